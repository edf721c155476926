import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/reading/status/record-names.ts';
import type { Claim, Dossier } from '../../../src/stories/dossier.ts';
import { builtInDossiers } from '../../../src/stories/library.ts';
import { engine } from './engine.ts';

const PREDICATES: Partial<Record<Claim['kind'], (counted: string) => string>> = {
  killed: (counted) => `${counted} had been killed`,
  wounded: (counted) => `${counted} had been wounded`,
  casualties: (counted) => `${counted} had been killed or wounded`,
  captured: (counted) => `${counted} had been captured`,
  displaced: (counted) => `${counted} had been displaced`,
  strength: (counted) => `${counted} were ready to fight`,
  equipment: (counted) => `${counted} had been captured`,
  territory: (counted) => `${counted} had been captured`,
  strikes: (counted) => `${counted} had been struck`,
  other: (counted) => `${counted} were trapped`,
};

/** "More than 600 Taliban fighters", in the claim's own numbers. */
function counted({ min, max, of, kind }: Claim, dossier: Dossier): string {
  const party = dossier.parties.find(({ id }) => id === of);
  const people = kind === 'equipment' ? 'tanks' : 'fighters';
  const whom = party ? `${party.id === 'nrf' ? 'NRF' : party.name} ${people}` : of;
  if (min !== null && max !== null) return min === max ? `${min} ${whom}` : `${min} to ${max} ${whom}`;
  if (min !== null) return `more than ${min} ${whom}`;
  return max === null ? `dozens of ${whom}` : `up to ${max} ${whom}`;
}

/** The claim as its claimant makes it, on its day. */
function asSaid(claim: Claim, dossier: Dossier): { text: string; published: string } {
  const said = PREDICATES[claim.kind]?.(counted(claim, dossier)) ?? '';
  return {
    text: `${nameOf(claim.claimant, dossier)} said on that day that ${said} in the fighting.`,
    published: claim.date,
  };
}

/** The entries that a figure is matched to. */
function matchedIn(article: { text: string; published?: string }, dossier: Dossier): string[] {
  const { figures } = engine.read(article, { dossiers: [dossier], story: dossier.id });
  return figures.flatMap(({ because }) => because.flatMap((one) => one.dossier ?? []));
}

const CASES = builtInDossiers().flatMap((dossier) =>
  dossier.claims.map((claim) => ({ name: `${dossier.id}: ${claim.id}`, dossier, claim })),
);

/** Claims that no sentence of this form is tied to, and why. */
const CANNOT: Readonly<Record<string, string>> = {
  'charikar-taken': 'a place is taken, nothing is counted',
  'panjshir-fell-3-september': 'a place is taken, nothing is counted',
  'panjshir-conquered': 'a place is taken, nothing is counted',
  'hadrut-taken': 'a place is taken, nothing is counted',
  'shusha-taken': 'a place is taken, nothing is counted',
  'pakistan-strikes': 'strikes on a place without a count',
  'emergency-few-wounded': 'no number, and the wounded are anybody',
  'panjshir-thousands-expelled': 'no number, and people are anybody',
  'fasihuddin-killed': 'one man by name',
  'azizi-2-killed': 'men by name',
  'saleh-6-5-million': 'money is no figure of the war',
  'may-2022-9-killed': 'an outlet named in three words is not known for a speaker',
  'paryan-20-taken': 'an outlet named in three words is not known for a speaker',
  'acled-300-battles': 'battles are read as strikes, the record has them as other',
  'acled-322-incidents': 'incidents are not counted',
  'acled-926-killed': 'a name with “&” is not known for a speaker',
  'september-2022-8-captives-killed': 'a common number of a party’s captured men',
  'amnesty-6-executed': 'a common number of a party’s captured men',
};

describe('every claim of the built-in dossiers, said by its claimant on its day', () => {
  it.each(CASES)('$name', ({ dossier, claim }) => {
    const matched = new Set(matchedIn(asSaid(claim, dossier), dossier));
    expect([...matched]).toEqual(claim.id in CANNOT ? [] : [claim.id]);
  });
});

describe('what is not the claim', () => {
  const [dossier] = builtInDossiers();
  const known = dossier?.claims.find(({ id }) => id === 'nrf-600-killed');

  it.each<[string, string, string | undefined]>([
    ['another number', 'Fahim Dashti said that 610 Taliban fighters had been killed.', known?.date],
    ['another kind', 'Fahim Dashti said that 600 Taliban fighters had been wounded.', known?.date],
    ['another group', 'Fahim Dashti said that 600 NRF fighters had been killed.', known?.date],
    ['civilians', 'Fahim Dashti said that 600 civilians had been killed.', known?.date],
    ['the other side', 'Zabihullah Mujahid said that 600 Taliban fighters had been killed.', known?.date],
    ['another time', 'Fahim Dashti said that 600 Taliban fighters had been killed.', '2022-03-01'],
    ['before it was made', 'Fahim Dashti said that 600 Taliban fighters had been killed.', '2021-08-20'],
  ])('%s', (_what, text, published) => {
    if (!dossier || !published)
      throw new Error('the built-in dossier has lost an entry that this test rests on');
    expect(matchedIn({ text, published }, dossier)).toEqual([]);
  });
});
