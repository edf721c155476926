import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, headline, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'a toll that somebody raises',
    '{m:army|Kesh army} raises death toll to {f:killed:people:headline|270}',
    ['270: claimed kesh'],
  ],
  [
    'what is said behind the comma is only that',
    'Shells kill {f:killed:people:headline|40 people}, {m:army|Kesh army} says eight rebels died',
    ['40 people: unattributed'],
  ],
  [
    'who says it behind the comma',
    'Shells kill {f:killed:people:headline|40 people}, {m:army|Kesh army} says',
    ['40 people: claimed kesh'],
  ],
  [
    'ground that is raised has no toll',
    'Storm raises river to {f:other:metres:headline|nine metres}',
    ['nine metres: unattributed'],
  ],
];

describe('whose word a headline’s figure is', () => {
  it.each(ROWS)('%s', (_, headline, expected) => {
    expect(judged(headline)).toEqual(expected);
  });
});
