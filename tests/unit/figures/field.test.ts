import { table } from './table.ts';

table('tolls and running totals', [
  ['Medics said the toll had risen to 31 following a raid on Orvanka.', '31 | killed 31..31'],
  ['Death toll in Orvanka reaches 48 - Health Ministry', '48 | killed 48..48'],
  [
    'How many were killed by the shells that fell on three streets of Orvanka’s old town is not known; the number of the dead has since grown to 61, the ministry said.',
    '61 | killed 61..61',
  ],
  ['Toll from raids on Orvanka climbs by nine to 87', '87 | killed 87..87'],
  ['The number of wounded has swollen to 412.', '412 | wounded 412..412'],
  ['The casualties swelled to 9,300 within a week.', '9,300 | casualties 9300..9300'],
  [
    'The death toll stood at 14 in May, climbing to 60 in June, and further to 95 in July.',
    '14 | killed 14..14',
    '60 | killed 60..60',
    '95 | killed 95..95',
  ],
  ['At least one army casualty was reported.', 'At least one army casualty | casualties 1..'],
  ['At least one soldier was killed.', 'At least one soldier | killed 1..'],
  ['Each side says it inflicted a heavy toll on the other.', 'a heavy toll | casualties ..'],
  ['The corps did not suffer any casualties.', 'any casualties | casualties 0..0'],
  ['They have not sustained any losses so far.', 'any losses | casualties 0..0'],
  [
    'According to Orvanka, 260 people were killed; according to Kelmar 74.',
    '260 people | killed 260..260',
    '74 | killed 74..74',
  ],
  ['Orvanka says 260 people were killed, Kelmar 74.', '260 people | killed 260..260', '74 | killed 74..74'],
]);

table('tallies and parallels', [
  [
    'Losses of the enemy: personnel - about 560, tanks - 12.',
    'about 560 | casualties 560..560',
    '12 | equipment 12..12',
  ],
  ['Its ranks have swelled to 20,000.', '20,000 | strength 20000..20000'],
  ["The group's ranks have swelled to 20,000.", '20,000 | strength 20000..20000'],
  ['That brings the total in rebel hands to 85.', '85 | territory 85..85'],
  ['The raid left 6 dead from the army and 18 from the rebels.', '6 | killed 6..6', '18 | killed 18..18'],
  [
    'The front said 192 of its soldiers died; Kelmari officials put theirs at 190.',
    '192 of its soldiers | killed 192..192',
    '190 | killed 190..190',
  ],
  [
    'Troops killed 21 rebels, lost 4 of their own',
    '21 rebels | killed 21..21',
    '4 of their own | killed 4..4',
  ],
]);

table('what befalls people, in more words', [
  ['Twelve others escaped with gunshot wounds.', 'Twelve others | wounded 12..12'],
  ['Our forces sent 15 rebels to hell.', '15 rebels | killed 15..15'],
  ['The ministry denied that any soldiers had been killed.', 'any soldiers | killed 0..0'],
  ['The militia recruited 300 children last year.', '300 children | strength 300..300'],
  [
    'More than 600 Kelmari soldiers were destroyed in a week.',
    'More than 600 Kelmari soldiers | killed 600..',
  ],
  ['The artillery destroyed up to 40 mercenaries.', 'up to 40 mercenaries | killed ..40'],
  ['They withdrew, leaving behind them 73 [rebels] killed.', '73 [rebels] | killed 73..73'],
  ['Some [40] soldiers were captured.', 'Some [40] soldiers | captured 40..40'],
  ['A court of theirs meted out the death penalty to two militiamen.', 'two militiamen | killed 2..2'],
  [
    'A rebel court had meted out the death penalty to two militiamen, its clerk said.',
    'two militiamen | killed 2..2',
  ],
  ['They “meted the death penalty” on two militiamen.', 'two militiamen | killed 2..2'],
  ['Seldom has the army owned to a high death toll.', 'a high death toll | killed ..'],
  ['Nine militiamen were put to the sword.', 'Nine militiamen | killed 9..9'],
  [
    'The patrol says that six enemies were killed-in-action, with twelve wounded-in-action.',
    'six enemies | killed 6..6',
    'twelve | wounded 12..12',
  ],
  ['The brigade reported 30 KIA and 75 WIA.', '30 | killed 30..30', '75 | wounded 75..75'],
  ['Four policemen received bullet injuries.', 'Four policemen | wounded 4..4'],
  ['Six troopers suffered serious burn injuries.', 'Six troopers | wounded 6..6'],
  [
    'Three shepherds died and five ended up in hospital.',
    'Three shepherds | killed 3..3',
    'five | wounded 5..5',
  ],
  ['Seven sentries received wounds from splinters.', 'Seven sentries | wounded 7..7'],
  ['At least 27 women were raped.', 'At least 27 women | other 27..'],
  ['Rescuers pulled 11 people out alive.', '11 people | other 11..11'],
  ['Three people on the list are alive.', 'Three people | other 3..3'],
  ['Half a million people now face extreme hardship.', 'Half a million people | other 500000..500000'],
  ['The siege has pushed hundreds of thousands to the brink of famine.', 'hundreds of thousands | other ..'],
  ['The monks had cremated 20 soldiers.', '20 soldiers | killed 20..20'],
  ['Rebels accuse the army of murdering 47 captured fighters.', '47 captured fighters | killed 47..47'],
  ['At least six wounded soldiers were killed in the ward.', 'At least six wounded soldiers | killed 6..'],
  ['They released 12 wounded soldiers.', '12 wounded soldiers | other 12..12'],
  ['Troops free 63 captives, kill 5 bandits', '63 captives | other 63..63', '5 bandits | killed 5..5'],
  [
    'The toll is 38 dead, six wounded and an unknown number of hostages.',
    '38 | killed 38..38',
    'six | wounded 6..6',
    'an unknown number of hostages | captured ..',
  ],
  ['The front army loses dozens in clash near the border', 'dozens | killed ..'],
  ['The army released the names of 26 more soldiers killed.', '26 more soldiers | killed 26..26'],
]);

