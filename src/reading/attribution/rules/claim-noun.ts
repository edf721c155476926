/**
 * `The front's claim to have “sealed” the pass has been denied`, `allegations by residents that the raid was “blind”`: a noun that reports, with
 * its owner, whose words the quote behind it is, whoever denies or repeats them.
 */
import type { Quoted, TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, SMALL, WORD } from '../../text/latin.ts';
import { PREPOSITIONS } from '../../text/lexicon.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Draft, type Rule, touch } from '../draft.ts';
import { isEndless } from '../ledger.ts';
import { type Range, subjectAfter } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { isSpeakerNoun } from '../speaker-nouns.ts';
import { isNameOnly } from '../speech.ts';
import { spanOf } from './reporting-verb.ts';

/** Nouns made of verbs of saying. */
const NOUNS = wordSet(
  'claim claims assertion assertions allegation allegations insistence contention contentions statement statements declaration admission admissions denial accusation accusations warning warnings threat threats vow vows pledge pledges promise promises demand demands call calls charge boast boasts assurance assurances description complaint complaints announcement',
);
/** With these what is said begins. */
const OPENS = /^(?:that|to|of|for|about)$/;
/** Tokens between the noun and the quote. */
const REACH = 20;
/** Tokens of the owner's name. */
const LONGEST = 6;

export const claimNoun: Rule = ({ document, drafts, quoted }, index) => {
  let own = drafts[index] ?? [];
  for (const passage of quoted[index] ?? []) {
    const found = read(document, passage);
    const [noun] = found?.cue ?? [];
    if (!found || !noun) continue;
    const same = own.find(({ cue }) => touch(cue, [noun]));
    if (same) {
      // the model's own, whose source has kept its "'s" or is lost
      const bare =
        same.source.length === 0 || /['’]s?$/.test(document.text.slice(...(same.source[0] ?? [0, 0])));
      if (bare) own = own.map((draft) => (draft === same ? { ...draft, source: found.source } : draft));
      continue;
    }
    // "its claim that residents said": somebody nearer says it
    const nearer = own.some(({ cue: [verb], content }) => {
      const said = content.some(([start, end]) => start < passage.inner[1] && passage.inner[0] < end);
      return said && verb !== undefined && verb[0] > noun[0] && verb[1] <= passage.outer[0];
    });
    if (!nearer) own = [...own, found];
  }
  return own;
};

function read(document: TextDocument, passage: Quoted): Draft | undefined {
  const { tokens } = document;
  const opening = tokenIndexAt(document, passage.outer[0]);
  const sentence = sentenceAt(document, passage.outer[0]);
  if (!sentence || isEndless(sentence)) return undefined;
  for (let at = opening - 2; at >= Math.max(sentence.tokens[0], opening - REACH); at--) {
    const word = tokens[at]?.text ?? '';
    if (/^[.;:“”"«»]$/.test(word)) return undefined;
    if (!NOUNS.has(word.toLowerCase())) continue;
    const behind = tokens[at + 1]?.text ?? '';
    const source = OPENS.test(behind)
      ? ownerBefore(tokens, at, sentence.tokens[0])
      : makerAfter(tokens, at, opening);
    const from = tokens[source && source[0] > at ? source[1] : at + 1];
    if (!source || !from || isNameOnly(document, passage)) return undefined;
    return {
      source: [spanOf(tokens, source)],
      cue: [spanOf(tokens, [at, at + 1])],
      content: [[from.start, passage.outer[1]]],
      score: SCORES.objectOfVerb,
    };
  }
  return undefined;
}

/** `the front's claim`, `Marek's claim`, `government claims`. */
function ownerBefore(tokens: readonly Token[], noun: number, floor: number): Range | undefined {
  const text = (index: number) => (index < floor ? '' : (tokens[index]?.text ?? ''));
  const isOwned = /^['’]s?$/.test(text(noun - 1));
  const end = isOwned ? noun - 1 : noun;
  if (!isOwned && !(isSpeakerNoun(text(noun - 1)) || CAPITAL.test(text(noun - 1)))) return undefined;
  let from = end;
  while (from > floor && end - from < LONGEST && WORD.test(text(from - 1))) {
    const word = text(from - 1);
    // a name ends on the left where a small word stands before it; without "'s" one plain noun is all
    if (SMALL.test(word) && word !== 'the' && (from < end ? !isOwned || CAPITAL.test(text(from)) : false))
      break;
    if (PREPOSITIONS.has(word.toLowerCase()) || /^(?:and|but|that|has|have|had|is|was|were)$/i.test(word))
      break;
    from--;
    if (/^(?:the|an?)$/i.test(word)) break;
  }
  const isPlain =
    CAPITAL.test(text(from)) || /^(?:the|an?)$/.test(text(from)) || isSpeakerNoun(text(end - 1));
  return from < end && isPlain ? [from, end] : undefined;
}

/** `claims by residents that`, `an allegation from the guild that`. */
function makerAfter(tokens: readonly Token[], noun: number, limit: number): Range | undefined {
  if (!/^(?:by|from)$/.test(tokens[noun + 1]?.text ?? '')) return undefined;
  let that = noun + 3;
  while (that < limit && that - noun < LONGEST + 2 && !OPENS.test(tokens[that]?.text ?? '')) that++;
  const maker = OPENS.test(tokens[that]?.text ?? '') ? subjectAfter(tokens, noun + 1, that) : undefined;
  return maker?.[1] === that ? maker : undefined;
}
