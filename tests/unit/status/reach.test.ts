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
    `{f:killed:soldiers:headline|90 soldiers} dead in pass\n\n${FRONT} Her claim could not be verified.`,
    '40 soldiers',
  ],
  [
    'the headline with the same number and another bound',
    `{f:killed:soldiers:headline|At least 40 soldiers} dead in pass\n\n${FRONT} Her claim could not be verified.`,
    'At least 40 soldiers, 40 soldiers',
  ],
  [
    'a headline with no number for what could not be checked at all',
    `{f:killed:soldiers:headline|Dozens} dead in pass\n\n${FRONT} Her claim could not be verified.`,
    'Dozens, 40 soldiers',
  ],
  [
    'a headline with no number, where more was told than could not be checked',
    `{f:killed:soldiers:headline|Dozens} dead in pass\n\n${MONITOR} ${FRONT} Her claim could not be verified.`,
    '40 soldiers',
  ],
  [
    'a claim on a kind, far behind',
    `${FRONT} One. Two. Three. Four. Five. Six. Seven. Eight. The claim on the casualties could not be verified.`,
    '40 soldiers',
  ],
  [
    'the claim, of nobody and nothing, not so far',
    `${FRONT} One. Two. Three. Four. Five. Six. Seven. Eight. The claim could not be verified.`,
    'none',
  ],
  [
    'a side’s account is all that it told',
    `${FRONT} {s6:front|The front} {c6|said} {w6|{f:captured:kesh|six soldiers} were taken}. ${ARMY}\nRain.\nRoads.\nThe Marrow Front’s account could not be confirmed.`,
    '40 soldiers, six soldiers',
  ],
  [
    'the number of victims, whoever gave it',
    `${FRONT} ${ARMY} {s7:un|The UN mission} {c7|said} it had not been able to verify the number of victims.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'how many died',
    `${FRONT} ${DOCTOR} It was not possible to establish independently how many died.`,
    '40 soldiers',
  ],
  ['claims of this kind', `${FRONT} Battlefield claims of this kind are hard to check.`, '40 soldiers'],
  ['a claim that says which it is', `${FRONT} Claims of a poisoned well are hard to check.`, 'none'],
  [
    'these: those of the paragraph',
    `{s5:front|The Marrow Front} {c5|said} {w5|{f:equipment:tanks|12 tanks} were burnt}.\n${FRONT} ${ARMY} These claims could not be verified.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'any of these, in a paragraph of its own',
    `${FRONT}\n${ARMY}\nReuters could not verify any of these figures.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'losses in a district are no districts',
    `{s5:front|The Marrow Front} {c5|said} {w5|{f:territory:villages|12 villages} were its own}. ${FRONT} The losses in the district could not be verified.`,
    '40 soldiers',
  ],
  ['neither', `${DOCTOR} ${FRONT} ${ARMY} Neither could be verified.`, '40 soldiers, 70 rebels'],
  ['could stand up neither', `${FRONT} ${ARMY} I could stand up neither.`, '40 soldiers, 70 rebels'],
  [
    'cannot be taken at face value',
    `${FRONT} ${ARMY} Neither can be taken at face value.`,
    '40 soldiers, 70 rebels',
  ],
  ['stood up for something', `${FRONT} He could not stand up for the parade.`, 'undefined'],
  [
    'what stands in brackets is no break',
    `${FRONT} ${ARMY} The losses claimed by each side (in both cases high) could not be confirmed.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'could not count them',
    `${DOCTOR} ${FRONT} A reporter at the scene saw bodies under blankets but was unable to count them.`,
    '40 soldiers',
  ],
  [
    'a newsroom that could not reach the place',
    `${FRONT} Pass Today has been unable to reach the area to confirm the number.`,
    '40 soldiers',
  ],
  [
    'a side that could not reach the place',
    `${FRONT} {m:army|The Kesh army} has been unable to reach the area to confirm the number.`,
    'undefined',
  ],
  [
    'told in a recording that could not be authenticated',
    `In a video posted on Telegram, ${FRONT} The recording could not be authenticated.`,
    '40 soldiers',
  ],
  [
    'told in a post',
    `${FRONT.replace(/\.$/, '')} in an unsigned post. The authenticity of the post could not be ascertained.`,
    '40 soldiers',
  ],
  [
    'the army’s toll, though the front spoke last',
    `{s2:army|The Kesh army} {c2|said} {w2|{f:killed:rebels|70 rebels} had died}. ${FRONT} The army’s toll could not be verified.`,
    '70 rebels',
  ],
  [
    'what an aside tells is not what could not be confirmed',
    `${FRONT} The report, which named {f:territory:villages|12 villages}, could not be confirmed.`,
    '40 soldiers',
  ],
  [
    'independent confirmation, of whatever was claimed just before',
    `${FRONT} ${ARMY} Independent confirmation was not available.`,
    '40 soldiers, 70 rebels',
  ],
  [
    'not possible to see, or to check',
    `${FRONT} It was not possible to talk to anybody, or to check the number.`,
    '40 soldiers',
  ],
  [
    'a video beside what was told',
    `${FRONT} A video shows smoke. The video could not be authenticated.`,
    'none',
  ],
  ['the place of a recording', `In a video, ${FRONT} The place of the video could not be verified.`, 'none'],
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
