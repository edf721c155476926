import { table } from './table.ts';

table('ground in a report of fighting', [
  ['The rebels made themselves masters of eleven checkpoints.', 'eleven checkpoints | territory 11..11'],
  [
    'Some 65% of the canton of Upper Kelmar is controlled by the front.',
    'Some 65% of the canton | territory 65..65',
  ],
  ['Fifteen side valleys are still held by the resistance.', 'Fifteen side valleys | territory 15..15'],
  ['Fighting goes on in four areas.', 'four areas | territory 4..4'],
  ['Fighting goes on in a few areas.'],
  ['Overnight the rebels swept into eight districts.', 'eight districts | territory 8..8'],
  ["All five of Kelmar's states are run by the militia.", "All five of Kelmar's states | territory 5..5"],
  ['Rebel fighters rolled into three towns on the border.', 'three towns | territory 3..3'],
  ['The militia now sits in nine villages along the river.', 'nine villages | territory 9..9'],
  [
    'Four districts in Kelmar and Orvanka counties, outside the Dara Valley, were held by the rebels.',
    'Four districts | territory 4..4',
  ],
  ['The flag of the rebels flies over six district centres.', 'six district centres | territory 6..6'],
  ['Fighters dislodged the garrison from three outposts.', 'three outposts | territory 3..3'],
  ['The insurgents chased the police out of three districts.', 'three districts | territory 3..3'],
  ['Half of the city is under the rebels.', 'Half of the city | territory ..'],
  ['There are clashes in six of the district’s villages.', 'six of the district’s villages | territory 6..6'],
  ['The resistance has men in 12 provinces.', '12 provinces | territory 12..12'],
  ['The rebels hold vast areas in the north.', 'vast areas | territory ..'],
  [
    'The front claimed parts of the Dara and Melik districts.',
    'parts of the Dara and Melik districts | territory ..',
  ],
  ['Sixteen settlements are encircled by the army.', 'Sixteen settlements | territory 16..16'],
  ['Rebels were driven from a dozen posts, which collapsed.', 'a dozen posts | territory 12..12'],
]);

table('what places and houses suffer', [
  ['By the attacks houses was damaged in three districts.', 'three districts | other 3..3'],
  ['The army cut the power in 14 towns.', '14 towns | other 14..14'],
  ['Civilians are trapped by rebels in four villages.', 'four villages | other 4..4'],
  ['Five houses got damage in the attack.', 'Five houses | other 5..5'],
  ['Soldiers searched 60 houses.', '60 houses | other 60..60'],
  ['The army turned six schools into barracks.', 'six schools | other 6..6'],
  ['Two mosques collapsed after the shelling.', 'Two mosques | other 2..2'],
  ['Only three hospitals are functioning in the besieged city.', 'Only three hospitals | other 3..3'],
  ['More than 70 per cent of the homes were destroyed.', 'More than 70 per cent of the homes | other 70..'],
  ['Rebels rustled 300 cows.', '300 cows | other 300..300'],
  ['The drone burned 11 cars.', '11 cars | other 11..11'],
  ['Two Kelmari units were destroyed by the rebels.', 'Two Kelmari units | other 2..2'],
]);

table('fights and strikes', [
  ['Several attacks of the rebels have been foiled.', 'Several attacks | strikes ..'],
  ['In nine separate battles the rebels lost ground.', 'nine separate battles | other 9..9'],
  ['There have been 40 clashes since March.', '40 clashes | other 40..40'],
  ['Rebels laid three ambushes.', 'three ambushes | other 3..3'],
  ['Rebels were blamed for 12 incidents.', '12 incidents | other 12..12'],
  ['Ten rockets exploded in the camp.', 'Ten rockets | strikes 10..10'],
  ['Three drones crashed into the building.', 'Three drones | strikes 3..3'],
  ['The garrison was hit by some 200 mortar rounds.', 'some 200 mortar rounds | strikes 200..200'],
  ['Some 60 drones were recorded over the region.', 'Some 60 drones | strikes 60..60'],
  ['Fighters planted eight bombs along the road.', 'eight bombs | equipment 8..8'],
  ['Air defence shot down 14 drones over the sea.', '14 drones | equipment 14..14'],
]);

table('things told of again', [
  ['Two tanks were destroyed and three set on fire.', 'Two tanks | equipment 2..2', 'three | equipment 3..3'],
  [
    'Rebels fired 20 rockets at the town and killed seven.',
    '20 rockets | strikes 20..20',
    'seven | killed 7..7',
  ],
  ['Both airports were struck.', 'Both airports | strikes 2..2'],
  ['Both airports are old, the rebels said.'],
]);

table('vehicles and units', [
  ['A convoy of 30 vehicles brought rebels into the valley.', '30 vehicles | equipment 30..30'],
  ['Rebels in two cars attacked.', 'two cars | equipment 2..2'],
  ['The president dispatches two Army battalions.', 'two Army battalions | strength 2..2'],
  ['Three brigades attacked from the north.', 'Three brigades | strength 3..3'],
  [
    'Hundreds of soldiers of the M23 passed through the town.',
    'Hundreds of soldiers of the M23 | strength ..',
  ],
  [
    'Thousands of Kelmari soldiers and militia were killed.',
    'Thousands of Kelmari soldiers and militia | killed ..',
  ],
]);

table('what a report of fighting counts without the war', [
  ["The rebels' valley is one of the country's 34 provinces."],
  ['The valley where the rebels are has seven districts.'],
  ['The rebels know that the province is divided into eight districts.'],
  ['Rebels killed nine men in two villages.', 'nine men | killed 9..9'],
  ['Residents of nine villages heard of the rebels.'],
  ['Elections will be held in 12 provinces when the fighting ends.'],
  ['Journalists visited three districts with the army.'],
  ['Several states condemned the attack.'],
  ['After the war two rounds of talks ended without a result.'],
  ['The ministry, far from the fighting, has offices in 12 provinces.'],
  ['The hospital near the front needs 200 units of blood.'],
  ['It was the deadliest of three attacks this year.'],
  ['Representatives of 30 tribes met the rebels.'],
  ['The rebels hold 1,300 square km (500 square miles).', '1,300 square km | territory 1300..1300'],
  ['The rebels ordered the settlements of two districts to be evacuated.'],
  ['The dead were no rebels, villagers said.'],
]);
