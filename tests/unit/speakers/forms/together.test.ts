import { expect, test } from 'vitest';
import { type Heard, hear } from '../marked.ts';
import { VALLEY } from '../valley.ts';

type Row = [title: string, written: string, heard: Heard[]];

const JOINT: Row[] = [
  [
    'two people',
    '<Ana Roe and Ivo Marek> {said} [it held].',
    [{ name: 'Ana Roe and Ivo Marek', kind: 'person' }],
  ],
  [
    'two officers',
    '<Colonel Musa Tarak and Captain Ali Deen> {said} [it held].',
    [{ name: 'Musa Tarak and Ali Deen' }],
  ],
  ['two countries', '<Mali and Chad> {said} [it held].', [{ name: 'Mali and Chad', kind: 'body' }]],
  [
    'then one of them',
    '<1:Ana Roe and Ivo Marek> {1:said} [1:it held]. <2:Marek> {2:said} [2:it fell].',
    [{ name: 'Ana Roe and Ivo Marek' }, { name: 'Ivo Marek' }],
  ],
  [
    'a spokesman for two',
    '<A spokesman for Mali and Chad> {said} [it held].',
    [{ name: 'a spokesman for Mali and Chad', kind: 'role' }],
  ],
];
test.each(JOINT)('%s', (_, written, heard) => expect(hear(written)).toMatchObject(heard));

test('two of one party speak for it, two of two for neither', () => {
  expect(hear('<Tomas Veil and the League> {said} [it held].', VALLEY)[0]?.party).toBe('league');
  expect(hear('<The League and the VLF> {said} [it held].', VALLEY)[0]?.party).toBeUndefined();
});

const RELAYED: Row[] = [
  [
    'a journalist passes a voice on',
    '[1:<2:A commander> {2:said} [2:his men had left the town]], {1:according to} <1:Jon Ames of Radio Ord>.',
    [{ name: 'a commander', via: 'Radio Ord', route: 'via-outlet' }, { name: 'a commander' }],
  ],
  [
    'a medium passes a voice on',
    '[1:<2:Ana Roe> {2:said} [2:the town had fallen]], <1:the Ord Times> {1:reported}.',
    [{ name: 'Ana Roe', via: 'Ord Times' }, { name: 'Ana Roe' }],
  ],
  [
    'a medium with words of its own',
    '[1:The town burned all night and in the morning, and <2:Ana Roe> {2:said} [2:so]], <1:the Ord Times> {1:reported}.',
    [{ name: 'Ord Times' }, { name: 'Ana Roe' }],
  ],
  [
    'an agency that cites residents',
    '<The Ord News Agency> {reported}, citing residents, [that nine died].',
    [{ name: 'residents', via: 'Ord News Agency' }],
  ],
  [
    'by telephone',
    '<Ana Roe> {told} Reuters by telephone [it held].',
    [{ name: 'Ana Roe', via: 'Reuters', channel: 'telephone' }],
  ],
  [
    'on social media, at the start',
    'On social media <Ana Roe> {declared} [it held].',
    [{ name: 'Ana Roe', route: 'post', channel: 'social media' }],
  ],
  [
    'on its website',
    '<The Ord Times> {said} on its website [it held].',
    [{ name: 'Ord Times', channel: 'website' }],
  ],
];
test.each(RELAYED)('%s', (_, written, heard) => expect(hear(written)).toMatchObject(heard));

const VALLEY_ROWS: Row[] = [
  [
    'insiders of the one spoken of',
    '<1:The League> {1:said} [1:it held]. <2:Insiders> {2:told} Reuters [2:it fell].',
    [
      { party: 'league', name: 'Harbour League' },
      { party: 'league', name: 'Harbour League insiders', kind: 'anonymous' },
    ],
  ],
  [
    'insiders with a name',
    '<League insiders> {said} [it held].',
    [{ party: 'league', name: 'League insiders' }],
  ],
  [
    'a source in the front',
    '<1:The VLF> {1:said} [1:it held]. <2:A source in the front> {2:said} [2:it fell].',
    [
      { party: 'front', name: 'Vesna Liberation Front' },
      { party: 'front', name: 'a source in the front' },
    ],
  ],
  [
    'the source again',
    '<1:A VLF source> {1:said} [1:it held]. <2:The source> {2:said} [2:it fell].',
    [
      { party: 'front', name: 'a VLF source' },
      { party: 'front', name: 'a VLF source' },
    ],
  ],
  [
    'the group, named in the sentence',
    '[The pass is in League hands], <the group> {said}.',
    [{ party: 'league', name: 'Harbour League', known: 'role' }],
  ],
  [
    'the mayor, who replaced somebody',
    '<The mayor, who replaced Tomas Veil,> {said} [it held].',
    [{ name: 'the mayor' }],
  ],
];
test.each(VALLEY_ROWS)('%s', (_, written, heard) => expect(hear(written, VALLEY)).toMatchObject(heard));

test('those whom the dossier calls by their foe', () => {
  const dossier = {
    ...VALLEY,
    parties: VALLEY.parties.map((party) =>
      party.id === 'front' ? { ...party, aliases: [...party.aliases, 'anti-League fighters'] } : party,
    ),
  };
  expect(hear('<Fighters opposed to the League> {said} [it held].', dossier)[0]?.party).toBe('front');
  expect(hear('<Villagers opposed to the League> {said} [it held].', dossier)[0]?.party).toBeUndefined();
});
