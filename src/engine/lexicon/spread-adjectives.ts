import { list } from './classes.ts';
import { inflect } from './inflect.ts';

const SPREADERS = list('much highly widely oft long');
const JUDGEMENTS = list(
  'praise criticise criticize malign hype tout admire respect acclaim mock ridicule quote publicise publicize regard anticipate rumor rumour discuss debate vaunt',
);

const LIKINGS = list('receive respect regard like love');

/** "much-praised", "highly-regarded": a judgement at large in one adjective. */
export function* spreadAdjectives(): Iterable<string> {
  for (const verb of JUDGEMENTS) {
    const { participle } = inflect(verb);
    for (const spreader of SPREADERS) yield `${spreader}-${participle}`;
  }
  for (const verb of LIKINGS) yield `well-${inflect(verb).participle}`;
}
