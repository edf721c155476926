/** What stands between those counted and their predicate, and is passed in one step: asides, companions, nouns joined on. */
import { BE, BEFORE_PREDICATE, HAVE, POSSESSIVES, PREPOSITIONS, SUBORDINATORS } from './closed-words.ts';
import type { Item } from './decision.ts';
import { nounClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import { takesObject } from './trigger-groups.ts';
import { triggerAt } from './triggers.ts';
import { isCapital, isWord, phraseAt, type Words, wordAt } from './words.ts';

/** An aside that opens further from those counted is not about them. */
const FAR = 14;
const LONGEST_ASIDE = 24;

/** "700 from Kelmar killed": where a bare number's people come from stands between it and its predicate. */
export function overOrigin(words: Words, { counted: { head, to } }: Item): number {
  if (head >= 0 || wordAt(words, to) !== 'from') return to;
  let at = wordAt(words, to + 1) === 'the' ? to + 2 : to + 1;
  const first = at;
  while (at < first + 3 && isCapital(words, at) && !triggerAt(words, at)) at += 1;
  return at > first ? at : to;
}

const COMPANIONS = [
  'along with',
  'together with',
  'as well as',
  'including',
  'in addition to',
  'besides',
].map((text) => text.split(' '));

/** "three dozen collaborators along with arms have been arrested": the predicate's index, else `at`. */
function overCompanions(words: Words, at: number): number {
  const start = Math.max(...COMPANIONS.map((phrase) => phraseAt(words, at, phrase)));
  if (start < 0) return at;
  for (let to = start; to < start + 8; to++) {
    const word = wordAt(words, to);
    if (BE.has(word) || (HAVE.has(word) && word !== "'s")) return to;
    if (readNumber(words, to) || isSentenceMark(word) || SUBORDINATORS.has(word) || triggerAt(words, to))
      return at;
  }
  return at;
}

/** "civilians, troops and police have died": the index after nouns joined to the counted one, where a predicate follows; else `at`. */
function overNouns(words: Words, at: number): number {
  let to = at;
  for (let joined = false; !joined && to < at + 12; ) {
    joined = /^(?:and|or)$/.test(wordAt(words, to));
    if (!joined && wordAt(words, to) !== ',') return at;
    let end = to + 1;
    if (POSSESSIVES.has(wordAt(words, end)) && isWord(words, end + 1)) end += 1;
    else while (end < to + 3 && nounClasses(words.tokens[end]?.text ?? '').length === 0) end += 1;
    const plain = words.low.slice(to + 1, end + 1).every((_, i) => !endsNoun(words, to + 1 + i));
    const named =
      nounClasses(words.tokens[end]?.text ?? '').length > 0 || POSSESSIVES.has(wordAt(words, end - 1));
    if (!plain || !named) return at;
    to = end + 1;
  }
  return BE.has(wordAt(words, to)) || HAVE.has(wordAt(words, to)) || befallsAtOnce(words, to) ? to : at;
}

/** "soldiers and militiamen dead in Orvanka" */
function befallsAtOnce(words: Words, at: number): boolean {
  const trigger = triggerAt(words, at);
  return (
    trigger?.form === 'state' ||
    trigger?.form === 'self' ||
    (trigger?.form === 'past' && !takesObject(words, trigger.to))
  );
}

/** A word that no noun of a list goes over. */
function endsNoun(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return (
    readNumber(words, at) !== null ||
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    BEFORE_PREDICATE.has(word) ||
    isSentenceMark(word)
  );
}

/** "many policemen, mostly young men have died": an aside that no comma closes. */
function overLooseAside(words: Words, at: number): number {
  if (!/^(?:mostly|mainly|largely|chiefly|many|some|most)$/.test(wordAt(words, at + 1))) return at;
  for (let to = at + 2; to < at + 7; to++) {
    const word = wordAt(words, to);
    if (BE.has(word) || HAVE.has(word)) return to;
    if (isSentenceMark(word) || word === ',' || SUBORDINATORS.has(word)) return at;
  }
  return at;
}

/** "Four peacekeepers from Malawi, Togo and Uruguay": the index after the joint before the last name, else `at`. */
function overNames(words: Words, at: number, start: number): number {
  if ((wordAt(words, at) !== 'and' && wordAt(words, at) !== ',') || !isCapital(words, at - 1)) return at;
  if (!words.low.slice(start, at).some((word) => /^(?:from|of)$/.test(word))) return at;
  let to = at;
  for (; to < at + 10; to++) {
    const word = wordAt(words, to);
    if (word === 'and') return isCapital(words, to + 1) && befallsNext(words, to + 2) ? to + 1 : at;
    if (word !== ',' && !isCapital(words, to)) return at;
  }
  return at;
}

/** A predicate follows within the length of a name. */
function befallsNext(words: Words, at: number): boolean {
  for (let to = at; to < at + 3; to++) {
    const trigger = triggerAt(words, to);
    if (
      BE.has(wordAt(words, to)) ||
      HAVE.has(wordAt(words, to)) ||
      trigger?.form === 'self' ||
      trigger?.form === 'past'
    )
      return true;
    if (!isCapital(words, to)) return false;
  }
  return false;
}

/** "500 fighters of the army and of the Front": the preposition comes again behind the joint. */
function sameLink(words: Words, at: number, start: number): boolean {
  const link = wordAt(words, at + 1);
  return (
    /^(?:of|from|in|on|at|near)$/.test(link) && words.low.slice(Math.max(0, start - 4), at).includes(link)
  );
}

/** After a comma or bracket that opens an aside, the index of the predicate after its close; else `at`. */
export function skipAside(words: Words, at: number, start: number): number {
  const word = wordAt(words, at);
  if (at === start) {
    const companions = Math.max(overCompanions(words, at), overNouns(words, at));
    if (companions > at) return companions;
  }
  if (word === 'and' && sameLink(words, at, start)) return at + 1;
  const names = overNames(words, at, start);
  if (names > at) return names;
  const loose = word === ',' ? overLooseAside(words, at) : at;
  if (loose > at) return loose;
  const close = word === '(' ? ')' : word === '–' || word === '—' ? word : word === ',' ? ',' : '';
  if (close === '' || at > start + FAR) return at;
  const named = /^(?:including|among|mostly|mainly|most|some|many|both)$/.test(wordAt(words, at + 1));
  for (let end = at + 1; end < at + LONGEST_ASIDE && end < words.low.length; end++) {
    if (wordAt(words, end) !== close) continue;
    const after = wordAt(words, end + 1);
    const among = /^(?:them|included)$/.test(wordAt(words, end - 1));
    const said = /^(?:claimed|reported|feared|believed|confirmed|declared|presumed)$/.test(after);
    const past = named || among ? triggerAt(words, said ? end + 2 : end + 1) : null;
    if (past?.form === 'past' && !takesObject(words, past.to)) return end + 1;
    if (among && after === 'and' && readNumber(words, end + 2)) return end + 1;
    if (close === ')' || BEFORE_PREDICATE.has(after) || surrendersOrSelf(words, end + 1)) return end + 1;
    return at;
  }
  return at;
}

/** "Thirty rebels, 12 of them women, surrender" */
function surrendersOrSelf(words: Words, at: number): boolean {
  const trigger = triggerAt(words, at);
  return trigger?.form === 'self' || trigger?.classes.includes('surrender') === true;
}

/** A mark that no clause goes over. */
export const isSentenceMark = (word: string) => /^[;:.!?()—–…[\]]$/.test(word);
