import { expect, test } from 'vitest';
import { fillIn, readBrackets } from '../../../training/made/expand.ts';
import { createRandom } from '../../../training/made/random.ts';
import { makeLines } from '../../../training/made-lines.ts';

const parts = (line: string) => {
  const { text, attributions } = readBrackets(line, 0);
  const cut = (spans: readonly [number, number][]) => spans.map(([start, end]) => text.slice(start, end));
  return { text, found: attributions.map(({ source, cue, content }) => [source, cue, content].map(cut)) };
};

test('brackets become spans, also nested and in pieces', () => {
  expect(parts('[c “No,”] [s Ana] [q said]. [c “Never.”]')).toEqual({
    text: '“No,” Ana said. “Never.”',
    found: [[['Ana'], ['said'], ['“No,”', '“Never.”']]],
  });
  expect(parts('[s The wire] [q quoted] [c [s2 Ana] [q2 as saying] [c2 it fell]].').found).toEqual([
    [['The wire'], ['quoted'], ['Ana as saying it fell']],
    [['Ana'], ['as saying'], ['it fell']],
  ]);
});

test.each(['[s Ana', 'Ana]', '[c a] b]'])('brackets that do not match are refused: %s', (line) => {
  expect(() => readBrackets(line, 0)).toThrow('bracket');
});

test('fillers are filled in turn, and a capital is passed on', () => {
  const random = createRandom(1);
  expect(fillIn('{^who} ran', { who: ['{name}'], name: ['ana'] }, random)).toBe('Ana ran');
  expect(() => fillIn('{nobody}', {}, random)).toThrow('nobody');
  expect(() => fillIn('{a}', { a: ['{a}'] }, random)).toThrow('no end');
});

test('made lines are the same for the same seed, and every attribution has words in it', () => {
  const articles = makeLines();
  expect(makeLines()).toEqual(articles);
  expect(makeLines(2)).not.toEqual(articles);
  for (const { text, attributions } of articles) {
    expect(text).not.toMatch(/[[\]{}]/);
    for (const { cue, content } of attributions) {
      expect(cue.length, text).toBe(1);
      expect(content.length, text).toBeGreaterThan(0);
      for (const [start, end] of [...cue, ...content]) expect(text.slice(start, end).trim()).not.toBe('');
    }
  }
});
