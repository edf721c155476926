/**
 * States that no list knows: names to which the text gives an army, a government, a president, with their demonyms. And which
 * of all states in the text are at war in it.
 */
import { wordSet } from '../text/word-set.ts';
import type { Entity, Mention } from './entity.ts';
import { landByRegions } from './home-land.ts';
import { countryOf } from './lexicon/countries.ts';
import { isStarter, TIES } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { ARMS, datelineOf, onlyNamed, placeOf, stateFought } from './stage.ts';
import { isAdjacent, NO_WORD, type Word } from './words.ts';

/** Offices and bodies that only a state has; after some, or before some, more words of the name may stand. */
const HEADS = wordSet(
  'army military navy government ministry minister president presidency parliament premier airforce cabinet embassy ambassador junta regime troops forces jets warplanes tanks gunners',
);
/** Words between a state's name and what it has. */
const BETWEEN = wordSet(
  'armed security defence defense foreign interior health own prime federal transitional military regular and deputy national air information finance justice',
);
/** "The government in X": X stands for it. */
const SEATED = /^(?:government|ministry|junta|regime)$/;
const LOST =
  /^(?:lost|loses|attacked|invaded|shelled|bombed|captured|seized|retook|recaptured|claimed|struck|destroyed|killed)$/;
const LANDS = /^(?:republic|kingdom|federation|emirate|state|union|sultanate)$/;
const PAIRS =
  /^(?:air force|air defence|air defense|general staff|armed forces|chief of staff|defen[cs]e forces?|security forces)$/;
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
function isName({ keys, kind, dossier, country, short, called, standing }: Entity): boolean {
  return (
    kind === 'name' &&
    !dossier &&
    country === undefined &&
    short === undefined &&
    standing === undefined &&
    called.size === 0 &&
    !LANDS.test(keys[0] ?? '') &&
    !PEOPLES.has(keys[0] ?? '')
  );
}

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
    (HEADS.has(head.key) || LANDS.test(head.key)) &&
    isAdjacent(words[tie] ?? head)
  )
    return true;
  if (words[tie]?.key === 'in' && SEATED.test(head?.key ?? '')) return true;
  const verb = /^(?:has|have|had)$/.test(words[to]?.key ?? '') ? to + 1 : to;
  if (words[verb]?.key !== 'lost' || !isAdjacent(words[to] ?? NO_WORD)) return false;
  return words.slice(verb + 1, verb + 5).some(({ key }) => ARMS.has(key) || key === 'men');
}

/** Whether the words from `at` on are what a state has: "army", "defence ministry", "general staff". */
export function hasHead(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = words[i];
    if (!word || !isAdjacent(word)) return false;
    // "Marek Minister": a name before a capital goes on
    // "Orm's government hospital"
    if (HEADS.has(word.key)) return !isHouse(words[i + 1]);
    if (PAIRS.test(`${word.key} ${words[i + 1]?.key ?? ''}`)) return true;
    if (
      !BETWEEN.has(word.key) &&
      !/^(?:internationally|recogni[sz]ed|new|own|military-led|transitional|interim)$/.test(word.key)
    )
      return false;
  }
  return false;
}

/** "The X ambassador", "X's embassy": of a state that is elsewhere. */
function sendsEnvoy(words: readonly Word[], at: number): boolean {
  return [words[at], words[at + 1]].some((word) => ENVOYS.test(word?.key ?? ''));
}

const ENVOYS = /^(?:embassy|ambassador)$/;

/** A hospital, a school, a newspaper: whoever runs it. */
function isHouse(word: Word | undefined): boolean {
  if (!word || !isAdjacent(word)) return false;
  const info = nounInfo(word.key);
  return info?.kind === 'body' && (info.of === 'independent' || info.of === 'company' || info.of === 'media');
}

/** "X's internationally recognised government". */
function namesGovernment(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (!word || !isAdjacent(word)) return false;
    if (word.key === 'government') return true;
  }
  return false;
}

