/** What the words of a text are by where they stand: which sentence, in quotation marks or not, under a title-case heading. */
import type { TextDocument } from '../text/document.ts';
import { isStarter, PREPOSITIONS } from './lexicon/function-words.ts';
import type { Word } from './words.ts';

export interface Places {
  /** Sentence index of every word. */
  sentence: number[];
  /** Whether a word is in quotation marks. */
  quoted: boolean[];
  /** Sentences in title case, by index. */
  titleCase: Set<number>;
}

export function placesOf(document: TextDocument, words: readonly Word[]): Places {
  const places: Places = { sentence: [], quoted: [], titleCase: new Set() };
  let s = 0;
  let q = 0;
  const capitals: number[] = [];
  const totals: number[] = [];
  for (const word of words) {
    while (s < document.sentences.length - 1 && (document.sentences[s]?.end ?? 0) <= word.start) s++;
    while (q < document.quoted.length && (document.quoted[q]?.outer[1] ?? 0) <= word.start) q++;
    places.sentence.push(s);
    places.quoted.push((document.quoted[q]?.outer[0] ?? Number.POSITIVE_INFINITY) <= word.start);
    const small = isStarter(word.key) || PREPOSITIONS.has(word.key);
    if (small && !word.capital) continue;
    totals[s] = (totals[s] ?? 0) + 1;
    if (word.capital) capitals[s] = (capitals[s] ?? 0) + 1;
  }
  totals.forEach((total, at) => {
    const stop = document.text[(document.sentences[at]?.end ?? 0) - 1] ?? '';
    if (total >= 5 && (capitals[at] ?? 0) > total * 0.75 && !/[.!?”"’]/.test(stop)) places.titleCase.add(at);
  });
  return places;
}
