import { describe, expect, it } from 'vitest';
import { disclaimed } from './markup.ts';

const SIDES = ' {m:front|The Marrow Front} and {m:army|the Kesh army} fight for the pass.';
const FRONT = '{s:vela|Ina Vela} {c|said} {w|{f:killed:soldiers|40 soldiers} had died}.';
const ARMY = '{s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:rebels|70 rebels} had died}.';
const DOCTOR = '{s3:bray|Osk Bray, a doctor,} {c3|said} {w3|{f:wounded:people|9 people} were hurt}.';
const MONITOR = '{s4:monitor|The Lowland Monitor} {c4|said} {w4|{f:killed:people|61 people} had died}.';

/** [what it shows, article, the figures covered by its first statement] */
const ROWS: [string, string, string][] = [
  [
    'neither claim: two sides, and nobody else',
    `${DOCTOR} ${FRONT} ${ARMY} Reuters could verify neither claim.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'neither statement: the last two',
    `{s5:front|The Marrow Front} {c5|said} {w5|{f:equipment:tanks|12 tanks} were burnt}.\n${ARMY}\n${FRONT} Reuters could verify neither statement.`,
    '70 rebels, 40 soldiers',
  ],
  [
    "either side's toll",
    `${DOCTOR} ${FRONT} ${ARMY} ${MONITOR} Reuters cannot verify the death toll that either side gives.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'the accounts: of witnesses too',
    `${DOCTOR} ${FRONT} It was not possible to verify the accounts.`,
    '9 people, 40 soldiers',
  ],
  ['the claims: of sides', `${MONITOR} ${FRONT} It was not possible to verify the claims.`, '40 soldiers'],
  [
    'an account of the fighting is no account of something else',
    `${FRONT} ${ARMY} Reuters was unable to verify either side's account of the fighting.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'what both sides say',
    `${FRONT} ${ARMY} Reuters has been unable to check what either the army or the front says.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'hard to verify, and more',
    `${FRONT} ${ARMY} Casualty figures are hard to verify and both sides inflate those of the other.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'figures in a place that has a side’s name',
    `${FRONT} ${ARMY} Casualty figures in Kesh are hard to verify.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'the losses on a side that the text knows',
    `${FRONT} ${ARMY} There was no independent confirmation of the losses on the marrow side.`,
    'none',
  ],
  [
    'the losses on a side that the text does not know',
    `${FRONT} ${ARMY} There was no independent confirmation of the losses on the eastern side.`,
    'none',
  ],
  [
    'a claim told only afterwards',
    `The front's claim could not be immediately verified.\n${FRONT}`,
    '40 soldiers',
  ],
  [
    'a claim told afterwards, of whoever is named',
    `The Vela claim could not be verified.\n${ARMY}\n${FRONT}`,
    '40 soldiers',
  ],
  [
    'a claim told before is not told again',
    `${ARMY}\nThe claim could not be verified.\n${FRONT}`,
    '70 rebels',
  ],
  [
    'the claim, some sentences on',
    `${FRONT} {s5:vela|She} {c5|said} {w5|trucks burnt}. “They count their dead,” she added. Rain fell. Roads closed. The claim could not be verified.`,
    '40 soldiers',
  ],
  [
    'a number without its pronoun',
    `${FRONT} {s5:vela|She} {c5|spoke} {w5|of {f:captured:men|47 men}}, a number Reuters could not confirm.`,
    '47 men',
  ],
  [
    'the toll is of the dead',
    `${FRONT} {s5:vela|She} {c5|said} {w5|{f:equipment:trucks|14 trucks} burnt}. Reuters could not verify the toll.`,
    '40 soldiers',
  ],
  [
    'everything above',
    `${FRONT}\n${ARMY}\nRain.\nMore rain.\nRoads.\nShops.\nDetails of the fighting, the figures above included, cannot be checked.\nEnd.\nEnd.\nEnd.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'the headline with the same number',
    `{f:killed:soldiers:headline|40 soldiers} dead in pass\n\n${FRONT} Her claim could not be verified.`,
    '40 soldiers, 40 soldiers',
  ],
  [
    'the headline with another number',
    `{f:killed:soldiers:headline|Dozens} dead in pass\n\n${FRONT} Her claim could not be verified.`,
    '40 soldiers',
  ],
  [
    'confirmations are not possible',
    `${FRONT} Independent confirmations of the casualties are not possible.`,
    '40 soldiers',
  ],
  [
    'both sides’ figures in general',
    `${FRONT} ${ARMY} Both sides put out casualty figures that nobody can independently verify.`,
    '40 soldiers, 70 rebels',
  ],
  ['somebody’s silence is no doubt', `${FRONT} There was no confirmation from the coalition.`, 'undefined'],
  ['any of his men is no claim', `${FRONT} Reuters could not verify any of his men.`, 'none'],
  [
    'all of the claims',
    `${FRONT} ${ARMY} Reuters could not verify any of the claims.`,
    '40 soldiers, 70 rebels',
  ],
];

describe('how far a doubt reaches', () => {
  it.each(ROWS)('%s', (_, article, expected) => {
    const [first] = disclaimed(article + SIDES);
    expect(String(first?.replace(/^.* -> /, ''))).toBe(expected);
  });
});
