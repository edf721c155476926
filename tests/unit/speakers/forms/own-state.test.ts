import { expect, test } from 'vitest';
import { type Heard, hear } from '../marked.ts';

type Wanted = { [Key in keyof Heard]?: Heard[Key] | undefined };

/** [what it shows, article, who speaks] */
const ROWS: [title: string, written: string, heard: Wanted[]][] = [
  [
    'an ambassador does not make the army his state’s',
    'Rebels killed nine soldiers in Nepal. The American ambassador to Nepal was told. <The army> {said} [it won].',
    [{ party: 'Nepal' }],
  ],
  [
    'an envoy of a state at war is of its side',
    'Ukrainian troops shelled Belgorod. Russian troops fired back. <Vasili Orlov, ambassador of Russia,> {said} [nine died].',
    [{ name: 'Vasili Orlov', party: 'Russia' }],
  ],
  [
    'an envoy of a third state is of none',
    'Ukrainian troops shelled Belgorod. Russian troops fired back. <Ann Reed, the British ambassador,> {said} [nine died].',
    [{ name: 'Ann Reed' }],
  ],
  [
    'a soldier of a group is a man',
    'The Kachin Independence Army (KIA) fought the troops of Myanmar. <Aung Min, a soldier of the KIA,> {said} [nine died].',
    [{ name: 'Aung Min', kind: 'person', party: 'KIA' }],
  ],
  [
    'a unit that is one of many of a name is a group',
    'Fighters of the People’s Defence Force (PDF) fought the troops of Myanmar. <Chin Hawks, a local PDF,> {said} [nine died].',
    [{ name: 'Chin Hawks', kind: 'body', party: 'Chin Hawks' }],
  ],
  [
    'the military of a part of a state is the state’s',
    'Soldiers of the Indonesian army fought rebels. <1:The Papua military> {1:said} [1:nine died]. <2:Colonel Budi Santoso, spokesman of the Aceh military command,> {2:said} [2:ten died].',
    [{ party: 'Indonesia' }, { name: 'Budi Santoso', party: 'Indonesia' }],
  ],
  [
    'the military of a part of another state is not',
    'Soldiers of the Malian army fought rebels in Gao, Kidal and Mopti. <The Papua military> {said} [nine died].',
    [{ party: undefined }],
  ],
  [
    'a soldier by name, of the one army that fights',
    'Rebels attacked Russian troops in Chechnya. “I am fed up,” {said} <a soldier, Anatoly Petrov>. [It snowed].',
    [{ name: 'Anatoly Petrov', party: 'Russia' }],
  ],
  [
    'a minister whose office stands bare behind the name',
    'Soldiers of Cameroon fought separatists. <Rene Sadi, Communication Minister,> {said} [ten died].',
    [{ name: 'Rene Sadi', party: 'Cameroon' }],
  ],
  [
    'a director of the president’s office',
    'Soldiers of Cameroon fought separatists. <Paul Atanga, a director of the President’s Office,> {said} [ten died].',
    [{ name: 'Paul Atanga', party: 'Cameroon' }],
  ],
  [
    'a director of a post office speaks for nobody',
    'Soldiers of Cameroon fought separatists. <Paul Atanga, a director of the Post Office,> {said} [ten died].',
    [{ name: 'Paul Atanga', party: undefined }],
  ],
  [
    'a government by its tongue',
    'Soldiers of Cameroon fought separatists. <The Francophone government> {said} [ten died].',
    [{ party: 'Cameroon' }],
  ],
  [
    'a demonym before the name of another state is no army',
    'Soldiers of the French Cameroun army fought separatists. <The army> {said} [ten died].',
    [{ party: 'Cameroon' }],
  ],
  [
    'an agency that has a state at war for its whole name',
    'Troops of Myanmar fought rebels. <The Myanmar News Agency> {said} [ten died].',
    [{ party: 'Myanmar' }],
  ],
  [
    'an agency with a name of its own is the press',
    'Troops of Myanmar fought rebels. <The Mizzima News Agency> {said} [ten died].',
    [{ party: undefined }],
  ],
  [
    'an agency of a state that does not fight',
    'Troops of Myanmar fought rebels. <The Thai News Agency> {said} [ten died].',
    [{ party: undefined }],
  ],
  [
    'the police by the letters of a rank',
    'Militants fought troops in Kashmir, India. <The IGP> {said} [ten died].',
    [{ party: 'India' }],
  ],
  [
    'a statement that goes on for paragraphs',
    `Fighters of the Zarif Front took Ord. <1:The Zarif Front> {1:said}: [1:${'“We came at dawn and left at noon, and nobody saw us. '.repeat(20)}”].\n\n[2:“We lost four”], {2:said} <2:the statement>.`,
    [{ party: 'Zarif Front' }, { party: 'Zarif Front' }],
  ],
  [
    'an ambassador to the state at war speaks for his own',
    'Troops of Nepal fought rebels. <Ann Reed, the American ambassador to Nepal,> {said} [ten died].',
    [{ name: 'Ann Reed', party: undefined }],
  ],
  [
    'a state that neither fights nor is struck is no side',
    'Russian jets struck Odesa. Russian tanks came to Kharkiv. <1:Caracas> {1:said} [1:ten died]. <2:US President Joe Brand> {2:said} [2:nine died]. <3:Kyiv> {3:said} [3:two died].',
    [{ party: undefined }, { name: 'Joe Brand', party: undefined }, { party: 'Ukraine' }],
  ],
  [
    'one of those who spoke before',
    'Militants stormed a base in Borno. <1:Two military commanders> {1:said} [1:ten died]. <2:One of the officers> {2:said} [2:six were theirs].',
    [{ party: 'Nigeria' }, { party: 'Nigeria' }],
  ],
  [
    'one of the residents is no commander',
    'Militants stormed a base in Borno. <1:Two military commanders> {1:said} [1:ten died]. <2:One of the residents> {2:said} [2:six were hers].',
    [{ party: 'Nigeria' }, { party: undefined }],
  ],
  [
    'a role that stands behind the verb',
    'Militants fought troops in Kashmir, India. [They were foreigners], <Omar Khan> {said}, inspector general of police of the range.',
    [{ name: 'Omar Khan', party: 'India' }],
  ],
  [
    'what follows the verb need not be a role',
    'Militants fought troops in Kashmir, India. [They were foreigners], <Omar Khan> {said}, adding that the police had come.',
    [{ name: 'Omar Khan', party: undefined }],
  ],
  [
    'a group’s spokesman for military operations',
    'Somali troops killed 30 Al-Shabab militants. <Al-Shabab’s military operations spokesman, Abdi Noor,> {said} [40 died].',
    [{ name: 'Abdi Noor', party: 'Al-Shabab' }],
  ],
  [
    'the junta is no government that it drove out',
    '<1:A spokesperson for the National Unity Government> {1:said} [1:30 troops were killed]. Soldiers shelled Sagaing. <2:Junta spokesman Zaw Min> {2:said} [2:ten died].',
    [{ party: 'National Unity Government' }, { name: 'Zaw Min', party: 'junta' }],
  ],
  [
    'a group’s own, whatever state goes before',
    'Pakistani jets struck Khost, and Taliban fighters fired back. <Afghan Taliban spokesman Zabih Noor> {said} [seven died].',
    [{ name: 'Zabih Noor', party: 'Taliban' }],
  ],
  [
    'fighters by a name that stands nowhere else are not the group in arms',
    'M23 fighters fought the Congolese army near Goma. <Wazalendo fighters> {said} [eight died].',
    [{ party: 'Wazalendo' }],
  ],
  [
    'rival fighters are of no such name',
    'Fighters of the Zarif Front took Ord. <Rival fighters> {said} [eight died].',
    [{ party: 'Zarif Front' }],
  ],
  [
    'a rank cut off at its stop goes on to the name',
    'Soldiers of the Philippines fought rebels. [Seven were wounded], {according to} <Brig>. Gen. Andre Dizon, the task force’s commander.',
    [{ name: 'Andre Dizon' }],
  ],
  [
    'a state to which people flee is not where the war is',
    'Rebels attacked troops of Colombia in Tibú. Colombian jets struck back, and Colombian tanks and Colombia’s navy came. Hundreds crossed over to Venezuela. <Caracas> {said} [it would help].',
    [{ party: undefined }],
  ],
  [
    'a minister’s forces are not his own side',
    'Al-Shabaab fighters fought troops in Somalia. The security minister, Yusuf Noor, spoke. <Yusuf Noor> {said} [his forces took two villages].',
    [{ name: 'Yusuf Noor', party: 'Somalia' }],
  ],
  [
    'a warlord’s are',
    'Fighting near Tripoli killed twelve. <Khalifa Haft> {said} [his forces took two villages].',
    [{ party: 'Khalifa Haft' }],
  ],
  [
    'a command in another part of the world is its state’s',
    'US airstrikes killed al-Shabaab fighters in Somalia. <U.S. Africa Command> {said} [it won].',
    [{ party: 'United States' }],
  ],
  [
    'a state that speaks of its soldiers is at war as much as its neighbour',
    '<1:Armenia> {1:said} [1:3 of its soldiers died]. <2:Azerbaijan’s defence ministry> {2:said} [2:two posts were hit].',
    [{ party: 'Armenia' }, { party: 'Azerbaijan' }],
  ],
  [
    'a government hospital makes its town no state',
    'Israeli troops raided Jenin. <Wisam Noor, the director of Jenin’s government hospital,> {said} [two died].',
    [{ name: 'Wisam Noor', party: undefined }],
  ],
  [
    'who presides over a civil society rules nobody',
    'Rebels attacked Congolese troops in Ituri. <Jean Banza, president of the Bahema civil society,> {said} [two died].',
    [{ name: 'Jean Banza', party: undefined }],
  ],
];

test.each(ROWS)('%s', (_title, written, heard) => {
  const found = hear(written);
  for (const [at, wanted] of heard.entries()) {
    for (const [key, value] of Object.entries(wanted)) {
      expect(found[at]?.[key as keyof Heard], key).toEqual(value);
    }
  }
});
