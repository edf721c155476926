import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import type { Dossier } from '../../../src/stories/dossier.ts';
import { DOSSIER, parse } from './markup.ts';

/** The Marrow Front took the capital of Norway in this one: a state of that name is in the title. */
const GOVERNED: Dossier = {
  ...DOSSIER,
  title: 'The fall of Oslo, Norway',
  parties: DOSSIER.parties.map((party) =>
    party.id === 'front' ? { ...party, governs: [{ from: '2031-02-01' }] } : party,
  ),
};

function partyOf(who: string, dossier: Dossier = GOVERNED, published = '2031-03-01'): string | undefined {
  const { figures } = judge({
    ...parse(`{s|${who}} {c|said} {w|{f:killed|12 people} died}.`, dossier),
    published,
  });
  expect(figures[0]?.status).toBe(figures[0]?.party === undefined ? 'third-party' : 'claimed');
  return figures[0]?.party;
}

describe('with a dossier that says who governs', () => {
  it.each([
    'The governor',
    'The provincial governor, Ulla Strand,',
    'Security officials',
    'A senior security official',
    'Local officials',
    'Officials',
    'The provincial police',
    'Police chief Ulla Strand',
    'The information and culture directorate',
    'The governor’s press office',
    'The interior ministry',
    'The province’s information office',
    'State television',
    'The state-run news agency',
    'Local authorities',
    'Norwegian officials',
    'Oslo police',
    'Security forces',
    'The intelligence directorate',
    'The district police commander',
    'The country’s new rulers',
    'The Norwegian regime',
  ])('%s speaks for the governing party', (who) => {
    expect(partyOf(who)).toBe('front');
  });

  it.each([
    'The former governor',
    'The former rulers',
    'Officials of the fallen government',
    'Western officials',
    'A UN official',
    'A Swedish security official',
    'Police in Stockholm',
    'Opposition officials',
    'Resistance officials',
    'A hospital official',
    'Health officials',
    'The US State Department',
    'A State Department official',
    'An exiled minister',
    'Residents',
    'A doctor',
    'A private television channel',
    'An aid agency official',
    'Embassy officials',
    'The University of Oslo police department',
  ])('%s does not', (who) => {
    expect(partyOf(who)).toBeUndefined();
  });

  it('leaves another party’s officials to it, and those of whom the dossier knows that they have none', () => {
    expect(partyOf('Kesh security officials')).not.toBe('front');
    expect(partyOf('{m:stranger|Tove Lind}, the former governor,')).toBeUndefined();
  });

  it('holds only in its time, and without a dossier’s word nobody governs', () => {
    expect(partyOf('The governor', GOVERNED, '2031-01-15')).toBeUndefined();
    expect(partyOf('The governor', DOSSIER)).toBeUndefined();
  });
});
