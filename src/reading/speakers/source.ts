/** Who a source phrase stands for: a name, a role, a group, a document's author. */
import type { Attribution, Span } from '../reading.ts';
import { resolveBody } from './bodies.ts';
import { bearerOfLetters, resolveDescribed, tellsAge } from './described.ts';
import { authorBefore, resolveDocument } from './documents.ts';
import { type Entity, entity } from './entity.ts';
import { pairBefore, resolveJoint } from './joint.ts';
import { become, namedLate } from './late-names.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from './lexicon/function-words.ts';
import { isTitle, POLICE_RANKS } from './lexicon/titles.ts';
import { isNameAlone, knownAs, nameUnheard, resolveNamed } from './named.ts';
import { roleOpening } from './nominal.ts';
import { ANOTHER, resolveAnother } from './one-more.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { calledIn, learn, personOf } from './person.ts';
import { mentionsIn, type Phrase, phraseAt } from './phrase.ts';
import { type Nominal, pronounClass, resolvePronoun } from './pronouns.ts';
import { resolveRole } from './roles.ts';
import { cueText, type Resolved, type Scene, sentenceAt } from './scene.ts';
import { unnamed } from './unnamed.ts';
import { ofUprising } from './uprising.ts';
import { firstAfter, isAdjacent, wordRange } from './words.ts';

/** "It should be noted": nobody is meant. */
const EXPLETIVE_CUE =
  /\b(?:should|must|can|could|may|is|was|has been|had been) (?:also )?(?:be |been )?(?:\w+ed|known|said|thought|understood|told)\b/;

/**
 * @param start UTF-16 offsets of the source in the text
 * @returns null when nobody, or nobody for sure, is meant
 */
export function resolveSource(
  scene: Scene,
  start: number,
  end: number,
  attribution: Attribution,
): Resolved | null {
  // "11:50 Officials said": the hour of an entry
  const hour = /^\d{1,2}[:.]\d{2}\s+(?=\S)/.exec(scene.document.text.slice(start, end))?.[0].length ?? 0;
  if (hour > 0) return resolveSource(scene, start + hour, end, attribution);
  const rank = rankOnly(scene, start, end);
  if (rank !== undefined) return resolveSource(scene, start, rank, attribution);
  const cut = withinSentence(scene, start, end, attribution);
  if (cut) return resolveSource(scene, cut[0], cut[1], attribution);
  const [from, to] = wordRange(scene.words, start, end);
  const only = scene.words[from];
  if (only && (to - from === 1 || isPronounAlone(scene, from, to))) {
    const pronoun = pronounClass(only.key);
    if (pronoun === 'it' && EXPLETIVE_CUE.test(cueText(scene, attribution))) return null;
    const relative = pronoun === 'who' || pronoun === 'which' ? relativeOf(scene, start, attribution) : null;
    if (relative) return relative;
    const author = pronoun === 'it' ? authorBefore(scene, start) : undefined;
    if (author) return { entity: author, known: 'pronoun' };
    const pair = pronoun === 'they' ? pairBefore(scene, start) : undefined;
    if (pair) return { entity: pair, known: 'pronoun' };
    if (pronoun) return resolvePronoun(scene, pronoun, start, attribution, nominalIn(scene, attribution));
  }
  if (only && SOME.test(only.key) && scene.words[from + 1]?.key === 'of') {
    const them = /^(?:them|those|these|whom)$/.test(scene.words[from + 2]?.key ?? '');
    if (them) return oneOfThem(scene, [start, end], attribution);
  }
  if (only && to - from <= 2 && ANOTHER.test(scene.document.text.slice(start, end)))
    return resolveAnother(scene, start);
  const apposed = apposedTo(scene, start);
  if (apposed) return { entity: apposed, known: 'named' };
  // "The IGP said", and "IGP said"
  const letters =
    only?.key === 'the' ? to - from === 2 : to - from === 1 && POLICE_RANKS.includes(only?.key ?? '');
  const byLetters = letters ? bearerOfLetters(scene, start, end) : undefined;
  if (byLetters) return { entity: byLetters, known: 'role' };
  const joint = resolveJoint(scene, [start, end], attribution, resolveSource);
  if (joint !== undefined) return joint;
  const phrase = phraseAt(scene.words, scene.mentions, start, widened(scene, end, attribution));
  return phrase && resolvePhrase(scene, phrase, attribution);
}