/** The states that fight, by what the text gives them or has them do, and those where it is fought. */
export interface States {
  atWar: ReadonlySet<string>;
  /** How often each is named. */
  counts: ReadonlyMap<string, number>;
  /** Named as a place where something happens. */
  scenes: ReadonlySet<string>;
  /** The state that a body without a name belongs to, where the text leaves one. */
  home: string | undefined;
  /** The state in which the text puts what it tells, by its dateline or its first sentences. */
  here: string | undefined;
  /** By the key of a single name or demonym of a state. */
  byKey: ReadonlyMap<string, string>;
  /** The text speaks of an army. */
  army: boolean;
  /** The text has words of war enough to be about one. */
  fought: boolean;
  /** The text speaks of those who rise against a state. */
  rebels: boolean;
  /** The text speaks of "government troops": the army and the ministries are one side. */
  government: boolean;
  /** The only state whose government the text names. */
  governed: string | undefined;
}

const WAR = wordSet(
  'troops soldiers soldier fighters militants rebels insurgents guerrillas jihadists separatists paramilitaries gunmen junta militia shelling fighting clashes ceasefire truce offensive airstrike airstrikes rockets ambush warplanes frontline army military prisoners tanks battle war patrol checkpoint ambushed attackers',
);
const REBELS = wordSet(
  'rebels rebel insurgents insurgent insurgency militants guerrillas jihadists jihadist separatists secessionists rebellion uprising',
);
const WAR_WORDS = 3;
/** One of these is enough. */
const FIGHTERS = wordSet('insurgents militants jihadists guerrillas paramilitaries airstrikes bandits');
const PARTS = wordSet('federal regional breakaway separatist separatists secessionist autonomous');

/** @param outlet a name of its own state in it tells whose "the army" is */
export function statesOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  outlet: string | undefined,
): States {
  const atWar = new Set<string>();
  /** At war by more than a ministry of defence that says something. */
  const inTheField = new Set<string>();
  const counts = new Map<string, number>();
  const scenes = new Set<string>();
  /** Named with an army, a government or a minister of their own. */
  const governed = new Set<string>();
  const byKey = new Map<string, string>();
  const governments = new Set<string>();
  for (const mention of mentions) {
    const { country } = mention.entity;
    if (country === undefined) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    if (mention.entity.kind === 'body') byKey.set(country.toLowerCase(), country);
    if (mention.to - mention.from === 1) byKey.set(words[mention.from]?.key ?? '', country);
    if (
      (mention.demonym || mention.possessive) &&
      hasHead(words, mention.to) &&
      !sendsEnvoy(words, mention.to)
    )
      governed.add(country);
    if ((mention.demonym || mention.possessive) && namesGovernment(words, mention.to))
      governments.add(country);
    const armed = inArms(words, mention) || isArmy(mention.entity);
    if (armed || losesOrClaims(words, mention)) {
      atWar.add(country);
      if (armed && !hasMinistry(words, mention)) inTheField.add(country);
    }
    // who flees to a state, or comes from it, puts no war there
    const tie = words[mention.from - 1]?.key ?? '';
    if (!atWar.has(country) && !mention.demonym && TIES.has(tie) && !/^(?:to|from|with)$/.test(tie))
      scenes.add(country);
  }
  // "Britain's defence ministry says": whose intelligence speaks of the war of two others is not in it
  if (inTheField.size > 1) for (const country of atWar) if (!inTheField.has(country)) atWar.delete(country);
  const own = (outlet ?? '').toLowerCase();
  const here = [...atWar].filter((country) => own.includes(country.toLowerCase()));
  const government = words.some(({ key }, i) => key === 'government' && isForce(words[i + 1]));
  // a land that breaks away has its president too
  // "the regional governor" is of the whole
  const divided = words.some(({ key }) => key !== 'regional' && PARTS.has(key));
  const whole = !words.some(({ key }) => PARTS.has(key));
  const sole = whole && !government && atWar.size === 0 && governed.size === 1 ? governed : [undefined];
  const [only] = atWar.size === 1 ? atWar : here.length === 1 ? here : sole;
  const fought =
    words.filter(({ key }) => WAR.has(key)).length >= WAR_WORDS || words.some(({ key }) => FIGHTERS.has(key));
  const army = words.some(({ key }) => key === 'army' || key === 'military');
  const land = landByRegions(words);
  const dated = datelineOf(words, mentions);
  const place = placeOf(words, mentions, scenes, counts);
  // written in the capital of a neighbour
  const abroad =
    place !== undefined &&
    place === dated?.country &&
    dated.capital &&
    !atWar.has(place) &&
    !governed.has(place);
  const elsewhere = land ?? (governments.size === 1 ? [...governments][0] : undefined);
  const placed = abroad && elsewhere !== undefined ? elsewhere : place;
  return {
    atWar,
    counts,
    scenes,
    byKey,
    fought,
    army,
    rebels: words.some(({ key }) => REBELS.has(key)),
    home: only,
    government,
    governed: governments.size === 1 ? [...governments][0] : undefined,
    here: divided
      ? counts.size === 1 && land === [...counts.keys()][0]
        ? land
        : undefined
      : (placed ?? land ?? onlyNamed(scenes, counts) ?? stateFought(mentions, atWar)),
  };
}

