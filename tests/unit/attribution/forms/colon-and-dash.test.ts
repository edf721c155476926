import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['“We lost it.” – Ana Roe, keeper', 'direct: Ana Roe, keeper | – | “We lost it.”'],
  [
    'Roe: “We lost it.” Marek: “We did not.”',
    'direct: Roe | : | “We lost it.”',
    'direct: Marek | : | “We did not.”',
  ],
  ['Note: “Weir” is an old word.'],
  ['“We lost it.” - a keeper of Lod', 'direct: a keeper of Lod | - | “We lost it.”'],
  ['“The ford is open.” — Ivo Marek', 'direct: Ivo Marek | — | “The ford is open.”'],
  ['“The ford is open.”\n— Ivo Marek, keeper', 'direct: Ivo Marek, keeper | — | “The ford is open.”'],
  ['Ivo Marek: “The ford is open.”', 'direct: Ivo Marek | : | “The ford is open.”'],
  ['Marek: ‘The ford is open’', 'direct: Marek | : | ‘The ford is open’'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
