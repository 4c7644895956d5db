import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import { Sense } from '../lexicon/classes.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import type { AttributionRule } from './rule.ts';

export const expertsSay: AttributionRule = {
  id: 'experts-say',
  category: 'vague',
  construction: 'group',
  pattern: '(adjective) + plural role + cue, without a determiner',
  summary: 'A whole profession, party or camp is the source; no member of it is named.',
  judge: (a) => {
    const { determiner, plural } = a.source;
    if (!plural || (determiner !== Determiner.none && determiner !== Determiner.possessive) || !unnamed(a, Kind.strong))
      return undefined;
    if (!reportsWith(a)) return undefined;
    if (!a.relative) return 'sure';
    // "journalists who criticised the firm": who they are is told by what they did.
    return (a.verb & (Sense.say | Sense.think)) === 0 ? 'possible' : 'likely';
  },
  hits: [
    '{source:Critics} {cue:say} the plan will fail.',
    '{source:Experts} on climate and energy {cue:say} the plan will fail.',
    'The plan will fail, {cue:warned} {source:opposition lawmakers}.',
    'The plan will fail, {cue:according to} {source:analysts}.',
    'The plan will fail, {cue:per} {source:officials}.',
    '{source:Historians} {cue:date} the bridge to 1340.',
    '{source:Folklorists} {cue:trace} the tale to a flood.',
    '{source:Officials} {cue:put} the damage at 40 million.',
    '{source:Lexicographers} {cue:differ} on the word.',
    '{source:Activists} {cue:attacked} the plan.',
    '{source:Officials} {cue:defended} the decision.',
    '{source:Analysts} {cue:calculate} that it will cost more.',
    '{source:Traders} {cue:see} little chance of a rise.',
    '{source:Commentators} {cue:have drawn parallels} with the flood.',
    'Is it, as {source:critics} {cue:say}, too late?',
    'The plan {cue:was branded “reckless” by} {source:critics}.',
    'The plan, {cue:called reckless by} {source:critics}, passed.',
    'It is a move {cue:seen as a retreat by} {source:analysts}.',
    'He proved what {source:critics} {cue:have long said}: it was a farce.',
  ],
  misses: [
    { text: 'It costs two pounds, per expert.', because: 'a price' },
    { text: 'He told reporters that the plan will fail.', because: 'the reporters are hearers' },
    {
      text: 'Officials classified the papers as secret.',
      because: 'in an office that is an act, with scholars it is a view',
    },
    { text: 'Experts see patients in the morning.', because: 'a plain sight' },
    { text: 'Do experts say the dam is safe?', because: 'whoever asks claims nothing' },
    { text: 'Listen to what experts say about the dam.', because: 'what they say is not told' },
    { text: 'The plan, say Physicians for Orrin, will fail.', because: 'the name of a body' },
    { text: 'Officials denied him a visa.', because: 'they gave him none' },
    { text: 'Officials told residents to stay inside.', because: 'an order, and no claim' },
    { text: 'Fans welcomed the team.', because: 'a team is no claim to judge' },
    { text: 'Lawyers questioned the witness.', because: 'asking somebody is an act' },
    { text: 'Officials declared a state of emergency.', because: 'what is declared so is so' },
    { text: 'Officials considered a ban.', because: 'they weighed it and claim nothing' },
    { text: 'Researchers led by Maria Venn say it will hold.', because: 'their head is named' },
    { text: 'Officials answered the phone.', because: 'no words stand beside it' },
    { text: 'Rebels attacked the town.', because: 'a town is not attacked with words' },
    { text: 'Historians including Maria Venn doubt it.', because: 'an example is named' },
    { text: 'Critics were invited to the palace.', because: 'nobody reports anything' },
    { text: 'She has been one of its critics, said Maria Venn.', because: 'the one who says it is named' },
  ],
};
