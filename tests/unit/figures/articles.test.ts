import { table } from './table.ts';

table('in whole reports: agency articles', [
  [
    'A suicide bomber in a lorry attacked an army base near Dolow, and at least 29 troops were killed, a colonel told Reuters. "We pulled 31 bodies out, and we have 60 wounded," a doctor said. The group said it had killed over 100 soldiers. It also claimed to have destroyed nine armoured vehicles. Neither figure could be verified.',
    'at least 29 troops | killed 29..',
    '31 bodies | killed 31..31',
    '60 wounded | wounded 60..60',
    'over 100 soldiers | killed 100..',
    'nine armoured vehicles | equipment 9..9',
  ],
  [
    'An air strike on a wedding killed seventeen, among them nine women and the bride. The air force said its jets had hit a rebel meeting and killed fourteen commanders. It was the third such strike this month. In the first, on 4 March, six shepherds died; in the second, eleven.',
    'seventeen | killed 17..17',
    'nine women | killed 9..9',
    'fourteen commanders | killed 14..14',
    'six shepherds | killed 6..6',
    'eleven | killed 11..11',
  ],
]);

table('in whole reports: tabloid and local', [
  [
    'Terror in Old Town! Two cops dead, five hurt as rebels open fire. Witnesses said ten or twelve men on bikes did it. One gunman was shot by police. Three more got away.',
    'Two cops | killed 2..2',
    'five | wounded 5..5',
    'ten or twelve men | strength 10..12',
    'One gunman | killed 1..1',
    'Three more | other 3..3',
  ],
]);

table('in whole reports: Indian, Pakistani', [
  [
    'PESHAWAR: Five policemen were martyred and nine others injured when a check post was attacked with hand grenades. Police said three terrorists were killed in retaliatory fire while two were arrested in injured condition. Seven suspects were rounded up in the search operation.',
    'Five policemen | killed 5..5',
    'nine others | wounded 9..9',
    'three terrorists | killed 3..3',
    'two | captured 2..2',
    'Seven suspects | captured 7..7',
  ],
]);

table('in whole reports: military, translated', [
  [
    'Over the day the enemy carried out four missile and 83 air strikes and made 3,812 shellings. Unfortunately two civilians died, seven were injured. Our aviation struck nine areas of concentration of personnel. Total losses of the enemy yesterday: 1,190 people, 6 tanks, 23 artillery systems.',
    'four missile | strikes 4..4',
    '83 air strikes | strikes 83..83',
    '3,812 shellings | strikes 3812..3812',
    'two civilians | killed 2..2',
    'seven | wounded 7..7',
    'nine areas | strikes 9..9',
    '1,190 people | casualties 1190..1190',
    '6 tanks | equipment 6..6',
    '23 artillery systems | equipment 23..23',
  ],
]);

table('in whole reports: NGO, think tank', [
  [
    'The offensive has cost the army dearly: by our estimate 6,500 dead, 18,000 wounded and more than 200 tanks. It gained 380 square kilometres. The rebels, who began the year with 12,000 fighters, are down to 7,000. They lost two of their five bases in May.',
    '6,500 dead | killed 6500..6500',
    '18,000 wounded | wounded 18000..18000',
    'more than 200 tanks | equipment 200..',
    '380 square kilometres | territory 380..380',
    '12,000 fighters | strength 12000..12000',
    '7,000 | strength 7000..7000',
    'two of their five bases | territory 2..2',
  ],
]);

table('in whole reports: live page', [
  [
    'Day 40. Sixty missiles fired at the capital, 48 shot down, says air force. Three killed in the suburbs. Power cut to 90,000 homes.',
    'Sixty missiles | strikes 60..60',
    '48 | strikes 48..48',
    'Three | killed 3..3',
    '90,000 homes | other 90000..90000',
  ],
]);

table('in whole reports: quotes', [
  [
    '"How many did we lose? Eleven. How many did they lose? Ask them," said the commander, who has four hundred men on the ridge.',
    'Eleven | killed 11..11',
    'four hundred men | strength 400..400',
  ],
]);
