import { expect, test } from 'vitest';
import { type Heard, hear } from './marked.ts';
import { VALLEY } from './valley.ts';

type Row = [title: string, written: string, heard: Heard[]];

const oslan: Heard = { name: 'Marek Oslan', party: 'front' };
const veil: Heard = { name: 'Tomas Veil', party: 'league' };
const dorn: Heard = { name: 'Elena Maria Dorn', party: 'front' };
const league: Heard = { name: 'Harbour League', party: 'league' };
const front: Heard = { name: 'Vesna Liberation Front', party: 'front' };
const nobody: Heard = { name: null };

const NAMES: Row[] = [
  ['a full name', '<Tomas Veil> {said} [the road was open].', [{ ...veil, known: 'named', kind: 'person' }]],
  ['another spelling', '<Thomas Veil> {said} [the road was open].', [veil]],
  ['a title before', '<Gen. Tomas Veil> {said} [the road was open].', [veil]],
  ['a middle name left out', '<Elena Dorn> {said} [the road was open].', [dorn]],
  ['a surname of the dossier only', '<Veil> {said} [the road was open].', [veil]],
  ['a surname after the full name', 'Tomas Veil spoke late. <Veil> {said} [all was calm].', [veil]],
  ['a surname of a spelling', 'On Monday <Vyle> {said} [all was calm].', [veil]],
  ['a name in capitals', 'Late on Monday <TOMAS VEIL> {said} [all was calm].', [veil]],
  ['the dead do not speak', '<Marek Ivo Oslan> {said} [the road was open].', [nobody]],
  [
    'a surname with a dead bearer',
    'Marek Ivo Oslan was killed in 1994. <Oslan> {told} us [he would stay].',
    [oslan],
  ],
  ['a surname with nobody named', '<Oslan> {said} [he would stay].', [oslan]],
  [
    'the living one named before',
    'Stepan Oslan came home. <Oslan> {said} [he would stay].',
    [{ name: 'Stepan Oslan', party: 'front' }],
  ],
  [
    'the living one named later',
    '<Oslan> {said} [he would stay]. Stepan Oslan is his full name.',
    [{ name: 'Stepan Oslan' }],
  ],
  ['the elder', 'The elder Oslan fell. <Oslan> {said} [he would stay].', [oslan]],
  [
    'somebody else of that surname',
    'Farid Veil runs a shop in Brod. <Veil> {said} [it was closed].',
    [{ name: 'Farid Veil' }],
  ],
  [
    'a longer name is another person',
    '<Marek Pavel Oslan> {said} [he would stay].',
    [{ name: 'Marek Pavel Oslan' }],
  ],
  ['a name before a longer one', '<Oslan Petrov> {said} [he would stay].', [{ name: 'Oslan Petrov' }]],
  [
    'the son of somebody',
    '<The son of Marek Ivo Oslan> {said} [he would stay].',
    [{ name: 'the son of Marek Ivo Oslan', kind: 'role' }],
  ],
  [
    'somebody’s aide',
    '<An aide to Tomas Veil> {said} [he slept].',
    [{ name: 'an aide to Tomas Veil', kind: 'role', party: 'league' }],
  ],
  [
    'somebody’s spokesman',
    '<Oslan’s spokesman> {said} [he slept].',
    [{ name: 'Oslan’s spokesman', kind: 'role', party: 'front' }],
  ],
];

const APPOSITIONS: Row[] = [
  [
    'role, name',
    '<A VLF spokesman, Piet Roos,> {said} [it held].',
    [{ name: 'Piet Roos', party: 'front', known: 'named' }],
  ],
  [
    'name, role for a party',
    '<Piet Roos, a spokesman for the League,> {said} [it held].',
    [{ name: 'Piet Roos', party: 'league' }],
  ],
  ['party’s leader and name', '<VLF leader Marek Oslan> {said} [it held].', [oslan]],
  [
    'party with its acronym in brackets',
    '<the Vesna Liberation Front (VLF) spokesperson, Piet Roos,> {wrote} [it held].',
    [{ name: 'Piet Roos', party: 'front' }],
  ],
  [
    'who speaks for',
    '<Piet Roos, who speaks for the League,> {claimed} [it held].',
    [{ name: 'Piet Roos', party: 'league' }],
  ],
  ['who fled from', '<Piet Roos, who fled the League,> {said} [it was bad].', [{ name: 'Piet Roos' }]],
  [
    'one of its commanders',
    'The League moved on. <Piet Roos, one of its commanders,> {said} [it held].',
    [{ name: 'Piet Roos', party: 'league' }],
  ],
  [
    'another from the group',
    'A rebel group, the Vesna Liberation Front, fights the League. <Piet Roos, another spokesman from the group,> {said} [it held].',
    [{ name: 'Piet Roos', party: 'front' }],
  ],
  ['the other side', '<The other side, the League,> {insisted} [it won].', [league]],
  [
    'a former commander',
    '<Piet Roos, a former League commander,> {said} [it was bad].',
    [{ name: 'Piet Roos' }],
  ],
];

