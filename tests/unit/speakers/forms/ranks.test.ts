/** Offices by their letters, and where they are held; names behind them; those who rescue or heal, whosever name stands beside theirs. */
import { expect, test } from 'vitest';
import { hear } from '../marked.ts';

const FOUGHT = 'Rebels attacked the Malian army in the Orm province. ';
const told = (written: string) =>
  hear(written).map(({ name, party }) => (party ? `${name} | ${party}` : name));

test.each([
  [
    'a rank by its letters, of whom spoke by name',
    '<1:Arun Dev> {1:said} [1:so]. <2:The IG> {2:said} [2:no]. Indian troops fired at rebels.',
    ['Arun Dev | India', 'Arun Dev | India'],
  ],
  [
    'letters behind the name',
    'Indian troops fired at rebels. <Arun Dev, Orm IG,> {said} [so].',
    ['Arun Dev | India'],
  ],
  [
    'letters, a town and the name',
    'Indian troops fired at rebels. <SP Srinagar, Arun Dev,> {said} [so].',
    ['Arun Dev | India'],
  ],
  [
    'letters in brackets, a province and the name',
    '<Inspector General of Police (IGP), Kashmir, Arun Dev> {said} [the rebels fled]. Indian troops fired.',
    ['Arun Dev | India'],
  ],
  [
    'no comma about the province',
    'Indian troops fired at rebels. <IGP Kashmir Arun Dev> {said} [so].',
    ['Arun Dev | India'],
  ],
  [
    'a rank in small letters and the name, then its letters alone',
    'Indian troops fired at rebels. <1:Director general of police Arun Dev> {1:said} [1:so]. <2:DGP> {2:said} [2:so].',
    ['Arun Dev | India', 'Arun Dev | India'],
  ],
  [
    'the colonel is the official by name',
    `${FOUGHT}<1:Jon Ames, an official,> {1:said} [1:so]. <2:The colonel> {2:said} [2:so].`,
    ['Jon Ames | Mali', 'Jon Ames | Mali'],
  ],
  ['a boss leads', 'The FARC rebels fired at troops. <The FARC boss> {said} [so].', ['the FARC boss | FARC']],
  [
    'a city’s council is of its state',
    'Ukrainian troops fired in Ukraine. [So], <Mariupol city council> {said}.',
    ['Mariupol city council | Ukraine'],
  ],
  [
    'a rank in two parts',
    `${FOUGHT}<1:Maj-Gen Jon Ames, an army spokesman,> {1:said} [1:so]. <2:Lieutenant-General Ames> {2:said} [2:so].`,
    ['Jon Ames | Mali', 'Jon Ames | Mali'],
  ],
  [
    'an office in two parts',
    `${FOUGHT}<Army Director-General, Brig-Gen Jon Ames,> {said} [so].`,
    ['Jon Ames | Mali'],
  ],
  [
    'the army’s officer by name',
    `${FOUGHT}<The spokesman of the Army Col. Jon Ames> {said} [so].`,
    ['Jon Ames | Mali'],
  ],
  [
    'a union of people of one trade is a body',
    `${FOUGHT}<The Orm Doctors Network> {said} [so].`,
    ['Orm Doctors Network'],
  ],
  ['an operation says nothing', `${FOUGHT}Operation Dawn goes on. <He> {said} [so].`, [null]],
  [
    'a clause behind a place is nobody’s name',
    `${FOUGHT}[Two fell near the city of Orm], <the source close to the army> {said}.`,
    ['the source close to the army | Mali'],
  ],
  [
    'a province of a land is no state',
    'Gunmen killed 14 herders in the north-eastern state of Borno. Nigerian troops fired. <A local official> {said} [so].',
    ['a local official | Nigeria'],
  ],
])('%s', (_, written, who) => {
  expect(told(written)).toEqual(who);
});

test.each([
  ['the civil defence', `${FOUGHT}<Malian civil defence officials> {said} [so].`],
  ['its spokesman', `${FOUGHT}<The civil defence spokesman in Orm> {said} [so].`],
  ['health officials', `${FOUGHT}<Malian health officials> {said} [so].`],
  ['a leader of civil society', `${FOUGHT}<One civil society leader> {said} [the rebels attacked us].`],
  [
    'somebody who uses a side’s name',
    'The RSF rebels shelled Orm. <Ana Roe, a mother of four, using a word for the RSF,> {said} [so].',
  ],
  ['the head of a hospital', `${FOUGHT}<The head of the Santa Ana hospital> {said} [so].`],
])('no side: %s', (_, written) => {
  expect(hear(written).at(-1)?.party).toBeUndefined();
});
