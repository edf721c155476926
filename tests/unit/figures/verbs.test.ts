import { table } from './table.ts';

table('by many verbs: killed', [
  ['Fourteen recruits were torn to pieces by the mine.', 'Fourteen recruits | killed 14..14'],
  ['Snipers felled six defenders before noon.', 'six defenders | killed 6..6'],
  ['Two pilots burned to death in the cockpit.', 'Two pilots | killed 2..2'],
  ['Militiamen cut down eleven worshippers as they fled.', 'eleven worshippers | killed 11..11'],
  ['The flood of shells has done away with thirty men of his company.', 'thirty men | killed 30..30'],
  ['Three children starved to death in the siege.', 'Three children | killed 3..3'],
  ['Some 90 bodies have been dug out of the pit so far.', 'Some 90 bodies | killed 90..90'],
  ['The state funeral for the 13 victims is on Friday.', '13 victims | killed 13..13'],
  ['Seven perished on the spot.', 'Seven | killed 7..7'],
  ['Fire from the ridge accounted for nine of the attackers.', 'nine of the attackers | killed 9..9'],
  ['It is the loss of four medics that hurts most, she said.', 'four medics | killed 4..4'],
  ['Twelve more names were added to the list of the fallen.', 'Twelve more names | killed 12..12'],
  ['Eighteen Ethiopian soldiers come home in coffins', 'Eighteen Ethiopian soldiers | killed 18..18'],
  ['The rebels boasted of 50 kills.', '50 kills | killed 50..50'],
  ['Six villagers had their throats slit.', 'Six villagers | killed 6..6'],
  ['He admitted to the murder of five travellers.', 'five travellers | killed 5..5'],
  ['Not all survived: three bled to death on the way.', 'three | killed 3..3'],
  ['They lost their commander and a further ten fighters.', 'ten fighters | killed 10..10'],
  ['Between 15 and 20 are reported dead.', 'Between 15 and 20 | killed 15..20'],
  ["In Friday's ambush fell eleven soldiers.", 'eleven soldiers | killed 11..11'],
]);

table('by many verbs: wounded', [
  ['Twenty-eight people suffered burns.', 'Twenty-eight people | wounded 28..28'],
  ['Three boys lost limbs.', 'Three boys | wounded 3..3'],
  ['The blast maimed seven.', 'seven | wounded 7..7'],
  ['Stray bullets struck two farmers.', 'two farmers | wounded 2..2'],
  ['The attack left a dozen bleeding.', 'a dozen | wounded 12..12'],
  ['Four militiamen came away with injuries.', 'Four militiamen | wounded 4..4'],
  ['Sixty-two patients with blast wounds were brought in.', 'Sixty-two patients | wounded 62..62'],
  ['Five Rangers sustained splinter injuries.', 'Five Rangers | wounded 5..5'],
]);

table('by many verbs: captured', [
  ['The gang is holding eleven nuns for ransom.', 'eleven nuns | captured 11..11'],
  ['Six fishermen were whisked away by men in masks.', 'Six fishermen | captured 6..6'],
  ['Two soldiers fell captive.', 'Two soldiers | captured 2..2'],
  ['The army says it netted 85 rebels in the sweep.', '85 rebels | captured 85..85'],
  ['Thirty-one activists are behind bars.', 'Thirty-one activists | captured 31..31'],
  ['Four crew were taken off the ship at gunpoint.', 'Four crew | captured 4..4'],
  ['Over 200 students still in the hands of their kidnappers', 'Over 200 students | captured 200..'],
  ['Security forces bagged nine militants alive.', 'nine militants | captured 9..9'],
  ['Sixteen teachers have been seized since Monday.', 'Sixteen teachers | captured 16..16'],
  ['Three officers, among them a major, became prisoners.', 'Three officers | captured 3..3'],
  ['Seven youths have been sent to jail.', 'Seven youths | captured 7..7'],
  ['They locked up fifty elders in the school.', 'fifty elders | captured 50..50'],
]);

table('by many verbs: surrendered', [
  ['Twenty-three rebels walked in with their weapons.', 'Twenty-three rebels | surrendered 23..23'],
  ['Sixty soldiers threw in the towel.', 'Sixty soldiers | surrendered 60..60'],
  ['Eighty fighters have accepted the amnesty.', 'Eighty fighters | surrendered 80..80'],
  ['A hundred of his men went over to the government.', 'A hundred of his men | surrendered 100..100'],
  ['Fifteen deserters reached our lines.', 'Fifteen deserters | surrendered 15..15'],
  ['Forty policemen handed over their rifles and went home.', 'Forty policemen | surrendered 40..40'],
]);

