/** Whom a pronoun or a bare name means after clauses and openings that name others: those killed, those counted, places, papers. */
import { describe, expect, test } from 'vitest';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, ...who: (string | null)[]];

const told = (written: string) => hear(written).map(({ name }) => name);

const PRONOUNS: Row[] = [
  [
    'not one who was killed',
    '<1:Ivo Marek> {1:said} [1:so].\n\nA cousin, 15, was among those killed. [2:“It is over,”] <2:he> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'one whose brother was killed',
    '<1:Ivo Marek> {1:said} [1:so].\n\nA nurse whose brother was killed met us. [2:“It is over,”] <2:she> {2:said}.',
    'Ivo Marek',
    'a nurse',
  ],
  [
    'those who are counted',
    'The UN sent aid. Dozens of students marched in Lod. [“Free us,”] <they> {shouted}.',
    'students',
  ],
  [
    'a number of them',
    'The UN sent aid.\n\nA number of women activists met on Monday in Lod, <they> {chanted} [“stop it”].',
    'women activists',
  ],
  [
    'the ministry that a relative goes with',
    '[1:So], <1:Orm’s foreign ministry, which> {1:urged} [1:Lod to stop].\n\n[2:“Lod is asked to go,”] <2:it> {2:said}.',
    'Orm’s foreign ministry',
    'Orm’s foreign ministry',
  ],
];

const INSIDE: Row[] = [
  [
    'not the one of whom it is said, around the words that tell who says it',
    '[1:The pass is shut], {1:said} <1:Ivo Marek>. [2:Omar Sand], <2:he> {2:added}, [2:had led the raid].',
    'Ivo Marek',
    'Ivo Marek',
  ],
  ['who wrote a paper', '[1:“We want peace,”] {1:reads} <1:a tweet by Ana Roe>.', 'Ana Roe'],
];

const CLAUSES: Row[] = [
  [
    'a place that ends the clause before is no other word for who speaks',
    '[1:Two bombs fell on the school], <1:Ivo Marek> {1:said}. [2:“It was dark,”] <2:he> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'nor with an aside',
    '[1:Two bombs fell on the clinic], <1:Ivo Marek, a driver,> {1:said}. [2:“It was dark,”] <2:he> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'a group that opens the sentence is',
    '<1:A militant group, Dawn Legion,> {1:said} [1:so]. [2:“It was us,”] <2:it> {2:said}.',
    'Dawn Legion',
    'Dawn Legion',
  ],
];

const NAMES: Row[] = [
  [
    'a name that is not the real one',
    '<1:A shopkeeper> {1:told} us [1:all]. Tesk (not his real name) has three children.\n\n[2:“I ran,”] <2:he> {2:said}.',
    'Tesk (a shopkeeper)',
    'Tesk (a shopkeeper)',
  ],
  [
    'names that were changed',
    '<1:An Orm interpreter> {1:spoke to} [1:me]. Ali (names have been changed) got away.\n\n<2:His> {2:words:} [2:“They called me.”]',
    'Ali (an Orm interpreter)',
    'Ali (an Orm interpreter)',
  ],
  [
    'one who is named after the text has turned to others',
    '[1:“I can’t get it off me,”] {1:said} <1:a nurse>. Then she wept.\n\nTo Orm is where many mean to go. [2:“Better to leave,”] {2:said} <2:Ana Roe>.',
    'a nurse',
    'Ana Roe',
  ],
];

const ROLES: Row[] = [
  [
    'a calling that the text has not told of whoever spoke last',
    '[1:“They came,”] <1:Ivo Marek> {1:told} us. [2:“We fled,”] <2:the shopkeeper> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'not where he has another',
    '[1:“They came,”] <1:Ivo Marek, a nurse,> {1:told} us. [2:“We fled,”] <2:the shopkeeper> {2:said}.',
    'Ivo Marek',
    'the shopkeeper',
  ],
  [
    'not an office of which there is one',
    '[1:“They came,”] <1:Ivo Marek> {1:told} us. [2:“I decide,”] <2:the president> {2:said}.',
    'Ivo Marek',
    'the president',
  ],
  [
    'an office by its first letters',
    '<1:Ivo Marek, director general of the board,> {1:said} [1:so]. [2:“It is over,”] <2:the DG> {2:said}.',
    'Ivo Marek',
    'Ivo Marek',
  ],
  [
    'no body by chance',
    '<1:Ivo Marek> {1:said} [1:all at once it was over]. [2:“It is over,”] <2:the AAO> {2:said}.',
    'Ivo Marek',
    'AAO',
  ],
];

describe('who says it', () => {
  test.each([...PRONOUNS, ...INSIDE, ...CLAUSES, ...NAMES, ...ROLES])('%s', (_, written, ...who) => {
    expect(told(written)).toEqual(who);
  });
});
