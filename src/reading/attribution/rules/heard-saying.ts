/** `A man is heard shouting: “Run”`, `“We are through,” one of them was heard to say`: who is heard, or recorded, says it, and not who hears. */
import type { Quoted, Sentence, TextDocument } from '../../text/document.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { isEndless } from '../ledger.ts';
import { type Range, subjectBefore } from '../phrases.ts';
import { unspoken } from '../relay.ts';
import { SCORES } from '../scores.ts';
import { reportingVerb } from '../verbs.ts';
import { spanOf } from './reporting-verb.ts';

const HEARD = /^(?:heard|overheard|recorded|filmed|caught|seen|videotaped)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const BEFORE_BE = /^(?:can|could|may|has|have|had|also|clearly|then|later)$/;
/** Tokens between "heard" and "saying" ("caught on tape saying"), and from there to the quote. */
const BETWEEN = 4;
const REACH = 20;

export const heardSaying: Rule = ({ document, drafts, quoted }, index) => {
  let own = drafts[index] ?? [];
  for (const passage of unspoken(document, quoted[index] ?? [], own)) {
    const sentence = sentenceAt(document, passage.outer[1] - 1);
    const found = sentence && !isEndless(sentence) ? read(document, passage, sentence) : undefined;
    const [verb] = found?.cue ?? [];
    if (!found || !verb) continue;
    const isSame = ({ cue }: Draft) => cue.some(([start, end]) => start < verb[1] && verb[0] < end);
    own = [...own.filter((draft) => !isSame(draft)), found];
  }
  return own;
};

function read(document: TextDocument, { outer }: Quoted, sentence: Sentence): Draft | undefined {
  const { tokens } = document;
  const [opening, behind] = [tokenIndexAt(document, outer[0]), tokenIndexAt(document, outer[1])];
  const ranges: Range[] = [
    [Math.max(sentence.tokens[0] + 2, opening - REACH), opening],
    [behind, Math.min(sentence.tokens[1], behind + REACH)],
  ];
  for (const [from, to] of ranges) {
    for (let at = from; at < to; at++) {
      if (!HEARD.test(tokens[at]?.text ?? '')) continue;
      let be = at - 1;
      while (BEFORE_BE.test(tokens[be]?.text ?? '')) be--;
      if (!BE.test(tokens[be]?.text ?? '')) continue;
      while (BE.test(tokens[be - 1]?.text ?? '') || BEFORE_BE.test(tokens[be - 1]?.text ?? '')) be--;
      const says = sayingAfter(document, at, to);
      const subject = subjectBefore(tokens, be, Math.max(sentence.tokens[0], from === behind ? behind : 0));
      if (says === undefined || !subject) continue;
      return {
        source: [spanOf(tokens, subject)],
        cue: [spanOf(tokens, [be, says + 1])],
        content: [outer],
        score: SCORES.quotedAs,
      };
    }
  }
  return undefined;
}

/** Where "saying", "shouting", "to say" ends soon after "heard". */
function sayingAfter({ tokens }: TextDocument, heard: number, limit: number): number | undefined {
  for (let at = heard + 1; at < Math.min(limit, heard + BETWEEN + 1); at++) {
    const word = tokens[at]?.text ?? '';
    if (!reportingVerb(word)?.spoken) continue;
    return word.endsWith('ing') || tokens[at - 1]?.text === 'to' ? at : undefined;
  }
  return undefined;
}
