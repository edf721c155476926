/** Everybody and everything with a name in a text, in order. */
import type { TextDocument } from '../text/document.ts';
import { latin } from '../text/latin.ts';
import { ownAcronyms, spelledOut } from './acronyms.ts';
import { describe } from './describe.ts';
import type { Entity, Mention } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { giveBack, knownNames, mentionKnown } from './known-names.ts';
import { learnStates } from './learn-states.ts';
import { PREPOSITIONS } from './lexicon/function-words.ts';
import { wordBefore } from './mention-of.ts';
import { type Places, placesOf } from './places.ts';
import { noteSides } from './sides.ts';
import { hasHead } from './state-heads.ts';
import { joinStates } from './state-names.ts';
import { mentionUnknown, nameRuns } from './unknown-names.ts';
import type { Word } from './words.ts';

/** ": ", " (AGENCY) -", ", Country, Jan 3 (Agency) -". */
const DATELINE = latin(
  String.raw`^\s*(?::|\(|[—–-]\s|,\s[\p{Lu}\d][\p{L}\d ,.]{0,30}(?:\([^()\n]{1,30}\)\s?)?\s[—–-]{1,2}\s)`,
);
const DATED = 70;

/** @returns mentions in text order, never overlapping. Linear in the text's length but for the dossier's size. */
export function findMentions(
  document: TextDocument,
  words: readonly Word[],
  gazetteer: Gazetteer,
): Mention[] {
  const places = placesOf(document, words);
  const known = knownNames(words, gazetteer);
  const runs = nameRuns(words, known, places);
  giveBack(words, known, runs, places);
  spelledOut(document.text, words, known, runs);
  ownAcronyms(document.text, words, known, runs);
  const found = [
    ...mentionKnown(words, known, gazetteer),
    ...mentionUnknown(document, words, runs, known, gazetteer, places),
  ];
  found.sort((a, b) => a.from - b.from);
  placeMentions(found, places);
  const mentions = joinStates(words, found);
  learnStates(words, mentions);
  let sentence = -1;
  for (const mention of mentions) {
    mention.entity.mentions.push([mention.start, mention.end]);
    // "Yemen's government", "the Malian army": the state acts
    const state = mention.entity.country !== undefined && hasHead(words, mention.to);
    if (mention.sentence === sentence || mention.quoted) continue;
    if ((mention.demonym || mention.possessive) && !state && !tellsItsSide(words, mention)) continue;
    const bare = !PREPOSITIONS.has(wordBefore(words, mention.from)?.key ?? '');
    if (inRelative(words, mention, document.sentences[mention.sentence]?.start ?? 0)) continue;
    if (!bare && !isAuthor(words, mention) && !holdsView(words, mention, document)) continue;
    if (isObject(words, mention, document.sentences[mention.sentence]?.start ?? 0)) continue;
    // a dateline
    if (DATELINE.test(document.text.slice(mention.end, mention.end + DATED))) continue;
    mention.subject = true;
    sentence = mention.sentence;
  }
  describe(words, mentions);
  joinFirstNames(mentions);
  noteSides(words, mentions);
  return mentions;
}

/** "Asres Mare, a spokesman ... Asres said", as Ethiopians and Burmese are called: of the only person in the text with that first name. */
function joinFirstNames(mentions: readonly Mention[]): void {
  const byFirst = new Map<string, Entity | null>();
  for (const { entity } of mentions) {
    const [first = ''] = entity.keys;
    if (entity.kind !== 'person' || entity.keys.length < 2) continue;
    const other = byFirst.get(first);
    byFirst.set(first, other === undefined || other === entity ? entity : null);
  }
  for (const mention of mentions) {
    const { entity, start, end } = mention;
    const [key = ''] = entity.keys;
    const person = entity.keys.length === 1 ? byFirst.get(key) : undefined;
    const bare = (entity.kind === 'name' || entity.kind === 'person') && entity.called.size === 0;
    if (!person || !bare || entity.dossier || entity.located || entity.short !== undefined) continue;
    mention.entity = person;
    person.mentions.push([start, end]);
  }
}

const WORKS = /^(?:analysis|report|statement|study|investigation|review|survey|count|tally|inquiry)$/;
const MADE = /^(?:made|done|conducted|compiled|written|published|prepared|issued|produced|released|out)$/;

/** "An analysis by X says". */
function isAuthor(words: readonly Word[], { from }: Mention): boolean {
  const by = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  if (words[by]?.key !== 'by') return false;
  // "the investigation was made by X"
  const made =
    MADE.test(words[by - 1]?.key ?? '') &&
    words.slice(Math.max(0, by - 6), by).some(({ key }) => WORKS.test(key));
  return made || WORKS.test(words[by - 1]?.key ?? '');
}

/** "In Orm, which X took on Friday, the agency": X is no subject of the sentence. @param start of the sentence */
function inRelative(words: readonly Word[], { from }: Mention, start: number): boolean {
  const before = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const word = words[before];
  return (
    word !== undefined &&
    word.start > start &&
    /^(?:which|where|whom|that)$/.test(word.key) &&
    /^,/.test(word.gap)
  );
}

/** "The Front's account is different": what follows is the Front's. */
function tellsItsSide(words: readonly Word[], { to, possessive, demonym }: Mention): boolean {
  if (!possessive || demonym) return false;
  return (
    /^(?:account|version|story|side|telling|figures|tally|toll|numbers)$/.test(words[to]?.key ?? '') &&
    /^(?:is|was|are|were|differs|differed|reads|runs|goes|has|tells)$/.test(words[to + 1]?.key ?? '')
  );
}

/** "For X, an analyst, the war is lost, he said": whose view it is, at the beginning of a sentence. */
function holdsView(
  words: readonly Word[],
  { entity, from, to, sentence }: Mention,
  document: TextDocument,
): boolean {
  const before = wordBefore(words, from);
  if (!before || !/^(?:for|to)$/.test(before.key) || words[to]?.gap !== ', ') return false;
  const human = entity.kind === 'person' || (entity.kind === 'name' && to - from > 1);
  return human && before.start === document.sentences[sentence]?.start;
}

const OPENS = /^(?:its|their|his|her|it|they|he|she)$/;
const VERB =
  /^(?:killed|captured|seized|took|shot|hit|struck|destroyed|wounded|attacked|ambushed|fought|fired|beat|lost|met|left|told|held|drove|repelled|repulsed|shelled|bombed|accused|blamed|called)$/;
/** Words in which a sentence's subject and verb stand. */
const CLAUSE = 6;

/** "Its fighters killed six of X": the sentence has a subject, and a verb, before. */
function isObject(words: readonly Word[], { from }: Mention, start: number): boolean {
  let verb = false;
  for (let at = from - 1; at >= 0 && at > from - CLAUSE; at--) {
    const word = words[at];
    if (!word || word.start < start) return false;
    verb ||= VERB.test(word.key);
    if (word.start === start) return verb && OPENS.test(word.key);
    if (/[,;:]/.test(word.gap)) return false;
  }
  return false;
}

function placeMentions(mentions: readonly Mention[], places: Places): void {
  for (const mention of mentions) {
    mention.sentence = places.sentence[mention.from] ?? 0;
    mention.quoted = places.quoted[mention.from] ?? false;
  }
}
