/** What a sentence sets out to count before any number stands in it: "How many died?", "arrests by province". */
import type { FigureKind } from '../reading.ts';
import { nounClasses } from './nouns.ts';
import { BY_NOUN, kindByTrigger } from './told-kinds.ts';
import { triggerAt } from './triggers.ts';
import { setOf, type Words, wordAt } from './words.ts';

/** "How many died?", "the toll is in dispute": what the counts after it will count; null where nothing is asked. */
export function topicOf(words: Words): FigureKind | null {
  const how = words.low.indexOf('how');
  if (how >= 0 && wordAt(words, how + 1) === 'many') {
    for (let at = how + 2; at < how + 9; at++) {
      const classes = triggerAt(words, at)?.classes ?? [];
      const kind = kindByTrigger(classes);
      if (kind) return kind;
      if (classes.includes('lose')) return 'killed';
    }
    for (let at = how + 2; at < how + 5; at++)
      if (nounClasses(words.tokens[at]?.text ?? '').includes('force') || wordAt(words, at) === 'men')
        return 'strength';
  }
  return words.low.includes('toll') ? 'killed' : brokenDown(words);
}

/** "The breakdown of deaths by district", "arrests by province": what a list counts. */
function brokenDown(words: Words): FigureKind | null {
  for (let at = 0; at < words.low.length; at++) {
    const by = wordAt(words, at + 1) === 'by' && DIVISION.test(wordAt(words, at + 2));
    if (!by && wordAt(words, at - 2) !== 'breakdown') continue;
    const [name] = nounClasses(words.tokens[at]?.text ?? '');
    const kind = name && BY_NOUN[name];
    if (kind) return kind;
  }
  return null;
}

const LOSSES = setOf('bodies corpses losses deaths');

/** "They told of bodies in the sheds.", "He was careful with losses.": the dead are told of, and counted next. */
export function bareLosses(words: Words): FigureKind | null {
  return words.low.some((word) => LOSSES.has(word)) ? 'killed' : null;
}

const DIVISION = /^(?:district|province|region|county|state|area|village|town)s?$/;
