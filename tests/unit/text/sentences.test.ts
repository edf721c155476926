import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../../src/reading/text/text.ts';

const sentences = (text: string) =>
  toDocument(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

/** "|" shows where a sentence ends. */
const cases: string[] = [
  'The bridge fell. | Nobody was hurt.',
  'Did it fall? | It did! | Nobody was hurt.',
  'Gen. Ivo Marek left. | Mr. Okafor and Dr. Lee stayed.',
  'J. R. Hale and George P. Stone met. | They spoke.',
  'On Sept. 5 and Oct. 12 it rained. | On Feb. 3 it did not.',
  'It rained in Sept. | The river rose.',
  'The U.N. mission left. | It went by road.',
  'He works for the U.N. | The mission left.',
  'The U.S. Senate met.',
  'They met at 5 p.m. Monday. | They left at 6 a.m. | Nobody saw them.',
  'Acme Corp. and Foo Inc. merged. | The deal closed.',
  'He works for Acme Corp. | The deal closed.',
  'It was No. 5 on the list. | He said no. | She agreed.',
  'It cost $3.5 million. | It weighed 2.25 tons.',
  '“We held it. | We will again,” she said.',
  'She said: “We held it.” | The town was quiet.',
  '“Did you hold it?” she asked. | “We did.”',
  '“Hold it!” | The crowd ran.',
  'She said "we held it." | The town was quiet.',
  "She said 'we held it.' | The town was quiet.",
  'They left (at night.) | The town was quiet.',
  'The fighting went on… and on. | It stopped.',
  'It went on ... and then stopped. | Nobody knew why.',
  'It went on... | Nobody knew why.',
  '“It went […] well,” she said.',
  'The fight was over.He said so.',
  'See Example.com or v2.0 for more. | It is free.',
  'Aid came, i.e. Food and water, vs. Nothing.',
  'It was Plan B. | The council liked it.',
  'St. Mary and Mt. Elgon are far. | Very far.',
  'Bridge falls in north',
  'He left with Adm. Roe, Lt. Gen. Poe, et al. on Monday.',
  'Really?! | Yes.',
  'The army said 40 died. | 12 were hurt.',
  '他走了。 | 我们留下。',
];

describe('sentences', () => {
  test.each(cases)('%s', (marked) => {
    const wanted = marked.split(' | ');
    if (marked.startsWith('The fight was over.')) {
      expect(sentences(marked)).toEqual(['The fight was over.', 'He said so.']);
    } else expect(sentences(wanted.join(' '))).toEqual(wanted);
  });

  test('no sentence runs over a line', () => {
    expect(sentences('Bridge falls\nThe bridge\r\n\r\nfell.')).toEqual([
      'Bridge falls',
      'The bridge',
      'fell.',
    ]);
  });
});

describe('the document', () => {
  test('an empty or blank text has nothing in it', () => {
    for (const text of ['', '   ', '\n\n \r\n']) {
      expect(toDocument(text)).toEqual({ text, tokens: [], paragraphs: [], sentences: [], quoted: [] });
    }
  });

  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '. ',
          'U.S. ',
          'He ',
          'said ',
          '“',
          '” ',
          '\n',
          'Mr. ',
          '?',
          '"',
          '5 ',
          'J. ',
          '…',
          '(',
        ),
      )
      .map((p) => p.join('')),
  );
  test('tokens, sentences and paragraphs cover each other, in order', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const { tokens, paragraphs, sentences } = toDocument(text);
        let [token, sentence, at] = [0, 0, 0];
        paragraphs.forEach((paragraph, index) => {
          expect(paragraph.tokens[0]).toBe(token);
          expect(paragraph.sentences[0]).toBe(sentence);
          expect(paragraph.start).toBeGreaterThanOrEqual(at);
          at = paragraph.end;
          for (; sentence < paragraph.sentences[1]; sentence++) {
            const s = sentences[sentence];
            expect(s?.paragraph).toBe(index);
            expect(s?.tokens[0]).toBe(token);
            token = s?.tokens[1] ?? -1;
            expect(s?.start).toBe(tokens[s?.tokens[0] ?? -1]?.start);
            expect(s?.end).toBe(tokens[token - 1]?.end);
          }
          expect(paragraph.tokens[1]).toBe(token);
        });
        expect(token).toBe(tokens.length);
        expect(sentence).toBe(sentences.length);
        for (const t of tokens) expect(t.text).toBe(text.slice(t.start, t.end));
      }),
    );
  });

  // Where the work grows with the square of the text, it does not come to its end in the test's time.
  test.each(['“a ', '"', "'a ", '‘a', '«', '. ', 'U.S. ', '...', '»a', "'", '(', '“a» '])(
    'comes to the end of a million characters of %j',
    { timeout: 30_000 },
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(toDocument(text).tokens.at(-1)?.end).toBe(text.trimEnd().length);
    },
  );
});
