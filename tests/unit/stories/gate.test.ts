import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiesOf } from '../../../bench/dossiers.ts';
import { isTerms } from '../../../src/gate-terms.ts';
import { couldCover, gateTerms } from '../../../src/stories/gate.ts';
import { builtInDossiers } from '../../../src/stories/library.ts';
import { recognise } from '../../../src/stories/recognise.ts';
import { COVERING } from '../../fixtures/stories/covering.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const lake = smallDossier();
const dossiers = [...builtInDossiers(), lake];
const terms = gateTerms(dossiers);

describe('couldCover', () => {
  test.each(COVERING.map((article) => [article.name, article] as const))(
    'lets through: %s',
    (_name, article) => {
      const page = `Home World Sport\nSubscribe\n${article.text}\nMost read\nAbout us`;
      expect(couldCover(terms, article.title ?? '', page)).toEqual(['panjshir-2021']);
    },
  );

  test.each([
    [
      'a page that only says Taliban',
      'The Taliban said on Monday that banks would open. The Taliban took Kabul in August.',
    ],
    ['the place without the parties', 'Panjshir has mulberries. Panjshir has trout.'],
    ['the party’s name alone', 'NRF: the NRF, or National Retail Federation, expects sales to grow.'],
    ['nothing', ''],
    ['words that every object has', 'constructor __proto__ toString hasOwnProperty'],
  ])('stays silent on %s', (_name, text) => {
    expect(couldCover(terms, 'News', text)).toEqual([]);
  });

  test('lets one mention through to the full look, which tells a short report from a mention in passing', () => {
    const cabinet = `The Taliban, who took Panjshir last, named a cabinet. ${'The list has thirty-three names and no woman. '.repeat(12)}`;
    const report =
      'The Taliban said on Sunday that forty fighters of the resistance had been killed in Panjshir.';
    for (const text of [cabinet, report]) expect(couldCover(terms, '', text)).toEqual(['panjshir-2021']);
    expect(recognise({ text: cabinet }, builtInDossiers())).toBeNull();
    expect(recognise({ text: report }, builtInDossiers())?.dossier.id).toBe('panjshir-2021');
  });

  test('two names of the story will do without a side', () => {
    expect(couldCover(terms, '', 'Flour is short in Bazarak and the rest of Panjshir.')).toEqual([
      'panjshir-2021',
    ]);
    expect(couldCover(terms, '', 'A monitor in Panjshir, UNAMA, has heard of it.')).toEqual([
      'panjshir-2021',
    ]);
  });

  test('carries no name that holds another, and no list of lists', () => {
    for (const { anchors, support } of terms.stories) {
      const names = anchors.split('|').filter((name) => name !== '');
      expect(
        names.filter((name) => names.some((other) => other !== name && ` ${name} `.includes(` ${other} `))),
      ).toEqual([]);
      expect(typeof support).toBe('string');
    }
    const words = terms.words.trim().split(' ');
    expect(words).toContain('panjshir');
    expect(new Set(words).size).toBe(words.length);
  });

  test('terms that an older version wrote are no terms', () => {
    expect(isTerms(terms)).toBe(true);
    expect(isTerms({ stories: [{ id: 'a', anchors: ['a'], support: [] }], byWord: { a: [0] } })).toBe(false);
    expect(isTerms(null)).toBe(false);
    expect(isTerms({ stories: 'x', words: '', sieve: '' })).toBe(false);
    expect(isTerms({ stories: terms.stories, sieve: terms.sieve })).toBe(false);
    expect(isTerms({ ...terms, stories: [{ id: 'a', anchors: ['a'], support: [] }] })).toBe(false);
    expect(isTerms({ ...terms, stories: [null] })).toBe(false);
  });

  test('is done with a dossier whose names are as many and as long as a dossier may have', () => {
    const filler = 'a '.repeat(96);
    const people = Array.from({ length: 70 }, (_, i) => ({
      id: `p${i}`,
      name: `${filler}${i}`,
      aliases: Array.from({ length: 60 }, (_, j) => `${filler}${i}x${j}`),
      roles: [],
    }));
    const large = gateTerms([{ ...lake, people: [...lake.people, ...people] }]);
    expect(couldCover(large, '', `Lake Orva, ${filler}7`)).toEqual(['lake-war']);
  });

  test('of fifty stories it names the one', () => {
    const many = gateTerms([...copiesOf(builtInDossiers(), 49), lake]);
    expect(many.stories).toHaveLength(50);
    expect(couldCover(many, '', 'Orva Orva Leaguers')).toEqual(['lake-war']);
    expect(couldCover(many, '', 'The harbour board met on Tuesday to set the fares.')).toEqual([]);
  });

  test('counts title and text together', () => {
    expect(couldCover(terms, 'Panjshir falls', 'Panjshir is in the hands of the Taliban.')).toEqual([
      'panjshir-2021',
    ]);
  });

  test('counts neighbours, which share the space between them', () => {
    expect(couldCover(terms, '', 'Orva Orva Leaguers')).toEqual(['lake-war']);
  });

  test('names every story that could be covered', () => {
    const text = 'Panjshir, Panjshir, Taliban. Lake Orva, Lake Orva, Leaguers.';
    expect(couldCover(terms, '', text)).toEqual(['panjshir-2021', 'lake-war']);
  });

  test('survives storage, which knows only JSON', () => {
    const stored = JSON.parse(JSON.stringify(terms));
    expect(couldCover(stored, '', 'Orva Orva Leaguers')).toEqual(['lake-war']);
  });

  test('never misses what is recognised, whatever stands around it on the page', () => {
    const names = [lake, ...builtInDossiers()].flatMap(({ parties, people, places }) =>
      [...parties, ...people, ...places].flatMap(({ name, aliases }) => [name, ...aliases]),
    );
    const words = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...names) },
      fc.constantFrom('fighting', 'the', 'Lion of', 'National', 'Ahmad', 'Shah', 'killed', '\n\n', '–', 'é'),
    );
    const text = fc.array(words, { minLength: 4, maxLength: 30 }).map((all) => all.join(' '));
    let recognisedOnce = 0;
    fc.assert(
      fc.property(text, fc.string(), fc.string({ unit: 'grapheme' }), (article, before, after) => {
        const recognised = recognise({ text: article }, dossiers);
        if (!recognised) return;
        recognisedOnce += 1;
        expect(couldCover(terms, '', `${before}\n${article}\n${after}`)).toContain(recognised.dossier.id);
      }),
      { numRuns: 400 },
    );
    expect(recognisedOnce).toBeGreaterThan(50);
  });
});

test('gives plain data to store: a browser may leave out what is worked out on asking', () => {
  for (const story of terms.stories) {
    const fields = Object.entries(Object.getOwnPropertyDescriptors(story));
    expect(fields.map(([name, { value }]) => [name, typeof value])).toEqual([
      ['id', 'string'],
      ['anchors', 'string'],
      ['support', 'string'],
    ]);
  }
});

test('the gate carries no schema: only types and the words', () => {
  for (const file of ['gate', 'sieve', 'words']) {
    const source = readFileSync(new URL(`../../../src/stories/${file}.ts`, import.meta.url), 'utf8');
    const imports = [...source.matchAll(/^import (?!type )[^']*'([^']+)'/gm)].map(([, from]) => from);
    expect(imports).toEqual(file === 'gate' ? ['./sieve.ts', './words.ts'] : []);
  }
});
