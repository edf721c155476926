import { describe, expect, it } from 'vitest';
import { DOSSIER, disclaimed, judged } from './markup.ts';

const CLAIM = '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}.';
const ANSWER = '{s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:front|70 rebels} had died}.';
const COUNT = '{s3:un|The UN mission} {c3|said} {w3|{f:displaced:people|900 people} had fled}.';

/** [article, each disclaimer with the figures it covers] */
const ROWS: [string, string[]][] = [
  // Back to the nearest claim.
  [
    `${CLAIM} This could not be independently verified.`,
    ['could not be independently verified -> 40 soldiers'],
  ],
  [`${CLAIM} The claim could not be verified.`, ['could not be verified -> 40 soldiers']],
  [
    `${CLAIM} The claim could not immediately be confirmed.`,
    ['could not immediately be confirmed -> 40 soldiers'],
  ],
  [`${CLAIM} It was not independently confirmed.`, ['was not independently confirmed -> 40 soldiers']],
  [
    `${CLAIM} The figure has not been independently verified.`,
    ['has not been independently verified -> 40 soldiers'],
  ],
  [`${CLAIM} The information has yet to be confirmed.`, ['has yet to be confirmed -> 40 soldiers']],
  [`${CLAIM} The toll remains unverified.`, ['remains unverified -> 40 soldiers']],
  [`${CLAIM} Reuters could not verify the claim.`, ['Reuters could not verify the claim -> 40 soldiers']],
  [
    `${CLAIM} AFP was unable to independently verify the toll.`,
    ['AFP was unable to independently verify the toll -> 40 soldiers'],
  ],
  [
    `${CLAIM} CNN cannot independently confirm this.`,
    ['CNN cannot independently confirm this -> 40 soldiers'],
  ],
  [
    `${CLAIM} Journalists have been unable to check the figure.`,
    ['Journalists have been unable to check the figure -> 40 soldiers'],
  ],
  [`${CLAIM} There was no independent confirmation.`, ['no independent confirmation -> 40 soldiers']],
  [
    `${CLAIM} There was no independent confirmation of the claim.`,
    ['no independent confirmation -> 40 soldiers'],
  ],
  [
    `${CLAIM} It was impossible to verify the report.`,
    ['It was impossible to verify the report -> 40 soldiers'],
  ],
  [
    `${CLAIM} Independent verification is not possible.`,
    ['Independent verification is not -> 40 soldiers'].map((row) =>
      row.replace('Independent verification', 'verification'),
    ),
  ],
  // Only the nearest.
  [`${CLAIM}\n${ANSWER} This could not be verified.`, ['could not be verified -> 70 rebels']],
  [`${ANSWER}\n${CLAIM} The claim could not be verified.`, ['could not be verified -> 40 soldiers']],
  // In the same sentence.
  [
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}, but the claim could not be verified.',
    ['could not be verified -> 40 soldiers'],
  ],
  [
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}, a claim that could not be independently verified.',
    ['could not be independently verified -> 40 soldiers'],
  ],
  [
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}, which Reuters could not verify.',
    ['Reuters could not verify -> 40 soldiers'],
  ],
  [
    'In a claim that could not be verified, {s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}.',
    ['could not be verified -> 40 soldiers'],
  ],
  // What it speaks of: the figure, a kind, a side.
  [
    `${CLAIM} ${ANSWER} Reuters could not verify the toll of {f:killed:kesh|40}.`,
    ['Reuters could not verify the toll of 40 -> 40'],
  ],
  [
    `${CLAIM} {s4:vela|She} {c4|said} {w4|{f:equipment:kesh|six tanks} were lost}.\nThe casualties of the Kesh army were not independently verified.`,
    ['were not independently verified -> 40 soldiers'],
  ],
  [
    `${CLAIM} {s4:vela|She} {c4|said} {w4|{f:equipment:kesh|six tanks} were lost}.\nThe Kesh army's losses could not be verified.`,
    ['could not be verified -> 40 soldiers, six tanks'],
  ],
  [
    `${CLAIM} ${ANSWER}\nThe casualties of the Kesh army could not be verified.`,
    ['could not be verified -> 40 soldiers'],
  ],
  [
    `${CLAIM} ${ANSWER}\nThe claims of the Marrow Front could not be verified.`,
    ['could not be verified -> 40 soldiers'],
  ],
  [
    `${CLAIM} ${ANSWER}\nReuters could not verify the Marrow Front's claims.`,
    ["Reuters could not verify the Marrow Front's claims -> 40 soldiers"],
  ],
  [
    `${CLAIM} {s4:vela|She} {c4|said} {w4|{f:captured:kesh|25 soldiers} were prisoners}.\nThe number of prisoners could not be verified.`,
    ['could not be verified -> 25 soldiers'],
  ],
  [
    `{s:vela|Ina Vela} {c|said} {w|{f:territory::|four districts} had fallen and {f:killed:kesh|40 soldiers} died}. The territorial claims, including the control of districts, could not be verified.`.replace(
      ':territory::',
      ':territory:districts',
    ),
    ['could not be verified -> four districts'],
  ],
  [
    `${CLAIM} The causalities of the Kesh army could not be verified.`,
    ['could not be verified -> 40 soldiers'],
  ],
  // Both sides.
  [
    `${CLAIM}\n${ANSWER}\n${COUNT}\nNeither claim could be independently verified.`,
    ['could be independently verified -> 40 soldiers, 70 rebels'],
  ],
  [
    `${CLAIM}\n${ANSWER}\nThe claims by either side could not be verified.`,
    ['could not be verified -> 40 soldiers, 70 rebels'],
  ],
  [
    `${CLAIM}\n${ANSWER}\nIt is hard to verify statements made by both parties.`,
    ['It is hard to verify statements made by both parties -> 40 soldiers, 70 rebels'],
  ],
  [
    `${CLAIM}\n${ANSWER}\nIndependent sources have confirmed none of these claims.`,
    ['Independent sources have confirmed none of these claims -> 40 soldiers, 70 rebels'],
  ],
  [
    `${CLAIM}\n${ANSWER}\n${COUNT}\nThese claims could not be verified.`,
    ['could not be verified -> 40 soldiers, 70 rebels'],
  ],
  // Forward.
  [
    `The following claims could not be verified.\n${CLAIM}\n${ANSWER}`,
    ['could not be verified -> 40 soldiers, 70 rebels'],
  ],
  [
    'According to {s:nobody|unverified reports}, {w|{f:killed:kesh|40 soldiers} had died}.',
    ['unverified -> 40 soldiers'],
  ],
  [
    `${CLAIM} Journalists have not been able to reach the pass to check the losses.`,
    ['Journalists have not been able to reach the pass to check the losses -> 40 soldiers'],
  ],
  [
    `${CLAIM} Independent observers are barred from the valley and cannot get in to verify the toll.`,
    ['Independent observers are barred from the valley and cannot get in to verify the toll -> 40 soldiers'],
  ],
  [
    '{s:front|The front} {c|said} {w|{f:territory:districts|three districts} were its own}. Whether the districts had really fallen was not clear.',
    ['whether the districts had really fallen was not clear -> three districts'].map((row) =>
      row.replace('whether', 'Whether'),
    ),
  ],
  // Nothing that counts.
  [`${CLAIM} The claim of a ceasefire could not be verified.`, ['could not be verified -> none']],
  [`${CLAIM} Whether any civilians were among the dead was not clear.`, []],

  [
    `${CLAIM} The video could not be independently verified.`,
    ['could not be independently verified -> none'],
  ],
  [`${CLAIM} CNN could not verify the footage.`, ['CNN could not verify the footage -> none']],
  [
    `${CLAIM} Reuters could not verify the location or date of the images.`,
    ['Reuters could not verify the location or date of the images -> none'],
  ],
  [`${CLAIM} An unverified video shows a burning bridge.`, ['unverified -> none']],
  [`${CLAIM} The authenticity of the recording could not be verified.`, ['could not be verified -> none']],
  // No disclaimer at all.
  [`${CLAIM} There was no comment from the army.`, []],
  [`${CLAIM} The army did not respond to requests for comment.`, []],
  [`${CLAIM} {m:army|The Kesh army} has not confirmed the claim.`, []],
  [`${CLAIM} {m:army|The Kesh army} declined to confirm the losses.`, []],
  [`${CLAIM} Reuters is working to verify the claim.`, []],
  [`${CLAIM} If confirmed, the losses would be the worst this year.`, []],
  [`${CLAIM} She could not say more.`, []],
  [`${CLAIM} The bridge could not be crossed.`, []],
];

