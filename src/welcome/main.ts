import article from '../../demo/index.html?raw';
import { browser } from '../platform/browser.ts';
import { loadSettings } from '../platform/settings-storage.ts';
import { byId } from '../ui/element.ts';
import { tellFailures } from '../ui/failures.ts';
import { paragraphsIn } from '../ui/marks/article.ts';
import { fillMessages, message, speak } from '../ui/messages.ts';
import { shortcutList } from '../ui/shortcuts.ts';
import { kindQuestions } from './questions.ts';
import { Sample } from './sample.ts';

tellFailures();

speak(document.documentElement);
fillMessages(document);
document.title = message('extensionName');

const sample = new Sample(byId('article'), byId('note'));
sample.show(paragraphsIn(article), await loadSettings());
byId('six').append(...kindQuestions());
byId('start').addEventListener('click', () => close());
byId('options').addEventListener('click', () => void browser.runtime.openOptionsPage());
const shortcuts = await shortcutList();
byId('keys').hidden = shortcuts.length === 0;
byId('shortcuts').append(...shortcuts);
document.body.hidden = false;
