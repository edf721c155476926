import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, article, what is said of its figures] */
const STATED: [string, string, string[]][] = [
  [
    'a verb that takes the count',
    'A Geneva-based war monitor gave a toll of {f:killed:people|38}.',
    ['38: third-party'],
  ],
  [
    'a count that is put',
    '{m:monitor|The Lowland Monitor} put the number of dead at {f:killed:people|61}.',
    ['61: third-party'],
  ],
  [
    'a number spoken of',
    '{m:front|The Marrow Front} speaks of {f:strength:front|4,000 under arms}.',
    ['4,000 under arms: claimed front'],
  ],
  [
    'a toll that is raised',
    '{m:army|The army} later raised the toll to {f:killed:kesh|nine}.',
    ['nine: claimed kesh +ownLosses'],
  ],
  [
    'given before: a relative clause',
    '{m:army|The army}, which had first given a toll of {f:killed:kesh|six}, fell silent.',
    ['six: claimed kesh +ownLosses'],
  ],
  [
    'the subject of the act before',
    '{s:dorn|Colonel Dorn} {c:denies|dismissed} {w|this as “a fairy tale”} and reported {f:killed:front|320 rebels} dead.',
    ['320 rebels: claimed kesh'],
  ],
  [
    'the subject of the act before, who is nobody known',
    '{s:nobody|Her deputy} {c|said} {w|his men had held} and spoke of {f:killed:front|90 rebels} dead.',
    ['90 rebels: third-party'],
  ],
  [
    'an army that nobody introduced',
    'The Oskan army claims {f:killed:people|55 insurgents}.',
    ['55 insurgents: claimed Oskan army'],
  ],
  [
    'a list of counts',
    '{m:front|The Marrow Front} claims {f:territory:districts|nine districts}, {f:equipment:kesh|40 tanks} and {f:captured:kesh|dozens of prisoners}.',
    ['nine districts: claimed front', '40 tanks: claimed front', 'dozens of prisoners: claimed front'],
  ],
  [
    'a bulletin and its colon',
    "{m:front|The Marrow Front}'s own bulletin: {f:killed:kesh|58 soldiers} dead.",
    ['58 soldiers: claimed front'],
  ],
  [
    'claims that come to a number',
    "{m:army|The Kesh army}'s claims for the month come to {f:killed:front|134 rebels}.",
    ['134 rebels: claimed kesh'],
  ],
  [
    'a tally by somebody',
    'A tally by {m:monitor|the Lowland Monitor} had reached {f:equipment:kesh|38 tanks}.',
    ['38 tanks: third-party'],
  ],
  [
    'by its own count',
    'By {m:front|the Marrow Front}’s own count, {f:killed:front|12 fighters} died.',
    ['12 fighters: claimed front +ownLosses'],
  ],
  // None of these states a number.
  ['nobody', 'Nobody has reported {f:killed:people|40 deaths}.', ['40 deaths: unattributed']],
  ['a noun', 'The reported {f:killed:people|40 deaths} shook the town.', ['40 deaths: unattributed']],
  [
    'a gift',
    '{m:un|The UN mission} gave {f:displaced:people|40 families} blankets.',
    ['40 families: unattributed'],
  ],
  [
    'a verb without its preposition',
    '{m:dorn|Colonel Dorn} spoke to {f:strength:kesh|200 soldiers}.',
    ['200 soldiers: unattributed'],
  ],
  [
    'said before and over',
    '{w|The pass had fallen}, {s:front|the front} {c|said}, while {f:displaced:people|600 people} fled.',
    ['600 people: unattributed'],
  ],
  [
    'another clause',
    '{m:front|The Marrow Front} claimed the town; {f:displaced:people|600 people} have fled.',
    ['600 people: unattributed'],
  ],
];

const GOING_ON: [string, string, string[]][] = [
  [
    'so were',
    '{s:dorn|Colonel Dorn} {c:says|said} {w|{f:equipment:front|six rifles} were seized}. So were {f:equipment:front|22 trucks}.',
    ['six rifles: claimed kesh', '22 trucks: claimed kesh'],
  ],
  [
    'another',
    '{s:un|The UN mission} {c|said} {w|{f:killed:people|six people} died}. Another {f:wounded:people|nine} were hurt.',
    ['six people: third-party', 'nine: third-party'],
  ],
  [
    'of these',
    '{s:front|The front} {c|said} {w|it took {f:captured:kesh|30 soldiers}}. Of these, {f:captured:kesh|four} were officers.',
    ['30 soldiers: claimed front', 'four: claimed front'],
  ],
  [
    'it also took',
    '{s:front|The front} {c|said} {w|the camp had fallen}. It also took {f:captured:kesh|14 prisoners}.',
    ['14 prisoners: claimed front'],
  ],
  [
    'he lost, in the next paragraph',
    '{s:vela|Ina Vela} {c|says} {w|the bridge was held}.\nShe lost {f:killed:front|three comrades}.',
    ['three comrades: claimed front +ownLosses'],
  ],
  // The outlet speaks again.
  [
    'a new subject',
    '{s:front|The front} {c|said} {w|the camp had fallen}. The valley has {f:displaced:people|900 people} on the road.',
    ['900 people: unattributed'],
  ],
  [
    'a new paragraph',
    '{s:front|The front} {c|said} {w|the camp had fallen}.\nAnother {f:displaced:people|900 people} are on the road.',
    ['900 people: unattributed'],
  ],
  [
    'somebody else speaks in the sentence',
    '{s:front|The front} {c|said} {w|the camp had fallen}. It was lost after {s2:dorn|Dorn} {c2|said} {w2|help was near}: {f:killed:kesh|20 men} died.',
    ['20 men: unattributed'],
  ],
];

const SIDES: [string, string, string[]][] = [
  [
    'who tells of our troops',
    '{s:stranger|Tove Lind} {c|said} {w|our troops killed {f:killed:people|30 men}}.',
    ['30 men: claimed'],
  ],
  [
    'who killed',
    '{s:stranger|Tove Lind} {c|said} {w|they had shot down {f:equipment:planes|two planes}}.',
    ['two planes: claimed'],
  ],
  [
    'who speaks of the enemy',
    '{s:stranger|Tove Lind} {c|said} {w|the enemy had left {f:killed:people|30 dead}}.',
    ['30 dead: claimed'],
  ],
  [
    'a hospital has no troops',
    '{s:hospital|Taran hospital} {c|said} {w|its people had received {f:killed:people|30 bodies}}.',
    ['30 bodies: third-party'],
  ],
  [
    'a bystander’s "their forces" are not hers',
    '{s:bray|Osk Bray} {c|said} {w|their forces had killed {f:killed:people|six people}}.',
    ['six people: third-party'],
  ],
  [
    'the spokesman of an army nobody resolved',
    '{s:nobody|A spokesman for the Oskan army} {c|said} {w|{f:killed:people|six people} died}.',
    ['six people: claimed Oskan army'],
  ],
  [
    "an unresolved doctor is nobody's side",
    '{s:nobody|A doctor in the army camp} {c|said} {w|{f:killed:people|six people} died}.',
    ['six people: third-party'],
  ],
];

describe('a number that stands in no clause of speech', () => {
  it.each(STATED)('%s', (_what, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});

describe('a sentence that goes on in the voice of the one before', () => {
  it.each(GOING_ON)('%s', (_what, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});

describe('who shows by his words that he speaks for a side', () => {
  it.each(SIDES)('%s', (_what, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});
