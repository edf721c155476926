/** Whom a quote without a source goes on from: the convention between the steps of attribution and speakers. */
import type { Attribution } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import { paragraphIndexAt, sentenceAt, tokensIn } from '../text/lookup.ts';

/**
 * For each attribution that names no source because it carries on an earlier one, the id of that earlier one, which
 * may itself be carried on. Two kinds: a quote without source and cue goes on from the last attribution before it in
 * its paragraph, else in the paragraph before; a participle without source that opens a sentence ("Adding that ...")
 * goes on from the last attribution before it, within two paragraphs.
 * @param attributions in text order, as `attribute` gives them
 */
export function continuations(
  document: TextDocument,
  attributions: readonly Attribution[],
): Map<string, string> {
  const result = new Map<string, string>();
  const ordered = [...attributions].sort((a, b) => endOf(a) - endOf(b));
  let last: Attribution | undefined;
  for (const attribution of ordered) {
    const reach = reachOf(document, attribution);
    if (
      last &&
      reach !== undefined &&
      paragraphOf(document, attribution) - paragraphOf(document, last) <= reach
    ) {
      result.set(attribution.id, last.id);
    }
    const names = attribution.source.length > 0 || result.has(attribution.id);
    if (names && attribution.inside === undefined && isSpeech(attribution)) last = attribution;
  }
  return result;
}

/** How many paragraphs back an attribution may go for its speaker; undefined: it carries nothing on. */
function reachOf(document: TextDocument, { source, cue }: Attribution): number | undefined {
  if (source.length > 0) return undefined;
  const first = cue[0];
  if (!first) return 1;
  const opens = sentenceAt(document, first[0])?.start === first[0];
  const word = tokensIn(document, ...first)[0]?.text ?? '';
  return opens && /^\p{L}+ing$/u.test(word) && !/^according$/i.test(word) ? 2 : undefined;
}

function isSpeech({ stance, form }: Attribution): boolean {
  return form !== 'indirect' || (stance !== 'believes' && stance !== 'plans' && stance !== undefined);
}

const startOf = ({ source, cue, content }: Attribution) =>
  Math.min(...[source, cue, content].map((spans) => spans[0]?.[0] ?? Infinity));
const endOf = ({ source, cue, content }: Attribution) =>
  Math.max(...[source, cue, content].map((spans) => spans.at(-1)?.[1] ?? 0));
const paragraphOf = (document: TextDocument, attribution: Attribution) =>
  paragraphIndexAt(document, startOf(attribution));
