/**
 * Numbers that the outlet, or a checker, has seen for itself: bodies counted by its reporter, graves counted in satellite images,
 * records that it has read, families that it called. What it was told, or saw on a clip, is none of these.
 */
import { namesObservers } from './agents.ts';
import { clauseEnd, clauseStart, predicationAt, type Range } from './clause.ts';
import { negates, RELATIVE, REPORTER, SAYING } from './lexicon.ts';
import { checksByTrade, isOfficial } from './observers.ts';
import { inQuotes, type Scene } from './scene.ts';
import type { Word } from './words.ts';

/** What was seen, and by whom; indices into the words. */
export interface Sight {
  range: Range;
  object: Range;
  /** Counted in pictures. */
  fromImages?: boolean;
}

const PAPER =
  /^(?:records?|registers?|registries|ledgers?|logs?|logbooks?|lists?|books|certificates?|waybills|rolls?|rosters?|files?|graves?|headstones|death-notices)$/;
/** Whose papers these are: who has no side. */
const KEEPERS =
  /^(?:hospital|hospitals|morgue|morgues|mortuary|clinic|clinics|burial|cemetery|parish|church|mosque|imam|priest|undertaker|court|death|admission|admissions|commissioner|municipal|municipality|town|village|civil|school|drivers?|gravediggers?|aid)$/;
const READ = /^(?:seen|shown|reviewed|examined|inspected|read|checked|studied)$/;
const SHOW =
  /^(?:lists?|listed|shows?|showed|names?|named|records?|recorded|gives?|gave|contains?|contained|counts?|put)$/;
const IMAGES = /^(?:images?|imagery|pictures?|photographs?|photos?)$/;
const COUNTED = /^(?:counted|identified|mapped|located)$/;

const seenIn = (words: readonly Word[]) =>
  words.some(
    (word) =>
      negates(word.text) || SAYING.has(word.text) || /^(?:may|might|could|would|if|whether)$/.test(word.text),
  );

/** "This reporter, from the roof, counted": after what was counted. `at`: the verb, at its sentence's end. */
export function countedBehind(words: readonly Word[], at: number): Sight | null {
  if (words[at]?.text !== 'counted' || at < words.length - 1) return null;
  const from = words.findLastIndex(
    (word, i) =>
      i < at &&
      at - i < 18 &&
      REPORTER.test(word.text) &&
      words.slice(Math.max(0, i - 3), i + 1).some((one) => one.gap.includes(',')),
  );
  const comma = words.findLastIndex((word, i) => i <= from && from - i <= 3 && word.gap.includes(','));
  if (
    from < 0 ||
    comma < 1 ||
    words.slice(comma, at).some((word) => negates(word.text) || isOfficial(word.text))
  )
    return null;
  const start = clauseStart(words, comma - 1);
  return seenIn(words.slice(start, comma)) ? null : { range: [comma, at + 1], object: [start, comma] };
}

/** "Hospital records seen by the Post list 40 dead", "the registers, which the Post has examined, name 212". `at`: the verb of reading. */
export function readInPapers(scene: Scene, words: readonly Word[], at: number): Sight | null {
  if (!READ.test(words[at]?.text ?? '')) return null;
  const reader =
    words[at + 1]?.text === 'by' ? words.slice(at + 2, at + 7) : words.slice(Math.max(0, at - 6), at);
  const before = words.slice(Math.max(0, at - 12), at);
  const paper = before.findLastIndex((word) => PAPER.test(word.text));
  if (paper < 0 || !isOutlet(scene, reader)) return null;
  const noun = at - before.length + paper;
  const keeper = words.slice(Math.max(0, noun - 6), noun);
  if (keeper.some((word) => isOfficial(word.text)) || !keeper.some((word) => KEEPERS.test(word.text)))
    return null;
  if (scene.names.find(keeper).some(({ standing }) => standing === 'party')) return null;
  if (words.slice(Math.max(0, noun - 6), at).some((word) => negates(word.text))) return null;
  const shows = words.findIndex((word, i) => i > at && i < at + 10 && SHOW.test(word.text));
  if (shows >= 0 && !words.slice(at + 1, shows).some((word) => negates(word.text)))
    return { range: [Math.max(0, noun - 1), shows + 1], object: [shows + 1, clauseEnd(words, shows + 1)] };
  // "According to hospital records seen by the Post, 40 people died."
  const comma = words.findIndex((word, i) => i > at + 1 && i < at + 8 && word.gap.includes(','));
  const according = words.findLastIndex((word, i) => i < noun && noun - i <= 8 && word.text === 'according');
  return according >= 0 && comma > 0
    ? { range: [according, comma], object: [comma, clauseEnd(words, comma)] }
    : null;
}

