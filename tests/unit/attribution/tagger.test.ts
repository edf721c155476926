import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTagger } from '../../../src/reading/attribution/create-tagger.ts';
import { createWasmKernel } from '../../../src/reading/attribution/kernel/wasm.ts';
import { openModel } from '../../../src/reading/attribution/model/container.ts';
import { decide, spansOf } from '../../../src/reading/attribution/model/decide.ts';
import { createNetwork } from '../../../src/reading/attribution/model/network.ts';
import { placeWeights } from '../../../src/reading/attribution/model/weights.ts';
import { tokenise } from '../../../src/reading/text/tokens.ts';
import { KERNEL, MODEL } from './files.ts';

const tagger = await createTagger(MODEL, KERNEL);
const paragraph = (text: string, line = 5) => ({ line, tokens: tokenise(text, 0, text.length) });
/** Findings in one paragraph. */
const tag = (text: string, threshold: number, by = tagger) => by.tag([paragraph(text)], threshold)[0] ?? [];
const QUOTE = 'The bridge will open in May, the engineer Ruth Amsel said on Monday.';

test('a plain report: who, what words, what', () => {
  const [found, ...more] = tag(QUOTE, 0.4);
  const text = (spans: readonly (readonly [number, number])[] = []) =>
    spans.map(([s, e]) => QUOTE.slice(s, e));
  expect(more).toEqual([]);
  expect(text(found?.source)).toEqual(['the engineer Ruth Amsel']);
  expect(text(found?.content)).toEqual(['The bridge will open in May']);
  expect(text(found ? [found.anchor] : [])).toEqual(['said']);
  expect(found?.score).toBeGreaterThan(0.6);
});

test('without a usable kernel the tagger works in plain JavaScript', async () => {
  for (const kernel of [undefined, new ArrayBuffer(3), new TextEncoder().encode('<html>').buffer]) {
    const plain = await createTagger(MODEL, kernel);
    expect(plain.path).toBe('js');
    expect(tag(QUOTE, 0.4, plain).length).toBe(1);
  }
});

test('any text: spans are in range, in order, and contents are not empty', () => {
  const words = fc.constantFrom(
    'said',
    'He',
    '“',
    '”',
    '"',
    '.',
    ':',
    'police',
    'that',
    'told',
    '\u{1f642}',
    'İ',
    '-',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 250 }).map((w) => w.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.nat(5), fc.constantFrom(0, 0.1, 0.5), (text, line, threshold) => {
      for (const { source, cue, content, anchor, score } of tagger
        .tag([paragraph(text, line)], threshold)
        .flat()) {
        expect(score).toBeGreaterThanOrEqual(threshold);
        expect(score).toBeLessThanOrEqual(1);
        expect(content.length).toBeGreaterThan(0);
        for (const spans of [source, cue, content, [anchor]]) {
          let end = 0;
          for (const span of spans) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(span[1]).toBeGreaterThan(span[0]);
            end = span[1];
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('many paragraphs at once: what each would give alone, however they are cut into batches', () => {
  const texts = [
    QUOTE,
    'Ana told us: “It was over by noon.” '.repeat(40),
    'Rain.',
    '',
    `He added that ${QUOTE}`,
  ];
  const many = Array.from({ length: 30 }, (_, i) => paragraph(texts[i % texts.length] ?? '', i));
  for (const threshold of [0.1, 0.45])
    expect(tagger.tag(many, threshold)).toEqual(many.flatMap((one) => tagger.tag([one], threshold)));
});

test('no tokens, no attributions', () => {
  expect(tagger.tag([{ tokens: [], line: 0 }], 0)).toEqual([[]]);
  expect(tagger.tag([], 0)).toEqual([]);
});

test('what was read before leaves no trace', () => {
  const before = tag(QUOTE, 0);
  tag('“Never,” said Jonas Wirth. '.repeat(60), 0.1);
  expect(tag(QUOTE, 0)).toEqual(before);
});

test('reading takes no more memory, however much is read', async () => {
  const kernel = createWasmKernel(KERNEL);
  const network = createNetwork(placeWeights(openModel(MODEL), kernel), kernel);
  const bytes = kernel.view().floats.byteLength;
  expect(bytes).toBeLessThan(8e6);
  const row = [1, 2, 3, 4, 5, 6, 1, 1];
  for (let i = 0; i < 40; i++) {
    const run = Array.from({ length: 180 - i }, () => row);
    const [first] = network.encode([run, run, run, run]);
    if (first) network.link(first, [100, 3, 7, 9]);
  }
  expect(kernel.view().floats.byteLength).toBe(bytes);
});

test('a run that is empty or too long is refused, as are too many at once and an anchor outside it', async () => {
  const kernel = createWasmKernel(KERNEL);
  const network = createNetwork(placeWeights(openModel(MODEL), kernel), kernel);
  const row = [0, 0, 0, 0, 0, 0, 0, 0];
  const run = (length: number) => Array.from({ length }, () => row);
  expect(() => network.encode([run(1), []])).toThrow(RangeError);
  expect(() => network.encode([run(181)])).toThrow(RangeError);
  expect(() => network.encode(Array.from({ length: 5 }, () => run(145)))).toThrow(RangeError);
  const [encoded] = network.encode([run(2)]);
  if (!encoded) throw new Error('nothing encoded');
  expect(() => network.link(encoded, [2])).toThrow(RangeError);
  expect(() =>
    network.link(
      encoded,
      Array.from({ length: 361 }, () => 0),
    ),
  ).toThrow(RangeError);
});

test('of two that collide the surer stays; without a content none does', () => {
  const labels = (text: string) => Uint8Array.from(text, Number);
  const found = [
    { anchor: 1, labels: labels('12330000'), score: 0.6 },
    { anchor: 4, labels: labels('00332100'), score: 0.9 },
    { anchor: 6, labels: labels('00000120'), score: 0.95 },
    { anchor: 5, labels: labels('00000233'), score: 0.2 },
    { anchor: 1, labels: labels('02000033'), score: 0.7 },
  ];
  expect(decide(found, 0.5).map(({ score }) => score)).toEqual([0.9, 0.7]);
  expect(decide(found.slice(0, 2), 0.95)).toEqual([]);
});

test('spans are the unbroken runs of a label', () => {
  const tokens = [0, 5, 10, 15].map((start) => ({ start, end: start + 4 }));
  expect(spansOf(Uint8Array.of(3, 3, 0, 3), 3, tokens)).toEqual([
    [0, 9],
    [15, 19],
  ]);
});
