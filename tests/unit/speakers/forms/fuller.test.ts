/** Speakers by all that a text gives of them: whom a new name brings in, whose a spokesman is, what one name alone leaves out. */
import { describe, expect, test } from 'vitest';
import { withShortForms } from '../../../../src/reading/speakers/short-forms.ts';
import { resolveSpeakers } from '../../../../src/reading/speakers/speakers.ts';
import { toDocument } from '../../../../src/reading/text/text.ts';
import { smallDossier } from '../../../fixtures/stories/small-dossier.ts';
import { hear, marked } from '../marked.ts';

type Row = [title: string, written: string, ...who: (string | null)[]];

const told = (written: string) =>
  hear(written).map(({ name, party }) => (party === undefined ? name : `${name} | ${party}`));

/** With the side that a reader sees behind or in the name. */
function shown(written: string): string[] {
  const { text, attributions } = marked(written);
  const { cast } = resolveSpeakers(toDocument(text), attributions, null, { text });
  return withShortForms(cast.speakers, text, null).map(({ name }) => name);
}

const NEW_NAMES: Row[] = [
  [
    'one name and what she is',
    '<1:A diplomat> {1:said} [1:it was lost].\n\nSelma, a teacher, walked out with her mother. [2:“I counted them,”] <2:she> {2:said}.',
    'a diplomat',
    'Selma (a teacher)',
  ],
  [
    'one name that does something with what is hers',
    '<1:An officer> {1:said} [1:it was calm].\n\nZarina knows each of the stones, and one is her son’s.\n\n[2:“I was told to be quiet,”] <2:she> {2:said}.',
    'an officer',
    'Zarina',
  ],
  [
    'one name that shut his shop, and not the place of the dateline',
    'Bela Korta, Tesk (VNA)\n\nMirun closed his shop when he saw the flags. [“We ran,”] <the 34-year-old> {told} VNA.',
    'Mirun',
  ],
  [
    'a nurse whose brother is another',
    '<1:Jon Ames> {1:said} [1:so].\n\nNadja Farin, a nurse whose brother vanished, has seen it. [2:“I look at the shoes,”] <2:she> {2:said}.',
    'Jon Ames',
    'Nadja Farin',
  ],
  [
    'a name behind where it happens is no part of that',
    'In Adra, on the far side, Halina Abar waited for water. [“We walked at night,”] <she> {told} us.',
    'Halina Abar',
  ],
  [
    'a place of two words is not she',
    'Shells fell in the city of Bel Karna. The road to Bel Karna is shut. [“We ran,”] <she> {said}.',
    null,
  ],
  [
    'smoke is nobody',
    '<1:Ana Roe> {1:came} [1:early]. Smoke filled her room. [2:“I ran,”] <2:she> {2:said}.',
    'Ana Roe',
    'Ana Roe',
  ],
  [
    'an age and a description behind a name',
    'Samir, 33, <1:an engineer> who fled, {1:said} [1:so]. [2:“We saw it,”] <2:he> {2:said}.',
    'Samir (an engineer)',
    'Samir (an engineer)',
  ],
  [
    'a first name alone, as some peoples use it',
    '<1:Asru Mare, a spokesman for the Orm Liberation Front,> {1:said} [1:it left]. [2:“There was no fight,”] <2:Asru> {2:said}.',
    'Asru Mare | Orm Liberation Front',
    'Asru Mare | Orm Liberation Front',
  ],
  [
    'one name, and whose sister she is',
    'Zeina, the driver’s sister, {1:said} [1:so]. <1:She> wept. [2:“He was thirty,”] <2:she> {2:told} us.',
    'Zeina (the driver’s sister)',
    'Zeina (the driver’s sister)',
  ],
  [
    'somebody who opens the paragraph, not who spoke in the one before',
    '[1:“It is over,”] {1:said} <1:Governor Ruben Rocha>.\n\nA cab driver pulled up his shirt. [2:“That is from it,”] <2:he> {2:said}.',
    'Ruben Rocha',
    'a cab driver',
  ],
  [
    'two who hid, and not a body that spoke before',
    '<1:The Vesna Liberation Front> {1:said} [1:so].\n\nPastor Ngwa Emu and his wife Grace hid. [2:“We prayed,”] <2:they> {2:said}.',
    'Vesna Liberation Front | Vesna Liberation Front',
    'Ngwa Emu and Grace',
  ],
  [
    'an age is of whoever spoke last without a name',
    '<1:U Khaing Thu> {1:said} [1:so].\n\n<2:A man in the town> {2:said} [2:not]. [3:“We do not know,”] <3:the 50-year-old> {3:said}.',
    'U Khaing Thu',
    'a man in the town',
    'a man in the town',
  ],
  [
    'a secretary is nobody of whom it told by a trade',
    '<1:A cab driver> {1:said} [1:so].\n\n<2:Security Secretary Omar Harfa> {2:said} [2:not].',
    'a cab driver',
    'Omar Harfa',
  ],
];

