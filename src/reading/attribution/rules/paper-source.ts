/** Papers and those beside them: who wrote one speaks in it, and who got hold of one does not. */
import type { TextDocument } from '../../text/document.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import type { Draft } from '../draft.ts';
import { subjectBefore } from '../phrases.ts';

/** The draft with who speaks for its source, where that is a paper in which he does ("Roe in a statement") or who got one ("obtained by the Post"). */
export function behindPaper(document: TextDocument, draft: Draft): Draft {
  return notReader(document, notPaper(document, draft));
}

const PAPER =
  /^(?:an?|the|another|one|his|her|its|their)\s(?:[a-z-]+\s){0,2}(?:statement|letter|message|post|tweet|communiqu[eé]|declaration|note|release|announcement|interview|speech|video|email|broadcast|report)$/i;

const GOT =
  /\b(?:obtained|seen|viewed|reviewed|read|leaked|acquired|consulted)(?: exclusively| first)? by $|\b(?:sent|leaked|shown|passed|provided|given|addressed) (?:exclusively )?to $|\bshared with $/;
/** Characters before a source that tell that it got a paper. */
const BEFORE = 40;

/** "A letter was obtained by the Post: “...”": the Post does not say it, the paper does. */
function notReader(document: TextDocument, draft: Draft): Draft {
  const [[start] = [0]] = draft.source;
  if (draft.source.length !== 1 || !GOT.test(document.text.slice(Math.max(0, start - BEFORE), start)))
    return draft;
  const { tokens } = document;
  const sentence = sentenceAt(document, start);
  if (!sentence) return draft;
  let end = sentence.tokens[0];
  while (
    end < sentence.tokens[1] &&
    !/^(?:,|was|is|were|has|had|have|been|[a-z]+ed|seen|read)$/.test(tokens[end]?.text ?? '')
  )
    end++;
  const [first, last] = [tokens[sentence.tokens[0]], tokens[end - 1]];
  return first && last && last.end < start
    ? { ...draft, source: [[first.start, last.end]] }
    : { ...draft, source: [] };
}

/** "Roe, a miner, in a statement accused them": not the paper but who wrote it. */
function notPaper(document: TextDocument, draft: Draft): Draft {
  const [[start, end] = [0, 0]] = draft.source;
  if (draft.source.length !== 1 || end > (draft.cue[0]?.[0] ?? 0)) return draft;
  if (!PAPER.test(document.text.slice(start, end))) return draft;
  const { tokens } = document;
  const at = tokenIndexAt(document, start) - 1;
  const sentence = sentenceAt(document, start);
  if (!sentence || !/^(?:in|via|through|with|by)$/.test(tokens[at]?.text ?? '')) return draft;
  const subject = subjectBefore(tokens, at, sentence.tokens[0]);
  const [first, last] = [tokens[subject?.[0] ?? -1], tokens[(subject?.[1] ?? 0) - 1]];
  return first && last ? { ...draft, source: [[first.start, last.end]] } : draft;
}
