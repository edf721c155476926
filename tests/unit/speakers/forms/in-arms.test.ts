/** Which names a text shows to be a side by signs of arms, whose unit somebody speaks for, and on whose side words put their speaker. */
import { describe, expect, test } from 'vitest';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, who: string | null, party?: string];

const IN_ARMS: Row[] = [
  [
    'somebody clashes with it, and it has losses',
    'Troops clashed with the Sable Lance for a third day. Sable Lance casualties are not known. <The Sable Lance> {said} [it held the bridge].',
    'Sable Lance',
    'Sable Lance',
  ],
  [
    'its men, killed by soldiers, and a spokesman of its own',
    'Soldiers killed nine Grey Torch men at Orm. The Grey Torch denied losing nine. “Two,” <its spokesman, Ivo Marek,> {said}, [“and no more”].',
    'Ivo Marek',
    'Grey Torch',
  ],
  [
    'an area commander, and a toll that it claims',
    'The RWP had claimed forty soldiers killed. <An RWP area commander> {said} [so by telephone].',
    'an RWP area commander',
    'RWP',
  ],
  [
    'its last word alone, with the article',
    'The Swift Column took the city from the army. <The Column’s commander> {promised} [a court]. Soldiers fled from the Swift Column.',
    'the Column’s commander',
    'Swift Column',
  ],
  [
    'a front, and who is against another',
    'Fighting went on in the valley. Two members of the anti-Korran Free Gorges Front (FGF) spoke to us. <The FGF> {said} [six fell].',
    'Free Gorges Front',
    'FGF',
  ],
  [
    'a party that has a leader and a spokesman is none',
    'Troops fought rebels in the north. Progress Union members met in the capital. <A spokesman of the Progress Union> {asked} [for talks].',
    'a spokesman of the Progress Union',
  ],
  [
    'a company whose lorries were attacked is none',
    'Rebels attacked a convoy of Halden Freight on Monday. <Halden Freight> {said} [two drivers died].',
    'Halden Freight',
  ],
  [
    'a place that was captured is none',
    'Troops fought for Orm. Rebels captured the hills around Orm from the army. <A teacher in Orm> {saw} [two tanks].',
    'a teacher in Orm',
  ],
  [
    'a relief body whose camp was hit is none',
    'Shells hit a Mercy Aid camp, and the army denied it. Gunmen had raided Mercy Aid positions before. <Mercy Aid> {counted} [nine dead].',
    'Mercy Aid',
  ],
  [
    'militants of a faith are of the only group in arms that the text names',
    'Fighters of the Zarif Front attacked troops. <The Islamist militants> {said} [they killed nine].',
    'Zarif Front',
    'Zarif Front',
  ],
  [
    'a name that its letters spell is one',
    'Rebels attacked troops in the north. The Convention of Friends for Justice and Peace (CFJP) attacked a post of the army. <The CFJP> {said} [it won].',
    'Convention of Friends for Justice and Peace',
    'CFJP',
  ],
];

const UNITS: Row[] = [
  [
    'a division of a front',
    'Fighters of the Zarif Front shelled a town. The Zarif Front’s Ninth Division holds the hills. <The Ninth Division> {spoke of} [nine dead].',
    'Ninth Division',
    'Zarif Front',
  ],
  [
    'a brigade, with its whole behind it',
    'Fighters of the Zarif Front shelled a town. The Falcon Brigade of the Zarif Front holds the hills. <The Falcon Brigade> {spoke of} [nine dead].',
    'Falcon Brigade',
    'Zarif Front',
  ],
];

const FOES: Row[] = [
  [
    'who calls those he fought the regime’s, in a text of one group in arms',
    'Fighters of the Zarif Front attacked troops. <Commander Ivo Marek> {said} [our men killed nine of the regime’s soldiers].',
    'Ivo Marek',
    'Zarif Front',
  ],
  [
    'who has forces and fought terrorists',
    'Fighters of the Zarif Front attacked government troops. <Ivo Marek, spokesman of the operation,> {said} [our forces killed nine terrorists].',
    'Ivo Marek',
    'government',
  ],
  [
    'a farmer is of no side, whatever he calls them',
    'Fighters of the Zarif Front attacked government troops. <Ivo Marek, a farmer,> {said} [the terrorists killed his son].',
    'Ivo Marek',
  ],
  [
    'who tells what a side won back need not be its foe',
    'Fighters of the Zarif Front attacked government troops. <A spokesman> {said} [three districts were won back by Zarif Front forces].',
    'a spokesman',
  ],
  [
    'who was attacked by a side is its foe',
    'Fighters of the Zarif Front attacked government troops. <Ivo Marek, spokesman of the operation,> {said} [a post was attacked by the Zarif Front].',
    'Ivo Marek',
    'government',
  ],
  [
    'an analyst is of no side',
    'Fighters of the Zarif Front attacked government troops. <Ivo Marek, an analyst,> {said} [the regime lost its best units].',
    'Ivo Marek',
  ],
  [
    'who names both as enemies is of neither',
    'Fighters of the Zarif Front attacked government troops. <Commander Ivo Marek> {said} [our men fought the regime and the bandits of the Front].',
    'Ivo Marek',
  ],
];

const BEHIND: Row[] = [
  [
    'who speaks for an alliance that nothing else shows in arms, and has an enemy',
    'Troops and rebels fought for two days, shelling soldiers. <Ivo Marek, who speaks for the pro-independence coalition CRP-DA,> {said} [the enemy took losses].',
    'Ivo Marek',
    'CRP-DA',
  ],
  [
    'who speaks for a union, and has none',
    'Troops and rebels fought for two days, shelling soldiers. <Ivo Marek, who speaks for the teachers’ union CRP,> {said} [the schools were shut].',
    'Ivo Marek',
  ],
  [
    'a former spokesman of one',
    'Troops and rebels fought for two days, shelling soldiers. <Ivo Marek, a former spokesman of the coalition CRP-DA,> {said} [the enemy took losses].',
    'Ivo Marek',
  ],
  [
    'a rebel leader whose movement gets its name later',
    'Rebels fought the army in the north. <A rebel leader, Ivo Marek,> {said} [nine died]. Marek, whose movement is the Lowland Convention (LC), lives abroad.',
    'Ivo Marek',
    'LC',
  ],
  [
    'a merchant whose firm has a name',
    'Rebels fought the army in the north. <Ivo Marek> {said} [nine died]. Marek, whose firm is the Lowland Trading House, lives abroad.',
    'Ivo Marek',
  ],
  [
    'the group is one, not the groups of before',
    'Fighters attacked soldiers of the junta. <2:Resistance groups> {2:claimed} [2:forty]. The Orm Village Brigade fired at a convoy of troops. Lorries burned, <the group> {said}, [at dawn].',
    'Orm Village Brigade',
    'Orm Village Brigade',
  ],
  [
    'a front that is named behind another is not what the other is called',
    'Nine died in fighting with the Zarif Lances, the Orm Liberation Front (OLF) said. Zarif Lances fighters shelled a village. <The Front> {said} [so].',
    'Orm Liberation Front',
    'OLF',
  ],
];

describe.each([
  ['whoever is behind somebody', BEHIND],
  ['names in arms', IN_ARMS],
  ['units', UNITS],
  ['foes', FOES],
])('%s', (_what, rows) => {
  test.each(rows)('%s', (_title, written, who, party) => {
    const [heard] = hear(written);
    expect(heard?.name ?? null).toBe(who);
    expect(heard?.party).toBe(party);
  });
});
