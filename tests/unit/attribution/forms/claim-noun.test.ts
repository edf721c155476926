/** A noun that reports, and its owner, whose words the quote behind it is. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'The front’s claim to have “sealed” the pass was denied by the board.',
    'mixed: The front | claim | to have “sealed”',
    'indirect: the board | was denied by | the pass',
  ],
  [
    'Allegations by residents that the shelling was “blind” were dropped.',
    'mixed: residents | Allegations | that the shelling was “blind”',
  ],
  [
    '<1The guild’s claim to have “shut” the port> {1has been denied} by [1the mayor].',
    'indirect: the mayor | has been denied | The guild’s claim to have “shut” the port',
    'mixed: The guild | claim | to have “shut” (in a1)',
  ],
  [
    '[1Marek’s] {1statement} <1that the siege was “a crime”> drew anger.',
    'mixed: Marek | statement | that the siege was “a crime”',
  ],
  [
    'Boatmen repeated government claims that the dead were “thieves”.',
    'mixed: government | claims | that the dead were “thieves”',
  ],
  [
    'The front repeated its claim that the pass was “shut”.',
    'mixed: The front | repeated | the pass was “shut”',
  ],
  ['The law’s promise of “Lod Gate” was kept.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
