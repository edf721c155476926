/** What the rules of this room look at: the figures with their owners, the names, and the attributions by sentence. */
import type { Dossier } from '../../stories/dossier.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { Attribution, Span, Speaker } from '../reading.ts';
import type { Cast, Standing } from '../speakers/cast.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import type { TextDocument } from '../text/document.ts';
import { firstWhere } from '../text/lookup.ts';
import { armsOf } from './arms.ts';
import type { Names } from './names.ts';
import type { Relation } from './relation.ts';
import type { Role, RoleReader } from './roles.ts';
import { lastStartingBy, overlap, sentenceAt, type Word, wordsIn } from './words.ts';

/** Whose word a figure is. */
export interface Owner {
  /** `none`: nobody's. */
  standing: Standing | 'none';
  attribution?: Attribution;
  speaker?: Speaker;
  party?: string;
  /** The words that show it: the source where there is one, else the cue. */
  span?: Span;
  /** Words that passed it on: "The UN said, citing the ministry". */
  relayedBy?: Span;
  /** The attribution that denies the figure it repeats. */
  deniedIn?: Attribution;
  /** Reported by nobody in particular: "is said to". */
  sourceless: boolean;
  how: 'content' | 'relative-clause' | 'relay' | 'denied-claim' | 'headline' | 'outlet-voice';
}

export interface OwnedFigure {
  id: string;
  found: FoundFigure;
  owner: Owner;
  sentence: number;
  paragraph: number;
  /** The party that is counted: a dossier's id, or a side's name as the text has it. */
  ofParty?: string;
  /** Whose people are counted, seen from the owner. */
  relation?: Relation;
}

export interface Scene {
  document: TextDocument;
  attributions: readonly Attribution[];
  cast: Cast;
  dossier: Dossier | null;
  names: Names;
  speakers: ReadonlyMap<string, Speaker>;
  byId: ReadonlyMap<string, Attribution>;
  /** The ids of speakers of no known standing whose own words show them as a side. */
  sided: ReadonlySet<string>;
  /** What rank, office or house tells of speakers whom nothing else puts on a side, by their ids. */
  roles: ReadonlyMap<string, Role>;
  /** The same for words that no speaker of the cast bears. */
  roleOf: RoleReader;
  /** The parties of the text's speakers, each once. */
  sides: readonly string[];
  /** Attributions by each sentence that their source, cue or content touches. */
  bySentence: ReadonlyMap<number, Attribution[]>;
  /** The speakers' mentions that overlap a span, in text order. */
  mentionsIn(span: Span): { speaker: Speaker; span: Span }[];
}

/** @returns the attributions by sentence; a sentence's list is in the order of `attributions`. */
export function indexBySentence(
  document: TextDocument,
  attributions: readonly Attribution[],
): Map<number, Attribution[]> {
  const index = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const touched = new Set<number>();
    for (const [start, end] of [...attribution.source, ...attribution.cue, ...attribution.content]) {
      const last = sentenceAt(document, Math.max(start, end - 1));
      for (let i = sentenceAt(document, start); i <= last; i++) touched.add(i);
    }
    for (const i of touched) {
      const list = index.get(i);
      if (list) list.push(attribution);
      else index.set(i, [attribution]);
    }
  }
  return index;
}

/** @returns a finder of the mentions that overlap a span; each look is a binary search. */
export function indexMentions({ speakers }: Cast): Scene['mentionsIn'] {
  const all = speakers
    .flatMap((speaker) => speaker.mentions.map((span) => ({ speaker, span, start: span[0] })))
    .sort((a, b) => a.start - b.start);
  return ([from, to]) => {
    const last = lastStartingBy(all, to - 1);
    const found: { speaker: Speaker; span: Span }[] = [];
    // Mentions are short: one that begins far before ends before.
    for (let i = last; i >= 0; i--) {
      const one = all[i];
      if (!one || one.start < from - 200) break;
      if (overlap(one.span, [from, to])) found.unshift(one);
    }
    return found;
  };
}

/** Sentences longer than this are not kept as words: they are read in parts. */
const KEPT = 1000;
const kept = new WeakMap<TextDocument, Map<number, readonly Word[]>>();

/** @returns the words of a sentence by its index; none when there is no such sentence. */
export function sentenceWords(document: TextDocument, index: number): readonly Word[] {
  const sentence = document.sentences[index];
  if (!sentence) return [];
  if (sentence.end - sentence.start > KEPT) return wordsIn(document.text, [sentence.start, sentence.end]);
  const cache = kept.get(document) ?? new Map<number, readonly Word[]>();
  if (cache.size === 0) kept.set(document, cache);
  const known = cache.get(index);
  if (known) return known;
  const words = wordsIn(document.text, [sentence.start, sentence.end]);
  cache.set(index, words);
  return words;
}

/** @returns the words of a sentence near `span`: all of a short one, of an endless one at least 400 characters on either side. */
export function wordsNear(document: TextDocument, index: number, [start, end]: Span): readonly Word[] {
  const sentence = document.sentences[index];
  if (!sentence) return [];
  if (sentence.end - sentence.start <= KEPT) return sentenceWords(document, index);
  return wordsIn(document.text, [Math.max(sentence.start, start - 400), Math.min(sentence.end, end + 400)]);
}

/** @returns the speaker of an attribution, if it is known who. */
export function speakerOf(scene: Scene, attribution: Attribution | undefined): Speaker | undefined {
  return attribution?.speaker === undefined ? undefined : scene.speakers.get(attribution.speaker);
}

/** @returns a speaker's standing; whoever has a party speaks for it. */
export function standingOf(scene: Scene, speaker: Speaker): Standing {
  return speaker.party !== undefined ? 'party' : (scene.cast.standing.get(speaker.id) ?? 'unknown');
}

/** @returns whether the text gives a figure in the outlet's own voice, and not as reported by nobody in particular. */
export function isUnowned({ standing, how, sourceless }: Owner): boolean {
  return standing === 'none' && how === 'outlet-voice' && !sourceless;
}

/** @returns a side to compare by: the party, else the speaker, else undefined. */
export function sideOf(owner: Owner): string | undefined {
  return owner.party ?? owner.speaker?.id;
}

const GENERIC_STATE =
  /^(?:(?:the )?(?:government|army|military|authorities|state|regime|junta|federal government))$/i;

const GENERIC_REBELS =
  /^(?:the )?(?:rebels?|militants?|insurgents?|guerrillas?|separatists?|jihadists?|gunmen)$/i;

/**
 * @returns whether two names are one side for all the text tells: "the government" may be any state that is named beside it, "the rebels"
 *   any side that is no state
 */
export function sameSide(one: string | undefined, two: string | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  if (one === two) return true;
  const state = (side: string) => GENERIC_STATE.test(side) || countryOf(side) !== undefined;
  if (state(one) && state(two)) return GENERIC_STATE.test(one) || GENERIC_STATE.test(two);
  if (!GENERIC_REBELS.test(one) && !GENERIC_REBELS.test(two)) return false;
  return [one, two].every((side) => armsOf(side, undefined) !== 'state');
}

/** @returns whether a span touches words in quotation marks. */
export const inQuotes = (scene: Scene, span: Span): boolean => passageOf(scene, span) !== undefined;

/** @returns the words in quotation marks that a span touches, without the marks. Binary search. */
export function passageOf({ document: { quoted } }: Scene, span: Span): Span | undefined {
  const inner = quoted[firstWhere(quoted.length, (i) => (quoted[i]?.inner[1] ?? 0) > span[0])]?.inner;
  return inner && overlap(inner, span) ? inner : undefined;
}
