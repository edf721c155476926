/** Scores article finding on saved pages: by the command as it is built, and in each real browser, with the way back to the page. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesInBrowser } from './articles-in-browser.ts';
import { ROOT } from './root.ts';

/** @param base holds tools/score-articles.mjs and data/pages; where one of them is missing there is nothing to score */
export async function scorePages(base: string): Promise<void> {
  const scorer = join(base, 'tools/score-articles.mjs');
  const gold = join(base, 'data/pages/articles.json');
  const pages = join(base, 'data/pages/html');
  if (!existsSync(scorer) || !existsSync(gold)) return;
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-pages-'));
  const score = (title: string, found: string): void => {
    const file = join(folder, 'found.json');
    writeFileSync(file, found);
    console.log(`\n== ${title}`);
    spawnSync(process.execPath, [scorer, gold, file], { stdio: 'inherit' });
  };
  try {
    const cli = join(ROOT, 'dist/cli/sourcelight.js');
    const { stdout, status } = spawnSync(process.execPath, [cli, 'article', pages, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error('the articles could not be found');
    score('articles of saved pages, by the command', stdout);
    for (const name of ['chromium', 'firefox'] as const) {
      const found = await articlesInBrowser(name, pages);
      score(`articles of saved pages, in ${name}`, JSON.stringify(found));
      const all = Object.values(found);
      const whole = all.filter(({ lost }) => lost === 0).length;
      const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
      console.log(
        `way back whole on ${whole} of ${all.length} pages; ${times[times.length >> 1]?.toFixed(0)} ms on the middle page`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
