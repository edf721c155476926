/**
 * `"...," he said, quoting an old poet. "..."`: within his quote somebody else speaks. The inner voice is a draft of its
 * own, within the other's: its source is the one quoted, its content the passage after those words, or else before.
 */
import { sentenceAt, tokenIndexAt, tokensIn } from '../../text/lookup.ts';
import { type Draft, type Findings, type Rule, startOf } from '../draft.ts';
import { SCORES } from '../scores.ts';
import { spanOf } from './reporting-verb.ts';

const QUOTING = /^(?:quoting|paraphrasing|reciting)$/i;
/** "quoting" and the one quoted stand within so many tokens of the cue. */
const REACH = 40;
const STOP = /^(?:[.,;:!?…"“”«»—–]|''|``)$/;

export const innerVoice: Rule = (findings, index) => {
  const own = findings.drafts[index] ?? [];
  const found: Draft[] = [];
  for (const draft of own) {
    const inner = voiceWithin(findings, index, draft);
    if (inner) found.push(inner);
  }
  if (found.length === 0) return own;
  // The model takes "he, quoting" for an attribution with the one quoted as its content.
  const taken = (draft: Draft) =>
    found.some(({ cue, within }) => draft !== within && draft.cue.some(([at]) => at === cue[0]?.[0]));
  return [...own.filter((draft) => !taken(draft)), ...found];
};

function voiceWithin({ document, quoted }: Findings, index: number, draft: Draft): Draft | undefined {
  const cueEnd = draft.cue.at(-1)?.[1];
  const sentence = cueEnd === undefined ? undefined : sentenceAt(document, cueEnd - 1);
  if (cueEnd === undefined || !sentence) return undefined;
  const { tokens } = document;
  let at = tokenIndexAt(document, cueEnd);
  const end = Math.min(sentence.tokens[1], at + REACH);
  while (at < end && !QUOTING.test(tokens[at]?.text ?? '')) {
    if (/^["“”«»]$/.test(tokens[at]?.text ?? '')) return undefined;
    at++;
  }
  let to = at + 1;
  while (to < end && !STOP.test(tokens[to]?.text ?? '.')) to++;
  const source = spanOf(tokens, [at + 1, to]);
  if (at >= end || to - at < 2 || /^as$/i.test(tokens[at + 1]?.text ?? '')) return undefined;
  if (tokensIn(document, ...source).some(({ text }) => text === 'saying')) return undefined;
  const passages = (quoted[index] ?? []).filter(({ outer }) =>
    draft.content.some(([from, until]) => from <= outer[0] && outer[1] <= until),
  );
  const spoken =
    passages.find(({ outer }) => outer[0] >= source[1]) ??
    passages.findLast(({ outer }) => outer[1] <= cueEnd);
  if (!spoken || startOf(draft) > source[0]) return undefined;
  return {
    source: [source],
    cue: [spanOf(tokens, [at, at + 1])],
    content: [spoken.outer],
    score: Math.min(draft.score, SCORES.innerVoice),
    within: draft,
  };
}
