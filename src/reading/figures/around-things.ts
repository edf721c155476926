/**
 * Ground, buildings and vehicles that an article about fighting counts without a verb of war that governs them: what stands
 * around them in their clause tells. "Rolled into three towns", "houses were damaged in three districts", "fighting in four areas".
 */
import { BE } from './closed-words.ts';
import { byPresumption, type Decision, type Item } from './decision.ts';
import { warClass } from './in-war.ts';
import { nounClasses } from './nouns.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { setOf, type Words, wordAt } from './words.ts';

/** How far a word in the same clause tells of what is counted. */
const REACH = 16;
/** Who fights and what is fought tell less than what is done, and nearer by only: so many words they count as further off. */
const NEAR = 6;
const NOT_DONE = 3;

/** Triggers that tell of ground fought for, and those that tell of what places and their people suffer; the first that fits counts. */
const FOUGHT_FOR: ReadonlySet<TriggerClass> = new Set<TriggerClass>([
  'control',
  'cede',
  'lose',
  'capture',
  'surrender',
  'strength',
]);
const SUFFERED: ReadonlySet<TriggerClass> = new Set<TriggerClass>(['destroy', 'hit', 'fire', 'fate']);
const OF_PEOPLE: ReadonlySet<TriggerClass> = new Set<TriggerClass>(['kill', 'wound', 'casualty', 'displace']);
/** How fighting forces come, stay and rule, beside the triggers and the words of war. */
const OF_FIGHTS = setOf(
  'contested disputed surrounded surrounding encircled encircling besieged besieging flag flags banner banners presence foothold footholds grip sway grasp master masters mastery dominate dominates dominated',
  'push pushes pushed pushing press pressed pressing sweep sweeps swept sweeping roll rolls rolled rolling pour poured pouring penetrate penetrated penetrating infiltrate infiltrated infiltrating breach breached thrust stream streamed streaming break broke',
  'expand expanded grab grabbed oust ousted evict evicted dislodged dislodge chase chased chasing purge purged clean cleaned cleansed mop mopped',
);
const SIDES = /^(?:militia|military|group|movement|front|junta|regime|army)$/;
/** What befalls places and those who live there, beside the triggers. */
const OF_HARM = setOf(
  'damage damages destruction ruins rubble broken shattered poisoned flooded mined confined emptied deserted wiped erased curfew cut closed shut shuttered blocked blockaded blocking severed searched search searches ordered warned threatened warning blackout blackouts power electricity outages evacuation unrest violence dynamited sealed turned converted commandeered requisitioned booby-trapped rigged functioning functional working operational service used busted collapse collapsed collapsing',
);
/** Where these stand the war is not what is told of. */
const OF_PEACE =
  /^(?:protests?|protested|demonstrations?|rall(?:y|ies)|elections?|polls?|talks|meetings?|vote|votes|voted|voters|conferences?|celebrat\w+|festivals?|schooling|tourists?|exhibitions?|concerts?|visit|visits|visited|visiting|tour|toured|travelled|traveled|vaccin\w+|projects?|trade|market)$/;
/** Said of what there is, war or no war. */
const BEFORE_GEOGRAPHY =
  /^(?:has|have|had|having|comprises|comprise|comprising|contains|contain|includes|include|links|link|linking|connects|connecting|joins|borders|bordering|between|among|consists|own|owns|owned|visit|visited|visits|visiting|tour|toured|touring|via|serves|serving|covers|covering|than|as)$/;
const DESCRIBES = /^(?:lie|lies|border|borders|share|shares|produce|produces|voted?|voting|celebrated?)$/;
const DIVIDED = /^(?:divided|split|grouped|carved|organi[sz]ed|turned)$/;
const DWELL =
  /^(?:residents|people|families|inhabitants|population|elders|villagers|men|women|locals|natives|representatives|delegates|half)$/;
const ABOUT_PLACES =
  /^(?:independence|autonomy|secession|status|future|governors?|capitals?|history|economy|names?|map|maps)$/;
