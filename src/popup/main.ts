import { tellFailures } from '../ui/failures.ts';
import { followTab } from '../ui/tab/follow.ts';
import { tabInQuestion } from '../ui/tab/tab.ts';
import { PopupView } from './view.ts';

tellFailures();

/** Milliseconds that the first picture waits for the list of findings. */
const LIST = 100;

const address = new URL(location.href);

async function open(): Promise<void> {
  const tab = await tabInQuestion(address);
  if (!tab) return;
  const view = new PopupView(tab);
  await followTab(tab, (known) => void uncover(view.show(known)), new AbortController().signal);
}

/** Painted once and whole, so that nothing moves under the pointer. */
async function uncover(isWhole: Promise<void>): Promise<void> {
  await Promise.race([isWhole, delay(LIST)]);
  document.body.hidden = false;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

// A page of ours in a tab that is not meant to be the popup of anything.
if (!address.searchParams.has('driver')) void open();
