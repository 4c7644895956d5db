/** `npm run build`: the extension for both browsers, in dist/. */
import { buildExtension } from './build-extension.ts';

await buildExtension();
