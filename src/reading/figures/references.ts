/**
 * Counts that take their kind from what was counted before them in the report: "the 58", "another 3,000", "the ministry's
 * figure was 140", "the army insists it was two", "and lost three". Only what the text has counted already can be meant, so
 * a text without figures gains none.
 */
import type { FigureKind } from '../reading.ts';
import {
  isAddition,
  isAmongThem,
  isDefinite,
  isOfVictims,
  isOneOfSame,
  isOther,
  isRound,
  ofThese,
} from './anaphora.ts';
import { BE } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import {
  isAnswer,
  isBareCount,
  isEllipsis,
  isGapped,
  isLoss,
  isRecorded,
  isSomeOfThem,
  sharesThing,
} from './ellipsis.ts';
import { peopleFollow, placeBefore } from './inherit.ts';
import { isRival } from './rivals.ts';
import { asked, type Earlier, rivalled, sameNumber, samePeople, type Thread } from './thread.ts';
import { isLosses } from './tolls.ts';
import { triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

/**
 * The kind that an item takes from the figures before it, or null.
 * @param sentence index of the item's sentence in the text
 */
export function refer(words: Words, item: Item, thread: Thread, sentence: number): Decision | null {
  if (thread.length === 0) return null;
  const { quantity, counted } = item;
  const same = isDefinite(words, item)
    ? (sameNumber(item, thread, sentence) ?? samePeople(item, thread, sentence))
    : null;
  // "attacked three posts … All three were conquered"
  if (same?.kind === 'strikes' && same.classes.includes('place') && wasTaken(words, counted.to))
    return pointing('territory');
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
  // "Of these, 129 were children"
  if (ofThese(words, item)) return isPeopleKind(latest(2)?.kind) ? pointing(latest(2)?.kind) : null;
  if (quantity.form === 'similar' || quantity.form === 'times') return pointing(latest(1)?.kind);
  // "A third of the dead were women", "More than half of them were women and children"
  if (quantity.form === 'share' && counted.anaphor && peopleFollow(words, counted.to))
    return isPeopleKind(latest(1)?.kind) ? pointing(latest(1)?.kind) : null;
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
  // "Three more got away"
  if (isAddition(words, item) && getsAway(words, counted.to)) return pointing('other');
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
  if (peopleFollow(words, counted.to) && isPeopleKind(latest(2)?.kind)) return pointing(latest(2)?.kind);
  if (sharesThing(words, item, latest(1)?.kind)) return pointing(latest(1)?.kind);
  if (isEllipsis(words, item)) return pointing(latest(1)?.kind);
  if (isSomeOfThem(words, item) && ofAsMany(item, latest(1))) return pointing(latest(1)?.kind);
  if (isBareCount(words, item)) return pointing(latest(1)?.kind);
  // "thousands slept in the church, and tens of thousands are behind them"
  const near = latest(1)?.kind;
  if (near === 'displaced' && quantity.form === 'large' && BE.has(wordAt(words, counted.to)))
    return pointing(near);
  return null;
}

function pointing(kind: FigureKind | undefined): Decision | null {
  return kind ? { kind, by: 'inherited', trigger: null, classes: [] } : null;
}

const isHarm = (kind: FigureKind | undefined) =>
  kind === 'killed' || kind === 'wounded' || kind === 'captured';

/** Of fewer no part can be told. */
function ofAsMany({ quantity }: Item, last: Earlier | null): boolean {
  const whole = last?.max ?? last?.min ?? null;
  return last !== null && (whole === null || whole >= (quantity.min ?? quantity.max ?? 0));
}

const getsAway = (words: Words, to: number) =>
  (/^(?:got|get|getting)$/.test(wordAt(words, to)) && wordAt(words, to + 1) === 'away') ||
  /^(?:escaped|fled)$/.test(wordAt(words, to));

function wasTaken(words: Words, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const trigger = triggerAt(words, at);
    if (trigger) return trigger.classes.includes('control') || trigger.classes.includes('capture');
  }
  return false;
}

const MAY_NOT = /^(?:could|can|was|were|is|are|has|have|had|may|got|received|been)$/;

function lost(kind: FigureKind | undefined): Decision | null {
  if (!kind) return null;
  return pointing(kind === 'equipment' || kind === 'territory' ? kind : 'killed');
}

function isPeopleKind(kind: FigureKind | undefined): boolean {
  return kind !== undefined && kind !== 'equipment' && kind !== 'territory' && kind !== 'strikes';
}
