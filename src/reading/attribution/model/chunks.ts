import { MAX_RUN } from '../kernel/kernel.ts';
import { endsSentence } from './places.ts';

/**
 * Cuts a paragraph that is too long for the network into runs of at most MAX_RUN tokens, each as long as can be while it
 * ends with a sentence; one that has no end of a sentence in its second half is cut at the limit.
 * @returns token ranges [from, to), in order, none empty
 */
export function chunks(words: readonly string[]): [from: number, to: number][] {
  const out: [number, number][] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(from + MAX_RUN, words.length);
    if (to < words.length) {
      const least = from + MAX_RUN / 2;
      let end = to;
      while (end > least && !endsSentence(words[end - 1] ?? '')) end--;
      if (end > least) to = end;
    }
    out.push([from, to]);
    from = to;
  }
  return out;
}
