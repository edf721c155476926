/**
 * `"...," he said. "..."`: a sentence of nothing but quote, right after one that quotes somebody, goes on with the
 * same speaker. After indirect speech it is a draft of its own without a cue (see `continued.ts`).
 */

import type { Quoted, TextDocument } from '../../text/document.ts';
import { HAS_WORD } from '../../text/latin.ts';
import { sentenceIndexAt, tokensIn } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { endOf, joined, startOf, uncovered } from '../draft.ts';
import { formOf } from '../form.ts';
import { SCORES } from '../scores.ts';
import { looksLikeSpeech } from '../speech.ts';
import { reportingVerb } from '../verbs.ts';

export const secondHalf: Rule = ({ document, drafts, quoted }, index) => {
  const own = [...(drafts[index] ?? [])].sort((a, b) => endOf(a) - endOf(b));
  let at = -1;
  for (const passage of uncovered(quoted[index] ?? [], own)) {
    while (endOfNext(own, at + 1) <= passage.outer[0]) at++;
    const before = own[at];
    if (!before || !standsAlone(document, passage) || !adjoins(document, before, passage)) continue;
    if (formOf(document, before.content) !== 'indirect') {
      own[at] = { ...before, content: joined([...before.content, passage.outer]) };
    } else if (speaks(document, before) && looksLikeSpeech(document, passage)) {
      own.splice(at + 1, 0, { source: [], cue: [], content: [passage.outer], score: SCORES.afterIndirect });
      at++;
    }
  }
  return own;
};

const endOfNext = (drafts: readonly Draft[], at: number) => {
  const draft = drafts[at];
  return draft ? endOf(draft) : Infinity;
};

/** Whether the passage begins a sentence and no word follows it in the sentence it ends in. */
function standsAlone(document: TextDocument, { outer, closed }: Quoted): boolean {
  const first = document.sentences[sentenceIndexAt(document, outer[0])];
  const last = document.sentences[sentenceIndexAt(document, outer[1] - 1)];
  if (!first || !last || !closed || first.start !== outer[0]) return false;
  return !tokensIn(document, outer[1], last.end).some(
    ({ text, start }) => start >= outer[1] && HAS_WORD.test(text),
  );
}

/** Whether the draft's sentence ends where the passage begins. */
function adjoins(document: TextDocument, draft: Draft, { outer }: Quoted): boolean {
  const from = sentenceIndexAt(document, endOf(draft) - 1);
  const to = sentenceIndexAt(document, outer[0]);
  return to - from === 1 && startOf(draft) < outer[0];
}

/** Whether a draft tells of speech, rather than of a belief or a plan. */
export function speaks(document: TextDocument, { cue, source }: Draft): boolean {
  if (cue.length === 0 && source.length === 0) return true;
  return cue.some(([start, end]) =>
    tokensIn(document, start, end).some(
      ({ text }) => reportingVerb(text)?.spoken || /^according$/i.test(text),
    ),
  );
}
