/** What became of having an article read. */
import type { ArticleMap } from '../article/article.ts';
import type { OverlayState, ReadAnswer } from '../messages.ts';
import type { Reading } from '../reading/reading.ts';
import type { StoryCard } from '../stories/card.ts';

export type Outcome =
  | { phase: 'reading' }
  /** With the places of the very text that was read. */
  | { phase: 'shown'; reading: Reading; card: StoryCard | null; map: ArticleMap }
  | { phase: 'silent'; why: NonNullable<OverlayState['why']> }
  | { phase: 'failed'; message: string };

export const NO_ANSWER = 'Sourcelight did not answer. Reload the page to try again.';
export const PAGE_TROUBLE = 'Sourcelight could not show its marks on this page.';

/**
 * What comes of the background's answer; null is no answer.
 * @throws Error when the reading is of another text than the article's: its offsets would mark the wrong words
 */
export function outcomeOf(answer: ReadAnswer | null, map: ArticleMap): Outcome {
  if (answer?.kind === 'silent') return { phase: 'silent', why: answer.why };
  if (answer?.kind !== 'reading') return { phase: 'failed', message: answer?.message ?? NO_ANSWER };
  const { reading, card } = answer;
  if (reading.article.text !== map.article.text) throw new Error('the reading is of another text');
  return { phase: 'shown', reading, card, map };
}

/** An article of ours may yet come: late, or at another address. What the settings or its language forbid stays so. */
export function mayTurnUp(outcome: Outcome): boolean {
  return outcome.phase === 'silent' && (outcome.why === 'no-article' || outcome.why === 'not-our-story');
}

/** What is told of it to those who ask. */
export function toState(
  outcome: Outcome,
  { hidden, lost, current }: Pick<OverlayState, 'hidden' | 'lost' | 'current'>,
): OverlayState {
  return {
    phase: outcome.phase,
    reading: outcome.phase === 'shown' ? outcome.reading : null,
    card: outcome.phase === 'shown' ? outcome.card : null,
    why: outcome.phase === 'silent' ? outcome.why : null,
    message: outcome.phase === 'failed' ? outcome.message : null,
    hidden,
    lost,
    current,
  };
}
