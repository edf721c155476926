/** What a reading says of why a source is taken for its speaker, or of who it may be. */
import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../src/reading/speakers/speakers.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import type { Dossier } from '../../../src/stories/dossier.ts';
import { marked } from './marked.ts';
import { VALLEY } from './valley.ts';

type Told = [rule: string, text: string, evidence: string | null];

/** The reasons for the last attribution of a marked text. */
function reasons(written: string, dossier: Dossier | null = null): { name: string | null; told: Told[] } {
  const { text, attributions } = marked(written);
  const read = resolveSpeakers(toDocument(text), attributions, dossier, { text });
  const last = read.attributions.at(-1);
  const who = read.cast.speakers.find(({ id }) => id === last?.speaker);
  return {
    name: who?.name ?? null,
    told: (last?.because ?? []).map(({ rule, text: words, span }) => [
      rule,
      words,
      span ? text.slice(...span) : null,
    ]),
  };
}

describe('who it is', () => {
  const rows: [title: string, written: string, name: string, ...told: Told[]][] = [
    ['a name needs no reason', '<Ana Roe> {said} [it held].', 'Ana Roe'],
    ['nor does a phrase', '<A villager> {said} [it held].', 'a villager'],
    [
      'the last speaker',
      '<1:Ana Roe> {1:said} [1:it held]. <2:She> {2:added} [2:it would].',
      'Ana Roe',
      ['pronoun-last-speaker', '“She” goes on with the last speaker, Ana Roe.', 'Ana Roe'],
    ],
    [
      'the last one named',
      'Ivo Marek came home. [It held], <he> {said}.',
      'Ivo Marek',
      ['pronoun-last-named', '“he” is taken for Ivo Marek, named before.', 'Ivo Marek'],
    ],
    [
      'a role told before',
      'The spokesman Ivo Marek came. <The spokesman> {said} [it held].',
      'Ivo Marek',
      ['role-named-before', '“The spokesman” is taken for Ivo Marek, of whom it told before.', 'Ivo Marek'],
    ],
    [
      'a role whose name comes later',
      '<1:The governor> {1:said} [1:so]. <2:Ivo Marek> {2:said} [2:no]. <3:The governor> {3:left}.',
      'Ivo Marek',
      ['role-named-before', '“The governor” is taken for Ivo Marek, of whom it told before.', 'Ivo Marek'],
    ],
    [
      'the same phrase again needs none',
      '<1:A villager> {1:said} [1:it held]. <2:The villager> {2:said} [2:so].',
      'a villager',
    ],
    [
      'a quote that goes on in the next paragraph',
      '“[1:It held],” <1:Ana Roe> {1:said}.\n\n“[2:It will hold].”',
      'Ana Roe',
      ['continued-speaker', 'It goes on from what Ana Roe said in the paragraph before.', 'Ana Roe'],
    ],
    [
      'a quote that goes on in the same paragraph',
      '“[1:It held],” <1:Ana Roe> {1:said}. “[2:It will hold].”',
      'Ana Roe',
      ['continued-speaker', 'It goes on from what Ana Roe said right before.', 'Ana Roe'],
    ],
    [
      'a medium that passes on',
      '<CNN> {quoted} a source as saying [it held].',
      'a source',
      ['passed-on', 'CNN passes on what a source said.', 'CNN'],
    ],
  ];
  test.each(rows)('%s', (_title, written, name, ...told) => {
    expect(reasons(written)).toEqual({ name, told });
  });

  test('a group of the dossier', () => {
    expect(reasons('The VLF held Brod. <The group> {said} [it would stay].', VALLEY)).toEqual({
      name: 'Vesna Liberation Front',
      told: [
        [
          'role-named-before',
          '“The group” is taken for Vesna Liberation Front, of whom it told before.',
          'VLF',
        ],
      ],
    });
  });
});

describe('who it may be', () => {
  const rows: [title: string, written: string, ...told: Told[]][] = [
    [
      'two men who met',
      'Ivo Marek and Jon Ames met in Brod. [It held], <he> {said}.',
      ['speaker-unsure', '“he” may be Ivo Marek or Jon Ames, both named before.', 'Jon Ames'],
    ],
    [
      'a title between',
      'Ivo Marek and Colonel Jon Ames met in Brod. <He> {said} [it held].',
      ['speaker-unsure', '“He” may be Ivo Marek or Jon Ames, both named before.', 'Jon Ames'],
    ],
    [
      'two men named alike, neither of whom acts',
      'There was talk of Ivo Marek in the camp of Jon Ames. <He> {said} [it held].',
      ['speaker-unsure', '“He” may be Ivo Marek or Jon Ames, both named before.', 'Jon Ames'],
    ],
    ['nobody', 'It rained in Brod. <He> {said} [it held].'],
    ['a woman is no he', 'Mrs Ana Roe came. <He> {said} [it held].'],
  ];
  test.each(rows)('%s', (_title, written, ...told) => {
    expect(reasons(written)).toEqual({ name: null, told });
  });

  test('one of two who met has spoken before: it is that one', () => {
    const written = '<1:Jon Ames> {1:said} [1:so]. <2:He> {2:said} [2:it held].';
    expect(reasons(`Ivo Marek and Jon Ames met. ${written}`).name).toBe('Jon Ames');
  });

  test('long names are cut', () => {
    const long = `${'Ana '.repeat(7)}Roe`;
    const { told } = reasons(`“[1:So],” <1:the ${'very '.repeat(40)}old man> {1:said}. “[2:Yes].” ${long}`);
    expect(told[0]?.[1].length).toBeLessThan(130);
  });
});

test('a role that is named only later says so where it first spoke', () => {
  const { text, attributions } = marked('<1:The governor> {1:said} [1:so]. <2:Ivo Marek> {2:said} [2:no].');
  const [first, second] = resolveSpeakers(toDocument(text), attributions, null, { text }).attributions;
  expect(first?.speaker).toBe(second?.speaker);
  expect(first?.because).toEqual([
    {
      rule: 'role-named-after',
      span: [text.indexOf('Ivo'), text.indexOf('Ivo') + 9],
      text: '“The governor” is taken for Ivo Marek, named after.',
    },
  ]);
  expect(second?.because).toBeUndefined();
});
