import { expect, test } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, article, what is said of its figures]: the content was taken too short or too long. */
const ROWS: [string, string, string[]][] = [
  [
    'the tag closes the whole sentence',
    '{f:wounded:people|Five of them} had burns, and {w|of the rest six had lost a hand}, {s:hospital|Taran hospital} {c|told} the Courier.',
    ['Five of them: third-party'],
  ],
  [
    'an aside before the last words',
    '{f:killed:kesh|No fewer than 30 men of the Kesh Salt Army} (KSA), two captains among them, died in the push for {w|the pass, the last one open}, {s:front|the Marrow Front} {c|has assured}.',
    ['No fewer than 30 men of the Kesh Salt Army: claimed front'],
  ],
  [
    'words of his own follow the tag',
    '{f:wounded:people|Five} had burns, {w|and the rest were well}, {s:vela|Ina Vela} {c|said}. {w|“We sent them home.”}',
    ['Five: claimed front'],
  ],
  [
    'what was said follows the tag',
    '{f:killed:people|Ten villagers} died on the road, {s:army|the army} {c|said} {w|it was not there}.',
    ['Ten villagers: unattributed'],
  ],
  [
    'a stop between',
    '{f:killed:people|Ten villagers} died on the road; {w|it was open}, {s:army|the army} {c|said}.',
    ['Ten villagers: unattributed'],
  ],
  [
    'not the last one’s where somebody else speaks between',
    '{f:killed:front|Ten rebels} died, {s2:monitor|a monitor} {c2|noted} on Friday, and {w|the road is open}, {s:army|the army} {c|said}.',
    ['Ten rebels: third-party'],
  ],
  [
    'not said',
    '{f:killed:people|Ten villagers} died on the road, {w|the one to Orm}, {s:army|the army} {c|would not confirm}.',
    ['Ten villagers: unattributed'],
  ],
  [
    'only the clause of the pronoun is alleged',
    '{w|The army sent {f:strength:kesh|thousands of men} whose searches single out villages that}, {s:front|the Marrow Front} {c|alleges}, {w|feed its fighters}.',
    ['thousands of men: unattributed'],
  ],
  [
    'a deed is no word',
    '{s:vela|Commander Ina Vela} {c|had attacked} {w|an outpost in which {f:killed:kesh|25 soldiers} were killed}.',
    ['25 soldiers: unattributed'],
  ],
  [
    'a relative pronoun with an adverbial',
    'The report was denied by {m:front|the Marrow Front}, {s:nobody|which at the same time} {c|announced} {w|the death of {f:killed:front|two men}}.',
    ['two men: claimed front +ownLosses'],
  ],
  [
    'sources of both sides are neither',
    '{s:anon|Sources of both sides} {c|said} {w|the clashes had killed {f:killed:people|at least eight men}}.',
    ['at least eight men: third-party +anonymous'],
  ],
  [
    'officials of both sides are the sides',
    '{s:nobody|Officials on both sides} {c|said} {w|the clashes had killed {f:killed:people|at least eight men}}.',
    ['at least eight men: claimed'],
  ],
  [
    'who claims a deed has not given its toll',
    '{s:front|The Marrow Front} {c:claims|claimed} {w|responsibility for the blast that killed {f:killed:people|40 people}}.',
    ['40 people: unattributed'],
  ],
  [
    'nor who claims victory',
    '{s:army|The army} {c:claims|claimed} {w|victory in Orm after fighting that left {f:killed:people|hundreds dead}}.',
    ['hundreds dead: unattributed'],
  ],
  [
    "a plural's account",
    "In the upper valley, by the residents' account, {f:killed:people|at least 50} died.",
    ['at least 50: third-party'],
  ],
];

test.each(ROWS)('%s', (_, article, expected) => {
  expect(judged(article)).toEqual(expected);
});