const PRONOUNS: Row[] = [
  [
    'he, the speaker before',
    '<1:Tomas Veil> {1:said} [1:it held]. <2:He> {2:added} [2:more would come].',
    [veil, { ...veil, known: 'pronoun' }],
  ],
  ['she, by gender', 'Elena Dorn met Tomas Veil. <She> {said} [it held].', [dorn]],
  ['he, by gender', 'Tomas Veil met Elena Dorn in Brod. <He> {said} [it held].', [veil]],
  ['not who is named inside', 'Tomas Veil met Marek Oslan. [“Veil will listen,”] <he> {said}.', [oslan]],
  [
    'the dead are no he',
    'Tomas Veil came. He is no friend of Marek Ivo Oslan. <He> {said} [it held].',
    [veil],
  ],
  [
    'they, a party',
    '<1:The League> {1:said} [1:it held]. <2:They> {2:said} [2:more would come].',
    [league, { ...league, known: 'pronoun' }],
  ],
  [
    'it, a party',
    '<1:The VLF> {1:said} [1:it held]. Rain fell. <2:It> {2:said} [2:more would come].',
    [front, front],
  ],
  ['it is said by nobody', 'The VLF fought on. <It> {should be noted} [that roads are closed].', [nobody]],
  ['which', 'The VLF, <which> {says} [it has 400 fighters], is small.', [{ ...front, known: 'pronoun' }]],
  ['who', 'Tomas Veil, <who> {said} [it held], left.', [{ ...veil, known: 'pronoun' }]],
  [
    'he, a role',
    '<1:A League commander> {1:said} [1:it held]. <2:He> {2:said} [2:talks went on].',
    [
      { name: 'a League commander', party: 'league', kind: 'role', known: 'role' },
      { name: 'a League commander', known: 'pronoun' },
    ],
  ],
  ['too far away', 'Tomas Veil came.\nRain fell.\nSnow fell.\nHail fell.\n<He> {said} [it held].', [nobody]],
  [
    'adding that',
    '<1:Tomas Veil> {1:said} [1:it held]. {2:Adding} [2:that more would come].',
    [veil, { ...veil, known: 'continued' }],
  ],
  [
    'adding that, after words that run over a paragraph',
    '<1:Tomas Veil> {1:said}: [1:“It holds.\n“We stay.”]\n{2:Adding} [2:that more would come].',
    [veil, { ...veil, known: 'continued' }],
  ],
  [
    'a quote that goes on',
    '<1:Tomas Veil> {1:told} Reuters [1:“It holds.]\n[2:“We stay.”]',
    [
      { ...veil, via: 'Reuters' },
      { ...veil, known: 'continued', via: 'Reuters' },
    ],
  ],
  [
    'I inside his words',
    '<1:Tomas Veil> {1:said}: [1:“<2:I> {2:told} them [2:to leave].”]',
    [veil, { ...veil, known: 'pronoun' }],
  ],
];

const ROLES: Row[] = [
  [
    'a party’s leader',
    '<A League leader> {said} [it held].',
    [{ name: 'a League leader', party: 'league', kind: 'role', standing: 'party' }],
  ],
  [
    'two officials',
    '<Two League officials> {said} [it held].',
    [{ name: 'two League officials', party: 'league' }],
  ],
  [
    'an unnamed source',
    '<A source> {said} [it held].',
    [{ name: 'a source', kind: 'anonymous', known: 'anonymous' }],
  ],
  [
    'a source close to a party',
    '<A source close to the VLF> {said} [it held].',
    [{ name: 'a source close to the VLF', party: 'front', kind: 'anonymous' }],
  ],
  [
    'the spokesman',
    'A VLF spokesman, Piet Roos, came. Rain fell. <The spokesman> {said} [it held].',
    [{ name: 'Piet Roos', known: 'role', party: 'front' }],
  ],
  [
    'the spokesman of the other side',
    'A VLF spokesman, Piet Roos, came. <The League spokesman> {said} [it held].',
    [{ name: 'the League spokesman', party: 'league' }],
  ],
  [
    'its spokesman',
    'The League moved on. <Its spokesman> {said} [it held].',
    [{ name: 'Harbour League spokesman', party: 'league' }],
  ],
  [
    'residents',
    '<Residents of Brod> {said} [it burned].',
    [{ name: 'residents of Brod', kind: 'role', standing: 'other' }],
  ],
  [
    'those against a party',
    '<Fighters opposed to the League> {said} [it fell].',
    [{ name: 'fighters opposed to the League' }],
  ],
  [
    'victims of a party',
    '<A prisoner of the League> {said} [it was cold].',
    [{ name: 'a prisoner of the League', standing: 'other' }],
  ],
  [
    'a doctor',
    '<A doctor in Brod> {said} [nine were hurt].',
    [{ name: 'a doctor in Brod', standing: 'independent' }],
  ],
  ['nobody in particular', '<Widely shared pictures> {show} [a flag].', [nobody]],
  ['a place does not speak', '<Brod> {:} [thousands flee].', [nobody]],
];

