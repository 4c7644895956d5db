import { createHash } from 'node:crypto';

/**
 * Whether an article belongs to the locked third, whose errors nobody reads: its figures alone tell how the engine
 * does on new text. The hash of the name decides, so that the split depends on nobody and never moves.
 */
export function isLocked(articleName: string): boolean {
  const firstByte = createHash('sha256').update(articleName).digest()[0] ?? 0;
  return firstByte % 3 === 0;
}
