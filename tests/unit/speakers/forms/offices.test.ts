/** Whose side they are on who hold an office of a state that the text does not name with it, and names of speakers without what is not theirs. */
import { describe, expect, test } from 'vitest';
import { hear } from '../marked.ts';
import { VALLEY } from '../valley.ts';

type Row = [title: string, written: string, ...who: (string | null)[]];

const told = (written: string, dossier: typeof VALLEY | null = null) =>
  hear(written, dossier).map(({ name, party }) => (party ? `${name} | ${party}` : name));

const STATES: Row[] = [
  [
    'the governor where the war is',
    'A Russian missile struck a block in eastern Ukraine, killing seven. Ukrainian troops fled. <The regional governor> {said} [so].',
    'the regional governor | Ukraine',
  ],
  [
    'local officials where the war is',
    'Rebels killed 35 soldiers in an ambush in the east of Congo. <Local officials> {said} [so]. ',
    'local officials | Congo',
  ],
  [
    'the mayor in a dateline',
    'KRAM, Ukraine, Aug 17 - Russian troops fired. <The mayor> {said} [so].',
    'the mayor | Ukraine',
  ],
  [
    'not the mayor of a town that a foreign army shells',
    'Russian troops fired at a town. <The mayor of Ank> {said} [so].',
    'the mayor of Ank',
  ],
  [
    'not an official of a hospital',
    'Rebels killed 35 in Congo. <A hospital official> {said} [so].',
    'a hospital official',
  ],
  [
    'the army’s media office',
    'Gunmen attacked. <The Inter-Services Public Relations> {said} [so]. <2:The ISPR> {2:said} [2:no].',
    'Inter-Services Public Relations | Pakistan',
    'Inter-Services Public Relations | Pakistan',
  ],
];

const BODIES: Row[] = [
  [
    'a ministry behind its state’s name',
    'Troops fought. <The Russian Defense Ministry> {said} [so]. <2:The ministry> {2:said} [2:no].',
    'Russian Defense Ministry | Russia',
    'Russian Defense Ministry | Russia',
  ],
  [
    'the army of the place, not the army that it fights',
    'The Ormo Liberation Army attacked a post in Pakistan. <The military’s media wing> {said} [so].',
    'military’s media wing | Pakistan',
  ],
  [
    'the general staff',
    'Jihadists ambushed soldiers and militants in the north of Burkina Faso. <The general staff> {said} [so].',
    'general staff | Burkina Faso',
  ],
  [
    'the paramilitary group that is no subject',
    'Video posted by the Rapid Support Forces shows a tank. <The paramilitary group> {says} [so].',
    'Rapid Support Forces | Rapid Support Forces',
  ],
  [
    'a coalition by who leads it',
    '<The Karland-led coalition fighting in Orm> {said} [so]. <2:The coalition> {2:said} [2:no].',
    'Karland-led coalition | Karland-led coalition',
    'Karland-led coalition | Karland-led coalition',
  ],
  [
    'the affiliate, not the network',
    'Troops died. <The al-Qaeda affiliate JNIM> {said} [so].',
    "Jama'at Nusrat al-Islam wal-Muslimin | JNIM",
  ],
  [
    'the New People’s Army',
    'Soldiers fled. <The New People’s Army rebels> {said} [so]. <2:The New People’s Army> {2:said} [2:no].',
    "the New People’s Army rebels | New People's Army",
    "New People's Army | New People's Army",
  ],
  [
    'a governor at the border',
    'Soldiers fought rebels after an ambush in Ukraine. <Genn Mosk, governor of Luhn region on the border with Russia,> {said} [so].',
    'Genn Mosk | Ukraine',
  ],
  [
    'a source that an agency quotes',
    'Syrian troops fled. <2:A military source> quoted by <the official agency> {said} [so].',
    'a military source | Syria',
  ],
  [
    'a report that is written in another country',
    'ADDIS, Ethiopia, May 2 - Rebels fought soldiers in an ambush in South Sudan. South Sudan troops fled South Sudan’s border. <A local official> {said} [so].',
    'a local official | South Sudan',
  ],
  [
    'rebels of a country are not the country',
    'Malian troops fled. <The Malian rebels> {said} [so].',
    'the Malian rebels | rebels',
  ],
  [
    'a premier’s government',
    'Ethiopian troops fled. <Prime Minister Mel Zenn’s government> {said} [so].',
    'Prime Minister Mel Zenn’s government | Ethiopia',
  ],
  [
    'a colonel of the rebels is none of the army’s',
    'Kachin rebels fought the army in Myanmar. Shells fell. <Colonel Zau Hkang of the Kachin Freedom Army> {said} [so]. The army’s troops fled.',
    'Zau Hkang | Kachin Freedom Army',
  ],
  [
    'a third country that the text names thrice',
    'Russian troops fired at Ukraine. Ukraine’s army fought Russian troops. Ukraine and Russia met. US aid came, and US money. <US intelligence officials> {said} [so].',
    'US intelligence officials',
  ],
  ['parties of the opposition', 'Soldiers came. <Opposition parties> {said} [so].', 'opposition parties'],
];

