/**
 * `The road is open, as the board has told the paper` and `As the board put it, the road is open`: the clause before, or behind, is what was
 * said; the model takes the listener for it, or sees nothing.
 */
import type { Span } from '../../reading.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { afterAdjuncts } from '../adjuncts.ts';
import { clauseAfter, clauseBefore, isTooShort } from '../clauses.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { type Ledger, makeLedger, sentencesOf } from '../ledger.ts';
import { secondPhrase, subjectBefore } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { reportingVerb } from '../verbs.ts';
import { afterListener } from './nameless.ts';
import { spanOf } from './reporting-verb.ts';

/** Tokens between "as" and its verb. */
const REACH = 12;
/** "as he said he would", "as expected", "as many": the verb must say it, of this very clause. */
const VERBS =
  /^(?:say|claim|assert|announce|report|state|confirm|tell|inform|explain|put|allege|maintain|declare|indicate|admit|acknowledge|stress|affirm|point|note|write|insist|describe|add)$/;
const BEFORE_AS = /^[,;—–-]$/;
const EDGE = /^[;:“”"«»]$/;
const PAUSE = /^[,.;!?…—–-]$/;

export const asSaid: Rule = ({ document, drafts }, index) => {
  const own = drafts[index] ?? [];
  let kept: Ledger | undefined;
  for (const [number, sentence] of sentencesOf(document, index)) {
    for (let as = sentence.tokens[0]; as < sentence.tokens[1] - 2; as++) {
      const word = document.tokens[as]?.text;
      if (word !== 'as' && word !== 'As') continue;
      const opens = as === sentence.tokens[0];
      if (!opens && !BEFORE_AS.test(document.tokens[as - 1]?.text ?? '')) continue;
      if (passageAt(document.quoted, document.tokens[as]?.start ?? 0)) continue;
      const draft = read(document, sentence, as, opens);
      if (!draft) continue;
      const ledger: Ledger = kept ?? makeLedger(document, own);
      kept = ledger;
      const other = ledger.near(number).find((one) => isSameAct(one, draft));
      if (other) ledger.replace(other, { ...draft, score: Math.max(draft.score, other.score) });
      else ledger.add(number, draft);
    }
  }
  return kept ? kept.drafts() : own;
};

/** The model's draft of the same verb and subject. */
function isSameAct({ source, cue }: Draft, draft: Draft): boolean {
  const meet = (one: readonly Span[], two: readonly Span[]) =>
    one.some(([a, b]) => two.some(([c, d]) => a < d && c < b));
  return meet(cue, draft.cue) && (source.length === 0 || meet(source, draft.source));
}

function read(document: TextDocument, sentence: Sentence, as: number, opens: boolean): Draft | undefined {
  const { tokens } = document;
  for (let verb = as + 2; verb < Math.min(sentence.tokens[1], as + REACH); verb++) {
    const text = tokens[verb]?.text ?? '';
    if (EDGE.test(text)) return undefined;
    const lemma = reportingVerb(text)?.lemma ?? '';
    if (!VERBS.test(lemma)) continue;
    const subject = subjectBefore(tokens, verb, as + 1);
    if (!subject || subject[0] !== as + 1 || secondPhrase(tokens, ...subject) !== undefined) return undefined;
    const next = tokens[verb + 1]?.text ?? '';
    const put = lemma === 'put';
    if (put && next !== 'it') return undefined;
    const phrasal = put || next === 'out' ? verb + 2 : verb + 1;
    const end = afterAdjuncts(
      tokens,
      afterListener(tokens, phrasal, sentence.tokens[1]) ?? phrasal,
      sentence.tokens[1],
    );
    if (!PAUSE.test(tokens[end]?.text ?? '')) return undefined;
    const content = opens
      ? clauseAfter(tokens, end + 1, sentence.tokens[1])
      : clauseBefore(tokens, sentence.tokens[0], as - 1);
    if (!opens && tokens[end]?.text === ',')
      content.push(...clauseAfter(tokens, end + 1, sentence.tokens[1]));
    if (isTooShort(content)) return undefined;
    return {
      source: [spanOf(tokens, subject)],
      cue: [spanOf(tokens, [verb, phrasal])],
      content: content.map((range) => spanOf(tokens, range)),
      score: SCORES.said,
    };
  }
  return undefined;
}
