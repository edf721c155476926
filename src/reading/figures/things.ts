/** The kind of a counted thing: equipment, territory, strikes and buildings, by the noun and what befell it. */
import type { FigureKind } from '../reading.ts';
import { ofPlaces, toldAround } from './around-things.ts';
import { BE } from './closed-words.ts';
import type { Counted } from './counted.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { belongsToForce, minesLaid, postsKept, reliefVehicles, ridden } from './posts.ts';
import { findLeft } from './search-left.ts';
import { findRight } from './search-right.ts';
import type { Found } from './trigger-groups.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { setOf, type Words, wordAt } from './words.ts';

/** Equipment, territory, strikes and buildings. */
export function thingKind(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item) return null;
  const { counted, quantity } = item;
  const has = (...names: NounClass[]) => names.some((name) => counted.classes.includes(name));
  const search = (...wanted: TriggerClass[]): Decision | null => {
    const accepts = (classes: readonly TriggerClass[]) => wanted.some((name) => classes.includes(name));
    const left = asVerb(words, findLeft(words, items, index, accepts));
    const right = findRight(words, items, index, accepts);
    const found = left && right ? (right.gap < left.gap ? right : left) : (left ?? right);
    const by = found && found === left ? 'left' : 'right';
    return found ? { kind: 'other', by, trigger: [found.from, found.to], classes: found.classes } : null;
  };
  const as = (kind: FigureKind, decision: Decision | null) => decision && { ...decision, kind };
  if (ofTalks(words, counted)) return null;
  // "the source, who is in one of the provinces", "tried to attack one of the towns"
  if (
    has('place') &&
    quantity.max === 1 &&
    wordAt(words, quantity.to) === 'of' &&
    !has('weapon', 'machine') &&
    IN_OR_HITS.test(wordAt(words, quantity.from - 1))
  )
    return null;
  // "half the town fled"
  if (quantity.form === 'share' && has('place', 'area') && wordAt(words, quantity.from - 1) !== ',') {
    const fled = findRight(words, items, index, (classes) => classes.includes('displace'));
    if (fled?.adjacent) return { ...byNoun('displaced'), by: 'right', trigger: [fled.from, fled.to] };
  }
  const premodified = counted.premodifier >= 0;
  const taken: readonly TriggerClass[] = ['control', 'destroy', 'lose', 'cede', 'capture', 'find'];
  if (has('munition')) {
    if (inStock(words, item) || amongArms(words, item) || planted(words, item)) return byNoun('equipment');
    if (bursts(words, items, index)) return byNoun('strikes');
    const downed = has('weapon')
      ? findLeft(words, items, index, (classes) => classes.includes('destroy'))
      : null;
    if (downed?.adjacent) return byNoun('equipment');
    const fired = search('fire');
    if (fired) return as('strikes', fired);
    if (sentOff(words, items, index) || comesDown(words, item)) return byNoun('strikes');
    // "shot down 72 of 99 missiles": what is stopped in the air had been fired
    const stopped = has('weapon') ? null : search('destroy');
    if (stopped?.trigger && wordAt(words, stopped.trigger[1] - 1) === 'down') return as('strikes', stopped);
    if (!has('weapon')) return as('equipment', search(...taken)) ?? { ...byNoun('strikes'), by: 'default' };
  }
  if (has('weapon'))
    return quantity.form === 'share' ? as('equipment', search(...taken)) : byNoun('equipment');
  const mines = minesLaid(words, item);
  if (mines) return mines;
  if (wordAt(words, counted.head) === 'mines')
    return as('territory', search('control', 'lose', 'cede', 'capture'));
  if (has('machine')) {
    const relief = reliefVehicles(words, item);
    if (relief) return relief;
    const military =
      premodified ||
      militaryBefore(words, counted) ||
      belongsToForce(words, item) ||
      ridden(words, item) ||
      listedWithArms(words, items, index) ||
      columnOf(words, quantity.from) ||
      CARRYING.test(wordAt(words, counted.to));
    const befell = search(...taken, 'hit');
    // "ambushed two convoys": what was in them is counted
    if (befell?.classes.includes('hit') && /^convoys?$/.test(wordAt(words, counted.head))) return null;
    // "fired on seven boats": nothing was done to them yet
    if (befell?.by === 'left' && befell.classes.every((name) => name === 'hit' || name === 'fire'))
      return as('strikes', befell);
    if (befell)
      return as(!military && CIVIL.test(wordAt(words, counted.head)) ? 'other' : 'equipment', befell);
    return military ? byNoun('equipment') : toldAround(words, item);
  }
  if (has('building', 'place') && setAlight(words, item)) return byNoun('other');
  if (has('clash')) return fights(words, item);
  if (has('building')) {
    const ruined = premodified && triggerAt(words, counted.premodifier)?.classes.includes('destroy');
    if (ruined) return byNoun('other');
    return hitOrRuined(search('hit', 'destroy')) ?? areGone(words, counted.to) ?? toldAround(words, item);
  }
  if (has('stock'))
    return (
      as('other', search('destroy', 'kill', 'capture', 'lose')) ??
      stolen(words, item) ??
      areGone(words, counted.to)
    );
  if (has('place', 'area')) {
    if (ofPlaces(words, quantity.from)) return null;
    const held = search('control', 'lose', 'cede', 'capture', 'surrender');
    return (
      as('territory', held) ??
      (areFree(words, counted.to) ? { ...byNoun('territory'), by: 'right' as const } : null) ??
      hitOrRuined(search('hit', 'destroy')) ??
      as('territory', search('claim')) ??
      postsKept(words, item) ??
      toldAround(words, item)
    );
  }
  return null;
}

