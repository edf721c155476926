import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

const UNCHECKED = [
  'Other outlets have not confirmed this.',
  'No other media have confirmed this information.',
  'The information is confirmed by no independent source.',
  'This has been confirmed by nobody else.',
  'Neutral observers did not confirm the report.',
  'To verify such a claim from outside is hardly possible.',
  'To check this information is next to impossible.',
  'Independently verifying the claim is difficult.',
  'Checking the figures is not easy with the roads closed.',
  'With the telephone lines cut, verifying the number is close to impossible.',
  'No independent account of the battle was available.',
  'No independent accounts of what had happened were to be had.',
  'There was no neutral report of the clash.',
  'Independent witnesses were not available to confirm the toll.',
  'Reporters of the Hill Radio did not manage to confirm the figure.',
  'The editors did not succeed in verifying this information.',
  'The newspaper is not in a position to verify the figure.',
  'The UN said it was not in a position to confirm the number.',
  'The claim has not been verified by our newsroom.',
  'The figures have not been checked by any third party.',
  'The number has not been confirmed by an outside body.',
  'No confirmation of this has come from independent sources.',
  'A confirmation of the report is still lacking.',
  'An independent check of the claim was impossible.',
  'There is no independent word on the toll.',
  'The claim lacks independent confirmation.',
  'Not one of these figures has been verified.',
  'These details could not be cross-checked.',
  'The toll is not verifiable.',
  'The claim, which could not be independently verified, came late on Sunday.',
  'The lines are down, which makes it difficult to verify the claim.',
  'At the time of writing the claim had not been verified.',
  'As of press time, the number was not confirmed by independent sources.',
  'It is impossible to establish the number of dead.',
  'There is nothing to substantiate the claim.',
  'The claims have not been proven.',
  'No one outside the army has confirmed the toll.',
];

const OTHER = [
  'The army did not manage to confirm the claim.',
  'Other commanders have not confirmed this.',
  'The army was not in a position to answer the claim.',
  'Verifying the identity of the gunmen is difficult.',
  'To check the location of the video is impossible.',
  'Confirming the name of the commander was impossible.',
  'Independent shops were not available to supply the camp.',
  'The ministry has no independent budget for such a figure.',
  'A confirmation of the video is still lacking.',
  'The army is checking the claim.',
  'Checking vehicles at the bridge is difficult for the police.',
  'There is no independent candidate for the province.',
  'At the time of writing the video had not been verified.',
  'Verifying identities at the border is impossible, the army said.',
];

describe('that nobody has confirmed it', () => {
  it.each(UNCHECKED)('%s', (disclaimer) => {
    const [one] = readMarked(`The front said it had killed [u:43 soldiers] near Oruk.\n\n${disclaimer}`);
    expect(one?.figure?.flags).toContain('statedUnverified');
    expect(one?.figure?.status).toBe('claimed');
  });
  it.each(OTHER)('not told by: %s', (sentence) => {
    const [one] = readMarked(`The front said it had killed [c:43 soldiers] near Oruk.\n\n${sentence}`);
    expect(one?.figure?.flags).not.toContain('statedUnverified');
    expect(one?.figure?.status).toBe('claimed');
  });
});

describe('a claim that its side repeats', () => {
  it('is no more checked further down', () => {
    const read = readMarked(
      'The Taliban said it had killed [u:43 soldiers] near Oruk. The claim could not be independently verified.\n\nThe weather was bad for a week and the roads were closed.\n\n“We killed [u:43 soldiers] and took [c:nine tanks],” the Taliban spokesman, Ilo Maran, said on Monday.\n\nThe army said it had lost [c:43 soldiers] in the whole year.',
    );
    for (const { mark, figure } of read)
      expect(figure?.flags.includes('statedUnverified')).toBe(mark === 'u');
  });
});
