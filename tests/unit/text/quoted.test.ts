import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../../src/reading/text/text.ts';

const inner = (text: string) => {
  const document = toDocument(text);
  return document.quoted.map((q) => text.slice(...q.inner) + (q.closed ? '' : '…'));
};

const cases: [name: string, text: string, passages: string[]][] = [
  ['curly', 'She said “we held the bridge” and left.', ['we held the bridge']],
  ['straight', 'She said "we held the bridge" and left.', ['we held the bridge']],
  ['straight after a colon without space', 'Orlov:"We held it" again.', ['We held it']],
  ['angled', 'Elle a dit « nous tenons le pont » hier.', ['nous tenons le pont']],
  ['angled the other way round', 'Er sagte »wir bleiben« und ging.', ['wir bleiben']],
  ['low and high', 'Er sagte „wir bleiben“ und ging.', ['wir bleiben']],
  ['corner brackets', '他说「我们留下」然后走了。', ['我们留下']],
  ['TeX marks', "She said ``we held the bridge'' and left.", ['we held the bridge']],
  ['opening shape used to close', 'She said “we held the bridge“ and left.', ['we held the bridge']],
  ['closing shape used to open', 'She said ”we held the bridge” and left.', ['we held the bridge']],
  ['mixed shapes', 'She said "we held the bridge” and left.', ['we held the bridge']],
  ['single curly', 'She said ‘we held the bridge’ and left.', ['we held the bridge']],
  [
    'a clipped word that begins speech',
    'In a note it wrote: ‘Till we meet there is no truce.’',
    ['Till we meet there is no truce.'],
  ],
  ['single straight', "She said 'we held the bridge' and left.", ['we held the bridge']],
  [
    'single with apostrophes within',
    "'We don't know what he's got,' she said.",
    ["We don't know what he's got,"],
  ],
  [
    'single with a plural possessive within',
    "'The drivers' families fled,' she said.",
    ["The drivers' families fled,"],
  ],
  ['single that ends on s before a space', "The 'rebels' left the town.", ['rebels']],
  ['two singles ending on s', "The 'rebels' and 'traitors' left.", ['rebels', 'traitors']],
  ['single around a double', '‘He shouted “run” at us,’ she said.', ['He shouted “run” at us,']],
  ['single within a double', '“He shouted ‘run’ at us,” she said.', ['He shouted ‘run’ at us,']],
  ['single at the end within a double', '"He shouted \'run!\'" she said.', ["He shouted 'run!'"]],
  ['double within a double', '"He told me "go" and I went," she said.', ['He told me "go" and I went,']],
  ['apostrophes only', "Don't say it's the drivers' fault; the '90s weren't '68.", []],
  ['clipped words', "'Tis rock 'n' roll, get 'em, 'cause why not.", []],
  ['possessives only', 'The drivers’ union and Hodges’ men met.', []],
  [
    'unclosed at the start of a paragraph',
    '“We held the bridge. We will hold it again.',
    ['We held the bridge. We will hold it again.…'],
  ],
  [
    'unclosed single at the start of a paragraph',
    '‘We held the bridge. We will hold it.',
    ['We held the bridge. We will hold it.…'],
  ],
  ['unclosed after a colon', 'She said: “We held the bridge.', ['We held the bridge.…']],
  ['stray mark in mid sentence', 'The “old town was quiet on Monday.', []],
  ['stray closing mark', 'We held the bridge.” She left. “It was hard.”', ['It was hard.']],
  [
    'lost opening mark before "he said"',
    'It rained. We held the bridge,” she said. “It was hard.”',
    ['We held the bridge,', 'It was hard.'],
  ],
  ['lost opening mark, straight', 'We held the bridge!" she said.', ['We held the bridge!']],
  ['a second stray mark opens nothing', '“We held it,” she said, late,” again.', ['We held it,']],
  [
    'unclosed after "that"',
    'She wrote that “the bridge is ours. We hold it.',
    ['the bridge is ours. We hold it.…'],
  ],
  [
    'a lost space before a mark',
    '“We held it,” she said.”It was hard. It rained.',
    ['We held it,', 'It was hard. It rained.…'],
  ],
  [
    'a statement over paragraphs without marks of their own',
    'It reads:\n"We held it.\nIt rained.\nWe will again," it said.\nShe left.',
    ['We held it.…', 'It rained.…', 'We will again,'],
  ],
  [
    'a lost closing mark before other passages',
    '“We held it.\nIt rained.\nShe said “we will” and left.”',
    ['We held it.…', 'we will'],
  ],
  ['a lost closing mark with no mark after it', '“We held it.\nIt rained.', ['We held it.…']],
  [
    'stray opening mark before a good passage',
    'The "old town heard her. "We held it," she said.',
    ['We held it,'],
  ],
  ['stray mark amid spaces', 'The " old town heard her. "We held it," she said.', ['We held it,']],
  ['feet and inches', 'At 6\'2" tall, he said "run" twice.', ['run']],
  ['inches alone', 'A 12" gun fired. "Run," he said. "Now."', ['Run,', 'Now.']],
  ['a stray mark spoils only its paragraph', 'The "old town.\n"We held it," she said.', ['We held it,']],
  [
    'quotes do not run over paragraphs',
    '"We held it.\n"We will again," she said.',
    ['We held it.…', 'We will again,'],
  ],
  ['nothing between the marks', 'He wrote "" and “ ” there.', []],
  ['passage in brackets', '(“We held it,” she said.)', ['We held it,']],
  ['after a dash', 'Run —“now,” she said.', ['now,']],
  ['marks without a space between', '“One,” she said.“Two.”', ['One,', 'Two.']],
];

describe('passages in quotation marks', () => {
  test.each(cases)('%s', (_name, text, passages) => {
    expect(inner(text)).toEqual(passages);
  });

  test('outer spans hold the marks', () => {
    const text = 'A “b c” d';
    expect(toDocument(text).quoted[0]).toMatchObject({ outer: [2, 7], inner: [3, 6], style: 'double' });
  });

  const markish = fc.array(fc.constantFrom(...'“”„«»"\'‘’`「」‹› .,a B\n1s'), { maxLength: 60 });
  test('any run of marks gives passages in order, in range and within a paragraph', () => {
    fc.assert(
      fc.property(markish, (parts) => {
        const document = toDocument(parts.join(''));
        let last = 0;
        for (const { outer, inner, paragraph } of document.quoted) {
          expect(outer[0]).toBeGreaterThanOrEqual(last);
          expect(inner[0]).toBeGreaterThan(outer[0] - 1);
          expect(inner[1]).toBeGreaterThan(inner[0]);
          expect(outer[1]).toBeGreaterThanOrEqual(inner[1]);
          expect(outer[0]).toBeGreaterThanOrEqual(document.paragraphs[paragraph]?.start ?? Infinity);
          expect(outer[1]).toBeLessThanOrEqual(document.paragraphs[paragraph]?.end ?? -1);
          last = outer[1];
        }
      }),
      { numRuns: 500 },
    );
  });
});
