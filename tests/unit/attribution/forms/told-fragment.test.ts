/** Words in marks amid a sentence that no verb reports, behind one in which somebody speaks. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const SAID = 'The road was lost, Ana Roe said.';
const TOLD = 'indirect: Ana Roe | said | The road was lost';

const ROWS: Row[] = [
  [`${SAID} The guild was “forced to leave it”.`, TOLD, 'mixed:  |  | The guild was “forced to leave it”.'],
  [
    `${SAID} The weir was “gone” and the boats “in pieces”.`,
    TOLD,
    'mixed:  |  | The weir was “gone” and the boats “in pieces”.',
  ],
  // Behind a quote it is a further piece of it.
  [
    '“We lost the road,” Ana Roe said. The weir was “gone”.',
    'mixed: Ana Roe | said | “We lost the road,” … The weir was “gone”.',
  ],
  // Names, terms, and what is called so.
  [`${SAID} The guild held the “Lower Meadow” dam.`, TOLD],
  [`${SAID} The boats lay behind the “grinder” dam.`, TOLD],
  [`${SAID} Boatmen use the word “grinder” for it.`, TOLD],
  [`${SAID} The dam is known as “grinder”.`, TOLD],
  [`${SAID} The boat was “Guild” and no other.`, TOLD],
  [`${SAID} In a box named “grinder” lay the word of the keeper, “gone”.`, TOLD],
  // Nobody speaks right before.
  [`${SAID} The rain went on. The weir was “gone”.`, TOLD],
  ['The road was lost. The weir was “gone”.'],
  [`${SAID}\nThe weir was “gone”.`, TOLD],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
