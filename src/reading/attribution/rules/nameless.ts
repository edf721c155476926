/** Parts of a report's clause that its verb's neighbours hide: a subject who asked not to be named, and whom it was told. */
import type { Token } from '../../text/document.ts';
import { latin } from '../../text/latin.ts';
import { type Range, subjectBefore } from '../phrases.ts';

const IN_NAME = latin(String.raw`^(?:\p{Lu}|['’]s?$)`);

/** How somebody asks for it, or is told to be without a name. */
const ASKS =
  /^(?:asked|asking|declined|declining|wanted|wanting|requested|requesting|refused|preferred|wished|insisted|spoke|speaking|did|does|was|were|is|are|would|could|demanded)$/i;
/** What is asked for, or why. */
const UNNAMED =
  /^(?:named|name|names|identified|identity|quoted|anonymous|anonymously|anonymity|authori[sz]ed|unnamed|unidentified|mentioned)$/i;
const MARK = /^[.,;:!?“”"«»()—–]$/;
/** Words of such a clause at most. */
const LONGEST = 16;

/**
 * "An official who asked not to be named told ...", "a guard speaking on condition of anonymity said": the subject with its clause.
 * @param floor lowest index that may belong to it
 */
export function namelessSubject(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  let unnamed = false;
  for (let at = verb - 1; at > Math.max(floor, verb - LONGEST); at--) {
    const word = tokens[at]?.text ?? '';
    if (MARK.test(word)) return undefined;
    unnamed ||= UNNAMED.test(word);
    if (!unnamed || !ASKS.test(word)) continue;
    const who = /^who$/i.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    if (who === at && !/ing$/i.test(word)) continue;
    const subject = subjectBefore(tokens, who, floor);
    return subject && [subject[0], verb];
  }
  return undefined;
}

const ARTICLE = /^(?:the|an?|this|local|state|some|our|its)$/i;
const LISTENER =
  /^(?:reporters|journalists|media|press|agency|newspaper|paper|broadcaster|channel|station|television|radio|outlet|website|magazine|correspondents?|parliament|lawmakers)$/i;

/**
 * Whom it was told: "Reuters", "the Associated Press news agency", "reporters".
 * @param at index behind "told"
 * @param limit index after the last token that may be looked at
 * @returns the index behind the listener; undefined where no listener stands there
 */
export function afterListener(tokens: readonly Token[], at: number, limit: number): number | undefined {
  let to = at;
  while (to < limit && ARTICLE.test(tokens[to]?.text ?? '')) to++;
  const from = to;
  const named = (text: string) => IN_NAME.test(text) || LISTENER.test(text);
  while (to < limit && to - from < 8) {
    const word = tokens[to]?.text ?? '';
    const joins = /^(?:of|and|news|[a-z]+-language)$/.test(word) && named(tokens[to + 1]?.text ?? '');
    if (!named(word) && !joins) break;
    to++;
  }
  return to > from ? to : undefined;
}
