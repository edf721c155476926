import { expect, test } from 'vitest';
import { unsaid } from '../../../src/reading/unsaid.ts';
import { aReading } from '../../fixtures/readings.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

/** A reading whose first figure is the dossier's claim of the ford. */
function matched() {
  const reading = aReading();
  const figures = reading.figures.map((figure, i) =>
    i === 0
      ? { ...figure, because: [{ rule: 'known-claim', dossier: 'ford-30', text: 'It is known.' }] }
      : figure,
  );
  return { ...reading, speakers: reading.speakers.filter(({ id }) => id === 's1'), figures };
}

test('tells the denial and the independent count of a matched claim, each with its source', () => {
  const notes = unsaid(matched(), smallDossier());
  expect(notes.map(({ finding, by, text }) => [finding, by, text])).toEqual([
    ['denial', 'Pact war ministry', 'The ministry denied it.'],
    ['contradicts', 'Lake Monitor', 'It counted 12.'],
  ]);
  expect(notes[0]?.claim).toBe('General Velt said that 30 to 40 men of the Pact died at the ford.');
  expect(notes[0]?.citations.map(({ url }) => url.startsWith('https://'))).toEqual([true]);
});

test('leaves out whoever the article lets speak', () => {
  const reading = matched();
  const heard = { ...reading, speakers: aReading().speakers };
  expect(unsaid(heard, smallDossier())).toEqual([]);
});

test('tells nothing of claims that the article does not make', () => {
  expect(unsaid(aReading(), smallDossier())).toEqual([]);
});

test('is short: five notes at most, none twice', () => {
  const dossier = smallDossier();
  const [claim] = dossier.claims;
  const [denial] = claim?.denials ?? [];
  if (!claim || !denial) throw new Error('the fixture has no denial');
  claim.denials = Array.from({ length: 19 }, (_, i) => ({ ...denial, text: `Denial ${i >> 1}.` }));
  const told = unsaid(matched(), dossier).map(({ text }) => text);
  expect(told).toEqual(['Denial 0.', 'Denial 1.', 'Denial 2.', 'Denial 3.', 'Denial 4.']);
});