const POSTS =
  /^(?:posts?|outposts?|bases|checkpoints|positions|strongholds|camps|hideouts|garrisons|barracks)$/;

/** Told by its surroundings, or null. Only in an article about fighting, and never of one alone or none. */
export function toldAround(words: Words, item: Item): Decision | null {
  const { quantity, counted } = item;
  if (counted.head < 0 || !isCount(item) || !words.atWar()) return null;
  const classes = new Set(counted.classes);
  const share = quantity.form === 'share';
  if (share && !classes.has('place') && !classes.has('area')) return null;
  if (isGeography(words, item)) return null;
  const near = nearest(words, item);
  if (!near) return null;
  if (classes.has('place') || classes.has('area')) return ground(words, item, near);
  if (share) return null;
  if (classes.has('building')) {
    if (near.kind !== 'other' && !near.held) return null;
    return byPresumption(near.hit && !WHERE.test(wordAt(words, quantity.from - 1)) ? 'strikes' : 'other');
  }
  const forWar = near.forces || near.kind === 'territory';
  return classes.has('machine') && forWar ? byPresumption('equipment') : null;
}

function ground(words: Words, { quantity, counted }: Item, near: Near): Decision | null {
  const at = wordAt(words, quantity.from - 1);
  const head = wordAt(words, counted.head);
  const post = POSTS.test(head);
  // states are countries as often as provinces
  if (head === 'states' && !near.held) return null;
  // "fighting in many areas", "died in several villages", "an offensive in the eastern part of": where, and not how many
  if (quantity.form === 'few' && (LOCATIVE.test(at) || at === 'of')) return null;
  if (quantity.form === 'share')
    return near.kind === 'territory' && near.deed && !isWithin(words, quantity.from)
      ? byPresumption('territory')
      : null;
  // "ready to defend the three valleys": named before, and not counted anew
  if (at === 'the' && (near.kind === 'territory' || wordAt(words, quantity.from - 2) !== 'in')) return null;
  if (near.kind === 'territory') return byPresumption('territory');
  return byPresumption(post ? 'territory' : 'other');
}

const LOCATIVE = /^(?:in|inside|at|across|near|around|throughout|from)$/;

/** "in the eastern part of the country" */
const isWithin = (words: Words, from: number) =>
  [from - 1, from - 2, from - 3].some((at) => LOCATIVE.test(wordAt(words, at)));

function isCount({ quantity: { form, min, max } }: Item): boolean {
  if (form === 'large' || form === 'few' || form === 'share') return true;
  return form === 'number' && (max ?? min ?? 0) >= 2;
}

