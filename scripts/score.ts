/**
 * Runs the scorers on what is built: articles of saved pages, readings of annotated news, of the seed article, of field reports, and of the
 * project's own labelled reports. The scorers and all but the last are not part of the project: they are looked for beside it, or in the folder that SOURCELIGHT_DATA names,
 * and their absence is no error. Further arguments go to the scorer (`--errors 10`, `--easy`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadReports, REPORTS_B, REPORTS_C } from '../tests/fixtures/reports/reports.ts';
import { ROOT } from './root.ts';
import { scorePages } from './score-pages.ts';

const base = process.env.SOURCELIGHT_DATA ?? join(ROOT, '../shared');

/**
 * @param scorer its file among the tools
 * @param jsonl the gold, a document a line
 */
function score(title: string, scorer: string, jsonl: string, args: readonly string[] = []): void {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-score-'));
  try {
    writeFileSync(join(folder, 'gold.jsonl'), jsonl);
    const cli = join(ROOT, 'dist/cli/sourcelight.js');
    const { stdout, status } = spawnSync(process.execPath, [cli, 'read', '--jsonl'], {
      input: jsonl,
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error('the readings could not be made');
    writeFileSync(join(folder, 'readings.jsonl'), stdout);
    console.log(`\n== ${title}`);
    spawnSync(
      process.execPath,
      [join(base, 'tools', scorer), join(folder, 'gold.jsonl'), join(folder, 'readings.jsonl'), ...args],
      { stdio: 'inherit' },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const oneLine = (file: string): string => `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))}\n`;
const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

const FIELD = 'score-field.mjs';
const ATTRIBUTION = 'score-attribution.mjs';
const args = process.argv.slice(2);
const seed = join(base, 'data/seed/gold.json');
const dev = join(base, 'data/field/dev.jsonl');
const news = join(base, 'data/polnear/dev.jsonl.gz');
const has = (scorer: string): boolean => existsSync(join(base, 'tools', scorer));

if (!has(FIELD) && !has(ATTRIBUTION)) console.log(`There is no scorer in ${base}: nothing to score.`);
await scorePages(base);
if (has(ATTRIBUTION) && existsSync(news)) {
  score('attributions in news (PolNeAR, dev)', ATTRIBUTION, gunzipSync(readFileSync(news)).toString('utf8'));
}
if (has(FIELD)) {
  if (existsSync(seed)) score('seed article', FIELD, oneLine(seed), args);
  if (existsSync(dev)) score('field reports (dev)', FIELD, readFileSync(dev, 'utf8'), args);
  score('reports of our own, a stress set', FIELD, lines(loadReports()), args);
  score('reports of our own, second series', FIELD, lines(loadReports(REPORTS_B)), args);
  score('reports of our own, third series', FIELD, lines(loadReports(REPORTS_C)), args);
}
