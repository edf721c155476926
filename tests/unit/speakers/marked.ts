/** Attributions written into a sentence: <source>, {cue}, [content]; a number and a colon tell several apart: <2:she>. */
import type { Attribution, Span } from '../../../src/reading/reading.ts';
import { resolveSpeakers } from '../../../src/reading/speakers/speakers.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import type { Dossier } from '../../../src/stories/dossier.ts';

const KINDS = { '<': 'source', '{': 'cue', '[': 'content' } as const;
const CLOSERS = '>}]';

export function marked(written: string): { text: string; attributions: Attribution[] } {
  const found = new Map<number, Attribution>();
  const open: { kind: 'source' | 'cue' | 'content'; number: number; start: number }[] = [];
  let text = '';
  for (let at = 0; at < written.length; at++) {
    const char = written.charAt(at);
    if (char === '<' || char === '{' || char === '[') {
      const digits = /^(\d{1,2}):(?!\d)/.exec(written.slice(at + 1, at + 5))?.[1];
      const number = Number(digits ?? 1);
      if (digits) at += digits.length + 1;
      open.push({ kind: KINDS[char], number, start: text.length });
    } else if (CLOSERS.includes(char)) {
      const mark = open.pop();
      if (!mark) throw new Error(`nothing to close in: ${written}`);
      const attribution = found.get(mark.number) ?? blank(mark.number);
      const span: Span = [mark.start, text.length];
      if (span[1] > span[0]) attribution[mark.kind].push(span);
      found.set(mark.number, attribution);
    } else text += char;
  }
  const attributions = [...found.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  for (const attribution of attributions) {
    const words = attribution.content.map(([start, end]) => text.slice(start, end)).join(' ');
    const source = attribution.source[0]?.[0] ?? -1;
    const outer = attributions.find(
      (other) =>
        other !== attribution && other.content.some(([start, end]) => start <= source && source < end),
    );
    if (outer) attribution.inside = outer.id;
    attribution.form = /^[“"].*[”"]$/su.test(words) ? 'direct' : /[“"]/u.test(words) ? 'mixed' : 'indirect';
  }
  return { text, attributions };
}

function blank(number: number): Attribution {
  return { id: `a${number}`, form: 'indirect', source: [], cue: [], content: [], score: 1 };
}

export interface Heard {
  name: string | null;
  kind?: string;
  party?: string;
  known?: string;
  via?: string;
  channel?: string;
  route?: string;
  standing?: string;
}

/** Every attribution of a marked text with its speaker, in the order of their numbers. */
export function hear(
  written: string,
  dossier: Dossier | null = null,
  outlet?: string,
  published?: string,
): Heard[] {
  const { text, attributions } = marked(written);
  const read = resolveSpeakers(toDocument(text), attributions, dossier, {
    text,
    ...(outlet && { outlet }),
    ...(published && { published }),
  });
  return read.attributions.map(({ speaker, known, via, channel, route }) => {
    const who = read.cast.speakers.find(({ id }) => id === speaker);
    if (!who) return { name: null };
    const standing = read.cast.standing.get(who.id);
    return {
      name: who.name,
      kind: who.kind,
      ...(who.party && { party: who.party }),
      ...(known && { known }),
      ...(via && { via: via.join(', ') }),
      ...(channel && { channel }),
      ...(route && { route }),
      ...(standing && { standing }),
    };
  });
}