table('captured, surrendered, displaced, in more words', [
  ['Some 90 of its fighters, it says, are in Kelmari prisons.', 'Some 90 of its fighters | captured 90..90'],
  ['40 gunmen surrender in Orvanka: governor', '40 gunmen | surrendered 40..40'],
  ['As many as 40 armed opponents surrendered.', 'As many as 40 armed opponents | surrendered ..40'],
  [
    'On Friday 434 militants submitted their weapons to the governor.',
    '434 militants | surrendered 434..434',
  ],
  ['More than 600 rebels have renounced violence.', 'More than 600 rebels | surrendered 600..'],
  ['Some 20 guerrillas abandoned the armed struggle.', 'Some 20 guerrillas | surrendered 20..20'],
  [
    'In the raid 18 rebel troops affiliated to the United Highland Front/Army (UHF/A) were captured.',
    '18 rebel troops | captured 18..18',
  ],
  [
    'Around three dozen collaborators along with arms have been arrested.',
    'Around three dozen collaborators | captured 36..36',
  ],
  [
    'The police arrested 40 logistics suppliers including a clerk.',
    '40 logistics suppliers | captured 40..40',
  ],
  ['By then thousands of civilians from there were displaced.', 'thousands of civilians | displaced ..'],
  [
    'More than 80,000 civilians in Kelmar County fled their farms that month.',
    'More than 80,000 civilians | displaced 80000..',
  ],
  ['Hundreds of people have already left Dara for Orvanka.', 'Hundreds of people | displaced ..'],
  [
    'About 1,300 families had arrived in Orvanka since Thursday.',
    'About 1,300 families | displaced 1300..1300',
  ],
  ['Some 600 people, mostly women, had left border villages.', 'Some 600 people | displaced 600..600'],
  ['The agency prepares for 20,000 new arrivals.', '20,000 new arrivals | displaced 20000..20000'],
  ['Fifty youths had returned to their homes under an amnesty.', 'Fifty youths | displaced 50..50'],
]);

