/**
 * Denials that say of none what the other side says of some: "none of its positions had fallen", "no aircraft were lost", "denied that any of
 * its men were there", "did not hold a single metre", "there were no camps".
 */
import type { FigureKind } from '../reading.ts';
import { build, type Denial, heldBy, sideOfAttribution } from './denial.ts';
import { kindsOf, negates } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

const OWNED = /^(?:its|their|our|his|my|her)$/;
const PEOPLE =
  /^(?:soldiers?|troops?|fighters?|men|man|personnel|members?|forces?|combatants?|mujahid|mujahideen|mujahids|servicem[ae]n|officers?|police|policem[ae]n|guards?|commanders?|ones?|nobody|casualt(?:y|ies)|rebels?|militants?|pilots?|sailors?|marines?|paramilitaries|units?|brigades?|battalions?)$/;
const GROUND =
  /^(?:positions?|posts?|outposts?|bases?|camps?|checkpoints?|garrisons?|villages?|towns?|districts?|settlements?|localit(?:y|ies)|areas?|heights?|hills?|metres?|meters?|inch|inches|kilomet(?:re|er)s?|land|territory|ground|soil|cit(?:y|ies)|strongholds?|barracks|headquarters)$/;
const ARMS =
  /^(?:aircraft|planes?|jets?|warplanes?|helicopters?|drones?|tanks?|vehicles?|ships?|warships?|vessels?|trucks?|convoys?|guns?|launchers?|batter(?:y|ies))$/;
const LOST =
  /^(?:lost|lose|losing|fallen|fell|captured|taken|seized|overrun|down|downed|shot|destroyed|hit|damaged|abandoned|surrendered|sunk|missing|changed)$/;
const DIED = /^(?:killed|died|dead|lost|fallen|fell|martyred|hit|harmed|hurt|wounded|injured)$/;
const HELD = /^(?:captured|taken|prisoner|prisoners|captive|captives|hands|captivity|custody|held)$/;
const GAVE_UP = /^(?:surrendered|deserted|defected|surrender)$/;
const HOLDING =
  /^(?:hold|holds|held|holding|control|controls|controlled|occupy|occupies|occupied|have|had|take|taken|took)$/;

const kindSet = (...kinds: FigureKind[]): ReadonlySet<FigureKind> => new Set(kinds);
const TERRITORY = kindSet('territory');
const EQUIPMENT = kindSet('equipment');
const KILLED = kindSet('killed', 'wounded', 'casualties');
const CAPTURED = kindSet('captured');
const SURRENDERED = kindSet('surrendered', 'captured');
const PRESENT = kindSet('killed', 'wounded', 'casualties', 'captured', 'strength');

/** "On their part", "in our ranks", "among its men". */
const ON_OURS = /\b(?:on|in|among|from) (?:its|their|our) /;

/** Whoever fights for a side; "any of its pilots" are only some of them. */
const ALL_OF_THEM =
  /^(?:soldiers?|troops?|fighters?|men|personnel|members?|forces?|ones?|combatants?|units?)$/;
/** How far a noun and what is said of it stand from the word that says none. */
const NOUN = 6;
const PREDICATE = 8;

/** @returns the denial in somebody's own words that `words[at]`, a word for none, begins; null where it tells of none */
export function noneLost(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const begins = noneAt(words, at);
  const safe = begins < 0 ? allSafe(words, at) : null;
  if (begins < 0 && !safe) return null;
  const word = words[at];
  const held = word && heldBy(scene, sentence, word);
  // Where it is said that there are none of a kind whose fall or loss is meant.
  const told = safe ?? toldOf(words, at, begins);
  if (!held || !told) return null;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [at, told.end],
    at: [at, told.end],
    relative: false,
    kinds: told.kinds,
    ofOwn: told.ofOwn,
    ...(told.group === undefined ? {} : { group: told.group }),
  });
}

const SAFE = /^(?:returned|safe|safely|intact|accounted|unharmed|unhurt|back|undamaged)$/;

/** "All its helicopters had returned safely", "all of our men are accounted for". */
function allSafe(words: readonly Word[], at: number): Told | null {
  if (words[at]?.text !== 'all') return null;
  const from = words[at + 1]?.text === 'of' ? at + 2 : at + 1;
  if (!OWNED.test(words[from]?.text ?? '')) return null;
  const noun = words.findIndex(
    ({ text }, i) => i > from && i <= from + 3 && (ARMS.test(text) || PEOPLE.test(text)),
  );
  const said = noun < 0 ? [] : words.slice(noun + 1, noun + 6);
  const safe = said.findIndex(({ text }) => SAFE.test(text));
  if (safe < 0 || said.slice(0, safe).some(({ text, gap }) => negates(text) || /[,;:]/.test(gap)))
    return null;
  const kinds = ARMS.test(words[noun]?.text ?? '') ? EQUIPMENT : PRESENT;
  return { kinds, ofOwn: true, end: noun + 2 + safe };
}

/** Where what there is none of begins: after "none of", "no", "not a single", "not one of"; -1 where nothing says none. */
function noneAt(words: readonly Word[], at: number): number {
  const [text, next, third] = [words[at]?.text, words[at + 1]?.text, words[at + 2]?.text];
  if (text === 'none') return next === 'of' ? at + 2 : -1;
  if (text === 'nobody') return at;
  if (text === 'no') return /^(?:fighting|clash|attack|comment|longer)$/.test(next ?? '') ? -1 : at + 1;
  if (text === undefined || !negates(text) || !(text === 'not' || text.endsWith("n't"))) return -1;
  if (next === 'one') return third === 'of' ? at + 3 : at + 2;
  if (next === 'a' && third === 'single') return at + 3;
  // "Did not hold a single metre", "has not lost any tank".
  const any = words.findIndex(
    (word, i) =>
      i > at &&
      i <= at + 4 &&
      (word.text === 'any' ||
        (word.text === 'single' && words[i - 1]?.text === 'a') ||
        /^(?:one)$/.test(word.text)),
  );
  return any < 0 ? -1 : any + 1;
}

