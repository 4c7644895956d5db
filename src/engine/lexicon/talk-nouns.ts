import { list } from './classes.ts';

/** Nouns for talk, belief and feeling about a claim: somebody must hold them, and often nobody is said to. Singular forms. */
export const talkNouns =
  list(`speculation rumor rumour fear concern worry suspicion allegation accusation claim question doubt skepticism scepticism
  talk chatter buzz notion perception suggestion impression belief sense feeling hope expectation consensus debate controversy outcry
  complaint warning unease apprehension criticism whisper murmur muttering gossip hearsay conjecture prediction assumption assertion
  misgiving grumbling insinuation charge view theory narrative myth story innuendo disquiet resentment outrage backlash
  uproar furore furor complaint objection reservation discontent anger prediction stereotype misconception uneasiness discussion reputation
  confusion sentiment wisdom understanding argument contention report accusation idea call thought rhetoric
  recognition acknowledgment acknowledgement agreement disagreement realization realisation distrust mistrust indignation carping rumbling refrain pushback firestorm`);

/** Nouns for blame: "drew criticism", "under scrutiny". */
export const criticismNouns = list(
  'criticism scrutiny ridicule fire backlash condemnation outrage outcry praise scorn derision acclaim flak controversy blowback suspicion pressure mockery opprobrium censure heat plaudits accusations questions allegations skepticism scepticism uproar furor furore claims',
);

/** Verbs that set talk going. */
export const raiseVerbs = list(
  'raise spark fuel stoke prompt trigger renew stir feed ignite provoke generate arouse fan revive invite heighten reignite rekindle encourage unleash drive inspire add arise attract kindle bolster reinforce deepen cause create quell allay dispel ease assuage quash downplay counter rebut',
);

/** Verbs whose subject has or utters the talk. */
export const holdVerbs = list(
  'have express voice share harbor harbour make level lodge file air repeat reiterate feel state entertain hold echo cite  list',
);

/** Verbs by which somebody meets with blame. */
export const faceVerbs = list(
  'face draw attract spark prompt earn receive provoke trigger generate weather endure elicit invite win garner incur suffer sustain',
);
