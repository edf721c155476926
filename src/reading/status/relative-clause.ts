/** A figure in a relative clause of saying: "the front, which says that it can call on 400 men". */
import type { Attribution, Span } from '../reading.ts';
import { RELATIVE, SAYING } from './lexicon.ts';
import { type Owner, type Scene, speakerOf, standingOf, wordsNear } from './scene.ts';
import { antecedentVoice } from './voice.ts';
import { overlap, spanOf } from './words.ts';

/** "The front, which says that it can call on 400 men, ...": the antecedent says so. */
export function relativeClause(
  scene: Scene,
  sentence: number,
  near: readonly Attribution[],
  figure: Span,
): Owner | null {
  const words = wordsNear(scene.document, sentence, figure);
  const before = words.filter((word) => word.end <= figure[0]);
  const from = before.findLastIndex(
    (word, i) => SAYING.has(word.text) && RELATIVE.has(before[i - 1]?.text ?? ''),
  );
  const relative = before[from - 1];
  if (from < 0 || !relative || before.length - from > 14) return null;
  // The clause has not ended before the figure.
  if (before.slice(from + 1).some((word) => /[;:—–]/.test(word.gap) || word.gap.includes(','))) return null;
  const speaker = scene.cast.speakers.find((one) =>
    one.mentions.some(([, end]) => end <= relative.start && relative.start - end <= 3),
  );
  const antecedent = before.slice(Math.max(0, from - 6), from - 1);
  const named = speaker ? undefined : scene.names.find(antecedent).at(-1);
  const attribution = near.find((one) =>
    one.cue.some((span) => overlap(span, [before[from]?.start ?? 0, before[from]?.end ?? 0])),
  );
  const voice = speaker || named ? null : antecedentVoice(scene, antecedent);
  if (voice?.standing === 'party') return { ...voice, how: 'relative-clause' };
  if (!speaker && !named && !attribution) return null;
  const known = speaker ?? (named ? undefined : speakerOf(scene, attribution));
  const party = known ? known.party : named?.party;
  const span = spanOf(antecedent.slice(-3));
  return {
    standing: known ? standingOf(scene, known) : (named?.standing ?? 'unknown'),
    sourceless: false,
    how: 'relative-clause',
    ...(attribution ? { attribution } : {}),
    ...(known ? { speaker: known } : {}),
    ...(party === undefined ? {} : { party }),
    ...(span ? { span } : {}),
  };
}
