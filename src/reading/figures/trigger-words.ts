/**
 * The words that tell what befell those who are counted: casualty, capture, flight and force verbs with their euphemisms,
 * and the verbs of control, destruction and fire for things. Closed classes of English war reporting.
 */
import { listOf } from './words.ts';

export type TriggerClass =
  | 'kill'
  | 'wound'
  | 'casualty'
  | 'capture'
  | 'surrender'
  | 'displace'
  | 'fate'
  | 'strength'
  | 'arms'
  | 'control'
  | 'destroy'
  | 'hit'
  | 'fire'
  | 'lose'
  | 'cede';

/**
 * active: takes its victim as an object only (kills, killing). past: either way (killed). self: it befalls its subject (died).
 * state: an adjective (dead). noun: with "of" or a number after it (death toll).
 */
export type TriggerForm = 'active' | 'past' | 'self' | 'state' | 'noun';

/** A trigger by its first word; `tail` are the words after it. */
export interface Entry {
  tail: readonly string[];
  classes: readonly TriggerClass[];
  form: TriggerForm;
}

const ENTRIES = new Map<string, Entry[]>();

/** The triggers that begin with a word in lower case, longest first. */
export function entriesOf(word: string): readonly Entry[] | undefined {
  return ENTRIES.get(word);
}

function add(
  head: string,
  classes: readonly TriggerClass[],
  form: TriggerForm,
  tail: readonly string[] = [],
): void {
  const entries = ENTRIES.get(head) ?? [];
  entries.push({ tail, classes, form });
  // longest first, so that "gave up" is met before "gave"
  entries.sort((a, b) => b.tail.length - a.tail.length);
  ENTRIES.set(head, entries);
}

/** [third person, -ing, past] of a regular verb; `*` doubles its last consonant. */
function inflect(verb: string): { base: string; s: string; ing: string; past: string } {
  const double = verb.endsWith('*');
  const base = double ? verb.slice(0, -1) : verb;
  const stem = double ? base + base.slice(-1) : base;
  if (/[^aeiou]y$/.test(base)) {
    const y = base.slice(0, -1);
    return { base, s: `${y}ies`, ing: `${base}ing`, past: `${y}ied` };
  }
  if (base.endsWith('e') && !base.endsWith('ee')) {
    return { base, s: `${base}s`, ing: `${base.slice(0, -1)}ing`, past: `${base}d` };
  }
  if (base.endsWith('ee')) return { base, s: `${base}s`, ing: `${base}ing`, past: `${base}d` };
  return {
    base,
    s: /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
    ing: `${stem}ing`,
    past: `${stem}ed`,
  };
}

/** Verbs that take their victim as object. */
function transitive(verbs: string, ...classes: TriggerClass[]): void {
  for (const verb of listOf(verbs)) {
    const { base, s, ing, past } = inflect(verb);
    for (const form of [base, s, ing]) add(form, classes, 'active');
    add(past, classes, 'past');
  }
}

/** Verbs whose subject is the one counted. */
function intransitive(verbs: string, ...classes: TriggerClass[]): void {
  for (const verb of listOf(verbs)) {
    const { base, s, ing, past } = inflect(verb);
    for (const form of [base, s, ing, past]) add(form, classes, 'self');
  }
}

/** Irregular verbs, as "base past participle ...". */
function irregular(form: 'past' | 'self', verbs: string, ...classes: TriggerClass[]): void {
  for (const group of verbs.split(',')) {
    const [base = '', ...past] = listOf(group);
    const { s, ing } = inflect(base);
    const regular = base.replace('*', '');
    for (const word of [regular, s, ing]) add(word, classes, form === 'past' ? 'active' : 'self');
    for (const word of past) add(word, classes, form);
  }
}

/** Each head with each tail: "laid" + "down arms". Articles and possessives may stand inside. */
function phrases(form: TriggerForm, heads: string, tails: string, ...classes: TriggerClass[]): void {
  for (const head of listOf(heads))
    for (const tail of tails.split('|')) add(head, classes, form, listOf(tail));
}

const states = (list: string, ...classes: TriggerClass[]) => {
  for (const word of listOf(list)) add(word, classes, 'state');
};
const nouns = (list: string, ...classes: TriggerClass[]) => {
  for (const word of listOf(list)) add(word, classes, 'noun');
};