table('by many verbs: displaced', [
  ['Nearly 8,000 have been pushed out of their villages.', 'Nearly 8,000 | displaced ..8000'],
  ['The church hall is full: 340 souls sleep there.', '340 souls | displaced 340..340'],
  ['The offensive has emptied the town of its 22,000 people.', '22,000 people | displaced 22000..22000'],
  ['Some 1,500 refugees arrive each day.', 'Some 1,500 refugees | displaced 1500..1500'],
  ['Seventy thousand have taken to the hills.', 'Seventy thousand | displaced 70000..70000'],
  ['At least 600 families were evicted by the militia.', 'At least 600 families | displaced 600..'],
  ['2,000 civilians got out through the corridor on Tuesday.', '2,000 civilians | displaced 2000..2000'],
]);

table('by many verbs: strength', [
  ['The warlord commands some 700 men.', 'some 700 men | strength 700..700'],
  ['A force of 4,000 is on its way.', '4,000 | strength 4000..4000'],
  ['Twelve thousand reservists were called up.', 'Twelve thousand reservists | strength 12000..12000'],
  ['The militants, about fifty in all, came at dawn.', 'about fifty in all | strength 50..50'],
  ['An army of 60,000 stands at the border.', '60,000 | strength 60000..60000'],
  ['NATO will add 5,000 troops.', '5,000 troops | strength 5000..5000'],
  ['The mission, with 13,000 peacekeepers, is to leave.', '13,000 peacekeepers | strength 13000..13000'],
  ['Eight hundred Chechens fight on that side.', 'Eight hundred Chechens | strength 800..800'],
  ['The rebels outnumber the 300 police in the city.', '300 police | strength 300..300'],
]);

table('by many verbs: equipment', [
  ['The column left nine burnt-out tanks behind it.', 'nine burnt-out tanks | equipment 9..9'],
  ['Forty tonnes of ammunition went up in the blast.', 'Forty tonnes of ammunition | equipment 40..40'],
  ['Gunners knocked out three howitzers.', 'three howitzers | equipment 3..3'],
  ['Germany is giving 18 Leopards.', '18 Leopards | equipment 18..18'],
  [
    'The hideout held 90 kilos of explosives and six suicide vests.',
    '90 kilos of explosives | equipment 90..90',
    'six suicide vests | equipment 6..6',
  ],
  ['One Su-25 crashed.', 'One Su-25 | equipment 1..1'],
  ['The army lost a dozen Humvees.', 'a dozen Humvees | equipment 12..12'],
  ['Two bulldozers were torched by the Maoists.', 'Two bulldozers | equipment 2..2'],
  ['The rebels paraded four captured jeeps.', 'four captured jeeps | equipment 4..4'],
]);

table('by many verbs: territory', [
  ['The flag of the rebels flies over five districts.', 'five districts | territory 5..5'],
  ['Three bridges changed hands twice.', 'Three bridges | territory 3..3'],
  ['The enemy still sits in two of the suburbs.', 'two of the suburbs | territory 2..2'],
  ['Nine hamlets along the road have been cleared.', 'Nine hamlets | territory 9..9'],
  ['The army gave up four hilltop posts.', 'four hilltop posts | territory 4..4'],
  ['The group has lost 95 per cent of its land.', '95 per cent of its land | territory 95..95'],
  ['Rebels are masters of six provinces.', 'six provinces | territory 6..6'],
  ['Two thirds of the city recaptured', 'Two thirds of the city | territory ..'],
  ['They were beaten back from three ridges.', 'three ridges | territory 3..3'],
  ['Seven outposts have fallen since dawn.', 'Seven outposts | territory 7..7'],
]);

table('by many verbs: strikes', [
  ['More than 60 shells fell on the market.', 'More than 60 shells | strikes 60..'],
  ['The town was hit by nine missiles.', 'nine missiles | strikes 9..9'],
  ['Jets flew eleven raids.', 'eleven raids | strikes 11..11'],
  ['A barrage of 30 rockets slammed into the base.', '30 rockets | strikes 30..30'],
  ['Mortar crews fired 200 rounds before dawn.', '200 rounds | strikes 200..200'],
  ['Six car bombs went off within an hour.', 'Six car bombs | strikes 6..6'],
  ['The group carried out 70 bombings in the year.', '70 bombings | strikes 70..70'],
  ['Warplanes hit three schools.', 'three schools | strikes 3..3'],
  ['Five more strikes came at noon.', 'Five more strikes | strikes 5..5'],
]);

table('by many verbs: other', [
  ['Two hundred women were flogged.', 'Two hundred women | other 200..200'],
  ['Six are feared trapped in the mine.', 'Six | other 6..6'],
  ['Forty hostages walk free', 'Forty hostages | other 40..40'],
  ['Ninety homes lie in ruins.', 'Ninety homes | other 90..90'],
  ['The troops razed three hundred huts.', 'three hundred huts | other 300..300'],
  ['Eight churches were looted.', 'Eight churches | other 8..8'],
  ['More than a million are at risk of famine.', 'More than a million | other 1000000..'],
  ['Thirteen have gone missing.', 'Thirteen | other 13..13'],
]);
