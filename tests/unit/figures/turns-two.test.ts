import { table } from './table.ts';

table('shared turns, second look', [
  [
    'The raid killed 12 people and injured dozens more. Medics gave a lower count of nine.',
    '12 people | killed 12..12',
    'dozens more | wounded ..',
    'nine | killed 9..9',
  ],
  ['Ten terrorists were rendered ineffective, the ministry said.', 'Ten terrorists | killed 10..10'],
  ['The houses of nine militants were demolished. =>'],
  [
    'Kelmar hurled 140 drones and 20 missiles at the capital.',
    '140 drones | strikes 140..140',
    '20 missiles | strikes 20..20',
  ],
  [
    'They killed 220 soldiers at a cost of 13 men.',
    '220 soldiers | killed 220..220',
    '13 men | killed 13..13',
  ],
  ['Bodies numbering nine were left on the field.', 'nine | killed 9..9'],
  ['Troops recovered two improvised explosive devices.', 'two improvised explosive devices | equipment 2..2'],
  [
    'Insurgents riding on more than 25 motorcycles stole the cows.',
    'more than 25 motorcycles | equipment 25..',
  ],
  ['Gunmen on six motorbikes attacked the post.', 'six motorbikes | equipment 6..6'],
  ['He came to work on two buses. =>'],
  ['We saw ten burnt-out vehicles by the road.', 'ten burnt-out vehicles | equipment 10..10'],
  [
    'They returned with five vehicles, 21 rifles and 60 magazines.',
    'five vehicles | equipment 5..5',
    '21 rifles | equipment 21..21',
    '60 magazines | equipment 60..60',
  ],
  ['“We got seventeen of theirs,” he boasted.', 'seventeen of theirs | killed 17..17'],
  ['We got two of them to talk. =>'],
  ['Three brave sons of the soil embraced shahadat.', 'Three brave sons | killed 3..3'],
  ['Six orchards and a mill were burnt.', 'Six orchards | other 6..6'],
  ['Seven are still being looked for under the rubble.', 'Seven | other 7..7'],
  [
    'Of the 38,000 people who lived there, fewer than 200 hold out in cellars.',
    'fewer than 200 | other ..200',
  ],
  ['Residents fled; only 40 remain.', 'only 40 | other 40..40'],
  ['The governor put the garrison at 1,500.', '1,500 | strength 1500..1500'],
  [
    'How many fighters does the front have? Its own people say 4,000, in small groups; the UN speaks of several hundred.',
    '4,000 | strength 4000..4000',
    'several hundred | strength ..',
  ],
  [
    'It claimed 108 attacks; the project could verify 31.',
    '108 attacks | strikes 108..108',
    '31 | strikes 31..31',
  ],
  ['It had overrun ten military installations.', 'ten military installations | territory 10..10'],
  [
    'The junta rules over about 60 percent of the country.',
    'about 60 percent of the country | territory 60..60',
  ],
  [
    'Five soldiers fell and eight came away with injuries.',
    'Five soldiers | killed 5..5',
    'eight | wounded 8..8',
  ],
  ['A nurse treated a score of gunshot victims.', 'a score of gunshot victims | wounded 20..20'],
  ['He had a score of 40. =>'],
  ['Ninety displacement camps were emptied.', 'Ninety displacement camps | other 90..90'],
  ['Some 60 ultras joined the mainstream on Friday.', 'Some 60 ultras | surrendered 60..60'],
]);
