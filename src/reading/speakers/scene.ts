/** What is known while the attributions of a text are resolved one after the other. */
import type { Dossier } from '../../stories/dossier.ts';
import type { Attribution, KnownBy, Span } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import type { Entity, Mention } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { mentionsIn, type Phrase } from './phrase.ts';
import type { States } from './states.ts';
import { firstAfter, type Word } from './words.ts';

/** An attribution whose speaker is known. */
export interface Heard {
  entity: Entity;
  /** Where its source stands, or would stand: UTF-16 offset. */
  at: number;
  sentence: number;
  paragraph: number;
  attribution: Attribution;
}

export interface Scene {
  document: TextDocument;
  words: Word[];
  mentions: Mention[];
  dossier: Dossier | null;
  /** The party that the dossier says held the country's offices on the day of the article. */
  governing: string | undefined;
  gazetteer: Gazetteer;
  /** Every source span with its attribution, by where it stands. */
  sources: readonly { start: number; end: number; attribution: Attribution }[];
  /** The attributions by the id of the one whose content holds them. */
  within: ReadonlyMap<string, readonly Attribution[]>;
  /** The one country whose army the text names. */
  army: string | undefined;
  /** The states of the text. */
  states: States;
  /** The only group that the text shows in arms, where it shows one. */
  armed: Entity | undefined;
  /** Roles that stand without a name, in text order; `at`: UTF-16 offset. */
  roles: readonly IntroducedRole[];
  /** How those were brought in of whom "its" or "their" tells the side. */
  introductions: Map<Entity, Phrase>;
  /** Speakers without a name who got one later. */
  same: Map<Entity, Entity>;
  /** The body without a name that was last called by a noun: "coalition". */
  bodies: Map<string, Entity>;
  /** What sides that the text first leaves without a name turn out to be called. */
  names: Map<string, string>;
  /** In text order. */
  heard: Heard[];
  /** Speakers without a name, by their phrase. */
  unnamed: Map<string, Entity>;
}

/** Somebody whom the text brings in without a name. */
export interface IntroducedRole {
  noun: string;
  /** UTF-16 offset. */
  at: number;
  /** Its side, where it has one. */
  party?: string;
  phrase: Phrase;
}

/** Who speaks, and how we know. */
export interface Resolved {
  entity: Entity;
  known: KnownBy;
}

/** An entity at one place of the text before the one that is looked at. */
export interface Appearance {
  entity: Entity;
  /** Where it is named, or where its words begin when it speaks unnamed. */
  span: Span;
  sentence: number;
  paragraph: number;
  subject: boolean;
  possessive: boolean;
  /** It is the speaker of an attribution there. */
  speaks: boolean;
}

/** How many places back an expression is followed. */
const HORIZON = 60;

/** Index of the sentence at a UTF-16 offset; between two the later one's, behind all the last one's, 0 in a text without any. */
export function sentenceAt(document: TextDocument, offset: number): number {
  return Math.min(firstAfter(document.sentences, offset), Math.max(0, document.sentences.length - 1));
}

/** Index of the paragraph at a UTF-16 offset; between two the later one's, behind all the last one's, 0 in a text without any. */
export function paragraphAt(document: TextDocument, offset: number): number {
  return Math.min(firstAfter(document.paragraphs, offset), Math.max(0, document.paragraphs.length - 1));
}

/** Where the sentence around an offset begins and ends; the whole text when there are no sentences. */
export function sentenceSpan(document: TextDocument, offset: number): Span {
  const sentence = document.sentences[sentenceAt(document, offset)];
  return sentence ? [sentence.start, sentence.end] : [0, document.text.length];
}

/** Names and speakers before an offset, the nearest first; names inside quotation marks and demonyms are left out. */
export function* backward(scene: Scene, offset: number): Generator<Appearance> {
  const { document, mentions, heard } = scene;
  let m = firstAfter(mentions, offset) - 1;
  let h = heard.length - 1;
  for (let left = HORIZON; left > 0; left--) {
    while (h >= 0 && (heard[h]?.at ?? 0) >= offset) h--;
    const mention = mentions[m];
    const speaker = heard[h];
    if (!mention && !speaker) return;
    if (speaker && (!mention || speaker.at >= mention.start)) {
      h--;
      const { entity, at, sentence, paragraph, attribution } = speaker;
      const span = attribution.source[0] ?? [at, at];
      yield { entity, span, sentence, paragraph, subject: true, possessive: false, speaks: true };
    } else if (mention) {
      m--;
      if (mention.quoted || (mention.demonym && !mention.subject) || mention.end > offset) continue;
      const { entity, start, end, sentence, subject, possessive } = mention;
      const paragraph = document.sentences[sentence]?.paragraph ?? 0;
      yield { entity, span: [start, end], sentence, paragraph, subject, possessive, speaks: false };
    }
  }
}

/** Persons named inside what is said: they are not the "he" that says it. */
export function namedInside(scene: Scene, attribution: Attribution): Set<Entity> {
  const named = new Set<Entity>();
  for (const [start, end] of attribution.content) {
    for (const { entity, start: at, to } of mentionsIn(scene.mentions, start, end)) {
      // "X, a villager, saw three fall, he said": brought in to say it
      const apposed =
        scene.words[to]?.gap === ', ' && /^(?:an?|the|who|\d{1,3})$/.test(scene.words[to]?.key ?? '');
      if (at === start && entity.mentions[0]?.[0] === at && apposed) continue;
      if (entity.kind === 'person' || (entity.kind === 'name' && entity.keys.length > 1)) named.add(entity);
    }
  }
  return named;
}

/** The words of the cue in small letters, its pieces joined by a space; '' where there is none. */
export function cueText(scene: Scene, { cue }: Attribution): string {
  return cue
    .map(([start, end]) => scene.document.text.slice(start, end))
    .join(' ')
    .toLowerCase();
}
