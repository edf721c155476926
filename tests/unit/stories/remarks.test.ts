import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/stories/dossier.ts';
import { inWords } from '../../../src/stories/problem.ts';
import { remarksOn } from '../../../src/stories/remarks.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const remarks = (change: (dossier: Dossier) => void): string[] => {
  const dossier = smallDossier();
  // The one alias that is there for the matcher's tests, and a quote that is short for those of cards.
  const [orva] = dossier.places;
  if (orva) orva.aliases = ['Orva'];
  const [quote] = dossier.quotes;
  if (quote) quote.words = 'The ford is ours and will stay ours';
  change(dossier);
  return remarksOn(dossier).map(inWords);
};

describe('remarks', () => {
  test('are none on a dossier where nothing is to be looked at', () => {
    expect(remarks(() => {})).toEqual([]);
  });
  test('are none on a counted party by its id, though that is one of its names', () => {
    expect(remarks(({ parties }) => parties[1]?.aliases.push('South'))).toEqual([]);
  });
  test('are none on a claim within the month that is all its page shows', () => {
    expect(
      remarks(({ claims: [claim], sources }) => {
        if (claim) claim.date = '2029-05-02';
        for (const source of sources) source.date = '2029-05';
      }),
    ).toEqual([]);
  });
  test.each<[string, (dossier: Dossier) => void, string]>([
    [
      'a spelling that makes no other name',
      ({ people }) => people[0]?.aliases.push('Ána-Velt'),
      'people[0].aliases[1] "Ána-Velt" is found by "Ana Velt" already',
    ],
    [
      'no supporting words',
      (dossier) => {
        dossier.recognition.support = [];
      },
      'recognition.support is empty: a few words that such articles use make them surer to be found',
    ],
    [
      'nothing against',
      (dossier) => {
        dossier.recognition.against = [];
      },
      'recognition.against is empty: name the stories that this one could be mixed up with',
    ],
    [
      'nobody who speaks for a side',
      (dossier) => {
        for (const one of [...dossier.people, ...dossier.bodies]) delete one.party;
      },
      'people nobody here belongs to a party: their words will be taken for a third party’s',
    ],
    [
      'a counted party by another name',
      ({ claims: [claim] }) => {
        if (claim) claim.of = 'Pact forces';
      },
      'claims[0].of "Pact forces" is a name of the party "south": write its id',
    ],
    [
      'a claim newer than its sources',
      ({ claims: [claim] }) => {
        if (claim) claim.date = '2029-05-02';
      },
      'claims[0].date 2029-05-02 is later than every page that is cited for it',
    ],
    [
      'words that are too few',
      ({ quotes: [quote] }) => {
        if (quote) quote.words = 'It will stay ours';
      },
      'quotes[0].words has 4 words: fewer than 6 may be anybody’s',
    ],
    [
      'a source that nothing rests on',
      ({ sources }) =>
        sources.push({
          id: 'herald',
          publisher: 'H',
          title: 'T',
          date: '2029-05-02',
          url: 'https://herald.example.org/',
        }),
      'sources[2] "herald" is cited nowhere',
    ],
  ])('on %s', (_name, change, remark) => {
    expect(remarks(change)).toEqual([remark]);
  });
});
