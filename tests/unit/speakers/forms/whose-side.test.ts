/** Whose side somebody is on by his office, by the land of it, by the body that he speaks for; and who is meant by a bare noun. */
import { describe, expect, test } from 'vitest';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, who: string | null, party?: string];

const SIDES: Row[] = [
  [
    'a group that calls itself an army',
    '<The militia known as the Red Army> {says} [that Ulm is in its hands]. On Monday <the group>, a loose one, {announced} [that the government’s troops had left].',
    'Red Army',
    'Red Army',
  ],
  [
    'the police of a land that only its parts tell, where militants are another’s nationals',
    'Two militants, one a national of Pakistan, died in Kulgam district near Srinagar. <The police> {said} [so].',
    'police',
    'India',
  ],
  [
    'a governor by his region, though the other state was named last',
    'Ukraine’s army fired drones at Russia’s army. <The governor of Belgorod, Ivo Marek,> {said} [two fell].',
    'Ivo Marek',
    'Russia',
  ],
  [
    'a governor by the region that the sentence has named',
    'Russia’s army fired at Ukraine’s army. In the Kharkiv region a depot burned, <the regional governor> {said}, [at dawn].',
    'the regional governor (Kharkiv)',
    'Ukraine',
  ],
  [
    'a president of one of two, nobody knows which',
    'MOSCOW (Norra) - Russia’s army fired at Ukraine’s army. <President Ivo Marek> {said} [so].',
    'Ivo Marek',
  ],
  [
    'a governor of a part that has forces of its own, and so is a side',
    'Tigray forces fought troops. <The governor of Tigray, Ivo Marek,> {said} [so].',
    'Ivo Marek',
    'Tigray',
  ],
  [
    'an office with capitals is no name',
    'Gunmen and bandits ambushed troops in Zamfara. <The Police Public Relations Officer of the state, Ivo Marek,> {said} [so].',
    'Ivo Marek',
    'Nigeria',
  ],
  [
    'whoever speaks for the force',
    'Rebels fought troops. The Orm Liberation Front and its force moved on. <Ivo Marek, who speaks for the front,> {said} [so].',
    'Ivo Marek',
    'Orm Liberation Front',
  ],
  [
    'a spokesman of a group by words between',
    'Dawn Legion fighters took a town. Dawn Legion’s numbers have been high. <Ivo Marek, the group’s military operations spokesman,> {said} [so].',
    'Ivo Marek',
    'Dawn Legion',
  ],
  [
    'a militia by the name that it is known by',
    'Troops fought. <The militia known as the Grey Army> {said} [it held the town].',
    'Grey Army',
    'Grey Army',
  ],
  [
    'one of its leaders, of the militia that the group is',
    'Troops fought. <1:The militia known as the Grey Army> {1:said} [1:so]. <2:One of its leaders, Ivo Marek,> {2:told} [2:more].',
    'Ivo Marek',
    'Grey Army',
  ],
  [
    'a spokesperson of the body that spoke right before',
    'Pelland’s army fired. <1:Pelland’s health ministry> {1:said} [1:so]. <2:Spokesperson Ivo Marek> {2:told} [2:more].',
    'Ivo Marek',
    'Pelland',
  ],
  [
    'a source by what a clause tells of him',
    'Rebels fought troops. The Orm Liberation Front came. <A regional source who is close to the Orm Liberation Front> {said} [so].',
    'a regional source who is close to the Orm Liberation Front',
    'Orm Liberation Front',
  ],
  [
    'a coalition by who leads it',
    'Troops fought militants. <The coalition led by the Pellanders> {said} [it had struck].',
    'coalition led by the Pellanders',
    'Pellanders-led coalition',
  ],
  [
    'not the land where a helper has his house',
    'The army of Sri Lanka fought rebels. <Ivo Marek, who heads the Red Cross in Colombo,> {said} [so].',
    'Ivo Marek',
  ],
  [
    'a people’s fighters are no state',
    'Kurdish forces fought Syrian troops. <The state news agency> {said} [one fell].',
    'state news agency',
    'Syria',
  ],
  ['a place before a headline’s colon', '<Tesk>{:} [ten dead as rebels fight troops]\n\nIt rained.', null],
];

const MEANT: Row[] = [
  [
    'the official, of one whose office no list has',
    '<1:Ivo Marek, personero of Orm,> {1:said} [1:so]. <2:The official> {2:explained} [2:more].',
    'Ivo Marek',
  ],
  [
    'no official of a doctor',
    '<1:Ivo Marek, a doctor in Orm,> {1:said} [1:so]. <2:The official> {2:explained} [2:more].',
    'the official',
  ],
  [
    'the resident, of one whom no word has told',
    '<1:Malam Marek> {1:said} [1:so]. <2:The resident> {2:claimed} [2:more].',
    'Malam Marek',
  ],
  [
    'a name of one word that stands nowhere else',
    'Women came. <Raju>, of Orm village, {said} [they had come for the bodies].',
    'Raju',
  ],
  [
    'one of many, with a name',
    'Hundreds fled. [“It hurts,”] {said} <one, Ivo Marek, 45, a farmer>.',
    'Ivo Marek',
  ],
  [
    'a doctor there',
    'Beds are short, and at the Saint Orm hospital [“there are two in each”], <a doctor there> {said}.',
    'a doctor (Saint Orm)',
  ],
  [
    'a body that its own letters follow',
    'Rebels fought. <The Union’s force in Orm, UMISO,> {said} [so].',
    'UMISO',
  ],
  [
    'its researchers, not those of whom they tell',
    'The study was made by Orm Watch Institute. Rare are reports of the Dawn Legion’s fighters, <its researchers> {say}, [that hold].',
    'Orm Watch Institute researchers',
  ],
  [
    'not the one in a relative clause of the lead',
    'At Orm, which the Dawn Legion took on Friday, the Rescue Institute runs a ward. [“Many fled,”] <it> {said}.',
    'Rescue Institute',
  ],
  [
    'a spokesman of the government, and another of the army',
    '[1:“They know it,”] {1:said} <1:a spokesman of the government>. [2:“We did not fire,”] {2:said} <2:Brigadier Ivo Marek of the military>.',
    'Ivo Marek',
  ],
];

describe('whose side', () => {
  test.each(SIDES)('%s', (_title, written, who, party) => {
    const heard = hear(written).at(-1);
    expect(heard?.name).toBe(who);
    expect(heard?.party).toBe(party);
  });
});

describe('who is meant', () => {
  test.each(MEANT)('%s', (_title, written, who) => {
    expect(hear(written).at(-1)?.name).toBe(who);
  });
  test('a spokesman is not taken for an officer who is named after him', () => {
    const [first] = hear(MEANT.at(-1)?.[1] ?? '');
    expect(first?.name).toBe('a spokesman of the government');
  });
});
