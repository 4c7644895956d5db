import { scan } from './scan.ts';

process.exitCode = await scan(process.argv.slice(2), process);
