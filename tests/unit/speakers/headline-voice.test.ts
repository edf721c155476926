/** Whose words a headline has in marks without a name. */
import { expect, test } from 'vitest';
import { resolveSpeakers } from '../../../src/reading/speakers/speakers.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { marked } from './marked.ts';

const BELOW = '\n\n<2:Ivo Marek> {2:said} [2:the guild wept]. [3:“We hold the weir,”] <3:Ana Roe> {3:said}.';
const ROWS: [written: string, name: string | null, rule?: string][] = [
  [`[1:‘Hold the weir’]: a night by the river${BELOW}`, 'Ana Roe', 'headline-words-below'],
  [`Night by the river: the guild [1:‘wept’]${BELOW}`, null],
  [`A night by the river\n\nIt was [1:‘held’], all the weir${BELOW}`, null],
  [`[1:‘Never again’]: a night by the river${BELOW}`, null],
  // What another says in the headline does not go on.
  [`<4:Guild> {4:says} [4:rain is near]; [1:‘never again’]${BELOW}`, null],
];

test.each(ROWS)('%s', (written, name, rule) => {
  const { text, attributions } = marked(written);
  attributions.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  const read = resolveSpeakers(toDocument(text), attributions, null, { text });
  const quote = read.attributions.find(({ id }) => id === 'a1');
  expect(read.cast.speakers.find(({ id }) => id === quote?.speaker)?.name ?? null).toBe(name);
  expect(quote?.because?.[0]?.rule).toBe(rule);
});
