import { table } from './table.ts';

table('lists by place, and counts out of those told before', [
  [
    'At least 57 people were killed, in Dara district 38, in Bazrak 31, and in Parin 8 people.',
    'At least 57 people | killed 57..',
    '38 | killed 38..38',
    '31 | killed 31..31',
    '8 people | killed 8..8',
  ],
  ['Twelve died in Orvanka, eight in Dara.', 'Twelve | killed 12..12', 'eight | killed 8..8'],
  [
    'The attacks killed 41 in Dara, 12 in Orvanka and seven in Kelmar city.',
    '41 | killed 41..41',
    '12 | killed 12..12',
    'seven | killed 7..7',
  ],
  [
    'The breakdown of deaths in the war: Dara - 14, Orvanka - 9, Kelmar - 2.',
    '14 | killed 14..14',
    '9 | killed 9..9',
    '2 | killed 2..2',
  ],
  [
    'Of the dead, 23 were from Dara, 11 from Orvanka and four from Kelmar.',
    '23 | killed 23..23',
    '11 | killed 11..11',
    'four | killed 4..4',
  ],
  ['Of those with pellet wounds, 17 had been hit in the eyes.', '17 | wounded 17..17'],
  [
    'The fighters took away eight villagers – six women and two children.',
    'eight villagers | captured 8..8',
    'six women | captured 6..6',
    'two children | captured 2..2',
  ],
  [
    'Forty members of the front, two commanders among them, have been killed.',
    'Forty members | killed 40..40',
    'two commanders | killed 2..2',
  ],
  [
    'The strike killed nine people, among them a nurse and two children.',
    'nine people | killed 9..9',
    'two children | killed 2..2',
  ],
  [
    'Some civilians were wounded, and a number of my colleagues too.',
    'Some civilians | wounded ..',
    'a number of my colleagues | wounded ..',
  ],
  [
    'Seventy fighters surrendered in Dara, and also 60 other people in the hills.',
    'Seventy fighters | surrendered 70..70',
    '60 other people | surrendered 60..60',
  ],
  [
    'Thousands of rebels died, say officials; their own soldiers lost 12.',
    'Thousands of rebels | killed ..',
    '12 | killed 12..12',
  ],
]);

table('kin, companions and later fates', [
  ['Commander Yar was captured with his two sons in Dara.', 'two sons | captured 2..2'],
  [
    'The rebels shot dead the commander, his two sons and five other fighters.',
    'two sons | killed 2..2',
    'five other fighters | killed 5..5',
  ],
  ['They took my father and two uncles away.', 'two uncles | captured 2..2'],
  ['The governor was killed along with four of his guards.', 'four of his guards | killed 4..4'],
  [
    'Two sons and five members of the front were captured in Dara and later shot dead.',
    'Two sons | killed 2..2',
    'five members | killed 5..5',
  ],
  [
    'The three soldiers were seized at a checkpoint, tortured and then killed.',
    'three soldiers | killed 3..3',
  ],
  ['Eight soldiers whom the rebels had taken captive were put to death.', 'Eight soldiers | killed 8..8'],
  ['Forty rebels were captured or killed.', 'Forty rebels | casualties 40..40'],
  ['Thousands of troops who had taken the capital were killed.', 'Thousands of troops | killed ..'],
  ['Thirteen of the wounded died later.', 'Thirteen of the wounded | killed 13..13'],
]);

table('other orders, other English', [
  ['In the fighting died 31 soldiers.', '31 soldiers | killed 31..31'],
  ["From the rebels' side were killed 50 people.", '50 people | killed 50..50'],
  ['There fell another 23 servicemen.', '23 servicemen | killed 23..23'],
  [
    'More than thirty of the Dara Front killed, rebels say.',
    'More than thirty of the Dara Front | killed 30..',
  ],
  ['Over 350 of the movement were killed.', 'Over 350 of the movement | killed 350..'],
  ['The army killed 110 al-Karim in Dara.', '110 al-Karim | killed 110..110'],
  ['By Monday 24 were already officially reported as murdered.', '24 | killed 24..24'],
  ['At this point 24 are dead.', '24 | killed 24..24'],
  ['Twenty-one were declared dead when they arrived.', 'Twenty-one | killed 21..21'],
  [
    "The sons fell into the Kelmaris' hands, and six rebels fell into the army's hands.",
    'six rebels | captured 6..6',
  ],
  ['The army ambushed 10 insurgents.', '10 insurgents | strength 10..10'],
  ['About four soldiers were ambushed and killed.', 'About four soldiers | killed 4..4'],
  ['The war sent 1,277 people to hospital.', '1,277 people | wounded 1277..1277'],
  ['Surgeons operated on nineteen through the night.', 'nineteen | wounded 19..19'],
  ['A significant number were injured.', 'A significant number | wounded ..'],
  ['The number of dead could go up to 50.', 'up to 50 | killed ..50'],
]);

