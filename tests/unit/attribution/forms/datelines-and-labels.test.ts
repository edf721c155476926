import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    '<LOD, Sept. 6 (EDA) - The weir has burst>, [three boatmen] {said} on Friday.',
    'indirect: three boatmen | said | The weir has burst',
  ],
  ['<VESNA — The weir has burst>, [the board] {said}.', 'indirect: the board | said | The weir has burst'],
  ['<Lod, Vesna – The weir has burst>, [a priest] {said}.', 'indirect: a priest | said | The weir has burst'],
  [
    '<(Lod) – The weir has burst>, [the board] {said} today.',
    'indirect: the board | said | The weir has burst',
  ],
  [
    '<LOD, September 9. /VIA/. The weir has burst>, [the board] {told} reporters.',
    'indirect: the board | told | The weir has burst',
  ],
  ['[VESNAGRAD]{:} <The weir has burst and nobody was hurt>.'],
  // A name with a dash behind it is no place, where more follows than a sentence's beginning.
  ['[Marek] {–} <the keeper’s son – is gone>.', 'indirect: Marek | – | the keeper’s son – is gone'],
  // Late in an article nobody files a report.
  [
    'One.\n\nTwo.\n\nThree.\n\nFour.\n\n[VESNAGRAD]{:} <The weir holds>.',
    'indirect: VESNAGRAD | : | The weir holds',
  ],
  ['One.\n\n[Update]{:} <The number of boats was wrong>.'],
  ['One.\n\n[Press] {note:} <the weir is closed to boats>.'],
  ['One.\n\n[Key points]{:} <the weir is closed>.'],
  ['One.\n\n[Ana Note]{:} <the weir is closed>.', 'indirect: Ana Note | : | the weir is closed'],
  ['[Vesna]{:} <third day of rain>\n\nBoats lie on the bank in Vesna, and the mill is shut.'],
  [
    '[Guild]{:} <the weir is ours>\n\nBoats lie on the bank in Vesna, and the mill is shut.',
    'indirect: Guild | : | the weir is ours',
  ],
  ['A keeper, [who] {asked} <not to be named>, left early.'],
  ['[The keeper] {requested} <anonymity because he was not allowed to speak>.'],
  ['[She] {asked} <that her full name not be used>.'],
  ['[The keeper] {asked} <to be heard>.', 'indirect: The keeper | asked | to be heard'],
  // A place in small letters and a colon; whoever speaks elsewhere is none.
  [
    'Weir bursts.\n[1New Lod]{1:} <1Nine boats were lost in a flood at the old weir of the town on Friday>, the water board said.',
    'indirect: the water board | said | Nine boats were lost in a flood at the old weir of the town on Friday',
  ],
  [
    'Weir bursts.\n[1Marek]{1:} <1Nine boats were lost in a flood at the old weir of the town on Friday and the millers fled.>\n[2Marek] {2spoke} <2of nine more>.',
    'indirect: Marek | : | Nine boats were lost in a flood at the old weir of the town on Friday and the millers fled.',
    'indirect: Marek | spoke | of nine more',
  ],
  [
    'Weir bursts.\n[1Claim]{1:} <1A film watched by many shows “carts driving nine boats” over the old weir of the town on Friday.>',
    'mixed: Claim | : | A film watched by many shows “carts driving nine boats” over the old weir of the town on Friday.',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
