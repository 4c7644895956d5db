/** `npm run build [-- FOLDER] [--maps]`: the extension for both browsers, in dist/, or in FOLDER/dist/ with source maps. */
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { maps: { type: 'boolean' } } });
await buildExtension(positionals[0], values.maps);
