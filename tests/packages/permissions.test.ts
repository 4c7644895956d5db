import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packedFiles } from '../support/packed.ts';

/** What the built extension may do. Whoever asks for more changes this list, docs/PRIVACY.md and the store pages with it. */
const PERMISSIONS = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};
const HOSTS = ['http://*/*', 'https://*/*', 'file:///*'];
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'";

describe.each(['chrome', 'firefox'] as const)('the packed extension for %s', (browser) => {
  const files = packedFiles(browser);
  const read = (path: string) => files.get(path) ?? '';
  const manifest: Record<string, unknown> = JSON.parse(read('manifest.json'));

  test('asks for the permissions that docs/PRIVACY.md explains, and no other', () => {
    expect(manifest['permissions']).toEqual(PERMISSIONS[browser]);
    expect(manifest['host_permissions']).toEqual(HOSTS);
    expect(manifest).not.toHaveProperty('optional_permissions');
    for (const permission of PERMISSIONS[browser])
      expect(readFileSync('docs/PRIVACY.md', 'utf8')).toContain(`\`${permission}\``);
  });

  test('cannot be reached, found or detected through files or messages of its own', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest['externally_connectable']).toEqual({ ids: [] });
  });

  test('its pages may load nothing from elsewhere and start no request', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY });
  });

  test('the content script is one classic script within its limit', () => {
    const script = read('src/content/main.iife.js');
    expect(script.length).toBeGreaterThan(50_000);
    expect(script.length).toBeLessThan(250_000);
    expect(script).not.toMatch(/^\s*import\b|\bimport\(/m);
  });

  test('no script starts a request, runs text as code, or makes markup of text', () => {
    const scripts = [...files].filter(([path]) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(4);
    const requests =
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|importScripts/;
    const code = /\beval\(|\bFunction\(/;
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write/;
    for (const ways of [requests, code, markup])
      expect(scripts.filter(([, script]) => ways.test(script)).map(([path]) => path)).toEqual([]);
  });
});
