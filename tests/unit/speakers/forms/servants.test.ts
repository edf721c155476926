/** Officials and councillors of whom the text says no more; states that not all recognise, and their capitals. */
import { expect, test } from 'vitest';
import { hear } from '../marked.ts';

const FOUGHT = 'Rebels attacked the Malian army in the Orm province. ';

test.each([
  ['officials', `${FOUGHT}<Officials> {said} [so].`, 'Mali'],
  ['a senior official', `${FOUGHT}[So], {said} <a senior official>.`, 'Mali'],
  [
    'members of a provincial council',
    `${FOUGHT}<Members of the provincial council of Orm> {said} [so].`,
    'Mali',
  ],
  [
    'a district councillor by name',
    `${FOUGHT}<Jon Ames, a member of the Orm district council,> {said} [so].`,
    'Mali',
  ],
  ['the head of a city council', `${FOUGHT}<The head of the city council> {said} [so].`, 'Mali'],
  ['not those of a rebel council', `${FOUGHT}<A member of the rebel city council> {said} [so].`, undefined],
  ['not those who were', `${FOUGHT}<A former member of the city council> {said} [so].`, undefined],
  ['not a hospital’s', `${FOUGHT}<A hospital official> {said} [so].`, undefined],
  [
    'not officials between two states',
    'The Malian army and the Nigerien army fired. <Officials> {said} [so].',
    undefined,
  ],
  [
    'not officials where another state is spoken of as much',
    `${FOUGHT}France helps. French troops left. <Officials> {said} [so].`,
    undefined,
  ],
  ['not in peace', 'A bridge fell in Mali. <Officials> {said} [so].', undefined],
  ['a capital that few recognise', 'Azerbaijan’s army fired. <Stepanakert> {said} [so].', 'Karabakh'],
  [
    'its state',
    'Georgian troops fired at South Ossetian troops. <South Ossetia> {said} [so].',
    'South Ossetia',
  ],
  [
    'the diplomat is the counsellor',
    'Tesk’s troops fired. <1:Jon Ames, a counsellor of the Ukrainian embassy,> {1:said} [1:so]. <2:The diplomat> {2:said} [2:no]. The Ukrainian army fired.',
    'Ukraine',
  ],
])('%s', (_, written, party) => {
  expect(hear(written).at(-1)?.party).toBe(party);
});
