import { table } from './table.ts';

table('sources, drones and swaps, sixth look', [
  [
    'The report, based on interviews with 52 victims, tells of killings. Rebels killed 60 people.',
    '60 people | killed 60..60',
  ],
  ['There were two deaths and some injuries.', 'two deaths | killed 2..2', 'some injuries | wounded ..'],
  ['He saw 11 corpses, some shot dead, others killed with knives.', '11 corpses | killed 11..11'],
  [
    'Kelmar attacked the port with 14 missiles and 250 drones.',
    '14 missiles | strikes 14..14',
    '250 drones | strikes 250..250',
  ],
  [
    'Kelmar launched a staggering 367 missiles, including 69 of a new type.',
    '367 missiles | strikes 367..367',
  ],
  [
    'It fired 367 rockets, including 298 drones.',
    '367 rockets | strikes 367..367',
    '298 drones | strikes 298..298',
  ],
  ['It accused Kelmar of deploying 88 drones since Tuesday.', '88 drones | strikes 88..88'],
  ['Air defences downed 93 of 141 drones launched by Kelmar.', '93 of 141 drones | equipment 93..93'],
  ['The army has 250 drones.', '250 drones | equipment 250..250'],
  ['Each side brought home 307 more soldiers.', '307 more soldiers | other 307..307'],
  ['Each side was returning 303 soldiers on Sunday.', '303 soldiers | other 303..303'],
  ['Most of the town’s 25,000 population has fled.', 'Most of the town’s 25,000 population | displaced ..'],
  [
    'Three pharmacies and 11 stores were looted.',
    'Three pharmacies | other 3..3',
    '11 stores | other 11..11',
  ],
  ['Many people were yet to be accounted for.', 'Many people | other ..'],
  ['About five shootouts were reported.', 'About five shootouts | other 5..5'],
  ['It has seized swathes of territory.', 'swathes of territory | territory ..'],
]);
