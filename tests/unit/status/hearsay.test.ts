import { expect, test } from 'vitest';
import { judged } from './markup.ts';

/** Somebody has said so, and nobody is named. */
const REPORTED: string[] = [
  'The warlord has reportedly gathered {f:strength:fighters|6,000 men} at the ford.',
  'Raiders reportedly burned {f:other:houses|about 90 houses} in the lower village.',
  '{f:killed:people|At least 12 villagers} were reportedly shot on the road.',
  '{f:killed:people|Six herders}, it is claimed, were allegedly killed there.',
  'So far {f:killed:people|no deaths} have been reported on the other bank.',
  '{f:killed:people|Forty dead} were being reported by nightfall.',
  'It was reported in March that the garrison had got {f:equipment:people|eight howitzers}.',
  'It is also being reported that {f:strength:fighters|3,000 recruits} are on their way.',
  'Fighting went on overnight, with {f:killed:people|no casualties} reported.',
  'Amid reports of {f:killed:people|40 dead} the council met behind closed doors.',
  'Unconfirmed reports said that {f:captured:people|eleven men} had been led away.',
  'There were reports that {f:displaced:people|hundreds of families} had gone to the hills.',
  'By evening {f:killed:people|nine bodies} had been found, local reports say.',
  'Over the week {f:strikes:strikes|7 separate raids} had been reported.',
];

test.each(REPORTED)('somebody reports: %s', (article) => {
  expect(judged(article).every((one) => one.includes(': third-party'))).toBe(true);
});

/** No act of speech, or one that is not about the figure. */
const NOBODY: string[] = [
  'It is thought that {f:strength:fighters|nearly 900 men} had been sent in.',
  '{f:killed:people|Dozens of men} are feared dead in the gorge.',
  '{f:displaced:people|Thousands of families} are believed to have left.',
  'The garrison is reported to have lost {f:killed:people|twenty men} in the gorge.',
  'The garrison is said to have lost {f:equipment:people|two lorries}.',
  '{f:killed:people|Hundreds} are reported dead in the gorge.',
  'The raid reportedly came to nothing, but {f:killed:people|nine men} died at the ford.',
  'The reported {f:killed:people|40 deaths} shook the town.',
  '{f:strength:fighters|Some 200 men} reported for duty in the morning.',
  'The road is reportedly shut; {f:displaced:people|300 families} wait on this side.',
  'Nobody has reported {f:killed:people|40 deaths}.',
];

test.each(NOBODY)('nobody is said to report: %s', (article) => {
  expect(judged(article)).toEqual([expect.stringContaining(': unattributed')]);
});

test('whoever reported it is named behind "by"', () => {
  expect(judged('{f:killed:front|Ten deaths} were reported by {m:army|the Kesh army}.')).toEqual([
    'Ten deaths: claimed kesh',
  ]);
});

test('a headline that tells of reports', () => {
  expect(
    judged('Council meets after reports that raiders killed {f:killed:people:headline|90}\n\nIt rained.'),
  ).toEqual([expect.stringContaining(': third-party')]);
});
