import { table } from './table.ts';

table('in wires and reports: wires', [
  [
    'The death toll from a militant attack on a mosque rose to 61 on Sunday after nine of the critically injured died, hospital officials said. More than 150 were hurt. Forty-three remain in hospital, eleven of them in intensive care. Police have detained 17 suspects and are looking for two others.',
    '61 | killed 61..61',
    'nine of the critically injured | killed 9..9',
    'More than 150 | wounded 150..',
    'Forty-three | wounded 43..43',
    'eleven of them | wounded 11..11',
    '17 suspects | captured 17..17',
    'two others | other 2..2',
  ],
]);

table('in wires and reports: Asia', [
  [
    'Resistance forces say they seized three more junta outposts in Kawkareik over the weekend. Twelve soldiers including a captain were killed and 19 were taken alive, a spokesperson told the magazine; 32 firearms were seized. The junta responded with seven airstrikes. Four houses and a monastery burned down. Since last month the alliance has taken over 140 bases and eight towns.',
    'three more junta outposts | territory 3..3',
    'Twelve soldiers | killed 12..12',
    '19 | captured 19..19',
    '32 firearms | equipment 32..32',
    'seven airstrikes | strikes 7..7',
    'Four houses | other 4..4',
    'over 140 bases | territory 140..',
    'eight towns | territory 8..8',
  ],
  [
    'The army chief said 58,000 of the displaced had gone home. The Tigers still had fewer than 500 cadres and were boxed into six square kilometres, he told reporters. Twenty-two Tigers were killed on Sunday alone. Pro-rebel sites spoke of 2,000 civilians slain in shelling since Saturday.',
    '58,000 of the displaced | displaced 58000..58000',
    'fewer than 500 cadres | strength ..500',
    'six square kilometres | territory 6..6',
    'Twenty-two Tigers | killed 22..22',
    '2,000 civilians | killed 2000..2000',
  ],
  [
    "JAMMU: Two porters of the army were killed and four soldiers injured when militants ambushed a vehicle near Gulmarg on Thursday evening. With Thursday's attack, a total of 12 persons have lost their lives in militancy-related incidents in a week. Intelligence inputs suggest that 60-65 foreign militants are active in the region.",
    'Two porters | killed 2..2',
    'four soldiers | wounded 4..4',
    'a total of 12 persons | killed 12..12',
    '60-65 foreign militants | strength 60..65',
  ],
  [
    'MANILA — Seven soldiers were wounded and nine rebels slain in an encounter with the NPA in Samar. Troops found 13 high-powered firearms and four landmines at the scene. Ten families evacuated.',
    'Seven soldiers | wounded 7..7',
    'nine rebels | killed 9..9',
    '13 high-powered firearms | equipment 13..13',
    'four landmines | equipment 4..4',
    'Ten families | displaced 10..10',
  ],
]);

table('in wires and reports: HRW, UN', [
  [
    'Soldiers detained at least 33 men in the village between 3 and 6 June. The bodies of 28 of them were found in a mass grave; five are still missing. Soldiers also looted shops and raped three girls, one of them 13. Human Rights Watch spoke with 21 people, 9 of them witnesses.',
    'at least 33 men | captured 33..',
    '28 of them | killed 28..28',
    'five | other 5..5',
    'three girls | other 3..3',
  ],
]);

table('in wires and reports: must not', [
  [
    'Ceasefire talks resumed in Doha with 12 delegates from each side. The two mediators, Qatar and Egypt, met on Tuesday for six hours. The draft has three phases and 21 clauses. The first phase would last 42 days.',
  ],
  [
    'The minister, 61, said inflation was 34 per cent and that the state owed 9 billion. Three banks are closed. Some 400 workers were paid.',
  ],
  [
    'The river is 60 metres wide. A bridge was built in 1987 by 300 workers. Its two towers are 40 metres high.',
  ],
]);
