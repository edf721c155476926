/**
 * Draws icons/16.png to icons/128.png from icons/icon.svg in Chromium.
 *
 *     npx tsx scripts/render-icons.ts
 */
import { readFileSync } from 'node:fs';
import { launch } from '../tests/browser/browsers.ts';
import { ROOT } from './root.ts';

const SIZES = [16, 32, 48, 128];

const drawing = readFileSync(`${ROOT}icons/icon.svg`, 'utf8');
const browser = await launch('chromium');
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: `${ROOT}icons/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
