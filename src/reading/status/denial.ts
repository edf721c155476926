/** One denial that the text reports, as the rules of this room hand it on, and who makes it. */

import type { Attribution, FigureKind, Span } from '../reading.ts';
import { oneSpaced } from '../text/spaces.ts';
import type { Range } from './clause.ts';
import { CLAIMS, kindsOf, NUMBERS, REPORTS } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { byAttribution, voiceOf } from './voice.ts';
import { spanOf, type Word } from './words.ts';

export interface Denial {
  span: Span;
  sentence: number;
  words: readonly Word[];
  /** The denier's party, else the speaker's id. Denials by nobody named are left out. */
  side: string;
  name: string;
  object: Range;
  relative: boolean;
  attributive: boolean;
  /** It is denied that there was any fighting at all: with it go all figures of the fighting. */
  flat: boolean;
  /** It is a denial: what is none in it is not what it denies. */
  denies: true;
  /** It speaks of these kinds, whatever nouns it has. */
  kinds?: ReadonlySet<FigureKind>;
  /** It speaks of the denier's own losses: only of figures that count his people, ground or arms. */
  ofOwn?: boolean;
  /** It says that those who were counted as fighters were none. */
  ofFighters?: true;
  /** It speaks of these only, in singular: "there were no camps". */
  group?: string;
}

/** @returns whether a word stands for figures: a claim, a number, a kind of figure. */
export const ofFigures = (word: Word) =>
  CLAIMS.has(word.text) || NUMBERS.has(word.text) || REPORTS.has(word.text) || kindsOf(word.text) !== null;

/** The act of speech whose content holds a word. */
export const heldBy = (scene: Scene, sentence: number, word: Word): Attribution | undefined =>
  (scene.bySentence.get(sentence) ?? []).find(
    ({ content, stance }) =>
      stance !== 'believes' &&
      stance !== 'plans' &&
      content.some(([from, to]) => from <= word.start && word.end <= to),
  );

/** The act of speech whose cue holds a word. */
export const cuedBy = (scene: Scene, sentence: number, word: Word): Attribution | undefined =>
  (scene.bySentence.get(sentence) ?? []).find(({ cue }) =>
    cue.some(([from, to]) => from <= word.start && word.end <= to),
  );

/** What was denied then is not what is told now. */
const OF_OLD = /^(?:earlier|previous|past|similar)$/;

/** What somebody does as a rule denies no claim of today's. */
const HABIT =
  /^(?:tend|tends|tended|usually|often|routinely|regularly|habitually|generally|typically|rarely)$/;

/** @returns the denial whose words are `found.at`, or null where nobody named denies, or where something of old is denied. */
export function build(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  found: {
    denier: { side: string; name: string } | null;
    object: Range;
    at: Range;
    relative: boolean;
    flat?: boolean;
    kinds?: ReadonlySet<FigureKind>;
    ofOwn?: boolean;
    group?: string;
  },
): Denial | null {
  const span = spanOf(words.slice(...found.at));
  if (words.slice(...found.object).some((word, i) => i < 3 && OF_OLD.test(word.text))) return null;
  if (words.slice(Math.max(0, found.at[0] - 4), found.at[1]).some(({ text }) => HABIT.test(text)))
    return null;
  if (!found.denier || !span || scene.document.text.length === 0) return null;
  const { kinds, ofOwn, group } = found;
  return {
    span,
    sentence,
    words,
    ...found.denier,
    object: found.object,
    relative: found.relative,
    attributive: false,
    flat: found.flat === true,
    denies: true,
    ...(kinds ? { kinds } : {}),
    ...(ofOwn ? { ofOwn } : {}),
    ...(group === undefined ? {} : { group }),
  };
}

const NO_NAME =
  /^(?:the|a|an|some|many|no|nobody|it|he|she|they|who|which|that|this|but|and|on|in|at|when|later|earlier|critics|residents|villagers|locals|officials?|experts?|analysts?|observers|sources?|witnesses|activists|others|doctors|medics|relatives|families|journalists|reporters|opponents|supporters|people|few|survivors|neighbours|neighbors|diplomats)$/;

/** A side that is named, else the bare name that begins the subject: "Lisbon rejects that". */
export function named(scene: Scene, words: readonly Word[]): { side: string; name: string } | null {
  const found = scene.names.find(words);
  const first = found.find((one) => one.party !== undefined);
  if (first?.party !== undefined) return { side: first.party, name: scene.names.partyName(first.party) };
  const voice = words.length > 0 ? voiceOf(scene, words) : null;
  if (voice?.party !== undefined)
    return { side: voice.party, name: voice.speaker?.name ?? scene.names.partyName(voice.party) };
  const [word] = words;
  if (found.length > 0 || words.length > 3 || !word?.capital || NO_NAME.test(word.text)) return null;
  const name = scene.document.text.slice(word.start, words.at(-1)?.end);
  return { side: name, name };
}

/** @returns who speaks in an attribution: the party, else the speaker; null when unnamed. */
export function sideOfAttribution(
  scene: Scene,
  attribution: Attribution,
): { side: string; name: string } | null {
  const { speaker, party, standing, span } = byAttribution(scene, attribution);
  if (speaker && (speaker.kind !== 'anonymous' || party !== undefined))
    return { side: party ?? speaker.id, name: speaker.name };
  // Nobody could say who it is, but it is a side's body: "its counterpart in Oskan".
  if (speaker || standing === 'none' || !span || attribution.source.length === 0) return null;
  const name = oneSpaced(scene.document.text.slice(...span));
  return party === undefined && UNNAMED.test(name) ? null : { side: party ?? name, name };
}

const UNNAMED =
  /\b(?:sources?|insiders?|some|many|others|critics|observers|analysts|people|who|one|another|that|this|it)\b/i;
