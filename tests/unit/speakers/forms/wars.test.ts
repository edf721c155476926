/** Whose side speakers are on in wars that no dossier and no list knows. */
import { expect, test } from 'vitest';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, parties: (string | undefined)[]];

const STATES: Row[] = [
  ['state television', 'Pelland troops fired. <State television> {said} [four died].', ['Pelland']],
  [
    'a state’s agency, by what is told of it',
    'Pelland troops fired. <Norra, the state news agency,> {said} [four died].',
    ['Pelland'],
  ],
  ['a defence ministry', '<The Pelland defence ministry> {said} [nine fell].', ['Pelland']],
  ['an army by its possessive', '<Pelland’s army> {said} [nine fell].', ['Pelland']],
  ['an army by "of"', '<The army of Pelland> {said} [nine fell].', ['Pelland']],
  ['an air force', 'Pelland’s air force came. <Pelland> {said} [nine fell].', ['Pelland']],
  ['a general staff', '<Pelland’s general staff> {said} [nine fell].', ['Pelland']],
  ['its president', '<Pelland’s president, Ivo Sand,> {said} [nine fell].', ['Pelland']],
  ['the president of it', '<The president of Pelland, Ivo Sand,> {said} [nine fell].', ['Pelland']],
  ['its foreign minister', '<Pelland’s foreign minister, Ida Tarn,> {said} [it was false].', ['Pelland']],
  ['the state itself', 'Pelland’s government met. <Pelland> {said} [its troops had left].', ['Pelland']],
  [
    'a state that lost men, first in its sentence',
    'Norhal has lost 700 men since May. <Norhal> {said} [nine fell].',
    ['Norhal'],
  ],
  ['its own minister', 'Norhal has lost 700 men, <its defence minister> {said}.', ['Norhal']],
  [
    'a demonym',
    'Pelland’s army fired. Voria’s army too. <A Vorian spokesman> {said} [nine fell].',
    ['Voria'],
  ],
  ['a demonym in -i', 'Brask’s army fired. <A Braski official> {said} [nine fell].', ['Brask']],
  [
    'a demonym in -ish',
    'Kelm lost six guns. Kelmish tanks burned. <A Kelmish officer> {said} [so].',
    ['Kelm'],
  ],
  [
    'a demonym alone shows the state',
    'Brask is cold. Braski jets came. <Brask> {said} [nine fell].',
    ['Brask'],
  ],
  ['its people', 'The Foreign Ministry of Torva spoke. <The Torvans> {said} [they had fired].', ['Torva']],
  [
    'a general of it',
    'The Foreign Ministry of Torva spoke. <A Torvan general> {said} [all had hit].',
    ['Torva'],
  ],
  ['officials in it', 'Pelland’s army fired. <Officials in Pelland> {said} [nine fell].', ['Pelland']],
  [
    'a seat of government',
    'The government in Lusk met. <Lusk> {said} [eight soldiers were missing].',
    ['Lusk'],
  ],
  [
    'a headline in capitals',
    'PELLAND WINS\n\nPelland’s army won. <Pelland> {said} [nine fell].',
    ['Pelland'],
  ],
  [
    'a republic by its name',
    'The army of the Republic of Dunmar came. <The defence ministry> {said} [nine fell].',
    ['Dunmar'],
  ],
  [
    'a ministry in its city',
    'Pelland troops fired. <The ministry of defence in Pelland City> {said} [nine fell].',
    ['Pelland'],
  ],
  ['a navy spokesman', 'Pelland troops fired. <Navy spokesman Captain Olu Rand> {said} [so].', ['Pelland']],
  [
    'two states',
    'Both armies fired. <1:Pelland’s army> {1:said} [1:so]. <2:Voria’s military> {2:said} [2:no].',
    ['Pelland', 'Voria'],
  ],
];

