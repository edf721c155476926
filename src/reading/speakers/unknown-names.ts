/** Where names that nobody knew beforehand stand in a text, and whose they are: the same person's in full, by surname, by acronym. */
import type { TextDocument } from '../text/document.ts';
import { latin } from '../text/latin.ts';
import { isIntroducedDead } from './dead.ts';
import type { Entity, Mention } from './entity.ts';
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts';
import { isStarter, PREPOSITIONS } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { mentionOf } from './mention-of.ts';
import { type NameRun, nameRunAt, opensBody, opensName, opensWithArticle } from './names.ts';
import { actsAlone } from './openers.ts';
import type { Places } from './places.ts';
import { makeRegistry } from './registry.ts';
import { fights } from './sides.ts';
import { isAdjacent, type Word } from './words.ts';

/** "Iran-backed", "London-based": a name tied to a word that tells of another's. */
const TIED =
  /-(?:backed|led|run|based|linked|allied|held|controlled|aligned|funded|trained|armed|appointed|installed|imposed|born|speaking|style|wide|era|majority|occupied|affiliated|inspired|sponsored|made|supplied)$/;

/** Runs of capitalised words that are no known name. */
export function nameRuns(
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
    else if (
      !word ||
      !(word.capital || opensWithArticle(word)) ||
      TIED.test(word.text) ||
      (isStarter(word.key) && !opensBody(words, at) && !opensName(words, at, blocked))
    )
      at++;
    else {
      const opens = at === 0 || places.sentence[at] !== places.sentence[at - 1] || /[“"‘:•]/.test(word.gap);
      const { run, next } = nameRunAt(words, at, blocked, opens);
      if (run) runs.push(run);
      at = next;
    }
  }
  return runs;
}

