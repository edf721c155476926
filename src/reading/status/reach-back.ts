/** Back in the text: which figures told before a check or a denial it speaks of, by what it calls them and how far that reaches. */
import { CHECK_NOUNS, RELATIVE } from './lexicon.ts';
import { sameCore } from './referent.ts';
import { type OwnedFigure, type Scene, sameSide, sideOf } from './scene.ts';
import { type Topic, topicOf } from './topic.ts';
import { subordinate, type Where } from './where.ts';

/** How far back "the claims" goes that names nobody, in paragraphs. */
const NEAR = 3;
/** The same in sentences, where paragraphs have but one. */
const NEAR_SENTENCES = 4;
/** The same for "the casualties", which only figures of that kind can be. */
const NEAR_OF_KIND = 6;
/** The same for "the claim", which is one thing, in sentences. */
const SENTENCES_BACK = 6;
/** The same for "the claim on the casualties", "the army's claim", which say what it is of or whose. */
const SENTENCES_BACK_IF_TOLD = 16;

/**
 * Back from the statement, and ahead only where its clause points there ("Although unverified, ...").
 * @param nearby the figures around the statement, in text order
 * @param before those of its own sentence that it describes and that stand before it; `after`: behind it
 * @param fits which figures it describes
 * @returns the figures that are meant, in text order
 */
export function behind(
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
  const told = topic.ofEvent ? reachEvent(scene, [...earlier, ...before], where) : [];
  if (told.length > 0) return told;
  if (topic.head === 'kind' || (topic.kinds && (topic.plural || topic.whole)))
    return reachKinds(scene, topic, [...earlier, ...before], where);
  if (topic.plural || (topic.whole && topic.parties.size > 0))
    return reachPlural(scene, topic, [...earlier, ...before], where, topic.told ? NEAR_OF_KIND : NEAR);
  // "It reports heavy losses each day, and the toll could not be verified": a number that was told before.
  const unnumbered = topic.head === 'numbers' && !where.denies && !before.some(isNumbered);
  if (before.length > 0 && !(unnumbered && earlier.some(isNumbered))) return before;
  if (topic.head === 'nothing' && where.object[0] >= where.object[1] && namesCheck(where))
    return reachBare(earlier);
  if (earlier.length === 0 && subordinate(where)) return after;
  const narrow = topic.kinds !== null || topic.parties.size > 0;
  const run = reachSingle(earlier, where, {
    back: narrow ? SENTENCES_BACK_IF_TOLD : SENTENCES_BACK,
    apart: topic.head === 'claims' || topic.head === 'reports' ? 2 : 1,
    number: topic.head === 'numbers' && !where.denies,
  });
  if (!where.denies) return run;
  // "This claim is rejected": the one just told.
  const last = run.at(-1)?.sentence;
  return where.words[where.object[0]]?.text === 'this' && topic.head === 'claims' && !topic.plural
    ? run.filter(({ sentence }) => sentence === last)
    : mainClaim(run, nearby);
}

/** A number, if of dozens; not "heavy losses". */
const isNumbered = ({ found }: OwnedFigure) => found.min !== null || found.max !== null;

/** "Could not establish the toll", "how many died": every number that its own paragraph tells of that event, whoever told it. */
function reachEvent(scene: Scene, before: OwnedFigure[], where: Where): OwnedFigure[] {
  const paragraph = scene.document.sentences[where.sentence]?.paragraph ?? 0;
  const told = before.filter(({ found }) => !found.headline && found.max !== 0);
  const near = told.filter(
    ({ paragraph: own, sentence }) => own === paragraph && where.sentence - sentence <= SENTENCES_BACK,
  );
  // "Heavy losses" are no toll, unless beside one.
  if (near.some(isNumbered)) return near;
  if (where.words[where.object[0]]?.text !== 'how') return [];
  const last = told.at(-1)?.paragraph;
  return told.filter(({ paragraph: own }) => own === last);
}

/** "Independent confirmation was not available." */
const namesCheck = ({ words, span }: Where) =>
  words.some((word) => word.start >= span[0] && word.end <= span[1] && CHECK_NOUNS.has(word.text));

/** Of nothing in particular: of what was claimed in the last paragraph that told of figures, whoever did. */
function reachBare(earlier: OwnedFigure[]): OwnedFigure[] {
  const last = earlier.at(-1);
  if (!last) return [];
  const near = earlier.filter(
    ({ paragraph, owner }) => paragraph === last.paragraph && owner.standing === last.owner.standing,
  );
  return near.length > 0 ? near : [last];
}