const UNNAMED: Row[] = [
  [
    'the interior ministry',
    'Rebels, soldiers and troops fought. <The interior ministry> {said} [so].',
    ['government'],
  ],
  ['the presidency', '<The presidency> {said} [nine rebels fell].', ['government']],
  ['the one state at war', 'Pelland troops fired. <The interior ministry> {said} [nine fell].', ['Pelland']],
  ['its army', 'Pelland forces fired. <The army> {said} [nine fell].', ['Pelland']],
  [
    'the army of "government troops"',
    'Government troops left. <The army> {said} [nine fell].',
    ['government'],
  ],
  ['a defence spokesman', 'Pelland troops fired. <A defence spokesman> {said} [nine fell].', ['Pelland']],
  ['military sources', 'Pelland troops fired. <Military sources> {said} [nine fell].', ['Pelland']],
  [
    'the defence minister',
    'Pelland troops fired. <The defence minister, Ivo Sand,> {said} [nine fell].',
    ['Pelland'],
  ],
  [
    'the prime minister, of a war without states',
    'Rebels fought soldiers; tanks burned. <The prime minister, Lena Oford,> {said} [so].',
    ['government'],
  ],
  ['the government’s side', '<The government’s side> {said} [it had won].', ['government']],
  ['the junta’s team', '<The junta’s information team> {said} [so].', ['junta']],
  ['a military statement', 'Pelland troops fired. <A military statement> {said} [so].', ['Pelland']],
  ['security forces', 'Pelland troops fired. <Security forces> {said} [so].', ['Pelland']],
  ['forces of some place', '<Forces based in the east> {said} [so].', ['forces based in the east']],
  [
    'a brigadier, of the only army',
    'The army fought rebels; troops fell. <Brigadier General Tunde Abo> {said} [so].',
    ['army'],
  ],
];

const CAPITALS: Row[] = [
  ['a capital', '<Kyiv> {said} [12 drones fell].', ['Ukraine']],
  ['a ministry in a capital', '<The defence ministry in Baku> {said} [nine fell].', ['Azerbaijan']],
  [
    'its counterpart',
    '<1:The defence ministry in Baku> {1:said} [1:so]. <2:Its counterpart in Yerevan> {2:said} [2:no].',
    ['Azerbaijan', 'Armenia'],
  ],
  ['the installed', '<Russian-installed officials> {said} [so].', ['Russia']],
  ['an entry’s hour', '<11:50 Russian officials> {said} [so].', ['Russia']],
];

const GROUPS: Row[] = [
  [
    'says it has taken villages',
    '<The Free Hills Movement> {said} [it held].\nThe Free Hills Movement says it has taken three villages.',
    ['Free Hills Movement'],
  ],
  ['says it killed', 'The Ord Union said it killed 30 soldiers. <The Ord Union> {said} [so].', ['Ord Union']],
  ['its military wing', 'The FHM’s military wing fired. <The FHM> {said} [so].', ['FHM']],
  [
    'claimed responsibility and more',
    'The Saru Front claimed responsibility and left. <The Saru Front> {said} [so].',
    ['Saru Front'],
  ],
  [
    'a commander of it',
    '<General Baba, a commander of the Northern Alliance,> {said} [so].',
    ['Northern Alliance'],
  ],
  [
    'a name with a point of the compass',
    'Fighters of the Eastern Front came. <The Eastern Front> {said} [so].',
    ['Eastern Front'],
  ],
  ['a defence league', '<The Ord Defence League> {said} [so].', ['Ord Defence League']],
  [
    'a coalition with a paper’s name',
    'Fighters of the Dawn Coalition came. <The coalition> {said} [so].',
    ['Dawn Coalition'],
  ],
  ['its first letters', 'The Tamur Liberation Army came. <The TLA> {said} [so].', ['Tamur Liberation Army']],
  [
    'a fighter by its first letters',
    'The Tamur Liberation Army came. <A TLA fighter> {said} [so].',
    ['Tamur Liberation Army'],
  ],
  [
    'letters that news knows otherwise',
    'The Rapid Support Forces came. <The RSF> {said} [so].',
    ['Rapid Support Forces'],
  ],
  [
    'an insurgent organisation',
    '<The Ash Brotherhood, an insurgent organisation,> {said} [so].',
    ['Ash Brotherhood'],
  ],
  [
    'the organisation’s commander',
    'The Ash Brotherhood, an insurgent organisation, came. <The organisation’s commander, Yon Teff,> {said} [so].',
    ['Ash Brotherhood'],
  ],
  [
    'the outfit, an army of its own',
    'ORD: The outlawed Ord People’s Army freed three men. <The outfit> {said} [so].',
    ['Ord People’s Army'],
  ],
  [
    'the brigades’ commander',
    'The Azure Brigades fired. <The brigades’ commander> {said} [so].',
    ['Azure Brigades'],
  ],
  ['the militia of a group', 'KDU stormed the base. <The militia> {said} [so].', ['KDU']],
  [
    'a group’s commander by its noun',
    'Fighters of the Dawn Coalition came. <Coalition commander Rasho Bint> {said} [so].',
    ['Dawn Coalition'],
  ],
  ['separatists somewhere', '<Separatists in Ould> {said} [so].', ['separatists']],
  [
    'a jihadist group linked to another',
    '<A jihadist group linked to al-Qaeda> {said} [so].',
    ['jihadist group'],
  ],
  ['who speaks for it', 'KDU took the camp. <Jon Ames, who speaks for it,> {said} [so].', ['KDU']],
  [
    'the spokeswoman, brought in before',
    'KDU took the camp. A spokeswoman for KDU laughed. <The spokeswoman, Ana Roe,> {said} [so].',
    ['KDU'],
  ],
  [
    'it, under a common noun',
    'KDU took the camp. <1:Mali’s army> {1:denied} [1:this]. On Friday the group wrote, <2:it> {2:said} [2:so].',
    ['Mali', 'KDU'],
  ],
  ['one of them', '<1:Rebels> {1:said} [1:so]. [2:No], <2:one of them> {2:said}.', ['rebels', 'rebels']],
];

