/** What a check or a denial speaks of, and which figures that is: those it describes, and those only. */
import type { FigureKind, Span } from '../reading.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import type { Range } from './clause.ts';
import {
  ANAPHORS,
  CIRCUMSTANCES,
  CLAIMS,
  EVENTS,
  kindsOf,
  MEDIA,
  NUMBERS,
  PLURAL_ANAPHORS,
  RELATIVE,
  REPORTS,
  SAYING,
} from './lexicon.ts';
import { groupOf } from './referent.ts';
import { type OwnedFigure, type Owner, type Scene, sameSide, sideOf } from './scene.ts';
import { overlap, spanOf, type Word } from './words.ts';

/** What the words of an object speak of. */
export interface Topic {
  /** `casualties`: a noun of a kind of figure. `nothing`: media, a place, or no noun that stands for a figure. */
  head: 'claims' | 'numbers' | 'reports' | 'kind' | 'anaphor' | 'event' | 'nothing';
  kinds: ReadonlySet<FigureKind> | null;
  plural: boolean;
  /** "Either side's", "both", "neither", "all". */
  everybody: boolean;
  /** "Neither claim", "either statement": the last ones of two sides, not all. */
  pair: boolean;
  /** "Either side's", "both sides'": nobody's but a side's. */
  sides: boolean;
  /** Parties named in the object. */
  parties: ReadonlySet<string>;
  /** "The accounts", "the reports": doctors and residents give them too, who make no claims. */
  told: boolean;
  /** "The claim of having taken the town": it says which claim. */
  specified: boolean;
  /** "The following claims". */
  forward: boolean;
  /** The group that the object counts, in singular: "the soldiers killed". */
  group: readonly string[];
  span: Span | null;
}

const EVERYBODY = new Set([
  'above',
  'throughout',
  'either',
  'both',
  'neither',
  'none',
  'all',
  'any',
  'rival',
  'two',
  'competing',
  'conflicting',
  'sides',
]);
const FORWARD = new Set(['following', 'below']);

/** @returns what the words in `range` speak of: the first noun that stands for figures is the head, those after it narrow it. */
export function topicOf(scene: Scene, words: readonly Word[], range: Range): Topic {
  const object = words.slice(...range);
  const side = sideTold(scene, object);
  const parties = new Set([
    // "Casualty figures in X": there it is a place.
    ...scene.names
      .find(object)
      .flatMap(({ party, at }) =>
        party === undefined || /^(?:in|across|inside|around|near)$/.test(object[at[0] - 1]?.text ?? '')
          ? []
          : [party],
      ),
    ...(side === undefined || side === null ? [] : [side]),
  ]);
  const kinds = new Set<FigureKind>();
  let head: Topic['head'] | null = null;
  let plural = false;
  for (const [i, word] of object.entries()) {
    const heading = headOf(word.text);
    if (!heading) continue;
    // "This could not be verified" points back; "denied that talks ...", "this bridge" do not.
    if (heading[0] === 'anaphor' && !standsAlone(word, object, i)) continue;
    if (head === null || (head === 'anaphor' && heading[0] !== 'anaphor')) {
      head = heading[0];
      plural = heading[1];
    }
    if (/^(?:tolls?|body-count)$/.test(word.text)) for (const kind of TOLL) kinds.add(kind);
    if (heading[0] === 'kind' && head !== 'nothing')
      for (const kind of kindsOf(word.text) ?? []) kinds.add(kind);
  }
  // "What either the army or the militia says": their claims.
  if (
    (head === null || head === 'kind') &&
    object[0]?.text === 'what' &&
    object.slice(-4).some(({ text }) => SAYING.has(text))
  ) {
    head = 'claims';
    plural = true;
  }
  const asked = head === null || head === 'kind' || head === 'event' ? kindsAsked(object) : [];
  if (asked.length > 0) {
    head = 'kind';
    plural = true;
    for (const kind of asked) kinds.add(kind);
  }
  // "The claims about the casualties", "the casualty figures": a kind narrows whatever heads.
  return {
    head: head ?? 'nothing',
    kinds: kinds.size > 0 ? kinds : null,
    plural: plural || object.some((word) => EVERYBODY.has(word.text)),
    everybody: object.some((word) => EVERYBODY.has(word.text)),
    pair: isPair(object),
    sides: ofSides(object),
    parties,
    told: object.some((word) => /^(?:accounts?|versions?|reports?|testimon(?:y|ies))$/.test(word.text)),
    specified: side === null || (head === 'claims' && kinds.size === 0 && specifies(scene, object)),
    forward: object.some((word) => FORWARD.has(word.text)),
    group: [...new Set(groupOf(counted(object).join(' ')))].filter((word) => COUNTED.has(word)),
    span: spanOf(object),
  };
}

/** "The losses on the jihadist side": that side; null where the text has none of that name; undefined where no side is told so. */
function sideTold(scene: Scene, object: readonly Word[]): string | null | undefined {
  const at = object.findIndex(
    (word, i) =>
      word.text === 'side' &&
      object[i - 2]?.text === 'the' &&
      /^(?:on|of|from|by)$/.test(object[i - 3]?.text ?? ''),
  );
  const name = object[at - 1];
  if (at < 3 || !name || /^(?:other|opposing|same|opposite)$/.test(name.text)) return undefined;
  if (scene.names.find([name]).some(({ party }) => party !== undefined)) return undefined;
  const stem = name.text.replace(/s$/, '');
  const land = countryOf(name.text);
  return (
    scene.sides.find(
      (one) =>
        one === land ||
        one
          .toLowerCase()
          .split(/\W+/)
          .some((word) => word.replace(/s$/, '') === stem),
    ) ?? null
  );
}

