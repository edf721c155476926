/**
 * A few words in marks inside what somebody is said to have said, which no other rule gave to anybody: `called it “bold” and “wise”`, `It “categorically”
 * denied it`, `..., he went on, and they fought “to the last man”`. Only in the sentence, and beside the words, of an act that is there.
 */
import type { Span } from '../../reading.ts';
import type { Quoted, TextDocument } from '../../text/document.ts';
import { sentenceIndexAt } from '../../text/lookup.ts';
import { type Draft, joined, type Rule, uncovered } from '../draft.ts';
import { passageAt } from '../form.ts';
import { isEndless, makeLedger } from '../ledger.ts';
import { isTitled } from '../speech.ts';
import { reportingVerb } from '../verbs.ts';

/** Characters of a clause that goes on with "and". */
const CLAUSE = 90;
/** Characters between a subject and its verb. */
const ADVERB = 40;
const MORE = /^[\s,]*(?:and|or|but|nor|then)?[\s,]*(?:as\s+)?$/i;
const GOES_ON = /^,?\s+(?:and|but)\s+[^.;:“”"«»]*$/;

export const shortQuote: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const free = uncovered(quoted[index] ?? [], own);
  if (free.length === 0 || own.length === 0) return own;
  const ledger = makeLedger(document, own);
  for (const passage of free) {
    const number = sentenceIndexAt(document, passage.outer[0]);
    const sentence = document.sentences[number];
    if (!sentence || isEndless(sentence) || isTitled(document, passage)) continue;
    const near = ledger.near(number).filter(({ cue: [verb] }) => {
      return verb !== undefined && verb[0] >= sentence.start && verb[0] < sentence.end;
    });
    for (const draft of near) {
      const piece =
        isNext(document, draft, passage) || isAdverb(document, draft, passage)
          ? passage.outer
          : clauseOf(document, near, draft, passage);
      if (!piece) continue;
      ledger.replace(draft, { ...draft, content: joined([...draft.content, piece]) });
      break;
    }
  }
  return ledger.drafts();
};

/** `“bold” and “wise”`: behind a quote of the act's, with nothing but "and" between. */
function isNext({ text, quoted }: TextDocument, { content }: Draft, { outer }: Quoted): boolean {
  const last = content.at(-1);
  if (!last || last[1] > outer[0] || !passageAt(quoted, last[1] - 1)) return false;
  return MORE.test(text.slice(last[1], outer[0]));
}

/** `It “categorically” denied`: between the subject and the verb. */
function isAdverb({ text }: TextDocument, { source, cue }: Draft, { outer }: Quoted): boolean {
  const [who, verb] = [source[0], cue[0]];
  if (!who || !verb || who[1] > outer[0] || outer[1] > verb[0] || verb[0] - who[1] > ADVERB) return false;
  return (
    text.slice(who[1], outer[0]).trim() === '' &&
    text.slice(outer[1], verb[0]).trim() === '' &&
    isSpoken(text, verb)
  );
}

/** `..., he said, and they fought “to the last man”`: the clause that goes on with "and" behind the act, up to the quote. */
function clauseOf(
  { text }: TextDocument,
  near: readonly Draft[],
  { source, cue, content }: Draft,
  { outer }: Quoted,
): Span | undefined {
  const [verb] = cue;
  const end = Math.max(...[...source, ...cue, ...content].map((span) => span[1]));
  if (!verb || end > outer[0] || outer[0] - end > CLAUSE || !isSpoken(text, verb)) return undefined;
  const between = text.slice(end, outer[0]);
  if (!GOES_ON.test(between)) return undefined;
  if (near.some((other) => other.cue.some(([start]) => start >= end && start < outer[0]))) return undefined;
  const lead = /^,?\s+/.exec(between)?.[0].length ?? 0;
  return [end + lead, outer[1]];
}

function isSpoken(text: string, [start, end]: Span): boolean {
  return text
    .slice(start, end)
    .split(/\s+/)
    .some((word) => reportingVerb(word)?.spoken === true || /^(?:went|goes|on|out)$/.test(word));
}
