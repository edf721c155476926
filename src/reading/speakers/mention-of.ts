/** One place of a name, before what stands around it is looked at. */
import type { Entity, Mention } from './entity.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { isTitle } from './lexicon/titles.ts';
import { isAdjacent, NO_WORD, type Word } from './words.ts';

/** @param demonym whether the name stands in its demonym: "Malian" */
export function mentionOf(
  words: readonly Word[],
  from: number,
  to: number,
  bearer: Entity,
  demonym: boolean,
): Mention {
  const first = words[from] ?? NO_WORD;
  const last = words[to - 1] ?? NO_WORD;
  return {
    start: first.start,
    end: last.end,
    entity: bearer,
    from,
    to,
    possessive: last.possessive,
    demonym,
    quoted: false,
    sentence: 0,
    subject: false,
  };
}

/** The word before a name, titles and role nouns skipped: "of legendary commander X" gives "legendary". */
export function wordBefore(words: readonly Word[], from: number): Word | undefined {
  let at = from - 1;
  while (at >= 0 && from - at < 6 && isAdjacent(words[at + 1] ?? NO_WORD)) {
    const key = words[at]?.key ?? '';
    if (!isTitle(key) && nounInfo(key)?.kind !== 'role' && key !== 'the') break;
    at--;
  }
  return at + 1 > 0 && isAdjacent(words[at + 1] ?? NO_WORD) ? words[at] : undefined;
}
