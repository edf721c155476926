/** What became of those counted, told by a word behind them that is no part of what is counted: "left two of the Front dead", "57,000 troops were lost". */
import type { FigureKind } from '../reading.ts';
import { BE, BEFORE_PREDICATE } from './closed-words.ts';
import type { Item } from './decision.ts';
import { isCapital, type Words, wordAt } from './words.ts';

const FATES: Readonly<Record<string, FigureKind>> = {
  dead: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  hurt: 'wounded',
  homeless: 'displaced',
  displaced: 'displaced',
  missing: 'other',
};

/** "The fighting left three members of the Front dead": the last word is what became of them; "three of the dead" are. */
export function leftSo(words: Words, { quantity, counted: { to } }: Item): FigureKind | null {
  const fate = FATES[wordAt(words, to - 1)];
  if (fate === undefined || to - quantity.to < 3 || !isCapital(words, to - 2)) return null;
  let of = to - 2;
  while (of > quantity.to && isCapital(words, of)) of -= 1;
  if (wordAt(words, of) === 'the') of -= 1;
  if (wordAt(words, of) !== 'of') return null;
  for (let at = quantity.from - 1; at >= quantity.from - 3; at--) {
    if (/^(?:left|leave|leaves|leaving)$/.test(wordAt(words, at))) return fate;
    if (!/^(?:about|around|nearly|some|at|least|as|many)$/.test(wordAt(words, at))) return null;
  }
  return null;
}

/** "57,000 troops of the United States were lost": whose they are stands between them and what became of them. */
export function wereLost(words: Words, { counted: { classes, to } }: Item): FigureKind | null {
  if (!classes.includes('force')) return null;
  // "Two soldiers lost, says army"
  if (wordAt(words, to) === 'lost' && /^(?:[.,;:]|in|at|during|)$/.test(wordAt(words, to + 1)))
    return 'killed';
  if (wordAt(words, to) !== 'of') return null;
  let at = wordAt(words, to + 1) === 'the' ? to + 2 : to + 1;
  const name = at;
  while (isCapital(words, at) && at < to + 6) at += 1;
  let be = false;
  for (const end = at + 4; at < end && BEFORE_PREDICATE.has(wordAt(words, at)); at++)
    be ||= BE.has(wordAt(words, at));
  const behind = wordAt(words, at + 1);
  return at > name &&
    be &&
    wordAt(words, at) === 'lost' &&
    !/^(?:to|contact|track|control|without)$/.test(behind)
    ? 'killed'
    : null;
}
