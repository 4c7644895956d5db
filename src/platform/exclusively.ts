/** All pages of the extension share this lock, and its background. */
const LOCK = 'settings';

/** Whether this is a page or the background of the extension. The locks of a content script are those of the page, which would see them. */
export function canLock(): boolean {
  return typeof location !== 'undefined' && location.protocol.endsWith('-extension:');
}

/** Lets no other page of the extension change the store meanwhile; a content script works without a lock. */
export function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
  return canLock() ? navigator.locks.request(LOCK, work) : work();
}
