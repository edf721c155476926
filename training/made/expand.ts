/**
 * The notation of made lines. `{name}` stands for any filler of that name, which may hold others; `{^name}` the same with a
 * capital first letter. `[s ...]`, `[q ...]`, `[c ...]` are source, cue and content of the line's attribution; `[s2 ...]`
 * of its second one, and so on; they may nest.
 */
import type { GoldAttribution } from '../corpus.ts';
import type { Random } from './random.ts';

export type Fillers = Readonly<Record<string, readonly string[]>>;

const MOST_STEPS = 12;

/** @throws Error when a name has no fillers, or fillers lead back to themselves */
export function fillIn(template: string, fillers: Fillers, random: Random): string {
  let text = template;
  for (let step = 0; text.includes('{'); step++) {
    if (step > MOST_STEPS) throw new Error(`"${template}" has no end`);
    text = text.replace(/\{(\^?)(\w+)\}/g, (_, capital: string, name: string) => {
      const own = fillers[name];
      if (!own) throw new Error(`no fillers are called "${name}"`);
      const chosen = random.pick(own);
      // A filler that begins with another passes the capital on to it.
      if (capital && chosen.startsWith('{')) return `{^${chosen.slice(1).replace(/^\^/, '')}`;
      return capital ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen;
    });
  }
  return text;
}

const ROLES = { s: 'source', q: 'cue', c: 'content' } as const;

/**
 * Takes the brackets out of a filled line.
 * @param from offset at which the line will begin in its article
 * @throws Error when brackets do not match
 */
export function readBrackets(line: string, from: number): { text: string; attributions: GoldAttribution[] } {
  const found = new Map<string, GoldAttribution>();
  const open: { role: 's' | 'q' | 'c'; number: string; start: number }[] = [];
  let text = '';
  let rest = line;
  while (rest) {
    const begin = /^\[([sqc])(\d?) /.exec(rest);
    const role = begin?.[1];
    if (begin && (role === 's' || role === 'q' || role === 'c')) {
      open.push({ role, number: begin[2] ?? '', start: from + text.length });
      rest = rest.slice(begin[0].length);
      continue;
    }
    if (rest.startsWith(']')) {
      const done = open.pop();
      if (!done) throw new Error(`a bracket too many in "${line}"`);
      const attribution = found.get(done.number) ?? { source: [], cue: [], content: [] };
      found.set(done.number, attribution);
      attribution[ROLES[done.role]].push([done.start, from + text.length]);
      rest = rest.slice(1);
      continue;
    }
    text += rest[0];
    rest = rest.slice(1);
  }
  if (open.length > 0) throw new Error(`an open bracket in "${line}"`);
  return { text, attributions: [...found.values()] };
}
