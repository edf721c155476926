/** Of all labellings that are possible for an anchor, the one that most of them agree with: a sample of them, weighed by what it holds. */
import { mostAgreed, type Weighing } from './agree.ts';
import { type Crf, type Emissions, LABEL } from './crf.ts';
import { QUOTE } from './places.ts';
import { type Sampled, sample } from './sample.ts';

/** So many labellings stand for all that are possible, and so they are weighed. */
const SAMPLE = 32;
const WEIGHING: Weighing = { candidates: 8, wholly: 0.2 };
/**
 * A content partly in quotation marks has more labellings that may be meant (where do the words around the marks begin and end?), so that
 * more stand for them, and none is worth more for being met exactly.
 */
const MIXED_SAMPLE = 64;
const MIXED_WEIGHING: Weighing = { candidates: 16, wholly: 0 };
/** Of a direct content's tokens at least this part stands in quotation marks. */
const DIRECT = 0.8;

/**
 * Labels of a run of tokens, given an anchor, and how likely its content and source are right; none of it is a content where that is likelier.
 * @param letters of each row's token; 0 for punctuation
 * @param quotes each row's QUOTE state
 */
export function agreedLabelling(
  crf: Crf,
  emissions: Emissions,
  letters: readonly number[],
  quotes: Uint8Array,
): Sampled {
  const best = mostAgreed(sample(crf, emissions, SAMPLE), letters, WEIGHING);
  if (!best) return { labels: new Uint8Array(emissions.rows), share: 0 };
  const mixed = (labels: Uint8Array) => isMixed(labels, quotes);
  if (!mixed(best.labels)) return best;
  return mostAgreed(sample(crf, emissions, MIXED_SAMPLE), letters, MIXED_WEIGHING, mixed) ?? best;
}

/** Whether a part of the content stands in quotation marks, by the states that the network reads, and not all but all of it. */
function isMixed(labels: Uint8Array, quotes: Uint8Array): boolean {
  let [tokens, marked] = [0, 0];
  labels.forEach((label, row) => {
    if (label !== LABEL.content) return;
    tokens++;
    if (quotes[row] !== QUOTE.outside && quotes[row] !== QUOTE.stray) marked++;
  });
  return marked > 0 && marked < DIRECT * tokens;
}
