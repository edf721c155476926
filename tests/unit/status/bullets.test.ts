import { describe, expect, test } from 'vitest';
import { judged } from './markup.ts';

const REPORT = '{w|The war goes on}, {m:monitor|the}{s:monitor|Lowland Monitor} {c|said}.';

/** [what it shows, the lines above the list, what is said of a count in it] */
const LISTS: [string, string, string][] = [
  ['findings of whoever spoke last', `${REPORT}\n\nSome of the main findings, March to May:`, 'third-party'],
  ['whoever speaks in the line above', '{s:vela|Ina Vela} {c|said} {w|what the army lost}:', 'claimed front'],
  ['a line that names no findings', `${REPORT}\n\nWhat to know of Orm:`, 'unattributed'],
  ['a line that ends in a stop', `${REPORT}\n\nThe findings are old.`, 'unattributed'],
  ['findings of nobody', 'The war goes on.\n\nThe main findings:', 'unattributed'],
];

describe('a list of points', () => {
  test.each(LISTS)('%s', (_, above, wanted) => {
    for (const mark of ['- ', '• ', '1. ', '– ']) {
      const list = `${mark}Trucks were burned.\n\n${mark}In Orm {f:killed:people|40 villagers} died.`;
      expect(judged(`${above}\n\n${list}`)).toEqual([`40 villagers: ${wanted}`]);
    }
  });

  test('a paragraph that is no point ends it', () => {
    expect(
      judged(`${REPORT}\n\nThe findings:\n\n- Trucks burned.\n\nIn Orm {f:killed:people|40 villagers} died.`),
    ).toEqual(['40 villagers: unattributed']);
  });
});
