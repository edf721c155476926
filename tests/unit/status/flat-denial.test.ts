import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, article, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'a flat denial is one of what sources tell of the fighting too',
    '{s:anon|Sources} {c|said} {w|{f:killed:soldiers|nine soldiers} died in clashes in the hills}. The Kesh army denied that any clashes had taken place. {m:army|The Kesh army} holds the town.',
    ['nine soldiers: disputed'],
  ],
  [
    'but not of another day’s',
    '{s:anon|Sources} {c|said} {w|{f:killed:soldiers|nine soldiers} died on Monday}. The Kesh army denied that any clashes had taken place on Thursday. {m:army|The Kesh army} holds the town.',
    ['nine soldiers: third-party'],
  ],
  [
    'in paragraphs of a sentence each it reaches further back',
    '{s:anon|Sources} {c|said} {w|{f:killed:soldiers|nine soldiers} died}.\n\nSmoke rose.\n\nShops shut.\n\nA bus was stopped.\n\nSnow fell.\n\nThe road is closed.\n\nThe Kesh army denied that any clashes had taken place. {m:army|The Kesh army} holds the town.',
    ['nine soldiers: disputed'],
  ],
  [
    'but not over the whole article',
    '{s:anon|Sources} {c|said} {w|{f:killed:soldiers|nine soldiers} died}.\n\nSmoke rose.\n\nShops shut.\n\nA bus was stopped.\n\nSnow fell.\n\nThe road is closed.\n\nA school burnt.\n\nA well dried up.\n\nPrices rose.\n\nThe Kesh army denied that any clashes had taken place. {m:army|The Kesh army} holds the town.',
    ['nine soldiers: third-party'],
  ],
  [
    'nor of what nobody is said to have told',
    '{f:killed:soldiers|Nine soldiers} died in the hills. The Kesh army denied that any clashes had taken place. {m:army|The Kesh army} holds the town.',
    ['Nine soldiers: unattributed'],
  ],
];

describe('a flat denial of the fighting', () => {
  it.each(ROWS)('%s', (_, article, expected) => {
    expect(judged(article).map((line) => line.replace(/ \+.*$/, ''))).toEqual(expected);
  });
});
