/** Everybody and everything with a name in a text, in order. */
import type { TextDocument } from '../text/document.ts';
import { ownAcronyms } from './acronyms.ts';
import { chooseBearer } from './bearer.ts';
import { describe } from './describe.ts';
import type { Entity, Mention } from './entity.ts';
import { type Gazetteer, type GazetteerMatch, matchAt } from './gazetteer.ts';
import { isStarter, PREPOSITIONS } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { isTitle } from './lexicon/titles.ts';
import { type NameRun, nameRunAt, opensBody } from './names.ts';
import { actsAlone } from './openers.ts';
import { makeRegistry } from './registry.ts';
import { noteSides } from './sides.ts';
import { learnStates } from './states.ts';
import { isAdjacent, type Word } from './words.ts';

interface Places {
  /** Sentence index of every word. */
  sentence: number[];
  /** Whether a word is in quotation marks. */
  quoted: boolean[];
  /** Sentences in title case, by index. */
  titleCase: Set<number>;
}

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
  ownAcronyms(document.text, words, known, runs);
  const mentions = [
    ...fromGazetteer(words, known, gazetteer),
    ...fromRuns(document, words, runs, known, gazetteer, places),
  ];
  mentions.sort((a, b) => a.from - b.from);
  placeMentions(mentions, places);
  learnStates(words, mentions);
  let sentence = -1;
  for (const mention of mentions) {
    mention.entity.mentions.push([mention.start, mention.end]);
    if (mention.sentence === sentence || mention.quoted || mention.demonym || mention.possessive) continue;
    if (PREPOSITIONS.has(wordBefore(words, mention.from)?.key ?? '')) continue;
    // a dateline
    if (/^\s*(?::|\(|[—–-]\s)/u.test(document.text.slice(mention.end, mention.end + 3))) continue;
    mention.subject = true;
    sentence = mention.sentence;
  }
  describe(words, mentions);
  noteSides(words, mentions);
  return mentions;
}

function placeMentions(mentions: readonly Mention[], places: Places): void {
  for (const mention of mentions) {
    mention.sentence = places.sentence[mention.from] ?? 0;
    mention.quoted = places.quoted[mention.from] ?? false;
  }
}

