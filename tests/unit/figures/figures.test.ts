import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/reading/figures/figures.ts';
import { toDocument } from '../../../src/reading/text/text.ts';

/** Each figure as "words | kind min..max". */
function figures(text: string): string[] {
  return findFigures(toDocument(text), null).map(
    ({ span, kind, min, max }) => `${text.slice(...span)} | ${kind} ${min ?? ''}..${max ?? ''}`,
  );
}

type Row = [text: string, ...expected: string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(figures(text)).toEqual(expected);
    });
  });
}

table('killed', [
  ['The shelling killed 12 soldiers near Orvanka.', '12 soldiers | killed 12..12'],
  ['Twelve villagers were killed overnight.', 'Twelve villagers | killed 12..12'],
  ['At least 37 people died in the collapse of the barracks.', 'At least 37 people | killed 37..'],
  ['The army lost 60 men in the pass.', '60 men | killed 60..60'],
  ['Nearly 200 guards lost their lives.', 'Nearly 200 guards | killed ..200'],
  ['Gunmen shot dead three elders.', 'three elders | killed 3..3'],
  ['Three elders were shot dead by gunmen.', 'Three elders | killed 3..3'],
  ['The floods of fire claimed 48 lives.', '48 lives | killed 48..48'],
  ['The death toll has risen to 64.', '64 | killed 64..64'],
  ['Hospital staff put the toll at 19.', '19 | killed 19..19'],
  ['The siege caused 300 deaths.', '300 deaths | killed 300..300'],
  ['The bodies of 14 conscripts were handed over.', '14 conscripts | killed 14..14'],
  ['Workers dug out 14 bodies.', '14 bodies | killed 14..14'],
  ['Our forces eliminated 25 terrorists.', '25 terrorists | killed 25..25'],
  ['Eight rebels were neutralised in the raid.', 'Eight rebels | killed 8..8'],
  ['The blast left 20 people dead.', '20 people | killed 20..20'],
  ['Five reservists have been martyred.', 'Five reservists | killed 5..5'],
  ['Among the dead were nine women.', 'nine women | killed 9..9'],
  ['Up to 90 recruits are feared dead.', 'Up to 90 recruits | killed ..90'],
  ['Forty fighters, most of them young, were killed.', 'Forty fighters | killed 40..40'],
  ['Some 30 militiamen who had crossed the river were killed.', 'Some 30 militiamen | killed 30..30'],
  ['The barrage killed a colonel and six sappers.', 'six sappers | killed 6..6'],
  ['Seven dead soldiers lay by the road.', 'Seven dead soldiers | killed 7..7'],
]);

table('wounded, and casualties of both sorts', [
  ['Eleven nurses were injured by splinters.', 'Eleven nurses | wounded 11..11'],
  ['The mine wounded two shepherds.', 'two shepherds | wounded 2..2'],
  ['More than 50 students suffered injuries.', 'More than 50 students | wounded 50..'],
  ['Thirty drivers were taken to hospital.', 'Thirty drivers | wounded 30..30'],
  ['The corps suffered 800 casualties.', '800 casualties | casualties 800..800'],
  ['Ninety rebels were killed or wounded.', 'Ninety rebels | casualties 90..90'],
  [
    'A thousand attackers were killed, wounded or taken prisoner.',
    'A thousand attackers | casualties 1000..1000',
  ],
  ['The strike killed and injured 70 sailors.', '70 sailors | casualties 70..70'],
  ['Heavy casualties were reported on the ridge.', 'Heavy casualties | casualties ..'],
  ['The column took significant losses.', 'significant losses | casualties ..'],
  ['There were no civilian casualties.', 'no civilian casualties | casualties 0..0'],
  ['Not a single soldier was killed.', 'Not a single soldier | killed 0..0'],
  ['No civilians were harmed or killed.', 'No civilians | casualties 0..0'],
]);

