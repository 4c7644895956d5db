import { expect, test } from 'vitest';
import { csvRow } from './csv-row.ts';

test.each([
  [['plain', 3, ''], 'plain,3,\r\n'],
  [['a, b', 'say "so"', 'two\nlines'], '"a, b","say ""so""","two\nlines"\r\n'],
  [['=HYPERLINK("http://evil.example")'], '"\'=HYPERLINK(""http://evil.example"")"\r\n'],
  [['+1', '-1', '@x', '\tx', '\rx'], "'+1,'-1,'@x,'\tx,\"'\rx\"\r\n"],
  [[-1], '-1\r\n'],
])('%j', (cells, row) => {
  expect(csvRow(cells)).toBe(row);
});
