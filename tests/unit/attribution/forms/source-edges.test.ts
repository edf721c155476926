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
  // The one in commas behind the verb says it of the one before.
  [
    '[The guild,] {said} <the board that day, sank nine boats>.',
    'indirect: the board | said | The guild … sank nine boats',
  ],
  [
    '[The guild,] {said} <the board, the owner of the mill>.',
    'indirect: The guild, | said | the board, the owner of the mill',
  ],
  [
    'It is rare, say its keepers, that floods are seen.',
    'indirect: its keepers | say | It is rare … that floods are seen',
  ],
  // A source in pieces.
  [
    '[Boatmen] <were caught between the two and by Sunday “nine had drowned”>, {said} [Ana Roe, who runs the mill].',
    'mixed: Ana Roe, who runs the mill | said | Boatmen were caught between the two and by Sunday “nine had drowned”',
  ],
  [
    '<The weir has burst>, the Times {was told} on [the phone] on Friday [by a keeper who lives there].',
    'indirect: a keeper who lives there | was told | The weir has burst',
  ],
  // Behind a clause, behind a number.
  [
    'Days after [guards shot nine men in Lod, boatmen and people from the mills] {said} <they had been fishing>.',
    'indirect: boatmen and people from the mills | said | they had been fishing',
  ],
  ['On May [30 the board] {said} <the weir was safe>.', 'indirect: the board | said | the weir was safe'],
  // Whose version it is.
  [
    'In the mill, {according to} [his version], <nine men were asleep>.',
    'indirect: his | according to | nine men were asleep',
  ],
  [
    'Roe, a party of the left, in [a statement] {accused} <the guard of theft>.',
    'indirect: Roe, a party of the left | accused | the guard of theft',
  ],
  ['[A statement] {accused} <the guard of theft>.', 'indirect: A statement | accused | the guard of theft'],
  [
    '[The friends of Lod] kept away, while [Orm], neutral so far, {assured} <that nobody wins>.',
    'indirect: The friends of Lod … Orm | assured | that nobody wins',
  ],
  ['<“The town is dead,”> {in} [the words of Ana Roe].', 'direct: Ana Roe | in | “The town is dead,”'],
  ['[Orm, Ana Roe]{: }<“We have no bread.”>', 'direct: Ana Roe | : | “We have no bread.”'],
  [
    'Its draft, in sharp words, was obtained by [the Lake Post]{: }<“grave concern” at the toll>.',
    'mixed: Its draft | : | “grave concern” at the toll',
  ],
];

test.each(ROWS)('%s', (markup, ...found) => {
  expect(readForm(markup)).toEqual(found);
});
