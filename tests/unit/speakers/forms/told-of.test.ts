/** Speakers whom the text names somewhere else than where they speak: a pronoun, "the man", an age, a name that comes late. */
import { describe, expect, test } from 'vitest';
import { hear } from '../marked.ts';
import type { VALLEY } from '../valley.ts';

type Row = [title: string, written: string, ...who: (string | null)[]];

const told = (written: string, dossier: typeof VALLEY | null = null) =>
  hear(written, dossier).map(({ name, party }) => (party ? `${name} | ${party}` : name));

const TOPICS: Row[] = [
  [
    'whom the sentence before tells of for the first time, not the speaker before',
    '<1:A spokesman> {1:said} [1:so]. Pavel Dorn dug ditches for nine months. [2:“We ate bark,”] <2:he> {2:said}.',
    'a spokesman',
    'Pavel Dorn',
  ],
  [
    'in a paragraph of its own',
    '<1:A spokesman> {1:said} [1:so].\n\nPavel Dorn dug ditches for nine months.\n\n[2:“We ate bark,”] <2:he> {2:said}.',
    'a spokesman',
    'Pavel Dorn',
  ],
  [
    'with one name only, and an age',
    '<1:A spokesman> {1:said} [1:so]. Dorn, 34, dug ditches. [2:“We ate bark,”] <2:he> {2:said}.',
    'a spokesman',
    'Dorn',
  ],
  [
    'a woman of whom nothing tells that she is one',
    '<1:Its head, Mrs Ilse Vann,> {1:said} [1:so]. Oum Sarra, who was at the well, lost her house. [2:“It is gone,”] <2:she> {2:said}.',
    'Ilse Vann',
    'Oum Sarra',
  ],
  [
    'not one of whom it tells that he was killed',
    '<1:Ivo Marek> {1:said} [1:so]. Pavel Dorn was shot in May. [2:“He was a friend,”] <2:he> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'not one who was named before',
    'Pavel Dorn came. <1:Ivo Marek> {1:said} [1:so]. Dorn had a farm. [2:“It burned,”] <2:he> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'a baker whom the sentence before opens with, not the commander of the paragraph before',
    '[1:“We hold it,”] {1:said} <1:his commander, Captain Sedik>.\n\nThe people tell it otherwise. A baker pointed at a shop. [2:“They took him,”] <2:he> {2:whispered}.',
    'Captain Sedik',
    'a baker',
  ],
];

