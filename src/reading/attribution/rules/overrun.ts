/**
 * Repairs drafts whose spans ran on over an edge: `According to the front the raid killed 40` has no comma after the source, and
 * in `the agency said, citing residents, the bridge fell` the one cited is no part of what is said.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument } from '../../text/document.ts';
import { WORD } from '../../text/latin.ts';
import { PREPOSITIONS } from '../../text/lexicon.ts';
import { sentenceAt, tokenIndexAt, tokensIn } from '../../text/lookup.ts';
import { type Draft, joined, type Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { secondPhrase } from '../phrases.ts';

export const overrun: Rule = ({ document, drafts }, index) =>
  (drafts[index] ?? []).map((draft) =>
    withUpdate(
      document,
      toMarks(
        document,
        notDangling(
          document,
          withoutCitation(document, outsideQuotes(document, shortSource(document, draft))),
        ),
      ),
    ),
  );

/** Cuts a source that ran on into a quote (`said a nurse, ‘and then`), and gives the quote back its beginning. */
function outsideQuotes(document: TextDocument, draft: Draft): Draft {
  const [source] = draft.source;
  if (!source || draft.source.length > 1 || (draft.cue.at(-1)?.[1] ?? Infinity) > source[0]) return draft;
  const passage = passageAt(document.quoted, source[1] - 1);
  // A title that the source ends with is its own: "the host of “Night Talk”".
  if (!passage || passage.outer[0] <= source[0] || passage.inner[1] <= source[1] + 1) return draft;
  const before = tokensIn(document, source[0], passage.outer[0]);
  while (before.length > 0 && /^[,:–—-]$/.test(before.at(-1)?.text ?? '')) before.pop();
  const last = before.at(-1);
  if (!last) return draft;
  const content = draft.content.map(
    ([start, end]): Span =>
      start > passage.outer[0] && start < passage.outer[1] ? [passage.outer[0], end] : [start, end],
  );
  return { ...draft, source: [[source[0], last.end]], content };
}

/** So few tokens of a quote left out at its edge are left out by mistake. */
const LEFT_OUT = 3;

/** Gives a content that begins or ends a few words from a quote's edge the whole of it, where those words are neither source nor cue. */
function toMarks(document: TextDocument, draft: Draft): Draft {
  const taken = [...draft.source, ...draft.cue, ...draft.content];
  const free = (from: number, to: number) =>
    from < to &&
    !taken.some(([start, end]) => start < to && end > from) &&
    tokensIn(document, from, to).length <= LEFT_OUT;
  const content = draft.content.map(([start, end]): Span => {
    const first = passageAt(document.quoted, start);
    const last = passageAt(document.quoted, end - 1);
    return [
      first && free(first.outer[0], start) ? first.outer[0] : start,
      last && free(end, last.outer[1]) ? last.outer[1] : end,
    ];
  });
  return { ...draft, content };
}

/** Articles and possessives, which never end a phrase, and the prepositions that stand before them. */
const DANGLING = /^(?:the|an?|its|his|her|their|our|my|your)$/i;

/** Cuts "on the" from the end of `“total war” on the`, where the phrase goes on without being said. */
function notDangling(document: TextDocument, draft: Draft): Draft {
  const { tokens } = document;
  const content = draft.content.map(([start, end]): Span => {
    const from = tokenIndexAt(document, start);
    let to = tokenIndexAt(document, end - 1) + 1;
    if (!DANGLING.test(tokens[to - 1]?.text ?? '') || !WORD.test(tokens[to]?.text ?? '')) return [start, end];
    to--;
    while (to > from + 1 && PREPOSITIONS.has(tokens[to - 1]?.text.toLowerCase() ?? '')) to--;
    const last = tokens[to - 1];
    return last && to > from ? [start, last.end] : [start, end];
  });
  return { ...draft, content };
}

/** Adds "up from nine in its earlier count" after "..., X said on Friday,": the speaker's own number before. */
function withUpdate(document: TextDocument, draft: Draft): Draft {
  const cue = draft.cue.at(-1);
  const last = draft.content.at(-1);
  const sentence = cue && sentenceAt(document, cue[0]);
  if (!cue || !last || !sentence || last[1] > cue[0]) return draft;
  const rest = document.text.slice(cue[1], Math.min(sentence.end, cue[1] + UPDATE_REACH));
  const found = UPDATE.exec(rest);
  if (!found || !/\b(?:its|their|his|her|earlier|previous|previously)\b/.test(found[0])) return draft;
  const start = cue[1] + found.index + (found[1]?.length ?? 0);
  return { ...draft, content: [...draft.content, [start, cue[1] + found.index + found[0].length]] };
}

/** Characters after a cue in which an update may stand. */
const UPDATE_REACH = 160;
const UPDATE = /^([^,.;:“”"]{0,40}, )(?:up|down|raised|revised|rising) from [^,.;:“”"]+/;

/** Cuts a source after "according to" where a second noun phrase begins; what follows is what is said. */
function shortSource(document: TextDocument, draft: Draft): Draft {
  const { tokens, text } = document;
  const [source] = draft.source;
  const cue = draft.cue[0];
  if (!source || !cue || draft.source.length > 1 || !/^according\s+to$/i.test(text.slice(...cue)))
    return draft;
  const from = tokenIndexAt(document, source[0]);
  const cut = secondPhrase(tokens, from, tokenIndexAt(document, source[1] - 1) + 1);
  const [last, first] = [tokens[(cut ?? 0) - 1], tokens[cut ?? 0]];
  const sentence = sentenceAt(document, source[0]);
  if (cut === undefined || !last || !first || !sentence || cue[0] !== sentence.start) return draft;
  const end = (draft.content.at(-1)?.[1] ?? 0) > source[1] ? (draft.content.at(-1)?.[1] ?? 0) : sentence.end;
  return { ...draft, source: [[source[0], last.end]], content: [[first.start, end]] };
}

/** Takes "citing X," from the beginning of a piece of content that follows the cue. */
function withoutCitation(document: TextDocument, draft: Draft): Draft {
  const cueEnd = draft.cue.at(-1)?.[1];
  if (cueEnd === undefined) return draft;
  const content = draft.content.flatMap((span): Span[] => {
    if (span[0] < cueEnd || span[0] - cueEnd > 3) return [span];
    const [first, ...rest] = tokensIn(document, ...span).slice(0, 20);
    if (!first || !/^(?:citing|quoting)$/i.test(first.text)) return [span];
    const comma = rest.findIndex(({ text }) => text === ',');
    const after = rest[comma + 1];
    return comma > 0 && after ? [[after.start, span[1]]] : [span];
  });
  return { ...draft, content: joined(content) };
}
