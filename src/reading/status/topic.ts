/** What the words of a check or a denial speak of: claims, numbers, a kind of figure, whose they are, or no figure at all. */
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
import type { Scene } from './scene.ts';
import { spanOf, type Word } from './words.ts';

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
  /** The words that say so: "gorges" of "the reports about the gorges". */
  about: readonly string[];
  /** "Enemy losses", "the losses claimed by each for the other": of the other side only. */
  ofEnemy: boolean;
  /** "These claims": those just told. */
  pointing: boolean;
  /** "The number of victims", "their account of the battle": one noun for all that was told of it. */
  whole: boolean;
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
    if (heading[0] === 'kind' && onlyWhere(object, i)) continue;
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
  // "Neither could be verified", "could stand up neither".
  const [sole] = object;
  const alone = object.length === 1 && /^(?:neither|both|none|nothing)$/.test(sole?.text ?? '');
  if (alone) {
    head = 'anaphor';
    plural = true;
  }
  if (head === 'claims' && object.some(({ text }) => ACCUSING.test(text)))
    for (const kind of DEEDS) kinds.add(kind);
  // "What happened in the village could not be verified."
  if (
    (head === null || head === 'nothing') &&
    object[0]?.text === 'what' &&
    /^(?:happened|occurred|took|unfolded)$/.test(object[1]?.text ?? '')
  ) {
    head = 'kind';
    plural = true;
    for (const kind of HAPPENED) kinds.add(kind);
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
    pair: isPair(object) || (alone && /^(?:neither|both)$/.test(sole?.text ?? '')),
    sides: ofSides(object) || eitherOr(object),
    parties,
    told: object.some((word) => /^(?:accounts?|versions?|reports?|testimon(?:y|ies))$/.test(word.text)),
    specified:
      side === null ||
      ((head === 'claims' || head === 'reports') && kinds.size === 0 && specifies(scene, object)),
    forward: object.some((word) => FORWARD.has(word.text)),
    ofEnemy: object.some(
      ({ text }, i) =>
        (text === 'enemy' && kindsOf(object[i + 1]?.text ?? '') !== null) ||
        (text === 'other' &&
          object[i - 1]?.text === 'the' &&
          object.slice(0, i).some(({ text: one }) => one === 'each')),
    ),
    pointing: object.some((word) => /^(?:these|those)$/.test(word.text)),
    whole: isWhole(object, parties.size > 0),
    group: [...new Set(groupOf(counted(object).join(' ')))].filter((word) => COUNTED.has(word)),
    about: saidAbout(object),
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

/** "Losses in the district": a place, not what is counted. */
const onlyWhere = (object: readonly Word[], at: number) =>
  object
    .slice(Math.max(0, at - 3), at)
    .some(
      (word, i, all) =>
        /^(?:in|at|near|around|across|inside|outside|from|to)$/.test(word.text) &&
        all.slice(i + 1).every((one) => /^(?:the|a|an|this|that|its|their|\w+ern|central)$/.test(one.text)),
    );

/** "The number of victims", "how many died", "the Kesh account": all that was told of it, by whomever or by that side. */
function isWhole(object: readonly Word[], ofParty: boolean): boolean {
  return object.some(
    (word, i) =>
      (/^(?:number|count)$/.test(word.text) && object[i + 1]?.text === 'of') ||
      (ofParty && /^(?:account|version)$/.test(word.text)),
  );
}

/** "What either the army or the militia says". */
function eitherOr(object: readonly Word[]): boolean {
  const either = object.findIndex((word) => word.text === 'either');
  return either >= 0 && object.slice(either + 2, either + 6).some((word) => word.text === 'or');
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

/** What somebody can be accused of. */
const ACCUSING = /^(?:accusations?|allegations?)$/;
const DEEDS: readonly FigureKind[] = [
  'killed',
  'wounded',
  'casualties',
  'displaced',
  'captured',
  'strikes',
  'strength',
  'other',
];

const HAPPENED: readonly FigureKind[] = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'strikes',
  'displaced',
];
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
  const first = object.find((word) => !word.text.endsWith('ly'));
  if (!EVENT_CLAUSE.test(first?.text ?? '')) return [];
  return object.flatMap((word) => EVENT_KINDS.find(([form]) => form.test(word.text))?.[1] ?? []);
}

const SPECIFYING = /^(?:of|that|to|about|on|regarding|concerning|over)$/;
const LITTLE =
  /^(?:the|a|an|its|their|his|her|both|either|neither|any|each|all|side|sides|party|parties|group|groups|and|or|by|from|of|made|two|warring|independently|this|that|what|had|has|happened|kinds?|sorts?|type|nature|day|night|days|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** What happened, told by no more than a word. */
const AFFAIR =
  /^(?:fighting|fights?|clash(?:es)?|battles?|war|offensive|assault|incidents?|events?|attacks?|ambush|violence|situation|conflict)$/;

/** @returns whether a claim's content is told after it, rather than only whose it is. */
function specifies(scene: Scene, object: readonly Word[]): boolean {
  const at = object.findIndex((word) => CLAIMS.has(word.text) || REPORTS.has(word.text));
  if (!SPECIFYING.test(object[at + 1]?.text ?? '')) return false;
  const rest = object.slice(at + 2);
  // "Details of the fighting, the figures above included".
  if (rest.some((word) => NUMBERS.has(word.text) || EVERYBODY.has(word.text))) return false;
  const named = scene.names.find(rest);
  return rest.some(
    (word, i) =>
      !LITTLE.test(word.text) &&
      !AFFAIR.test(word.text) &&
      !headOf(word.text) &&
      !named.some((one) => one.at[0] <= i && i < one.at[1]),
  );
}

/** The words after "the claim of", "reports about" that a claim can have too. */
function saidAbout(object: readonly Word[]): string[] {
  const at = object.findIndex((word) => CLAIMS.has(word.text) || REPORTS.has(word.text));
  return at < 0
    ? []
    : groupOf(
        object
          .slice(at + 2)
          .map(({ text }) => text)
          .join(' '),
      ).filter((text) => text.length > 3);
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
