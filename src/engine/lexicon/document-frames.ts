import { formsOf } from './forms.ts';
import { words } from './index.ts';

/** What polls are called beside their adjectives: "opinion polls", "exit polls". */
export const pollKinds = words(
  'opinion exit internet online tracking published media national state statewide general-election preference',
);

/** Polls in any number and form: "in most polls", "in recent polling". */
export const polls = words('polls surveys polling');

/** Figures and tales by which something is so: "by one estimate", "by most accounts". */
export const measures = words(
  'estimate estimates account accounts measure measures count counts calculation calculations tally tallies indication indications',
);

/** What "based on" can rest upon without telling whose it is. */
export const grounds = words('polls surveys polling projections forecasts');

/** Whose reports they are, though no outlet is named: "in media reports". */
export const press = words('media news press published newspaper television unconfirmed local initial early');

/** Nouns for what is passed on: "reports of a fire", "leaks that". */
export const passedOn = words('reports leaks');

/** Writing, filing or asking for reports is work: those are papers, not news. */
export const paperwork = formsOf('read write make file issue publish provide submit detail');
