import type { Flag } from '../reading/reading.ts';

/** A flag in two or three words, for lists; FLAG_SENTENCES has each as a sentence. */
export const FLAG_LABELS: Record<Flag, string> = {
  statedUnverified: 'not verifiable, says the article',
  ownLosses: 'own losses',
  anonymous: 'unnamed source',
  secondHand: 'second-hand',
  hedged: 'worded with caution',
  bound: 'not an exact count',
  otherSideSilent: 'other side silent',
  attributionDropped: 'told as fact',
  verifiedScope: 'number not verified',
};
