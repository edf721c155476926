import { expect, test } from 'vitest';
import { type Heard, hear } from './marked.ts';

type Row = [title: string, written: string, heard: Heard[]];

const PARTIES: Row[] = [
  [
    'an army by its demonym',
    '<The Malian army> {said} [it won].',
    [{ name: 'Malian army', party: 'Mali', standing: 'party' }],
  ],
  [
    'an army by its country',
    '<Ukraine’s defence ministry> {said} [it won].',
    [{ name: 'Ukraine’s defence ministry', party: 'Ukraine' }],
  ],
  ['an army of a country', '<The army of Chad> {said} [it won].', [{ name: 'Chadian army', party: 'Chad' }]],
  ['a country', '<Israel> {said} [it won].', [{ name: 'Israel', party: 'Israel', kind: 'body' }]],
  [
    'officials of a country',
    '<Two Kenyan officials> {said} [nine died].',
    [{ name: 'two Kenyan officials', party: 'Kenya' }],
  ],
  [
    'analysts are no side',
    '<A Kenyan analyst> {said} [it was close].',
    [{ name: 'a Kenyan analyst', standing: 'other' }],
  ],
  [
    'a spokesman by name',
    '<Russian military spokesman Igor Belov> {said} [it won].',
    [{ name: 'Igor Belov', party: 'Russia' }],
  ],
  [
    'an armed group',
    'The rebel group Dawn Legion fought on. <Dawn Legion> {said} [it won].',
    [{ name: 'Dawn Legion', party: 'Dawn Legion' }],
  ],
  [
    'fighters of a group',
    'Zarif fighters took Ord. <Zarif> {said} [it won].',
    [{ name: 'Zarif', party: 'Zarif', kind: 'body' }],
  ],
  [
    'a group with its acronym',
    'Fighters of the Ord People’s Army (OPA) came. <The OPA> {said} [it won].',
    [{ name: 'Ord People’s Army', party: 'OPA' }],
  ],
  [
    'a group’s office',
    'Zarif fighters took Ord. <The Zarif media office> {said} [it won].',
    [{ name: 'Zarif media office', party: 'Zarif' }],
  ],
  [
    'the military',
    '<1:The Malian army> {1:said} [1:it won]. Days passed. <2:The military> {2:said} [2:nine died].',
    [
      { party: 'Mali', name: 'Malian army' },
      { party: 'Mali', name: 'Malian army', known: 'role' },
    ],
  ],
  ['the army of nobody', '<The army> {said} [it won].', [{ name: 'army', standing: 'party' }]],
];

const STANDING: Row[] = [
  [
    'a hospital',
    'According {to} <the Saint Anna hospital nearby>, [nine died].',
    [{ name: 'Saint Anna hospital', standing: 'independent' }],
  ],
  [
    'a chief of the UN',
    '<UNICEF chief Hana Weil> {said} [nine died].',
    [{ name: 'Hana Weil', standing: 'independent' }],
  ],
  [
    'a rights group',
    '<The Ord Human Rights Centre> {said} [nine died].',
    [{ name: 'Ord Human Rights Centre', standing: 'independent' }],
  ],
  [
    'the Red Cross',
    '<The ICRC> {said} [nine died].',
    [{ name: 'International Committee of the Red Cross', standing: 'independent' }],
  ],
  ['who is not WHO', 'Hana Weil, <who> {said} [nine died], left.', [{ name: 'Hana Weil' }]],
  ['a witness', '<An eyewitness> {said} [nine died].', [{ name: 'an eyewitness', standing: 'other' }]],
  [
    'a journalist',
    '<Jon Ames, a French journalist,> {said} [nine died].',
    [{ name: 'Jon Ames', standing: 'other' }],
  ],
  ['local media', '<Local media> {reported} [nine dead].', [{ name: 'local media', standing: 'other' }]],
];

