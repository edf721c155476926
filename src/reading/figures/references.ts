/**
 * Counts that take their kind from what was counted before them in the report: "the 58", "another 3,000", "the ministry's
 * figure was 140", "the army insists it was two", "and lost three". Only what the text has counted already can be meant, so
 * a text without figures gains none.
 */
import type { FigureKind } from '../reading.ts';
import { BE, BEFORE_PREDICATE, PREPOSITIONS } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import { peopleFollow, placeBefore } from './inherit.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { endsClause, isRival, SAYS } from './rivals.ts';
import { BY_NOUN, BY_TRIGGER } from './told-kinds.ts';
import { isLosses } from './tolls.ts';
import { triggerAt } from './triggers.ts';
import { isCapital, isQuoteMark, setOf, type Words, wordAt } from './words.ts';

/** A figure that later counts may point back to. */
export interface Earlier {
  kind: FigureKind;
  min: number | null;
  max: number | null;
  classes: readonly NounClass[];
  /** Index of its sentence in the text. */
  sentence: number;
}

/** The text's figures so far, the latest last. */
export type Thread = Earlier[];

/**
 * The kind that an item takes from the figures before it, or null.
 * @param sentence index of the item's sentence in the text
 */
export function refer(words: Words, item: Item, thread: Thread, sentence: number): Decision | null {
  if (thread.length === 0) return null;
  const { quantity, counted } = item;
  const same = isDefinite(words, item) ? sameNumber(item, thread, sentence) : null;
  if (same) return pointing(same.kind);
  const latest = (reach: number): Earlier | null => {
    const last = thread.at(-1);
    return last && sentence - last.sentence <= reach ? last : null;
  };
  if (counted.head >= 0) {
    // "seventeen of the victims were children"
    if (isOfVictims(words, item) && isPeopleKind(latest(3)?.kind)) return pointing(latest(3)?.kind);
    if (wordAt(words, counted.head) === 'victims' && latest(3)?.kind === 'killed') return pointing('killed');
    if (isAmongThem(words, item) && isPeopleKind(latest(1)?.kind)) return pointing(latest(1)?.kind);
    // "the names of 26 more soldiers"
    if (isAddition(words, item) && counted.classes.includes('force') && isHarm(latest(1)?.kind))
      return pointing(latest(1)?.kind);
    if (isEllipsis(words, item) && isPeopleKind(latest(0)?.kind)) return pointing(latest(0)?.kind);
    if (isOneOfSame(words, item) && isPeopleKind(latest(2)?.kind)) return pointing(latest(2)?.kind);
    // "surrendered, and also 60 other individuals"
    if (isOther(words, item) && isPeopleKind(latest(0)?.kind)) return pointing(latest(0)?.kind);
    const again = isRound(item) ? null : sameNumber(item, thread, sentence);
    if (again && again.classes.length > 0 && isPeopleKind(again.kind)) return pointing(again.kind);
    if (/^(?:ones|others|names)$/.test(wordAt(words, counted.head))) return pointing(latest(1)?.kind);
    // "an earlier post said 17 villages"
    const last = latest(2);
    const alike = last && counted.classes.some((name) => last.classes.includes(name));
    return alike && quantity.form === 'number' && isRival(words, item) ? pointing(last.kind) : null;
  }
  if (quantity.form === 'similar' || quantity.form === 'times') return pointing(latest(1)?.kind);
  if (quantity.form === 'share' || quantity.form === 'some' || quantity.form === 'heavy') return null;
  if (isAnswer(words, item)) return pointing(latest(1)?.kind);
  if (counted.anaphor && sharesThing(words, item, latest(1)?.kind)) return pointing(latest(1)?.kind);
  // "none of them could see a lawyer"
  if (counted.anaphor && quantity.form === 'zero' && latest(1)?.kind === 'captured')
    return MAY_NOT.test(wordAt(words, counted.to)) ? pointing('other') : null;
  // "one of them", a reporter writes of somebody he met
  if (counted.anaphor && (quantity.max === 1 || quantity.form === 'zero')) return null;
  if (counted.anaphor || isRecorded(words, item))
    return isPeopleKind(latest(2)?.kind) ? pointing(latest(2)?.kind) : null;
  // "they still hold eleven"
  if (/^holds?$|^holding$/.test(wordAt(words, quantity.from - 1)))
    return latest(3)?.kind === 'captured' ? pointing('captured') : null;
  if (isLosses(words, item) && latest(2)?.kind === 'killed') return pointing('killed');
  if (isLoss(words, item)) return lost(latest(6)?.kind);
  if (quantity.form === 'zero') return null;
  if (isAddition(words, item)) return pointing(latest(2)?.kind);
  // "In Dara 38, in Upper Orvanka 31": the list goes on in a sentence of its own
  if (placeBefore(words, item, 0)) return pointing(latest(1)?.kind);
  if (isRival(words, item)) return pointing(rivalled(thread, sentence));
  // "How many soldiers? The army has 200,000."
  if (
    /^(?:has|have|had|fields|fielded|musters)$/.test(wordAt(words, quantity.from - 1)) &&
    asked(thread, sentence) === 'strength'
  )
    return pointing('strength');
  if (isGapped(words, item, thread, sentence)) return pointing(latest(0)?.kind);
  if (peopleFollow(words, counted.to) && isPeopleKind(latest(1)?.kind)) return pointing(latest(1)?.kind);
  if (sharesThing(words, item, latest(1)?.kind)) return pointing(latest(1)?.kind);
  if (isEllipsis(words, item)) return pointing(latest(1)?.kind);
  if (isBareCount(words, item)) return pointing(latest(1)?.kind);
  // "thousands slept in the church, and tens of thousands are behind them"
  const near = latest(1)?.kind;
  if (near === 'displaced' && quantity.form === 'large' && BE.has(wordAt(words, counted.to)))
    return pointing(near);
  return null;
}

