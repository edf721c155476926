/**
 * "The U.N., citing the ministry, said nine had died": the model takes "the ministry" for words of the U.N. It is who says them: the
 * ministry's is a draft of its own, with the same content, within the one of the body that passes it on.
 */
import type { Span } from '../../reading.ts';
import { sentenceAt, tokensIn } from '../../text/lookup.ts';
import type { Draft, Findings, Rule } from '../draft.ts';
import { SCORES } from '../scores.ts';

const CITING = /^(?:citing|quoting)$/i;
/** One who is cited takes no more tokens than these. */
const LONGEST = 14;
/** Words of a clause, not of a name: what is cited is said, not who. */
const CLAUSE =
  /^(?:that|is|are|was|were|has|have|had|will|would|as|“|"|‘|report|reports|reasons|concerns|fears|data|figures|need|lack|risk|studies)$/i;

export const citing: Rule = ({ document, drafts }: Findings, index) => {
  const own = drafts[index] ?? [];
  return own.map((draft) => {
    const [cue] = draft.cue;
    const [cited] = draft.content;
    if (!cue || !cited || draft.cue.length > 1 || draft.content.length > 1) return draft;
    if (!CITING.test(document.text.slice(...cue).trim())) return draft;
    const words = tokensIn(document, ...cited);
    if (words.length > LONGEST || words.some(({ text }) => CLAUSE.test(text))) return draft;
    const relay = own.find((other) => other !== draft && sameTeller(other, draft) && isBeside(other, cue));
    if (!relay) return draft;
    return {
      source: [cited],
      cue: [cue],
      content: relay.content.map(([start, end]): Span => [start, end]),
      score: Math.min(draft.score, relay.score, SCORES.innerVoice),
      within: relay,
    };
  });

  function isBeside({ cue, content }: Draft, [at]: Span): boolean {
    const said = cue[0]?.[0];
    if (said === undefined || content.some(([start, end]) => start <= at && at < end)) return false;
    return sentenceAt(document, said) === sentenceAt(document, at);
  }
};

const sameTeller = (one: Draft, other: Draft): boolean =>
  one.source.length > 0 && (other.source.length === 0 || one.source[0]?.[0] === other.source[0]?.[0]);
