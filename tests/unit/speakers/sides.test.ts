import { expect, test } from 'vitest';
import { type Heard, hear } from './marked.ts';

/** [what it shows, article, who speaks] */
const SIDES: [title: string, written: string, heard: Partial<Heard>[]][] = [
  [
    'who took up arms is a side',
    'The Northern League, which took up arms in March, holds Ord. <The League’s military chief, Aro Denn,> {said} [it won].',
    [{ name: 'Aro Denn', party: 'Northern League' }],
  ],
  [
    'a league that plays football is none',
    'The Northern League, which took up the matter in March, met in Ord. <The Northern League> {said} [it won].',
    [{ name: 'Northern League', standing: 'unknown' }],
  ],
  [
    'a union of doctors is not the only group in arms',
    '<A union of doctors in Ord> {said} [nine died]. Fighters of the Zarif Front shelled the town.',
    [{ name: 'a union of doctors in Ord' }],
  ],
  [
    'a third state’s ministry that speaks of the war of two',
    'Russian forces shelled Ukrainian troops. <Britain’s defence ministry> {said} [nine died].',
    [{ name: 'Britain’s defence ministry' }],
  ],
  [
    'two ministries are at war where nobody else is',
    '<1:Armenia’s defence ministry> {1:said} [1:nine died]. <2:Azerbaijan’s defence ministry> {2:said} [2:ten died].',
    [{ party: 'Armenia' }, { party: 'Azerbaijan' }],
  ],
  [
    'whom a coalition supports is not whose it is',
    'Houthi fighters fled. <The Arab coalition supporting Yemen’s government> {said} [it won].',
    [{ name: 'Arab coalition supporting Yemen’s government' }],
  ],
  [
    'the government is the one that the text has named with its state',
    'RIYADH: The rebels fight Yemen’s internationally recognised government, troops said. <Two military officials of the government> {said} [it won].',
    [{ party: 'Yemen' }],
  ],
  [
    'a capital that the report is written in is where it plays when nothing says otherwise',
    'Rebels attacked troops\n\nBOGOTA, Jan 4 (Agency) - Rebels attacked in a Colombian province near Venezuela. <The army> {said} [nine soldiers died].',
    [{ party: 'Colombia' }],
  ],
  [
    'the army is not the group in arms that speaks for itself',
    'The Rapid Support Forces of Sudan shelled the town, the RSF claimed. <The army> {said} [it won].',
    [{ party: 'Sudan' }],
  ],
  [
    'another name for a monitor is no group that the group may mean',
    'Fighters of the Zarif Front attacked. <1:The Oslo-based group> {1:said} [1:nine died]. The Zarif Front claimed the attack. <2:The group> {2:said} [2:it won].',
    [{ name: 'Oslo-based group' }, { party: 'Zarif Front' }],
  ],
];

test.each(SIDES)('%s', (_title, written, heard) => {
  const found = hear(written);
  for (const [at, wanted] of heard.entries()) {
    expect(found[at]).toMatchObject(wanted);
    if (wanted.party === undefined) expect(found[at]?.party).toBeUndefined();
  }
});

test.each<[title: string, written: string, party: string]>([
  [
    'the governor of the region that the sentence opens with',
    'Ukraine’s army fell back. In Russia’s Belgorod region, <governor Igor Belov> {said} [nine died].',
    'Russia',
  ],
  [
    'an officer on the other side of the border',
    'Ukraine’s army fell back. On the Russian side of the border, <the governor of Orm> {said} [nine died].',
    'Russia',
  ],
  [
    'a state’s defence force',
    'Rebels fought Rwandan troops. <South Africa’s defense force> {said} [nine of its soldiers died].',
    'South Africa',
  ],
  [
    'the resistance is no other group in arms',
    'Fighters of the Zarif Front took the town. <The resistance> {says} [nine died].',
    'resistance',
  ],
])('%s', (_title, written, party) => {
  expect(hear(written)[0]?.party).toBe(party);
});

test('whose men are in what somebody says tells nothing of him', () => {
  const written =
    'Fighters of the Zarif Front took Ord. <The bank manager of Ord, Jan Roe,> {said} [that three members of the Zarif Front fell].';
  expect(hear(written)[0]).toMatchObject({ name: 'Jan Roe' });
  expect(hear(written)[0]?.party).toBeUndefined();
});

/** Who is of no side for all that the text tells. */
const NOBODYS: [title: string, written: string][] = [
  [
    'an official of a people',
    'Turkish troops struck Iraq. <A Kurdish counterterrorism official> {said} [nine died].',
  ],
  [
    'an ambulance service of a land',
    'Israeli troops fought. <Israel’s Star of Hope ambulance service> {said} [nine died].',
  ],
  [
    'a town with another land’s name',
    'Rebels fought the army in Orm. <The baker of Puerto Jordan> {said} [nine died].',
  ],
];

test.each(NOBODYS)('%s is no side', (_title, written) => {
  expect(hear(written)[0]?.party).toBeUndefined();
});

test('a ministry’s spokesman with his name in capitals is a person', () => {
  const [heard] = hear(
    'Russian troops fell back. <Defense Ministry Spokesman Igor Belov> {reported} [it won].',
  );
  expect(heard).toMatchObject({ name: 'Igor Belov', kind: 'person', party: 'Russia' });
});
