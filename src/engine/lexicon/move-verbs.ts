import { formsOf } from './forms.ts';
import { words } from './index.ts';

/** What talk does by itself, as weather does: "speculation swirls", "doubts persist", "suspicions run high". */
export const moveVerbs =
  formsOf(`swirl mount grow persist linger abound circulate spread emerge surface arise rise heat nag remain intensify begin dog
  plague haunt erupt fly run rage continue ensue hover loom fester simmer hung`);

/** With an object, and not as prepositions ("following", "surrounding"). */
export const trailVerbs = words('surround surrounds surrounded follows followed');

/** Of these, the ones that follow at a distance: "questions about the dam mounted". */
export const farMoveVerbs = formsOf('mount grow intensify swirl persist linger abound circulate surface emerge');