table('captured, surrendered, displaced, other fates', [
  ['The front captured 35 policemen.', '35 policemen | captured 35..35'],
  ['Around 120 officers were taken prisoner.', 'Around 120 officers | captured 120..120'],
  ['They took 40 soldiers prisoner.', '40 soldiers | captured 40..40'],
  ['The rebels hold 15 hostages.', '15 hostages | captured 15..15'],
  ['Large numbers of prisoners were paraded.', 'Large numbers of prisoners | captured ..'],
  ['Police detained 60 protesters.', '60 protesters | captured 60..60'],
  ['Two pilots are in custody.', 'Two pilots | captured 2..2'],
  ['Most of those arrested are foreigners.', 'Most of those | captured ..'],
  ['Eighty conscripts laid down their arms.', 'Eighty conscripts | surrendered 80..80'],
  ['Dozens of guards surrendered at dawn.', 'Dozens of guards | surrendered ..'],
  ['Some 200 militiamen switched sides.', 'Some 200 militiamen | surrendered 200..200'],
  ['Six officers gave themselves up.', 'Six officers | surrendered 6..6'],
  ['The fighting displaced 4,000 families.', '4,000 families | displaced 4000..4000'],
  ['Tens of thousands have fled the valley.', 'Tens of thousands | displaced ..'],
  ['The raids forced 900 villagers to flee.', '900 villagers | displaced 900..900'],
  ['The advance drove hundreds of families from their homes.', 'hundreds of families | displaced ..'],
  ['Half a million refugees crossed the border.', 'Half a million refugees | displaced 500000..500000'],
  ['About 2.5 million people were uprooted.', 'About 2.5 million people | displaced 2500000..2500000'],
  ['Some 300 fighters are trapped in the gorge.', 'Some 300 fighters | other 300..300'],
]);

table('strength', [
  ['The front says it has 9,000 fighters.', '9,000 fighters | strength 9000..9000'],
  ['Thousands of fighters have gathered in the hills.', 'Thousands of fighters | strength ..'],
  ['The general commands an army of 20,000.', '20,000 | strength 20000..20000'],
  ['A 1,200-strong force guards the dam.', '1,200-strong force | strength 1200..1200'],
  ['Kelmar deployed 2,50,000 troops along the line.', '2,50,000 troops | strength 250000..250000'],
  ['He leads a force of several thousand.', 'several thousand | strength ..'],
  ['Between 20 and 30 commandos held the tower.', 'Between 20 and 30 commandos | strength 20..30'],
  ['They sent six battalions north.', 'six battalions | strength 6..6'],
  ['Around 700 people are under arms.', 'Around 700 people | strength 700..700'],
  ['40 gunmen killed three guards.', '40 gunmen | strength 40..40', 'three guards | killed 3..3'],
  ['Forty gunmen have killed three guards.', 'Forty gunmen | strength 40..40', 'three guards | killed 3..3'],
]);

table('equipment', [
  ['The brigade lost 20 tanks.', '20 tanks | equipment 20..20'],
  ['Rebels seized three armoured vehicles.', 'three armoured vehicles | equipment 3..3'],
  ['Two helicopters were shot down.', 'Two helicopters | equipment 2..2'],
  ['Several cannons fell into their hands.', 'Several cannons | equipment ..'],
  [
    'They destroyed a number of heavy weapons and vehicles.',
    'a number of heavy weapons and vehicles | equipment ..',
  ],
  ['Fighters displayed a large quantity of ammunition.', 'a large quantity of ammunition | equipment ..'],
  ['A dozen T-55s were captured.', 'A dozen T-55s | equipment 12..12'],
  ['The militia captured 16 pieces of artillery.', '16 pieces of artillery | equipment 16..16'],
  ['Two vehicles waited outside the bakery.'],
]);

table('territory', [
  ['Rebels captured two districts on Friday.', 'two districts | territory 2..2'],
  ['Three villages have been won back.', 'Three villages | territory 3..3'],
  ['The junta controls four of the seven districts.', 'four of the seven districts | territory 4..4'],
  ["It holds five of the province's nine towns.", "five of the province's nine towns | territory 5..5"],
  ['All eight districts have fallen.', 'All eight districts | territory 8..8'],
  ['The front overran a dozen checkpoints.', 'a dozen checkpoints | territory 12..12'],
  ['Rebels have control over five provinces.', 'five provinces | territory 5..5'],
  ['Most of the district is under their control.', 'Most of the district | territory ..'],
  ['They have about 20 heavily defended bases.', 'about 20 heavily defended bases | territory 20..20'],
  ['Kelmar has 34 provinces.'],
]);

table('strikes', [
  ['Jets carried out 14 airstrikes.', '14 airstrikes | strikes 14..14'],
  ['The navy fired 30 missiles at the port.', '30 missiles | strikes 30..30'],
  ['More than 100 shells landed in Orvanka.', 'More than 100 shells | strikes 100..'],
  ['Raids hit three schools.', 'three schools | strikes 3..3'],
  ['They carried out 12 attacks in May.', '12 attacks | strikes 12..12'],
  ['The fire destroyed 40 houses.', '40 houses | other 40..40'],
]);

