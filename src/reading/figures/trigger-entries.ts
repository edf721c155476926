/** How a trigger is written down: its classes, its form, and the inflections of verbs that share them. */
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
  | 'cede'
  /** People let go, arms found, ground said to be held, people who move from or to their homes. */
  | 'freed'
  | 'find'
  | 'claim'
  | 'move'
  /** "fell": of fighters it is death, of places another's rule. */
  | 'fall'
  /** Looks like a trigger and is none: "fell back". */
  | 'none';

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

/** Triggers that differ in their first word alone. */
interface Group {
  classes: readonly TriggerClass[];
  form: TriggerForm;
  /** What may follow the first word, separated by bars; empty where nothing must. */
  tails: string;
  entries?: readonly Entry[];
}

interface Head {
  groups: Group[];
  entries?: readonly Entry[];
}

/** Of the fifteen hundred heads an article has a few dozen: only theirs are written out. */
const HEADS = new Map<string, Head>();

/** The triggers that begin with a word in lower case, longest first, so that "gave up" is met before "gave". */
export function entriesOf(word: string): readonly Entry[] | undefined {
  const head = HEADS.get(word);
  if (!head) return undefined;
  head.entries ??= head.groups.flatMap(entriesIn).sort((a, b) => b.tail.length - a.tail.length);
  return head.entries;
}

function entriesIn(group: Group): readonly Entry[] {
  const { tails, classes, form } = group;
  group.entries ??= tails
    .split('|')
    .map((tail) => ({ tail: tail === '' ? [] : listOf(tail), classes, form }));
  return group.entries;
}

function addGroup(heads: readonly string[], group: Group): void {
  for (const head of heads) {
    const known = HEADS.get(head);
    if (known) known.groups.push(group);
    else HEADS.set(head, { groups: [group] });
  }
}

/** Adds one trigger: its first word, and the words behind it (`tail`) that must follow. */
export function add(
  head: string,
  classes: readonly TriggerClass[],
  form: TriggerForm,
  tail: readonly string[] = [],
): void {
  addGroup([head], { classes, form, tails: tail.join(' ') });
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
export function transitive(verbs: string, ...classes: TriggerClass[]): void {
  const forms = listOf(verbs).map(inflect);
  addGroup(
    forms.flatMap(({ base, s, ing }) => [base, s, ing]),
    { classes, form: 'active', tails: '' },
  );
  addGroup(
    forms.map(({ past }) => past),
    { classes, form: 'past', tails: '' },
  );
}

/** Verbs whose subject is the one counted. */
export function intransitive(verbs: string, ...classes: TriggerClass[]): void {
  const forms = listOf(verbs).map(inflect);
  addGroup(
    forms.flatMap(({ base, s, ing, past }) => [base, s, ing, past]),
    { classes, form: 'self', tails: '' },
  );
}

/** Irregular verbs, as "base past participle ...". */
export function irregular(form: 'past' | 'self', verbs: string, ...classes: TriggerClass[]): void {
  for (const group of verbs.split(',')) {
    const [base = '', ...past] = listOf(group);
    const { s, ing } = inflect(base);
    const active = form === 'past' ? 'active' : 'self';
    addGroup([base.replace('*', ''), s, ing], { classes, form: active, tails: '' });
    addGroup(past, { classes, form, tails: '' });
  }
}

/** Each head with each tail: "laid" + "down arms". Articles and possessives may stand inside. */
export function phrases(form: TriggerForm, heads: string, tails: string, ...classes: TriggerClass[]): void {
  addGroup(listOf(heads), { classes, form, tails });
}

/** Adjectives and nouns for what became of those counted: "dead", "hostages". */
export const states = (list: string, ...classes: TriggerClass[]) =>
  addGroup(listOf(list), { classes, form: 'state', tails: '' });
/** Nouns of what happened, with "of" or a number beside them: "casualties". */
export const nouns = (list: string, ...classes: TriggerClass[]) =>
  addGroup(listOf(list), { classes, form: 'noun', tails: '' });
