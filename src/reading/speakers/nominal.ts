/** People whom a sentence opens with under a common noun, speaking or not: "A woman who had fled ...", "Taliban sources rubbished ...". */
import { DETERMINERS, PREPOSITIONS, RELATIVES } from './lexicon/function-words.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { tradeInfo } from './lexicon/trades.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isAdjacent, type Word, wordRange } from './words.ts';

type Role = Extract<NounInfo, { kind: 'role' }>;

/** Words before the noun, its article among them. */
const BEFORE = 5;
/** Without an article: "Pakistani security officials". */
const BEFORE_BARE = 3;
/** Words of what ties it to others: "of the town's main hospital". */
const TIED = 7;
/** Words of what stands between commas behind it. */
const APPOSED = 12;
const TIE = new Set('of for from in at with'.split(' '));
const VERB =
  /(?:ed|ought)$|^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|did|does|do|said|says|say|told|tells|tell|saw|fled|met|left|hit|shot|fell|ran|came|went|took|gave|put|held|made)$/;

/**
 * The noun phrase that a sentence opens with, where its noun is a person's role.
 * @param sentence index
 */
export function roleOpening(scene: Scene, sentence: number): (Phrase & { head: Role }) | null {
  const place = scene.document.sentences[sentence];
  if (!place) return null;
  const { words, mentions } = scene;
  const [from, limit] = wordRange(words, place.start, place.end);
  const many = quantityAt(words, from);
  const first = words[many === 0 ? from : from + many];
  if (
    !first ||
    (many > 0 && !isAdjacent(first)) ||
    /[“"‘«]/.test(first.gap.trimStart().slice(-1)) ||
    PREPOSITIONS.has(first.key)
  )
    return null;
  // "Any rebel" is nobody in particular
  if (RELATIVES.has(first.key) || /^(?:any|no|every|each)$/.test(first.key)) return null;
  const bare = !DETERMINERS.has(first.key);
  // "One of their commanders"
  const some = first.key === 'one' && words[from + 1]?.key === 'of' ? 2 : many;
  const head = headFrom(
    words,
    from + some,
    Math.min(limit, from + some + (bare ? BEFORE_BARE : BEFORE)),
    bare,
  );
  if (head < 0) return null;
  const end = tiedEnd(words, head, limit);
  const phrase = phraseAt(words, mentions, first.start, words[end - 1]?.end ?? first.end);
  if (!phrase || phrase.person || phrase.head?.kind !== 'role') return null;
  const wide = phraseAt(
    words,
    mentions,
    first.start,
    words[apposedEnd(words, end, limit) - 1]?.end ?? first.end,
  );
  return { ...phrase, head: phrase.head, ...(wide?.apposition && { apposition: wide.apposition }) };
}

const QUANTITY =
  /^(?:number|group|handful|couple|crowd|majority|lot|score|dozen|dozens|hundreds|thousands|scores|lots|some|many|most|several)$/;

/** How many words "a number of", "dozens of" take at `from`; 0: they do not stand there. */
function quantityAt(words: readonly Word[], from: number): number {
  const article = /^(?:an?|the)$/.test(words[from]?.key ?? '') ? 1 : 0;
  const of = words[from + article + 1];
  return QUANTITY.test(words[from + article]?.key ?? '') && of?.key === 'of' ? article + 2 : 0;
}

/** Past what stands between commas: "The director, Army Public Relations, General X, ...". */
function apposedEnd(words: readonly Word[], from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + APPOSED)) {
    const word = words[at];
    if (!word || (!isAdjacent(word) && word.gap !== ', ') || VERB.test(word.key)) break;
    if (at === from && word.gap !== ', ') break;
    at++;
  }
  return at;
}

function headFrom(words: readonly Word[], from: number, limit: number, bare: boolean): number {
  for (let at = from; at < limit; at++) {
    const word = words[at];
    if (!word || (at > from && (!isAdjacent(word) || DETERMINERS.has(word.key) || VERB.test(word.key))))
      return -1;
    const info = word.possessive ? undefined : peopleNoun(word);
    if (!info) continue;
    // "The Monitor": a name
    if (at > from && word.capital && !words[at + 1]?.capital) return -1;
    const next = words[at + 1];
    const goesOn = next !== undefined && at + 1 < limit && isAdjacent(next) && peopleNoun(next) !== undefined;
    if (goesOn) continue;
    if (info.kind !== 'role' || (bare && !info.plural)) return -1;
    return at;
  }
  return -1;
}

const peopleNoun = ({ key, capital }: Word) => nounInfo(key) ?? (capital ? undefined : tradeInfo(key));

/** Past what ties a noun to others: "of the town’s main hospital". @param head index of the noun @param limit index that it does not pass */
export function tiedEnd(words: readonly Word[], head: number, limit: number): number {
  const tie = words[head + 1];
  let end = head + 1;
  if (!tie || !isAdjacent(tie) || !TIE.has(tie.key)) return end;
  for (let at = head + 2; at < Math.min(limit, head + 2 + TIED); at++) {
    const word = words[at];
    if (!word || !isAdjacent(word) || VERB.test(word.key) || RELATIVES.has(word.key)) break;
    // "of Dara shouts": a name ends it, but for "of the Union of Dara in Orm"
    if (words[at - 1]?.capital && !word.capital && !TIE.has(word.key) && !peopleNoun(word)) break;
    end = at + 1;
  }
  return end;
}
