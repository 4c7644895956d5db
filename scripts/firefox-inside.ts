import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, parameters: Record<string, unknown>): Promise<unknown>;
}

/**
 * Evaluates an expression in Firefox's own window, where shortcuts, menus and add-ons can be reached (WebDriver BiDi, scope
 * `chrome`; the browser must be started with `--remote-allow-system-access`). Promises are awaited; only a plain value comes back.
 * @throws {Error} what the expression throws
 */
export async function evaluateInsideFirefox(browser: Browser, expression: string): Promise<unknown> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('This browser is not driven by WebDriver BiDi.');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = dig(tree, 'result', 'contexts', '0', 'context');
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (dig(answer, 'result', 'type') === 'exception') {
    throw new Error(String(dig(answer, 'result', 'exceptionDetails', 'text')));
  }
  return dig(answer, 'result', 'result', 'value');
}

function dig(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
