/** "Of the wounded, six are children", "of those with pellet wounds, 17": whom a count is taken out of is told before it. */
import type { FigureKind } from '../reading.ts';
import { BEFORE_PREDICATE, DETERMINERS, REPORTING, SUBORDINATORS } from './closed-words.ts';
import type { Item } from './decision.ts';
import { nounClasses } from './nouns.ts';
import { kindByNoun, kindByTrigger } from './told-kinds.ts';
import { triggerAt } from './triggers.ts';
import { isQuoteMark, type Words, wordAt } from './words.ts';

const REACH = 14;

/** The kind of those whom the item is counted out of, told at the head of its clause; null where nobody is named so. */
export function kindOfThose(words: Words, { quantity: { from } }: Item): FigureKind | null {
  for (let at = from - 2; at >= Math.max(0, from - REACH); at--) {
    const word = wordAt(words, at);
    if (/^[.;:!?()–—]$/.test(word) || SUBORDINATORS.has(word) || REPORTING.has(word)) return null;
    if (!/^(?:of|among|amongst|out)$/.test(word) || !opensClause(words, at - 1)) continue;
    if (!DETERMINERS.has(wordAt(words, word === 'out' ? at + 2 : at + 1))) continue;
    return kindWithin(words, at + 1, from);
  }
  return null;
}

const opensClause = (words: Words, at: number) =>
  at < 0 || isQuoteMark(wordAt(words, at)) || /^(?:[,;:(]|and|but|while|however)$/.test(wordAt(words, at));

/** What those are, or what befell them: the first word that tells. */
function kindWithin(words: Words, from: number, to: number): FigureKind | null {
  for (let at = from; at < to; at++) {
    if (wordAt(words, at) === 'fallen' && DETERMINERS.has(wordAt(words, at - 1))) return 'killed';
    const named = kindByNoun(nounClasses(words.tokens[at]?.text ?? ''));
    if (named) return named;
    const trigger = triggerAt(words, at);
    const kind = trigger && kindByTrigger(trigger.classes);
    if (kind) return kind;
    if (BEFORE_PREDICATE.has(wordAt(words, at)) && at > from + 6) return null;
  }
  return null;
}
