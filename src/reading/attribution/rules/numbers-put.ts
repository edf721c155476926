/** `X puts the dead at 40`, `a tally gave the number of wounded as 310`, `the UN estimated the toll at 700`: who counts, and what comes out. */
import { wordSet } from '../../text/word-set.ts';
import type { Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { makeLedger, sentencesOf } from '../ledger.ts';
import { secondPhrase, subjectBefore } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { MORE_THAN_ONE } from './number-words.ts';
import { spanOf } from './reporting-verb.ts';

const PUT = wordSet('put puts');
/** Verbs that do much else: only of a count. */
const COUNTS = wordSet(
  'estimate estimates estimated peg pegs pegged place places placed list lists listed give gives given gave record records recorded report reports reported reckon reckons reckoned calculate calculates calculated has have had',
);
const COUNT =
  /^(?:toll|tolls|number|numbers|total|count|figure|figures|dead|deaths|wounded|injured|casualties|losses|fatalities|displaced)$/i;
/** "the number of dead and wounded": so many tokens may stand between the verb and "at". */
const REACH = 10;
const NUMBER = new RegExp(`^(?:${MORE_THAN_ONE}|zero|one|millions)$`, 'i');
const BOUND =
  /^(?:about|around|over|under|above|below|nearly|almost|roughly|some|more|less|fewer|than|least|most|at|up|to|between|as|many|high|low|well|just)$/i;

export const numbersPut: Rule = ({ document, drafts }, index) => {
  const ledger = makeLedger(document, drafts[index] ?? []);
  const { tokens } = document;
  for (const [number, sentence] of sentencesOf(document, index)) {
    for (let verb = sentence.tokens[0] + 1; verb < sentence.tokens[1]; verb++) {
      const word = tokens[verb]?.text ?? '';
      if (!(PUT.has(word) || COUNTS.has(word)) || passageAt(document.quoted, tokens[verb]?.start ?? 0))
        continue;
      const end = countEnd(tokens, verb + 1, sentence.tokens[1], !PUT.has(word));
      const subject = end === undefined ? undefined : subjectBefore(tokens, verb, sentence.tokens[0]);
      if (end === undefined || !subject || secondPhrase(tokens, ...subject) !== undefined) continue;
      ledger.add(number, {
        source: [spanOf(tokens, subject)],
        cue: [spanOf(tokens, [verb, verb + 1])],
        content: [spanOf(tokens, [verb + 1, end])],
        score: SCORES.numbersPut,
      });
    }
  }
  return ledger.drafts();
};

/**
 * The index after "the dead at over 700 fighters", "the toll as 40", up to a comma or another stop; undefined: no count is put.
 * @param named whether the words must say that they count
 */
function countEnd(
  tokens: readonly { text: string }[],
  from: number,
  limit: number,
  named: boolean,
): number | undefined {
  let at = from;
  let counted = false;
  while (at < Math.min(limit, from + REACH) && !/^(?:at|as|[.,;:!?“”"])$/i.test(tokens[at]?.text ?? '')) {
    counted ||= COUNT.test(tokens[at]?.text ?? '');
    at++;
  }
  const as = named && /^as$/i.test(tokens[at]?.text ?? '');
  if (at === from || (named && !counted) || !(as || /^at$/i.test(tokens[at]?.text ?? ''))) return undefined;
  let number = at + 1;
  while (number < limit && BOUND.test(tokens[number]?.text ?? '')) number++;
  if (number >= limit || !NUMBER.test(tokens[number]?.text ?? '')) return undefined;
  let end = number + 1;
  while (
    end < limit &&
    !/^(?:[.,;:!?“”"()–—]|but|while|which|who|as|after|since)$/i.test(tokens[end]?.text ?? '.')
  )
    end++;
  return end;
}
