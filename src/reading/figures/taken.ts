/** Where people were taken, or kept, tells whether they are captives or hurt: "taken to the base", "sent to hospital". */
import type { FigureKind } from '../reading.ts';
import { BE, BEFORE_PREDICATE, HAVE } from './closed-words.ts';
import type { Item } from './decision.ts';
import { type Words, wordAt } from './words.ts';

/** "took my father and two uncles away", "led eleven men off": the way stands behind them. */
export function takenAway(words: Words, { quantity: { from }, counted: { to } }: Item): FigureKind | null {
  const way =
    /^(?:away|off)$/.test(wordAt(words, to)) || /^(?:prisoner|captive|hostage)$/.test(wordAt(words, to));
  if (!way) return null;
  for (let at = from - 1; at >= from - 8; at--) {
    if (
      /^(?:took|take|takes|taking|led|marched|dragged|hauled|drove|carried|carted)$/.test(wordAt(words, at))
    )
      return 'captured';
    if (/^[.;:!?()]?$/.test(wordAt(words, at)) || BE.has(wordAt(words, at)) || HAVE.has(wordAt(words, at)))
      return null;
  }
  return null;
}

const KEPT = /^(?:keep|keeps|keeping|kept)$/;

const CAPTORS_PLACE =
  /^(?:bases?|barracks|prisons?|jails?|cells?|stations?|detention|headquarters|compounds?|bush|forest|jungle|unknown|undisclosed|secret|interrogation|custody)$/;

/** "were taken to the base", "were marched into the bush"; "are keeping 60 villagers in a mosque". */
export function takenTo(
  words: Words,
  { quantity: { from }, counted: { to, classes, head } }: Item,
): FigureKind | null {
  if (KEPT.test(wordAt(words, from - 1)) && (head < 0 || classes.includes('person')))
    return /^(?:in|at|inside|under|as|prisoner|captive|hostage)$/.test(wordAt(words, to)) ? 'captured' : null;
  let [at, be] = [to, false];
  for (; at < to + 5 && BEFORE_PREDICATE.has(wordAt(words, at)); at++) be ||= BE.has(wordAt(words, at));
  if (
    be &&
    /^(?:led|marched|dragged|driven|frogmarched)$/.test(wordAt(words, at)) &&
    /^(?:through|around|past)$/.test(wordAt(words, at + 1))
  )
    return 'captured';
  if (
    !be ||
    !/^(?:taken|marched|led|dragged|driven|moved|brought|herded|transferred|hauled|flown)$/.test(
      wordAt(words, at),
    )
  )
    return null;
  if (!/^(?:to|into)$/.test(wordAt(words, at + 1))) return null;
  for (let i = at + 2; i < at + 8; i++) {
    if (CAPTORS_PLACE.test(wordAt(words, i))) return 'captured';
    if (/^[.,;:]?$/.test(wordAt(words, i))) return null;
  }
  return null;
}

/** "The ward admitted 63 patients", "22 admitted", "Sixty-one had been admitted since Tuesday": in a war, hurt. */
export function admitted(
  words: Words,
  { quantity: { from }, counted: { head, to, classes } }: Item,
): FigureKind | null {
  if (wordAt(words, head) === 'patients' && /^admit(?:ted|s|ting)$/.test(wordAt(words, from - 1)))
    return words.atWar() ? 'wounded' : null;
  if (head >= 0 && !classes.includes('person') && !classes.includes('force')) return null;
  let [at, be] = [to, head < 0];
  for (; at < to + 4 && (BE.has(wordAt(words, at)) || HAVE.has(wordAt(words, at))); at++)
    be ||= BE.has(wordAt(words, at));
  const behind = wordAt(words, at + 1);
  return be &&
    wordAt(words, at) === 'admitted' &&
    /^(?:[.,;]|since|with|so|overnight|at|and|)$/.test(behind) &&
    words.atWar()
    ? 'wounded'
    : null;
}

/** "Fifteen suspects were paraded": shown as a catch; who parades by himself is none. */
export function paraded(words: Words, { counted: { to } }: Item): FigureKind | null {
  let [at, be] = [to, false];
  for (; at < to + 5 && BEFORE_PREDICATE.has(wordAt(words, at)); at++) be ||= BE.has(wordAt(words, at));
  return be && /^paraded$/.test(wordAt(words, at)) ? 'captured' : null;
}

/** "sent 1,277 to hospital", "put 12 people in hospital" */
export function sentToHospital(
  words: Words,
  { quantity: { from }, counted: { to } }: Item,
): FigureKind | null {
  if (
    !/^(?:sent|send|sends|sending|put|puts|putting|landed|rushed|rushing|took|take|taking|brought|taken|ferried|ferrying|carried|carrying|flew|airlifted|drove|evacuated|moved|transferred)$/.test(
      wordAt(words, from - 1),
    )
  )
    return null;
  if (!/^(?:to|in|into)$/.test(wordAt(words, to))) return null;
  for (let at = to + 1; at < to + 5; at++) {
    if (/^(?:hospital|hospitals|clinic|clinics|intensive)$/.test(wordAt(words, at))) return 'wounded';
    if (/^[.,;:]?$/.test(wordAt(words, at))) return null;
  }
  return null;
}

/** "38 of them were free again" */
export function setFree(words: Words, { counted: { to } }: Item): FigureKind | null {
  const be =
    BE.has(wordAt(words, to)) || (BEFORE_PREDICATE.has(wordAt(words, to)) && BE.has(wordAt(words, to + 1)));
  if (!be) return null;
  let at = to;
  while (at < to + 4 && BEFORE_PREDICATE.has(wordAt(words, at))) at += 1;
  return wordAt(words, at) === 'free' && !/^(?:to|from|of)$/.test(wordAt(words, at + 1)) ? 'other' : null;
}