table('nouns left out, lists, exceptions, references back', [
  [
    '115 killed, 200 wounded and 35 captured.',
    '115 | killed 115..115',
    '200 | wounded 200..200',
    '35 | captured 35..35',
  ],
  ['The raid killed 40 and wounded 20.', '40 | killed 40..40', '20 | wounded 20..20'],
  [
    'It killed ten guards, wounding at least two.',
    'ten guards | killed 10..10',
    'at least two | wounded 2..',
  ],
  [
    'They captured 60 rebels and killed 290 more.',
    '60 rebels | captured 60..60',
    '290 more | killed 290..290',
  ],
  [
    'The raid killed 31 soldiers and three auxiliaries.',
    '31 soldiers | killed 31..31',
    'three auxiliaries | killed 3..3',
  ],
  [
    'Forty soldiers and 12 civilians were killed.',
    'Forty soldiers | killed 40..40',
    '12 civilians | killed 12..12',
  ],
  [
    'Forty people were killed, including nine children.',
    'Forty people | killed 40..40',
    'nine children | killed 9..9',
  ],
  [
    'The blast killed 30 soldiers, 23 of whom were officers.',
    '30 soldiers | killed 30..30',
    '23 of whom | killed 23..23',
  ],
  [
    'It killed 17 militants, up from nine in an earlier count.',
    '17 militants | killed 17..17',
    'nine | killed 9..9',
  ],
  [
    'Eight rebels were killed and a similar number wounded.',
    'Eight rebels | killed 8..8',
    'a similar number | wounded 8..8',
  ],
  ['A further 600, he said, were taken and locked up.', '600 | captured 600..600'],
  ['They killed 78Kelmari fighters.', '78Kelmari fighters | killed 78..78'],
  ['They killed 78 Kelmaris.', '78 Kelmaris | killed 78..78'],
  ['Scores of soldiers dead or hurt, the group wrote.', 'Scores of soldiers | casualties ..'],
  ['“Hundreds” of fighters are on their way.', 'Hundreds” of fighters | strength ..'],
  ['Twenty dead, five missing after raid', 'Twenty | killed 20..20', 'five | other 5..5'],
]);

table('in longer sentences', [
  [
    'According to the ministry, the two-day operation near Orvanka left 43 insurgents dead and another 17 wounded, while three police officers lost their lives.',
    '43 insurgents | killed 43..43',
    '17 | wounded 17..17',
    'three police officers | killed 3..3',
  ],
  [
    'The front claimed on Tuesday that its men had killed more than 300 enemy soldiers, destroyed 14 tanks and taken 50 prisoners since May 3.',
    'more than 300 enemy soldiers | killed 300..',
    '14 tanks | equipment 14..14',
    '50 prisoners | captured 50..50',
  ],
  [
    'Valk told the agency that around 1,500 fighters, among them 200 foreigners, were ready to defend the three valleys.',
    'around 1,500 fighters | strength 1500..1500',
    '200 foreigners | strength 200..200',
  ],
  [
    'A hospital official in Orvanka said it had received 12 bodies and 31 wounded, most of them women.',
    '12 bodies | killed 12..12',
    '31 | wounded 31..31',
  ],
  ['Killed were 12 policemen and a judge.', '12 policemen | killed 12..12'],
  [
    'The governor said five insurgents had been killed, eight wounded and one arrested.',
    'five insurgents | killed 5..5',
    'eight | wounded 8..8',
    'one | captured 1..1',
  ],
  [
    'Six children were among 22 people killed when shells hit a market.',
    'Six children | killed 6..6',
    '22 people | killed 22..22',
  ],
  ['The rebels say they now control 18 of the 22 districts.', '18 of the 22 districts | territory 18..18'],
  [
    'Casualties on the government side were put at 45 killed and 120 wounded.',
    '45 | killed 45..45',
    '120 | wounded 120..120',
  ],
  ['The monitor has documented 61 civilian deaths this year.', '61 civilian deaths | killed 61..61'],
  ['As many as 2,000 soldiers may have deserted.', 'As many as 2,000 soldiers | surrendered ..2000'],
  [
    'Fighters seized dozens of rifles, two mortars and large stocks of ammunition.',
    'dozens of rifles | equipment ..',
    'two mortars | equipment 2..2',
  ],
  ['Seven to ten militants were killed, residents said.', 'Seven to ten militants | killed 7..10'],
  [
    'Two soldiers and a driver were killed and six others hurt.',
    'Two soldiers | killed 2..2',
    'six others | wounded 6..6',
  ],
  [
    'The coalition said 90 per cent of the city had been retaken.',
    '90 per cent of the city | territory 90..90',
  ],
  ['In all, 700 of its men have been killed, the militia admitted.', '700 of its men | killed 700..700'],
  [
    'The army says it has killed 1,200 rebels, a number that could not be checked.',
    '1,200 rebels | killed 1200..1200',
  ],
  ['Between 50 and 60 houses were burned down.', 'Between 50 and 60 houses | other 50..60'],
  [
    'The junta has lost 70 outposts and hundreds of men in the state.',
    '70 outposts | territory 70..70',
    'hundreds of men | killed ..',
  ],
  ['Only 40 soldiers remained at the post.', 'Only 40 soldiers | strength 40..40'],
  ['The siege has left at least 11,000 people without water.', 'at least 11,000 people | other 11000..'],
  ['Police said one officer was killed and another wounded.', 'one officer | killed 1..1'],
  ['The rockets killed a family of five.'],
  ['Almost 900 inmates escaped when the prison was stormed.', 'Almost 900 inmates | displaced ..900'],
  ['Four soldiers, including a major, were abducted by gunmen on the road.', 'Four soldiers | captured 4..4'],
  ['The group freed 30 hostages.', '30 hostages | other 30..30'],
  ['More than a dozen drones were intercepted overnight.', 'More than a dozen drones | strikes 12..'],
  ['Air defences shot down 11 drones.', '11 drones | equipment 11..11'],
  ['The attackers, numbering about 60, fled.', 'about 60 | strength 60..60'],
  [
    'The war has killed tens of thousands and displaced more than three million people.',
    'tens of thousands | killed ..',
    'more than three million people | displaced 3000000..',
  ],
  [
    'Rebels kill 20 troops, seize two bases: spokesman',
    '20 troops | killed 20..20',
    'two bases | territory 2..2',
  ],
  ['40 Rebels Killed, 12 Captured In Orvanka', '40 Rebels | killed 40..40', '12 | captured 12..12'],
  ['No one was killed in the raid.', 'No one | killed 0..0'],
  ['Three of its members were executed.', 'Three of its members | killed 3..3'],
  ['A handful of rebels surrendered.', 'A handful of rebels | surrendered ..'],
  ['The fighting cost both sides hundreds of dead.', 'hundreds of | killed ..'],
  ['Its losses amount to 40 dead.', '40 | killed 40..40'],
]);

