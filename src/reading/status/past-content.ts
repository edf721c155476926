/** A figure just past the edge of what somebody is heard to say, or in another part of the same quotation: still that speaker's. */
import type { Attribution, Span } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';
import { LOOKS_BACK } from './interrupted.ts';
import { SAYING } from './lexicon.ts';
import { passageOf, type Scene } from './scene.ts';
import { overlap, sentenceAt, wordsIn } from './words.ts';

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

/** What opens a clause that the speaker need not have told. */
const DESK = wordSet(
  'but although though whereas as when where who which whom whose because since despite amid following hours days weeks even until bringing making raising taking after before however yet if including',
);
const WHEN = /^(?:after|before|since|when|until|amid|following)$/;
/** Characters that a figure left out of what is said may take with the words around it. */
const GAP = 100;

/**
 * "It says 700 were killed, 600 captured", "told the paper that 30 had died, while a dozen were missing", "said tanks shelled Orm, forcing
 * 200 to flee": a content that stops short of a figure which the sentence goes on to, or that leaves it out between two of its parts.
 */
export function cutShort(
  scene: Scene,
  near: readonly Attribution[],
  [start, stop]: Span,
): Attribution | undefined {
  const { text } = scene.document;
  return near.find((act) => {
    const { source, cue, content, form, stance } = act;
    if (source.length === 0 || cue.length === 0 || form === 'direct') return false;
    if (stance === undefined || NO_SPEECH.has(stance) || stance === 'denies') return false;
    const last = content.findLast(([, end]) => end <= start);
    if (!last || start - last[1] > GAP) return false;
    const between = text.slice(last[1], start);
    if (/[:“”"()\n]|[.!?]\s|;.*[^\s]/.test(between)) return false;
    const next = content.find(([from]) => from >= stop);
    const speaks = (one: Attribution) =>
      one.source.length > 0 &&
      [...one.source, ...one.cue].some(([from]) => from >= last[1] && (!next || from < next[0]));
    // the cue comes first, so that the sentence is still the speaker's
    if (near.some(speaks)) return false;
    if (next) return true;
    const words = wordsIn(between, [0, between.length]);
    const [first, second] = words;
    return (
      between.split(',').length < 3 &&
      !DESK.has((first?.text === 'and' ? second : first)?.text ?? '') &&
      !words.some(({ text: word }) => SAYING.has(word) || WHEN.test(word)) &&
      !LOOKS_BACK.test(text.slice(last[1], stop + 60).split(/[.!?](?:\s|$)/)[0] ?? '')
    );
  });
}

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