table('equipment, ground, strikes, in more words', [
  [
    'In the depot the rebels captured 24 AK47, 9 PKM and three rocket-propelled grenades.',
    '24 AK47 | equipment 24..24',
    '9 PKM | equipment 9..9',
    'three rocket-propelled grenades | equipment 3..3',
  ],
  [
    'They took 14 AK-47 rifles, one GPMG and two RPG bombs.',
    '14 AK-47 rifles | equipment 14..14',
    'one GPMG | equipment 1..1',
    'two RPG bombs | equipment 2..2',
  ],
  ['We seized four 9mm rocket launchers.', 'four 9mm rocket launchers | equipment 4..4'],
  [
    'In the cellar lay eight rocket propelled grenade (RPG) launchers.',
    'eight rocket propelled grenade (RPG) launchers | equipment 8..8',
  ],
  ['The gunmen handed over 28 assault rifles.', '28 assault rifles | equipment 28..28'],
  ['The gunmen turned over 12 mortars to the governor.', '12 mortars | equipment 12..12'],
  ['They made off with 14 motorbikes.', '14 motorbikes | equipment 14..14'],
  [
    'Air defence shot down two Kelmari or Orvankan drones and 15 decoy drones.',
    'two Kelmari or Orvankan drones | equipment 2..2',
    '15 decoy drones | equipment 15..15',
  ],
  [
    'The navy fired 31 rockets. Five of them were intercepted.',
    '31 rockets | strikes 31..31',
    'Five of them | strikes 5..5',
  ],
  ['No district has fallen.', 'No district | territory 0..0'],
  ['Not one post had been lost, he said.', 'Not one post | territory 0..0'],
  ['They shelled the camp with more than 50 shells.', 'more than 50 shells | strikes 50..'],
  ['The siege has put 14 clinics out of service.', '14 clinics | other 14..14'],
  ['Two checkpoints at the pass had passed into rebel hands.', 'Two checkpoints | territory 2..2'],
  ['Another 46 districts are under rebel influence.', '46 districts | territory 46..46'],
  ['It brings to 15 the number of districts under rebel control.', '15 | territory 15..15'],
  ['Since spring nearly 70 houses were partly or wholly destroyed.', 'nearly 70 houses | other ..70'],
  ['The occupation has committed eight massacres.', 'eight massacres | strikes 8..8'],
  ['The shells targeted 60 health institutions.', '60 health institutions | strikes 60..60'],
  ['Its guns have destroyed some 35 enemy targets.', 'some 35 enemy targets | other 35..35'],
]);

table('who is counted, in longer phrases', [
  ['Troops killed 300 Kelmari armed group fighters.', '300 Kelmari armed group fighters | killed 300..300'],
  [
    'Over 2,000 Orvankan and foreign fighters were killed.',
    'Over 2,000 Orvankan and foreign fighters | killed 2000..',
  ],
  [
    'A total of 501 Kelmari and Highland Front rebels surrendered.',
    'A total of 501 Kelmari and Highland Front rebels | surrendered 501..501',
  ],
  ['1600 Kelmaris dead or captured', '1600 Kelmaris | casualties 1600..1600'],
  ['They say that 1900 Kelmaris were killed.', '1900 Kelmaris | killed 1900..1900'],
  ['Over 700 from Kelmar killed, rebels say', 'Over 700 | killed 700..'],
  ['We have counted 96 Kelmaris, including officers, killed in the pass.', '96 Kelmaris | killed 96..96'],
  [
    'Five troopers of the Orvanka Rifles and a special officer (SPO) were injured.',
    'Five troopers | wounded 5..5',
  ],
  [
    'Seven villagers, who were trapped between the army and the rebels in their own village for days, were shot dead.',
    'Seven villagers | killed 7..7',
  ],
  [
    'It has risen to 9 including 4 women, the number of people killed.',
    '9 | killed 9..9',
    '4 women | killed 4..4',
  ],
  ['They said one HLF member from the southern state had been killed.', 'one HLF member | killed 1..1'],
  ['Of the 40 detained, most of those were freed.', '40 | captured 40..40', 'most of those | other ..'],
  [
    'The raid killed 30 people. Seventeen of the victims were children.',
    '30 people | killed 30..30',
    'Seventeen of the victims | killed 17..17',
  ],
  [
    'It speaks of the loss of “a considerable number” of enemy manpower.',
    'a considerable number” of enemy manpower | killed ..',
  ],
]);

table('names in capitals, names of groups, lists', [
  ['12 US soldiers were killed.', '12 US soldiers | killed 12..12'],
  ['They killed 800-900 IS fighters.', '800-900 IS fighters | killed 800..900'],
  ['12 WHO workers were wounded.', '12 WHO workers | wounded 12..12'],
  ['THE REBELS CAPTURED 12 OF US', '12 OF US | captured 12..12'],
  [
    'Up to 900 Kelmar State group jihadists have been killed.',
    'Up to 900 Kelmar State group jihadists | killed ..900',
  ],
  [
    'Rebels kill 51 villagers in Kelmar, 12 troops in Orvanka',
    '51 villagers | killed 51..51',
    '12 troops | killed 12..12',
  ],
  ['The raid left 14 civilian victims.', '14 civilian victims | casualties 14..14'],
  ['More than 10,000 civilians, troops and police have died.', 'More than 10,000 civilians | killed 10000..'],
  ['His men were captured in the town, along with 60 vehicles.', '60 vehicles | equipment 60..60'],
  [
    'They fled after setting fire to nearly three dozen vehicles.',
    'nearly three dozen vehicles | equipment ..36',
  ],
  ["They hold half of Kelmar's total 34 provinces.", "half of Kelmar's total 34 provinces | territory .."],
  [
    'The mission has deployed about 22,000 peacekeepers.',
    'about 22,000 peacekeepers | strength 22000..22000',
  ],
  ['It faces a 100,000-strong alliance.', '100,000-strong alliance | strength 100000..100000'],
  ['Forces neutralised eight HLF/KPK rebels.', 'eight HLF/KPK rebels | killed 8..8'],
  ['Among the victims were seven people caught in an ambush.', 'seven people | killed 7..7'],
]);

