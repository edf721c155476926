import { expect, test } from 'vitest';
import type { Figure, Speaker } from '../../../src/reading/reading.ts';
import { sideNames, withSideNames } from '../../../src/reading/speakers/side-names.ts';

const names = (text: string, ...parties: string[]) => Object.fromEntries(sideNames(text, new Set(parties)));

test.each([
  ['Talks with the Orm River Front (ORF) failed.', 'ORF', 'Orm River Front (ORF)'],
  ['Talks with the Orm River Front (ORF) failed.', 'Orm River Front', 'Orm River Front (ORF)'],
  [
    'On Monday the Movement for the Freedom of Orm (MFO) said so.',
    'MFO',
    'Movement for the Freedom of Orm (MFO)',
  ],
  ['Fighters of the Self-Defence League (SDL) left.', 'SDL', 'Self-Defence League (SDL)'],
  // what stands before the name is no part of it
  ['General Tarn’s Orm River Front (ORF) left.', 'ORF', 'Orm River Front (ORF)'],
])('%s %s', (text, party, name) => {
  expect(names(text, party)).toEqual({ [party]: name });
});

test.each([
  // the letters are not those of the name
  ['The governor of Orm (ORF) left.', 'ORF'],
  // no name stands before the brackets
  ['They left (ORF) in the night.', 'ORF'],
  ['The Orm River Front left. The ORF did not say why.', 'ORF'],
  // letters of no side
  ['The Orm River Front (ORF) left.', 'Tesk'],
])('leaves be: %s %s', (text, party) => {
  expect(names(text, party)).toEqual({});
});

test('speakers and figures are given the same name, of whom a figure is too', () => {
  const text = 'The Orm River Front (ORF) said it had lost 3 men.';
  const speaker: Speaker = { id: 's1', name: 'a spokesman (ORF)', kind: 'role', party: 'ORF', mentions: [] };
  const figure: Figure = {
    id: 'f1',
    span: [42, 47],
    kind: 'killed',
    min: 3,
    max: 3,
    vague: false,
    of: 'ORF',
    party: 'ORF',
    status: 'claimed',
    flags: [],
    because: [],
  };
  const named = withSideNames(text, [speaker], [figure]);
  const name = 'Orm River Front (ORF)';
  expect(named.speakers[0]?.party).toBe(name);
  expect([named.figures[0]?.party, named.figures[0]?.of]).toEqual([name, name]);
  expect(speaker.party).toBe('ORF');
});

const sideOf = (text: string, name: string, party: string) => {
  const speaker: Speaker = { id: 's1', name, kind: 'body', party, mentions: [] };
  return withSideNames(text, [speaker], []).speakers[0]?.party;
};

test.each([
  // letters that stand apart from the name, as the speaker bears them
  [
    'The Orm River Front left. The ORF said so.',
    'Orm River Front (ORF)',
    'Orm River Front',
    'Orm River Front (ORF)',
  ],
  // what a speaker has in brackets need not be letters
  ['The governor of Orm left.', 'governor (Orm)', 'governor', 'governor'],
  // letters of a group that news takes as known
  [
    'The Moro rebels left. The PKK said so.',
    'PKK',
    "Kurdistan Workers' Party",
    "Kurdistan Workers' Party (PKK)",
  ],
  ['The rebels left.', 'Hamas', 'Hamas', 'Hamas'],
  // a state by the name that the text gives it
  ['The army of Burma left.', 'Burmese army', 'Myanmar', 'Burma'],
  ['The army of Burma, or Myanmar, left.', 'Burmese army', 'Myanmar', 'Myanmar'],
  ['US troops left.', 'American army', 'United States', 'United States'],
  ['Troops left Burmania.', 'Burmese army', 'Myanmar', 'Myanmar'],
])('%s %s: a side called %s is %s', (text, name, party, wanted) => {
  expect(sideOf(text, name, party)).toBe(wanted);
});