/** "Denied the claim", where several paragraphs told of more: what the headline tells of, else what was told last. */
function mainClaim(run: OwnedFigure[], nearby: readonly OwnedFigure[]): OwnedFigure[] {
  const last = run.at(-1);
  if (!last || run.every((figure) => figure.paragraph === last.paragraph)) return run;
  const headlines = nearby.filter(({ found }) => found.headline);
  const main = run.filter(({ found }) =>
    headlines.some((one) => one.found.kind === found.kind && sameCore(one.found, found)),
  );
  const told = new Set(main.map(({ sentence }) => sentence));
  return run.filter(({ sentence, paragraph }) =>
    main.length > 0 ? told.has(sentence) : paragraph === last.paragraph,
  );
}

/**
 * "Both sides give casualty figures which cannot be verified": in general, and so of those before.
 * @param accepts which figures the statement can speak of at all
 * @returns the sides' figures before it, in text order; none where it speaks of no two sides
 */
export function ofBothSides(
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

/** "The casualties of the front": however far back when it says whose, else nearby; an independent count is not meant. */
function reachKinds(scene: Scene, topic: Topic, before: OwnedFigure[], where: Where): OwnedFigure[] {
  if (topic.parties.size > 0) return before;
  const doubtful = where.denies ? before : before.filter((figure) => figure.owner.standing !== 'independent');
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
  if (topic.pointing && topic.parties.size === 0) {
    const near = before.filter((figure) => figure.paragraph === paragraph);
    // At the end of the text, behind one side's answer, "none of these data" are not its answer only.
    const oneSided = new Set(near.map(({ owner }) => sideOf(owner))).size < 2;
    const others = before.length > near.length;
    if (near.length > 1 && !(topic.everybody && atEnd && oneSided && others)) return near;
  }
  // "None of these tolls has been verified": a paragraph of its own that ends the text.
  if (topic.everybody && topic.pointing && atEnd) return before;
  const pointed = topic.pointing && !topic.sides;
  if ((topic.everybody && !pointed) || topic.parties.size > 0 || (atEnd && !pointed)) return before;
  const close = before.filter(
    (figure) =>
      paragraph - figure.paragraph <= paragraphs || where.sentence - figure.sentence <= NEAR_SENTENCES,
  );
  return pointed && topic.head === 'claims' ? ofTheirs(close, before) : close;
}

/** "These claims", of one side that tells of nothing but its own from further above: all of that run. */
function ofTheirs(near: OwnedFigure[], before: OwnedFigure[]): OwnedFigure[] {
  const [first] = near;
  const told = near.find(({ found }) => !found.vague);
  const side = told && sideOf(told.owner);
  if (!first || side === undefined || near.some(({ owner, found }) => !found.vague && sideOf(owner) !== side))
    return near;
  const earlier = before.slice(0, before.indexOf(first));
  const other = earlier.findLastIndex(
    ({ owner, found }) => owner.standing !== 'none' && sideOf(owner) !== side && !found.vague,
  );
  return [...earlier.slice(other + 1).filter(({ owner }) => sideOf(owner) === side), ...near];
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

/** "The army's toll": the words that say whose it is. */
const ofWhom = ({ words, object }: Where) =>
  words.slice(...object).flatMap(({ text, possessive }) => (possessive && text.length > 3 ? [text] : []));

const isNamed = ({ party, speaker }: OwnedFigure['owner'], named: readonly string[]) =>
  named.length > 0 &&
  `${party ?? ''} ${speaker?.name ?? ''}`
    .toLowerCase()
    .split(/\W+/)
    .some((word) => named.includes(word));

/** "This", "the claim", "the information": the nearest figures, with those that the same speaker gave just before. */
function reachSingle(
  earlier: OwnedFigure[],
  where: Where,
  { back, apart, number }: { back: number; apart: number; number: boolean },
): OwnedFigure[] {
  const named = ofWhom(where);
  const theirs = earlier.filter(
    ({ owner, sentence }) => where.sentence - sentence <= back && isNamed(owner, named),
  );
  // "Each time inflicting heavy losses. The toll could not be verified": a number, where one was told.
  const counted = number ? earlier.findLast(isNumbered) : undefined;
  const last =
    theirs.at(-1) ??
    (counted && earlier.findLast(({ sentence }) => sentence === counted.sentence)) ??
    earlier.at(-1);
  if (!last || where.sentence - last.sentence > back) return [];
  const side = sideOf(last.owner);
  const run: OwnedFigure[] = [];
  let at = last.sentence;
  for (const figure of earlier.slice(0, earlier.indexOf(last) + 1).toReversed()) {
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
