/** Titles and forms of address that stand before a name. A closed class of English news, with those of the Islamic world. */

import { latin } from '../../text/latin.ts';

const MALE = [
  'mr',
  'sir',
  'lord',
  'king',
  'prince',
  'sheikh',
  'sheik',
  'shaikh',
  'mullah',
  'maulvi',
  'mawlawi',
];
const MALE_MORE = [
  'molvi',
  'maulana',
  'mufti',
  'imam',
  'ayatollah',
  'haji',
  'hajji',
  'qari',
  'ustad',
  'sayyid',
  'sayed',
];
const FEMALE = ['mrs', 'ms', 'miss', 'dame', 'lady', 'queen', 'princess', 'madam'];
const NEUTRAL = [
  ...[
    'dr',
    'prof',
    'professor',
    'rev',
    'reverend',
    'father',
    'bishop',
    'archbishop',
    'cardinal',
    'pope',
    'rabbi',
  ],
  ...[
    'hojjatoleslam',
    'alhaji',
    'engineer',
    'judge',
    'justice',
    'attorney',
    'lawyer',
    'st',
    'hon',
    'honourable',
    'excellency',
  ],
  ...[
    'president',
    'premier',
    'prime',
    'vice',
    'deputy',
    'acting',
    'interim',
    'caretaker',
    'former',
    'ex',
    'then',
    'minister',
  ],
  ...[
    'defence',
    'defense',
    'foreign',
    'interior',
    'health',
    'information',
    'finance',
    'governor',
    'gov',
    'senator',
    'sen',
  ],
  ...[
    'representative',
    'rep',
    'congressman',
    'congresswoman',
    'mp',
    'mayor',
    'chancellor',
    'secretary',
    'ambassador',
  ],
  ...[
    'envoy',
    'commissioner',
    'director',
    'chairman',
    'chairwoman',
    'chair',
    'chief',
    'head',
    'leader',
    'spokesman',
  ],
  ...[
    'spokeswoman',
    'spokesperson',
    'commander',
    'warlord',
    'emir',
    'amir',
    'superintendent',
    'inspector',
    'officer',
  ],
  ...[
    'general',
    'gen',
    'colonel',
    'col',
    'lieutenant',
    'lt',
    'major',
    'maj',
    'captain',
    'capt',
    'brigadier',
    'brig',
  ],
  ...[
    'sergeant',
    'sgt',
    'corporal',
    'cpl',
    'private',
    'pvt',
    'admiral',
    'adm',
    'rear',
    'marshal',
    'field',
    'air',
    'wing',
  ],
  ...[
    'commodore',
    'cmdr',
    'comdr',
    'commandant',
    'cdr',
    'staff',
    'journalist',
    'reporter',
    'analyst',
    'activist',
    'correspondent',
  ],
];

/** Ranks of police that go by their letters, before a name and alone: "the IGP". */
export const POLICE_RANKS: readonly string[] = 'ig igp dgp dig aig sp ssp asp dsp csp acp dcp ppro sho'.split(
  ' ',
);
const MORE =
  'addl security intelligence press home assistant additional divisional joint sub-inspector insp supt subedar havildar naik malam mallam alh ustaz mawlana moulvi'.split(
    ' ',
  );

const male = new Set([...MALE, ...MALE_MORE, 'spokesman', 'chairman', 'congressman']);
const female = new Set([...FEMALE, 'spokeswoman', 'chairwoman', 'congresswoman']);
const titles = new Set([...male, ...female, ...NEUTRAL, ...POLICE_RANKS, ...MORE]);

const FORMER = latin(String.raw`^ex-\p{L}`);

/** @param key a word's key; "maj-gen" is as good as its parts */
export function isTitle(key: string): boolean {
  if (titles.has(key)) return true;
  return key.includes('-') && (FORMER.test(key) || key.split('-').every((part) => titles.has(part)));
}

/** The gender that a title tells, if it does. */
export function genderOfTitle(key: string): 'male' | 'female' | undefined {
  if (male.has(key)) return 'male';
  return female.has(key) ? 'female' : undefined;
}
