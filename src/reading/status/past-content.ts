/** A figure just past the edge of what somebody is heard to say, or in another part of the same quotation: still that speaker's. */
import type { Attribution, Span } from '../reading.ts';
import { passageOf, type Scene } from './scene.ts';
import { overlap, sentenceAt } from './words.ts';

/** Stances that are no speech: what somebody thinks or means to do is nobody's report. */
export const NO_SPEECH: ReadonlySet<string> = new Set(['believes', 'plans']);

/** In words in quotation marks, of which an act of speech holds another part. */
export function samePassage(scene: Scene, figure: Span): Attribution | undefined {
  const inner = passageOf(scene, figure);
  if (!inner) return undefined;
  const [from, to] = [sentenceAt(scene.document, inner[0]), sentenceAt(scene.document, inner[1] - 1)];
  for (let i = from; i <= Math.min(to, from + 30); i++) {
    const act = (scene.bySentence.get(i) ?? []).find(
      ({ content, form, stance }) =>
        form === 'direct' && !NO_SPEECH.has(stance ?? '') && content.some((span) => overlap(span, inner)),
    );
    if (act) return act;
  }
  return undefined;
}

/** "12,000 had crossed, the commissioner said, and another 3,000 were waiting": what is added to the count is added by the counter. */
export function alsoBehind(
  scene: Scene,
  near: readonly Attribution[],
  [start, stop]: Span,
): Attribution | undefined {
  const { text } = scene.document;
  return near.find(({ content, cue, source, stance }) => {
    const end = content.at(-1)?.[1];
    if (end === undefined || source.length === 0 || cue.length === 0) return false;
    if (NO_SPEECH.has(stance ?? '') || stance === 'denies') return false;
    const last = Math.max(...[...cue, ...source].map((span) => span[1]));
    if (end > last || last > start) return false;
    const between = text.slice(last, start);
    return (
      /^,? (?:and|while|with) (?:another |a further )?$/.test(between) &&
      /\b(?:another|further|others|more)\b/.test(between + text.slice(start, stop))
    );
  });
}

/** "It says 700 were killed, 600 captured": a content that stops short of a figure joined to its end by a comma or "and". */
export function coordinated(
  scene: Scene,
  near: readonly Attribution[],
  [start]: Span,
): Attribution | undefined {
  return near.find(({ stance, content, cue, source }) => {
    const end = content.at(-1)?.[1];
    if (end === undefined || NO_SPEECH.has(stance ?? '') || stance === 'denies') return false;
    if (content.length > 1 && source.length > 0 && isGap(scene, near, content, start)) return true;
    if (end > start || start - end > ASIDE_LONG) return false;
    // "17 rifles — one of them old — and four guns"
    const between = scene.document.text.slice(end, start).replace(/^\s*[—–][^—–]*[—–]/, '');
    if (!/^["”’]?(?:,| and|, and|;)\s+(?:another |a further )?$/.test(between)) return false;
    // The cue comes first, so that the sentence is still the speaker's.
    return cue.length > 0 && source.length > 0 && [...cue, ...source].every((span) => span[1] <= start);
  });
}

/** Characters between two counts, with an aside in dashes. */
const ASIDE_LONG = 100;

/** "150 raids, with 400 dead, were what the front claimed in its report": all that stands before is what it claimed. */
export function cleft(
  { document: { text } }: Scene,
  near: readonly Attribution[],
  figure: Span,
): Attribution | undefined {
  return near.find(({ source, content, stance }) => {
    const [what] = content;
    if (!what || source.length === 0 || NO_SPEECH.has(stance ?? '') || stance === 'denies') return false;
    if (what[0] < figure[1] || !/^what$/i.test(text.slice(...what))) return false;
    return /^[^.;:“”"]*\b(?:is|are|was|were) $/.test(text.slice(figure[1], what[0]));
  });
}

/** "Says the army sent 1,000 men and has held | fifty villagers | of X": between two parts of what one says, with nobody else's words there. */
function isGap(scene: Scene, near: readonly Attribution[], content: readonly Span[], at: number): boolean {
  const before = content.findLast(([, end]) => end <= at);
  const after = content.find(([start]) => start > at);
  if (!before || !after || after[0] - before[1] > GAP) return false;
  const between: Span = [before[1], after[0]];
  if (/[.;:!?“”"()]|,\s/.test(scene.document.text.slice(...between))) return false;
  return !near.some(({ source, cue }) => [...source, ...cue].some((span) => overlap(span, between)));
}

/** Characters that a figure left out of what is said may take with the words around it. */
const GAP = 120;
