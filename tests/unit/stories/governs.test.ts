import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/stories/dossier.ts';
import { governingParty } from '../../../src/stories/governs.ts';

const party = (id: string, governs?: Dossier['parties'][number]['governs']) => ({
  id,
  name: id,
  aliases: [],
  ...(governs && { governs }),
});
const story = {
  period: { from: '2030-03-01', to: '2030-12-31' },
  parties: [
    party('old', [{ from: '2020-01-01', to: '2030-04-30' }]),
    party('new', [{ from: '2030-05-01' }]),
    party('never'),
  ],
};

describe('governingParty', () => {
  it('is whoever held the offices on the day', () => {
    expect(governingParty(story, '2030-04-30')).toBe('old');
    expect(governingParty(story, '2030-05-01T08:00:00Z')).toBe('new');
    expect(governingParty(story, '2019-12-31')).toBeUndefined();
  });

  it('is, of an article without a day, whoever held them all the while', () => {
    expect(governingParty(story, undefined)).toBeUndefined();
    expect(governingParty(story, 'last week')).toBeUndefined();
    expect(governingParty({ ...story, period: { from: '2030-06-01' } }, undefined)).toBe('new');
  });
});
