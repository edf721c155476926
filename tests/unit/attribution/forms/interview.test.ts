import { expect, test } from 'vitest';
import { readForm } from './read.ts';

const HEAD = 'The miller’s war\nAna Roe speaks for the guild abroad. We reach her by telephone.';

test('answers are of whoever the head names, and questions nobody’s', () => {
  expect(
    readForm(
      `${HEAD}\nWho holds the mill?\nNine of our boats lie there.\nAnd the ford?\nThe ford is lost. We left it on Friday.`,
    ),
  ).toEqual([
    'indirect: Ana Roe |  | Nine of our boats lie there.',
    'indirect: Ana Roe |  | The ford is lost. We left it on Friday.',
  ]);
});

test('labels of question and answer', () => {
  expect(
    readForm(
      'An interview with Ivo Marek of the guild.\nQ: Who holds the mill?\nA: Nine of our boats lie there.\nQ: And the ford?\nA: The ford is lost to us.',
    ),
  ).toEqual([
    'indirect: Ivo Marek |  | Nine of our boats lie there.',
    'indirect: Ivo Marek |  | The ford is lost to us.',
  ]);
});

test('answers in marks, of whom it is told that he talks to a paper, and questions that trail off', () => {
  expect(
    readForm(
      'So warns Ana Roe, head of the guild. She talks to Radio Orm on her way.\nHow do things stand?\n“We took nine boats in May. We hold the ford.”\nBut it was said that you were lost …\n«We will take more of them, and soon ».',
    ),
  ).toEqual([
    'direct: Ana Roe |  | “We took nine boats in May. We hold the ford.”',
    'direct: Ana Roe |  | «We will take more of them, and soon ».',
  ]);
});

test.each([
  ['one question is no interview', `${HEAD}\nWho holds the mill?\nNine of our boats lie there.`],
  [
    'questions of a report that names nobody at its head',
    'The mill burned on Friday.\nWho holds the mill?\nNine boats lie there now.\nAnd the ford?\nThe ford is lost for good.',
  ],
  [
    'a list of questions and answers by the paper itself',
    'Ana Roe’s guild took the mill.\nWhat is the guild?\nIt is a union of boatmen.\nWho leads it?\nIt has had nine heads since May.',
  ],
  [
    'the same where its head tells that somebody spoke',
    'The mill’s war: your questions answered\nAna Roe spoke to boatmen on Friday.\nWhat is the guild?\nIt is a union of boatmen.\nWho leads it?\nIt has had nine heads since May.',
  ],
])('%s', (_, text) => {
  expect(readForm(text)).toEqual([]);
});
