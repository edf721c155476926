import { table } from './table.ts';

table('in many registers: inverted and restated', [
  [
    'Dead in these clashes are 904 of the rebels and 295 fighters of the Front.',
    '904 of the rebels | killed 904..904',
    '295 fighters | killed 295..295',
  ],
  ['Captive were taken seven militants.', 'seven militants | captured 7..7'],
  ['To the government have surrendered in Orvanka 200 people.', '200 people | surrendered 200..200'],
  ['A violent end met seven when gunmen stopped the bus.', 'seven | killed 7..7'],
  ['Wounded, says the clinic, were nineteen.', 'nineteen | wounded 19..19'],
  [
    'Into the hands of the rebels went four armoured vehicles and three posts.',
    'four armoured vehicles | equipment 4..4',
    'three posts | territory 3..3',
  ],
  ["Of the army's men 31 lie dead, it was said.", '31 | killed 31..31'],
  ['Gone over to the other side are fifty policemen.', 'fifty policemen | surrendered 50..50'],
  ['Under rubble are still thirty people, rescuers believe.', 'thirty people | other 30..30'],
  [
    "By the ministry's count 44 insurgents fell and 60 were hurt.",
    '44 insurgents | killed 44..44',
    '60 | wounded 60..60',
  ],
  [
    'With eight dead and a score of wounded the patrol came home.',
    'eight dead | killed 8..8',
    'a score of wounded | wounded 20..20',
  ],
  ['It is 17 districts that the movement says it holds.', '17 districts | territory 17..17'],
  ['The dead number 63, the hurt 110.', '63 | killed 63..63', '110 | wounded 110..110'],
  ['Killed so far: four officers and 22 men.', 'four officers | killed 4..4', '22 men | killed 22..22'],
  ['What the raid left was six dead.', 'six | killed 6..6'],
  ['From both sides some 40 are said to have perished.', 'some 40 | killed 40..40'],
  [
    'Their lives lost nine civilians, among them two girls.',
    'nine civilians | killed 9..9',
    'two girls | killed 2..2',
  ],
  [
    "On the Front's side there were three martyrs and five wounded, says its page.",
    'three martyrs | killed 3..3',
    'five | wounded 5..5',
  ],
]);

table('in many registers: agency', [
  [
    'Rockets killed three people and wounded eight others in the border town, the governor said.',
    'three people | killed 3..3',
    'eight others | wounded 8..8',
  ],
  [
    'The ministry said 141 bodies had been brought in over the past 24 hours, bringing the toll to 12,300.',
    '141 bodies | killed 141..141',
    '12,300 | killed 12300..12300',
  ],
  [
    'Eight were killed when a drone hit a minibus, five of them farm workers.',
    'Eight | killed 8..8',
    'five of them | killed 5..5',
  ],
  [
    'Overnight Russia launched 142 drones, of which 98 were intercepted, the air force said.',
    '142 drones | strikes 142..142',
    '98 | strikes 98..98',
  ],
  [
    'The military has lost more than a dozen towns since October.',
    'more than a dozen towns | territory 12..',
  ],
  ['The number of detainees has more than doubled to 4,100.', '4,100 | captured 4100..4100'],
  ['At least 70,000 have crossed the border since the coup.', 'At least 70,000 | displaced 70000..'],
  [
    'Rebels said they had shot down two helicopters and captured one pilot.',
    'two helicopters | equipment 2..2',
    'one pilot | captured 1..1',
  ],
  [
    'The group, with an estimated 9,000 fighters, is the largest of several.',
    'an estimated 9,000 fighters | strength 9000..9000',
  ],
  [
    'Up to 25 rebels died; the army put its own losses at one dead and four wounded.',
    'Up to 25 rebels | killed ..25',
    'one dead | killed 1..1',
    'four wounded | wounded 4..4',
  ],
  [
    'He said at least 80 per cent of the town had been destroyed.',
    'at least 80 per cent of the town | other 80..',
  ],
]);

table('in many registers: tabloid', [
  ['Nine mown down in bus horror', 'Nine | killed 9..9'],
  ['20 slaughtered as thugs storm village', '20 | killed 20..20'],
  ['Hell on earth: 400 shells rain down on city in one night', '400 shells | strikes 400..400'],
  ['Rebel chief and 12 henchmen blown to bits', '12 henchmen | killed 12..12'],
  ['15 feared dead after gunship strike', '15 | killed 15..15'],
  ['Hundreds flee as jets pound town', 'Hundreds | displaced ..'],
]);

