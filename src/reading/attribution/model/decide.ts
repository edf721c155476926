/** From what the network says of each anchor to the attributions of a run: what is kept, and where its spans lie. */
import type { Span } from '../../reading.ts';
import { LABEL } from './crf.ts';

/** One anchor, and what each token of the run is to it. */
export interface Linked {
  anchor: number;
  labels: Uint8Array;
  /** 0 to 1. */
  score: number;
}

/** Whether two say the same thing: a token of their cues shared, or more than half of the shorter content. */
function collide(a: Linked, b: Linked): boolean {
  let shared = 0;
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < a.labels.length; i++) {
    const inA = a.labels[i];
    const inB = b.labels[i];
    const cueOfA = inA === LABEL.cue || i === a.anchor;
    if (cueOfA && (inB === LABEL.cue || i === b.anchor)) return true;
    if (inA === LABEL.content) ofA++;
    if (inB === LABEL.content) ofB++;
    if (inA === LABEL.content && inB === LABEL.content) shared++;
  }
  return shared > 0.5 * Math.min(ofA, ofB);
}

/** Those that have a content and reach the threshold, best first, without those that collide with a better one. */
export function decide(found: readonly Linked[], threshold: number): Linked[] {
  const kept: Linked[] = [];
  const candidates = found.filter((it) => it.score >= threshold && it.labels.includes(LABEL.content));
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score))
    if (!kept.some((better) => collide(better, candidate))) kept.push(candidate);
  return kept;
}

/** Offset spans of the unbroken runs of a label. `tokens[i]` is what `labels[i]` labels. */
export function spansOf(
  labels: Uint8Array,
  label: number,
  tokens: readonly { start: number; end: number }[],
): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  tokens.forEach((token, i) => {
    if (labels[i] !== label) open = null;
    else if (open) open[1] = token.end;
    else {
      open = [token.start, token.end];
      spans.push(open);
    }
  });
  return spans;
}
