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

test.each([
  [
    'a ministry is of the state that spoke, not of the one that fires',
    'Israeli strikes hit Lebanon. <1:Lebanon> {1:said} [1:so]. Days passed. <2:The ministry> {2:said} [2:no].',
    ['Lebanon | Lebanon', 'ministry | Lebanon'],
  ],
  [
    'a ministry of the one that fires, after it',
    'Israeli strikes hit Lebanon. <1:Lebanon> {1:said} [1:so]. <2:Israel> {2:said} [2:so]. <3:The ministry> {3:said} [3:no].',
    ['Lebanon | Lebanon', 'Israel | Israel', 'ministry | Israel'],
  ],
  [
    'a statement of the army',
    'The Israeli army fired at Tyre. <1:A military statement> {1:said} [1:so]. <2:The Israeli military> {2:said} [2:no].',
    ['Israeli army | Israel', 'Israeli army | Israel'],
  ],
  [
    'authors of a report are not of the state before them',
    'Russian troops fell. <1:The Institute for War Numbers (IWN)> {1:said} [1:Russia lost]. [2:So], <2:its authors> {2:wrote}.',
    ['Institute for War Numbers', 'IWN authors'],
  ],
])('%s', (_, written, who) => {
  expect(hear(written).map(({ name, party }) => (party ? `${name} | ${party}` : name))).toEqual(who);
});

test.each([
  [
    'a name at the end of an office',
    'The Ukrainian army fired. [So], {said} <the speaker of the air force Yuriy Dub>. <2:Dub> {2:said} [2:no].',
    ['Yuriy Dub | Ukraine', 'Yuriy Dub | Ukraine'],
  ],
  [
    'behind a council',
    'The Ukrainian army fired. [So], {said} <the deputy head of the Orlin city council Iryna Lys>.',
    ['Iryna Lys'],
  ],
  [
    'behind a state',
    'Soldiers fired. [So], {said} <the spokesman of the navy of Ukraine Dmytro Hai>.',
    ['Dmytro Hai | Ukraine'],
  ],
  [
    'a group’s name behind its noun is no person',
    'Troops fired. [So], {said} <the spokesman of the rebel group Dawn Legion>.',
    ['the spokesman of the rebel group Dawn Legion | Dawn Legion'],
  ],
])('%s', (_, written, who) => {
  expect(hear(written).map(({ name, party }) => (party ? `${name} | ${party}` : name))).toEqual(who);
});
