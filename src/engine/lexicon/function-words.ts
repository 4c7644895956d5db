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
    'he she it they we i you him her them us me himself herself itself themselves ourselves myself yourself this that these those who it which everything nothing something anything',
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
export const adjectives = `
  wide senior former top leading prominent influential anonymous unnamed unidentified undisclosed new old young big small
  large great good bad high low local national federal international foreign political legal medical military financial
  economic environmental religious public private independent outside inside early late recent latest previous current
  main major key different similar same own next last first second free strong hard best worst black white female gay
  human social left right wealthy rich poor elderly serious intense fierce close open growing rising mounting widespread
  persistent fresh renewed deep real common popular prevailing conventional general broad internal external domestic
  global regional veteran longtime retired ordinary professional liberal conservative progressive moderate mainstream
  nonpartisan bipartisan classified leaked confidential secret friendly costly deadly lovely ugly modern ancient daily
  weekly monthly likely unlikely holy`;

/** What reports nothing by itself and no name either, though a sentence begins with it: "History suggests", "Opinion is divided". */
export const abstractNouns = `
  history opinion logic nature time reality culture instinct intuition theory religion faith society medicine psychology
  biology protocol etiquette folklore tradition precedent hindsight wisdom`;

/** Verbs that report nothing, common enough to bound a noun phrase. Base forms; inflected like the others. */
export const plainVerbs = `
  investigate spread take get give come go keep begin become leave bring hit run rise fall lose lead buy sell send stand
  set seek pay build spend grow sit shoot fight break choose want beat cut use try need help hope plan vow pledge
  promise urge ask vote oppose endorse back decline refuse offer decide move turn start stop continue remain stay follow
  join meet work live serve act play talk visit kill open close change pass sign allow let appear seem look happen
  include involve require reach gain hear read carry handle cover attend return demand order release launch propose push
  press avoid prevent protect prepare discuss drop wait walk watch learn love like fail matter exist reflect provide
  increase limit test track target attempt ban block check clear control count defeat deliver elect embrace emerge end
  ensure enter exchange expand experience form found fund head host judge lack last measure pick place process represent
  review risk shift stage tie trust unite value gather march rally campaign hire fire die struggle request advocate aim
  own trade`;
