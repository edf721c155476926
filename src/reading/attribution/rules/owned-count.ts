/**
 * Counts told by the noun that names them and its owner: `the ministry's toll of 40`, `the toll given by the army was 16`, `the front's figure is
 * nine`, `2,000 is the figure of the front`, `that nine fell is the word of the brigade`.
 */
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, WORD } from '../../text/latin.ts';
import { CALENDAR } from '../../text/lexicon.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { makeLedger, sentencesOf } from '../ledger.ts';
import { type Range, subjectAfter } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { headOf, isAcronym, isSpeakerNoun } from '../speaker-nouns.ts';
import { countAt } from './count-phrase.ts';
import { isPaper } from './papers.ts';
import { spanOf } from './reporting-verb.ts';

/** What a count is called. */
const TOLLS = wordSet(
  'toll tolls count tally figure figures number numbers total estimate estimates reckoning version claim account score',
);
/** What somebody says is called, where it stands for a clause: "that nine fell is the word of". */
const WORDS = wordSet(
  'word claim account version warning estimate figure count tally toll statement assertion belief report finding admission message line',
);
const GIVEN = wordSet(
  'given issued released published announced offered cited claimed reported compiled provided quoted supplied circulated collected kept held',
);
const GAVE =
  /^(?:gave|gives|give|cited|cites|published|announced|released|offered|claimed|claims|reported|named)$/;
const DRAWN = /^(?:from|using|based|drawn|compiled|with|through)$/;
const IS =
  /^(?:is|was|are|were|stands?|stood|runs?|ran|comes?|came|amounts?|amounted|reached|reaches|remains?|remained)$/;
const BEHIND_IS = /^(?:at|to|now|still|already|then|only|just|also|of)$/;
const PLACE_OR_EVENT =
  /^(?:war|wars|battle|day|days|night|week|weeks|month|months|year|years|season|attack|attacks|raid|strike|strikes|clash|clashes|fighting|conflict|offensive|siege|disaster|quake|city|town|village|district|province|region|valley|country|area)$/i;
/** Tokens that may stand before the colon behind a count's maker. */
const COLON = 18;
/** Tokens of an owner's name. */
const LONGEST = 7;

export const ownedCount: Rule = ({ document, drafts }, index) => {
  const ledger = makeLedger(document, drafts[index] ?? []);
  for (const [number, sentence] of sentencesOf(document, index)) {
    for (let noun = sentence.tokens[0]; noun < sentence.tokens[1] - 1; noun++) {
      const word = document.tokens[noun]?.text ?? '';
      const isHead = document.tokens[noun + 1]?.text === ':' && isPaper(word);
      if (!TOLLS.has(word) && !WORDS.has(word) && !isHead) continue;
      if (passageAt(document.quoted, document.tokens[noun]?.start ?? 0)) continue;
      const draft = countOf(document.tokens, sentence, noun) ?? clauseOf(document, sentence, noun);
      if (draft) ledger.add(number, draft);
    }
  }
  return ledger.drafts();
};

/** The owner before, or the maker behind, and the count behind the noun. */
function countOf(
  tokens: readonly Token[],
  { tokens: [floor, limit] }: Sentence,
  noun: number,
): Draft | undefined {
  if (!TOLLS.has(tokens[noun]?.text ?? '') && tokens[noun + 1]?.text !== ':') return undefined;
  const made = makerAfter(tokens, noun, limit) ?? giverAfter(tokens, noun, limit);
  const owner = made ?? ownerBefore(tokens, noun, floor);
  if (!owner) return undefined;
  const at = behindLink(tokens, made ? made[1] : noun + 1, limit);
  const object = at === undefined ? undefined : countAt(tokens, at, limit);
  if (!object) return undefined;
  return {
    source: [spanOf(tokens, owner)],
    cue: [spanOf(tokens, [noun, noun + 1])],
    content: [spanOf(tokens, object.range)],
    score: SCORES.numbersPut,
    stance: 'says',
  };
}

/** Where a count begins behind "of", ":", "is", "stands at", "has now reached". */
function behindLink(tokens: readonly Token[], from: number, limit: number): number | undefined {
  const text = (index: number) => tokens[index]?.text ?? '';
  if (/^(?:of|:)$/.test(text(from))) return from + 1;
  let at = from;
  // "from X, Y among them: nine"
  for (let colon = from; colon < Math.min(limit, from + COLON); colon++)
    if (tokens[colon]?.text === ':') return colon + 1;
  // "the toll of the dead stands at", "the count, she said, is": a word or two of the noun's own
  while (at < Math.min(limit, from + 4) && !IS.test(text(at))) {
    if (!/^[A-Za-z]+$/.test(text(at))) return undefined;
    at++;
  }
  if (!IS.test(text(at))) return undefined;
  at++;
  while (BEHIND_IS.test(text(at))) at++;
  return at;
}

