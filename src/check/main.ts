import { takeHandedText } from '../platform/handed-text.ts';
import { loadSettings, watchSettings } from '../platform/settings-storage.ts';
import { byId } from '../ui/element.ts';
import { tellFailures } from '../ui/failures.ts';
import { optionsLink } from '../ui/links.ts';
import { fillMessages, message, speak } from '../ui/messages.ts';
import { Draft } from './draft.ts';
import { CheckView } from './view.ts';

tellFailures();

speak(document.documentElement);
fillMessages(document);
document.title = `${message('extensionName')} – ${message('check_text')}`;
byId('head').append(optionsLink());

const draft = new Draft(byId('draft'), byId('draft-tools'));
const view = new CheckView(draft, await loadSettings());
draft.onText((text) => view.check(text));
watchSettings((settings) => view.apply(settings), new AbortController().signal);

const handed = await takeHandedText();
if (handed !== undefined) draft.write(handed);
document.body.hidden = false;
