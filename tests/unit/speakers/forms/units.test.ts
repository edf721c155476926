/** Units of an army are no sides; and whose those are who hold an office where the fighting is, told by dateline, by who is hit, by a name. */
import { expect, test } from 'vitest';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, ...who: string[]];

const told = (written: string) =>
  hear(written).map(({ name, party }) => (party ? `${name} | ${party}` : name));

const ROWS: Row[] = [
  [
    'the army is not the brigade that was attacked',
    'Rebels stormed the 14th Infantry Brigade in Mali. <1:The army> {1:said} [1:so]. <2:Lt Omo Sarr, spokesman of the army,> {2:said} [2:no].',
    'army | Mali',
    'Omo Sarr | Mali',
  ],
  [
    'an officer of a task force',
    'Gunmen died. [Nine fell], {said} <Col. Ramon Diaz, who commands Joint Task Force Basilan of the Armed Forces of the Philippines>. <2:The military> {2:said} [2:so].',
    'Ramon Diaz | Philippines',
    'Philippine army | Philippines',
  ],
  [
    'a gendarmerie brigade',
    'Gunmen attacked a post in Chad. <The Kamba Gendarmerie Brigade> {said} [so].',
    'Kamba Gendarmerie Brigade | Chad',
  ],
  [
    'a brigade of nobody’s army for all that is said',
    'The Emerald Brigade took the town. <The Emerald Brigade> {said} [so].',
    'Emerald Brigade | Emerald Brigade',
  ],
  [
    'a force of several states',
    'Gunmen attacked a post in Chad. <The Multinational Joint Task Force> {said} [so].',
    'Multinational Joint Task Force | Multinational Joint Task Force',
  ],
  [
    'the governor, by name behind',
    'Russian missiles hit Ukraine. [Four died], {said} <the governor, Petro Zhuk>.',
    'Petro Zhuk | Ukraine',
  ],
  [
    'its governor is a region’s',
    'Russian shells fell when Russia attacked Orla, a town in Ukraine. [A school of the Orlin region was hit], {according to} <Ivan Koval, its governor>.',
    'Ivan Koval | Ukraine',
  ],
  [
    'a governor under the name of his place',
    'Israeli strikes on Lebanon went on. <Sidra Governor Karim Daou> {said} [so].',
    'Karim Daou | Lebanon',
  ],
  [
    'a capital where the report begins',
    'Town shelled\n\nKYIV (ONA) – Russian troops fired. <The governor> {said} [so]. Ukraine fired back.',
    'the governor | Ukraine',
  ],
  [
    'not the capital of a country that the report is not about',
    'Town shelled\n\nCAIRO (ONA) – Sudanese troops and the Sudanese air force fired. Sudan burned. <The governor> {said} [so].',
    'the governor',
  ],
  [
    'a surname that is a title is no office',
    'Rebels fought. <Jon Bishop Clark> {said} [so].',
    'Jon Bishop Clark',
  ],
];

test.each(ROWS)('%s', (_, written, ...who) => {
  expect(told(written)).toEqual(who);
});
