import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

const WAR = ' {m:front|The Marrow Front} and {m:army|the Kesh army} are at war.';
const VELA = '{s:vela|Ina Vela} {c|said}';

/** [what it shows, article, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'what is not true is the other side’s, who acts in it',
    `{w|It is not true}, ${VELA}, {w|that the Kesh army has taken {f:territory:villages|six villages}}.`,
    ['six villages: disputed kesh'],
  ],
  [
    'all that follows, also after “nor that”, as somebody claims',
    `${VELA} {w|it is not true that the Kesh army has taken {f:territory:villages|six villages}, nor that {f:killed:front|nine rebels} died, as the Kesh army says}.`,
    ['six villages: disputed kesh', 'nine rebels: disputed kesh'],
  ],
  [
    'a lie',
    `${VELA} {w|it was simply a lie that {f:killed:front|nine rebels} had died}.`,
    ['nine rebels: disputed'],
  ],
  [
    'no truth in it',
    `${VELA} {w|there was no truth in reports that {f:killed:front|nine rebels} had died}.`,
    ['nine rebels: disputed'],
  ],
  [
    'what is true is the speaker’s own',
    `${VELA} {w|it is true that the Kesh army has taken {f:territory:villages|six villages}}.`,
    ['six villages: claimed front'],
  ],
  [
    'not false neither',
    `${VELA} {w|it is not wrong that the Kesh army has taken {f:territory:villages|six villages}}.`,
    ['six villages: claimed front'],
  ],
  [
    'what follows “but” is the speaker’s own',
    `${VELA} {w|it is not true that the ford was lost, but {f:killed:front|nine rebels} died}.`,
    ['nine rebels: claimed front +ownLosses'],
  ],
  [
    'who denies something else tells this figure himself',
    `${VELA} {w|the map was not right and that {f:killed:front|nine rebels} died}.`,
    ['nine rebels: claimed front +ownLosses'],
  ],
  [
    'who is no side and names nobody disputes nothing',
    '{s:anon|A source} {c|said} {w|it is not true that the Kesh army has taken {f:territory:villages|six villages}}.',
    ['six villages: claimed kesh'],
  ],
  [
    'denied that the other side did it',
    '{s:vela|Ina Vela} {c:denies|denied} {w|that the Kesh army had taken {f:territory:villages|six villages}}.',
    ['six villages: disputed kesh'],
  ],
  [
    'denied that her own had',
    '{s:vela|Ina Vela} {c:denies|denied} {w|that the Marrow Front had killed {f:killed:people|six people}}.',
    ['six people: disputed'],
  ],
];

describe('figures in a clause that is called untrue', () => {
  it.each(ROWS)('%s', (_, article, expected) => {
    expect(judged(article + WAR)).toEqual(expected);
  });
});
