/** The kinds of figure that accusations, tolls and questions ("whether anyone died") speak of. */
import type { FigureKind } from '../reading.ts';
import type { Word } from './words.ts';

/** What somebody can be accused of. */
export const ACCUSING = /^(?:accusations?|allegations?)$/;
/** The kinds of figure that an accusation may be about. */
export const DEEDS: readonly FigureKind[] = [
  'killed',
  'wounded',
  'casualties',
  'displaced',
  'captured',
  'strikes',
  'strength',
  'other',
];

/** The kinds of figure that "what happened" covers. */
export const HAPPENED: readonly FigureKind[] = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'strikes',
  'displaced',
];
/** The kinds of figure that a toll covers. */
export const TOLL: readonly FigureKind[] = ['killed', 'wounded', 'casualties'];
/** The kinds of figure that a death toll covers. */
export const DEATHS: readonly FigureKind[] = ['killed', 'casualties'];
const EVENT_CLAUSE = /^(?:what|whether|who|how|if|where)$/;
const EVENT_KINDS: readonly [RegExp, readonly FigureKind[]][] = [
  [/^(?:died|dead|killed|perished|fell|slain)$/, ['killed', 'casualties']],
  [/^(?:wounded|injured|hurt)$/, ['wounded', 'casualties']],
  [/^(?:down|downed|destroyed|shot|crashed|sunk|hit)$/, ['equipment']],
  [/^(?:captured|taken|arrested|detained|held|prisoner)$/, ['captured', 'territory']],
];

/** @returns the kinds of figure that what happened is counted in, by its verb: "died", "captured"; none of another word */
export const kindsOfDeed = (verb: string): readonly FigureKind[] =>
  EVENT_KINDS.find(([form]) => form.test(verb))?.[1] ?? [];

/** "What brought the aircraft down or whether anyone died": the kinds of figure that such a question speaks of. */
export function kindsAsked(object: readonly Word[]): FigureKind[] {
  const first = object.find((word) => !word.text.endsWith('ly'));
  if (!EVENT_CLAUSE.test(first?.text ?? '')) return [];
  return object.flatMap(({ text }) => kindsOfDeed(text));
}
