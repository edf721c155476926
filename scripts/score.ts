/**
 * Runs the scorers on what is built: readings of field reports (and, where it is, the seed article). The data is not part of the
 * project: it is looked for beside it, or in the folder that SOURCELIGHT_DATA names, and its absence is no error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const base = process.env.SOURCELIGHT_DATA ?? join(ROOT, '../shared');

function score(title: string, gold: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-score-'));
  try {
    const input = readFileSync(gold, 'utf8');
    const jsonl = input.trimStart().startsWith('{\n') ? `${JSON.stringify(JSON.parse(input))}\n` : input;
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
      [
        join(base, 'tools/score-field.mjs'),
        join(folder, 'gold.jsonl'),
        join(folder, 'readings.jsonl'),
        ...process.argv.slice(2),
      ],
      { stdio: 'inherit' },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sets = [
  { title: 'seed article', gold: join(base, 'data/seed/gold.json') },
  { title: 'field reports (dev)', gold: join(base, 'data/field/dev.jsonl') },
].filter(({ gold }) => existsSync(gold) && existsSync(join(base, 'tools/score-field.mjs')));
if (sets.length === 0) console.log(`There is no reference data in ${base}: nothing to score.`);
for (const { title, gold } of sets) score(title, gold);