table('in many registers: Indian and Pakistani', [
  [
    '4 terrorists gunned down in Kulgam encounter, 2 jawans injured',
    '4 terrorists | killed 4..4',
    '2 jawans | wounded 2..2',
  ],
  [
    'Five Naxalites, carrying a reward of Rs 24 lakh, surrendered before police.',
    'Five Naxalites | surrendered 5..5',
  ],
  ['The forces have gunned down 38 ultras this year so far, he informed.', '38 ultras | killed 38..38'],
  ['At least 1.2 lakh people have been rendered homeless.', 'At least 1.2 lakh people | displaced 120000..'],
  [
    'Over three dozen sustained bullet injuries and were referred to Civil Hospital Quetta.',
    'Over three dozen | wounded 36..',
  ],
  ['Three SPOs laid down their lives.', 'Three SPOs | killed 3..3'],
  [
    'The IED blast left one constable martyred and three critical.',
    'one constable | killed 1..1',
    'three | wounded 3..3',
  ],
  ['Forces have apprehended 27 OGWs in the past month.', '27 OGWs | captured 27..27'],
]);

table('in many registers: NGO and UN', [
  [
    'Between April and June the mission documented 1,094 civilian casualties (371 killed and 723 injured).',
    '1,094 civilian casualties | casualties 1094..1094',
    '371 | killed 371..371',
    '723 injured | wounded 723..723',
  ],
  ['Our teams treated 240 people with violent trauma.', '240 people | wounded 240..240'],
  [
    'We verified 14 attacks on health facilities, in which nine staff died.',
    '14 attacks | strikes 14..14',
    'nine staff | killed 9..9',
  ],
  ['Some 3.4 million people face acute hunger.', 'Some 3.4 million people | other 3400000..3400000'],
  ['Partners reached 85,000 people with food.', '85,000 people | other 85000..85000'],
  [
    'An estimated 18,500 people were newly displaced in the reporting period.',
    'An estimated 18,500 people | displaced 18500..18500',
  ],
  ['Human Rights Watch interviewed 52 people for this report.'],
  [
    'Witnesses described the killing of six men and the rape of four women.',
    'six men | killed 6..6',
    'four women | other 4..4',
  ],
  ['The commission has recorded 2,300 disappearances.', '2,300 disappearances | other 2300..2300'],
]);

table('in many registers: military communique', [
  [
    'In the Avdin direction, enemy losses amounted to up to 415 servicemen, two tanks, five pickup trucks and one Grad launcher.',
    'up to 415 servicemen | casualties ..415',
    'two tanks | equipment 2..2',
    'five pickup trucks | equipment 5..5',
    'one Grad launcher | equipment 1..1',
  ],
  [
    'Over the past day the invaders launched 79 airstrikes and 1,200 attacks with artillery.',
    '79 airstrikes | strikes 79..79',
    '1,200 attacks | strikes 1200..1200',
  ],
  ['Units repelled six attacks near the village.', 'six attacks | strikes 6..6'],
  [
    'Since the start of the operation the following have been destroyed: 610 aircraft, 270 helicopters, 15,000 tanks.',
    '610 aircraft | equipment 610..610',
    '270 helicopters | equipment 270..270',
    '15,000 tanks | equipment 15000..15000',
  ],
  [
    'Our valiant soldiers eliminated 27 of the enemy and captured nine.',
    '27 of the enemy | killed 27..27',
    'nine | captured 9..9',
  ],
  ['The enemy suffered over 60 killed and wounded.', 'over 60 | casualties 60..'],
  ['Own forces: nil casualties.', 'nil casualties | casualties 0..0'],
  [
    'Recovered: 2 x RPG, 4 grenades, 1 pistol.',
    '2 x RPG | equipment 2..2',
    '4 grenades | equipment 4..4',
    '1 pistol | equipment 1..1',
  ],
  [
    'By the grace of Allah the mujahideen killed 9 puppets and burnt 2 tanks.',
    '9 puppets | killed 9..9',
    '2 tanks | equipment 2..2',
  ],
]);