const GOVERNS: Row[] = [
  ['the governor', '<The governor> {said} [forty had given up].', 'the governor | league'],
  ['security officials', '<Security officials> {said} [forty had given up].', 'security officials | league'],
  [
    'a police spokesman with a name',
    '<Nas Ward, the spokesman of the provincial police,> {said} [so].',
    'Nas Ward | league',
  ],
  [
    'not officials of another country',
    '<Karland security officials> {said} [so].',
    'Karland security officials',
  ],
  ['not a former governor', '<The former governor> {said} [so].', 'the former governor'],
  ['not Western officials', '<Western officials> {said} [so].', 'western officials'],
  [
    'a spokesman of the side whose sentence stands before',
    'The Harbour League denies it. [“No one was driven out,”] <a spokesman> {said}.',
    'a spokesman | league',
  ],
  [
    'not of a side that is no subject',
    'Ruth Abel met the Harbour League. [“No one was driven out,”] <a spokesman> {said}.',
    'a spokesman',
  ],
  [
    'a figure of the resistance',
    '<A resistance figure who left> {says} [so].',
    'a resistance figure | front',
  ],
  [
    'a second source, close to a leader',
    '<A second source, also close to Marek Oslan,> {said} [so].',
    'a second source | front',
  ],
  [
    '“it” is not whom its fighters killed',
    'The Vesna Front gave a number. Its fighters killed six League fighters, <it> {said} [in a note].',
    'Vesna Liberation Front | front',
  ],
  [
    'the governor’s spokesman, whatever spokesman spoke before',
    '<1:Tomas Veil, a front spokesman,> {1:said} [1:so]. <2:The Brod governor’s spokesman> {2:said} [2:no].',
    'Tomas Veil | league',
    'the Brod governor’s spokesman | league',
  ],
  [
    'not the front’s where a spokesman of nobody spoke before',
    '<1:A spokesman> {1:said} [1:so]. <2:The Vesna Liberation Front spokesman> {2:said} [2:no].',
    'a spokesman',
    'the Vesna Liberation Front spokesman | front',
  ],
];

const RULED = {
  ...VALLEY,
  parties: VALLEY.parties.map((party) =>
    party.id === 'front'
      ? { ...party, aliases: [...party.aliases, 'the resistance'] }
      : { ...party, governs: [{ from: '2031-02-01' }] },
  ),
};

const CLEAN: Row[] = [
  ['a day', '<A spokesman on Monday> {said} [so].', 'a spokesman'],
  ['a place and its preposition', '<In Orm a doctor at a clinic> {said} [so].', 'a doctor at a clinic'],
  ['where it was', '<On the front itself the army> {said} [so].', 'the army'],
  ['a conjunction', '[So], <and a local aid worker> {said}.', 'a local aid worker'],
  ['when he said it', '[“Ours,”] {said} <an old man in the end>.', 'an old man'],
];

describe('offices of a state', () => {
  test.each(STATES)('without a dossier: %s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
  test.each(BODIES)('a body: %s', (_title, written, ...who) => {
    expect(told(written).slice(0, who.length)).toEqual(who);
  });
  test.each(GOVERNS)('with a dossier that tells who governs: %s', (_title, written, ...who) => {
    expect(told(written, RULED)).toEqual(who);
  });
  test('with a dossier that does not tell who governs: nobody’s, whoever has a ministry', () => {
    const ministry = {
      name: 'League Interior Ministry',
      aliases: [],
      kind: 'party' as const,
      party: 'league',
    };
    const owning = { ...VALLEY, bodies: [...VALLEY.bodies, { id: 'ministry', ...ministry }] };
    expect(told('<The governor> {said} [forty had given up].', owning)).toEqual(['the governor']);
  });
  test.each([
    ['2031-01-31', undefined],
    ['2031-02-01T06:00:00Z', 'league'],
    ['2031-04-30', 'league'],
    ['2031-05-01', 'front'],
  ])('on the article’s day, %s: %s', (published, party) => {
    const governs = { league: [{ from: '2031-02-01', to: '2031-04-30' }], front: [{ from: '2031-05-01' }] };
    const parties = VALLEY.parties.map((each) => ({
      ...each,
      governs: governs[each.id === 'league' ? 'league' : 'front'],
    }));
    const [who] = hear(
      '<The governor> {said} [forty had given up].',
      { ...VALLEY, parties },
      undefined,
      published,
    );
    expect(who?.party).toBe(party);
  });
});

describe('names without what is not theirs', () => {
  test.each(CLEAN)('%s', (_title, written, ...who) => {
    expect(told(written).map((name) => name?.replace(/ \| .*/u, ''))).toEqual(who);
  });
});
