/** From an attribution's spans to what the network learns: the token that anchors its cue, and a label for each token. */
import { LABEL } from '../src/reading/attribution/model/crf.ts';
import type { Span } from '../src/reading/reading.ts';
import type { GoldAttribution } from './corpus.ts';
import type { Run } from './runs.ts';
import type { Silver } from './silver.ts';

export interface Link {
  anchor: number;
  labels: Uint8Array;
}

/** Where one token would be two things, the later in this order wins. */
const ROLES = ['content', 'source', 'cue'] as const;

function touches(spans: readonly Span[], { start, end }: { start: number; end: number }): boolean {
  return spans.some((span) => span[0] < end && span[1] > start);
}

/**
 * The attribution as far as it lies in the run in which its cue begins.
 * @returns null when the cue begins in another run, or has no token left for itself
 */
export function linkOf(
  attribution: GoldAttribution,
  run: Run,
  silver: readonly (Silver | null)[],
): Link | null {
  const begin = attribution.cue[0]?.[0] ?? -1;
  const [first, last] = [run.tokens[0], run.tokens.at(-1)];
  if (!first || !last || begin < first.start || begin >= last.end) return null;
  const labels = new Uint8Array(run.tokens.length);
  for (const role of ROLES)
    run.tokens.forEach((token, i) => {
      if (touches(attribution[role], token)) labels[i] = LABEL[role];
    });
  const anchor = anchorOf(run, labels, silver);
  return anchor === undefined ? null : { anchor, labels };
}

/** The cue's syntactic head, a verb if there is one among the candidates; else its first word; else its first token. */
function anchorOf(run: Run, labels: Uint8Array, silver: readonly (Silver | null)[]): number | undefined {
  const cue = [...labels.keys()].filter((i) => labels[i] === LABEL.cue);
  const words = cue.filter((i) => /\p{L}/u.test(run.tokens[i]?.text ?? ''));
  const heads = words.filter((i) => {
    const head = silver[i]?.head ?? null;
    return head === null || head === i || labels[head] !== LABEL.cue;
  });
  return heads.find((i) => silver[i]?.tag.startsWith('V')) ?? heads[0] ?? words[0] ?? cue[0];
}
