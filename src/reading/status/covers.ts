/** Which figures a check or a denial speaks of: those it describes, and those only. */
import type { Span } from '../reading.ts';
import { firstWhere } from '../text/lookup.ts';
import type { Range } from './clause.ts';
import { MEDIA, RELATIVE } from './lexicon.ts';
import { groupOf } from './referent.ts';
import { type OwnedFigure, type Owner, type Scene, sameSide, sideOf } from './scene.ts';
import { type Topic, topicOf } from './topic.ts';
import { overlap, type Word } from './words.ts';

/** How far back "the claims" goes that names nobody, in paragraphs. */
const NEAR = 2;
/** The same in sentences, where paragraphs have but one. */
const NEAR_SENTENCES = 4;
/** The same for "the casualties", which only figures of that kind can be. */
const NEAR_OF_KIND = 6;
/** The same for "the claim", which is one thing, in sentences. */
const SENTENCES_BACK = 6;
/** No statement reaches over more figures than this: keeps the work linear. */
const MOST = 400;

export interface Where {
  span: Span;
  sentence: number;
  words: readonly Word[];
  object: Range;
  relative: boolean;
  attributive: boolean;
}

/**
 * @param figures all figures in text order
 * @param accepts which figures the statement can speak of at all
 * @returns the figures that the statement at `where` describes, in text order
 */
export function covered(
  scene: Scene,
  figures: readonly OwnedFigure[],
  where: Where,
  accepts: (figure: OwnedFigure) => boolean = () => true,
): OwnedFigure[] {
  const topic = topicOf(scene, where.words, where.object);
  const objectSpan = topic.span;
  const nearby = figuresAround(figures, where.span[0]);
  const named =
    objectSpan && topic.head !== 'nothing'
      ? nearby.filter((figure) => overlap(figure.found.span, objectSpan))
      : [];
  if (named.length > 0) return named.filter(accepts);
  const bare = objectSpan === null || where.object[0] >= where.object[1];
  if (topic.specified) return [];
  if (topic.head === 'nothing' && !bare && !where.relative)
    return inObject(nearby, objectSpan, where).filter(accepts);

  const inGroup = ({ found }: OwnedFigure) => groupOf(found.of).some((word) => topic.group.includes(word));
  const narrowed =
    topic.group.length > 0 &&
    nearby.some((figure) => accepts(figure) && describes(topic, figure) && inGroup(figure));
  const fits = (figure: OwnedFigure) =>
    accepts(figure) && describes(topic, figure) && !outletsHeadline(figure) && (!narrowed || inGroup(figure));
  if (topic.forward)
    return figures.filter((figure) => figure.found.span[0] >= where.span[1] && fits(figure)).slice(0, MOST);
  const same = nearby.filter((figure) => figure.sentence === where.sentence && fits(figure));
  const before = same.filter((figure) => figure.found.span[1] <= where.span[0]);
  const after = same.filter((figure) => figure.found.span[0] >= where.span[1]);
  if (where.attributive) return after.length > 0 ? after : before;
  if (where.relative || startsWithRelative(where)) {
    if (before.length > 0 || after.length > 0) return before.length > 0 ? before : after;
    return ofBothSides(scene, nearby, where, accepts);
  }
  const found = behind(scene, topic, nearby, where, { before, after, fits });
  return found.length > 0 || !/^(?:claims|numbers|reports)$/.test(topic.head)
    ? found
    : ahead(scene, nearby, where, fits);
}