const IN_OR_HITS = /^(?:in|attack|attacked|attacking|shell|shelled|hit|strike|struck|raid|raided)$/;

/** "damage in the attack, and four buildings": with an article before it the word is no verb whose object they are. */
function asVerb(words: Words, found: Found | null): Found | null {
  const noun =
    found !== null &&
    found.to === found.from + 1 &&
    /^(?:the|an?|this|that|each|every|another|'s)$/.test(wordAt(words, found.from - 1)) &&
    /^(?:attack|raid|strike|shell|bomb|target|damage|hit|ambush|fire|drop|land|assault|loot|wreck)$/.test(
      wordAt(words, found.from),
    );
  return noun ? null : found;
}

/** "Thirteen of the 80 households were burned down": what burns is their houses. */
export function housesLost(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item || wordAt(words, item.counted.head) !== 'households') return null;
  const ruined = findRight(words, items, index, (classes) => classes.includes('destroy'));
  return ruined && { ...byNoun('other'), by: 'right' };
}

/** "set two villages alight", "put nine houses to the torch" */
function setAlight(words: Words, { quantity: { from }, counted: { to } }: Item): boolean {
  const verb = wordAt(words, from - 1);
  if (/^sets?$|^setting$/.test(verb))
    return (
      /^(?:alight|ablaze|aflame)$/.test(wordAt(words, to)) ||
      (wordAt(words, to) === 'on' && wordAt(words, to + 1) === 'fire')
    );
  return (
    /^put(?:s|ting)?$/.test(verb) &&
    wordAt(words, to) === 'to' &&
    /^(?:torch|flames)$/.test(wordAt(words, to + 2))
  );
}

/** "three districts are free" */
const areFree = (words: Words, to: number) =>
  /^(?:are|were|is|was)$/.test(wordAt(words, to)) &&
  /^(?:free|freed|liberated|ours|theirs)$/.test(
    wordAt(words, /^(?:now|all|already)$/.test(wordAt(words, to + 1)) ? to + 2 : to + 1),
  );

/** "140 houses gone", "of the 600 houses in the village 130 are gone", "5,000 head of cattle are gone" */
function areGone(words: Words, start: number): Decision | null {
  let at = start;
  if (/^(?:in|of)$/.test(wordAt(words, at))) while (at < start + 5 && !BE.has(wordAt(words, at))) at += 1;
  while (at < start + 7 && /^(?:are|were|is|was|have|now|all|been)$/.test(wordAt(words, at))) at += 1;
  return wordAt(words, at) === 'gone' ? { ...byNoun('other'), by: 'right', trigger: [at, at + 1] } : null;
}

/** Hit in a strike; what is said to be damaged or burned has suffered, by whatever. */
function hitOrRuined(found: Decision | null): Decision | null {
  return found && { ...found, kind: found.classes.includes('hit') ? 'strikes' : 'other' };
}

