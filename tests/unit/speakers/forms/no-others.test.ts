/** Those whom words beside a side's name do not make its own, and the sides that few words tell: friends, coalitions, organs of a state. */
import { expect, test } from 'vitest';
import { hear } from '../marked.ts';

const FOUGHT = 'Rebels attacked the Malian army in the Orm province. ';
const told = (written: string) =>
  hear(written).map(({ name, party }) => (party ? `${name} | ${party}` : name));

test.each([
  [
    'who goes on is who spoke, not whom his words open with',
    `${FOUGHT}<1:Governor Jon Ames> {1:said} [1:so]. [2:A five-year-old child was among the dead], <2:he> {2:added}.`,
    ['Jon Ames | Mali', 'Jon Ames | Mali'],
  ],
  [
    'whom the words open with does not say them',
    `${FOUGHT}<1:Governor Jon Ames> {1:said} [1:so]. [2:A farmer was among the dead], <2:he> {2:said}.`,
    ['Jon Ames | Mali', 'Jon Ames | Mali'],
  ],
  [
    'nor whom they tell of further on',
    `${FOUGHT}<1:Governor Jon Ames> {1:said} [1:so].\n\n[2:“It is calm. A farmer came home,”] <2:he> {2:said}.`,
    ['Jon Ames | Mali', 'Jon Ames | Mali'],
  ],
  [
    'any rebel is nobody',
    `${FOUGHT}<1:Governor Jon Ames> {1:said} [1:so]. Any rebel would be tried. [2:“They must go,”] <2:he> {2:said}.`,
    ['Jon Ames | Mali', 'Jon Ames | Mali'],
  ],
  [
    'a handout is of whoever spoke',
    `${FOUGHT}<1:Governor Jon Ames> {1:said} [1:so]. [2:“They ran,”] {2:said} <2:the handout>.`,
    ['Jon Ames | Mali', 'Jon Ames | Mali'],
  ],
  [
    'the medical group is no side',
    'The Orm Front rebels shelled Dara, <1:the Orm Doctors Network> {1:said}. <2:The medical group> {2:said} [2:so].',
    ['Orm Doctors Network', 'Orm Doctors Network'],
  ],
  [
    'nor is an aid group’s spokesman',
    'The Orm Front rebels shelled Dara. <Jon Ames, a spokesperson for the aid organisation,> {said} [so].',
    ['Jon Ames'],
  ],
  [
    'close to the government',
    `${FOUGHT}<Military sources close to the government> {said} [so].`,
    ['military sources close to the government | Mali'],
  ],
  ['for it', `${FOUGHT}<A pro-government commander> {said} [so].`, ['a pro-government commander | Mali']],
  [
    'for those who fight it',
    `${FOUGHT}<A pro-rebel commander> {said} [so].`,
    ['a pro-rebel commander | rebels'],
  ],
  [
    'of the resistance',
    'Burmese troops fired. <1:A source from the resistance forces> {1:said} [1:so]. <2:Resistance fighters> {2:said} [2:so].',
    ['a source from the resistance forces | resistance', 'resistance fighters | resistance'],
  ],
  [
    'a movement’s television',
    'The Houthis shelled Yemeni troops. <1:The Houthis’ Dawn TV> {1:said} [1:so]. <2:Dawn TV, the television of the Houthi movement,> {2:said} [2:so].',
    ['Dawn TV | Houthis', 'Dawn TV | Houthis'],
  ],
  [
    'an organ of the state',
    `${FOUGHT}<1:An official of the State Security Service> {1:said} [1:so]. <2:Defence Headquarters> {2:said} [2:so].`,
    ['an official of the State Security Service | Mali', 'Defence Headquarters | Mali'],
  ],
  [
    'a council of a part of it',
    'Taliban fighters attacked Afghan troops. <Jon Ames, a member of the Badakhshan Provincial Council,> {said} [so].',
    ['Jon Ames | Afghanistan'],
  ],
  ['a councilman', `${FOUGHT}<Jon Ames, a provincial councilman,> {said} [so].`, ['Jon Ames | Mali']],
  [
    'a unit by its number is not the army’s that is named beside',
    'Burmese army troops fired at the Orm Union. <Colonel Jon Ames, the spokesperson for Brigade 5,> {said} [so].',
    ['Jon Ames'],
  ],
  [
    'a president of a third state',
    `${FOUGHT}Mali’s government sent Malian troops. <1:Uganda’s President Jon Ames> {1:said} [1:so]. <2:President Ames> {2:said} [2:no].`,
    ['Jon Ames', 'Jon Ames'],
  ],
])('%s', (_, written, who) => {
  expect(told(written)).toEqual(who);
});
