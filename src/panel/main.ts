import { tellFailures } from '../ui/failures.ts';
import { followTab } from '../ui/tab/follow.ts';
import { tabInQuestion } from '../ui/tab/tab.ts';
import { onOtherPage } from './other-page.ts';
import { PanelView } from './view.ts';

tellFailures();

const address = new URL(location.href);
const view = new PanelView();
let current = new AbortController();

/** Tells of the tab that the reader looks at now, and no longer of the one before. */
async function follow(): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const tab = await tabInQuestion(address);
  if (tab && !signal.aborted) await followTab(tab, (known) => void view.show(known, tab), signal);
}

void onOtherPage(address, () => void follow());
void follow();
