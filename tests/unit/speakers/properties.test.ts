import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attribution, Span } from '../../../src/reading/reading.ts';
import { spelledOut } from '../../../src/reading/speakers/acronyms.ts';
import { makeGazetteer } from '../../../src/reading/speakers/gazetteer.ts';
import { findMentions } from '../../../src/reading/speakers/mentions.ts';
import type { NameRun } from '../../../src/reading/speakers/names.ts';
import { resolveSpeakers } from '../../../src/reading/speakers/speakers.ts';
import { wordsOf } from '../../../src/reading/speakers/words.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { VALLEY } from './valley.ts';

const piece = fc.constantFrom(
  ...[
    'Tomas Veil',
    'Oslan',
    'the League',
    'VLF',
    'he',
    'She',
    'they',
    'a spokesman',
    'the group',
    ', ',
    '. ',
    '\n',
    ' said ',
  ],
  ...[
    ' told Reuters ',
    '“',
    '”',
    ' who ',
    ' of ',
    ' (',
    ') ',
    '’s ',
    'Mali',
    'an army',
    ' the statement ',
    'Farid Dan',
    ' citing ',
  ],
);
const article = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

/** Attributions anywhere in a text, sensible or not. */
const scene = article.chain((text) => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  const spans = fc.array(span, { maxLength: 2 });
  const attributions = fc
    .array(fc.record({ source: spans, cue: spans, content: spans }), { maxLength: 8 })
    .map((list) =>
      list.map((spans, at): Attribution => ({ id: `a${at}`, form: 'indirect', score: 1, ...spans })),
    );
  return fc.record({ text: fc.constant(text), attributions });
});

test('any text and any attributions: never throws, every speaker is in the cast, every mention in the text', () => {
  fc.assert(
    fc.property(scene, fc.boolean(), ({ text, attributions }, withDossier) => {
      const read = resolveSpeakers(toDocument(text), attributions, withDossier ? VALLEY : null, { text });
      expect(read.attributions).toHaveLength(attributions.length);
      const ids = new Set(read.cast.speakers.map(({ id }) => id));
      for (const { speaker, known } of read.attributions) {
        if (speaker !== undefined) expect(ids.has(speaker)).toBe(true);
        expect(known === undefined).toBe(speaker === undefined);
      }
      for (const { id, name, party, mentions } of read.cast.speakers) {
        expect(name).not.toBe('');
        expect(read.cast.standing.has(id)).toBe(true);
        if (party !== undefined) expect(read.cast.standing.get(id)).toBe('party');
        let before = 0;
        for (const [start, end] of mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('reading leaves its input as it was', () => {
  fc.assert(
    fc.property(scene, ({ text, attributions }) => {
      const before = structuredClone(attributions);
      resolveSpeakers(toDocument(text), attributions, VALLEY, { text });
      expect(attributions).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

test('words are where they say, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let before = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(before);
        expect(text.slice(word.start, word.end)).toBe(word.text);
        before = word.end;
      }
    }),
  );
});

/** A list that counts how often somebody looks at one of its elements. */
function counted<T>(list: T[]): { items: T[]; reads: () => number } {
  let reads = 0;
  const items = new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { items, reads: () => reads };
}

test('finding names looks at each word a bounded number of times, however long the text is', () => {
  const one =
    'Tomas Veil, a League spokesman, said the Malian army fled. He said it fell. A statement said Oslan left. ';
  const perWord = (times: number) => {
    const text = one.repeat(times);
    const { items: words, reads } = counted(wordsOf(text));
    findMentions(toDocument(text), words, makeGazetteer(VALLEY, undefined));
    return reads() / words.length;
  };
  expect(perWord(400)).toBeLessThan(perWord(50) * 1.5);
});

test('joining the names that letters in brackets spell looks at each a bounded number of times', () => {
  const one = 'The Union of Orm and Basin (UOB) met. ';
  const perName = (times: number) => {
    const text = one.repeat(times);
    const words = wordsOf(text);
    const parts = words.flatMap(({ text: name }, from): NameRun[] =>
      /^(?:Union|Orm|Basin)$/u.test(name)
        ? [{ from, to: from + 1, kind: 'name', titled: false, initial: false }]
        : [],
    );
    const { items, reads } = counted(parts);
    spelledOut(text, words, new Map(), items);
    expect(items.map(({ kind, to, from }) => [kind, to - from])).toEqual(Array(times).fill(['body', 5]));
    return reads() / times;
  };
  expect(perName(400)).toBeLessThan(perName(50) * 1.5);
});

test('resolving speakers looks at each attribution’s sources a bounded number of times', () => {
  const one =
    'Tomas Veil, a League spokesman, said the Malian army fled. He said it fell. A resident said Oslan left. ';
  const perAttribution = (times: number) => {
    const text = one.repeat(times);
    let reads = 0;
    const attributions = Array.from({ length: times * 2 }, (_, at): Attribution => {
      const source = at % 2 === 0 ? 'He' : 'A resident';
      const start = Math.floor(at / 2) * one.length + one.indexOf(source);
      const span: Span = [start, start + source.length];
      return {
        id: `a${at}`,
        form: 'indirect',
        score: 1,
        get source(): Span[] {
          reads++;
          return [span];
        },
        cue: [[span[1] + 1, span[1] + 5]],
        content: [[span[1] + 6, span[1] + 10]],
      };
    });
    resolveSpeakers(toDocument(text), attributions, VALLEY, { text });
    return reads / attributions.length;
  };
  expect(perAttribution(400)).toBeLessThan(perAttribution(100) * 1.5);
});