interface Told {
  kinds: ReadonlySet<FigureKind>;
  ofOwn: boolean;
  end: number;
  /** Only of what is called so, in singular. */
  group?: string;
}

function toldOf(words: readonly Word[], at: number, from: number): Told | null {
  // "No civilian was harmed", "there were no civilians in the area".
  if (/^civilians?$/.test(words[from]?.text ?? '')) {
    const rest = words.slice(from + 1, from + 5);
    const harmed = rest.some(({ text }) => DIED.test(text));
    const none = words.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'there');
    return harmed || none ? { kinds: KILLED, ofOwn: false, end: from + 1, group: 'civilian' } : null;
  }
  const noun = words.findIndex(
    (word, i) =>
      i >= from &&
      i < from + NOUN &&
      (PEOPLE.test(word.text) || GROUND.test(word.text) || ARMS.test(word.text)),
  );
  if (noun < 0 || words.slice(from + 1, noun + 1).some((word) => /[,;:—–]/.test(word.gap))) return null;
  const name = words[noun]?.text ?? '';
  const owned = words.slice(from, noun).some((word) => OWNED.test(word.text));
  const lead = words.slice(Math.max(0, at - 3), from);
  const rest = words.slice(noun + 1, noun + 1 + PREDICATE);
  const stop = rest.findIndex(
    (word) => /[,;:—–.]/.test(word.gap) || /^(?:and|but|while|after)$/.test(word.text),
  );
  const said = stop < 0 ? rest : rest.slice(0, stop);
  const predicate = (form: RegExp) => said.findIndex((word) => form.test(word.text));
  const lost = lead.some((word) => /^(?:lost|lose|losing|surrendered|abandoned)$/.test(word.text));
  const upTo = (index: number) => noun + 2 + Math.max(index, -1);
  if (GROUND.test(name)) {
    const fell = predicate(LOST);
    if (fell >= 0 || lost) return { kinds: TERRITORY, ofOwn: true, end: upTo(fell) };
    return !owned && lead.some((word) => HOLDING.test(word.text))
      ? { kinds: TERRITORY, ofOwn: true, end: noun + 1 }
      : null;
  }
  if (ARMS.test(name)) {
    const gone = predicate(LOST);
    return gone >= 0 || lost ? { kinds: EQUIPMENT, ofOwn: true, end: upTo(gone) } : null;
  }
  const taken = predicate(HELD);
  if (taken >= 0) return { kinds: CAPTURED, ofOwn: true, end: upTo(taken) };
  const gaveUp = predicate(GAVE_UP);
  if (gaveUp >= 0) return { kinds: SURRENDERED, ofOwn: true, end: upTo(gaveUp) };
  const dead = predicate(DIED);
  return dead >= 0 || lost ? { kinds: KILLED, ofOwn: true, end: upTo(dead) } : null;
}

/**
 * What an object of denying says of any: "that any of its men were in the area", "the fall of any base", "losing any aircraft", "that there
 * were any camps".
 * @param object the words that are denied
 * @returns the kinds it speaks of and whose; `group`: only what is called so, in singular; null where it says nothing of any
 */
export function anyDenied(
  object: readonly Word[],
): { kinds?: ReadonlySet<FigureKind>; ofOwn?: boolean; group?: string } | null {
  const any = object.findIndex((word) => /^(?:any|no)$/.test(word.text));
  const lead = object.slice(0, Math.max(0, any));
  const start = object[0]?.text === 'that' ? 1 : 0;
  if (object[start]?.text === 'there' && /^(?:were|was|are|is|had)$/.test(object[start + 1]?.text ?? '')) {
    const noun = object.slice(start + 2, start + 8).find((word, i, all) => {
      const next = all[i + 1];
      return (
        !/^(?:any|no|been|a|an|\w+ly)$/.test(word.text) &&
        (next === undefined || /^(?:in|on|at|near|along|across|there|inside|of)$/.test(next.text))
      );
    });
    const harm = noun && kindsOf(noun.text);
    if (harm)
      return {
        kinds: new Set([...harm, ...KILLED]),
        ofOwn: ON_OURS.test(object.map(({ text }) => text).join(' ')),
      };
    return noun ? { group: noun.text.replace(/s$/, '') } : null;
  }
  if (any < 0 || any > 6) return null;
  const from = object[any + 1]?.text === 'of' ? any + 2 : any + 1;
  const told = toldOf(object, any, from);
  const losing = lead.some((word) =>
    /^(?:losing|lost|loss|losses|fall|surrender|capture|downing)$/.test(word.text),
  );
  const noun = object
    .slice(from, from + NOUN)
    .find(({ text }) => PEOPLE.test(text) || GROUND.test(text) || ARMS.test(text));
  if (told) return { kinds: told.kinds, ofOwn: true };
  if (!noun) return null;
  const owned = object.slice(from, from + 2).some((word) => OWNED.test(word.text));
  if (losing && GROUND.test(noun.text)) return { kinds: TERRITORY, ofOwn: true };
  if (losing && ARMS.test(noun.text)) return { kinds: EQUIPMENT, ofOwn: true };
  if (losing && PEOPLE.test(noun.text)) return { kinds: PRESENT, ofOwn: true };
  // "That any of its personnel were in the area".
  if (!owned || !PEOPLE.test(noun.text)) return null;
  return {
    kinds: PRESENT,
    ofOwn: true,
    ...(ALL_OF_THEM.test(noun.text) ? {} : { group: noun.text.replace(/s$/, '') }),
  };
}
