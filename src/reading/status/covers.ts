/** What a check or a denial speaks of, and which figures that is: those it describes, and those only. */
import type { FigureKind, Span } from '../reading.ts';
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
} from './lexicon.ts';
import { groupOf } from './referent.ts';
import { type OwnedFigure, type Scene, sideOf } from './scene.ts';
import { overlap, spanOf, type Word } from './words.ts';

/** What the words of an object speak of. */
export interface Topic {
  /** `casualties`: a noun of a kind of figure. `nothing`: media, a place, or no noun that stands for a figure. */
  head: 'claims' | 'numbers' | 'reports' | 'kind' | 'anaphor' | 'event' | 'nothing';
  kinds: ReadonlySet<FigureKind> | null;
  plural: boolean;
  /** "Either side's", "both", "neither", "all". */
  everybody: boolean;
  /** Parties named in the object. */
  parties: ReadonlySet<string>;
  /** "The claim of having taken the town": it says which claim. */
  specified: boolean;
  /** "The following claims". */
  forward: boolean;
  /** The group that the object counts, in singular: "the soldiers killed". */
  group: readonly string[];
  span: Span | null;
}

const EVERYBODY = new Set([
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
  const parties = new Set(
    scene.names.find(object).flatMap(({ party }) => (party === undefined ? [] : [party])),
  );
  const kinds = new Set<FigureKind>();
  let head: Topic['head'] | null = null;
  let plural = false;
  for (const [i, word] of object.entries()) {
    const heading = headOf(word.text);
    if (!heading) continue;
    // "This could not be verified" points back; "denied that talks ...", "this bridge" do not.
    if (heading[0] === 'anaphor' && !standsAlone(object[i + 1])) continue;
    if (head === null || (head === 'anaphor' && heading[0] !== 'anaphor')) {
      head = heading[0];
      plural = heading[1];
    }
    if (heading[0] === 'kind' && head !== 'nothing')
      for (const kind of kindsOf(word.text) ?? []) kinds.add(kind);
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
    parties,
    specified: head === 'claims' && kinds.size === 0 && specifies(scene, object),
    forward: object.some((word) => FORWARD.has(word.text)),
    group: [...new Set(groupOf(object.map((word) => word.text).join(' ')))].filter((word) =>
      COUNTED.has(word),
    ),
    span: spanOf(object),
  };
}

/** Nouns of those whom figures count; they narrow what an object speaks of. */
const COUNTED = new Set(
  `soldier rebel militant civilian fighter insurgent policeman officer prisoner hostage helicopter tank jet plane aircraft vehicle truck
  drone ship child woman troop bandit terrorist attacker village town district`.split(/\s+/),
);

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
  /^(?:the|a|an|its|their|his|her|both|either|neither|any|each|all|side|sides|party|parties|group|groups|and|or|by|from|of|made|two|warring|independently)$/;

/** @returns whether a claim's content is told after it, rather than only whose it is. */
function specifies(scene: Scene, object: readonly Word[]): boolean {
  const at = object.findIndex((word) => CLAIMS.has(word.text));
  if (!SPECIFYING.test(object[at + 1]?.text ?? '')) return false;
  const rest = object.slice(at + 2);
  const named = scene.names.find(rest);
  return rest.some(
    (word, i) =>
      !LITTLE.test(word.text) && !headOf(word.text) && !named.some((one) => one.at[0] <= i && i < one.at[1]),
  );
}

const AFTER_PRONOUN = /^(?:of|in|on|at|as|or|and|for|with|from|to|yet|by|since|so|either|because|\w+ly)$/;
const standsAlone = (next: Word | undefined) => next === undefined || AFTER_PRONOUN.test(next.text);

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
/** The same for "the casualties", which only figures of that kind can be. */
const NEAR_OF_KIND = 6;
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
  if (where.relative || startsWithRelative(where)) return before.length > 0 ? before : after;
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

/** The figures near an offset: at most MOST before it and 40 after. */
function figuresAround(figures: readonly OwnedFigure[], offset: number): OwnedFigure[] {
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

function describes(topic: Topic, { found, owner, ofParty }: OwnedFigure): boolean {
  if (topic.kinds && !topic.kinds.has(found.kind)) return false;
  if (topic.head === 'claims' && (owner.standing === 'independent' || owner.standing === 'none'))
    return false;
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
  if (topic.everybody || topic.parties.size > 0 || atEnd) return before;
  return before.filter((figure) => paragraph - figure.paragraph <= paragraphs);
}

/** "This", "the claim", "the information": the nearest figures, with those that the same speaker gave just before. */
function reachSingle(earlier: OwnedFigure[], where: Where, apart: number): OwnedFigure[] {
  const last = earlier.at(-1);
  if (!last || where.sentence - last.sentence > 3) return [];
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
