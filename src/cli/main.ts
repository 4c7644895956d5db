#!/usr/bin/env node
import { scan } from './scan.ts';

// A reader that has seen enough, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await scan(process.argv.slice(2), process);
