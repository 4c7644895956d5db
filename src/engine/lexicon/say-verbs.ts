import { list } from './classes.ts';

/** Verbs of saying: each hands a claim to whoever is its subject, and any human subject can be. */
export const sayVerbs = list(`
  say tell argue claim warn note insist acknowledge suggest contend caution predict add assert allege maintain state announce
  explain concede admit confirm deny declare reveal disclose disagree agree reiterate reply retort respond quip remark observe counter
  stress emphasize emphasise underscore complain grumble gripe lament joke boast brag tweet recount recall relate attest testify vouch
  swear affirm aver posit opine speculate theorize theorise hypothesize hypothesise surmise conjecture guess hint imply insinuate charge
  estimate forecast conclude advise indicate report describe characterize characterise underline record portray depict paint liken compare
  confide whisper murmur mutter shout yell exclaim write comment point cite quote reckon dispute rebut object protest counsel
  argue marvel muse enthuse rave vent fume rail decry bemoan deplore chide scoff sneer jeer express voice echo tout
  hail proclaim pronounce profess clarify elaborate specify detail outline rule determine certify diagnose deem label brand dub
  term call hint foresee anticipate foretell bet concur reason rationalize protest vent rant contest mention recite reassure
  divulge refute post
  postulate venture differ remember nickname moan scream
  remind inform notify debate brief alert assure apprise convey tip explain summarise summarize theorise opine refer speak
`);

/** Of these, forms that are nouns more often than verbs unless the neighbours say otherwise. */
export const sayVerbsThatAreNouns =
  list(`claim report state charge estimate forecast comment note point remark rule term label brand detail bet
  dispute protest object tip alert brief contest outline guess echo hint reply counter voice quip joke reason counsel advise rail paint call tweet nickname moan scream
  whisper murmur shout yell contest debate record rate`);

/** Verbs that can do nothing but report: they make even a weak head ("residents") a source. */
export const pureVerbs =
  list(`say argue warn complain insist contend claim believe fear worry accuse speculate allege acknowledge caution suggest
  agree disagree assert maintain describe recall tell think criticize criticise suspect predict lament grumble recount boast testify explain
  concede doubt wonder write tweet post comment debate praise dismiss note add quip remark joke admit conclude rumor liken compare opine express voice attribute
  ascribe remember condemn denounce slam lambast lambaste castigate deride decry laud applaud speak`);