// killed
transitive(
  'kill murder assassinate execute massacre slaughter martyr eliminate neutralise neutralize liquidate behead lynch exterminate annihilate decapitate hang electrocute gas bury',
  'kill',
);
irregular('past', 'slay slew slain', 'kill');
intransitive('die perish succumb drown', 'kill');
add('dying', ['kill'], 'self');
states('dead slain lifeless deceased', 'kill');
nouns(
  'death deaths killing killings fatality fatalities murder murders execution executions massacre martyrdom toll assassination bodies body corpses corpse remains funerals funeral graves',
  'kill',
);
phrases('past', 'shot', 'dead|to death|and killed', 'kill');
phrases('active', 'shoot shoots shooting', 'dead|to death', 'kill');
phrases('past', 'gunned mowed mown cut struck', 'down', 'kill');
phrases('active', 'gunning mowing cutting', 'down', 'kill');
phrases('past', 'wiped', 'out', 'kill', 'destroy');
phrases(
  'past',
  'put stabbed beaten burned burnt starved crushed hacked tortured frozen bled trampled stoned bludgeoned',
  'to death',
  'kill',
);
phrases(
  'self',
  'lost lose loses losing gave give given sacrificed paid laid lay',
  'lives|life|down lives',
  'kill',
);
phrases('self', 'met meet', 'end|death|deaths', 'kill');
phrases('self', 'passed', 'away', 'kill');
phrases('past', 'sent dispatched', 'to hell|to graves|to deaths', 'kill');
phrases('self', 'bled', 'out', 'kill');
phrases('past', 'found', 'dead', 'kill');
phrases(
  'active',
  'claimed claiming claims claim cost costing costs took taking takes',
  'lives of|life of',
  'kill',
);
// wounded
transitive('wound injure maim mutilate cripple hospitalise hospitalize', 'wound');
irregular('past', 'hurt hurt', 'wound');
states('bloodied', 'wound');
phrases(
  'self',
  'suffered suffer suffering sustained sustain sustaining received',
  'injuries|wounds|burns|shrapnel wounds|minor injuries|serious injuries',
  'wound',
);
phrases(
  'past',
  'taken rushed admitted brought evacuated sent transferred',
  'to hospital|to hospitals|to a hospital',
  'wound',
);
phrases('state', 'in', 'hospital', 'wound');
nouns('injury injuries', 'wound');
nouns('casualties casualty', 'casualty');
// captured
transitive('capture seize', 'capture', 'control');
transitive('arrest detain imprison jail apprehend nab* kidnap* abduct intern incarcerate', 'capture');
phrases(
  'past',
  'taken held',
  'prisoner|prisoners|captive|hostage|hostages|into custody|alive|in custody|in captivity|into captivity',
  'capture',
);
phrases(
  'active',
  'take takes taking took hold holding holds',
  'prisoner|prisoners|captive|hostage|hostages|into custody|alive',
  'capture',
);
phrases('past', 'rounded locked', 'up', 'capture');
phrases('active', 'rounding', 'up', 'capture');
phrases('state', 'in', 'custody|captivity|detention|jail|prison', 'capture');
phrases('state', 'behind', 'bars', 'capture');
phrases('past', 'caught', 'alive', 'capture');
irregular('past', 'catch caught', 'capture');
phrases('self', 'fell fall fallen', 'into enemy hands|into captivity', 'capture');
nouns('arrest arrests capture detention abduction', 'capture');
states('captive captives prisoner prisoners hostage hostages', 'capture');
// "40 soldiers were held"; the same verb holds places
add('held', ['capture'], 'past');
add('holding', ['capture'], 'active');
// surrendered
transitive('surrender', 'surrender', 'cede');
intransitive('defect desert capitulate', 'surrender');
phrases('self', 'gave given give giving', 'up|themselves up|in', 'surrender');
phrases(
  'self',
  'handed turned hand turn handing turning',
  'themselves over|themselves in|themselves over to',
  'surrender',
);
phrases(
  'self',
  'laid lay laying lays put putting threw throw',
  'down arms|down weapons|down guns',
  'surrender',
);
phrases(
  'self',
  'switched changed switching changing switch change',
  'sides|allegiance|allegiances',
  'surrender',
);
phrases('self', 'crossed went gone', 'over to', 'surrender');
phrases('self', 'accepted', 'amnesty', 'surrender');
nouns('surrender defection desertion', 'surrender');
// displaced
transitive('displace evacuate uproot deport expel* resettle', 'displace');
irregular('self', 'flee fled', 'displace');
intransitive('escape shelter', 'displace');
phrases(
  'self',
  'leave leaves leaving left abandon abandoned abandoning vacate vacated',
  'home|homes|houses|village|villages|country|area|valley|district|districts|province|region|city|town',
  'displace',
);
phrases('state', 'from', 'homes|houses|villages|land|lands', 'displace');
phrases('state', 'out', 'of homes|of houses|of villages', 'displace');
phrases('past', 'forced driven', 'from homes|to flee|to leave|out of homes|into exile|off land', 'displace');
phrases(
  'active',
  'forcing force forced driving drove',
  'from homes|to flee|to leave|out of homes',
  'displace',
);
phrases('self', 'taken took take taking sought seek seeking seeks', 'shelter|refuge|asylum', 'displace');
phrases('self', 'cross crossed crossing', 'border|into', 'displace');
phrases('state', 'on', 'run', 'displace');
states('homeless', 'displace');
nouns('displacement exodus', 'displace');
// other fates
transitive('trap* encircle surround besiege strand rescue free release', 'fate');
intransitive('disappear vanish', 'fate');
states('stuck missing unaccounted stranded', 'fate');
phrases('past', 'cut', 'off', 'fate');
// strength
transitive(
  'deploy mobilise mobilize amass assemble muster recruit station train command dispatch conscript enlist concentrate',
  'strength',
);
intransitive(
  'gather mass collect march advance arrive head fight defend patrol serve participate join number total converge remain approach',
  'strength',
);
irregular('past', 'send sent', 'strength');
irregular('self', 'fight fought', 'strength');
add('boasts', ['strength'], 'active');
add('comprising', ['strength'], 'active');
add('comprises', ['strength'], 'active');
phrases('state', 'on', 'way', 'strength');
phrases('state', 'under', 'arms', 'strength', 'arms');
phrases('self', 'taken took take taking', 'up arms|part', 'strength', 'arms');
phrases('state', 'prepared ready willing', 'to fight|to die|for battle', 'strength', 'arms');
phrases('state', 'made', 'up of', 'strength');
states('armed strong', 'strength', 'arms');
// control of places
transitive(
  'retake recapture overrun* liberate occupy conquer clear secure reclaim regain gain control annex wrest enter storm overtake cede reconquer',
  'control',
);
irregular(
  'past',
  'take took taken,retake retook retaken,hold held,win won,overrun overran overrun,overtake overtook overtaken',
  'control',
);
irregular('self', 'fall fell fallen', 'control');
phrases('past', 'won took taken', 'back|over', 'control');
phrases('active', 'winning taking', 'back|over|control of', 'control');
phrases('active', 'took takes taken seized gained regained', 'control of|over', 'control');
phrases(
  'state',
  'in under',
  'hands|control|taliban hands|rebel hands|government hands|rule|enemy hands',
  'control',
);
nouns('capture fall loss control seizure liberation recapture', 'control');
transitive('abandon evacuate', 'cede');
irregular('past', 'lose lost', 'lose');
nouns('loss', 'lose');
irregular('past', 'leave left', 'cede');
// destruction, hits, fire
transitive(
  'destroy damage torch wreck disable ruin demolish raze flatten loot level ransack* vandalise vandalize explode detonate defuse confiscate incinerate',
  'destroy',
);
transitive('crash gut*', 'destroy');
irregular('past', 'burn burned burnt', 'destroy');
phrases('past', 'set', 'ablaze|alight|on fire|fire to', 'destroy');
phrases('past', 'blown blew', 'up', 'destroy', 'kill');
phrases('past', 'shot brought knocked downed taken', 'down|out', 'destroy');
phrases('active', 'shooting knocking bringing', 'down|out', 'destroy');
transitive('down', 'destroy');
phrases('past', 'reduced', 'to rubble|to ashes', 'destroy');
transitive('shell bomb target attack pound bombard raid ambush', 'hit');
irregular('past', 'hit hit,strike struck struck', 'hit', 'fire');
transitive('fire launch rain lob* drop* land intercept conduct unleash deliver', 'fire');
phrases('past', 'carried carry carrying carries', 'out', 'fire');
phrases('past', 'handed left', 'over|behind', 'cede');
transitive('supply', 'strength');
