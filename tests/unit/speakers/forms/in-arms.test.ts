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

describe.each([
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
