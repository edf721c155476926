/** The last step of linking: a linear-chain conditional random field (Lafferty et al. 2001) over four labels. */

/** Labels of a token, given a cue: the numbers are the network's outputs. */
export const LABEL = { outside: 0, source: 1, cue: 2, content: 3 } as const;
export const LABELS = 4;

export interface Crf {
  /** What a label scores as the first of a run, and as the last. */
  first: Float32Array;
  last: Float32Array;
  /** What it scores that label `to` follows label `from`: at from * LABELS + to. */
  transition: Float32Array;
}

/** Scores of each token's labels: token t's are at t * stride. */
export interface Emissions {
  scores: Float32Array;
  rows: number;
  stride: number;
}

/** The best labelling of a run and its score (the logarithm of its weight). */
export interface BestPath {
  labels: Uint8Array;
  score: number;
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? 0;
}

/** Viterbi's algorithm. At a tie the label with the lower number wins. */
export function bestPath({ first, last, transition }: Crf, { scores, rows, stride }: Emissions): BestPath {
  const back = new Uint8Array(rows * LABELS);
  let before = new Float64Array(LABELS);
  let now = new Float64Array(LABELS);
  for (let to = 0; to < LABELS; to++) before[to] = at(first, to) + at(scores, to);
  for (let row = 1; row < rows; row++) {
    for (let to = 0; to < LABELS; to++) {
      let best = -Infinity;
      for (let from = 0; from < LABELS; from++) {
        const score = (before[from] ?? 0) + at(transition, from * LABELS + to);
        if (score <= best) continue;
        best = score;
        back[row * LABELS + to] = from;
      }
      now[to] = best + at(scores, row * stride + to);
    }
    [before, now] = [now, before];
  }
  const ends = before.map((score, label) => score + at(last, label));
  const score = Math.max(...ends);
  const labels = new Uint8Array(rows);
  let label = ends.indexOf(score);
  for (let row = rows - 1; row >= 0; row--) {
    labels[row] = label;
    label = back[row * LABELS + label] ?? 0;
  }
  return { labels, score };
}