const VISIBLE =
  /^(?:graves?|buildings?|houses?|homes?|craters?|tanks?|vehicles?|trucks?|aircraft|jets?|helicopters?|planes?|tents?|drones?|uavs?|pits?|plots?|ships?|hangars?|bridges?|roofs?|villages?)$/;

/** "Satellite images analysed by the Post show 62 new graves": what can be counted from above. `at`: the verb of looking. */
export function shownFromAbove(scene: Scene, words: readonly Word[], at: number): Sight | null {
  if (!/^(?:analysed|analyzed|reviewed|examined|studied|inspected)$/.test(words[at]?.text ?? '')) return null;
  const by = words[at + 1]?.text === 'by';
  const images = by ? at - 1 : imagesBefore(words, at);
  if (!IMAGES.test(words[images]?.text ?? '') || words[images - 1]?.text !== 'satellite') return null;
  const shows = words.findIndex(
    (word, i) =>
      i > at && i < at + 16 && /^(?:shows?|showed|shown|reveals?|revealed|confirm(?:s|ed)?)$/.test(word.text),
  );
  if (shows < 0 || words.slice(at, shows + 2).some(({ text }) => SEEMING.test(text))) return null;
  const had = /^(?:had|have|has)$/.test(words[shows - 1]?.text ?? '') ? shows - 1 : shows;
  const actor = by ? words.slice(at + 2, had) : words.slice(images + 2, at);
  if (!isOutlet(scene, actor) && !checksByTrade(actor) && !researchersOf(scene, actor)) return null;
  const object: Range = [shows + 1, clauseEnd(words, shows + 1)];
  if (
    words.slice(at, object[1]).some((word) => negates(word.text)) ||
    !words.slice(...object).some((word) => VISIBLE.test(word.text))
  )
    return null;
  return { range: [images - 1, shows + 1], object, fromImages: true };
}

/** What pictures may show, or are said to. */
const SEEMING =
  /^(?:may|might|could|can|would|should|seem(?:s|ed|ing)?|appear(?:s|ed|ing)?|allegedly|reportedly|purportedly|apparently|possibly|probably|likely|what)$/;

/** "Satellite images that the lab reviewed": the noun before the relative pronoun, or -1. */
function imagesBefore(words: readonly Word[], at: number): number {
  const pronoun = words.findLastIndex(
    ({ text }, i) => i < at && at - i <= 16 && /^(?:that|which)$/.test(text),
  );
  return pronoun - 1;
}

/** "Yale researchers", "experts at the institute": nobody on a side. */
const researchersOf = (scene: Scene, actor: readonly Word[]) =>
  actor.length <= 8 &&
  actor.some(({ text }) => /^(?:researchers|analysts|experts|scientists)$/.test(text)) &&
  !actor.some(({ text }) => isOfficial(text)) &&
  !scene.names.find(actor).some(({ standing }) => standing === 'party');

/** "The lab counted 14 new graves in satellite images". `at`: the verb. */
export function countedInImages(scene: Scene, words: readonly Word[], at: number): Sight | null {
  if (!COUNTED.test(words[at]?.text ?? '')) return null;
  if (!words.some((word) => IMAGES.test(word.text))) return null;
  const { agent, object, negated, unreal, voice, chain } = predicationAt(words, at);
  const actor = words.slice(...agent);
  if (negated || unreal || actor.length === 0 || actor.some((word) => isOfficial(word.text))) return null;
  if (!isOutlet(scene, actor) && !checksByTrade(actor) && !analysisBy(scene, actor)) return null;
  const what = words.slice(...object);
  if (what.some((word) => SAYING.has(word.text))) return null;
  return { range: voice === 'passive' ? chain : [agent[0], object[1]], object, fromImages: true };
}

/** "An analysis of satellite images by the archive". */
function analysisBy(scene: Scene, actor: readonly Word[]): boolean {
  const noun = actor.findIndex((word) => /^(?:analysis|study|examination|review)$/.test(word.text));
  const by = actor.findIndex((word, i) => i > noun && word.text === 'by');
  if (noun < 0) return false;
  return by < 0 ? false : isOutlet(scene, actor.slice(by)) || checksByTrade(actor.slice(by + 1));
}

const OWN = /^(?:we|us|our|newsroom)$/;

/** The outlet itself, its people, or a desk that is known to check. */
export function isOutlet(scene: Scene, range: readonly Word[]): boolean {
  if (range.some((word) => isOfficial(word.text) || (RELATIVE.has(word.text) && word.text === 'who')))
    return false;
  const named = scene.names.find(range);
  if (named.some(({ standing }) => standing === 'party')) return false;
  if (range.some((word) => OWN.test(word.text))) return true;
  if (named.some(({ standing, anonymous }) => standing === 'independent' && !anonymous)) return true;
  return namesObservers(range) && range.some((word) => /^(?:this|our)$/.test(word.text));
}

