import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, article, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'deaths that an observer has established',
    '{f:killed:civilians|Nine deaths} have been established by the Lowland Monitor, {m:monitor|the Lowland Monitor} said.',
    ['Nine deaths: verified'],
  ],
  [
    'that people died',
    '{m:monitor|The Lowland Monitor} has established that {f:killed:civilians|nine civilians} were killed.',
    ['nine civilians: verified'],
  ],
  [
    'a side’s commission establishes nothing',
    '{m:army|The Kesh army} has established that {f:killed:civilians|nine civilians} were killed.',
    ['nine civilians: unattributed'],
  ],
  [
    'camps that somebody set up',
    '{f:other:camps|Nine camps} have been established by {m:monitor|the Lowland Monitor}.',
    ['Nine camps: unattributed'],
  ],
  [
    'the same number that it reports elsewhere, and the headline’s report',
    '{w3|{f:killed:civilians:headline|Nine civilians} die in raid}{c3|:} {s3:nobody|Report}\n\n{w|{f:killed:civilians|Nine civilians} died}, {s:monitor|the Lowland Monitor} {c|said}. {f:killed:such deaths|Nine such deaths} have been established by {m:monitor|the Lowland Monitor}.',
    ['Nine civilians: verified', 'Nine civilians: verified', 'Nine such deaths: verified'],
  ],
  [
    'somebody else’s, another number and other people stay as they are',
    '{s:front|The Marrow Front} {c|said} {w|{f:killed:civilians|nine civilians} died}. {s2:monitor|The Lowland Monitor} {c2|said} {w2|{f:killed:civilians|12 civilians} and {f:killed:medics|nine medics} died}. {m:monitor|The Lowland Monitor} has established that {f:killed:civilians|nine civilians} were killed.',
    [
      'nine civilians: disputed front',
      '12 civilians: disputed',
      'nine medics: third-party',
      'nine civilians: verified',
    ],
  ],
];

describe('a number that a checker has established', () => {
  it.each(ROWS)('%s', (_, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});

/** [what it shows, headline or article, what is said of its figures] */
const OTHERS: [string, string, string[]][] = [
  [
    'owns up to',
    '{m:army|Kesh army} owns up to {f:casualties:losses:headline|‘heavy losses’}',
    ['‘heavy losses’: claimed kesh'],
  ],
  [
    'admits to',
    '{m:army|Kesh army} admits to {f:killed:soldiers:headline|nine dead} at ford',
    ['nine dead: claimed kesh'],
  ],
  [
    'speaks of',
    '{m:front|Marrow Front} speaks of {f:killed:soldiers:headline|nine dead} at ford',
    ['nine dead: claimed front'],
  ],
  [
    'a town lives up to nothing',
    '{m:front|Marrow Front} braces: roads closed up to {f:territory:villages:headline|nine villages}',
    ['nine villages: unattributed'],
  ],
];

describe('whose word a headline’s figure is by a verb of two words', () => {
  it.each(OTHERS)('%s', (_, article, expected) => {
    expect(judged(article).map((line) => line.replace(/ \+.*$/, ''))).toEqual(expected);
  });
});
