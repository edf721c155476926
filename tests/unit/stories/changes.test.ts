import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/stories/changes.ts';
import { entriesOf, summaryOf } from '../../../src/stories/summary.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const source = (id: string) => ({
  id,
  publisher: 'Herald',
  title: id,
  date: '2029-05-02',
  url: `https://herald.example.org/${id}`,
});

test('a new version that changes nothing has no changes', () => {
  const after = { ...smallDossier(), version: 4, updated: '2030-07-01' };
  expect(changesBetween(smallDossier(), after)).toEqual([]);
});

test('entries are told by name or words, in the dossier’s order; what moved has not changed', () => {
  const after = smallDossier();
  after.title = 'The lake war';
  after.people.reverse();
  after.parties = after.parties.map((party) =>
    party.id === 'south' ? { ...party, name: 'The Pact' } : party,
  );
  after.places.push({ id: 'pass', name: 'Veil Pass', aliases: [], kind: 'pass' });
  after.claims = [];
  after.quotes = after.quotes.map((quote) => ({ ...quote, words: 'The ford was ours' }));
  after.sources = Array.from({ length: 12 }, (_, i) => source(`page-${i}`));
  expect(changesBetween(smallDossier(), after)).toEqual([
    { kind: 'story', what: 'changed', count: 1, labels: ['title'] },
    { kind: 'parties', what: 'changed', count: 1, labels: ['The Pact'] },
    { kind: 'places', what: 'added', count: 1, labels: ['Veil Pass'] },
    {
      kind: 'claims',
      what: 'removed',
      count: 1,
      labels: ['General Velt said that 30 to 40 men of the Pact died at the ford.'],
    },
    { kind: 'quotes', what: 'changed', count: 1, labels: ['“The ford was ours”'] },
    {
      kind: 'sources',
      what: 'added',
      count: 12,
      labels: Array.from({ length: 8 }, (_, i) => `Herald: page-${i}`),
    },
    {
      kind: 'sources',
      what: 'removed',
      count: 2,
      labels: ['Gazette: Ford falls', 'Courier: Ministry denies'],
    },
  ]);
});

test('a dossier in short', () => {
  expect(summaryOf(smallDossier())).toEqual({
    id: 'lake-war',
    title: 'The war over Lake Orva',
    description: 'An invented war between two invented sides.',
    publisher: 'Sourcelight tests',
    version: 3,
    updated: '2030-06-01',
    period: { from: '2029-03-01', to: '2029-12-31' },
    parties: ['Northern League', 'Southern Pact'],
    looksFor: ['Lake Orva', 'League of Orva'],
    counts: { people: 3, bodies: 2, places: 2, claims: 1, quotes: 1, sources: 2, publishers: 2 },
  });
  expect(entriesOf(smallDossier(), 10)).toEqual({
    claims: [
      {
        text: 'General Velt said that 30 to 40 men of the Pact died at the ford.',
        by: 'Ana Velt',
        date: '2029-05-01',
      },
    ],
    quotes: [{ text: 'The ford is ours', by: 'Ana Velt', date: '2029-05-01' }],
  });
  expect(entriesOf(smallDossier(), 0)).toEqual({ claims: [], quotes: [] });
});