const GIVEN: Row[] = [
  [
    'one name in commas',
    '<1:A trader from a nearby village, Bubakar,> {1:said} [1:so]. [2:“Nobody dared,”] <2:he> {2:said}.',
    'Bubakar (a trader from a nearby village)',
    'Bubakar (a trader from a nearby village)',
  ],
  [
    'the place of an office in commas',
    '<The mayor of the town, Orma,> {said} [so].',
    'the mayor of the town',
  ],
  ['a superintendent of police', '<Superintendent of Police Manu Prabak> {said} [so].', 'Manu Prabak'],
  [
    'asked to be known by an initial',
    '<1:A cobbler who served in the army> {1:said} [1:he was held]. He asked to be identified only by the initial K. [2:“They came,”] <2:he> {2:said}.',
    'K (a cobbler who served in the army)',
    'K (a cobbler who served in the army)',
  ],
  [
    'gave her name afterwards',
    '[1:“They took him,”] {1:said} <1:an old woman in black>. She gave her name as Bibi Zara.',
    'Bibi Zara',
  ],
  [
    'a nephew who gave one name, cut off by the source',
    '<1:Amadi’s nephew>, who gave his name only as Faris, {1:said} [1:it ran]. [2:“I mend them,”] <2:he> {2:said}.',
    'Faris (Amadi’s nephew)',
    'Faris (Amadi’s nephew)',
  ],
  ['a call sign', '<A driver with the call sign Badger> {said} [so].', 'Badger (a driver)'],
  [
    'somebody else is named',
    '<1:A cobbler> {1:said} [1:so]. She asked about a man called Oro. [2:“They came,”] <2:he> {2:said}.',
    'a cobbler',
    'a cobbler',
  ],
  ['a title before one name', '<Mullah Sadiq> {said} [so].', 'Mullah Sadiq'],
];

const WHOSE: Row[] = [
  [
    'the spokesman of the governor is no front’s',
    '<1:A spokesman for the Vesna Liberation Front> {1:said} [1:so]. <2:The spokesman of the provincial governor> {2:told} us [2:not].',
    'a spokesman for the Vesna Liberation Front | Vesna Liberation Front',
    'the spokesman of the provincial governor | government',
  ],
  [
    'their government',
    'The Vesna Liberation Front fights on. <A deputy spokesman for their administration> {said} [so].',
    'a deputy spokesman for the Vesna Liberation Front administration | Vesna Liberation Front',
  ],
  [
    'one of their commanders, who goes on',
    'The Vesna Liberation Front tells it otherwise. One of their commanders laughed. [It was little], <he> {said}.',
    'one of the Vesna Liberation Front commanders | Vesna Liberation Front',
  ],
  [
    'of the subject of the same sentence',
    'The Vesna Liberation Front (VLF) did not dispute it, but <a spokesman> {said} [it was less].',
    'a spokesman | VLF',
  ],
  [
    'of a body that is no side',
    'The Orm Nurses Association denied it. <A spokeswoman> {said} [it was less].',
    'a spokeswoman (Orm Nurses Association)',
  ],
  [
    'a brother of the dead',
    'Police named the dead man as Akib Lone, 22. [“He was a baker,”] {said} <his uncle>.',
    'Akib Lone’s uncle',
  ],
  [
    'an uncle of one of two',
    'Police named Akib Lone and Omir Vale. [“He was a baker,”] {said} <his uncle>.',
    'his uncle',
  ],
  [
    'a close aide is an aide',
    '<A close aide of the Vesna Liberation Front’s leader> {said} [so].',
    'a close aide of the Vesna Liberation Front’s leader | Vesna Liberation Front',
  ],
  [
    'the source is the one who would not be named',
    '<1:A member of the watch> {1:said} [1:so]. [2:“We carried them,”] {2:said} <2:the source, who begged not to be named>.',
    'a member of the watch',
    'a member of the watch',
  ],
  [
    'this father of six',
    '<1:An inhabitant of Dara> {1:told} [1:of it]. [2:“We lay down,”] {2:said} <2:this father of six>.',
    'an inhabitant of Dara',
    'an inhabitant of Dara',
  ],
  [
    'who asked is whoever stands before',
    '[1:It was the second], {1:said} <1:the volunteers>, <2:who> {2:asked} [2:for bandages].',
    'the volunteers',
    'the volunteers',
  ],
  [
    'a part of a known group by its letters',
    'A People’s Defence Force (PDF) said so. <An officer of the Yara Valley PDF> {said} [nine fell].',
    'an officer of the Yara Valley PDF | Yara Valley PDF',
  ],
  [
    'a body by a word of its middle',
    'The Popular Rally Forces took Dara. <The Rally’s media office> {said} [so].',
    'Rally’s media office | Popular Rally Forces',
  ],
  [
    'a ministry run by a known group',
    '<The Houthi-run health ministry> {said} [so].',
    'Houthi-run health ministry | Houthis',
  ],
  [
    'a union of doctors is not the group in arms',
    '<1:A union of doctors in Dara> {1:said} [1:so]. The Vesna Liberation Front shelled Dara. <2:The union> {2:said} [2:more].',
    'a union of doctors in Dara',
    'a union of doctors in Dara',
  ],
  [
    'the paramilitary force is not the army',
    'The Sudanese army took it. The Rapid Support Forces (RSF) fled. <The paramilitary force> {said} [not].',
    'Rapid Support Forces | RSF',
  ],
  [
    'the only group of the text, however far',
    'Vesna Liberation Front men came. It rained. It snowed. It thawed. It dried. <1:The army> {1:said} [1:one fell]. <2:The group> {2:said} [2:two fell].',
    'army | army',
    'Vesna Liberation Front | Vesna Liberation Front',
  ],
];

