import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import type { Dossier } from '../../../src/stories/dossier.ts';
import { DOSSIER, parse } from './markup.ts';

const WAR = ' {m:army|The Kesh army} sent troops.';
const partyOf = (who: string, dossier?: Dossier) =>
  judge(parse(`{s:stranger|${who}} {c|said} {w|it held}.${WAR}`, dossier)).speakers.find(
    ({ id }) => id === 'stranger',
  )?.party;

describe('the side of a speaker by his words, rank or office goes for his quotes as for his figures', () => {
  it.each([
    ['Police chief Tove Lind', 'police'],
    ['the district police commander', 'police'],
    ['Tove Lind, a commander of the Hill League,', 'Hill League'],
    ['Tove Lind, a community leader from Taran,', undefined],
    ['Tove Lind, a tribal chief of Taran,', undefined],
    ['Tove Lind, a trade union leader of Taran,', undefined],
    ['a spokesman for the Saudi-led coalition', 'Saudi-led coalition'],
    ['Col Tove Lind, spokesman for the Saudi-led military coalition,', 'Saudi-led military coalition'],
    ['Lieutenant Colonel Tove Lind, the spokesperson for Brigade 5,', undefined],
    ['the head of the Santa Ana hospital', undefined],
    ['the guard', undefined],
    ['a doctor', undefined],
    ['Tove Lind', undefined],
  ])('%s: %s', (who, party) => {
    expect(partyOf(who)).toBe(party);
  });

  const governed: Dossier = {
    ...DOSSIER,
    parties: DOSSIER.parties.map((party) =>
      party.id === 'front' ? { ...party, governs: [{ from: '2031-02-01' }] } : party,
    ),
  };
  const inStory = (who: string) =>
    judge({
      ...parse(`{s:stranger|${who}} {c|said} {w|it held}.`, governed),
      published: '2031-03-01',
    }).speakers.find(({ id }) => id === 'stranger')?.party;

  it.each([
    ['the provincial governor', 'front'],
    ['local officials', 'front'],
    ['Iran’s foreign ministry spokesman Tove Lind', undefined],
    ['Germany’s interior minister, Tove Lind,', undefined],
    ['a man employed by the government', undefined],
    ['a woman whom the ministry had sent', undefined],
  ])('with a dossier that says who governs: %s: %s', (who, party) => {
    expect(inStory(who)).toBe(party);
  });
});