describe('a pronoun after a new name', () => {
  test.each(TOPICS)('%s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});

const DESCRIBED: Row[] = [
  [
    'an age',
    'Rahel Bibi put her son on her back and left. [“There was no time,”] {says} <the 50-year-old, who sleeps in a hall>.',
    'Rahel Bibi',
  ],
  ['an age with a noun', 'Ivo Marek ran. [“I ran,”] {says} <the 19-year-old student>.', 'Ivo Marek'],
  [
    'a man of an age whom nobody named',
    '[“I ran,”] {says} <a 19-year-old student>.',
    'a 19-year-old student',
  ],
  ['the man', 'Ivo Marek came to the gate. [“Open it,”] <the man> {said}.', 'Ivo Marek'],
  ['the man, but not Mrs Roe', 'Mrs Ana Roe came to the gate. [“Open it,”] <the man> {said}.', 'the man'],
  [
    'the father of three',
    'Ivo Marek lost his shop. [“It burned,”] {said} <the father of three>.',
    'Ivo Marek',
  ],
  [
    'the official, who is a governor',
    '<1:Ana Roe, the governor of Orm,> {1:said} [1:so]. It rained. [2:It was bad], <2:the official> {2:said}.',
    'Ana Roe',
    'Ana Roe',
  ],
  [
    'the officer, who is a colonel',
    '<1:Colonel Ivo Marek> {1:said} [1:so]. [2:It was bad], <2:the officer> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'whom it calls so for his safety',
    'Boys were among them, <1:one man> {1:said}. [2:“They hit us,”] {2:said} <2:the man, a carpenter, whom we call Yusuf for his safety>.',
    'one man',
    'Yusuf',
  ],
  [
    'whose first name comes after a comma',
    '[“It was the second house,”] {said} <a teacher who lives across the stream and gave only her first name, Seng>.',
    'Seng (a teacher)',
  ],
  [
    'whose name comes after what she did',
    '<1:A nurse who left it on Friday, Esperance,> {1:told} us [1:it was bad]. [2:“I ran,”] <2:she> {2:said}.',
    'Esperance (a nurse)',
    'Esperance (a nurse)',
  ],
  [
    'one of them, introduced by a name',
    '<1:One of those who gave up, introduced as Mirwan,> {1:said} [1:he was tired]. [2:“We ate bark,”] <2:he> {2:said}.',
    'Mirwan',
    'Mirwan',
  ],
  [
    'the pharmacist of whom it told',
    'People in Brod spoke of soldiers. One of them, a pharmacist in Brod, saw five coffins. [“We are safe,”] <the pharmacist> {said}.',
    'a pharmacist in Brod',
  ],
  [
    'the source, with where it is',
    'A medical source at the Southern Hospital put the number higher. [“We got 29 bodies,”] <the source> {told} us.',
    'a medical source at the Southern Hospital',
  ],
  [
    'one of the sources of a place',
    '<1:Local sources in Brod> {1:say} [1:so]. <2:One source, who spoke in secret,> {2:said} [2:no].',
    'local sources in Brod',
    'one source in Brod',
  ],
  [
    'another of the same town',
    '<1:A resident of Dara> {1:said} [1:so]. <2:Another> {2:said} [2:the mosques were full].',
    'a resident of Dara',
    'another resident of Dara',
  ],
];

describe('people by a description', () => {
  test.each(DESCRIBED)('%s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});

const LATE: Row[] = [
  [
    'the governor, whose bare name follows',
    '[1:Forty men gave up in Brod], <1:the governor> {1:said} on Tuesday.\n\n<2:Captain Ivo Marek> {2:told} HNA [2:they had been active]. [3:“They are safe,”] <3:the governor> {3:said}.',
    'Ivo Marek',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'a spokesman, whose bare name follows',
    '<1:A spokesman for the government> {1:said} [1:it was so]. [2:The army fought rebels], <2:Yamo Siddin> {2:said}.',
    'Yamo Siddin | government',
    'Yamo Siddin | government',
  ],
  [
    'one who did not speak, whose bare name follows',
    'A doctor at the Brod clinic looked up. [“It is five times that,”] {said} <Parvin Sama>.',
    'Parvin Sama',
  ],
  [
    'the regional governor, and Governor X',
    '[1:It fell], <1:the regional governor> {1:said}. [2:Two were children], <2:Governor Maks Horin> {2:wrote}.',
    'Maks Horin',
    'Maks Horin',
  ],
  [
    'not where the name has a description of its own',
    '[1:It fell], <1:the governor> {1:said}. [2:Two were children], <2:Maks Horin, a shopkeeper,> {2:said}.',
    'the governor',
    'Maks Horin',
  ],
  [
    'not where somebody’s age is told',
    '[1:It fell], <1:the governor> {1:said}. [2:Two were children], <2:Maks Horin, 41,> {2:said}.',
    'the governor',
    'Maks Horin',
  ],
  [
    'not a source who asked not to be named',
    '[1:It fell], <1:an official, who asked not to be named,> {1:said}. [2:Two were children], <2:Maks Horin> {2:said}.',
    'an official',
    'Maks Horin',
  ],
  [
    'not a man for a spokeswoman',
    '[1:It fell], <1:a spokeswoman> {1:said}. [2:Two were children], <2:Mr Maks Horin> {2:said}.',
    'a spokeswoman',
    'Maks Horin',
  ],
];

describe('a name that comes late', () => {
  test.each(LATE)('%s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});

const ELSEWHERE: Row[] = [
  [
    'whose view it is',
    'Ivo Marek came. For Ana Roe, who studies armies, the war is lost, but [the end, ]<she> {said}, [is far].',
    'Ana Roe',
  ],
  [
    'whose letter it is',
    'The guild spoke. In a letter of Monday Ivo Marek, its head, tried to calm them: [“We stay,”] <it> {read}.',
    'Ivo Marek',
  ],
  [
    'not whose house it is, where no paper was told of',
    'In a house of the guild Ivo Marek spoke. [“We stay,”] <it> {read}.',
    null,
  ],
  [
    'a relative with a time behind it',
    'It was denied by the Orm Union (OU), <which at the same time> {announced} [a death].',
    'Orm Union',
  ],
  ['whose account it is', 'Shells fell. By <the elders>’ {account}, [nine men are missing].', 'the elders'],
  [
    'a resident with the place in which the sentence puts him',
    'In Orm district <1:a resident>, who feared them, {1:said} [1:so]. [2:“They came,”] <2:the resident> {2:said}.',
    'a resident (Orm)',
    'a resident (Orm)',
  ],
];

describe('somebody whom other words of the sentence tell', () => {
  test.each(ELSEWHERE)('%s', (_title, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});
