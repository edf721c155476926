import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    '<‘It was dry until noon,’> {said} [a nurse, ‘and] <then the weir burst.’>',
    'direct: a nurse | said | ‘It was dry until noon,’ … ‘and then the weir burst.’',
  ],
  [
    '[Ana Roe, host of “Night Talk”,] {said} <the weir had burst>.',
    'indirect: Ana Roe, host of “Night Talk”, | said | the weir had burst',
  ],
  ['[Roe] {declared} <“total war” on the> guild.', 'direct: Roe | declared | “total war”'],
  ['[Roe] {called} it <“a farce and a> lie”.', 'direct: Roe | called | “a farce and a lie”'],
  [
    '[Lod Radio] {said}, <quoting the keeper, the weir had burst at dawn>.',
    'indirect: Lod Radio | said | the weir had burst at dawn',
  ],
  [
    '{According to} [the keeper], <the weir had burst>.',
    'indirect: the keeper | According to | the weir had burst',
  ],
  [
    '[The board] {said} <the keeper claimed the weir had burst>.',
    'indirect: The board | said | the keeper claimed the weir had burst',
  ],
  ['<“We lost it,”> {said} [Roe], <“and the mill.”>', 'direct: Roe | said | “We lost it,” … “and the mill.”'],
  [
    '<The weir burst, Roe said>, [the Lod Times] {reported}.',
    'indirect: Roe | said | The weir burst (in a2)',
    'indirect: the Lod Times | reported | The weir burst, Roe said',
  ],
  [
    '[The board] {announced} <that the weir is safe>.',
    'indirect: The board | announced | that the weir is safe',
  ],
  [
    '{According to} [the board the storm] <sank nine boats>.',
    'indirect: the board | According to | the storm sank nine boats',
  ],
  [
    '[The agency] {said}, <citing two boatmen, the ford had been closed>.',
    'indirect: The agency | said | the ford had been closed',
  ],
  [
    '<The ford was closed>, [the board] {said} on Friday, up from two days in its earlier notice.',
    'indirect: the board | said | The ford was closed … up from two days in its earlier notice',
  ],
  [
    '[Boatmen] {opposed} to the board said <on Monday that they had swept the ford clean>.',
    'indirect: Boatmen opposed to the board | said | that they had swept the ford clean',
  ],
  ['[Ridge taken, depot] entered, {says} <Front>', 'indirect: Front | says | Ridge taken, depot entered'],
  [
    '<“We hold the mill,”> the guild wrote in a note. Days before, [a boatman, Ivo Marek,] {said} <his men had taken the ford>.',
    'direct: the guild | wrote | “We hold the mill,”',
    'indirect: a boatman, Ivo Marek, | said | his men had taken the ford',
  ],
  [
    '<“We hold the mill,”> the guild wrote in a note. [Ivo Marek] {disagreed}.',
    'direct: the guild | wrote | “We hold the mill,”',
  ],
  [
    '<“We hold the mill.”> [Ivo Marek] {said} <that the ford would follow>.',
    'mixed: Ivo Marek | said | “We hold the mill.” … that the ford would follow',
  ],
  [
    'Coming from the west they were driven back, [the source] {said}: <"Six carts were lost">.',
    'indirect: the source | said | Coming from the west they were driven back',
    'direct: the source | said | "Six carts were lost"',
  ],
  [
    '<2A boatman said his men had crossed and “will take the ford”>, {2according to} [2Ana Roe of Lod Radio].',
    'indirect: Ana Roe of Lod Radio | according to | A boatman said his men had crossed and “will take the ford”',
    'mixed: A boatman | said | his men had crossed and “will take the ford” (in a1)',
  ],
  [
    '<The ford fell, the guild claimed on Friday>, [local papers] {said}.',
    'indirect: the guild | claimed | The ford fell (in a2)',
    'indirect: local papers | said | The ford fell, the guild claimed on Friday',
  ],
  [
    '[CNN] {quoted} a source as {saying} <“the ford is open”>.',
    'direct: a source | quoted … as saying | “the ford is open”',
  ],
  [
    '<“The ford is open,”> [the Lod Times] {quoted} him as {saying}.',
    'direct: him | quoted … as saying | “The ford is open,”',
  ],
  [
    '<“Roads have their limits,”> [he] {said}, quoting an old carter. “A road is only as long as its mud.”',
    'direct: he | said | “Roads have their limits,” … “A road is only as long as its mud.”',
    'direct: an old carter | quoting | “A road is only as long as its mud.” (in a1)',
  ],
  [
    '<“The ford is open,”> [Marek] {said}. “It will stay so.”',
    'direct: Marek | said | “The ford is open,” … “It will stay so.”',
  ],
  [
    '[The board] {said} <the guild claims the ford is open>.',
    'indirect: The board | said | the guild claims the ford is open',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
