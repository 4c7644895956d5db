import { expect, test, vi } from 'vitest';
import { parseVitestReport } from './vitest-report.ts';

const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };

test('passed and failed tests are taken over', () => {
  expect(parseVitestReport(JSON.stringify(report))).toEqual({ passed: 3, failed: 1 });
});

test('what was skipped or left to do counts as failed', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(parseVitestReport(JSON.stringify({ ...report, numPendingTests: 2, numTodoTests: 1 })).failed).toBe(4);
  expect(said).toHaveBeenCalledOnce();
});

test('a run without tests, or no report at all, is an error', () => {
  expect(() => parseVitestReport(JSON.stringify({ ...report, numPassedTests: 0, numFailedTests: 0 }))).toThrow(
    'No test',
  );
  expect(() => parseVitestReport('[]')).toThrow('no number');
});