table('people of whom a report of fighting tells no more', [
  ['Hundreds of youths ran to the site of the clash and threw stones.', 'Hundreds of youths | other ..'],
  [
    'More than three thousand inhabitants are confined to their farms by the fighting.',
    'More than three thousand inhabitants | other 3000..',
  ],
  [
    'Complaints for the disappearance of about 50 people were made after the raid.',
    'about 50 people | other 50..50',
  ],
  ['Six men were tortured by the militia.', 'Six men | other 6..6'],
  ['Four gunmen were on the roof.', 'Four gunmen | strength 4..4'],
  ['Dozens of insurgents on motorcycles came through the village.', 'Dozens of insurgents | strength ..'],
  ['Around 70 men of the Dara group were met by soldiers.', 'Around 70 men | strength 70..70'],
  ['The fate of 14 soldiers is unknown.', '14 soldiers | other 14..14'],
  [
    'Tens of thousands of civilians cannot get out of the besieged city.',
    'Tens of thousands of civilians | other ..',
  ],
  ['Thirty-one were taken to the base.', 'Thirty-one | captured 31..31'],
  ['The rebels are keeping 60 villagers in a mosque.', '60 villagers | captured 60..60'],
]);

table('told of peace, even in a report of fighting', [
  ['Two residents of Dara, who heard the shelling, said the rebels had left.'],
  ['“The army fled,” said three soldiers of the garrison.'],
  ['The town was shelled, according to four villagers.'],
  ['The militia was founded by three students.'],
  ['The front is led by two brothers.'],
  ['The fighters hid in Dara, a town of 12,000 people.'],
  ['The soldier, a father of three, was a boy of 15 when the war began.'],
  ['Two hundred people attended the ceremony for the fighters.'],
  ['The rebels signed a truce that was witnessed by 30 villagers.'],
  ['Several politicians called on both armies to end the fighting.'],
  ['Many residents welcomed the ceasefire after the fighting.'],
  ['The general has ten sons and leads the war.'],
  ['The clashes were watched by two million people.'],
  ['The rebels killed members of one family.'],
]);

table('English without its plurals, and fates told in passing', [
  [
    'In the fighting died 31 soldier and 20 person is arrested.',
    '31 soldier | killed 31..31',
    '20 person | captured 20..20',
  ],
  ['Fourteen rebel dead, 30 wounded.', 'Fourteen rebel dead | killed 14..14', '30 wounded | wounded 30..30'],
  ['The column, some 250 strong, was ambushed.', 'some 250 | strength 250..250'],
  ['The fighters took with them 50 youths of the village.', '50 youths | captured 50..50'],
  ['Eight monks were dragged from a monastery by gunmen.', 'Eight monks | captured 8..8'],
  ['Three women were whipped by the militia.', 'Three women | other 3..3'],
  ['Ninety have gone missing since the army came.', 'Ninety | other 90..90'],
  ['The mother of two of the dead wept.', 'two of the dead | killed 2..2'],
  ['Nine boys under ten were killed.', 'Nine boys | killed 9..9'],
  ['The gunmen lined up eleven men and shot them.', 'eleven men | killed 11..11'],
  ['The commander, together with eight fighters, surrendered.', 'eight fighters | surrendered 8..8'],
  ['Over one thousand youths were recruited by the rebels.', 'Over one thousand youths | strength 1000..'],
  ["Amu talked to members of 20 victims' families about the killings."],
  [
    'Of the eighty arrested, sixty-two have been let go and eleven are dead.',
    'eighty | captured 80..80',
    'sixty-two | other 62..62',
    'eleven | killed 11..11',
  ],
  ['Six of them were shot in the back of the head.', 'Six of them | killed 6..6'],
  [
    'The strike killed 18 people, most of them students.',
    '18 people | killed 18..18',
    'most of them | killed ..',
  ],
  ['The army took out 240 patients by sea while the shelling went on.', '240 patients | other 240..240'],
]);