/** "X's defence ministry", "the X Ministry of Defence". */
function hasMinistry(words: readonly Word[], { entity, from, to }: Mention): boolean {
  const around = words.slice(Math.max(0, from - 4), to + 3).map(({ key }) => key);
  const named = entity.kind === 'body' && entity.of !== 'army';
  return (
    named ||
    around.some(
      (key, i) =>
        /^minist/.test(key) &&
        around.slice(Math.max(0, i - 1), i + 3).some((one) => /^defen[cs]e$/.test(one)),
    )
  );
}

const isArmy = ({ kind, of, keys }: Entity) =>
  kind === 'body' &&
  (of === 'army' ||
    keys.some((key) => /^(?:defen[cs]e|armed|army|forces|corps|bundeswehr|tatmadaw)$/.test(key)));

const isForce = (word: Word | undefined) =>
  word !== undefined &&
  isAdjacent(word) &&
  (ARMS.has(word.key) || word.key === 'control' || word.key === 'fighters');

function inArms(words: readonly Word[], { from, to, demonym }: Mention): boolean {
  // "the French Cameroun army": another name goes on
  const next = words[to];
  if (demonym && next?.capital && isAdjacent(next) && countryOf(next.key) !== undefined) return false;
  // "Russian and Ukrainian troops"
  const both = words[to]?.key === 'and' && words[to + 1]?.capital === true && demonym;
  const after = both ? to + 2 : to;
  for (let at = after; at < after + 3; at++) {
    const word = words[at];
    if (!word || !isAdjacent(word)) break;
    if (ARMS.has(word.key)) return true;
    if (PAIRS.test(`${word.key} ${words[at + 1]?.key ?? ''}`)) return true;
    if (/^defen[cs]e$/.test(word.key) && /^minist/.test(words[at + 1]?.key ?? '')) return true;
    if (!BETWEEN.has(word.key)) break;
  }
  const tie = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  if (words[tie]?.key === 'of' && ARMS.has(words[tie - 1]?.key ?? '')) return true;
  // "the army of the Republic of X"
  const land = words[tie]?.key === 'of' && LANDS.test(words[tie - 1]?.key ?? '');
  if (land && words.slice(Math.max(0, tie - 4), tie - 1).some(({ key }) => ARMS.has(key))) return true;
  return false;
}

/** "X lost eleven soldiers", "X said its forces": of a third whose losses in another war news compares, too. */
function losesOrClaims(words: readonly Word[], { to, demonym, possessive, quoted }: Mention): boolean {
  if (demonym || possessive || quoted) return false;
  const verb = /^(?:has|have|had)$/.test(words[to]?.key ?? '') ? to + 1 : to;
  const word = words[verb];
  if (word && isAdjacent(word) && LOST.test(word.key)) return true;
  if (!/^(?:said|says|claimed|claims|announced)$/.test(word?.key ?? '')) return false;
  let its = words[verb + 1]?.key === 'that' ? verb + 2 : verb + 1;
  // "X said 3 of its soldiers"
  if (words[its + 1]?.key === 'of') its += 2;
  const pair = `${words[its + 1]?.key ?? ''} ${words[its + 2]?.key ?? ''}`;
  return words[its]?.key === 'its' && (ARMS.has(words[its + 1]?.key ?? '') || PAIRS.test(pair));
}
