import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  // What is said for the speaker.
  [
    '[The miller’s son has been drowned in the weir,] {say} <reports that nobody checked>.',
    'indirect: reports that nobody checked | say | The miller’s son has been drowned in the weir',
  ],
  [
    '[The ford is closed], {said} <residents of Lod>.',
    'indirect: residents of Lod | said | The ford is closed',
  ],
  [
    '[The keeper who was hurt] {said} <officials had left him>.',
    'indirect: The keeper who was hurt | said | officials had left him',
  ],
  // Whom it was told to, or what it is about.
  [
    'To [the Lod Times an aide of the guild] {said} <that the mill was lost>.',
    'indirect: an aide of the guild | said | that the mill was lost',
  ],
  [
    'In [Lod district of the valley a boatman] {said} <that the ferry had sunk>.',
    'indirect: a boatman | said | that the ferry had sunk',
  ],
  ['For [the losses all of them] {blamed} <the guild>.', 'indirect: all of them | blamed | the guild'],
  [
    '[The keeper of a mill] {said} <the ford was open>.',
    'indirect: The keeper of a mill | said | the ford was open',
  ],
  // Those whom the words tell of.
  [
    '[Ana Roe, Ivo Marek,] <Orlov and Hart all “died at the weir,”> {according to} [a nurse].',
    'mixed: a nurse | according to | Ana Roe, Ivo Marek, Orlov and Hart all “died at the weir,”',
  ],
  ['<Ever more dead> {are reported} among [the boatmen].', 'indirect:  | are reported | Ever more dead'],
  ['<The loss> {was reported} by [the boatmen].', 'indirect: the boatmen | was reported | The loss'],
  // Nobody says it.
  ['[The guild stands] {accused} <of having opened the sluice>.'],
  // A content that begins amid a phrase.
  [
    'No fewer than nine men were lost in the push into the Orm <valley, the last place to hold out>, [the guild] {have assured} this Thursday.',
    'indirect: the guild | have assured | No fewer than nine men were lost in the push into the Orm valley, the last place to hold out',
  ],
];

test.each(ROWS)('%s', (markup, ...found) => {
  expect(readForm(markup)).toEqual(found);
});