describe('disclaimers and the figures they cover', () => {
  it.each(ROWS)('%s', (article, expected) => {
    expect(disclaimed(article, DOSSIER)).toEqual(expected);
  });

  it('flags what is covered and leaves its status as it was', () => {
    expect(judged(`${CLAIM} This could not be verified.`)).toEqual([
      '40 soldiers: claimed front +statedUnverified',
    ]);
    expect(judged('{f:killed:people|Six people} died. The toll could not be verified.')).toEqual([
      'Six people: unattributed +statedUnverified',
    ]);
  });
});

describe('the silence of the other side', () => {
  it.each([
    [
      `${CLAIM} {m:army|The Kesh army} has not confirmed the claim.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [
      `${CLAIM} {m:army|The Kesh army} has yet to confirm the losses.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [
      `${CLAIM} The claim has not been confirmed by {m:army|the Kesh army}.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [
      `${CLAIM} There was no confirmation from {m:army|the Kesh army}.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [
      `${CLAIM} {m:army|The Kesh army} has not commented on the claim.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [
      `${CLAIM} {m:army|The Kesh army} has said nothing about it.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [
      `${CLAIM} There was no comment from {m:army|the Kesh army}.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [
      `${CLAIM} {m:army|The Kesh army} neither confirmed nor denied the claim.`,
      ['40 soldiers: claimed front +otherSideSilent'],
    ],
    [`${CLAIM} {m:army|The Kesh army} commented on the claim.`, ['40 soldiers: claimed front']],
    [`${CLAIM} The village had no comment.`, ['40 soldiers: claimed front']],
    [`${CLAIM} {m:front|The Marrow Front} has not confirmed the toll.`, ['40 soldiers: claimed front']],
  ])('%s', (article, expected) => {
    expect(judged(article, DOSSIER)).toEqual(expected);
  });
});
