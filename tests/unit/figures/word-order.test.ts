import { table } from './table.ts';

table('one verb tells of two counts', [
  ['Six soldiers died and four rebels, he said.', 'Six soldiers | killed 6..6', 'four rebels | killed 4..4'],
  [
    'At least 84 mercenaries had been killed by them and 47 Kelmari soldiers, said the rebels.',
    'At least 84 mercenaries | killed 84..',
    '47 Kelmari soldiers | killed 47..47',
  ],
  [
    'Seven people were abducted by the rebels from Dara district, seven from Orvanka district and another eight from Kelmar district.',
    'Seven people | captured 7..7',
    'seven | captured 7..7',
    'eight | captured 8..8',
  ],
  [
    'The press centre announced 14 soldiers killed in an action of the Front in the Dara district of Orvanka and 6 in the clashes that ensued.',
    '14 soldiers | killed 14..14',
    '6 | killed 6..6',
  ],
  [
    'Forty rebels were killed in Dara and ten soldiers in Orvanka.',
    'Forty rebels | killed 40..40',
    'ten soldiers | killed 10..10',
  ],
  // the attackers are joined to one another
  [
    'Six soldiers were killed in an attack by militants and 20 gunmen.',
    'Six soldiers | killed 6..6',
    '20 gunmen | strength 20..20',
  ],
  [
    'Six soldiers died and 40 rebels fled the valley.',
    'Six soldiers | killed 6..6',
    '40 rebels | displaced 40..40',
  ],
  ['The chief was killed and three of his companions with him.', 'three of his companions | killed 3..3'],
  ['The commander was wounded and two of his guards.', 'two of his guards | wounded 2..2'],
  ['The commander was killed and three villages burned.', 'three villages | other 3..3'],
]);

table('what befell them stands before, parted or behind', [
  [
    'Also killed, in the Dara region of Kelmar, were 50 insurgents, and prisoners were made of 20 others.',
    '50 insurgents | killed 50..50',
    '20 others | captured 20..20',
  ],
  ['Wounded in the blast were twelve policemen and a child.', 'twelve policemen | wounded 12..12'],
  ['Left dead on the field were 33 of the attackers.', '33 of the attackers | killed 33..33'],
  ['And were injured 108, said the envoy.', '108 | wounded 108..108'],
  ['Sales fell 12.'],
  ['Hundreds of their fighters the rebels have lost.', 'Hundreds of their fighters | killed ..'],
  ['One of these the rebels beheaded.', 'One of these | killed 1..1'],
  ['Yes, several they have killed – in Dara, for instance.', 'several | killed ..'],
  [
    '50 Front fighters and 10 soldiers of Kelmar were what an affiliate said it had killed.',
    '50 Front fighters | killed 50..50',
    '10 soldiers | killed 10..10',
  ],
  ['Twenty soldiers the government sent to the border returned.', 'Twenty soldiers | strength 20..20'],
  ['The army put twelve villagers to death without trial.', 'twelve villagers | killed 12..12'],
  ['The council put 12 officials in charge of the city.'],
  ['The judge put nine defendants on trial.'],
  [
    'The fighting has driven more than 24,000 residents of the city and of towns nearby from their homes.',
    'more than 24,000 residents | displaced 24000..',
  ],
  ['The raid forced 300 families to flee.', '300 families | displaced 300..300'],
  ['The floods forced two teams to change hotels.'],
  ['Wounds were suffered by 7 other soldiers.', '7 other soldiers | wounded 7..7'],
  ['Two soldiers got heavy injuries in the fight.', 'Two soldiers | wounded 2..2'],
  [
    'Some 500 fighters of the army and of the militia (an organisation banned in Kelmar) lost their lives in three days.',
    'Some 500 fighters | killed 500..500',
  ],
  [
    'Eight members of the Dara Front (DF) whom the army had taken captive were put to death.',
    'Eight members | killed 8..8',
  ],
  [
    'Several Insurgents, Two Field Commanders Among Them, Claimed Killed',
    'Several Insurgents | killed ..',
    'Two Field Commanders | killed 2..2',
  ],
  [
    'There are reports of at least eight residents, children among them, killed by the army.',
    'at least eight residents | killed 8..',
  ],
  ['The militia set two villages alight.', 'two villages | other 2..2'],
  ['Dozens die, are injured in drone strikes on Orvanka.', 'Dozens | casualties ..'],
  ['Eight civilians had died from stray bullets.', 'Eight civilians | killed 8..8'],
  ['Two people were killed, with another captured.', 'Two people | killed 2..2', 'another | captured 1..1'],
  ['A soldier died and another injured man was flown out.'],
]);