function placesOf(document: TextDocument, words: readonly Word[]): Places {
  const places: Places = { sentence: [], quoted: [], titleCase: new Set() };
  let s = 0;
  let q = 0;
  const capitals: number[] = [];
  const totals: number[] = [];
  for (const word of words) {
    while (s < document.sentences.length - 1 && (document.sentences[s]?.end ?? 0) <= word.start) s++;
    while (q < document.quoted.length && (document.quoted[q]?.outer[1] ?? 0) <= word.start) q++;
    places.sentence.push(s);
    places.quoted.push((document.quoted[q]?.outer[0] ?? Number.POSITIVE_INFINITY) <= word.start);
    const small = isStarter(word.key) || PREPOSITIONS.has(word.key);
    if (small && !word.capital) continue;
    totals[s] = (totals[s] ?? 0) + 1;
    if (word.capital) capitals[s] = (capitals[s] ?? 0) + 1;
  }
  totals.forEach((total, at) => {
    const stop = document.text[(document.sentences[at]?.end ?? 0) - 1] ?? '';
    if (total >= 5 && (capitals[at] ?? 0) > total * 0.75 && !/[.!?”"’]/u.test(stop)) places.titleCase.add(at);
  });
  return places;
}

/** The gazetteer's names, by the index of their first word. */
function knownNames(words: readonly Word[], gazetteer: Gazetteer): Map<number, GazetteerMatch> {
  const known = new Map<number, GazetteerMatch>();
  let end = -1;
  for (let at = 0; at < words.length; ) {
    const match = longestAt(gazetteer, words, at);
    if (match && standsAlone(words, match, end, at)) {
      known.set(at, match);
      end = match.to;
      at = end;
    } else at++;
  }
  return known;
}

/** "the League", but not where "League Health Bureau" goes on. */
function longestAt(gazetteer: Gazetteer, words: readonly Word[], at: number): GazetteerMatch | null {
  const match = matchAt(gazetteer, words, at);
  if (!match || words[at]?.key !== 'the') return match;
  const inner = matchAt(gazetteer, words, at + 1);
  return inner && inner.to > match.to ? null : match;
}

/** A single surname, country or outlet in a longer unknown name is no match: "Jordan Smith", "Dawn Legion". */
function standsAlone(words: readonly Word[], match: GazetteerMatch, lastEnd: number, at: number): boolean {
  const bearer = match.bearers[0];
  if (!bearer || match.to - match.from > 1 || match.demonym) return true;
  const place = bearer.kind === 'place' && bearer.dossier;
  if (bearer.kind !== 'person' && !bearer.country && bearer.of !== 'media' && !place) return true;
  const namelike = (word: Word | undefined) =>
    word?.capital === true && !isStarter(word.key) && !isTitle(word.key) && nounInfo(word.key) === undefined;
  const before = words[at - 1];
  const word = words[at];
  const after = words[at + 1];
  if (
    (bearer.kind === 'person' || place) &&
    word &&
    isAdjacent(word) &&
    namelike(before) &&
    !before?.possessive &&
    lastEnd !== at
  )
    return false;
  if (place) return true;
  const noun = nounInfo(after?.key ?? '');
  // "Dawn Coalition" is no newspaper
  if (bearer.of === 'media' && after?.capital && isAdjacent(after) && noun?.kind === 'body') {
    if (noun.of === 'group' || noun.of === 'army') return false;
  }
  return !(after && isAdjacent(after) && namelike(after) && word?.possessive === false);
}

function nameRuns(
  words: readonly Word[],
  known: ReadonlyMap<number, GazetteerMatch>,
  places: Places,
): NameRun[] {
  const runs: NameRun[] = [];
  const blocked = (index: number) => known.has(index);
  for (let at = 0; at < words.length; ) {
    const match = known.get(at);
    const word = words[at];
    if (match) at = match.to;
    else if (!word?.capital || (isStarter(word.key) && !opensBody(words, at))) at++;
    else {
      const opens = at === 0 || places.sentence[at] !== places.sentence[at - 1] || /[“"‘:•]/u.test(word.gap);
      const { run, next } = nameRunAt(words, at, blocked, opens);
      if (run) runs.push(run);
      at = next;
    }
  }
  return runs;
}

function fromGazetteer(
  words: readonly Word[],
  known: ReadonlyMap<number, GazetteerMatch>,
  gazetteer: Gazetteer,
): Mention[] {
  const fullAt = new Map<Entity, number[]>();
  for (const { from, to, bearers } of known.values()) {
    const only = bearers[0];
    if (!only || bearers.length > 1 || to - from < 2 || only.kind !== 'person') continue;
    const list = fullAt.get(only);
    if (list) list.push(from);
    else fullAt.set(only, [from]);
    if (introducedDead(words, from, to)) only.dead = true;
  }
  const mentions: Mention[] = [];
  for (const { from, to, bearers, demonym } of known.values()) {
    const bearer =
      bearers.length > 1 ? chooseBearer(bearers, words, [from, to], fullAt, gazetteer) : bearers[0];
    if (bearer) mentions.push(mentionOf(words, from, to, bearer, demonym));
  }
  return mentions;
}

function fromRuns(
  document: TextDocument,
  words: readonly Word[],
  runs: readonly NameRun[],
  known: ReadonlyMap<number, GazetteerMatch>,
  gazetteer: Gazetteer,
  places: Places,
): Mention[] {
  const registry = makeRegistry(document.text, gazetteer);
  const mentions: Mention[] = [];
  const ends = new Map([...known.values()].map((match) => [match.to, match.bearers[0]] as const));
  const plain = (run: NameRun) => !places.titleCase.has(places.sentence[run.from] ?? -1);
  const put = (run: NameRun, bearer: Entity) => {
    mentions.push(mentionOf(words, run.from, run.to, bearer, false));
    ends.set(run.to, bearer);
  };
  const keysOf = (run: NameRun) => words.slice(run.from, run.to).map((word) => word.key);

  const initialsOf = new Map<string, Entity>();
  for (const run of runs) {
    if (run.to - run.from < 2 || !plain(run)) continue;
    const bearer = registry.full(run, words);
    if (introducedDead(words, run.from, run.to)) bearer.dead = true;
    const initials = words.slice(run.from, run.to).filter(({ capital }) => capital);
    if (run.kind !== 'person' && initials.length > 1 && bearer.kind !== 'person')
      initialsOf.set(initials.map(({ text }) => text.charAt(0)).join(''), bearer);
    const title = run.titled
      ? nounInfo(RANKS.get(words[run.from - 1]?.key ?? '') ?? words[run.from - 1]?.key ?? '')
      : undefined;
    if (title?.kind === 'role') bearer.called.add(title.noun);
    put(run, bearer);
    registry.seen(bearer, run.from);
  }
  const rest = runs.filter((run) => run.to - run.from === 1 || !plain(run));
  const inside = new Set(
    rest.filter((run) => plain(run) && !run.initial).map((run) => keysOf(run).join(' ')),
  );
  const lower = new Set(words.filter((word) => !word.capital).map((word) => word.key));
  const initials = new Map<string, number>();
  for (const run of rest)
    if (run.initial) initials.set(keysOf(run).join(' '), (initials.get(keysOf(run).join(' ')) ?? 0) + 1);
  // always first in its sentence, and never written small: a name all the same
  const isRepeated = (key: string) => (initials.get(key) ?? 0) > 1 && !lower.has(key);
  for (const run of rest) {
    const key = keysOf(run).join(' ');
    const acronymOf = inBrackets(document.text, words, run) ? ends.get(run.from) : undefined;
    // "HARGAN (KPS) — ": a place and an agency
    const dateline =
      acronymOf &&
      /^\)\s*[-–—]/u.test(document.text.slice(words[run.from]?.end, (words[run.from]?.end ?? 0) + 4));
    if (acronymOf && !dateline) {
      acronymOf.short ??= words[run.from]?.text ?? '';
      if (acronymOf.kind === 'name') acronymOf.kind = 'body';
      if (acronymOf.kind === 'body') acronymOf.of ??= 'group';
      registry.alias(key, acronymOf);
      put(run, acronymOf);
      continue;
    }
    const known = run.to - run.from > 1 ? registry.exact(keysOf(run)) : registry.single(key, run.from);
    const bearer =
      known ?? (run.to - run.from === 1 ? initialsOf.get(words[run.from]?.text ?? '') : undefined);
    if (bearer) put(run, bearer);
    else if (
      plain(run) &&
      run.to - run.from === 1 &&
      (!run.initial || inside.has(key) || isRepeated(key) || actsAlone(words, run, lower))
    ) {
      put(run, registry.solo(run, words));
    }
  }
  return mentions;
}

/** Ranks as they are shortened before a name. */
const RANKS = new Map([
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['brig', 'brigadier'],
  ['adm', 'admiral'],
  ['sgt', 'sergeant'],
]);
/**
 * A surname of the dossier that in this article is somebody else's: the text names another bearer in full, and the dossier's
 * nowhere before. It becomes an unknown name again.
 */
function giveBack(
  words: readonly Word[],
  known: Map<number, GazetteerMatch>,
  runs: NameRun[],
  places: Places,
): void {
  const others = new Map<string, number>();
  for (const run of runs) {
    const last = words[run.to - 1]?.key ?? '';
    if (run.to - run.from > 1 && run.kind !== 'body' && !others.has(last)) others.set(last, run.from);
  }
  if (others.size === 0) return;
  const own = new Set<string>();
  let changed = false;
  for (const [from, { to, bearers }] of known) {
    if (bearers[0]?.kind !== 'person') continue;
    const key = words[to - 1]?.key ?? '';
    if (to - from > 1) own.add(key);
    else if (others.has(key) && !own.has(key)) {
      known.delete(from);
      const initial = from === 0 || places.sentence[from] !== places.sentence[from - 1];
      runs.push({ from, to, kind: 'name', titled: false, initial });
      changed = true;
    }
  }
  if (changed) runs.sort((a, b) => a.from - b.from);
}

function inBrackets(text: string, words: readonly Word[], run: NameRun): boolean {
  const word = words[run.from];
  return word !== undefined && run.to - run.from === 1 && word.gap.endsWith('(') && text[word.end] === ')';
}

const KILLED = new Set('assassinated killed murdered slain executed martyred died'.split(' '));
const LATE = new Set(['late', 'slain', 'assassinated', 'martyred', 'deceased']);

/** "X, who was assassinated in", "the late X". */
function introducedDead(words: readonly Word[], from: number, to: number): boolean {
  const before = wordBefore(words, from);
  if (before && LATE.has(before.key)) return true;
  if (words[to]?.key !== 'who') return false;
  return (
    [1, 2, 3, 4].some((i) => KILLED.has(words[to + i]?.key ?? '')) &&
    !/^[ha]s$/u.test(words[to + 1]?.key ?? '')
  );
}

/** The word before a name, titles and role nouns skipped: "of legendary commander X" gives "legendary". */
function wordBefore(words: readonly Word[], from: number): Word | undefined {
  let at = from - 1;
  while (at >= 0 && from - at < 6 && isAdjacent(words[at + 1] ?? EMPTY)) {
    const key = words[at]?.key ?? '';
    if (!isTitle(key) && nounInfo(key)?.kind !== 'role' && key !== 'the') break;
    at--;
  }
  return at + 1 > 0 && isAdjacent(words[at + 1] ?? EMPTY) ? words[at] : undefined;
}

const EMPTY: Word = { start: 0, end: 0, text: '', key: '', possessive: false, capital: false, gap: '' };

function mentionOf(
  words: readonly Word[],
  from: number,
  to: number,
  bearer: Entity,
  demonym: boolean,
): Mention {
  const first = words[from] ?? EMPTY;
  const last = words[to - 1] ?? EMPTY;
  return {
    start: first.start,
    end: last.end,
    entity: bearer,
    from,
    to,
    possessive: last.possessive,
    demonym,
    quoted: false,
    sentence: 0,
    subject: false,
  };
}