const BODIES: Row[] = [
  [
    'a possessive in the middle of a name, and common nouns with capitals',
    '<The Prosecutor General’s Office in Brod> {said} [the road was open].',
    [{ name: 'Prosecutor General’s Office in Brod', party: 'league' }],
  ],
  ['a party', '<The League> {said} [it held].', [{ ...league, kind: 'body', standing: 'party' }]],
  ['its acronym', 'According {to} <HL>, [it held].', [league]],
  ['a lower-case alias', '<the hill resistance> {said} [it held].', [front]],
  ['anti- is no alias', '<Anti-League fighters> {said} [it fell].', [{ name: 'anti-League fighters' }]],
  ['the front', 'The Vesna Front held Brod. <The front> {said} [it held].', [{ ...front, known: 'role' }]],
  [
    'a party’s body',
    '<The League Health Bureau> {said} [nine died].',
    [{ name: 'League Health Bureau', party: 'league', standing: 'party' }],
  ],
  [
    'an independent body',
    '<Vesna Watch> {said} [nine died].',
    [{ name: 'Vesna Watch', standing: 'independent' }],
  ],
  [
    'the United Nations',
    '<The UN> {said} [nine died].',
    [{ name: 'United Nations', standing: 'independent' }],
  ],
  [
    'a third government',
    '<Karland> {said} [it would watch].',
    [{ name: 'Government of Karland', standing: 'other' }],
  ],
  [
    'an army that is no party',
    '<The Pakistani army> {said} [it would watch].',
    [{ name: 'Pakistani army', standing: 'other' }],
  ],
  ['a medium', '<Reuters> {reported} [the fall of Brod].', [{ name: 'Reuters', standing: 'other' }]],
  [
    'a statement from a party',
    '<A statement from the VLF> {said} [it held].',
    [{ ...front, channel: 'statement', route: 'statement' }],
  ],
  [
    'a party’s account',
    '<The League’s Twitter account> {said} [it held].',
    [{ ...league, channel: 'Twitter', route: 'post' }],
  ],
  [
    'the statement',
    '<1:The VLF> {1:said} [1:it held]. <2:The statement> {2:said} [2:nine died].',
    [front, front],
  ],
  [
    'unverified reports',
    'According {to} <unverified reports>, [nine died].',
    [{ name: 'unverified reports', kind: 'anonymous' }],
  ],
];

test.each([...NAMES, ...APPOSITIONS, ...PRONOUNS, ...ROLES, ...BODIES])('%s', (_, written, heard) => {
  expect(hear(written, VALLEY)).toMatchObject(heard);
});

test.each([
  ['those against a party', '<Fighters opposed to the League> {said} [it fell].'],
  ['who fled from it', '<Piet Roos, who fled the League,> {said} [it was bad].'],
  ['who left it', '<A former League commander> {said} [it was bad].'],
  ['its prisoners', '<A League prisoner> {said} [it was cold].'],
  ['its foes', '<Anti-League fighters> {said} [it fell].'],
])('is not of the party: %s', (_, written) => {
  expect(hear(written, VALLEY)[0]?.party).toBeUndefined();
});

test('somebody is one speaker under all names, with every mention in order', async () => {
  const { marked } = await import('./marked.ts');
  const { resolveSpeakers } = await import('../../../src/reading/speakers/speakers.ts');
  const { toDocument } = await import('../../../src/reading/text/text.ts');
  const { text, attributions } = marked(
    '<1:Tomas Veil> {1:said} [1:it held]. <2:He> {2:added} [2:more]. <3:Veil> {3:repeated} [3:it held].',
  );
  const { cast, attributions: read } = resolveSpeakers(toDocument(text), attributions, VALLEY, { text });
  expect(cast.speakers).toHaveLength(1);
  expect(cast.speakers[0]?.mentions.map(([start, end]) => text.slice(start, end))).toEqual([
    'Tomas Veil',
    'He',
    'Veil',
  ]);
  expect(new Set(read.map(({ speaker }) => speaker))).toEqual(new Set(['s1']));
});
