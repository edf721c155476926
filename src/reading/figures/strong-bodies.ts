/** Bodies by their strength and attacks by their arms: "1,200-strong force", "a 38-drone attack". */
import type { Counted } from './counted.ts';
import { isStop } from './noun-phrase.ts';
import { singularClasses } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { isWord, setOf, type Words, wordAt } from './words.ts';

const STRONG_BODY = setOf(
  'force alliance coalition army unit militia brigade battalion garrison group contingent corps division guard detachment convoy column crew movement patrol squad team band gang platoon company',
);

/** "1,200-strong force": the quantity and its noun. */
export function readStrong(words: Words, { to }: Quantity): Counted | null {
  const thing = wordAt(words, to + 1);
  const carried = singularClasses(thing);
  if (carried.some((name) => name === 'weapon' || name === 'munition' || name === 'machine')) {
    const attack = /^(?:attack|barrage|salvo|swarm|strike|raid|assault|onslaught)$/.test(
      wordAt(words, to + 2),
    );
    if (!attack && !/^(?:convoy|column|motorcade|fleet|flotilla)$/.test(wordAt(words, to + 2))) return null;
    return {
      to: to + 3,
      anaphor: false,
      name: false,
      premodifier: -1,
      head: to + 2,
      words: [to + 1, to + 3],
      classes: [attack ? 'strike' : 'weapon'],
    };
  }
  let at = to + 2;
  while (at < to + 6 && isWord(words, at) && !STRONG_BODY.has(wordAt(words, at)) && !isStop(words, at))
    at += 1;
  if (!STRONG_BODY.has(wordAt(words, at))) return null;
  return {
    to: at + 1,
    head: at,
    words: [to + 2, at + 1],
    classes: ['force'],
    anaphor: false,
    name: false,
    premodifier: -1,
  };
}
