import { Part } from './classes.ts';

/** The closed classes: each line is the classes and the words that have them. */
export const functionWords: readonly (readonly [parts: number, words: string])[] = [
  [Part.the, 'the'],
  [Part.indefinite, 'a an another'],
  [Part.indefinite | Part.number, 'one'],
  [Part.possessive, 'his her their its my our your whose'],
  [Part.possessive, "'s"],
  [Part.demonstrative, 'this that these those such'],
  [
    Part.quantifier,
    'some many several few most other others numerous various multiple countless certain all both any each every more fewer enough half scores dozens hundreds thousands plenty lots much none everyone everybody someone somebody anyone anybody nobody no no-one',
  ],
  [
    Part.number,
    'half-dozen two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion',
  ],
  [
    Part.preposition,
    'of in at on to for from with by about among amongst between inside within near around across under over outside against during after before since until through throughout toward towards into onto upon behind beyond despite without like unlike as per via amid amidst beside besides beneath above below along off than regarding concerning including except because-of out up down',
  ],
  [Part.be, "is are was were be been being am 're 'm isn't aren't wasn't weren't"],
  [Part.have, "has have had having 've haven't hasn't hadn't"],
  [Part.do, "do does did don't doesn't didn't"],
  [
    Part.modal,
    "can could may might must shall should will would cannot can't couldn't won't wouldn't shouldn't 'd 'll",
  ],
  [
    Part.negation,
    "not never n't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't cannot",
  ],
  [
    Part.adverb,
    'also now still long often never ever always already even just only once again too soon later earlier then there here however meanwhile moreover nonetheless nevertheless instead indeed thus therefore perhaps maybe rather quite very so far ago well almost nearly yet seldom sometimes today yesterday tomorrow tonight twice likewise afterwards afterward elsewhere increasingly much alike else further overall together back that-day online first last more most less least publicly',
  ],
  [Part.conjunction, 'and or but nor & yet'],
  [
    Part.subordinator,
    'that if whether when while although though because unless since until as where why how what whatever once whereas so',
  ],
  [Part.relative, 'who which whom whose that'],
  [
    Part.pronoun,
    'he she it they we i you him her them us me himself herself itself themselves ourselves myself yourself this that these those who it which',
  ],
  [
    Part.postAdjective,
    'familiar close privy aware knowledgeable involved briefed conversant acquainted present sympathetic loyal opposed hostile critical skeptical sceptical worried angry friendly unhappy interested active based aligned affiliated allied connected working speaking trained able keen eager ready likely responsible due unwilling unable willing tired fed upset',
  ],
  [
    Part.day,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april june july august september october november december',
  ],
];

/** Adjectives that stand between a determiner and the noun; they matter only where a head is looked for. */
export const adjectives =
  'senior former top leading prominent influential anonymous unnamed unidentified undisclosed new old young big small large great good bad high low ' +
  'local national federal international foreign political legal medical military financial economic environmental religious public private ' +
  'independent outside inside early late recent latest previous current main major key key minor different similar same own next last first second ' +
  'free strong weak hard soft best worst black white female male gay human social left right wealthy rich poor elderly serious intense fierce ' +
  'close open growing rising mounting widespread persistent fresh renewed deep real wild quiet hushed heated long-running longstanding common popular ' +
  'prevailing conventional general broad wide widest public internal external domestic global regional veteran long-time longtime retired ' +
  'ordinary professional amateur royal liberal conservative progressive moderate mainstream nonpartisan bipartisan unpublished classified leaked confidential secret friendly elderly costly deadly lovely ugly modern ancient medieval daily weekly monthly likely unlikely holy';

/** Verbs that report nothing, common enough to bound a noun phrase. Base forms; inflected like the others. */
export const plainVerbs =
  'make take get give come go keep begin become leave bring hit run rise fall win lose lead buy sell send stand set seek pay build spend ' +
  'grow fly sit shoot fight break choose drive throw want beat wear cut use try need help hope plan vow pledge promise urge ask vote ' +
  'support oppose endorse back decline refuse threaten offer agree decide move turn start stop continue remain stay follow join meet ' +
  'work live serve act play talk speak visit arrive arrest kill injure attack win open close change pass sign allow let appear seem look ' +
  'happen occur include involve require create cause produce reach receive gain hold hear read share face carry handle cover ' +
  'attend return expect demand order release launch propose push press pull avoid reject accept approve prevent protect prepare consider ' +
  'discuss discover determine raise drop rush wait walk watch learn love hate like prefer enjoy fail manage belong matter exist ' +
  'reflect possess obtain provide contain maintain remove replace reduce increase limit treat teach train test track target transfer travel trigger ' +
  'absorb achieve acquire adapt adopt affect afford aid apply appoint assemble assign assist assume attempt ban beg behave bind block boost borrow bounce breed broadcast burn bury ' +
  'capture chase check clean clear climb collapse collect combine commit compete complete compose comprise connect consist construct consume contact contribute control convert cook count crash cross ' +
  'damage dance date defeat define deliver deploy deserve design destroy detect develop devote differ dig disappear display distribute divide donate double drag dress drink eat elect eliminate embrace emerge employ enable encounter end engage enhance ensure enter escape establish evolve examine exchange exclude exercise expand experience explore export extend ' +
  'feature feed fill film fit fix float fold forge form found fund generate greet guard guide handle hang harm head heal hide host hurt ignore illustrate implement import impose impress improve inherit initiate inject insert inspect install integrate introduce invent investigate invite join judge jump justify kick kiss knock lack land last laugh lay lift light list load locate lock maintain manage marry master measure merge mix monitor ' +
  'obey observe supply reply rely bully obtain occupy organize overcome owe pack park perform permit persuade pick place plant pose pour preserve print process promote publish pump purchase qualify quote recover recruit refer regulate reinforce relax rely rent repair represent rescue resist resolve restore restrict retain reverse review revive ride ring risk roll rule sail save score select separate settle shake shape shift shut sing sink slip smoke solve spread stage stare steal stick store strengthen stretch strike study submit succeed supply surround survive swim swing switch tackle tear tend tie touch tour transform translate trust unite upgrade urge value vanish vary view visit wake warm warn wash weaken weigh wish withdraw wrap yield ' +
  'cancel delay postpone celebrate gather march rally campaign hire fire quit resign retire die suffer struggle respond request ' +
  'advocate call push lobby aim seek brace prepare aim intend tend struggle flee identify own operate earn score sign trade invest seize search';
