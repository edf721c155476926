/** With a dossier that says who governs: who is in arms against them. */
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../../src/stories/dossier.ts';
import { hear } from '../marked.ts';
import { VALLEY } from '../valley.ts';

/** The League holds the offices all the time. */
const GOVERNED: Dossier = {
  ...VALLEY,
  parties: VALLEY.parties.map((party) =>
    party.id === 'league' ? { ...party, governs: [{ from: '2031-01-01' }] } : party,
  ),
};
const partyOf = (who: string, dossier: Dossier = GOVERNED) =>
  hear(`The Vesna Front is in the hills. The Harbour League shelled Brod. <${who}> {said} [so].`, dossier)[0]
    ?.party;

describe('against who governs', () => {
  test.each([
    'The rebels',
    'Rebel fighters',
    'A rebel commander',
    'A spokesman for the rebels',
    'The rebel group',
    'An insurgent group',
    'An insurgent group whose leader is a judge’s son',
    'A guerrilla group',
    'Opposition fighters',
    'The armed opposition',
    'Anti-government forces',
    'An anti-HL group',
  ])('%s', (who) => expect(partyOf(who)).toBe('front'));

  test.each(['A rebel League commander', 'Former rebels', 'Opposition leaders', 'A Swedish rebel group'])(
    'not %s',
    (who) => expect(partyOf(who)).not.toBe('front'),
  );

  test('papers go on calling those insurgents who have taken power', () => {
    expect(partyOf('The insurgents')).not.toBe('front');
  });

  test('“the rebels” are the party itself', () => {
    const [first] = hear('The Harbour League shelled Brod. <The rebels> {said} [so].', GOVERNED);
    expect(first?.name).toBe('Vesna Liberation Front');
  });

  test('nobody’s where the dossier does not say who governs, or has three parties', () => {
    expect(partyOf('A guerrilla group', VALLEY)).toBeUndefined();
    const third = { id: 'third', name: 'Third Army', aliases: [] };
    expect(
      partyOf('A guerrilla group', { ...GOVERNED, parties: [...GOVERNED.parties, third] }),
    ).toBeUndefined();
  });
});
