/** A subject with a long modifier before its predicate. */
import { table } from './table.ts';

table('the predicate behind a modifier', [
  [
    'More than 4,000 fighters linked to local and foreign extremist groups have been killed in the region.',
    'More than 4,000 fighters | killed 4000..',
  ],
  [
    'At least 38 troops including militia members and appointed administrators were killed in three days.',
    'At least 38 troops | killed 38..',
  ],
  [
    'A teacher said hundreds of people from Tokomu, Gaythu, Jawaye and Bona villages under the Lelmu group have fled.',
    'hundreds of people | displaced ..',
  ],
  [
    'Three policemen guarding a polling station in the south of the city were wounded.',
    'Three policemen | wounded 3..3',
  ],
]);

table('somebody else’s predicate', [
  [
    'Some 40 soldiers from Dara clashed with villagers and the headmen of Orvanka and Kelmar were killed.',
    'Some 40 soldiers | strength 40..40',
  ],
]);

table('a second subject without an article', [
  [
    'Around twenty-five fighters and commoners were killed in clashes with the army.',
    'Around twenty-five fighters | killed 25..25',
  ],
  [
    'Dozens of Kelmari terrorists (KT) and splinter group fighters were annihilated in the raid.',
    'Dozens of Kelmari terrorists | killed ..',
  ],
]);
