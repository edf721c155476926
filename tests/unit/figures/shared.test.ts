import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/reading/figures/figures.ts';
import { toDocument } from '../../../src/reading/text/text.ts';

const counted = (text: string) => findFigures(toDocument(text), null).map(({ of }) => of ?? '-');

describe('who is counted where the noun is left out', () => {
  it.each<[string, string[]]>([
    ['The army killed 40 rebels and captured 12.', ['rebels', 'rebels']],
    ['Twelve rebels were killed, 30 wounded and six taken prisoner.', ['rebels', 'rebels', 'rebels']],
    ['The raid killed 40 soldiers, injuring at least 60 more.', ['soldiers', 'soldiers']],
    ['The blast killed 30 soldiers, 23 of whom were officers.', ['soldiers', 'soldiers']],
    // the subject's own
    ['The army killed 40 rebels and lost 12.', ['rebels', '-']],
    ['The army killed 40 rebels; the governor spoke of 12 wounded.', ['rebels', '-']],
    ['It destroyed three tanks and killed 12.', ['tanks', '-']],
    ['Forty rebels died, while the army had 12 wounded.', ['rebels', '-']],
    ['They killed 40 rebels and no one was hurt.', ['rebels', '-']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});
