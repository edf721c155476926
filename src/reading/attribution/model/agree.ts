/**
 * Minimum Bayes risk decoding (Kumar and Byrne 2004): of several labellings the one that most of what is possible agrees with. A long
 * content has many labellings that differ by a word, so that the likeliest one may be no likelier than a rival of quite another extent.
 */
import { LABEL, LABELS } from './crf.ts';
import type { Sampled } from './sample.ts';

/** Two agree when their contents overlap by so much (intersection over union), and their sources share a word. */
const OVERLAP = 0.5;
/** What agreement is worth: half for itself, half by the letters labelled alike, and somewhat more when all are. */
const BARELY = 0.5;

export interface Weighing {
  /** So many of the likeliest are weighed. */
  candidates: number;
  /** What it is worth, beyond agreement, that all letters are labelled alike. */
  wholly: number;
}

/**
 * The labelling that agrees best with all of a sample, and the part of the sample that it agrees with: how likely its content and
 * source are right. undefined when none has a content.
 * @param letters of each row's token; 0 for punctuation, which does not count
 * @param among whether a labelling may be chosen
 */
export function mostAgreed(
  sampled: readonly Sampled[],
  letters: readonly number[],
  { candidates: most, wholly }: Weighing,
  among: (labels: Uint8Array) => boolean = (labels) => labels.includes(LABEL.content),
): Sampled | undefined {
  const candidates = sampled
    .toSorted((a, b) => b.share - a.share)
    .filter(({ labels }) => labels.includes(LABEL.content))
    .slice(0, most)
    .filter(({ labels }) => among(labels));
  const { kinds, kindOf, inBoth } = compare(sampled, letters);
  const weighed = new Set<Kind>();
  let best: Sampled | undefined;
  let worthiest = 0;
  for (const candidate of candidates) {
    const own = kindOf(candidate);
    // With its own kind it agrees wholly, with every other for 1 at most.
    const atMost = own.share * (1 + wholly) + (1 - own.share);
    if (weighed.has(own) || atMost <= worthiest) continue;
    weighed.add(own);
    let [share, worth] = [0, 0];
    for (const other of kinds) {
      const value = agreement(inBoth(own, other), wholly);
      if (value > 0) share += other.share;
      worth += value * other.share;
    }
    if (worth <= worthiest) continue;
    worthiest = worth;
    best = { labels: candidate.labels, share: Math.min(1, share) };
  }
  return best;
}

/** Those of a sample that label all letters alike: they differ in punctuation at most. */
interface Kind {
  /** Labels of the rows of letters that not all of the sample label alike. */
  labels: Uint8Array;
  /** Of the whole sample. */
  share: number;
}

/** Letters that have label x in the one and y in the other, at x * LABELS + y. */
type Overlap = Float64Array;

/** Parts a sample into kinds, which can be compared; the answer is valid until the next. Rows that all label alike are counted once. */
function compare(
  sampled: readonly Sampled[],
  letters: readonly number[],
): { kinds: readonly Kind[]; kindOf(one: Sampled): Kind; inBoth(one: Kind, other: Kind): Overlap } {
  const common = new Float64Array(LABELS * LABELS);
  const rows: number[] = [];
  letters.forEach((size, row) => {
    if (size === 0) return;
    const label = sampled[0]?.labels[row] ?? 0;
    if (sampled.some(({ labels }) => labels[row] !== label)) rows.push(row);
    else common[label * LABELS + label] = (common[label * LABELS + label] ?? 0) + size;
  });
  const sizes = Float64Array.from(rows, (row) => letters[row] ?? 0);
  const kinds = new Map<string, Kind>();
  const none: Kind = { labels: new Uint8Array(), share: 0 };
  const ofEach = new Map(
    sampled.map((one): [Sampled, Kind] => {
      const labels = Uint8Array.from(rows, (row) => one.labels[row] ?? 0);
      const key = labels.join('');
      const kind = kinds.get(key) ?? { labels, share: 0 };
      kind.share += one.share;
      kinds.set(key, kind);
      return [one, kind];
    }),
  );
  const result = new Float64Array(LABELS * LABELS);

  function inBoth({ labels: a }: Kind, { labels: b }: Kind): Overlap {
    result.set(common);
    for (let i = 0; i < sizes.length; i++) {
      const pair = (a[i] ?? 0) * LABELS + (b[i] ?? 0);
      result[pair] = (result[pair] ?? 0) + (sizes[i] ?? 0);
    }
    return result;
  }
  return { kinds: [...kinds.values()], kindOf: (one) => ofEach.get(one) ?? none, inBoth };
}

/** What the agreement of two is worth; 0: they do not agree. */
function agreement(letters: Overlap, wholly: number): number {
  const { content, source } = LABEL;
  const [both, either] = shared(letters, content);
  const [sources, anySource] = shared(letters, source);
  if (either === 0 || both < OVERLAP * either || (sources === 0 && anySource > 0)) return 0;
  let labelled = -(letters[0] ?? 0);
  for (const size of letters) labelled += size;
  const alike = both + sources + (letters[LABEL.cue * LABELS + LABEL.cue] ?? 0);
  return BARELY + (1 - BARELY) * (alike / labelled) + (alike === labelled ? wholly : 0);
}

/** Letters that have a label in both, and in either. */
function shared(letters: Overlap, label: number): [both: number, either: number] {
  const both = letters[label * LABELS + label] ?? 0;
  let either = -both;
  for (let other = 0; other < LABELS; other++)
    either += (letters[label * LABELS + other] ?? 0) + (letters[other * LABELS + label] ?? 0);
  return [both, either];
}