/** "The ministry's claim could not be verified. “More than 600 were destroyed,” it said.": told only afterwards. */
function ahead(
  scene: Scene,
  nearby: readonly OwnedFigure[],
  where: Where,
  fits: (figure: OwnedFigure) => boolean,
): OwnedFigure[] {
  const paragraph = scene.document.sentences[where.sentence]?.paragraph ?? 0;
  const told = nearby.some(
    (figure) =>
      figure.found.span[1] <= where.span[0] && figure.owner.standing === 'party' && !figure.found.headline,
  );
  if (told || paragraph > 2) return [];
  const next = nearby.filter(
    (figure) =>
      figure.found.span[0] >= where.span[1] &&
      figure.owner.standing === 'party' &&
      figure.paragraph - paragraph <= 2 &&
      fits(figure),
  );
  // "The ministry's claim": whoever shares a word with it, else whoever comes next.
  const named = where.words.slice(...where.object).map((word) => word.text);
  const meant =
    next.find(({ owner }) => {
      const name = `${owner.party ?? ''} ${owner.speaker?.name ?? ''}`.toLowerCase().split(/\W+/);
      return name.some((word) => word.length > 3 && named.includes(word));
    }) ?? next[0];
  const side = meant && sideOf(meant.owner);
  return next.filter((figure) => side !== undefined && sideOf(figure.owner) === side);
}

function behind(
  scene: Scene,
  topic: Topic,
  nearby: OwnedFigure[],
  where: Where,
  {
    before,
    after,
    fits,
  }: { before: OwnedFigure[]; after: OwnedFigure[]; fits: (figure: OwnedFigure) => boolean },
): OwnedFigure[] {
  const earlier = nearby.filter(
    (figure) => figure.found.span[1] <= where.span[0] && figure.sentence < where.sentence && fits(figure),
  );
  if (topic.head === 'kind' || (topic.kinds && topic.plural))
    return reachKinds(scene, topic, [...earlier, ...before], where);
  if (topic.plural) return reachPlural(scene, topic, [...earlier, ...before], where);
  if (before.length > 0) return before;
  if (earlier.length === 0 && subordinate(where)) return after;
  return reachSingle(earlier, where, topic.head === 'claims' || topic.head === 'reports' ? 2 : 1);
}

/** "Both sides give casualty figures which cannot be verified": in general, and so of those before. */
function ofBothSides(
  scene: Scene,
  nearby: OwnedFigure[],
  where: Where,
  accepts: (figure: OwnedFigure) => boolean,
): OwnedFigure[] {
  const lead = where.words.slice(0, where.object[1]);
  const end = RELATIVE.has(lead.at(-1)?.text ?? '') ? lead.length - 1 : lead.length;
  if (!/\b(?:both|each|either|rival) (?:sides?|parties)\b/.test(lead.map(({ text }) => text).join(' ')))
    return [];
  const topic = topicOf(scene, where.words, [Math.max(0, end - 6), end]);
  if (topic.head !== 'numbers' && topic.head !== 'kind' && topic.head !== 'claims') return [];
  return nearby.filter(
    (figure) =>
      figure.sentence < where.sentence &&
      figure.owner.standing === 'party' &&
      accepts(figure) &&
      (!topic.kinds || topic.kinds.has(figure.found.kind)),
  );
}

/** @returns the figures near an offset, given all in text order: at most MOST before it and 40 after. */
export function figuresAround(figures: readonly OwnedFigure[], offset: number): OwnedFigure[] {
  const first = firstWhere(figures.length, (i) => (figures[i]?.found.span[0] ?? 0) >= offset);
  return figures.slice(Math.max(0, first - MOST), first + 40);
}

/** No noun that stands for figures, but the object may hold the figure itself: "could not verify that 40 had died". */
function inObject(nearby: OwnedFigure[], objectSpan: Span | null, where: Where): OwnedFigure[] {
  if (!objectSpan) return [];
  const media = where.words.slice(...where.object).some((word) => MEDIA.has(word.text));
  return media ? [] : nearby.filter((figure) => overlap(figure.found.span, objectSpan));
}

/** A headline in the outlet's own voice repeats a claim of the text; what is said of that claim is not said of it. */
const outletsHeadline = ({ found, owner }: OwnedFigure) => found.headline && owner.standing === 'none';

