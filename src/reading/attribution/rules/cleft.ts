/** `“Theft” is what Ana Roe called it`, `A “new front” in the hills is what the army fears, ...`, `“Grim” was how he put it`: a quote made the subject of its sentence. */
import type { Quoted, TextDocument } from '../../text/document.ts';
import { WORD } from '../../text/latin.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { subjectBefore } from '../phrases.ts';
import { unspoken } from '../relay.ts';
import { SCORES } from '../scores.ts';
import { reportingVerb } from '../verbs.ts';
import { spanOf } from './reporting-verb.ts';

/** Tokens of the subject behind the quote; those of who says it. */
const REST = 10;
const REACH = 30;

export const cleft: Rule = ({ document, drafts, quoted }, index) => {
  let own = drafts[index] ?? [];
  for (const passage of unspoken(document, quoted[index] ?? [], own)) {
    const found = read(document, passage);
    const [verb] = found?.cue ?? [];
    if (!found || !verb) continue;
    // the model takes "what" for the content
    const isSame = ({ cue }: Draft) => cue.some(([start, end]) => start < verb[1] && verb[0] < end);
    own = [...own.filter((draft) => !isSame(draft)), found];
  }
  return own;
};

function read(document: TextDocument, passage: Quoted): Draft | undefined {
  const { tokens } = document;
  const sentence = sentenceAt(document, passage.outer[0]);
  if (!sentence) return undefined;
  const opening = tokenIndexAt(document, passage.outer[0]);
  // nothing but an article before it
  if (opening - sentence.tokens[0] > 1) return undefined;
  const end = tokenIndexAt(document, passage.outer[1]);
  let what = end + 1;
  while (what < end + REST && !/^(?:what|how)$/.test(tokens[what]?.text ?? '')) {
    if (!WORD.test(tokens[what]?.text ?? '')) return undefined;
    what++;
  }
  if (!/^(?:is|was|are|were)$/.test(tokens[what - 1]?.text ?? '')) return undefined;
  for (let at = what + 2; at < Math.min(sentence.tokens[1], what + REACH); at++) {
    const put = tokens[at]?.text === 'put' && tokens[at + 1]?.text === 'it';
    if (!put && !reportingVerb(tokens[at]?.text ?? '')?.spoken) continue;
    const subject = subjectBefore(tokens, at, what + 1);
    if (!subject || subject[0] !== what + 1) continue;
    return {
      source: [spanOf(tokens, subject)],
      cue: [spanOf(tokens, [at, put ? at + 2 : at + 1])],
      content: [passage.outer],
      score: SCORES.reportingVerb,
    };
  }
  return undefined;
}
