/**
 * A report that its tag interrupts: "The barracks were shelled, the governor said, and 14 recruits were hurt", "The fight, according to the
 * agency, was for Shan and killed ten", "30 gunmen attacked, said the army; at least 11 of these got away". What stands behind the tag is
 * still told by him as long as the sentence is tied to what stands before it; a contrast, a clause that the desk adds, a time of its own or
 * another speaker end it.
 */
import type { Attribution, Span } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';
import { BE, DO, HAVE, TELLS_NOTHING } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { type Word, wordsIn } from './words.ts';

/** A tag longer than this is no inserted one, in characters; how far behind it the figure may stand. */
const TAG_LONG = 160;
const REACH = 300;
/** With what the tag itself goes on before its closing comma: "on Friday", "in a statement", "of his own". */
const TAIL =
  /^(?:[ \t]+(?:on|in|at|to|by|via|from|late|early|last|this|a|an|the|its|his|her|yesterday|today|tonight|too|also|again|earlier|later|[A-Z0-9][\w.]*|statement|post|report|briefing|message|interview|conference|press|news|reporters|journalists|week|month)){0,8}\s*(?=[,;–—])/;
/** What opens a clause that the speaker need not have told. */
const DESK = wordSet(
  'but while although though whereas as when where who which whom whose because since despite amid following hours days weeks even until during bringing making raising taking after before however yet with',
);
const CONTRAST = /[,;:–—]\s*(?:and )?(?:but|while|although|though|whereas|yet|however)\s/;
/** When the desk looks back over more than what was told: a sum, a history. */
export const LOOKS_BACK =
  /\b(?:since|already|ago|earlier|previous(?:ly)?|to date|so far|until|last (?:year|month|week)|in all|overall|altogether|(?:19|20)\d\d|years?|decades?)\b/i;
const UNSAID = /n['’]t\b|\b(?:not|never|cannot|unable|declined|refused|failed)\b/i;

/**
 * @param near the acts of speech in the figure's sentence
 * @param figure UTF-16 offsets of a figure that no content holds
 * @returns the act whose tag stands within what is told, before the figure; undefined where there is none
 */
export function interrupted(
  scene: Scene,
  near: readonly Attribution[],
  figure: Span,
): Attribution | undefined {
  return near.find((act) => goesOnBehind(scene, act, near, figure));
}

function goesOnBehind(
  { document: { text } }: Scene,
  act: Attribution,
  near: readonly Attribution[],
  figure: Span,
): boolean {
  const tag = tagOf(text, act);
  if (!tag || tag[1] > figure[0] || figure[0] - tag[1] > REACH) return false;
  const lead = act.content[0];
  if (!lead || lead[0] >= tag[0] || !/[,–—]["”’]?\s*$/.test(text.slice(lead[0], tag[0]))) return false;
  // a comma may have been taken with the source: "according to the monitor, a war tracker, and took 18 men"
  const tail = text[tag[1] - 1] === ',' ? '' : TAIL.exec(text.slice(tag[1], figure[0]))?.[0];
  if (tail === undefined) return false;
  const mark = tag[1] + tail.length;
  const others = near.filter((other) => other !== act && other.source.length > 0);
  if (others.some(({ source, cue }) => [...source, ...cue].some(([start]) => start >= mark))) return false;
  const rest = text.slice(mark, figure[0]);
  if (/[“”"]|[.!?]\s/.test(rest) || CONTRAST.test(rest) || rest.slice(1).includes(';')) return false;
  return isTied(
    wordsIn(text, [mark, Math.min(text.length, figure[1] + 60)]),
    text.slice(mark, figure[1] + 60),
  );
}

/** Where source and cue stand beside each other as one. */
function tagOf(text: string, { source, cue, content, stance, form }: Attribution): Span | null {
  const [who, said] = [source[0], cue[0]];
  if (!who || !said || source.length > 1 || cue.length > 1 || content.length === 0) return null;
  if (form === 'direct' || TELLS_NOTHING.has(stance ?? '') || UNSAID.test(text.slice(...said))) return null;
  const tag: Span = [Math.min(who[0], said[0]), Math.max(who[1], said[1])];
  const between = text.slice(Math.min(who[1], said[1]), Math.max(who[0], said[0]));
  return tag[1] - tag[0] > TAG_LONG || between.length > 3 ? null : tag;
}

const FINITE =
  /^(?:\w{3,}ed|took|left|fell|came|went|got|set|hit|held|found|made|brought|began|cut|lost|led)$/;

/** The predicate of what stood before the tag, or a clause that "and" or a semicolon joins to it. */
function isTied(words: readonly Word[], behind: string): boolean {
  const [first, second] = words;
  if (!first || DESK.has(first.text)) return false;
  const finite = ({ text }: Word) => BE.has(text) || HAVE.has(text) || DO.has(text) || FINITE.test(text);
  // "The raid, the rebels claim, destroyed three tanks"
  if (finite(first)) return true;
  if (first.text === 'and' ? DESK.has(second?.text ?? '') : !first.gap.includes(';')) return false;
  if (second && HAVE.has(second.text)) return true;
  return !LOOKS_BACK.test(behind.split(/[.!?](?:\s|$)/)[0] ?? behind);
}