const LEADERS: Row[] = [
  [
    'a warlord and his militia',
    '<The warlord Jemal Idro> {said} [his militia fought troops and soldiers].',
    ['Jemal Idro'],
  ],
  [
    'his deputy',
    'The warlord Jemal Idro said his militia fought troops and soldiers. <His deputy, Sami Oth,> {said} [so].',
    ['Jemal Idro'],
  ],
  [
    'a general whom soldiers are loyal to',
    'Soldiers loyal to General Kesh Borran took tanks and prisoners. <The general’s spokesman> {said} [so].',
    ['Kesh Borran'],
  ],
];

test.each([...STATES, ...UNNAMED, ...CAPITALS, ...GROUPS, ...LEADERS])('%s', (_, written, parties) => {
  expect(hear(written).map(({ party }) => party)).toEqual(parties);
});

test.each([
  ['a mayor', 'Pelland troops fired. <The mayor of Ank> {said} [four died].'],
  ['a policeman who saw', 'Pelland troops fired. <A police officer in the town> {said} [four died].'],
  ['a diplomat of a third country', 'Pelland troops fired. <A diplomat from Norway> {said} [four died].'],
  [
    'a third country’s ministry',
    'Pelland troops fired at Voria’s army. <The Swiss foreign ministry> {said} [so].',
  ],
  [
    'state television of one of two at war',
    'Pelland troops fired at Voria’s army. <State television> {said} [four died].',
  ],
  ['a city council', '<The city council> {said} [the bridge closed].'],
  ['a guard at a door', 'Pelland troops fired. <The guard> {said} [no].'],
  ['a body after a place', 'In Keffe Forest, the army has won. <Keffe Forest> {said} [no].'],
  ['an agency in a dateline', 'HARGAN (KPS) — Pelland troops fired. <KPS> {said} [so].'],
  ['a peacekeepers’ commander', 'Pelland troops fired. <A UN peacekeeping commander> {said} [so].'],
  [
    'a republic that no name tells',
    'Rebels and troops fought. <The new republic’s health ministry> {said} [so].',
  ],
  ['a company that took a hit', 'The Ord Company said it took a hit. <The Ord Company> {said} [so].'],
])('is no side: %s', (_, written) => {
  expect(hear(written).at(-1)?.party).toBeUndefined();
});
