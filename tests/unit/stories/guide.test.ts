/** The author's guide, docs/dossiers.md: its example is whole, and what it says of limits is so. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tryOut } from '../../../src/cli/dossier-test.ts';
import { createEngine } from '../../../src/reading/read.ts';
import { parseDossier } from '../../../src/stories/check.ts';
import { FIGURE_KINDS, MAX_BYTES } from '../../../src/stories/dossier.ts';
import { remarksOn } from '../../../src/stories/remarks.ts';
import { KERNEL, MODEL } from '../attribution/files.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const GUIDE = read('dossiers.md');
const { dossier } = parseDossier(read('dossier.example.json'), 'dossier.example.json');

const ARTICLE = `League says 30 killed at Tessin Ford

The Northern League has taken Tessin Ford on the north shore of Lake Orva after a night of shelling, General Ana Velt said on Tuesday.

“The ford is ours and it will stay ours,” she said in a radio address. Velt said 30 Southern Pact soldiers had been killed.

Joro Sim, a spokesman for the Pact war ministry, denied it.`;

describe('the example', () => {
  test('is whole, and nothing in it is to be looked at again', () => {
    expect(remarksOn(dossier)).toEqual([]);
    expect(dossier.$schema).toBe('./dossier.schema.json');
  });
  test('recognises an article of its war, and finds its claim and its quote there', async () => {
    const engine = await createEngine({ model: MODEL, kernel: KERNEL });
    const tried = tryOut('a.txt', { text: ARTICLE, published: '2029-05-02' }, dossier, engine);
    expect(tried.recognised).toBe(true);
    expect(tried.entries).toEqual(['velt-30-killed', 'velt-ford-is-ours']);
  });
});

describe('the guide', () => {
  test('names every kind of figure, and the size', () => {
    for (const kind of FIGURE_KINDS) expect(GUIDE).toContain(`\`${kind}\``);
    expect(GUIDE).toContain(`${MAX_BYTES / 1e6} MB`);
  });
});
