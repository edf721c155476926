import { expect, test } from 'vitest';
import { type Heard, hear } from '../marked.ts';

type Row = [title: string, written: string, heard: Heard[]];

const IN_ARMS: Row[] = [
  [
    'takes a place',
    'The Ridge Guard seized the town of Ord. <The Ridge Guard> {said} [it held].',
    [{ name: 'Ridge Guard', party: 'Ridge Guard' }],
  ],
  [
    'an acronym that takes a place',
    'KDU took two hill posts. <KDU> {said} [it held].',
    [{ name: 'KDU', party: 'KDU', kind: 'body' }],
  ],
  [
    'a full name with its acronym',
    'The Kivu Defence Union (KDU) overran the camp. <It> {said} [it held].',
    [{ name: 'Kivu Defence Union', party: 'KDU', known: 'pronoun' }],
  ],
  [
    'claims responsibility',
    'Dawn Column claimed responsibility for the bombing. <Dawn Column> {said} [it held].',
    [{ name: 'Dawn Column', party: 'Dawn Column' }],
  ],
  [
    'an attack claimed by it',
    'The attack was claimed by the Ord Movement. <The movement> {said} [it held].',
    [{ name: 'Ord Movement', party: 'Ord Movement' }],
  ],
  [
    'its fighters',
    'ZKA said its fighters were near. <ZKA> {said} [it held].',
    [{ name: 'ZKA', party: 'ZKA' }],
  ],
  [
    'fighting with it',
    'Fighting with the Ord Union went on. <The Ord Union> {said} [it held].',
    [{ name: 'Ord Union', party: 'Ord Union' }],
  ],
  [
    'a name that says so',
    '<The Ord Liberation Movement> {said} [it held].',
    [{ name: 'Ord Liberation Movement', party: 'Ord Liberation Movement' }],
  ],
  ['known to news', '<Hezbollah> {said} [it held].', [{ name: 'Hezbollah', party: 'Hezbollah' }]],
  [
    'its media office',
    '<Hezbollah’s media office> {said} [it held].',
    [{ party: 'Hezbollah', name: 'Hezbollah’s media office' }],
  ],
  [
    'its pictures',
    'KDU took the camp. <1:KDU> {1:said} [1:it held]. <2:Its pictures> {2:show} [2:trucks].',
    [
      { name: 'KDU', party: 'KDU' },
      { name: 'KDU', party: 'KDU', known: 'role' },
    ],
  ],
  [
    'in the lead, named later',
    '<A rebel faction> {said} [it held].\nKDU stormed the base on Friday.',
    [{ name: 'KDU', party: 'KDU', known: 'role' }],
  ],
  ['rebels', '<Rebels> {said} [it held].', [{ name: 'rebels', party: 'rebels' }]],
  [
    'rebels, of the only group',
    'KDU stormed the base. <Rebels> {said} [it held].',
    [{ name: 'rebels', party: 'KDU' }],
  ],
  [
    'the rebels’ spokesman',
    'The government fell. <The rebels’ spokesman> {said} [it held].',
    [{ party: 'rebels', name: 'the rebels’ spokesman' }],
  ],
  [
    'a spokesman for the insurgents',
    '<A spokesman for the insurgents, Abel Dest,> {said} [it held].',
    [{ name: 'Abel Dest', party: 'insurgents' }],
  ],
  [
    'a rebel commander',
    '<A rebel commander> {said} [it held].',
    [{ name: 'a rebel commander', party: 'rebels' }],
  ],
  [
    'the group’s spokesman',
    'KDU took the camp. <1:KDU> {1:said} [1:it held]. <2:The group’s spokesman, Willy Kan,> {2:said} [2:it fell].',
    [{ name: 'KDU' }, { name: 'Willy Kan', party: 'KDU' }],
  ],
  [
    'a statement from it',
    'KDU took the camp. [It held], <statements from KDU> {say}.',
    [{ name: 'KDU', party: 'KDU', channel: 'statement' }],
  ],
  ['the resistance', '<The resistance> {said} [it held].', [{ name: 'resistance', party: 'resistance' }]],
];

const STATES: Row[] = [
  [
    'one name for an army',
    '<1:Mali’s army> {1:said} [1:it held]. <2:The Malian military> {2:said} [2:it fell]. <3:The army of Mali> {3:said} [3:so].',
    [{ name: 'Malian army', party: 'Mali' }, { name: 'Malian army' }, { name: 'Malian army' }],
  ],
  [
    'the army, the only one in the text',
    '<1:The army> {1:said} [1:it held]. Then Mali’s army left.',
    [{ name: 'Malian army', party: 'Mali' }],
  ],
  [
    'two armies are two',
    '<1:Mali’s army> {1:said} [1:it held]. <2:The Chadian army> {2:said} [2:it fell].',
    [
      { party: 'Mali', name: 'Malian army' },
      { party: 'Chad', name: 'Chadian army' },
    ],
  ],
  [
    'the army’s spokesman',
    '<1:Mali’s army> {1:said} [1:it held]. <2:The army’s spokesman> {2:said} [2:it fell].',
    [{ name: 'Malian army' }, { party: 'Mali', name: 'the army’s spokesman' }],
  ],
  [
    'a military officer',
    'Mali’s army left. <A military officer> {said} [it held].',
    [{ name: 'a military officer', party: 'Mali' }],
  ],
  [
    'the spokesman, an admiral',
    '<1:Mali’s army> {1:said} [1:it held]. <2:The spokesman Rear Admiral Jon Ames> {2:said} [2:it fell].',
    [{ name: 'Malian army' }, { name: 'Jon Ames', party: 'Mali' }],
  ],
  [
    'the spokesman of the one who speaks',
    '<1:The Malian government> {1:said} [1:it held]. <2:The spokesman> {2:said} [2:it fell].',
    [
      { party: 'Mali', name: 'Malian government' },
      { party: 'Mali', name: 'the spokesman' },
    ],
  ],
  ['the junta', '<The junta> {said} [it held].', [{ name: 'junta', party: 'junta' }]],
  [
    'a military council of a country',
    '<Myanmar’s military council> {said} [it held].',
    [{ party: 'Myanmar', name: 'Myanmar’s military council' }],
  ],
];

test.each([...IN_ARMS, ...STATES])('%s', (_, written, heard) => {
  expect(hear(written)).toMatchObject(heard);
});

test.each([
  ['a person who takes a town', 'Ivo Marek seized the town. <Ivo Marek> {said} [it held].'],
  ['a firm with its share', 'Ord Bank captured the market. <Ord Bank> {said} [it held].'],
  ['a union', '<The National Union of Miners> {said} [it held].'],
  ['the police', '<Police> {said} [a driver died].'],
  ['a chief in a quarrel', '<The club’s chief, Ana Roe,> {said} [it held].'],
  ['somebody who was replaced', '<The mayor, who replaced Colonel Jon Ames,> {said} [it held].'],
])('is no side: %s', (_, written) => {
  expect(hear(written)[0]?.party).toBeUndefined();
});

test('an acronym means what the text says it means', () => {
  expect(hear('The Rapid Support Forces (RSF) shelled a market. <The RSF> {said} [it held].')).toMatchObject([
    { name: 'Rapid Support Forces', party: 'RSF', standing: 'party' },
  ]);
  expect(hear('The Rural Safety Fund (RSF) met. <The RSF> {said} [it held].')[0]?.name).toBe(
    'Rural Safety Fund',
  );
});
