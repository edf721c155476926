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

/** Logarithm of the summed weights of all labellings (the forward algorithm, rescaled at each token). */
export function logPartition({ first, last, transition }: Crf, { scores, rows, stride }: Emissions): number {
  const step = transition.map(Math.exp);
  let weights = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  let log = 0;
  for (let row = 0; row < rows; row++) {
    const here = row * stride;
    let shift = -Infinity;
    for (let to = 0; to < LABELS; to++) shift = Math.max(shift, at(scores, here + to));
    let total = 0;
    for (let to = 0; to < LABELS; to++) {
      let sum = 0;
      if (row === 0) sum = Math.exp(at(first, to));
      else
        for (let from = 0; from < LABELS; from++) sum += (weights[from] ?? 0) * at(step, from * LABELS + to);
      const weight = sum * Math.exp(at(scores, here + to) - shift);
      next[to] = weight;
      total += weight;
    }
    for (let to = 0; to < LABELS; to++) next[to] = (next[to] ?? 0) / total;
    log += shift + Math.log(total);
    [weights, next] = [next, weights];
  }
  return log + Math.log(weights.reduce((sum, weight, label) => sum + weight * Math.exp(at(last, label)), 0));
}

/** Probability of the best labelling among all: how sure the linking is, 0 to 1. */
export function pathProbability(crf: Crf, emissions: Emissions, path: BestPath): number {
  return Math.min(1, Math.exp(path.score - logPartition(crf, emissions)));
}