const VIA: Row[] = [
  [
    'told an agency',
    '<Jon Ames> {told} Reuters [it held].',
    [{ name: 'Jon Ames', via: 'Reuters', route: 'via-outlet' }],
  ],
  [
    'told a country’s broadcaster',
    '<Jon Ames> {told} Qatar’s Al Jazeera [it held].',
    [{ name: 'Jon Ames', via: 'Al Jazeera' }],
  ],
  [
    'in an interview',
    '<Jon Ames> {said} in an interview with CNN [it held].',
    [{ via: 'CNN', channel: 'interview', name: 'Jon Ames' }],
  ],
  [
    'a medium that quotes a source',
    '<CNN> {quoted} a source as saying [it held].',
    [{ name: 'a source', kind: 'anonymous', via: 'CNN', route: 'via-outlet' }],
  ],
  [
    'a medium that quotes him',
    'Jon Ames spoke on Monday. [It held,] <the Ord Times> {quoted} him as saying.',
    [{ name: 'Jon Ames', via: 'Ord Times' }],
  ],
  [
    'a medium that cites',
    '[Nine died], {according to} <Reuters>, citing two medics.',
    [{ name: 'two medics', via: 'Reuters', standing: 'independent' }],
  ],
  [
    'the UN that cites a ministry',
    '<The UN> {said}, citing the Sudanese health ministry, [that nine died].',
    [{ name: 'Sudanese health ministry', party: 'Sudan', via: 'United Nations' }],
  ],
  [
    'a medium that speaks itself',
    '<Reuters> {reported} [the fall of Ord].',
    [{ name: 'Reuters', kind: 'body' }],
  ],
  ['told us', '<Jon Ames> {told} this newspaper [it held].', [{ name: 'Jon Ames', route: 'told-outlet' }]],
  [
    'no medium beside',
    '<1:Reuters> {1:reported} [1:nine dead], while <2:Jon Ames> {2:said} [2:it held].',
    [{ name: 'Reuters' }, { name: 'Jon Ames' }],
  ],
];

const CHANNELS: Row[] = [
  [
    'a tweet',
    '<Jon Ames> {said} in a tweet [it held].',
    [{ name: 'Jon Ames', channel: 'tweet', route: 'post' }],
  ],
  ['tweeted', '<Jon Ames> {tweeted} [“It holds.”]', [{ name: 'Jon Ames', channel: 'tweet', route: 'post' }]],
  [
    'on Telegram',
    '<Jon Ames> {wrote} on Telegram [it held].',
    [{ name: 'Jon Ames', channel: 'Telegram', route: 'post' }],
  ],
  [
    'an audio message',
    'In an audio message, <Jon Ames> {said} [it held].',
    [{ name: 'Jon Ames', channel: 'audio message', route: 'statement' }],
  ],
  [
    'a statement',
    '<Jon Ames> {said} in a statement [it held].',
    [{ name: 'Jon Ames', channel: 'statement', route: 'statement' }],
  ],
  [
    'a news conference',
    'At a news conference, <Jon Ames> {said} [it held].',
    [{ name: 'Jon Ames', channel: 'news conference', route: 'statement' }],
  ],
  ['by phone', '<Jon Ames> {said} by phone [it held].', [{ name: 'Jon Ames', channel: 'phone' }]],
];

const NAMES: Row[] = [
  [
    'a surname again',
    'Mayor Hana Weil came. <Weil> {said} [it held].',
    [{ name: 'Hana Weil', known: 'named' }],
  ],
  [
    'two of a surname, the nearer',
    'Hana Weil came. Otto Weil went. <Weil> {said} [it held].',
    [{ name: 'Otto Weil' }],
  ],
  [
    'a mistaken tagger',
    '[“It burned,” some said of Ord], Hana Weil, once its mayor, {told} dpa.',
    [{ name: 'Hana Weil', via: 'dpa' }],
  ],
  [
    'a country is no first name',
    '<Jordan Smith> {said} [it held].',
    [{ name: 'Jordan Smith', kind: 'person' }],
  ],
  ['initials', '<John F. Marsh> {said} [it held].', [{ name: 'John F. Marsh' }]],
  ['a passive without source', '{was told} [that it held].', [{ name: null }]],
  ['an unknown thing', '<The weather> {suggested} [a storm].', [{ name: null }]],
  [
    'a ministry’s full name',
    '<The Ministry of Water> {said} [it held].',
    [{ name: 'Ministry of Water', kind: 'body', standing: 'party' }],
  ],
];

test.each([...PARTIES, ...STANDING, ...VIA, ...CHANNELS, ...NAMES])('%s', (_, written, heard) => {
  expect(hear(written)).toMatchObject(heard);
});

test('the article’s own outlet is no via, and may verify', () => {
  expect(hear('<Jon Ames> {told} the Ord Times [it held].', null, 'Ord Times')[0]).toEqual({
    name: 'Jon Ames',
    kind: 'person',
    known: 'named',
    route: 'told-outlet',
    standing: 'unknown',
  });
  expect(hear('<The Ord Times> {confirmed} [the deaths].', null, 'Ord Times')[0]).toMatchObject({
    standing: 'independent',
  });
});

test.each([
  ['an analyst', '<A Kenyan analyst> {said} [it was close].'],
  ['a newspaper', '<A Kenyan newspaper> {said} [it was close].'],
  ['the UN', '<The UN> {said} [nine died].'],
])('has no party: %s', (_, written) => {
  expect(hear(written)[0]?.party).toBeUndefined();
});

test('a medium that reports on its own account is not the via of the next speaker', () => {
  expect(
    hear('<1:Reuters> {1:reported} [1:nine dead], while <2:Jon Ames> {2:said} [2:it held].')[1]?.via,
  ).toBeUndefined();
});