/** What was asked in the sentence before, with no number yet. */
function asked(thread: Thread, sentence: number): FigureKind | null {
  const last = thread.at(-1);
  return last &&
    last.min === null &&
    last.max === null &&
    last.classes.length === 0 &&
    sentence - last.sentence <= 1
    ? last.kind
    : null;
}

/** What another count is of: the dead, where the wounded were told after them in one breath. */
function rivalled(thread: Thread, sentence: number): FigureKind | undefined {
  const last = thread.at(-1);
  if (!last || sentence - last.sentence > 2) return undefined;
  const before = thread.at(-2);
  const both = last.kind === 'wounded' && before?.kind === 'killed' && before.sentence === last.sentence;
  return both && last.sentence < sentence ? 'killed' : last.kind;
}

/** "How many died?", "the toll is in dispute": what the counts after it will count; null where nothing is asked. */
export function topicOf(words: Words): FigureKind | null {
  const how = words.low.indexOf('how');
  if (how >= 0 && wordAt(words, how + 1) === 'many') {
    for (let at = how + 2; at < how + 9; at++) {
      const classes = triggerAt(words, at)?.classes ?? [];
      const kind = BY_TRIGGER.find(([name]) => classes.includes(name))?.[1];
      if (kind) return kind;
    }
    for (let at = how + 2; at < how + 5; at++)
      if (nounClasses(words.tokens[at]?.text ?? '').includes('force') || wordAt(words, at) === 'men')
        return 'strength';
  }
  return words.low.includes('toll') ? 'killed' : brokenDown(words);
}

/** "The breakdown of deaths by district", "arrests by province": what a list counts. */
function brokenDown(words: Words): FigureKind | null {
  for (let at = 0; at < words.low.length; at++) {
    const by = wordAt(words, at + 1) === 'by' && DIVISION.test(wordAt(words, at + 2));
    if (!by && wordAt(words, at - 2) !== 'breakdown') continue;
    const [name] = nounClasses(words.tokens[at]?.text ?? '');
    const kind = name && BY_NOUN[name];
    if (kind) return kind;
  }
  return null;
}
const DIVISION = /^(?:district|province|region|county|state|area|village|town)s?$/;

function pointing(kind: FigureKind | undefined): Decision | null {
  return kind ? { kind, by: 'inherited', trigger: null, classes: [] } : null;
}

/** "Among them were nine children", "They include nine women and two boys": those of the sentence before. */
function isAmongThem(words: Words, { quantity: { from }, counted }: Item): boolean {
  if (from > AT_HEAD || !counted.classes.some((name) => name === 'person' || name === 'force')) return false;
  const first = isQuoteMark(wordAt(words, 0)) ? 1 : 0;
  const [a, b] = [wordAt(words, first), wordAt(words, first + 1)];
  const among =
    /^(?:among|amongst|of)$/.test(a) &&
    /^(?:them|these|those)$/.test(b) &&
    (BE.has(wordAt(words, first + 2)) || first + 2 === from);
  const include = /^(?:they|these|those)$/.test(a) && /^(?:include|included|comprise|comprised)$/.test(b);
  return among || include;
}

