/** The six kinds of unattributed claim, in the order in which every surface lists them. */
export const CATEGORY_IDS = ['anonymous', 'vague', 'passive', 'hearsay', 'document', 'talk'] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];
