import { describe, expect, it } from 'vitest';
import { DOSSIER, judged } from './markup.ts';

const CLAIM = '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}.';
const ANSWER = '{s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:front|70 rebels} had died}.';
const flagged = (article: string) => judged(article, DOSSIER).map((one) => one.includes('+statedUnverified'));

/** After the claims of both sides. */
const OF_BOTH = [
  'None of these figures has been independently verified.',
  'The claims of both sides are impossible to verify.',
  'Neither report could be confirmed.',
  'It was not immediately possible to verify either account.',
  'Reuters was not able to confirm either number.',
  'There is no way to verify these numbers.',
  'The BBC found no means of testing either claim.',
  'Independent confirmation of either figure was lacking.',
  'Their accounts could not be checked with other sources.',
  'Both figures are hard to verify.',
  'We have been unable to confirm these numbers.',
  'Both claims await independent verification.',
  'Reuters cannot say which of the two is right.',
  'No outside body has confirmed either number.',
  'No one has been able to confirm these claims.',
  'Nobody independent has verified the figures.',
  'The accounts could not be tested.',
  'Neither figure could be substantiated.',
  'All figures are those of the parties and have not been checked.',
  'Both figures come from the parties themselves and are unverified.',
  'This newspaper is in no position to confirm either figure.',
  'Neither claim has been confirmed by independent sources.',
  'The numbers could not be independently corroborated.',
  'Verification of the claims was not possible.',
  'AFP has not been able to check these claims.',
  'None of this could be confirmed.',
  'Their claims are not independently confirmed.',
  'The BBC has seen no evidence for either claim.',
  'With phones cut, neither account can be verified.',
  'Reuters could confirm neither toll.',
  'Neither of these claims is possible to verify.',
  'The rival tolls remain unconfirmed.',
  'Reporters could not get to the valley to verify the claims.',
  'The two versions could not be reconciled or verified.',
];

/** After one claim. */
const OF_ONE = [
  'The footage does not show how many died.',
  'The clip shows smoke but no bodies.',
  'Nothing in the pictures confirms the number.',
  'The video says nothing about the number of dead.',
  'The photographs cannot confirm the toll.',
  'Her figure could not be confirmed.',
  'That number has not been verified.',
  'Reuters could not verify that.',
  'The Post has not seen the bodies and cannot confirm the figure.',
  'Her claim is impossible to check.',
  'AFP could not independently verify her account.',
  'The statement gave no proof of the losses, and they could not be confirmed.',
  'That figure is unconfirmed.',
  'There was no confirmation of the toll from independent sources.',
];

describe('ways to say that two claims could not be checked', () => {
  it.each(OF_BOTH)('%s', (sentence) => {
    expect(flagged(`${CLAIM}\n${ANSWER}\n${sentence}`)).toEqual([true, true]);
  });
});

describe('ways to say so of one', () => {
  it.each(OF_ONE)('%s', (sentence) => {
    expect(flagged(`${CLAIM} ${sentence}`)).toEqual([true]);
  });
});
