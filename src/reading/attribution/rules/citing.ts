/**
 * "The U.N., citing the ministry, said nine had died": the model takes "the ministry" for words of the U.N. It is who says them: the
 * ministry's is a draft of its own, with the same content, within the one of the body that passes it on. In "the U.N. said, citing the ministry,
 * that nine had died" it takes "citing" for the verb and all the rest for what is said.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument } from '../../text/document.ts';
import { sentenceAt, tokenIndexAt, tokensIn } from '../../text/lookup.ts';
import type { Draft, Findings, Rule } from '../draft.ts';
import { SCORES } from '../scores.ts';
import { reportingVerb } from '../verbs.ts';

const CITING = /^(?:citing|quoting)$/i;
/** One who is cited takes no more tokens than these. */
const LONGEST = 14;
/** Words of a clause, not of a name: what is cited is said, not who. */
const CLAUSE =
  /^(?:that|is|are|was|were|has|have|had|will|would|as|“|"|‘|report|reports|reasons|concerns|fears|data|figures|need|lack|risk|studies)$/i;

export const citing: Rule = ({ document, drafts }: Findings, index) => {
  const own = (drafts[index] ?? []).flatMap((draft) => parted(document, draft) ?? [draft]);
  return own.map((draft) => {
    if (draft.within) return draft;
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

/** "X said, citing Y, that ...", read as one act with the verb "citing": what X said, and within it Y. */
function parted(document: TextDocument, draft: Draft): Draft[] | undefined {
  const { tokens, text } = document;
  const [cue] = draft.cue;
  const [first] = draft.content;
  if (
    draft.within ||
    !cue ||
    !first ||
    draft.cue.length > 1 ||
    first[0] < cue[1] ||
    !CITING.test(text.slice(...cue).trim())
  )
    return undefined;
  const at = tokenIndexAt(document, cue[0]);
  const verb = tokens[at - 2];
  if (tokens[at - 1]?.text !== ',' || !verb || !reportingVerb(verb.text)?.spoken) return undefined;
  // The one cited is read as a second source, or as the first words of what is said.
  const second = draft.source.find(([start]) => start >= cue[1] && start < first[0]);
  const cited = tokensIn(document, ...first);
  const comma = cited.findIndex((token) => token.text === ',');
  const [last, rest] = [cited[comma - 1], cited[comma + 1]];
  if (!second && (comma < 1 || comma > LONGEST || !last || !rest)) return undefined;
  const source: Span = second ?? [first[0], last?.end ?? first[1]];
  if (tokensIn(document, ...source).some((token) => CLAUSE.test(token.text))) return undefined;
  const begin = second ? first[0] : (rest?.start ?? first[0]);
  const content: Span[] = [[begin, first[1]], ...draft.content.slice(1)];
  const teller = draft.source.filter((span) => span !== second);
  if (teller.length === 0) return undefined;
  const relay: Draft = { ...draft, source: teller, cue: [[verb.start, verb.end]], content };
  const score = Math.min(draft.score, SCORES.innerVoice);
  return [
    relay,
    { source: [source], cue: [cue], content: content.map(([a, b]): Span => [a, b]), score, within: relay },
  ];
}

const sameTeller = (one: Draft, other: Draft): boolean =>
  one.source.length > 0 && (other.source.length === 0 || one.source[0]?.[0] === other.source[0]?.[0]);