/** The words that may tell who is counted: not those before a claim, which tell whose it is ("the rebels' claims"). */
function counted(object: readonly Word[]): string[] {
  const claim = object.findIndex((word) => CLAIMS.has(word.text) || REPORTS.has(word.text));
  return object.slice(claim + 1).map((word) => word.text);
}

/** "Either side's toll", "the claims of both sides"; "the casualties on either side" are counted there, by whomever. */
function ofSides(object: readonly Word[]): boolean {
  const at = object.findIndex((word) => /^(?:sides?|parties|belligerents)$/.test(word.text));
  if (at < 0) return false;
  const counted = object.findIndex((word) => kindsOf(word.text) !== null);
  const told = object.some((word) => CLAIMS.has(word.text) || NUMBERS.has(word.text));
  return counted < 0 || counted > at || told;
}

/** "Neither claim", "either of the two accounts", "the two statements". */
function isPair(object: readonly Word[]): boolean {
  const noun = object.findIndex((word) => {
    const heading = headOf(word.text);
    return heading !== null && /^(?:claims|reports|numbers)$/.test(heading[0]);
  });
  if (noun < 0) return false;
  return (
    object
      .slice(Math.max(0, noun - 5), noun)
      .some((word) => /^(?:neither|either|both|two)$/.test(word.text)) &&
    !object.some((word) => /^sides?$/.test(word.text))
  );
}

/** Nouns of those whom figures count; they narrow what an object speaks of. */
const COUNTED = new Set(
  `soldier rebel militant civilian fighter insurgent policeman officer prisoner hostage helicopter tank jet plane aircraft vehicle truck
  drone ship child woman troop bandit terrorist attacker village town district`.split(/\s+/),
);

const TOLL: readonly FigureKind[] = ['killed', 'wounded', 'casualties'];
const EVENT_CLAUSE = /^(?:what|whether|who|how|if|where)$/;
const EVENT_KINDS: readonly [RegExp, readonly FigureKind[]][] = [
  [/^(?:died|dead|killed|perished|fell|slain)$/, ['killed', 'casualties']],
  [/^(?:wounded|injured|hurt)$/, ['wounded', 'casualties']],
  [/^(?:down|downed|destroyed|shot|crashed|sunk|hit)$/, ['equipment']],
  [/^(?:captured|taken|arrested|detained|held|prisoner)$/, ['captured', 'territory']],
];

/** "What brought the aircraft down or whether anyone died": the kinds of figure that such a question speaks of. */
function kindsAsked(object: readonly Word[]): FigureKind[] {
  if (!EVENT_CLAUSE.test(object[0]?.text ?? '')) return [];
  return object.flatMap((word) => EVENT_KINDS.find(([form]) => form.test(word.text))?.[1] ?? []);
}

const SPECIFYING = /^(?:of|that|to|about|on|regarding|concerning|over)$/;
const LITTLE =
  /^(?:the|a|an|its|their|his|her|both|either|neither|any|each|all|side|sides|party|parties|group|groups|and|or|by|from|of|made|two|warring|independently|this|that|what|happened|day|night|days|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** What happened, told by no more than a word. */
const AFFAIR =
  /^(?:fighting|fights?|clash(?:es)?|battles?|war|offensive|assault|incidents?|events?|attacks?|ambush|violence|situation|conflict)$/;

/** @returns whether a claim's content is told after it, rather than only whose it is. */
function specifies(scene: Scene, object: readonly Word[]): boolean {
  const at = object.findIndex((word) => CLAIMS.has(word.text));
  if (!SPECIFYING.test(object[at + 1]?.text ?? '')) return false;
  const rest = object.slice(at + 2);
  const named = scene.names.find(rest);
  return rest.some(
    (word, i) =>
      !LITTLE.test(word.text) &&
      !AFFAIR.test(word.text) &&
      !headOf(word.text) &&
      !named.some((one) => one.at[0] <= i && i < one.at[1]),
  );
}

const AFTER_PRONOUN = /^(?:of|in|on|at|as|or|and|for|with|from|to|yet|by|since|so|either|because|\w+ly)$/;
/** Of "any of its men" the men are the noun; "all of this" stands for itself. */
function standsAlone({ text }: Word, object: readonly Word[], at: number): boolean {
  const next = object[at + 1];
  if (next === undefined) return true;
  if (next.text === 'of' && /^(?:any|all|either|both)$/.test(text))
    return object.slice(at + 2, at + 5).some((word) => headOf(word.text) !== null);
  return AFTER_PRONOUN.test(next.text);
}

function headOf(text: string): [Topic['head'], boolean] | null {
  const plural = text.endsWith('s');
  if (MEDIA.has(text) || CIRCUMSTANCES.has(text)) return ['nothing', plural];
  if (CLAIMS.has(text)) return ['claims', plural];
  if (NUMBERS.has(text)) return ['numbers', plural];
  if (REPORTS.has(text)) return ['reports', text === 'reports' || text === 'details' || text === 'rumours'];
  if (kindsOf(text)) return ['kind', true];
  if (EVENTS.has(text)) return ['event', plural];
  if (ANAPHORS.has(text) || RELATIVE.has(text)) return ['anaphor', PLURAL_ANAPHORS.has(text)];
  return null;
}

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
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.found.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return figures.slice(Math.max(0, low - MOST), low + 40);
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
