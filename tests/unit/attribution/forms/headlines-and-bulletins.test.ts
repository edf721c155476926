import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['Nine boats sunk at the weir: police', 'indirect: police | : | Nine boats sunk at the weir'],
  ['Nine boats sunk at the weir — river board', 'indirect: river board | — | Nine boats sunk at the weir'],
  ['Nine boats sunk at the weir – UNRB', 'indirect: UNRB | – | Nine boats sunk at the weir'],
  // What stands behind the colon is no one who speaks, or a sentence.
  ['Nine boats sunk at the weir: a timeline'],
  ['Nine boats sunk: police close the river'],
  ['Nine boats sunk at the weir: police.'],
  ['One.\n\nTwo.\n\nNine boats sunk at the weir: police'],
  [
    'One.\n\nOCHA: More than nine boats have sunk since Thursday.',
    'indirect: OCHA | : | More than nine boats have sunk since Thursday.',
  ],
  [
    'One.\n\nLocal elders: two boats were sunk by the storm.',
    'indirect: Local elders | : | two boats were sunk by the storm.',
  ],
  [
    'One.\n\n1410 GMT: Police: two boats were sunk by the storm.',
    'indirect: Police | : | two boats were sunk by the storm.',
  ],
  ['One.\n\n10:20 Army: our men hold the weir.', 'indirect: Army | : | our men hold the weir.'],
  ['One.\n\nWHO: nine boatmen have died of fever.', 'indirect: WHO | : | nine boatmen have died of fever.'],
  ['One.\n\nWho: nine boatmen from Lod.'],
  ['One.\n\nPolice: an overview'],
  ['One.\n\nWeir district: two boats were sunk by the storm.'],
  ['One.\n\nTime: two boats were sunk by the storm.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