/** The mentions of unknown names. */
export function mentionUnknown(
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

  const parts = partsOfBodies(words, known);
  const initialsOf = initialsOfBodies(words, known);
  const listed = new Set([...known.values()].flatMap(({ bearers }) => bearers));
  const armedLetters = new Set(
    [...known.values()].flatMap(({ from, to, bearers }) => {
      const text = words[from]?.text ?? '';
      return to - from === 1 && LETTERS.test(text) && bearers[0]?.called.has('fighter') ? [text] : [];
    }),
  );
  for (const run of runs)
    if (inBrackets(document.text, words, run) && ends.get(run.from)?.called.has('fighter'))
      armedLetters.add(words[run.from]?.text ?? '');
  for (const run of runs) {
    if (run.to - run.from < 2 || !plain(run)) continue;
    const kin = kinOf(words, run.from);
    const bearer = registry.full(run, words, kin !== false);
    if (kin === 'elder') bearer.elder = true;
    if (isIntroducedDead(words, run.from, run.to)) bearer.dead = true;
    const initials = words.slice(run.from, run.to).filter(({ capital }) => capital);
    if (run.kind !== 'person' && initials.length > 1 && bearer.kind !== 'person')
      initialsOf.set(initials.map(({ text }) => text.charAt(0)).join(''), bearer);
    const title = run.titled
      ? nounInfo(RANKS.get(words[run.from - 1]?.key ?? '') ?? words[run.from - 1]?.key ?? '')
      : undefined;
    if (title?.kind === 'role') bearer.called.add(title.noun);
    const letters = words[run.to - 1]?.text ?? '';
    if (bearer.kind !== 'person' && armedLetters.has(letters)) fights(bearer);
    put(run, bearer);
    registry.seen(bearer, run.from);
    if (bearer.kind === 'body') notePart(parts, words.slice(run.from, run.to), bearer);
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
      /^\)\s*[-–—]/.test(document.text.slice(words[run.from]?.end, (words[run.from]?.end ?? 0) + 4));
    // "Orm, Tesk (VNA)" at the head of a report: a place of one word has no letters of its own
    const place = acronymOf?.kind === 'place' && acronymOf.keys.length === 1;
    if (acronymOf && !dateline && !place) {
      // whom every reader knows goes by the name on the list
      if (!listed.has(acronymOf) || acronymOf.called.has('fighter'))
        acronymOf.short ??= words[run.from]?.text ?? '';
      if (acronymOf.kind === 'name') acronymOf.kind = 'body';
      if (acronymOf.kind === 'body') acronymOf.of ??= 'group';
      registry.alias(key, acronymOf);
      put(run, acronymOf);
      continue;
    }
    const definite = words[run.from - 1]?.key === 'the';
    const own =
      run.to - run.from > 1
        ? registry.exact(keysOf(run))
        : registry.single(key, run.from, definite, endsPhrase(words, run.to));
    const whole = definite && (!own || own.kind === 'name') ? parts.get(key) : undefined;
    const bearer =
      whole ?? own ?? (run.to - run.from === 1 ? initialsOf.get(words[run.from]?.text ?? '') : undefined);
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

const ELDERS = /^(?:father|mother|grandfather|grandmother|uncle|aunt)$/;
const YOUNGER = /^(?:son|daughter|grandson|granddaughter|nephew|niece|brother|sister|cousin)$/;

/**
 * "His father is X", "his son, X": somebody else than whom the text has named, however alike.
 * @returns 'elder' for "his father, X" and "the son of X", else whether it is anybody's kin
 */
function kinOf(words: readonly Word[], from: number): 'elder' | boolean {
  let at = from - 1;
  let of = false;
  while (at > from - 4 && /^(?:is|was|of|the|late|slain)$/.test(words[at]?.key ?? '')) {
    of ||= words[at]?.key === 'of';
    at--;
  }
  if (!/^,? $/.test(words[from]?.gap ?? '')) return false;
  const key = words[at]?.key ?? '';
  if (ELDERS.test(key)) return of ? true : 'elder';
  return YOUNGER.test(key) && (of ? 'elder' : true);
}

/** Whether no noun goes on where a name ends at `to`: a verb does, a small word, or what the name owns. */
function endsPhrase(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (!next || !isAdjacent(next) || words[to - 1]?.possessive) return true;
  return !next.capital && (isStarter(next.key) || PREPOSITIONS.has(next.key) || /(?:ed|id)$/.test(next.key));
}

const LETTERS = latin(String.raw`^\p{Lu}{2,}s?$`);
/** Letters of a part of a body's name that may stand for the whole. */
const LEAST = 5;

/** Known bodies by each word of their names: "the Mobilisation", "the Lashkar"; null where a word is in two. */
function partsOfBodies(
  words: readonly Word[],
  known: ReadonlyMap<number, GazetteerMatch>,
): Map<string, Entity | null> {
  const parts = new Map<string, Entity | null>();
  for (const { from, to, bearers, demonym } of known.values()) {
    const [bearer] = bearers;
    if (bearer && bearers.length === 1 && !demonym && bearer.kind === 'body' && bearer.of !== 'media')
      notePart(parts, words.slice(from, to), bearer);
  }
  return parts;
}

function notePart(parts: Map<string, Entity | null>, name: readonly Word[], bearer: Entity): void {
  for (const { key, capital } of name) {
    const [first = key] = key.split('-');
    if (!capital || (name.length === 1 && first === key) || first.length < LEAST) continue;
    if (nounInfo(first) || isStarter(first)) continue;
    const other = parts.get(first);
    parts.set(first, other === undefined || other === bearer ? bearer : null);
  }
}

/** Known bodies of two words or more by their first letters. */
function initialsOfBodies(
  words: readonly Word[],
  known: ReadonlyMap<number, GazetteerMatch>,
): Map<string, Entity> {
  const initials = new Map<string, Entity>();
  for (const { from, to, bearers, demonym } of known.values()) {
    const [bearer] = bearers;
    if (!bearer || bearers.length > 1 || demonym || bearer.kind !== 'body' || to - from < 2) continue;
    const capitals = words.slice(from, to).filter(({ capital }) => capital);
    if (capitals.length > 1) initials.set(capitals.map(({ text }) => text.charAt(0)).join(''), bearer);
  }
  return initials;
}

/** Ranks as they are shortened before a name. */
const RANKS = new Map<string, string>([
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['brig', 'brigadier'],
  ['adm', 'admiral'],
  ['sgt', 'sergeant'],
]);
function inBrackets(text: string, words: readonly Word[], run: NameRun): boolean {
  const word = words[run.from];
  if (word === undefined || run.to - run.from !== 1) return false;
  return word.gap.endsWith('(') && text[word.end] === ')';
}