/** "dozens of cows were rustled" */
function stolen(words: Words, { quantity, counted }: Item): Decision | null {
  if (quantity.form === 'zero') return null;
  const takes = /^(?:rustled|rustling|stole|stolen|stealing|herded|slaughtered|perished)$/;
  for (let at = counted.to; at < counted.to + 4; at++)
    if (
      takes.test(wordAt(words, at)) ||
      (wordAt(words, at) === 'driven' && /^(?:off|away)$/.test(wordAt(words, at + 1)))
    )
      return byNoun('other');
  return takes.test(wordAt(words, quantity.from - 1)) ? byNoun('other') : null;
}

const MET = setOf(
  'ambushes incidents confrontations violations fights clashes battles skirmishes engagements shootouts shoot-outs gunbattles gun-battles dogfights standoffs encounters gunfights firefights fire-fights',
);
const SINGLED =
  /^(?:first|second|third|last|latest|one|both|either|deadliest|worst|bloodiest|heaviest|biggest|largest|most|each|any)$/;

/** "15 attacks", "nine battles": strikes are those that one side makes; a fight that two have is none. "The three attacks" tells of them again. */
function fights(words: Words, { quantity, counted }: Item): Decision | null {
  const before = wordAt(words, quantity.from - 1);
  if (/^(?:the|these|those|both)$/.test(before) || (quantity.min ?? quantity.max) === 1) return null;
  if (before === 'of' && SINGLED.test(wordAt(words, quantity.from - 2))) return null;
  const head = wordAt(words, counted.head);
  if (quantity.form === 'few') {
    if (wordAt(words, quantity.core) === 'many' || !words.atWar()) return null;
  } else if (quantity.form !== 'number' && quantity.form !== 'large') return null;
  if (head === 'incidents' && !words.atWar()) return null;
  return byNoun(MET.has(head) ? 'other' : 'strikes');
}

/** What stands in streets and yards, and is nobody's weapon unless words say so. */
const CIVIL =
  /^(?:cars|buses|trains|ambulances|tractors|bicycles|bikes|motorhomes|taxis|minibuses|rickshaws)$/;

/** "two rounds of talks", "three arms of the government": nouns that name weapons too. */
function ofTalks(words: Words, { head, to }: Counted): boolean {
  if (!/^(?:rounds|arms|systems|batteries|salvos|volleys|barrages|tubes|shells)$/.test(wordAt(words, head)))
    return false;
  if (wordAt(words, to) !== 'of') return false;
  for (let at = to + 1; at < to + 5; at++) if (TALKS.test(wordAt(words, at))) return true;
  return false;
}

const TALKS =
  /^(?:talks|negotiations?|voting|elections?|meetings|consultations?|diplomacy|sanctions|dialogue|discussions|mediation|firing|fighting|clashes|government|state|justice|power|questions|criticism|layoffs|funding|applause|vaccinations?)$/;

/** "60 lorries carrying troops" */
const CARRYING = /^(?:carrying|loaded|laden|packed|mounted|full|towing)$/;

/** "has 30 shells", "four shells left": kept, not fired. */
function inStock(words: Words, { quantity, counted }: Item): boolean {
  if (/^(?:left|remaining)$/.test(wordAt(words, counted.to))) return true;
  const before = wordAt(words, quantity.from - 1);
  if (/^(?:has|have|had|possess|possesses|owns|keeps)$/.test(before)) return true;
  return before === 'with' && !firedAt(words, quantity.from);
}

/** "planted eight bombs", "the workshop made 300 rockets": not fired yet. */
function planted(words: Words, { quantity: { from } }: Item): boolean {
  return /^(?:plant|planted|planting|laid|laying|placed|placing|hid|hidden|buried|made|make|making|makes|built|building|assembled|stored|bought|buy|buying|produced|produces|producing|supply|supplied|supplying|supplies|ordered|received|delivered|donated|acquired|smuggled|smuggling)$/.test(
    wordAt(words, from - 1),
  );
}