/** A list of those among them may begin so far in. */
const AT_HEAD = 8;

/** "17 of the victims were children" */
function isOfVictims(words: Words, { quantity, counted }: Item): boolean {
  const [from] = counted.words;
  return (
    quantity.form === 'number' &&
    /^(?:victims|casualties|fatalities|detainees|prisoners|hostages)$/.test(wordAt(words, counted.head)) &&
    wordAt(words, from - 1) === 'of' &&
    peopleFollow(words, counted.to)
  );
}

/** "57 of these people were members of the front": of those of whom the text has told. */
function isOneOfSame(words: Words, { quantity, counted }: Item): boolean {
  const [from] = counted.words;
  return (
    quantity.form === 'number' &&
    wordAt(words, quantity.to) === 'of' &&
    /^(?:the|these|those|this)$/.test(wordAt(words, from)) &&
    counted.classes.includes('person') &&
    BE.has(wordAt(words, counted.to))
  );
}

function isOther(words: Words, { quantity, counted }: Item): boolean {
  return counted.classes.includes('person') && /^(?:other|more)$/.test(wordAt(words, quantity.to));
}

/** Of small and of round numbers there are many: that one comes again says little. */
function isRound({ quantity: { min, max, form } }: Item): boolean {
  const value = min ?? max ?? 0;
  return form !== 'number' || value < 5 || (value >= 50 && value % 50 === 0);
}

const isHarm = (kind: FigureKind | undefined) =>
  kind === 'killed' || kind === 'wounded' || kind === 'captured';

/** “Four,” said the commander; “Not one.” The count alone is the sentence. */
function isAnswer(words: Words, { quantity: { from }, counted: { to } }: Item): boolean {
  if (from > 1 || (from === 1 && !isQuoteMark(wordAt(words, 0)))) return false;
  const next = isQuoteMark(wordAt(words, to)) ? to + 1 : to;
  if (/^[.?!]$/.test(wordAt(words, next)) || next >= words.low.length) return true;
  return wordAt(words, to) === ',' && (isQuoteMark(wordAt(words, to + 1)) || SAYS.has(wordAt(words, to + 1)));
}

/** "twelve have been identified" */
function isRecorded(words: Words, { counted: { to } }: Item): boolean {
  let at = to;
  while (at < to + 4 && BEFORE_PREDICATE.has(wordAt(words, at))) at += 1;
  return (
    at > to &&
    /^(?:named|identified|confirmed|verified|documented|recorded|recovered|counted|listed|accounted)$/.test(
      wordAt(words, at),
    )
  );
}

const MAY_NOT = /^(?:could|can|was|were|is|are|has|have|had|may|got|received|been)$/;

const DEFINITE = setOf('the these those all both same its their');
const FAR = 40;

/** "the 58", "all thirteen", "those twelve men". */
function isDefinite(words: Words, { quantity: { from, core, form } }: Item): boolean {
  if (form !== 'number') return false;
  const before = wordAt(words, from - 1);
  return DEFINITE.has(before) || (from < core && wordAt(words, from) === 'all');
}

/** The latest figure of the same number; small numbers are common and must stand near. */
function sameNumber(
  { quantity: { min, max }, counted }: Item,
  thread: Thread,
  sentence: number,
): Earlier | null {
  const value = min ?? max ?? 0;
  if (value < 2) return null;
  const reach = value <= 4 ? 3 : FAR;
  for (let i = thread.length - 1; i >= Math.max(0, thread.length - FAR); i--) {
    const earlier = thread[i];
    if (!earlier || sentence - earlier.sentence > reach) return null;
    if (earlier.min !== value && earlier.max !== value) continue;
    if (counted.head < 0 || earlier.classes.length === 0) return earlier;
    if (counted.classes.some((name) => earlier.classes.includes(name))) return earlier;
  }
  return null;
}

/** "another 3,000", "260 more", "the other four", "the remaining 12". */
function isAddition(words: Words, { quantity, counted }: Item): boolean {
  const before = wordAt(words, quantity.from - 1);
  if (/^(?:another|further|additional|other|remaining)$/.test(before)) return true;
  return counted.to > quantity.to && /^(?:more|others)$/.test(wordAt(words, counted.to - 1));
}