const DESCRIBED: Row[] = [
  [
    'a channel of theirs by its name',
    '<1:Military sources> {1:said} [1:so]. <2:Their channel, Al-Mazir,> {2:spoke of} [2:a victory].',
    'military sources | army',
    'Al-Mazir',
  ],
  [
    'a statement of the junta',
    'Fighters of the junta came. <A junta statement> {said} [not].',
    'a junta statement | junta',
  ],
  [
    'a clause that tells which one',
    '<The charity that runs the clinic> {said} [so].',
    'charity that runs the clinic',
  ],
  ['a clause that tells of the telling', '<A guard who asked not to be named> {said} [so].', 'a guard'],
  [
    'the way it came',
    '<The army spokesman in a written statement> {said} [so].',
    'the army spokesman | army',
  ],
  [
    'a unit behind a title',
    '<The Director, Defence Information, who came,> {said} [so].',
    'the Director, Defence Information',
  ],
  [
    'the place of an office',
    'Rockets hit the city of Dara, <the regional governor> {said} [so].',
    'the regional governor (Dara)',
  ],
  [
    'an office between two places',
    'Rockets hit the city of Dara and the town of Orm, <the regional governor> {said} [so].',
    'the regional governor',
  ],
  [
    'a retired officer who explains',
    '<Colonel Roden Orba (ret.), a security analyst,> {said} [rebels came, the army left].',
    'Roden Orba',
  ],
];

describe.each<[string, Row[]]>([
  ['a new name', NEW_NAMES],
  ['a name given in a sentence of its own', GIVEN],
  ['whose one is', WHOSE],
  ['what a text gives of one', DESCRIBED],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});

const LANDS: [title: string, written: string, name: string][] = [
  [
    'by the only known group',
    'The Rapid Support Forces (RSF) fled. <The army’s spokesman> {said} [so].',
    'the Sudanese army’s spokesman',
  ],
  [
    'by a part of the land',
    'KADUNA: Bandits took a village in Zamfara. <A military spokesman> {said} [so].',
    'a Nigerian military spokesman',
  ],
  [
    'by a demonym before a part of it',
    'Guerrillas fought in the Colombian province of Orma, <the defense minister> {said} [so].',
    'the Colombian defense minister',
  ],
  [
    'not by a port that is named after it',
    'Bandits took a village near Port Lamu. <A military spokesman> {said} [so].',
    'a military spokesman (army)',
  ],
  [
    'not by the capital whence it was sent',
    'NAIROBI, Kenya (VNA) — Ethiopian government forces took a town. <The communications minister> {said} [so].',
    'the Ethiopian communications minister',
  ],
  [
    'not the land of the drones in another',
    'Russian drones hit a house in Sumy. <The president> {said} [so].',
    'the president',
  ],
];

describe('whose a state’s voice is, as a reader sees it', () => {
  test.each(LANDS)('%s', (_title, written, name) => {
    expect(shown(written)).toEqual([name]);
  });
});

test('a given name that many bear alone is nobody of the dossier', () => {
  const base = smallDossier();
  const [first] = base.people;
  if (!first) throw new Error('the small dossier has people');
  const people = [{ ...first, name: 'Yar Mohammad', aliases: [] }];
  expect(hear('<Haji Mohammad, an elder,> {said} [so].', { ...base, people })[0]?.name).toBe('Haji Mohammad');
  expect(hear('<Yar Mohammad> {said} [so].', { ...base, people })[0]?.name).toBe('Yar Mohammad');
});
