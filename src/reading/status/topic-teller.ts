/** Whose words a disclaimer speaks of, where they are no side's: "what the residents told", "the figures of HRW", "the doctors' accounts". */
import { CLAIMS, NUMBERS, REPORTS, SAYING } from './lexicon.ts';
import type { Owner } from './scene.ts';
import type { Word } from './words.ts';

/** Words of a name or of a group of people that do not tell it from another. */
const ANY =
  /^(?:the|a|an|of|and|for|in|at|its|their|his|her|local|some|these|those|three|two|several|other|all|any)$/;
const FROM = /^(?:of|by|from)$/;

/**
 * @param object the words that say what could not be checked
 * @returns the words that name whoever tells it, in lower case, and whether by "what they say"; none where nobody is named so
 */
export function tellerIn(object: readonly Word[]): { names: string[]; clause: boolean } {
  const what = object.findIndex(({ text }) => text === 'what');
  const says = what < 0 ? -1 : object.findIndex(({ text }, i) => i > what && SAYING.has(text));
  if (says > what + 1) return { names: namesOf(object.slice(what + 1, says)), clause: true };
  const head = object.findIndex(({ text }) => CLAIMS.has(text) || NUMBERS.has(text) || REPORTS.has(text));
  if (head < 0) return { names: [], clause: false };
  const owner = object
    .slice(0, head)
    .findLastIndex(({ possessive, text }) => possessive || text.endsWith("s'"));
  if (owner >= 0) return { names: namesOf(object.slice(0, owner + 1)), clause: false };
  if (!FROM.test(object[head + 1]?.text ?? '')) return { names: [], clause: false };
  const after = object.slice(head + 2, head + 6);
  return { names: after.some(({ capital }) => capital) ? namesOf(after) : [], clause: false };
}

const namesOf = (words: readonly Word[]) =>
  words.flatMap(({ text, capital }) => (ANY.test(text) || (text.length < 4 && !capital) ? [] : [stem(text)]));
const stem = (text: string) => text.replace(/'?s?'?$/, '');

/** @returns whether the figure's owner bears one of the names, whole, in part or by its initials ("HRW") */
export function isTeller({ speaker }: Owner, names: readonly string[]): boolean {
  if (!speaker) return false;
  const parts = speaker.name.split(/[\s()"“”,./–-]+/).filter(Boolean);
  const initials = parts
    .flatMap((part) => (part[0] && part[0] !== part[0].toLowerCase() ? [part[0]] : []))
    .join('');
  return names.some(
    (name) => name === initials.toLowerCase() || parts.some((part) => stem(part.toLowerCase()) === name),
  );
}
