/** Checks that are told behind what was checked: "19 people were killed, the UN has confirmed", "12 dead in strike, confirms OSCE". */
import { clauseStart, type Predication, predicationAt, type Range } from './clause.ts';
import { negates, RELATIVE, SAYING } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** When and where it was confirmed, and nothing that was. */
const TAIL =
  /^(?:on|in|an?|the|its|late|earl(?:y|ier)|later|today|yesterday|statement|report|tweet|update|briefing|this|last|week|month|morning|evening|afternoon|night|\w+day)$/;
/** The most words of such a tail. */
const TAIL_WORDS = 6;

/**
 * "19 people were killed, the UN confirmed on Wednesday."
 * @returns the words before the comma, which were confirmed; null where something else was
 */
export function postposed(words: readonly Word[], { voice, agent, chain }: Predication): Range | null {
  const tail = words.slice(chain[1]);
  if (voice === 'passive' || tail.length > TAIL_WORDS || !tail.every(isTail)) return null;
  const comma = words.findLastIndex(
    (word, i) => i > 0 && i >= agent[0] && i < chain[0] && word.gap.includes(','),
  );
  if (comma < 1 || chain[0] - comma > 7 || RELATIVE.has(words[comma]?.text ?? '')) return null;
  const start = clauseStart(words, comma - 1);
  return words.slice(start, comma).some((word) => SAYING.has(word.text)) ? null : [start, comma];
}

const isTail = ({ text, gap }: Word) => TAIL.test(text) && !/[;:—–]/.test(gap);

const CONFIRMING = /^(?:confirm(?:s|ed)|verif(?:ies|ied))$/;
const OF_THE_BODY = /^(?:monitors?|observers|mission|office|agency)$/;

/**
 * "Four killed in shelling, confirms OSCE": who confirms ends the sentence, and is known to check.
 * @returns the clause read so, or null
 */
export function inverted(scene: Scene, words: readonly Word[], at: number): Predication | null {
  const rest = words.slice(at + 1);
  if (!CONFIRMING.test(words[at]?.text ?? '') || !words[at]?.gap.includes(',')) return null;
  if (rest.length === 0 || rest.length > 6 || rest.some(({ gap }) => /[,;:—–]/.test(gap))) return null;
  const [name, ...more] = scene.names.find(rest);
  if (!name || more.length > 0 || name.standing !== 'independent') return null;
  if (rest.slice(0, name.at[0]).some(({ text }) => text !== 'the')) return null;
  if (!rest.slice(name.at[1]).every(({ text }) => OF_THE_BODY.test(text))) return null;
  const object: Range = [clauseStart(words, at - 1), at];
  if (words.slice(...object).some(({ text }) => SAYING.has(text) || negates(text))) return null;
  return {
    ...predicationAt(words, at),
    voice: 'active',
    negated: false,
    unreal: false,
    chain: [at, at + 1],
    relative: false,
    gapped: false,
    agent: [at + 1, words.length],
    object,
  };
}
