import { type Settings } from '../platform/settings.ts';
import { watchSettings } from '../platform/settings-storage.ts';
import { byId, inputById } from '../ui/element.ts';
import { tellFailures } from '../ui/failures.ts';
import { showLook } from '../ui/look.ts';
import { fillMessages, message, speak } from '../ui/messages.ts';
import { alikeNote } from './alike-note.ts';
import { whenRefused } from './change.ts';
import { fileButtons } from './file-buttons.ts';
import { kindRows } from './kinds.ts';
import { shortcuts } from './shortcuts.ts';
import { ignoredPhrases, ownPhrases } from './phrases.ts';
import { presets } from './presets.ts';
import { preview } from './preview.ts';
import { readingChoices } from './reading.ts';
import { siteList } from './sites.ts';

tellFailures();

speak(document.documentElement);
fillMessages(document);
document.title = `${message('extensionName')} – ${message('options')}`;

const parts = [
  presets(),
  preview(byId('preview')),
  kindRows(byId('kinds')),
  alikeNote(byId('alike')),
  readingChoices(),
  ignoredPhrases(),
  ownPhrases(),
  siteList(),
];
fileButtons(inputById('file'));
await shortcuts();

function show(settings: Settings): void {
  showLook(settings.look);
  for (const part of parts) part(settings);
  document.body.hidden = false;
}

whenRefused(show);
await watchSettings(show, new AbortController().signal)();
