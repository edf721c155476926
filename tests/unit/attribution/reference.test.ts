/**
 * The runtime against outputs kept from the one that the model was trained and scored with, on an invented report with
 * quotes of all forms, a headline, a byline, lines without a sentence and a paragraph that is longer than one run.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTagger } from '../../../src/reading/attribution/create-tagger.ts';
import { chunks } from '../../../src/reading/attribution/model/chunks.ts';
import { createRunTagger } from '../../../src/reading/attribution/model/run-tagger.ts';
import type { Token } from '../../../src/reading/text/document.ts';
import { tokenise } from '../../../src/reading/text/tokens.ts';
import { KERNEL, MODEL, REFERENCE } from './files.ts';

interface Reference {
  text: string;
  /** A run of tokens: offsets, probability of each to anchor a cue, and labels given each anchor of at least 0.2. */
  runs: {
    line: number;
    tokens: [number, number][];
    cues: number[];
    links: { anchor: number; labels: string }[];
  }[];
  threshold: number;
  /** Of the whole text, with the anchor's probability alone as the score. */
  attributions: { source: number[][]; cue: number[][]; content: number[][] }[];
}
const reference: Reference = JSON.parse(readFileSync(REFERENCE, 'utf8'));

const lines = [...reference.text.matchAll(/[^\n]*\S[^\n]*/g)].map((match, line) => ({
  line,
  tokens: tokenise(reference.text, match.index, match.index + match[0].length),
}));
const wordsOf = (tokens: readonly Token[]) => tokens.map((token) => token.text);
const runs = lines.flatMap(({ line, tokens }) =>
  chunks(wordsOf(tokens)).map(([from, to]) => ({ line, tokens: tokens.slice(from, to) })),
);

test('tokens and runs are those of the reference', () => {
  const offsets = runs.map(({ line, tokens }) => ({
    line,
    tokens: tokens.map(({ start, end }) => [start, end]),
  }));
  expect(offsets).toEqual(reference.runs.map(({ line, tokens }) => ({ line, tokens })));
  expect(runs.length).toBeGreaterThan(lines.length);
});

const KERNELS = [
  { path: 'wasm', kernel: KERNEL },
  { path: 'js', kernel: undefined },
];

test.each(KERNELS)(
  'cue probabilities and labels are those of the reference: $path',
  async ({ path, kernel }) => {
    const tagger = createRunTagger(MODEL, kernel, { labelling: 'likeliest' });
    expect(tagger.path).toBe(path);
    const linkedRuns = tagger.link(
      runs.map(({ line, tokens }) => ({ words: wordsOf(tokens), line })),
      0.2,
    );
    for (const [i, { line, tokens }] of runs.entries()) {
      const words = wordsOf(tokens);
      const { cues = [], links } = reference.runs[i] ?? {};
      const found = [...tagger.cues({ words, line })];
      expect(found.length).toBe(cues.length);
      found.forEach((cue, token) => {
        expect(Math.abs(cue - (cues[token] ?? -1)), `token ${token} of run ${i}`).toBeLessThan(1e-3);
      });
      const linked = (linkedRuns[i] ?? []).toSorted((a, b) => a.anchor - b.anchor);
      expect(linked.map(({ anchor, labels }) => ({ anchor, labels: [...labels].join('') }))).toEqual(links);
    }
  },
);

const byPlace = (a: { cue: number[][] }, b: { cue: number[][] }) =>
  (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);

test.each(KERNELS)('attributions are those of the reference: $path', async ({ kernel }) => {
  const tagger = await createTagger(MODEL, kernel, { labelling: 'likeliest' });
  const found = tagger.tag(lines, reference.threshold).flat().sort(byPlace);
  expect(found.map(({ source, cue, content }) => ({ source, cue, content }))).toEqual(
    reference.attributions.toSorted(byPlace),
  );
});

test('both kernels give the same attributions, with all but the same scores', async () => {
  const [wasm, js] = [await createTagger(MODEL, KERNEL), await createTagger(MODEL)];
  const ofJs = js.tag(lines, 0.1);
  for (const [i, found] of wasm.tag(lines, 0.1).entries()) {
    // Two of all but the same score may stand in either order.
    const a = found.sort(byPlace);
    const b = ofJs[i]?.sort(byPlace) ?? [];
    expect(a.map(({ score: _, ...spans }) => spans)).toEqual(b.map(({ score: _, ...spans }) => spans));
    a.forEach(({ score }, j) => {
      // A last digit may move one point of the sample, of 32, from one labelling to the next.
      expect(Math.abs(score - (b[j]?.score ?? -1))).toBeLessThan(0.05);
    });
  }
});
