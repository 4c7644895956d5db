export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Adds up a report of vitest's JSON reporter. A skipped or todo test counts as failed: what should run has to run.
 * @throws {Error} when the text is no such report, or no test ran
 */
export function parseVitestReport(json: string): Tally {
  const report: unknown = JSON.parse(json);
  const passed = numberAt(report, 'numPassedTests');
  const failed = numberAt(report, 'numFailedTests');
  const left = numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests');
  if (passed + failed === 0) throw new Error('No test ran.');
  if (left > 0) console.error(`${left} tests were skipped: they count as failed.`);
  return { passed, failed: failed + left };
}

function numberAt(report: unknown, key: string): number {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  if (typeof value !== 'number') throw new Error(`The test report has no number ${key}.`);
  return value;
}
