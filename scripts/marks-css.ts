/** Writes src/content/marks.css, the style sheet of the manifest, from the palette. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marksCss } from '../src/content/marks-css.ts';
import { PREFIXES } from '../src/content/names.ts';

writeFileSync(join('src', 'content', 'marks.css'), marksCss(PREFIXES));
