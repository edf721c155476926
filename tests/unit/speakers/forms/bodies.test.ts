/** Bodies by what a text calls them: of two states, by letters, by the last word of a name, tied to others. */
import { describe, expect, test } from 'vitest';
import { withShortForms } from '../../../../src/reading/speakers/short-forms.ts';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, ...who: (string | null)[]];

const told = (written: string) =>
  hear(written).map(({ name, party }) => (party ? `${name} | ${party}` : name));

const STATES: Row[] = [
  [
    'the ministry of the capital that the sentence opens with',
    'Russian and Ukrainian troops fought. In Moscow, <the defence ministry> {said} [so].',
    'defence ministry | Russia',
  ],
  [
    'nobody’s for sure where two fight',
    'Russian and Ukrainian troops fought. <The defence ministry> {said} [so].',
    'defence ministry',
  ],
  [
    'the one that spoke, by its spokeswoman',
    'Azeri troops came. <1:Armenia’s defence ministry> {1:said} [1:no]. <2:The ministry’s spokeswoman, Ana Roe,> {2:said} [2:so].',
    'Armenia’s defence ministry | Armenia',
    'Ana Roe | Armenia',
  ],
  [
    '“its”, of the government that acts',
    'American troops left. Yemen’s internationally recognised government met. <Its information minister, Ivo Sand,> {said} [so].',
    'Ivo Sand | Yemen',
  ],
  [
    'the junta of the one state in the text',
    'Mali’s junta met. Rebels, soldiers and jihadists fought. <Colonel Olu Rand, the army’s spokesman,> {said} [so].',
    'Olu Rand | Mali',
  ],
  [
    'not of a land that breaks away',
    'Orm’s president, Ana Roe, spoke. Federal troops and rebels fought soldiers. <The army> {said} [so].',
    'army | army',
  ],
  [
    'the commander of an air force',
    'The kingdom of Sarmath said its air force had bombed Ulm. <The air force’s commander, Prince Adel Taym,> {said} [so].',
    'Adel Taym | Sarmath',
  ],
  [
    'who was put there by others',
    'Russian troops came. <A Russian-installed official> {said} [so].',
    'a Russian-installed official | Russia',
  ],
  ['a part of a state is no state', '<A nurse in Orm State> {said} [so].', 'a nurse in Orm State'],
];

const NAMES: Row[] = [
  [
    'the Legion',
    'The Harrow Legion, a separatist militia, came. <The Legion> {said} [so].',
    'Harrow Legion | Harrow Legion',
  ],
  [
    'the Legion’s commander',
    'The Harrow Legion, a separatist militia, came. <The Legion’s commander, Otto Brandt,> {said} [so].',
    'Otto Brandt | Harrow Legion',
  ],
  [
    'letters that the text does not explain',
    'The Syrian Democratic Forces held on. <An SDF spokesman> {said} [so].',
    'an SDF spokesman | Syrian Democratic Forces',
  ],
  [
    'letters that are somebody’s in this country',
    'Fighting went on in Sudan. <The RSF> {said} [so].',
    'Rapid Support Forces | RSF',
  ],
  ['the same letters elsewhere', 'Editors met in Paris. <The RSF> {said} [so].', 'RSF'],
  [
    'a coalition for something',
    'The Coalition of Patriots for Order, the main rebel alliance, left. <Ivo Sand, the CPO’s spokesman,> {said} [so].',
    'Ivo Sand | Coalition of Patriots for Order',
  ],
  [
    'an affiliate that claims a raid',
    '<1:Black Ash, an al-Qaeda affiliate,> {1:said} [1:so]. Black Ash, an affiliate of others, claimed responsibility for a raid.',
    'Black Ash | Black Ash',
  ],
  [
    'an Iran-backed group',
    '<1:Hezbollah> {1:said} [1:so]. <2:The Iran-backed group> {2:said} [2:no].',
    'Hezbollah | Hezbollah',
    'Hezbollah | Hezbollah',
  ],
  [
    'the paramilitaries',
    'The Rapid Support Forces came. <The paramilitaries> {said} [so].',
    'Rapid Support Forces | Rapid Support Forces',
  ],
  [
    'a commission for rights is no side',
    '<The Orm Human Rights Commission> {said} [nine died].',
    'Orm Human Rights Commission',
  ],
  [
    'who died in a place is not the place',
    'Nine died in Dera Khan, the police officer, Ivo Sand, wrote. <Police> {said} [so].',
    'police',
  ],
  [
    'monitors and their spokesman',
    'Georgia’s army came. <1:EU monitors> {1:said} [1:so]. <2:Their spokesman, Klaas Maier,> {2:said} [2:no].',
    'EU monitors',
    'Klaas Maier',
  ],
  [
    'a source that runs into the next sentence',
    '[1:“So,”] {1:said} <1:the mayor, Ana Roe. Pelland’s army left>.',
    'Ana Roe',
  ],
  ['a mission between commas', '[Nine died], the mission, MONUSCO, {said}.', 'MONUSCO'],
  ['an unknown paper that cites', '<Lenta, citing a doctor,> {said} [nine died].', 'a doctor'],
  [
    'a family’s sleeve is no side',
    'Syrian troops came. <Ana Roe, a mother of four, her sleeve dark with dust,> {said} [so].',
    'Ana Roe',
  ],
];

describe.each([
  ['states', STATES],
  ['names', NAMES],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});

test('the letters that an article uses stand behind the full name', () => {
  const text = 'The Rural Safety Fund met. RSF men came.';
  const mentions: [number, number][] = [
    [4, 21],
    [27, 30],
  ];
  const names = (name: string, kind: 'body' | 'person') =>
    withShortForms([{ id: 's1', name, kind, mentions }], text, null).map((speaker) => speaker.name);
  expect(names('Rural Safety Fund', 'body')).toEqual(['Rural Safety Fund (RSF)']);
  expect(names('RSF Fund', 'body')).toEqual(['RSF Fund']);
  expect(names('Ana Roe', 'person')).toEqual(['Ana Roe']);
});
