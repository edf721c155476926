import { table } from './table.ts';

table('what became of them is told behind', [
  [
    'The clash left three members of the Dawn Front dead and seven soldiers wounded.',
    'three members of the Dawn Front dead | killed 3..3',
    'seven soldiers | wounded 7..7',
  ],
  ['Three of the dead were boys.', 'Three of the dead | killed 3..3'],
  [
    'In the first war about 57,000 troops of the United States were lost.',
    'about 57,000 troops | killed 57000..57000',
  ],
  ['40 soldiers of Karsia have been lost.', '40 soldiers | killed 40..40'],
  ['Much of the country is still caught in the conflict.'],
  ['Twenty rebels were caught in a raid.', 'Twenty rebels | captured 20..20'],
  ['Rebels abducted Private 2 Jon Cruz and Officer 1 Dina Reyes.'],
]);
