/** Turns of phrase that tell what befell people in another place than the verb's object or subject. */
import type { FigureKind } from '../reading.ts';
import { BE, BEFORE_PREDICATE, HAVE, PREPOSITIONS, SUBORDINATORS } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { nounClasses } from './nouns.ts';
import { leftSo, wereLost } from './predicates.ts';
import { BY_NOUN, BY_TRIGGER } from './told-kinds.ts';
import { takesObject } from './trigger-groups.ts';
import { type Trigger, triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

/** The kind by such a phrase, or null. */
export function byWording(words: Words, item: Item): Decision | null {
  const kind =
    costs(words, item) ??
    gotThem(words, item) ??
    paraded(words, item) ??
    totals(words, item) ??
    broughtHome(words, item) ??
    leftBehind(words, item) ??
    leftSo(words, item) ??
    wereLost(words, item) ??
    inCrowds(words, item) ??
    takenAway(words, item) ??
    sentToHospital(words, item) ??
    takenTo(words, item) ??
    setFree(words, item) ??
    thenKilledThem(words, item) ??
    hitPeople(words, item);
  return kind ? { ...byNoun(kind), by: 'left' } : null;
}

const isForce = ({ counted }: Item, words: Words) =>
  counted.classes.includes('force') || wordAt(words, counted.head) === 'men';

/** "The battle cost the army 300 men"; what desertions cost was not killed. */
function costs(words: Words, item: Item): FigureKind | null {
  if (!isForce(item, words)) return null;
  for (let at = item.quantity.from - 1; at >= item.quantity.from - 6; at--) {
    const word = wordAt(words, at);
    if (/^cost(?:s|ing)?$/.test(word)) {
      for (let i = at - 1; i >= at - 4; i--)
        if (/^(?:desertions?|defections?|surrenders?)$/.test(wordAt(words, i))) return 'surrendered';
      return 'killed';
    }
    if (word === 'of' && wordAt(words, at - 1) === 'cost') return 'killed';
    if (PREPOSITIONS.has(word) || BE.has(word) || /^(?:[.,;:!?()]|and|)$/.test(word)) return null;
  }
  return null;
}

/** "left four of their own behind" */
function leftBehind(words: Words, { quantity: { from }, counted: { to } }: Item): FigureKind | null {
  const own = wordAt(words, to - 1) === 'own' && wordAt(words, to) === 'behind';
  return own && /^(?:left|leave|leaving)$/.test(wordAt(words, from - 1)) ? 'killed' : null;
}

/** "brought home 307 more soldiers", "each side returning 303 soldiers": out of captivity. */
function broughtHome(words: Words, item: Item): FigureKind | null {
  if (!isForce(item, words)) return null;
  const [before, verb] = [wordAt(words, item.quantity.from - 1), wordAt(words, item.quantity.from - 2)];
  const home = before === 'home' && /^(?:brought|bring|bringing|brings|welcomed)$/.test(verb);
  return home || /^(?:returned|returning)$/.test(before) ? 'other' : null;
}

/** "The displaced families, totalling about 16,200 people" */
function totals(words: Words, { quantity: { from }, counted }: Item): FigureKind | null {
  if (counted.head < 0 || !/^total(?:l?ing)$/.test(wordAt(words, from - 1))) return null;
  for (let at = from - 2; at >= from - 6; at--) {
    const trigger = triggerAt(words, at);
    if (trigger && trigger.form !== 'active') return kindOf(trigger);
    for (const name of nounClasses(words.tokens[at]?.text ?? ''))
      if (BY_NOUN[name]) return BY_NOUN[name] ?? null;
  }
  return null;
}

/** "Fifteen suspects were paraded": shown as a catch; who parades by himself is none. */
function paraded(words: Words, { counted: { to } }: Item): FigureKind | null {
  let [at, be] = [to, false];
  for (; at < to + 5 && BEFORE_PREDICATE.has(wordAt(words, at)); at++) be ||= BE.has(wordAt(words, at));
  return be && /^paraded$/.test(wordAt(words, at)) ? 'captured' : null;
}

/** "We got seventeen of theirs." */
function gotThem(words: Words, { quantity, counted }: Item): FigureKind | null {
  const theirs = /^(?:them|theirs)$/.test(wordAt(words, counted.to - 1));
  return theirs &&
    /^(?:got|bagged|nailed)$/.test(wordAt(words, quantity.from - 1)) &&
    !/^(?:back|out|to|away)$/.test(wordAt(words, counted.to))
    ? 'killed'
    : null;
}

/** "fled in their thousands", "are being killed by the dozen", "the dead run into the hundreds". */
function inCrowds(words: Words, { quantity: { form, from } }: Item): FigureKind | null {
  if (form !== 'large') return null;
  let at = from - 1;
  if (/^(?:low|mid|high)$/.test(wordAt(words, at))) at -= 1;
  if (!/^(?:the|their)$/.test(wordAt(words, at)) || !/^(?:in|into|by)$/.test(wordAt(words, at - 1)))
    return null;
  const verb = at - 2;
  for (let i = verb; i >= verb - 3; i--) {
    const trigger = triggerAt(words, i);
    if (trigger?.to === verb + 1 && trigger.form !== 'noun') return kindOf(trigger);
  }
  if (
    !BE.has(wordAt(words, verb)) &&
    !/^(?:run|runs|ran|running|number|numbered|go|goes|went|reach)$/.test(wordAt(words, verb))
  )
    return null;
  for (let i = verb - 1; i >= verb - 6; i--) {
    if (/^(?:[.,;:!?()]|and|)$/.test(wordAt(words, i))) return null;
    for (const name of nounClasses(words.tokens[i]?.text ?? ''))
      if (BY_NOUN[name]) return BY_NOUN[name] ?? null;
  }
  return null;
}

function kindOf({ classes }: Trigger): FigureKind | null {
  return BY_TRIGGER.find(([name]) => classes.includes(name))?.[1] ?? null;
}

/** "The strike hit two militants", "ambushed ten rebels", "ten rebels ambushed in Dara": hit, and no more is said. */
function hitPeople(words: Words, { quantity, counted }: Item): FigureKind | null {
  if (!counted.classes.includes('force') || quantity.form === 'zero') return null;
  // "a 14-strong patrol was ambushed" says how many they were
  if (wordAt(words, quantity.to) === '-') return null;
  if (HITS.test(wordAt(words, quantity.from - 1))) return 'casualties';
  let at = counted.to;
  let be = false;
  for (; at < counted.to + 4 && BEFORE_PREDICATE.has(wordAt(words, at)); at++)
    be ||= BE.has(wordAt(words, at));
  return wordAt(words, at) === 'ambushed' && (be || at === counted.to) && !takesObject(words, at + 1)
    ? 'casualties'
    : null;
}

/** "sent 1,277 to hospital", "put 12 people in hospital" */
function sentToHospital(words: Words, { quantity: { from }, counted: { to } }: Item): FigureKind | null {
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

const KEPT = /^(?:keep|keeps|keeping|kept)$/;
const CAPTORS_PLACE =
  /^(?:bases?|barracks|prisons?|jails?|cells?|stations?|detention|headquarters|compounds?|bush|forest|jungle|unknown|undisclosed|secret|interrogation|custody)$/;

/** "were taken to the base", "were marched into the bush"; "are keeping 60 villagers in a mosque". */
function takenTo(
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

/** "lined up eleven men and shot them": the second verb's object is those counted. */
function thenKilledThem(words: Words, { counted: { head, to } }: Item): FigureKind | null {
  if (head < 0) return null;
  for (let at = to; at < to + 9; at++) {
    const word = wordAt(words, at);
    if (/^[.;:!?()–—]?$/.test(word) || SUBORDINATORS.has(word)) return null;
    const trigger = triggerAt(words, at);
    if (!trigger?.classes.includes('kill') || (trigger.form !== 'past' && trigger.form !== 'active'))
      continue;
    const before = wordAt(words, at - 1);
    return /^(?:and|then|later|before)$/.test(before) && /^(?:them|all|both)$/.test(wordAt(words, trigger.to))
      ? 'killed'
      : null;
  }
  return null;
}

/** "38 of them were free again" */
function setFree(words: Words, { counted: { to } }: Item): FigureKind | null {
  const be =
    BE.has(wordAt(words, to)) || (BEFORE_PREDICATE.has(wordAt(words, to)) && BE.has(wordAt(words, to + 1)));
  if (!be) return null;
  let at = to;
  while (at < to + 4 && BEFORE_PREDICATE.has(wordAt(words, at))) at += 1;
  return wordAt(words, at) === 'free' && !/^(?:to|from|of)$/.test(wordAt(words, at + 1)) ? 'other' : null;
}

const HITS = /^(?:hit|hits|hitting|struck|ambushed|ambushes|ambushing)$/;

/** "took my father and two uncles away", "led eleven men off": the way stands behind them. */
function takenAway(words: Words, { quantity: { from }, counted: { to } }: Item): FigureKind | null {
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

const REACH = 14;

/**
 * "24 men taken captive last month were shot": the participle tells how they came there, the predicate what became of them.
 * @param from the participle's first token @param to the token after it
 * @returns the token range of the killing, or null
 */
export function killedLater(words: Words, from: number, to: number): Trigger | null {
  if (
    BE.has(wordAt(words, from - 1)) ||
    HAVE.has(wordAt(words, from - 1)) ||
    BEFORE_PREDICATE.has(wordAt(words, from - 1))
  )
    return null;
  for (let at = to; at < to + REACH; at++) {
    const word = wordAt(words, at);
    if (/^(?:[.,;:!?()–—]|and|or|but|)$/.test(word) || SUBORDINATORS.has(word)) return null;
    if ((!BE.has(word) && !HAVE.has(word)) || word === "'s") continue;
    let verb = at + 1;
    while (verb < at + 5 && BEFORE_PREDICATE.has(wordAt(words, verb))) verb += 1;
    const trigger = triggerAt(words, verb);
    const killed = trigger?.classes.includes('kill') && trigger.form !== 'active' && trigger.form !== 'noun';
    return trigger && killed && !(trigger.form === 'past' && takesObject(words, trigger.to)) ? trigger : null;
  }
  return null;
}

const AFTERWARDS =
  /^(?:later|then|afterwards|afterward|subsequently|eventually|finally|thereafter|soon|after|and|,)$/;

/**
 * "were captured in Dara and later shot dead": a second predicate of the same subject tells the end.
 * @param to the token after the first predicate
 */
export function thenKilled(words: Words, to: number): Trigger | null {
  for (let at = to; at < to + REACH; at++) {
    const word = wordAt(words, at);
    if (/^[.;:!?()–—]?$/.test(word) || /^(?:but|or|who|which|that|while)$/.test(word)) return null;
    const trigger = triggerAt(words, at);
    if (!trigger?.classes.includes('kill') || trigger.form !== 'past') continue;
    let before = at - 1;
    let joined = false;
    while (
      before >= to &&
      (AFTERWARDS.test(wordAt(words, before)) || BEFORE_PREDICATE.has(wordAt(words, before)))
    ) {
      joined ||= /^(?:and|,)$/.test(wordAt(words, before));
      before -= 1;
    }
    return joined && !takesObject(words, trigger.to) ? trigger : null;
  }
  return null;
}
