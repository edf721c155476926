/** States that no list knows: names to which the text gives an army, a government, a president, with their demonyms. */
import { wordSet } from '../text/word-set.ts';
import { ACRONYM } from './acronyms.ts';
import type { Entity, Mention } from './entity.ts';
import { isStarter } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { ARMS } from './stage.ts';
import { HEADS, hasHead, inArms, LANDS } from './state-heads.ts';
import { isAdjacent, NO_WORD, type Word } from './words.ts';

/** "The government in X": X stands for it. */
const SEATED = /^(?:government|ministry|junta|regime)$/;
/** Endings that make a demonym of a name. */
const ENDINGS = /(?:ians?|ans?|ese|ish|ics?|is?|ns?|ers?)$/;
const LEAST = 3;

/** @returns by what is added to a name's key whether it is a demonym: "brezhani" of "brezhan", "karsian" of "karsia". */
function bases(key: string): string[] {
  const bare = ENDINGS.exec(key)?.[0];
  if (bare === undefined) return [];
  const found = new Set<string>();
  for (const end of ['i', 'is', 'n', 'ns', 'an', 'ans', 'ian', 'ians', 'ese', 'ish', 'ic', 'er', 'ers'])
    if (key.endsWith(end)) {
      const stem = key.slice(0, -end.length);
      if (stem.length >= LEAST) for (const tail of ['', 'a', 'e', 'o', 'ia', 'y']) found.add(stem + tail);
    }
  found.delete(key);
  return [...found];
}

/** Marks as countries the names that the text shows to be a state's, and gives them the mentions of their demonyms. */
export function learnStates(words: readonly Word[], mentions: readonly Mention[]): void {
  const names = new Map<string, Entity>();
  for (const { entity, from, to } of mentions) {
    if (!isName(entity) || to - from > 1) continue;
    const key = words[from]?.key ?? '';
    if (!names.has(key)) names.set(key, entity);
  }
  const bodies = stateBodies(words, mentions);
  if (names.size === 0) return;
  const baseOf = new Map<Entity, Entity>();
  for (const [key, entity] of names) {
    const base = bases(key).find((stem) => (names.get(stem) ?? bodies.get(stem) ?? entity) !== entity);
    const bearer = base === undefined ? undefined : (names.get(base) ?? bodies.get(base));
    if (bearer && !baseOf.has(bearer)) baseOf.set(entity, bearer);
  }
  const states = new Set<Entity>();
  for (const mention of mentions) {
    const { entity } = mention;
    if (!isName(entity) || mention.to - mention.from > 1 || isPart(words, mention)) continue;
    if (ownsState(words, mention) || (baseOf.has(entity) && inArms(words, { ...mention, demonym: true })))
      states.add(baseOf.get(entity) ?? entity);
  }
  for (const state of states) {
    if (state.country !== undefined) continue;
    state.kind = 'place';
    state.name = titled(state.name);
    state.country = state.name;
  }
  for (const mention of mentions) {
    const base = baseOf.get(mention.entity);
    if (!base || !(states.has(base) || base.country !== undefined)) continue;
    mention.entity = base;
    mention.demonym = true;
  }
}

/** "The Papua military", "Aceh police": a part of a state that has no army of its own, only some of the state's. */
const isPart = (words: readonly Word[], { from, to }: Mention): boolean =>
  /^(?:military|police|command)$/.test(words[to]?.key ?? '') &&
  landOfRegion((on) => (on === 0 ? words[from]?.key : undefined)) !== undefined;

const OFFICES = new Set(
  'of the and defence defense interior foreign affairs health armed national air general security staff'.split(
    ' ',
  ),
);

/** "Foreign Ministry of Torva", "the Torva Army": bodies that name their state, which they are made to carry; by the state's key. */
function stateBodies(words: readonly Word[], mentions: readonly Mention[]): Map<string, Entity> {
  const bodies = new Map<string, Entity>();
  for (const { entity, from, to, demonym } of mentions) {
    if (entity.kind !== 'body' || entity.dossier || demonym || entity.called.has('fighter')) continue;
    // "Orm State" is a part of one
    if (entity.of !== 'government' || entity.keys.at(-1) === 'state' || entity.country !== undefined)
      continue;
    const own = words
      .slice(from, to)
      .filter(({ key }) => !OFFICES.has(key) && nounInfo(key)?.kind !== 'body');
    const [only] = own;
    if (own.length !== 1 || !only || only.key.length < LEAST || isStarter(only.key)) continue;
    if (nounInfo(only.key) || NOT_STATES.test(only.key)) continue;
    entity.country = only.text;
    if (!bodies.has(only.key)) bodies.set(only.key, entity);
  }
  return bodies;
}

const NOT_STATES =
  /^(?:area|local|house|lodge|hall|city|town|region|district)$|(?:s|ing|tion|ment|ance|ence|ity|al|ure|ary|ive|ice|ure|ent)$/;

/** Peoples and faiths, which have forces and no state by that name. */
const PEOPLES = wordSet(
  'kurdish kurd kurds arab arabs druze alawite alawites sunni sunnis shia shiite shiites tamil tamils tuareg tuaregs christian christians muslim muslims jewish islamic islamist western anglophone anglophones francophone francophones lusophone arabophone hutu hutus tutsi tutsis',
);

/** A single name, nobody's for all that is known. */
function isName({ keys, kind, name, dossier, country, short, called, standing }: Entity): boolean {
  return (
    kind === 'name' &&
    !dossier &&
    country === undefined &&
    short === undefined &&
    standing === undefined &&
    called.size === 0 &&
    !LANDS.test(keys[0] ?? '') &&
    !(name.length <= LETTERS && ACRONYM.test(name)) &&
    !PEOPLES.has(keys[0] ?? '')
  );
}

/** Letters that a group's short name has at most; longer ones in capitals are a heading's. */
const LETTERS = 4;

function titled(name: string): string {
  return name.length > 4 && name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

const CITIZENS =
  /^(?:civil|civic|society|association|union|club|federation|chamber|cooperative|university|college|youth|women|bar|party)$/;

/** "X's army", "the X defence ministry", "the government of X", "X lost eleven soldiers". */
function ownsState(words: readonly Word[], { from, to, quoted }: Mention): boolean {
  if (quoted) return false;
  // "president of the Orm civil society"
  const next = words[to];
  if (next && isAdjacent(next) && CITIZENS.test(next.key)) return false;
  if (hasHead(words, to)) return true;
  const tie = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const head = words[tie - 1];
  if (
    words[tie]?.key === 'of' &&
    head &&
    (HEADS.has(head.key) || (LANDS.test(head.key) && (head.capital || head.key !== 'state'))) &&
    isAdjacent(words[tie] ?? head)
  )
    return true;
  if (words[tie]?.key === 'in' && SEATED.test(head?.key ?? '')) return true;
  const verb = /^(?:has|have|had)$/.test(words[to]?.key ?? '') ? to + 1 : to;
  if (words[verb]?.key !== 'lost' || !isAdjacent(words[to] ?? NO_WORD)) return false;
  return words.slice(verb + 1, verb + 5).some(({ key }) => ARMS.has(key) || key === 'men');
}
