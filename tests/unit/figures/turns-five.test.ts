import { table } from './table.ts';

table('dashes, wholes, exceptions by name, fifth look', [
  [
    'Some 3,240 families — about 16,200 people — have escaped to Orvanka.',
    'Some 3,240 families | displaced 3240..3240',
    'about 16,200 people | displaced 16200..16200',
  ],
  ['Two of its leaders--Valk and Dorin--were killed.', 'Two of its leaders | killed 2..2'],
  [
    'The displaced families, totalling about 16,200 people, need food.',
    'about 16,200 people | displaced 16200..16200',
  ],
  [
    'About 82,000 of the town’s pre-war population of 260,000 have fled.',
    'About 82,000 of the town’s pre-war population | displaced 82000..82000',
  ],
  ['Fewer than 6,000 have reached the nearest camp.', 'Fewer than 6,000 | displaced ..6000'],
  [
    'Around 170 children, some as young as three, have also reached Orvanka.',
    'Around 170 children | displaced 170..170',
  ],
  ['Most of the displaced are women and children. =>'],
  [
    'They seized all eight districts in Orvanka with the exception of Dara.',
    'all eight districts | territory 7..7',
  ],
  ['They hold all eight districts except Dara and Upper Kelmar.', 'all eight districts | territory 6..6'],
  ['They hold all eight districts except one.', 'all eight districts except one | territory 7..7'],
  ['Eight districts, except Dara, have fallen.', 'Eight districts | territory 8..8'],
  ['Nearly half the population are facing acute food shortages.', 'Nearly half the population | other ..'],
]);