/** "Ten rockets exploded in the camp", "three drones crashed into the building", "exploded eight bombs": they went off as they should. */
function bursts(words: Words, items: readonly Item[], index: number): boolean {
  const accepts = (classes: readonly TriggerClass[]) => classes.includes('destroy');
  const found = findRight(words, items, index, accepts) ?? findLeft(words, items, index, accepts);
  return found !== null && /^(?:explo|crash|deton)/.test(wordAt(words, found.from));
}

const SENDS =
  /^(?:deploy|deploys|deployed|deploying|use|uses|used|using|sent|sends|sending|employed|employing|unleashed)$/;

/** "one tank, four armoured vehicles and nine cars were destroyed": what stands in a list with arms is the army's. */
function listedWithArms(words: Words, items: readonly Item[], index: number): boolean {
  const [item, before] = [items[index], items[index - 1]];
  if (!item || !before || item.quantity.from - before.counted.to > 2) return false;
  if (!/^(?:and|,)$/.test(wordAt(words, item.quantity.from - 1))) return false;
  return (
    before.counted.classes.includes('weapon') ||
    (before.counted.classes.includes('machine') && militaryBefore(words, before.counted))
  );
}

/** "attacked with 14 missiles and 250 drones", "used 40 drones": said of the first in the list, it holds for the next ones. */
function sentOff(words: Words, items: readonly Item[], index: number): boolean {
  for (let i = index; i >= Math.max(0, index - 3); i--) {
    const from = items[i]?.quantity.from ?? 0;
    const before = wordAt(words, from - 1);
    if (SENDS.test(before) || (before === 'with' && firedAt(words, from))) return true;
    const previous = items[i - 1];
    if (!previous?.counted.classes.includes('munition') || !/^(?:and|or|,|including|plus)$/.test(before))
      return false;
    if (from - previous.counted.to > 3) return false;
    if (findLeft(words, items, i - 1, (classes) => classes.includes('fire'))) return true;
  }
  return false;
}

const COMES =
  /^(?:hit|hits|struck|strikes|landed|lands|fell|falls|slammed|flew|rained|reached|ripped|tore|pounded|targeted|attacked)$/;
const SEEN =
  /^(?:recorded|registered|detected|spotted|tracked|counted|sighted|observed|seen|heard|used|sent|involved)$/;

/** "Dozens of mortars hit the village", "hit by some 200 mortar rounds", "60 drones were recorded over the region". */
function comesDown(words: Words, { quantity: { from }, counted: { to } }: Item): boolean {
  if (wordAt(words, from - 1) === 'by' && firedAt(words, from)) return true;
  if (COMES.test(wordAt(words, to))) return true;
  let at = to;
  while (at < to + 3 && /^(?:was|were|been|being|have|had|are)$/.test(wordAt(words, at))) at += 1;
  return (
    at > to &&
    (SEEN.test(wordAt(words, at)) ||
      (/^(?:have|had)$/.test(wordAt(words, at - 1)) && COMES.test(wordAt(words, at))))
  );
}

/** "captured weapons, including two rockets" */
function amongArms(words: Words, { quantity }: Item): boolean {
  if (wordAt(words, quantity.from - 1) !== 'including') return false;
  const at = wordAt(words, quantity.from - 2) === ',' ? quantity.from - 3 : quantity.from - 2;
  return nounClasses(wordAt(words, at)).includes('weapon');
}

/** "shelled the camp with 50 shells" */
function firedAt(words: Words, from: number): boolean {
  for (let at = from - 2; at >= from - 18; at--) {
    const classes = triggerAt(words, at)?.classes ?? [];
    if (classes.includes('hit') || classes.includes('fire')) return true;
  }
  return false;
}

/** "a column of 60 vehicles" */
function columnOf(words: Words, from: number): boolean {
  return (
    wordAt(words, from - 1) === 'of' && /^(?:column|columns|convoy|convoys)$/.test(wordAt(words, from - 2))
  );
}

const MILITARY =
  /^(?:military|gun|army|armou?red|police|combat|fighter|attack|tactical|enemy|infantry|bullet-proof|amphibious|naval|humvee|government|security|transport|tracked|explosive|incendiary|improvised|technical)$/;

function militaryBefore(words: Words, { words: [from, to] }: Counted): boolean {
  for (let at = from; at < to; at++) if (MILITARY.test(wordAt(words, at))) return true;
  return false;
}