const VERBS = setOf(
  'got took saw left had has have found gave brought sent kept dug bore met knew made lost spent wants want needs knows',
);

/** "By nightfall he had counted eleven", "we got two back": a bare number as the object of any verb, while a count is being told. */
function isBareCount(words: Words, { quantity: { from, min, max, form }, counted: { to } }: Item): boolean {
  if ((form !== 'number' && form !== 'large') || (min ?? max ?? 9) < 2) return false;
  const before = wordAt(words, from - 1);
  const verb =
    VERBS.has(before) ||
    (/^[a-z]{3,}ed$/.test(before) && !/^(?:aged|turned|based|priced|rated|ranked|numbered)$/.test(before));
  if (!verb) return false;
  const next = wordAt(words, to);
  return (
    endsClause(words, to) ||
    /^(?:back|himself|herself|themselves|ourselves|by|in|on|so|already|there|more|of|yesterday|today|under|lying|among|at|along|outside|inside)$/.test(
      next,
    )
  );
}

/** "… have not", "… did so": the predicate of the figure before is meant. */
function isEllipsis(words: Words, { counted }: Item): boolean {
  const to = isQuoteMark(wordAt(words, counted.to)) ? counted.to + 1 : counted.to;
  if (!/^(?:have|had|has|did|do|were|are|could|would)$/.test(wordAt(words, to))) return false;
  // "nobody had died, while three had"
  if (endsClause(words, to + 1)) return true;
  if (wordAt(words, to + 1) === 'as' && wordAt(words, to + 2) === 'well') return endsClause(words, to + 3);
  return /^(?:not|n't|so|too|also|likewise)$/.test(wordAt(words, to + 1)) && endsClause(words, to + 2);
}

/** "lost three": a bare number after a loss. */
function isLoss(words: Words, { quantity, counted }: Item): boolean {
  if (!/^(?:lost|lose|loses|losing)$/.test(wordAt(words, quantity.from - 1))) return false;
  return (
    endsClause(words, counted.to) || /^(?:in|on|at|there|since|to|during)$/.test(wordAt(words, counted.to))
  );
}

function lost(kind: FigureKind | undefined): Decision | null {
  if (!kind) return null;
  return pointing(kind === 'equipment' || kind === 'territory' ? kind : 'killed');
}

function isPeopleKind(kind: FigureKind | undefined): boolean {
  return kind !== undefined && kind !== 'equipment' && kind !== 'territory' && kind !== 'strikes';
}

const THINGS = setOf('equipment territory strikes');

/** "fired 31 drones; 28 were downed": what befalls things, of things counted just before. */
function sharesThing(words: Words, { counted: { to } }: Item, kind: FigureKind | undefined): boolean {
  if (!kind || !THINGS.has(kind) || !/^(?:was|were|had|have|has|are|is)$/.test(wordAt(words, to)))
    return false;
  for (let at = to + 1; at < to + 4; at++) {
    const trigger = triggerAt(words, at);
    if (trigger) return trigger.form === 'past' || trigger.form === 'self';
    if (!BEFORE_PREDICATE.has(wordAt(words, at))) return false;
  }
  return false;
}

/** "the rebels say 14, the army nine": the verb is left out the second time. */
function isGapped(
  words: Words,
  { quantity: { from }, counted: { to } }: Item,
  thread: Thread,
  sentence: number,
): boolean {
  if (!endsClause(words, to) || thread.at(-1)?.sentence !== sentence) return false;
  for (let at = from - 1; at >= from - 7; at--) {
    const word = wordAt(words, at);
    if (/^[,;]$/.test(word) || word === 'and' || word === 'but' || word === 'while')
      return at < from - 1 && (at < from - 2 || isSideName(words, at + 1));
    if (BEFORE_PREDICATE.has(word) || triggerAt(words, at) || /^(?:[.:!?()]|)$/.test(word)) return false;
    if (PREPOSITIONS.has(word) && word !== 'of' && word !== "'s") return false;
  }
  return false;
}

/** One word alone before the number must be a plural or a name: "rebels nine", "Kelmar 89". */
function isSideName(words: Words, at: number): boolean {
  return wordAt(words, at).endsWith('s') || isCapital(words, at);
}
