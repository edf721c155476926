/**
 * `The raid was claimed by X`, `40 deaths were reported by X`, `six attacks are documented by X`, `losses were put by X at 13`:
 * the agent after "by" is whose word the subject is.
 */
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { makeLedger, sentencesOf } from '../ledger.ts';
import { type Range, subjectAfter } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { BE } from '../verbs.ts';
import { countAt } from './count-phrase.ts';
import { spanOf } from './reporting-verb.ts';

const PASSIVE = wordSet(
  'claimed reported announced confirmed denied alleged asserted admitted acknowledged conceded disclosed documented',
);
/** Done to much else than what is told: only of a count. */
const COUNTED = wordSet(
  'recorded registered counted listed tallied logged noted given put set numbered estimated reckoned',
);
/** Of these, what is done to things as well, however many. */
const HANDED = /^(?:given|put|set|logged|noted|recorded|numbered)$/;
const BETWEEN =
  /^(?:also|later|earlier|first|officially|since|again|promptly|subsequently|immediately|not|n['’]t)$/i;
const LEAD = /^(?:but|and|yet|so|meanwhile|however|also|too|,)$/i;
const COUNTS =
  /^(?:tolls?|numbers?|totals?|count|figures?|dead|deaths|wounded|injured|casualties|losses|fatalities|displaced|killed|missing|attacks|raids|strikes|operations|clashes|killings|executions|victims|prisoners)$/i;

export const claimedBy: Rule = ({ document, drafts }, index) => {
  const ledger = makeLedger(document, drafts[index] ?? []);
  const [from] = document.paragraphs[index]?.tokens ?? [0];
  for (const [number, sentence] of sentencesOf(document, index)) {
    const [first, end] = sentence.tokens;
    for (let verb = Math.max(first, from + 2); verb < end - 1; verb++) {
      const word = document.tokens[verb]?.text ?? '';
      const counted = COUNTED.has(word);
      if (!counted && !PASSIVE.has(word)) continue;
      const by = counted ? byAfterCount(document, verb, end) : byBehind(document, verb, end);
      const draft = by === undefined ? undefined : read(document, [verb, by], from, sentence, counted);
      if (draft) ledger.add(number, draft);
    }
  }
  return ledger.drafts();
};

/** "confirmed by X", "confirmed to the paper on Tuesday by X". */
function byBehind({ tokens }: TextDocument, verb: number, to: number): number | undefined {
  if (!/^(?:to|on|by)$/i.test(tokens[verb + 1]?.text ?? '')) return undefined;
  for (let at = verb + 1; at < Math.min(to, verb + 7); at++) {
    if (tokens[at]?.text.toLowerCase() === 'by') return at;
    if (/^(?:[.,;:!?“”"]|that|and)$/.test(tokens[at]?.text ?? '.')) return undefined;
  }
  return undefined;
}

/** "was put at 31 by X": where "by" stands, a few words after the count; or right behind the verb. */
function byAfterCount({ tokens }: TextDocument, put: number, to: number): number | undefined {
  if (tokens[put + 1]?.text === 'by') return put + 1;
  if (!/^(?:at|as)$/.test(tokens[put + 1]?.text ?? '')) return undefined;
  for (let at = put + 3; at < Math.min(to, put + 8); at++) {
    if (tokens[at]?.text === 'by') return at;
    if (/^[.,;:!?“”"]$/.test(tokens[at]?.text ?? '.')) return undefined;
  }
  return undefined;
}

/**
 * @param verb from the participle to "by"
 * @param from the paragraph's first token
 * @param counted whether the subject must be something that is counted
 */
function read(
  document: TextDocument,
  [verb, by]: readonly [number, number],
  from: number,
  { tokens: [first, to] }: Sentence,
  counted: boolean,
): Draft | undefined {
  const { tokens } = document;
  if (passageAt(document.quoted, tokens[verb]?.start ?? 0)) return undefined;
  let be = verb - 1;
  while (be > from && BETWEEN.test(tokens[be]?.text ?? '')) be--;
  if (!BE.test(tokens[be]?.text ?? '')) return undefined;
  let end = be;
  while (end > from && /^(?:has|have|had)$/.test(tokens[end - 1]?.text ?? '')) end--;
  // The subject reaches back to the last comma or stop.
  let start = end;
  while (start > from && !/^[.,;:!?“”"]$/.test(tokens[start - 1]?.text ?? '.')) start--;
  while (start < end && LEAD.test(tokens[start]?.text ?? '')) start++;
  // "...: this was confirmed by X"
  const anaphor = end - start === 1 && /^(?:this|that)$/.test(tokens[start]?.text ?? '');
  if (anaphor && /^[:;—–]$/.test(tokens[start - 1]?.text ?? '')) {
    end = start - 1;
    start = first;
  }
  const him = /^(?:him|her|them)$/.test(tokens[by + 1]?.text ?? '');
  const subject: Range | undefined = him ? [by + 1, by + 2] : subjectAfter(tokens, by, to);
  if (!subject || end - start < 1 || /^(?:it|which|that|who)$/i.test(tokens[start]?.text ?? ''))
    return undefined;
  const apart = by > verb + 1;
  const put: Range | undefined = apart ? [verb + 1, by] : putBehind(tokens, subject[1], to);
  const told: Range = [start, end];
  if (counted && !put && !isCount(tokens, verb, told)) return undefined;
  return {
    source: [spanOf(tokens, subject)],
    cue: [spanOf(tokens, [be, apart ? verb + 1 : by + 1])],
    content: (counted && put ? [told, put] : [told]).map((range) => spanOf(tokens, range)),
    score: SCORES.claimedBy,
  };
}

/** Whether what is done to a subject tells a count: "losses were put", and not "two boats were given". */
function isCount(tokens: readonly Token[], verb: number, subject: Range): boolean {
  return (
    tokens.slice(...subject).some(({ text }) => COUNTS.test(text)) ||
    (!HANDED.test(tokens[verb]?.text ?? '') && countAt(tokens, ...subject) !== undefined)
  );
}

/** "put by X at 13 men, two of them badly hurt": the count behind the agent. */
function putBehind(tokens: readonly Token[], at: number, to: number): Range | undefined {
  if (!/^(?:at|as)$/.test(tokens[at]?.text ?? '')) return undefined;
  return countAt(tokens, at + 1, to)?.range;
}