/** `the ministry's`, `its`, `the army` (nothing but a speaker's noun): who owns a count. */
function ownerBefore(tokens: readonly Token[], noun: number, floor: number): Range | undefined {
  const text = (index: number) => (index < floor ? '' : (tokens[index]?.text ?? ''));
  let end = noun;
  while (
    end > noun - 3 &&
    /^(?:own|death|body|latest|official|first|new|last|total|current|earlier|provisional|final)$/.test(
      text(end - 1),
    )
  )
    end--;
  if (/^(?:its|his|her|their)$/i.test(text(end - 1))) return [end - 1, end];
  if (!/^['’]s?$/.test(text(end - 1))) return undefined;
  let from = --end;
  while (from > floor && end - from < LONGEST && WORD.test(text(from - 1))) {
    const word = text(from - 1);
    if (/^(?:and|but|that|than|of|in|to|by|from|with|on|at|for|is|was|has|have|had|says?|said)$/i.test(word))
      break;
    from--;
    if (/^(?:the|an?)$/i.test(word)) break;
  }
  return isTeller(tokens.slice(from, end)) ? [from, end] : undefined;
}

/** `given by the army`, `from the ministry`, `by two papers`: who made a count. */
function makerAfter(tokens: readonly Token[], noun: number, limit: number): Range | undefined {
  let at = noun + 1;
  // "a higher toll came from the papers: nine dead"
  if (GIVEN.has(tokens[at]?.text ?? '') || /^(?:came|comes)$/.test(tokens[at]?.text ?? '')) at++;
  if (!/^(?:by|from)$/.test(tokens[at]?.text ?? '')) return undefined;
  // "a tally by X from open sources": what it was drawn from is not who made it
  let end = at + 2;
  while (end < limit && !DRAWN.test(tokens[end]?.text ?? '')) end++;
  const maker = subjectAfter(tokens, at, end);
  return maker && isTeller(tokens.slice(...maker)) ? maker : undefined;
}

/** "the number it gave was nine", "the toll that the ministry puts out is 40": who gives it, before his verb. */
function giverAfter(tokens: readonly Token[], noun: number, limit: number): Range | undefined {
  const from = tokens[noun + 1]?.text === 'that' ? noun + 2 : noun + 1;
  for (let verb = from + 1; verb < Math.min(limit, from + LONGEST); verb++) {
    if (!GAVE.test(tokens[verb]?.text ?? '')) continue;
    const isPronoun = verb === from + 1 && /^(?:it|he|she|they)$/.test(tokens[from]?.text ?? '');
    return isPronoun || isTeller(tokens.slice(from, verb)) ? [from, verb] : undefined;
  }
  return undefined;
}

/** Somebody who counts, and no place, day or war whose toll it is. */
function isTeller(tokens: readonly Token[]): boolean {
  const head = headOf(tokens);
  const lower = head.toLowerCase();
  if (PLACE_OR_EVENT.test(head) || CALENDAR.has(lower)) return false;
  if (isSpeakerNoun(head) || isAcronym(head)) return true;
  // "Marek's figure", "the rebels' count"; "Orm's toll" may be a town's
  return CAPITAL.test(head) ? tokens.length > 1 : /s$/.test(head) && tokens.length <= 3;
}

/** "The word of the board alone": whose it is ends before. */
function withoutAlone(tokens: readonly Token[], range: Range | undefined): Range | undefined {
  const alone = range && /^(?:alone|only|itself|themselves)$/.test(tokens[range[1] - 1]?.text ?? '');
  return range && alone ? [range[0], range[1] - 1] : range;
}

/** `N is the figure of X`, `That S is X's word`: all before the verb is what is told. */
function clauseOf(document: TextDocument, sentence: Sentence, noun: number): Draft | undefined {
  const { tokens } = document;
  const [floor, limit] = sentence.tokens;
  const text = (index: number) => (index < floor ? '' : (tokens[index]?.text ?? ''));
  const by = GIVEN.has(text(noun + 1)) ? noun + 2 : noun + 1;
  const owner =
    by > noun + 1 || /^(?:of|from|by)$/.test(text(by))
      ? withoutAlone(tokens, subjectAfter(tokens, by, limit))
      : ownerBefore(tokens, noun, floor);
  if (!owner || !isTeller(tokens.slice(...owner))) return undefined;
  let is = Math.min(noun, owner[0]) - 1;
  while (is > floor && is > noun - LONGEST && /^(?:the|an?|also|only|at|least|now|own)$/.test(text(is))) is--;
  if (!/^(?:is|was|are|were)$/.test(text(is)) || is - floor < 1) return undefined;
  const that = /^that$/i.test(text(floor)) ? floor + 1 : floor;
  if (that === floor && countAt(tokens, floor, is) === undefined) return undefined;
  return {
    source: [spanOf(tokens, owner)],
    cue: [spanOf(tokens, [noun, noun + 1])],
    content: [spanOf(tokens, [that, is])],
    score: SCORES.numbersPut,
    stance: 'says',
  };
}
