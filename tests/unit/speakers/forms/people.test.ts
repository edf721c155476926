/** People by what a text calls them: common nouns, names they go by, one of many, what they lead. */
import { describe, expect, test } from 'vitest';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, ...who: (string | null)[]];

const told = (written: string) =>
  hear(written).map(({ name, party }) => (party ? `${name} | ${party}` : name));

const NOUNS: Row[] = [
  [
    'a woman whom the sentence before opened with',
    'A woman who had fled ran out of the house. [“We ran,”] <she> {said}.',
    'a woman',
  ],
  ['a man, but not the woman', 'A widow stood at the well. <He> {said} [it was dry].', null],
  [
    'people whom the sentence opened with',
    'Two farmers had come by boat. <They> {said} [the road was cut].',
    'two farmers',
  ],
  ['not of the paragraph before', 'A nurse ran out.\n\nIt rained. <She> {said} [nine had died].', null],
  [
    'the speaker of the paragraph before, not the baker of this one’s end',
    '<1:Ana Roe> {1:said} [1:so].\n\nSnow fell on a nurse. <2:She> {2:said} [2:it was cold].',
    'Ana Roe',
    'Ana Roe',
  ],
  [
    'the subject of a new paragraph before the speaker of the last',
    '<1:Ivo Marek> {1:said} [1:so].\n\nMr Jon Ames came home. <2:He> {2:said} [2:it was cold].',
    'Ivo Marek',
    'Jon Ames',
  ],
  [
    '“she” is the one who is told to be a woman',
    'The spokeswoman Ana Roe came. Then <1:Jon Ames> {1:said} [1:no]. <2:She> {2:said} [2:yes].',
    'Jon Ames',
    'Ana Roe',
  ],
  [
    'the minister before, though two states fight',
    'Pelland’s army and Voria’s army met. Voria’s foreign minister, Ida Tarn, left. <The minister> {said} [so].',
    'Ida Tarn | Voria',
  ],
  [
    'the aide whom nobody named',
    'The rebels fought the army. An aide to the rebels’ leader laughed. <The aide> {said} [it was false].',
    'an aide to the rebels’ leader | rebels',
  ],
  [
    'a name two commas on',
    'Troops fought rebels and fighters. <The director, Army Public Relations, General Olu Rand,> {said} [so].',
    'Olu Rand | army',
  ],
  [
    'the governor of a land',
    'The governor of Orm, Ana Roe, came late. <The governor> {said} [it was over].',
    'Ana Roe',
  ],
  ['a former soldier by his name', '<Ex-commando Fane> {said} [it held].', 'Ex-commando Fane'],
];

const MANY: Row[] = [
  [
    'one of them',
    '<1:Two local officials> {1:said} [1:so]. <2:One of them> {2:said} [2:no].',
    'two local officials',
    'one of the local officials',
  ],
  [
    'one of them, of their side',
    'Pelland’s army came. <1:Pelland officials> {1:said} [1:so]. <2:One of them> {2:said} [2:no].',
    'Pelland officials | Pelland',
    'one of the Pelland officials | Pelland',
  ],
  [
    'one of those who did not speak',
    'Harbour officials laughed at the report. <One of them> {said} [it was false].',
    'one of the harbour officials',
  ],
  [
    'one of them, and what he is',
    '<1:Residents> {1:said} [1:so]. <2:One of them, a teacher,> {2:said} [2:no].',
    'residents',
    'a teacher',
  ],
  [
    'a civilian of them is not of their side',
    'Pelland’s army came. <1:Pelland officials> {1:said} [1:so]. <2:One of them, a teacher,> {2:said} [2:no].',
    'Pelland officials | Pelland',
    'a teacher',
  ],
  [
    'one of them by name',
    '<1:Residents> {1:said} [1:so]. <2:One of them, Ana Roe,> {2:said} [2:no].',
    'residents',
    'Ana Roe',
  ],
  ['one of nobody', '<One of them> {said} [it held].', null],
];

const CALLED: Row[] = [
  ['known as', '<The chief, known as Pedrito,> {said} [it held].', 'Pedrito'],
  ['gave his name', '<A guard who gave his name only as Wilner> {said} [it held].', 'Wilner'],
  [
    'goes by the name of',
    '<An officer, who goes by the name of Commander Iris,> {said} [so].',
    'Commander Iris',
  ],
  ['uses the name', '<Their chief, who uses the name Commander Munib,> {said} [so].', 'Commander Munib'],
  ['called', '<A fisherman called Amade> {said} [so].', 'Amade (a fisherman)'],
  ['not the one who calls', '<A man who called Amade> {said} [so].', 'a man'],
  ['not a place', '<A man known in Brod> {said} [so].', 'a man known in Brod'],
];

const DATES: Row[] = [
  ['a surname that is a day', '<1:Khaing Thu> {1:said} [1:so]. <2:Thu> {2:said} [2:no].', 'Khaing Thu', null],
  ['a first name that is a month', '<Jan Koss> {said} [so].', 'Jan Koss'],
  ['another one', '<April Venn> {said} [so].', 'April Venn'],
  ['brothers', 'Pavel Koss and Jan Koss met. <Jan Koss> {said} [so].', 'Jan Koss'],
  ['a month is no name', 'In May Russian troops came. <Russia> {said} [so].', 'Russia | Russia'],
];

const LEADERS: Row[] = [
  [
    'who leads',
    'The Ash Front ambushed a convoy. <Jon Ames, who leads the Ash Front,> {said} [so].',
    'Jon Ames | Ash Front',
  ],
  [
    'leads, in another sentence',
    'The Ash Front ambushed a convoy. Jon Ames leads the Ash Front. <Ames> {said} [so].',
    'Jon Ames | Ash Front',
  ],
  [
    'is its spokesman',
    'The Ash Front ambushed a convoy. Jon Ames is the spokesman of the Ash Front. <Ames> {said} [so].',
    'Jon Ames | Ash Front',
  ],
  [
    'father and son',
    'The Ash Front ambushed a convoy. Its founder, Tom Ames, is dead; his son, Jon Ames, now leads it. <Jon Ames> {said} [so].',
    'Jon Ames | Ash Front',
  ],
  [
    'commands an army',
    'Lodmar’s army came. Pavel Koss commands the army of Lodmar. <Koss> {said} [so].',
    'Pavel Koss | Lodmar',
  ],
  [
    'a spokesman for the group, by name',
    'The Ash Front ambushed a convoy. <A spokesman for the group, Jon Ames,> {said} [so].',
    'Jon Ames | Ash Front',
  ],
  [
    'Jon Ames, the group’s spokesman',
    'The Ash Front ambushed a convoy. <Jon Ames, the group’s military spokesman,> {said} [so].',
    'Jon Ames | Ash Front',
  ],
  [
    'who speaks for allies of rebels',
    '<Rosa Lint, who speaks for the Dawn Coalition, the rebels’ alliance,> {said} [so].',
    'Rosa Lint | Dawn Coalition',
  ],
];

describe.each([
  ['common nouns', NOUNS],
  ['one of many', MANY],
  ['the name somebody goes by', CALLED],
  ['names that are dates', DATES],
  ['leaders', LEADERS],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});
