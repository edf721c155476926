import { describe, expect, it } from 'vitest';
import { DOSSIER, judged } from './markup.ts';

const POLICE = '{s:dorn|Colonel Dorn} {c|said} {w|{f:captured:people|50 people} had been taken}.';

/** [what it shows, article, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'who disagrees, by his account',
    `${POLICE}\n\nResidents however disagreed with the police. By his account, {s2:bray|Osk Bray} {c2|said}, {w2|{f:captured|102} had been taken}.`,
    ['50 people: disputed kesh', '102: disputed'],
  ],
  [
    'a turn, and another word for the same people',
    `${POLICE} But {s2:bray|Osk Bray}, who lives there, {c2|said} {w2|{f:captured:villagers|102 villagers} had been taken}.`,
    ['50 people: disputed kesh', '102 villagers: disputed'],
  ],
  [
    'who insists answers',
    `${POLICE}\n\n{s2:bray|Osk Bray} {c2|insisted} {w2|that {f:captured:residents|80 residents} were missing after it}.`,
    ['50 people: disputed kesh', '80 residents: disputed'],
  ],
  [
    'the tolls differ',
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:bodies|61 bodies} were found}. {s2:bray|Osk Bray} {c2|spoke} {w2|of {f:killed:dead|200 dead}}. The tolls differ widely.',
    ['61 bodies: disputed kesh', '200 dead: disputed'],
  ],
  [
    'two lower bounds far apart',
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:people|at least 20 people} died}, while {s2:bray|Osk Bray} {c2|put} {w2|the dead at {f:killed|at least 70}}.',
    ['at least 20 people: disputed kesh', 'at least 70: disputed'],
  ],
  [
    'two lower bounds that are near each other',
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:people|at least 20 people} died}, while {s2:bray|Osk Bray} {c2|put} {w2|the dead at {f:killed|at least 24}}.',
    ['at least 20 people: claimed kesh', 'at least 24: third-party'],
  ],
  [
    'no word of contrast: the one may not have heard of all',
    `${POLICE}\n\n{s2:bray|Osk Bray} {c2|said} {w2|that {f:captured:relatives|seven relatives} of hers were among them}.`,
    ['50 people: claimed kesh', 'seven relatives: third-party'],
  ],
  [
    'another group',
    `${POLICE} But {s2:bray|Osk Bray} {c2|said} {w2|{f:captured:teachers|102 teachers} had been taken}.`,
    ['50 people: claimed kesh', '102 teachers: third-party'],
  ],
  [
    'some more',
    `${POLICE} But {s2:bray|Osk Bray} {c2|said} {w2|{f:captured:people|102 more people} had been taken}.`,
    ['50 people: claimed kesh', '102 more people: third-party'],
  ],
  [
    'who will not be named',
    `${POLICE} But {s2:anon|a source} {c2|said} {w2|{f:captured:people|102 people} had been taken}.`,
    ['50 people: claimed kesh', '102 people: third-party +anonymous'],
  ],
  [
    'on no side, both',
    '{s:hospital|Taran hospital} {c|said} {w|{f:killed:people|20 people} died}. But {s2:bray|Osk Bray} {c2|said} {w2|{f:killed:people|90 people} had died}.',
    ['20 people: third-party', '90 people: third-party'],
  ],
  [
    'since midnight is not since the war began',
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:people|14 people} have died since May}; but {s2:bray|Osk Bray} {c2|reported} {w2|{f:killed:people|four dead} there}.',
    ['14 people: claimed kesh', 'four dead: third-party'],
  ],
  [
    'the number of the dead is one, wherever its counter sits',
    '{s:dorn|Colonel Dorn} {c|said} {w|Front shelling killed {f:killed:people|at least 22 people} in Kesh}.\n\nShops were shut.\n\n{w2|The number of dead is {f:killed|at least 40}}, {c2|says} {s2:monitor|the Lowland Monitor} in Geneva.',
    ['at least 22 people: disputed kesh', 'at least 40: disputed'],
  ],
  [
    'what it may come to is no count',
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:people|22 people} died}. But {s2:bray|Osk Bray} {c2|said} {w2|the toll could go up to {f:killed|50}}.',
    ['22 people: claimed kesh', '50: third-party'],
  ],
  [
    'told on other days, of last week',
    '{s:dorn|Colonel Dorn} {c|said} on Sunday {w|that {f:killed:bodies|61 bodies} lay there}. So he answered what {s2:bray|Osk Bray} {c2|told} us on Friday: {w2|{f:killed:dead|up to 200 dead} of a strike last week}.',
    ['61 bodies: disputed kesh', 'up to 200 dead: disputed'],
  ],
  [
    'other gendarmes than soldiers there are none',
    '{s:vela|Ina Vela} {c|said} {w|her men killed {f:killed:soldiers|nine soldiers}}. {s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|the claim}. {s3:dorn|He} {c3|said} {w3|we lost {f:killed:gendarmes|two gendarmes}}.',
    ['nine soldiers: disputed front', 'two gendarmes: disputed kesh'],
  ],
  [
    'the same side says it again in other words',
    '{s:dorn|Colonel Dorn} {c|said} {w|his men killed {f:killed:front|110 rebels}}. {s2:vela|Ina Vela} {c2:denies|denied} {w2|the claim}.\n\nThere were {s3:army|the army} {c3|repeated} {w3|{f:killed:militants|110 militants} killed}.',
    ['110 rebels: disputed kesh', '110 militants: disputed kesh'],
  ],
];

describe('counts that the text sets against each other', () => {
  it.each(ROWS)('%s', (_what, article, expected) => {
    expect(judged(article, DOSSIER)).toEqual(expected);
  });
});
