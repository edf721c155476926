import { table } from './table.ts';

table('ellipsis and restatement, seventh look', [
  [
    'Nobody had died on his side, he said, while three “rebels” had.',
    'Nobody | killed 0..0',
    'three “rebels | killed 3..3',
  ],
  [
    'Two villagers were shot on Friday; villagers insist there are twenty at the least.',
    'Two villagers | killed 2..2',
    'twenty at the least | killed 20..',
  ],
  ['Ninety-four went to hospital.', 'Ninety-four | wounded 94..94'],
  ['The clinic took in 71 people with bullet or mine wounds.', '71 people | wounded 71..71'],
  ['Of 13 others there is no trace.', '13 others | other 13..13'],
  ['Some 45,000 of its people have yet to come home.', 'Some 45,000 of its people | displaced 45000..45000'],
  [
    'Forty soldiers fell and seven vehicles became theirs.',
    'Forty soldiers | killed 40..40',
    'seven vehicles | equipment 7..7',
  ],
  ['Some 50 lorries got in that day.', 'Some 50 lorries | other 50..50'],
  ['The killers left four of their own behind.', 'four of their own | killed 4..4'],
  ['At each post one or two men are taken off the bus.', 'one or two men | captured 1..2'],
  ['The front says that two Rangers were burnt.', 'two Rangers | equipment 2..2'],
  ['Two Rangers were killed in the raid.', 'Two Rangers | killed 2..2'],
]);