/** The outlet itself or another newsroom: its name is the subject, or it speaks of itself. */
export function isNewsroom(scene: Scene, range: readonly Word[]): boolean {
  if (range.some((word) => isOfficial(word.text))) return false;
  const only = range.length === 1 ? range[0] : undefined;
  if (only && /^(?:we|i)$/.test(only.text)) return !inQuotes(scene, [only.start, only.end]);
  const named = scene.names.find(range);
  return named.length > 0 && named.every(({ press }) => press);
}

/** What a count of one's own is made of. */
const SOUND =
  /^(?:graves?|burials?|funerals?|famil(?:y|ies)|relatives|obituar(?:y|ies)|notices|interviews|hospital|hospitals|morgues?|cemetery|cemeteries|satellite|photographs|names|witnesses|survivors|death-notices)$/;

/** "160 have been killed, according to a count by this newspaper": what was counted stands before. */
function countBehind(words: readonly Word[], at: number): Sight | null {
  const to = words.findLastIndex((word, i) => i < at && at - i <= 6 && word.text === 'to');
  if (to < 1 || words[to - 1]?.text !== 'according') return null;
  if (to < 2) return null;
  return { range: [to - 1, at + 1], object: [clauseStart(words, to - 2), to - 1] };
}

/** "Tallies by analysts who list a tank only when they have seen a picture of it". */
function byPictures(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.text !== 'by') return false;
  const rest = words.slice(at + 2, at + 26);
  const end = rest.findIndex((word, i) => i > 0 && /^(?:at|of|in|who|which|from)$/.test(word.text));
  if (end < 1 || !checksByTrade(rest.slice(0, end))) return false;
  const only = rest.findIndex(({ text }) => text === 'only');
  return only > 0 && rest.slice(only).some(({ text }) => IMAGES.test(text));
}

/** "By the Post's own count, 19 were buried", "a count by the Post found 19": `at`: "count". Not one that adds up what others said. */
export function ownCount(scene: Scene, words: readonly Word[], at: number): Sight | null {
  const noun = words[at]?.text ?? '';
  if (!/^(?:count|tally|tallies)$/.test(noun)) return null;
  const end = clauseEnd(words, at + 1);
  const made = /^(?:compiled|kept|made|done|carried)$/.test(words[at + 1]?.text ?? '') ? 1 : 0;
  const by =
    words[at + 1 + made]?.text === 'by'
      ? words.slice(at + 2 + made, at + 6 + made)
      : words.slice(Math.max(0, at - 4), at);
  const owner = by.filter(
    (word) => !/^(?:the|own|by|an?|independent|was|found|put|of|from)$/.test(word.text),
  );
  const ours =
    owner.some((word) => OWN.test(word.text)) ||
    (namesObservers(by) && by.some(({ text }) => /^(?:this|our)$/.test(text)));
  const press = scene.names.find(by).some((one) => one.press);
  const pictures = byPictures(words, at);
  if (!ours && !press && !pictures) return null;
  const all = words.slice(Math.max(0, at - 6), end + 14);
  if (
    all.some(
      (word, i) =>
        negates(word.text) ||
        (SAYING.has(word.text) && word.text !== 'according') ||
        isOfficial(word.text) ||
        (word.text === 'media' && all[i - 1]?.text !== 'social') ||
        /^(?:figures|reports|statements|claims|announcements|communiqu[eé]s|data|agencies)$/.test(word.text),
    )
  )
    return null;
  // A tally adds up what others said, unless it says of what it is made.
  const base = all.findIndex(({ text }) => /^(?:based|drawn|compiled|drawing|from|of)$/.test(text));
  const sound = base >= 0 && all.slice(base).some(({ text }) => SOUND.test(text));
  if (
    !pictures &&
    !sound &&
    (noun !== 'count' || all.some(({ text }) => /^(?:based|drawn|compiled)$/.test(text)))
  )
    return null;
  const behind = countBehind(words, at);
  if (behind) return behind;
  // "According to a count by the Post, 19 were buried."
  const front = words[1]?.text === 'to' && words[0]?.text === 'according' && at <= 6;
  const comma = words.findIndex(({ gap }, i) => i > at && i <= at + (front ? 8 : 1) && gap.includes(','));
  if (front) return comma < 0 ? null : { range: [0, at + 1], object: [comma, clauseEnd(words, comma)] };
  const verb = words.findIndex(
    (word, i) =>
      i > at && i < at + 30 && /^(?:found|finds|put|puts|gave|shows?|showed|reached|was|is)$/.test(word.text),
  );
  const from = verb > 0 ? verb + 1 : comma;
  return from < 0 ? null : { range: [Math.max(0, at - 4), at + 1], object: [from, clauseEnd(words, from)] };
}
