/** A dossier of a conflict that does not exist, for tests. */
import type { Dossier } from '../../../src/stories/dossier.ts';

const link = 'https://example.org/valley';

export const VALLEY: Dossier = {
  format: 1,
  id: 'valley-2031',
  version: 1,
  title: 'Fighting in the Vesna valley',
  description: 'A made-up conflict between a league of harbour towns and a front in the hills.',
  publisher: 'Tests',
  updated: '2031-06-01',
  period: { from: '2031-03-01', to: '2031-12-31' },
  parties: [
    { id: 'league', name: 'Harbour League', aliases: ['League fighters', 'the League', 'HL'] },
    { id: 'front', name: 'Vesna Liberation Front', aliases: ['VLF', 'Vesna Front', 'the hill resistance'] },
  ],
  people: [
    person('marek-oslan', 'Marek Oslan', ['Mareck Oslan'], 'front', 'male', {
      roles: [{ title: 'leader of the front', from: '2031-03-01' }],
      notToBeConfusedWith: [{ person: 'marek-ivo-oslan', why: 'His father, killed in 1994.' }],
    }),
    person('marek-ivo-oslan', 'Marek Ivo Oslan', [], undefined, 'male', { died: '1994-05-02' }),
    person('stepan-oslan', 'Stepan Oslan', [], 'front', 'male'),
    person('tomas-veil', 'Tomas Veil', ['Thomas Veil', 'Tomas Vyle'], 'league', 'male'),
    person('elena-dorn', 'Elena Maria Dorn', [], 'front', 'female'),
    person('ruth-abel', 'Ruth Abel', [], undefined, 'female'),
  ],
  bodies: [
    { id: 'league-bureau', name: 'League Health Bureau', aliases: [], kind: 'party', party: 'league' },
    {
      id: 'league-prosecutor',
      name: 'Prosecutor General’s Office in Brod',
      aliases: [],
      kind: 'party',
      party: 'league',
    },
    { id: 'watch', name: 'Vesna Watch', aliases: ['VW'], kind: 'independent' },
    { id: 'karland', name: 'Government of Karland', aliases: ['Karland'], kind: 'other' },
  ],
  places: [
    { id: 'brod', name: 'Brod', aliases: ['Brod district'], kind: 'district' },
    { id: 'kestrel', name: 'Kestrel Pass', aliases: [], kind: 'pass' },
  ],
  recognition: { anchors: ['Vesna'], support: [], against: [] },
  claims: [],
  quotes: [],
  sources: [{ id: 's', publisher: 'Tests', title: 'Valley', date: '2031-03-02', url: link }],
};

function person(
  id: string,
  name: string,
  aliases: string[],
  party: string | undefined,
  gender: 'male' | 'female',
  more: Partial<Dossier['people'][number]> = {},
): Dossier['people'][number] {
  return { id, name, aliases, roles: [], gender, ...(party && { party }), ...more };
}
