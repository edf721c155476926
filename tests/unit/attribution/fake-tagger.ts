import type { TaggedAttribution, Tagger } from '../../../src/reading/attribution/tagger.ts';
import type { Span } from '../../../src/reading/reading.ts';

/** A tagger that finds nothing: what is found then is the rules' own. */
export const silent: Tagger = { path: 'js', tag: (paragraphs) => paragraphs.map(() => []) };

/** A tagger that finds these, each in the paragraph its cue stands in. */
export function knowing(found: readonly TaggedAttribution[]): Tagger {
  return {
    path: 'js',
    tag: (paragraphs, threshold) =>
      paragraphs.map(({ tokens }) => {
        const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
        return found.filter(
          ({ anchor, score }) => anchor[0] >= start && anchor[1] <= end && score >= threshold,
        );
      }),
  };
}

const ROLES = { '[': 'source', '{': 'cue', '<': 'content' } as const;

/**
 * Reads "[Marek] {said} <the road was open>": a text, and the attribution marked in it. A digit after the opening
 * bracket tells several attributions apart: "[1Marek] {1said} <1...>".
 */
export function marked(markup: string, score = 0.9): { text: string; tagged: TaggedAttribution[] } {
  const drafts = new Map<string, TaggedAttribution>();
  const open: { role: 'source' | 'cue' | 'content'; key: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < markup.length; at++) {
    const char = markup.charAt(at);
    if (char === '[' || char === '{' || char === '<') {
      const digit = /\d/.test(markup.charAt(at + 1)) ? markup.charAt(++at) : '';
      open.push({ role: ROLES[char], key: digit, start: text.length });
    } else if (char === ']' || char === '}' || char === '>') {
      const { role, key, start } = open.pop() ?? { role: 'cue', key: '', start: 0 };
      const span: Span = [start, text.length];
      const draft = drafts.get(key) ?? { source: [], cue: [], content: [], anchor: span, score };
      draft[role].push(span);
      if (role === 'cue') draft.anchor = span;
      drafts.set(key, draft);
    } else text += char;
  }
  return { text, tagged: [...drafts.values()] };
}
