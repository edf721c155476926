import { table } from './table.ts';

table('the people counted, counted again by another word or more exactly', [
  [
    'Dozens of villagers were shot in Dara. Among the 23 villagers, the radio said, was the owner of a mill.',
    'Dozens of villagers | killed ..',
    '23 villagers | killed 23..23',
  ],
  [
    'Soldiers captured 30 rebels near Orm. The 30 men sat in a yard there.',
    '30 rebels | captured 30..30',
    '30 men | captured 30..30',
  ],
  [
    'Scores of fighters surrendered on Friday. The 64 fighters handed in their rifles, an officer said.',
    'Scores of fighters | surrendered ..',
    '64 fighters | surrendered 64..64',
  ],
  // what becomes of them is told: that counts
  [
    'Dozens of miners were seized in Dara. The 23 miners were later shot dead.',
    'Dozens of miners | captured ..',
    '23 miners | killed 23..23',
  ],
  // others than those counted before
  [
    'Dozens of villagers were shot in Dara. The 23 soldiers of the post had left.',
    'Dozens of villagers | killed ..',
    '23 soldiers of the post | strength 23..23',
  ],
]);

table('an event claims those who die in it', [
  ['An ambush claimed 12 soldiers near Orm.', '12 soldiers | killed 12..12'],
  ['The blast at the market claimed at least nine people, police said.', 'at least nine people | killed 9..'],
  // a side claims what it says it did
  ['The rebels claimed 12 villages in the valley.', '12 villages | territory 12..12'],
]);
