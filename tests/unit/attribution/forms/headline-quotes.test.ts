/** Words in marks in a headline that names nobody who says them. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const BELOW = 'The river rose all night.\n\n';
const ROWS: Row[] = [
  [`‘We hold the weir’: a night by the river\n\n${BELOW}`, 'direct:  |  | ‘We hold the weir’'],
  [`A night by the river: “Nobody came for us”\n\n${BELOW}`, 'direct:  |  | “Nobody came for us”'],
  [`“They shot at our boats!” Weir fight goes on\n\n${BELOW}`, 'direct:  |  | “They shot at our boats!”'],
  // Said below, in marks or out of them.
  [
    'Guild joins talks “without hatred”\n\nThe guild joins talks “without hatred or fear”, Ana Roe said.',
    'direct:  |  | “without hatred”',
    'direct: Ana Roe | said | “without hatred or fear”',
  ],
  [
    'Guild ‘retakes nine weirs’ as rain falls\n\nThe guild has retaken nine weirs, Ana Roe said.',
    'direct:  |  | ‘retakes nine weirs’',
    'indirect: Ana Roe | said | The guild has retaken nine weirs',
  ],
  [
    'A night by the river\n\nOne boat ‘in pieces’\n\nOne boat is “in pieces”, Ana Roe said.',
    'direct:  |  | ‘in pieces’',
    'direct: Ana Roe | said | “in pieces”',
  ],
  [`Guild keeper ‘shot dead’ by the river\n\n${BELOW}`, 'direct:  |  | ‘shot dead’'],
  [`‘Nine boats burned’ in raid\n\n${BELOW}`, 'direct:  |  | ‘Nine boats burned’'],
  [`Guild in ‘armed talks’ by the river\n\n${BELOW}`],
  // A name, a doubt, an epithet that nobody below has.
  [`Guild ends ‘Lower Meadow’ patrols\n\n${BELOW}`],
  [`‘Lower Meadow’ patrols end\n\n${BELOW}`],
  [`Nine men die in ‘gunfight’\n\n${BELOW}`],
  [`A night in the ‘valley of boats’\n\n${BELOW}`],
  // No headline: a sentence, a line far down, the only line of a text.
  [`A night of what was ‘no more than rain’ to the guild.\n\n${BELOW}`],
  [`A night by the river\n\n${BELOW}${BELOW}‘We hold the weir’: the day after`],
  ['‘We hold the weir’: a night by the river'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