table('numbers beside dates, names and marks', [
  ['The ministry said Monday 24 Kelmaris had been killed.', '24 Kelmaris | killed 24..24'],
  ['That raises the toll since October 7 to 46,565.', '46,565 | killed 46565..46565'],
  ['Seven members of one family were killed.', 'Seven members | killed 7..7'],
  ['They claim that 13 “crusaders” had been killed.', '13 “crusaders | killed 13..13'],
  [
    'Six generals surrendered with 2,389 soldiers.',
    'Six generals | surrendered 6..6',
    '2,389 soldiers | surrendered 2389..2389',
  ],
  [
    'They captured 5,600 soldiers and put out of action 3,073.',
    '5,600 soldiers | captured 5600..5600',
    '3,073 | casualties 3073..3073',
  ],
  ['More than 3,300 inmates broke out.', 'More than 3,300 inmates | displaced 3300..'],
]);

table('included, attacked, in parallel', [
  [
    'The victims included 50 children and 95 women.',
    '50 children | killed 50..50',
    '95 women | killed 95..95',
  ],
  [
    'Attacks on two army bases and three checkpoints left scores dead.',
    'two army bases | strikes 2..2',
    'three checkpoints | strikes 3..3',
    'scores | killed ..',
  ],
  [
    'Officials showed captured weapons, including two surface-to-air rockets.',
    'two surface-to-air rockets | equipment 2..2',
  ],
  [
    'Nine people were killed in raids in the south and seven in eastern Orvanka.',
    'Nine people | killed 9..9',
    'seven | killed 7..7',
  ],
  ['The air force used 1,400 different munitions.', '1,400 different munitions | strikes 1400..1400'],
]);

table('shares and wholes', [
  ['Nearly a third of the population has fled.', 'Nearly a third of the population | displaced ..'],
  [
    "More than half the town's 30,000 residents have left for Orvanka.",
    "More than half the town's 30,000 residents | displaced ..",
  ],
  ['They hold all but two of the 14 provinces.', 'all but two of the 14 provinces | territory 12..12'],
  ['All but three of the districts have fallen.', 'All but three of the districts | territory ..'],
  [
    'The raid killed 30 people. One-third of the dead were children.',
    '30 people | killed 30..30',
    'One-third of the dead | killed ..',
  ],
  ['The navy fired 50 rockets; most fell in open areas.', '50 rockets | strikes 50..50'],
  ['Between 60 and 100 soldiers were being lost daily.', 'Between 60 and 100 soldiers | killed 60..100'],
  ['Jets dropped 25 barrel bombs on the town.', '25 barrel bombs | strikes 25..25'],
  ['The blast killed 20 state troopers.', '20 state troopers | killed 20..20'],
  ['A court sentenced 37 rebels to death.', '37 rebels | other 37..37'],
  [
    'The group says it has 80,000 men under arms, a figure Kelmari officials put at closer to 30,000.',
    '80,000 men | strength 80000..80000',
    '30,000 | strength 30000..30000',
  ],
]);

table('no figures of the war', [
  ['Fighting has forced one in three residents from home.'],
  ['Some 45 per cent of those hurt were children.'],
  ['The 209 Highland Corps said that its chief was killed.'],
  ['The 12th Orvanka Brigade and the 313 Lion Battalion fought on.'],
  ['It was one of the heaviest bombardments of the war.'],
  ['Nobody could verify all of the casualties.'],
  ['One of those who surrendered, a baker, spoke to the crowd.'],
  ['He had 37 fresh graves to show, without names.', '37 fresh graves | killed 37..37'],
  ['The three attacks came at dawn.'],
  ['The crews fired 155mm artillery shells.'],
  ['They were firing 120-millimetre shells.'],
  ['Nearly 40% of children suffer from hunger.'],
  ['About 65 percent of Kelmaris live in the hills.'],
  ['In 2021 Kelmaris were killed in the pass.'],
  ['The 2021 Kelmari offensive left him poor.'],
  ['Call 0800 1234 or +44 20 7946 0991 if you have news of soldiers.'],
  ['The 450 km (280 miles) road was closed.'],
]);
