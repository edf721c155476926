/** What the words of a check or a denial speak of: claims, numbers, a kind of figure, whose they are, or no figure at all. */
import type { FigureKind, Span } from '../reading.ts';
import type { Range } from './clause.ts';
import { groupOf } from './group.ts';
import { CLAIMS, kindsOf, REPORTS, SAYING } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { saidAbout, specifies } from './topic-content.ts';
import { headOf, onlyWhere, standsAlone, type TopicHead } from './topic-head.ts';
import { ACCUSING, DEATHS, DEEDS, HAPPENED, kindsAsked, kindsOfDeed, TOLL } from './topic-kinds.ts';
import { EVERYBODY, eitherOr, isPair, ofSides, sideTold } from './topic-sides.ts';
import { tellerIn } from './topic-teller.ts';
import { spanOf, type Word } from './words.ts';

/** What the words of an object speak of. */
export interface Topic {
  head: TopicHead;
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
  /** Whose words are meant where they are no side's: the words that name them, and whether by "what they say". */
  teller: { names: string[]; clause: boolean };
  /** "Enemy losses", "the losses claimed by each for the other": of the other side only. */
  ofEnemy: boolean;
  /** "These claims": those just told. */
  pointing: boolean;
  /** "The number of victims", "their account of the battle": one noun for all that was told of it. */
  whole: boolean;
  /** "How many died", "the toll": of what happened, not what somebody says of it. */
  ofEvent: boolean;
  /** "The following claims". */
  forward: boolean;
  /** The group that the object counts, in singular: "the soldiers killed". */
  group: readonly string[];
  span: Span | null;
}
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
  let head: TopicHead | null = null;
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
    if (/^(?:tolls?|body-count)$/.test(word.text))
      for (const kind of object[i - 1]?.text === 'death' ? DEATHS : TOLL) kinds.add(kind);
    if (heading[0] === 'kind' && head !== 'nothing')
      for (const kind of kindsOf(word.text) ?? []) kinds.add(kind);
  }
  // "What either the army or the militia says": their claims.
  if (
    (head === null || head === 'kind') &&
    object.some(({ text }) => text === 'what') &&
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
  // "Nothing of this": the whole of what was told.
  const passage =
    /^(?:nothing|little)$/.test(sole?.text ?? '') &&
    object[1]?.text === 'of' &&
    /^(?:this|that|these|it)$/.test(object[2]?.text ?? '');
  // "The claims about the casualties", "the casualty figures": a kind narrows whatever heads.
  return {
    head: head ?? 'nothing',
    kinds: kinds.size > 0 ? kinds : null,
    plural: plural || passage || object.some((word) => EVERYBODY.has(word.text)),
    everybody: passage || object.some((word) => EVERYBODY.has(word.text)),
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
    ofEvent: parties.size === 0 && isOfEvent(object),
    group: [...new Set(groupOf(counted(object).join(' ')))].filter((word) => COUNTED.has(word)),
    about: saidAbout(object),
    teller: tellerIn(object),
    span: spanOf(object),
  };
}

/** "The number of victims", "how many died", "the Kesh account": all that was told of it, by whomever or by that side. */
function isWhole(object: readonly Word[], ofParty: boolean): boolean {
  return object.some(
    (word, i) =>
      (/^(?:number|count)$/.test(word.text) && object[i + 1]?.text === 'of') ||
      (ofParty && /^(?:account|version)$/.test(word.text)),
  );
}

/** "How many died", "the toll", "the number of victims"; not "that toll", "either side's toll", "the army's toll". */
function isOfEvent(object: readonly Word[]): boolean {
  if (object.some(({ text, possessive }) => possessive || POINTED.test(text) || EVERYBODY.has(text)))
    return false;
  const asked = object.findIndex(({ text }, i) => text === 'how' && object[i + 1]?.text === 'many');
  if (asked >= 0)
    return object.slice(asked + 2).some(({ text }) => kindsOfDeed(text).length > 0 || kindsOf(text) !== null);
  return object.some(({ text }, i) => text === 'toll' || (text === 'number' && object[i + 1]?.text === 'of'));
}
const POINTED = /^(?:this|that|these|those|its|their|his|her|such)$/;

/** The words that may tell who is counted: not those before a claim, which tell whose it is ("the rebels' claims"). */
function counted(object: readonly Word[]): string[] {
  const claim = object.findIndex((word) => CLAIMS.has(word.text) || REPORTS.has(word.text));
  return object.slice(claim + 1).map((word) => word.text);
}

/** Nouns of those whom figures count; they narrow what an object speaks of. */
const COUNTED = new Set(
  `soldier rebel militant civilian fighter insurgent policeman officer prisoner hostage helicopter tank jet plane aircraft vehicle truck
  drone ship child woman troop bandit terrorist attacker village town district`.split(/\s+/),
);