/** "Brig" of "Brig. Gen. Jan Roe": a source that stops at the stop of its first title goes on to the name's end, UTF-16. */
function rankOnly({ words, mentions }: Scene, start: number, end: number): number | undefined {
  const [from, to] = wordRange(words, start, end);
  if (to <= from || !words.slice(from, to).every(({ key }) => isTitle(key))) return undefined;
  let at = to;
  while (at < to + 3 && isTitle(words[at]?.key ?? '') && words[at]?.gap === '. ') at++;
  const name = mentions[firstAfter(mentions, words[at]?.start ?? end)];
  if (name?.from !== at || words[at]?.gap !== '. ') return undefined;
  return name.entity.kind === 'person' || name.entity.kind === 'name' ? name.end : undefined;
}

/** "which at the same time", "he in turn", "she, too": nothing but a pronoun names anybody. */
function isPronounAlone({ words, mentions }: Scene, from: number, to: number): boolean {
  const [only, next, last] = [words[from], words[from + 1], words[to - 1]];
  if (!only || !next || !last || pronounClass(only.key) === undefined || only.key === 'that') return false;
  if (
    next.key === 'of' ||
    !(PREPOSITIONS.has(next.key) || /^(?:too|also|now|then|later|himself|herself|itself)$/.test(next.key))
  )
    return false;
  return mentionsIn(mentions, next.start, last.end).length === 0;
}