/** A body whose trade is counting; its count is its own check. */
const isMonitor = ({ speaker }: Owner) => speaker === undefined || speaker.kind === 'body';

function describes(topic: Topic, { found, owner, ofParty }: OwnedFigure): boolean {
  if (topic.kinds && !topic.kinds.has(found.kind)) return false;
  if (topic.head === 'claims' && owner.standing === 'none') return false;
  if (topic.head === 'claims' && owner.standing === 'independent' && (!topic.told || isMonitor(owner)))
    return false;
  if (topic.sides && owner.standing !== 'party') return false;
  if (topic.parties.size === 0 || topic.everybody) return true;
  const claimed = owner.party !== undefined && topic.parties.has(owner.party);
  const counted = ofParty !== undefined && topic.parties.has(ofParty);
  if (topic.head === 'kind') return counted;
  return topic.head === 'numbers' ? claimed || counted : claimed;
}

/** "A claim which could not be verified"; a "That" which is the whole object points back instead. */
const startsWithRelative = ({ words, object: [from, to] }: Where) => {
  const text = words[to - 1]?.text ?? '';
  return to > from && RELATIVE.has(text) && !(text === 'that' && to - from === 1);
};
const subordinate = (where: Where) =>
  /^(?:though|although|while|whilst|if)$/.test(where.words[0]?.text ?? '');

/** "The casualties of the front": however far back when it says whose, else nearby; an independent count is not meant. */
function reachKinds(scene: Scene, topic: Topic, before: OwnedFigure[], where: Where): OwnedFigure[] {
  if (topic.parties.size > 0) return before;
  const doubtful = before.filter((figure) => figure.owner.standing !== 'independent');
  return reachPlural(scene, topic, doubtful, where, NEAR_OF_KIND);
}

function reachPlural(
  scene: Scene,
  topic: Topic,
  before: OwnedFigure[],
  where: Where,
  paragraphs = NEAR,
): OwnedFigure[] {
  const paragraph = scene.document.sentences[where.sentence]?.paragraph ?? 0;
  const atEnd = paragraph >= scene.document.paragraphs.length - 2;
  if (topic.pair) return reachPair(before);
  if (topic.everybody || topic.parties.size > 0 || atEnd) return before;
  return before.filter(
    (figure) =>
      paragraph - figure.paragraph <= paragraphs || where.sentence - figure.sentence <= NEAR_SENTENCES,
  );
}

/** "Neither claim": what the last two sides said, back to where one of them had said something else before. */
function reachPair(before: OwnedFigure[]): OwnedFigure[] {
  const claims = before.filter((figure) => figure.owner.standing === 'party');
  const sides: string[] = [];
  const run: OwnedFigure[] = [];
  for (const figure of claims.toReversed()) {
    const side = sideOf(figure.owner);
    if (side === undefined) break;
    if (!sides.some((one) => sameSide(one, side))) {
      if (sides.length === 2) break;
      sides.push(side);
    } else if (sides.length === 2 && !sameSide(sides[1], side)) break;
    run.unshift(figure);
  }
  return sides.length === 2 ? run : before;
}

/** "This", "the claim", "the information": the nearest figures, with those that the same speaker gave just before. */
function reachSingle(earlier: OwnedFigure[], where: Where, apart: number): OwnedFigure[] {
  const last = earlier.at(-1);
  if (!last || where.sentence - last.sentence > SENTENCES_BACK) return [];
  const side = sideOf(last.owner);
  const run: OwnedFigure[] = [];
  let at = last.sentence;
  for (const figure of earlier.toReversed()) {
    const sameSentence = figure.sentence === last.sentence;
    if (sideOf(figure.owner) !== side) {
      if (sameSentence) continue;
      break;
    }
    if (!sameSentence && (side === undefined || at - figure.sentence > apart)) break;
    run.unshift(figure);
    at = figure.sentence;
  }
  return run;
}
