/** Draws the toolbar icons in public/icons from the SVGs in assets/icons, with the browser that is there anyway. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers.ts';

const SIZES = [16, 32, 48, 128];
const drawings = join('assets', 'icons');
const icons = join('public', 'icons');

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: await browserPath('chrome'), args });
const page = await browser.newPage();
mkdirSync(icons, { recursive: true });
for (const file of readdirSync(drawings)) {
  const svg = readFileSync(join(drawings, file), 'utf8');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const path: `${string}.png` = `${icons}/${file.replace('.svg', '')}-${size}.png`;
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
