import { list } from './classes.ts';

/**
 * Verbs by which scholars and critics hold something to be so, where others do it: "historians date the fort to 90 AD", but
 * "officials classified the papers".
 */
export const scholarVerbs = list('propose classify date trace rank read');