table('shares, negations, commands', [
  ['Valk, a commander of 700 men, said so.', '700 men | strength 700..700'],
  ['Three of their fighters died, not 40.', 'Three of their fighters | killed 3..3', '40 | killed 40..40'],
  ['Two hundred of its fighters had surrendered.', 'Two hundred of its fighters | surrendered 200..200'],
  [
    'Most of the district and all the side valleys are in its hands.',
    'Most of the district and all the side valleys | territory ..',
  ],
  ['Every one of the attackers was killed.'],
  ['No fighters remain in the town.'],
  ['In ten months not even one soldier was killed.', 'not even one soldier | killed 0..0'],
]);

table('no figures', [
  ['The army entered Orvanka on March 14 and left on 21 April 2021.'],
  ['Since 2001 soldiers have guarded the dam.'],
  ['Fighting has gone on for two weeks.'],
  ['In the last two decades the front was killed off.'],
  ['The column stopped 40 kilometres from the capital.'],
  ['The attack came days after 9/11.'],
  ['Jorin Valk, 34, was killed on Monday.'],
  ['A 12-year-old boy was wounded.'],
  ['The raid began at 5:30 and ended by 9pm.'],
  ['The 201st Corps surrendered.'],
  ['Unit 101 was destroyed.'],
  ['Brigade 313 captured the town.'],
  ['He paid $400 to the soldiers.'],
  ['The motion passed by 56 votes to 12.'],
  ['The city of 400,000 people was captured.'],
  ['Orvanka, home to 40,000 people, has fallen.'],
  ['Two officials said the pass was closed.'],
  ['Three witnesses told the paper of killings.'],
  ['Call 0700 123 456 for help.'],
  ['Some 40 percent of voters stayed away.'],
  ['One of the towns is quiet.'],
  ['The third fighter escaped.'],
  ['The number of dead is not known.'],
  ['It is the last major territory outside their rule.'],
  ['Resolution 1325 was adopted.'],
  ['He scored 40 goals in 20 matches.'],
  ['The company hired 300 engineers.'],
  ['There were no reports of casualties.'],
  ['They lost 2-1 at home.'],
]);
