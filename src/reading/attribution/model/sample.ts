/** Labellings that stand for all that a CRF holds possible: as many of each kind as it has probability. */
import type { Crf, Emissions } from './crf.ts';
import { LABELS } from './crf.ts';

export interface Sampled {
  labels: Uint8Array;
  /** Its part of the sample, 0 to 1: about its probability. */
  share: number;
}

/**
 * Groups of points whose labels agree from some row on: they lie `gap` apart, the first at `first`, between 0 and 1, the
 * whole of what may stand before those labels. A group's labels are at group * rows.
 */
interface Groups {
  size: number;
  labels: Uint8Array;
  points: Uint32Array;
  first: Float64Array;
  gap: Float64Array;
}

/**
 * A sample of `count` labellings, without chance: all labellings lie side by side on a line, each as wide as it is probable, and those
 * at `count` evenly spaced points are taken (systematic sampling, the points decoded as an arithmetic code is). Whatever
 * has a share of 1/count or more is in it. Time grows with rows times different labellings.
 * @returns different labellings; their shares sum to 1
 */
export function sample(crf: Crf, emissions: Emissions, count: number): Sampled[] {
  const { rows } = emissions;
  const ahead = forward(crf, emissions);
  const step = Float64Array.from(crf.transition, Math.exp);
  const last = Float64Array.from(crf.last, Math.exp);
  const groups: Groups = {
    size: 1,
    labels: new Uint8Array(count * rows),
    points: new Uint32Array(count).fill(count, 0, 1),
    first: new Float64Array(count).fill(0.5 / count, 0, 1),
    gap: new Float64Array(count).fill(1 / count, 0, 1),
  };
  const odds = new Float64Array(LABELS * LABELS);
  for (let row = rows - 1; row >= 0; row--) {
    for (let next = 0; next < LABELS; next++) {
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        const after = row === rows - 1 ? last[label] : step[label * LABELS + next];
        const weight = (ahead[row * LABELS + label] ?? 0) * (after ?? 0);
        odds[next * LABELS + label] = weight;
        total += weight;
      }
      for (let label = 0; label < LABELS; label++)
        odds[next * LABELS + label] = (odds[next * LABELS + label] ?? 0) / total;
    }
    for (let group = groups.size - 1; group >= 0; group--) divide(groups, group, row, rows, odds);
  }
  return Array.from({ length: groups.size }, (_, group) => ({
    labels: groups.labels.slice(group * rows, (group + 1) * rows),
    share: (groups.points[group] ?? 0) / count,
  }));
}

/**
 * Gives each point of a group its label in `row`, in the proportion of `odds` (at next label * LABELS + label). Those with the first label
 * that occurs stay in the group, the others become groups of their own.
 */
function divide(groups: Groups, group: number, row: number, rows: number, odds: Float64Array): void {
  const { labels, points, first, gap } = groups;
  const here = group * rows;
  const from = row + 1 < rows ? (labels[here + row + 1] ?? 0) * LABELS : 0;
  const width = gap[group] ?? 1;
  let at = first[group] ?? 0;
  let left = points[group] ?? 0;
  let own = group;
  let low = 0;
  let final = LABELS - 1;
  while (final > 0 && (odds[from + final] ?? 0) <= 0) final--;
  for (let label = 0; label <= final && left > 0; label++) {
    const part = odds[from + label] ?? 0;
    // The last one takes what rounding leaves over.
    const fits = label === final ? left : Math.min(left, Math.ceil((low + part - at) / width));
    if (fits > 0) {
      labels[own * rows + row] = label;
      points[own] = fits;
      first[own] = Math.min(1 - Number.EPSILON, Math.max(0, (at - low) / part));
      gap[own] = width / part;
      at += fits * width;
      left -= fits;
      if (left > 0) {
        own = groups.size++;
        labels.copyWithin(own * rows + row + 1, here + row + 1, here + rows);
      }
    }
    low += part;
  }
}

/** The forward algorithm: the share of each label among all beginnings that end in its row. At row * LABELS + label. */
function forward({ first, transition }: Crf, { scores, rows, stride }: Emissions): Float64Array {
  const step = Float64Array.from(transition, Math.exp);
  const ahead = new Float64Array(rows * LABELS);
  for (let row = 0; row < rows; row++) {
    const here = row * LABELS;
    let shift = -Infinity;
    for (let to = 0; to < LABELS; to++) shift = Math.max(shift, scores[row * stride + to] ?? 0);
    let total = 0;
    for (let to = 0; to < LABELS; to++) {
      let sum = row === 0 ? Math.exp(first[to] ?? 0) : 0;
      if (row > 0)
        for (let from = 0; from < LABELS; from++)
          sum += (ahead[here - LABELS + from] ?? 0) * (step[from * LABELS + to] ?? 0);
      const weight = sum * Math.exp((scores[row * stride + to] ?? 0) - shift);
      ahead[here + to] = weight;
      total += weight;
    }
    for (let to = 0; to < LABELS; to++) ahead[here + to] = (ahead[here + to] ?? 0) / total;
  }
  return ahead;
}