table('in many registers: medical', [
  ['Two were dead on arrival.', 'Two | killed 2..2'],
  [
    'Ten are still in surgery and three have died, the director said.',
    'Ten | wounded 10..10',
    'three | killed 3..3',
  ],
  [
    'The clinic has seen no fewer than 50 cases of shrapnel wounds.',
    'no fewer than 50 cases of shrapnel wounds | wounded 50..',
  ],
  ['Twelve of the wounded are fighters.', 'Twelve of the wounded | wounded 12..12'],
  ['A medic said he had counted 33 in the morgue.', '33 | killed 33..33'],
]);

table('in many registers: police and court', [
  [
    'Eleven people are under arrest, police said, and four are being sought.',
    'Eleven people | captured 11..11',
    'four | other 4..4',
  ],
  ['The court sentenced 26 rebels to death.', '26 rebels | other 26..26'],
  [
    'Officers seized two pistols and 500 rounds of ammunition.',
    'two pistols | equipment 2..2',
    '500 rounds of ammunition | equipment 500..500',
  ],
  ['Nine detainees were released for lack of proof.', 'Nine detainees | other 9..9'],
]);

table('in many registers: think tank', [
  [
    'The group probably retains 8,000 to 10,000 fighters, down from 30,000 at its peak.',
    '8,000 to 10,000 fighters | strength 8000..10000',
    '30,000 | strength 30000..30000',
  ],
  [
    'It carried out 113 attacks in the first quarter, against 87 a year earlier.',
    '113 attacks | strikes 113..113',
    '87 | strikes 87..87',
  ],
  ['Attrition runs at roughly 1,000 casualties a day.', 'roughly 1,000 casualties | casualties 1000..1000'],
  [
    'ACLED records more than 5,800 fatalities in the same span.',
    'more than 5,800 fatalities | killed 5800..',
  ],
  ['Moscow has committed some 190,000 troops.', 'some 190,000 troops | strength 190000..190000'],
  ['Visually confirmed losses stand at 3,100 tanks.', '3,100 tanks | equipment 3100..3100'],
]);

table('in many registers: translated', [
  [
    'The balance of the fighting is of 26 dead and a hundred wounded.',
    '26 | killed 26..26',
    'a hundred | wounded 100..100',
  ],
  ['The confrontations left a saldo of 14 uniformed men dead.', '14 uniformed men | killed 14..14'],
  ['There are to lament seven fallen and several hurt.', 'seven | killed 7..7', 'several | wounded ..'],
  ['Four of our boys became martyrs on the front line.', 'Four of our boys | killed 4..4'],
  ['Two hundred families are in situation of displacement.', 'Two hundred families | displaced 200..200'],
  [
    'In the result of shelling one person perished, three got wounds of various gravity.',
    'one person | killed 1..1',
    'three | wounded 3..3',
  ],
  [
    'The guerrillas held up two buses and carried away five passengers.',
    'two buses | equipment 2..2',
    'five passengers | captured 5..5',
  ],
]);

table('in many registers: witnesses', [
  ['"They shot my two brothers in front of me."', 'two brothers | killed 2..2'],
  ['"In our lane alone twelve houses burned."', 'twelve houses | other 12..12'],
  ['Her village lost eleven men that night.', 'eleven men | killed 11..11'],
  ['"Three died in my arms."', 'Three | killed 3..3'],
]);

table('in many registers: none', [
  ['The minister, who has three sons, was not at home.'],
  ['The two men spoke for 40 minutes.'],
  ['Oil fell to 61 dollars a barrel.'],
  ['The camp was opened in 1994 for 5,000 people.'],
  ['About 15 per cent of voters are undecided.'],
  ['The hospital has 120 beds.'],
  ['The army was founded 102 years ago.'],
  ['In the 1990s the war lasted six years.'],
  ['They shared two meals a day.'],
  ['The bridge is one of three across the river.'],
  ['A dozen reporters waited outside.'],
  ['The two presidents met for the first time in a year.'],
  ['Flight 302 was delayed by four hours.'],
  ['She had walked for two days.'],
  ['The 23-year-old corporal was promoted.'],
  ['The vote was nine to three.'],
  ['He quoted two verses.'],
  ['The school has 400 pupils.'],
  ['The decree has 14 articles.'],
  ["Four of the group's members sit in parliament."],
  ['The rebels have ruled the district for eight months.'],
  ['Some 300 guests came to the wedding.'],
  ['They spoke to 20 villagers.'],
  ['The truce of 2014 held for three weeks.'],
]);
