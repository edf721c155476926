import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../src/reading/reading.ts';
import { withShortForms } from '../../../src/reading/speakers/short-forms.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const dossier = {
  ...smallDossier(),
  parties: [
    { id: 'north', name: 'Northern League', aliases: ['the League', 'NL'] },
    { id: 'south', name: 'Southern Pact', aliases: ['Pact'] },
    { id: 'west', name: 'Western Union of Free Harbours', aliases: ['WUFH'] },
  ],
};
const speaker = (name: string, kind: Speaker['kind'], party?: string): Speaker => ({
  id: 's1',
  name,
  kind,
  ...(party !== undefined && { party }),
  mentions: [],
});

describe('names of speakers', () => {
  it.each<[string, Speaker['kind'], string | undefined, string]>([
    ['Northern League', 'body', 'north', 'Northern League (NL)'],
    ['Southern Pact', 'body', 'south', 'Southern Pact'],
    ['a spokesman', 'role', 'north', 'a spokesman (Northern League)'],
    ['the governor', 'role', 'south', 'the governor (Southern Pact)'],
    ['a Pact commander', 'role', 'south', 'a Pact commander'],
    ['Northern League spokesman', 'role', 'north', 'Northern League spokesman'],
    ['a spokesman', 'role', 'west', 'a spokesman (WUFH)'],
    ['Western Union of Free Harbours envoy', 'role', 'west', 'WUFH envoy'],
    ['a nurse', 'role', undefined, 'a nurse'],
    ['Ana Velt', 'person', 'north', 'Ana Velt'],
    ['unnamed source', 'anonymous', undefined, 'unnamed source'],
  ])('%s, %s of %s: %s', (name, kind, party, expected) => {
    expect(withShortForms([speaker(name, kind, party)], '', dossier)[0]?.name).toBe(expected);
  });

  it('takes the letters that the article itself has, with a dossier and without one', () => {
    const text = 'The Rural Safety Fund is small. The RSF said so.';
    const fund = speaker('Rural Safety Fund', 'body');
    fund.mentions.push([4, 21], [36, 39]);
    expect(withShortForms([fund], text, null)[0]?.name).toBe('Rural Safety Fund (RSF)');
    expect(withShortForms([fund], text, dossier)[0]?.name).toBe('Rural Safety Fund (RSF)');
  });

  it('sets a side of the text behind a role where there is no dossier', () => {
    expect(withShortForms([speaker('a spokesman', 'role', 'Kesh')], '', null)[0]?.name).toBe(
      'a spokesman (Kesh)',
    );
    expect(withShortForms([speaker("Kesh's spokesman", 'role', 'Kesh')], '', null)[0]?.name).toBe(
      "Kesh's spokesman",
    );
  });
});
