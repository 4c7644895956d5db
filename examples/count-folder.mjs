/**
 * Counts the claims without a named source in all text files of a folder, on several cores:
 *
 *     node examples/count-folder.mjs FOLDER [WORKERS]
 *
 * The same file is the main thread, which hands out the files one by one and adds up the counts, and the worker, which
 * reads them. Only counts cross between the two, so the memory does not grow with the number of files.
 */
// oxlint-disable unicorn/require-post-message-target-origin -- threads have no origins
import { opendir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { addCounts, analyze, countByCategory, isBalanced, NO_COUNTS } from 'says-who/engine';

if (isMainThread) await main();
else parentPort.on('message', async (file) => parentPort.postMessage(await count(file)));

/** What one file gives: how many claims of each kind name nobody, and how many claims name somebody. */
async function count(file) {
  const { findings, named } = analyze(await readFile(file, 'utf8'));
  return { counts: countByCategory(findings.filter(isBalanced)), named: named.length };
}

async function main() {
  const [folder, workers = String(availableParallelism())] = process.argv.slice(2);
  if (folder === undefined || !/^[1-9]\d*$/.test(workers)) {
    console.error('usage: node examples/count-folder.mjs FOLDER [WORKERS]');
    process.exit(2);
  }
  const started = performance.now();
  const files = textFiles(folder);
  const total = { files: 0, named: 0, counts: NO_COUNTS };
  await Promise.all(Array.from({ length: Number(workers) }, () => work(files, total)));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    JSON.stringify({ ...total, workers: Number(workers), filesPerSecond: Math.round(total.files / seconds) }),
  );
}

/** Gives one worker file after file until there are no more; all workers draw from the same files. */
async function work(files, total) {
  const worker = new Worker(new URL(import.meta.url));
  for await (const file of files) {
    const { counts, named } = await ask(worker, file);
    total.files += 1;
    total.named += named;
    total.counts = addCounts([total.counts, counts]);
  }
  await worker.terminate();
}

function ask(worker, file) {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(file);
  });
}

async function* textFiles(folder) {
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile() && entry.name.endsWith('.txt')) yield join(entry.parentPath ?? entry.path, entry.name);
  }
}