/** "one of its 34 provinces", "the province has seven districts", "residents of nine villages", "the two areas lie". */
function isGeography(words: Words, { quantity: { from, form }, counted }: Item): boolean {
  const before = wordAt(words, from - 1);
  const post = POSTS.test(wordAt(words, counted.head));
  if (BEFORE_GEOGRAPHY.test(before) && !(post && /^(?:has|have|had)$/.test(before))) return true;
  // "there are many villages in the hills"
  if (BE.has(before) && wordAt(words, from - 2) === 'there' && !post) return true;
  if (before === 'into' && DIVIDED.test(wordAt(words, from - 2))) return true;
  if (form !== 'share' && /^(?:'s|its|their|whose)$/.test(before)) return true;
  // "one of the 34 provinces", "of the province's seven districts"
  if (/^(?:the|these|those|both)$/.test(before) && /^(?:of|between|among)$/.test(wordAt(words, from - 2)))
    return true;
  if (/^(?:of|from)$/.test(before) && DWELL.test(wordAt(words, from - 2))) return true;
  if (before === 'of' && ABOUT_PLACES.test(wordAt(words, from - 2))) return true;
  if (ofPlaces(words, from)) return true;
  if (before === 'and' && ofPeople(words, from - 2)) return true;
  return DESCRIBES.test(wordAt(words, counted.to));
}

/** "the settlements of two districts": the settlements are meant. */
export function ofPlaces(words: Words, from: number): boolean {
  return (
    wordAt(words, from - 1) === 'of' &&
    /^(?:settlements|villages|towns|localities|communities|hamlets)$/.test(wordAt(words, from - 2))
  );
}

/** "the population of Dara and four villages" */
function ofPeople(words: Words, at: number): boolean {
  for (let i = at; i >= at - 4; i--) if (wordAt(words, i) === 'of') return DWELL.test(wordAt(words, i - 1));
  return false;
}

interface Near {
  kind: 'territory' | 'other';
  /** Told by what is done there, not by who or what is there. */
  deed: boolean;
  /** By fire or a raid. */
  hit: boolean;
  /** Taken or held. */
  held: boolean;
  /** A fighting force is named in the clause. */
  forces: boolean;
}

/** The nearest word in the clause that tells of the war, on either side; none where the clause tells of peace. */
function nearest(words: Words, { quantity: { from, form }, counted: { to } }: Item): Near | null {
  const isWhere = WHERE.test(wordAt(words, from - 1));
  let near: Near | null = null;
  let gap = REACH;
  let forces = false;
  for (const [start, way] of [
    [from - 1, -1],
    [to, 1],
  ] as const) {
    let comma = false;
    for (let step = 0; step < REACH; step++) {
      const at = start + step * way;
      const word = wordAt(words, at);
      if (word === '' || /^[;:!?.]$/.test(word)) break;
      if (OF_PEACE.test(word)) return null;
      comma ||= word === ',';
      // a share of the ground goes with its own predicate only
      if (comma && form === 'share') break;
      forces ||= nounClasses(words.tokens[at]?.text ?? '').includes('force');
      if (isWhere && befallsPeople(words, at)) {
        if (way < 0) return null;
        break;
      }
      const told = toldBy(words, at);
      const far = told?.deed ? step : step + NOT_DONE;
      if (!told || far >= gap || (!told.deed && (comma || step >= NEAR))) continue;
      near = { ...told, forces };
      gap = far;
    }
  }
  return near && { ...near, forces };
}

/** "under the rebels" */
function sideSoon(words: Words, at: number): boolean {
  const side = wordAt(words, at) === 'the' ? at + 1 : at;
  return SIDES.test(wordAt(words, side)) || nounClasses(words.tokens[side]?.text ?? '').includes('force');
}

const fought = (deed: boolean, held = false) => ({ kind: 'territory' as const, deed, hit: false, held });
const suffered = (deed: boolean, hit = false) => ({ kind: 'other' as const, deed, hit, held: false });

const WHERE = /^(?:in|inside|at|from|of|across|near|around|over|throughout)$/;

/** "nine men were killed in three villages": what befalls people tells nothing of the place where it befell them. */
function befallsPeople(words: Words, at: number): boolean {
  return triggerAt(words, at)?.classes.some((name) => OF_PEOPLE.has(name)) === true;
}

function toldBy(words: Words, at: number): Omit<Near, 'forces'> | null {
  const word = wordAt(words, at);
  if (word === 'fighting') return fought(false);
  if (OF_FIGHTS.has(word)) return fought(true);
  if (OF_HARM.has(word)) return suffered(true);
  const classes = triggerAt(words, at)?.classes ?? [];
  if (classes.some((name) => SUFFERED.has(name))) return suffered(true, classes.includes('hit'));
  if (classes.some((name) => OF_PEOPLE.has(name))) return suffered(true);
  if (classes.some((name) => FOUGHT_FOR.has(name)))
    return fought(true, classes.includes('control') || classes.includes('capture'));
  const noun = nounClasses(words.tokens[at]?.text ?? '');
  if (noun.includes('strike')) return suffered(false);
  if (POSTS.test(word)) return fought(false);
  if (noun.includes('force') || noun.includes('clash') || noun.includes('unit')) return fought(false);
  if (word === 'under' && sideSoon(words, at + 1)) return fought(true, true);
  if (SIDES.test(word)) return fought(false);
  const war = warClass(word);
  if (war === undefined) return null;
  return war === 'victims' ? suffered(false) : fought(false);
}
