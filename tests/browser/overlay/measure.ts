/** The overlay's budgets, measured in a page of a real browser: painting 500 marks, and finding the mark under a point. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import type { Measured } from './measure-entry.ts';

async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./measure-entry.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'measure.js' },
      },
    },
  });
  const code = readFileSync(join(folder, 'measure.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return code;
}

/** 500 figures in 100 paragraphs. */
function longArticle(): string {
  const paragraphs = Array.from({ length: 100 }, (_, at) => {
    const counts = [3, 11, 29, 47, 83].map((by) => at * 7 + by);
    const [a, b, c, d, e] = counts;
    return `<p>On day ${'abcdefgh'[at % 8]} the yard counted ${a} barges and ${b} <b>tugs</b>, the pilots ${c} ships, the clerks ${d} crates and the guards ${e} lorries by the gate.</p>`;
  });
  return `<!doctype html><html lang="en"><title>Counting at the yard</title><body style="width: 720px; font: 17px serif"><article><h1>Counting at the yard</h1>${paragraphs.join('')}</article></body></html>`;
}

export async function measureOverlay(browser: Browser): Promise<Measured> {
  const page = await browser.newPage();
  try {
    await page.setContent(longArticle());
    await page.evaluate(await bundled());
    await page.bringToFront();
    return (await page.evaluate('measureOverlay()')) as Measured;
  } finally {
    await page.close();
  }
}