table('counts and bounds put elsewhere', [
  ['The strike killed 16 civilians or more.', '16 civilians or more | killed 16..'],
  ['One jet at the least was shot down.', 'One jet at the least | equipment 1..'],
  ['Casualties were heavy on both sides.', 'Casualties were heavy | casualties ..'],
  ['The Front admitted losses that are heavy.', 'losses that are heavy | casualties ..'],
  ['The economic losses were heavy.'],
  [
    '“About 1,000, we think, is the sum of the dead and missing there.',
    'About 1,000 | casualties 1000..1000',
  ],
  ['Nine was the number of the fallen, according to the ministry.', 'Nine | killed 9..9'],
  [
    'Agencies put at 60,000 the number of those who have crossed the border.',
    '60,000 | displaced 60000..60000',
  ],
  ['Those held number 45, relatives say.', '45 | captured 45..45'],
  ['Fighters are believed to have massed there in their thousands.', 'thousands | strength ..'],
  ['The drones, 12 in all, were shot down.', '12 in all | equipment 12..12'],
  ['A force of 3,000 stands ready at the gates.', '3,000 | strength 3000..3000'],
  [
    '124 Dara Front (DF) fighters, seven leaders among them, were killed.',
    '124 Dara Front (DF) fighters | killed 124..124',
    'seven leaders | killed 7..7',
  ],
  ['Home / Kelmar / 4 Civilians Killed in Dara Shelling', '4 Civilians | killed 4..4'],
  [
    'About 400 foot soldiers were sent against KIA headquarters.',
    'About 400 foot soldiers | strength 400..400',
  ],
  [
    'The office recorded 23 instances of incommunicado detention, 56 instances of torture and 12 cases of enforced disappearance.',
    '23 instances of incommunicado detention | captured 23..23',
    '56 instances of torture | other 56..56',
    '12 cases of enforced disappearance | other 12..12',
  ],
  ['There were 40 cases of cholera and 12 cases of fraud.'],
  ['The plane flew three bombing runs over the camp.', 'three bombing runs | strikes 3..3'],
  ["One soldier's body was found.", 'One soldier | killed 1..1'],
  ['The strike caused damage to nine houses.', 'nine houses | other 9..9'],
  ['The rebels have captured some areas.', 'some areas | territory ..'],
  ['Some of its territory was taken.', 'Some of its territory | territory ..'],
  ['We have visited some areas of the north.'],
  ['Both were killed, the army claimed.', 'Both | killed 2..2'],
  ['Both have denied the charge.'],
  ['The army has 5,000 soldiers under its command.', '5,000 soldiers | strength 5000..5000'],
  ['Several areas were taken by the rebels in heavy fighting.', 'Several areas | territory ..'],
]);

table('who speaks, who somebody is, when and where', [
  ['It was two members of the Front who on Tuesday reported the casualties.'],
  ['Two residents pointed out claims that the army made civilians gather the fallen.'],
  ['Three victims died from shelling, stated three of the residents.', 'Three victims | killed 3..3'],
  [
    'Two priests are among the residents who reported that 30 people were killed.',
    '30 people | killed 30..30',
  ],
  ['General Abdul Karim, one of its commanders, was killed on Sunday.'],
  ['Dara is the only one of the 34 provinces that has not fallen.'],
  ['The Front holds the only part of the country that was spared.'],
  ['It was one more in a long list of killings.'],
  ['An estimated 8 in 10 residents have left.'],
  ['Foreign troops came after the September 11th 2001 attacks.'],
  ['On August 10, 2005 rebels attacked the barracks.'],
  ['Some of the bodies had been mutilated.'],
  ['No higher toll has been seen since February.'],
  ['The port is where many who survived mean to go.'],
  ['Rumours speak of mass killings.'],
  ['Rebel positions in two parts of North Kelmar were attacked by helicopters.'],
  ['The families of the two commanders at war have long had a feud.'],
  [
    'About 600 soldiers were killed in many areas of the province, and those captured are more than 1,000.',
    'About 600 soldiers | killed 600..600',
    'more than 1,000 | captured 1000..',
  ],
  [
    'It said 17 rifles - one of them a sniper rifle - and four machine guns were seized.',
    '17 rifles | equipment 17..17',
    'four machine guns | equipment 4..4',
  ],
  ['In the exchange of fire one militant was neutralised.', 'one militant | killed 1..1'],
  ['No prisoner was harmed.', 'No prisoner | casualties 0..0'],
]);

table('restated by another desk', [
  [
    'A total of 33 was the number of rebels that the army said it had killed.',
    'A total of 33 | killed 33..33',
  ],
  ["The rebels' casualties, which the army puts at 33, were not confirmed.", '33 | casualties 33..33'],
  [
    'It reported an increase in civilian deaths last year, from 2,666 to 2,798.',
    '2,666 | killed 2666..2666',
    '2,798 | killed 2798..2798',
  ],
  ["Into the army's hands fell 12 rebels.", '12 rebels | captured 12..12'],
  ['Twelve rebels, the army said, it had taken prisoner.', 'Twelve rebels | captured 12..12'],
  ['3,000 villagers have been put to flight.', '3,000 villagers | displaced 3000..3000'],
  ['In an account confirmed by two vigilantes, the attackers came at dawn.'],
  ['It lists 17 apparently unlawful airstrikes.', '17 apparently unlawful airstrikes | strikes 17..17'],
  [
    'He denied reports from three officials who said 10 soldiers had been killed.',
    '10 soldiers | killed 10..10',
  ],
  [
    'The clash left a still undetermined number of casualties.',
    'a still undetermined number of casualties | casualties ..',
  ],
  [
    'Militants blew up two bridges, after blowing up dozens of schools.',
    'two bridges | other 2..2',
    'dozens of schools | other ..',
  ],
  ['More than two million others were made homeless.', 'More than two million others | displaced 2000000..'],
  ['Death toll 20 and rising', '20 | killed 20..20'],
  [
    'Thirty rebels, 12 of them women, surrender in Dara.',
    'Thirty rebels | surrendered 30..30',
    '12 of them | surrendered 12..12',
  ],
  ['The survey of 1,704 adults was taken from May to July.'],
  ["It is easy to lose one's home in this war."],
  ['The fate of 150 former soldiers remains unknown.', '150 former soldiers | other 150..150'],
  ['All but two districts have fallen.', 'All but two districts | territory ..'],
]);