/** "X, 33, an engineer who fled, said", where the source begins only behind the name. */
function apposedTo(scene: Scene, start: number): Entity | undefined {
  const { words, mentions, document } = scene;
  const at = firstAfter(words, start);
  if (!/^(?:an?|who)$/.test(words[at]?.key ?? '')) return undefined;
  const mention = mentions[firstAfter(mentions, start) - 1];
  if (!mention || mention.quoted || mention.possessive || !mention.subject) return undefined;
  const { entity: bearer } = mention;
  if (bearer.kind !== 'person' || bearer.mute) return undefined;
  if (!/^,\s*(?:\d{1,3},\s*)?(?:an? [^,.“”"]{2,60} )?$/.test(document.text.slice(mention.end, start)))
    return undefined;
  const phrase = phraseAt(words, mentions, mention.start, words[at + 1]?.end ?? mention.end);
  if (phrase) learn(scene, phrase, bearer);
  return bearer;
}

/** Words back in which the noun of a relative clause stands. */
const NOUN_REACH = 8;

/** "said the volunteers, who asked", "a charity, which said": the source, or else the noun phrase, right before the relative. */
function relativeOf(scene: Scene, start: number, attribution: Attribution): Resolved | null {
  const { document, sources, words, mentions } = scene;
  const before = sources[firstAfter(sources, start - 3) - 1] ?? sources[firstAfter(sources, start - 3)];
  const near = [before, sources[firstAfter(sources, start - 3)]].find(
    (one) =>
      one !== undefined &&
      one.attribution !== attribution &&
      one.start < start &&
      Math.abs(start - one.end) <= 3 &&
      /^[\s,]*$/.test(document.text.slice(Math.min(one.end, start), start)),
  );
  if (near) {
    const heard = scene.heard.findLast((one) => one.attribution.id === near.attribution.id);
    return heard
      ? { entity: heard.entity, known: 'pronoun' }
      : resolveSource(scene, near.start, Math.min(near.end, start), near.attribution);
  }
  const at = firstAfter(words, start);
  if (!/^,? $/.test(words[at]?.gap ?? '')) return null;
  for (let from = at - 1; from >= 0 && from > at - NOUN_REACH; from--) {
    const word = words[from];
    if (!word || (from < at - 1 && !isAdjacent(words[from + 1] ?? word))) return null;
    // "the ministry, which"; "Orm's ministry, which"
    if (!DETERMINERS.has(word.key) && !(word.possessive && word.capital)) continue;
    const phrase = phraseAt(words, mentions, word.start, words[at - 1]?.end ?? start);
    const apposed = apposedTo(scene, word.start);
    if (apposed) return { entity: apposed, known: 'pronoun' };
    if (!phrase?.head || phrase.person || phrase.head.kind === 'document') return null;
    const found = resolvePhrase(scene, phrase, attribution);
    return found && { entity: found.entity, known: 'pronoun' };
  }
  return null;
}

/** What stands between a source and its cue in commas tells of the source: "A guard, who gave his name as X, said". */
const TOLD = /^\s*,\s*(?:who|whose|which|identified|named|known|called|an?|the)\b[^“”"‘:;]{0,160},\s*$/;

const isRelative = (text: string, { start, end }: { start: number; end: number }) =>
  /^(?:who|whose|which|that)$/.test(text.slice(start, end));

/** Where a source ends with what is told of it before the cue. */
function widened({ document, sources }: Scene, end: number, attribution: Attribution): number {
  const cue = attribution.cue[0]?.[0] ?? end;
  if (cue <= end + 4 || !TOLD.test(document.text.slice(end, cue))) return end;
  const foreign = sources
    .slice(firstAfter(sources, end))
    .find((one) => one.start >= end && one.attribution !== attribution && !isRelative(document.text, one));
  return foreign && foreign.start < cue ? end : end + document.text.slice(end, cue).trimEnd().length - 1;
}

/** A source that runs over the end of a sentence: its piece on the side of the cue; undefined for all others. */
function withinSentence(
  { document }: Scene,
  start: number,
  end: number,
  { cue }: Attribution,
): Span | undefined {
  const [first, last] = [sentenceAt(document, start), sentenceAt(document, end - 1)];
  if (last <= first || end <= start) return undefined;
  const before = (cue[0]?.[0] ?? end) < start;
  const piece: Span = before
    ? [start, Math.min(end, document.sentences[first]?.end ?? end)]
    : [Math.max(start, document.sentences[last]?.start ?? start), end];
  return piece[1] - piece[0] < end - start && piece[1] > piece[0] ? piece : undefined;
}

const SOME = /^(?:one|some|another|two|three|several|many|most|others|both|all|none|each)$/;

/** Whom a sentence opens with under a common noun, as a speaker. */
function nominalIn(scene: Scene, attribution: Attribution): Nominal {
  return (sentence) => {
    const phrase = roleOpening(scene, sentence);
    if (!phrase || isFelled(scene, phrase.end)) return null;
    return resolvePhrase(scene, phrase, attribution)?.entity ?? null;
  };
}

/** Words in which such a clause says so. */
const FELLED_REACH = 8;

/** "A cousin, 15, was among those killed": no longer speaks. @param end UTF-16 offset behind the noun phrase */
function isFelled({ words }: Scene, end: number): boolean {
  const from = firstAfter(words, end);
  for (let at = from; at < from + FELLED_REACH; at++) {
    const word = words[at];
    if (!word || /[.!?;:“”"]/.test(word.gap) || RELATIVES.has(word.key)) return false;
    if (word.key === 'died') return true;
    if (!/^(?:killed|murdered|executed|beheaded|slain|dead)$/.test(word.key)) continue;
    return words.slice(from, at).some(({ key }) => /^(?:was|were|been|among|found|is|are)$/.test(key));
  }
  return false;
}

/** "one of them said": somebody of those who spoke, or were spoken of, and of their side; who it is may follow. */
function oneOfThem(scene: Scene, [start, end]: Span, attribution: Attribution): Resolved | null {
  const byName = phraseAt(scene.words, scene.mentions, start, end);
  const called = byName ? calledIn(byName) : undefined;
  if (byName && called) return resolvePhrase(scene, { ...byName, person: called }, attribution);
  const them = resolvePronoun(scene, 'they', start, attribution, nominalIn(scene, attribution))?.entity;
  const phrase = phraseAt(scene.words, scene.mentions, start, end);
  if (!phrase) return null;
  const { apposition } = phrase;
  const known = apposition && !RELATIVES.has(apposition.keys[0] ?? '') ? apposition : undefined;
  const found = known && resolvePhrase(scene, known, attribution);
  const party = them && partyOfEntity(them, scene);
  if (found) {
    const civil = known?.head?.kind === 'role' && known.head.of === 'civilian';
    if (party !== undefined && !civil) found.entity.party ??= party;
    return found;
  }
  if (!them) return null;
  const some = phrase.keys[0] ?? 'one';
  const name = `${some} of the ${them.name.replace(/^(?:the|an?|some|two|three|several) /i, '')}`;
  const before = scene.unnamed.get(name);
  if (before) return { entity: before, known: 'role' };
  const made = entity('role', name, name.split(' '), { plural: some !== 'one' && some !== 'another' });
  if (party !== undefined) made.party = party;
  if (them.standing !== undefined) made.standing = them.standing;
  scene.unnamed.set(name, made);
  return { entity: made, known: 'role' };
}

function resolvePhrase(scene: Scene, phrase: Phrase, attribution: Attribution): Resolved | null {
  const person = personOf(phrase)?.entity;
  if (person) {
    if (person.mute) return null;
    learn(scene, phrase, person);
    const introduced = scene.introductions.get(person);
    if (introduced) learn(scene, introduced, person);
    const role = namedLate(scene, phrase, person, attribution);
    if (role) become(scene, role, person);
    return { entity: person, known: 'named' };
  }
  const described = tellsAge(phrase) ? resolveDescribed(scene, phrase, attribution) : undefined;
  if (described) return { entity: described, known: 'role' };
  if (phrase.named) return resolveNamed(scene, phrase, phrase.named, attribution);
  const { head } = phrase;
  if (head?.kind === 'role') return ofUprising(scene, phrase, resolveRole(scene, phrase, attribution));
  if (head?.kind === 'body' && head.noun === 'guard' && !head.plural && phrase.owners.length === 0) {
    // "the guard said": a man at a door
    return { entity: unnamed(scene, phrase, 'role'), known: 'role' };
  }
  if (head?.kind === 'body' && head.noun === 'side' && isBareSide(phrase)) {
    // "the other side, the Taliban"
    const { apposition } = phrase;
    return apposition?.named ? resolvePhrase(scene, apposition, attribution) : null;
  }
  // "Their channel, X, said"
  const channel = head?.kind === 'body' && head.of === 'media' && phrase.determiner === 'its';
  if (channel && phrase.apposition?.named && !phrase.apposition.head)
    return resolvePhrase(scene, phrase.apposition, attribution);
  const { apposition } = phrase;
  const known = head?.kind === 'body' ? knownAs(scene, phrase) : undefined;
  if (known) return resolveNamed(scene, phrase, known, attribution);
  if (head?.kind === 'body' && apposition?.named && isNameAlone(apposition, apposition.named)) {
    // "the Union's force in Orm, UMISO,"
    apposition.named.entity.called.add(head.noun);
    return resolvePhrase(scene, apposition, attribution);
  }
  if (head?.kind === 'body') return ofUprising(scene, phrase, resolveBody(scene, phrase));
  if (head?.kind === 'document') return resolveDocument(scene, phrase, attribution);
  if (!head && apposition?.person && ONE.test(phrase.keys.join(' '))) {
    // "one, X, a farmer, said"
    return resolvePhrase(scene, apposition, attribution);
  }
  return head ? null : nameUnheard(scene, phrase, attribution);
}

const ONE = /^(?:one|another|a (?:second|third|fourth)|the (?:other|first|second))$/;
const isBareSide = ({ owners, possessor, determiner }: Phrase) =>
  owners.length === 0 && !possessor && determiner !== 'its';
