import { type Settings } from '../platform/settings.ts';
import { loadSettings, watchSettings } from '../platform/settings-storage.ts';
import { byId, inputById } from '../ui/element.ts';
import { tellFailures } from '../ui/failures.ts';
import { fillMessages, message, speak } from '../ui/messages.ts';
import { fileButtons } from './file-buttons.ts';
import { kindRows } from './kinds.ts';
import { preview } from './preview.ts';
import { siteList } from './sites.ts';

tellFailures();

speak(document.documentElement);
fillMessages(document);
document.title = `${message('extensionName')} – ${message('options')}`;

const showPreview = preview(byId('preview'));
const showKinds = kindRows(byId('kinds'));
const showSites = siteList(inputById('site'));
fileButtons(inputById('file'));

function show(settings: Settings): void {
  showPreview(settings.disabledCategories);
  showKinds(settings);
  showSites(settings);
  document.body.hidden = false;
}

watchSettings(show, new AbortController().signal);
show(await loadSettings());
