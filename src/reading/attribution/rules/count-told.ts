/**
 * Reports whose verb is none of saying and whose object is a count: `X gave 14`, `the clinic has nine wounded`, `its logbook shows 19 strikes`,
 * `X knew of seven burnt houses`, `X owns to eleven dead`, `X made it twenty`. Having, giving and showing do much else: of each only where the
 * subject is one that counts, or the object is nothing but a count or a toll.
 */
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import { CAPITAL } from '../../text/latin.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { makeLedger, sentencesOf } from '../ledger.ts';
import type { Range } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { headOf, isAcronym, isSpeakerNoun } from '../speaker-nouns.ts';
import { type CountPhrase, countAt } from './count-phrase.ts';
import { isPaper } from './papers.ts';
import { spanOf } from './reporting-verb.ts';
import { plainSubject } from './verb-object.ts';

const HAS = wordSet('has have had holds hold keeps');
const GIVES = wordSet('gave gives give offered offers offer');
const KNOWS = wordSet('knew knows know');
const SEES = wordSet('saw sees seen');
const CONFESSES = wordSet('confess confesses confessed own owns owned');
const MAKES = wordSet('made makes make');
const SHOWS = wordSet(
  'show shows showed shown contain contains contained list lists listed give gives gave mention mentions mentioned include includes included hold holds held have has had',
);
const VERBS: ReadonlySet<string> = new Set([
  ...HAS,
  ...GIVES,
  ...KNOWS,
  ...SEES,
  ...CONFESSES,
  ...MAKES,
  ...SHOWS,
]);

/** Those to whom the dead and the wounded come, who count them, or who pass counts on; whoever fights has losses of his own. */
const COUNTERS = wordSet(`
  hospital hospitals clinic clinics morgue morgues doctor doctors medic medics nurse nurses surgeon surgeons ambulance rescuer rescuers
  monitor monitors observer observers observatory register archive watchdog radio television tv channel agency agencies newspaper paper
  daily press media un unhcr mission office ngo ngos charity organisation organization institute committee commission society network crescent cross mothers
  lawyers campaigners activists relatives families parish church diocese ombudsman coroner undertaker`);
/** "On its list", "in his book": whatever is counted there is told. */
const LISTED = /^(?:lists?|books?|records?|registers?|files?|notebooks?|ledgers?|logs?|tally)$/;
/** The desk's own people: what they saw is no report of somebody. */
const DESK = /^(?:we|i|our|this|reporters?|journalists?|correspondents?|photographers?)$/i;
/** Times, places and events "see" dead as well. */
const SCENE =
  /^(?:days?|nights?|mornings?|evenings?|weeks?|weekend|months?|years?|decades?|hours?|wars?|battles?|fighting|clash|clashes|attacks?|raids?|strikes?|offensive|operation|campaign|conflict|province|district|region|city|town|village|area|valley|country|street|camp)$/;
const ADVERB = /^(?:so|far|now|already|currently|today|to|date|until|till|here|there|itself|also)$/;

export const countTold: Rule = ({ document, drafts }, index) => {
  const ledger = makeLedger(document, drafts[index] ?? []);
  for (const [number, sentence] of sentencesOf(document, index)) {
    for (let verb = sentence.tokens[0] + 1; verb < sentence.tokens[1] - 1; verb++) {
      if (!VERBS.has(document.tokens[verb]?.text ?? '')) continue;
      const draft = read(document, sentence, verb);
      if (draft) ledger.add(number, draft);
    }
  }
  return ledger.drafts();
};

function read(document: TextDocument, { tokens: [floor, limit] }: Sentence, verb: number): Draft | undefined {
  const { tokens } = document;
  if (passageAt(document.quoted, tokens[verb]?.start ?? 0)) return undefined;
  const at = objectAt(tokens, verb, limit);
  const object = at === undefined ? undefined : countAt(tokens, at, limit);
  if (at === undefined || !object) return undefined;
  const subject = plainSubject(tokens, verb, floor);
  if (!subject || DESK.test(tokens[subject[0]]?.text ?? '')) return undefined;
  const head = headOf(tokens.slice(...subject));
  if (DESK.test(head) || !isTold(tokens, verb, subject, head, object)) return undefined;
  return {
    source: [spanOf(tokens, subject)],
    cue: [spanOf(tokens, [verb, verb + 1])],
    content: [spanOf(tokens, object.range)],
    score: SCORES.objectOfVerb,
    stance: 'says',
  };
}

/** Where the object may begin: behind the preposition that the verb takes, an adverb, or a place of writing ("has in a paper, not made public,"). */
function objectAt(tokens: readonly Token[], verb: number, limit: number): number | undefined {
  const [word, next] = [tokens[verb]?.text ?? '', tokens[verb + 1]?.text ?? ''];
  if (KNOWS.has(word)) return /^(?:of|about)$/.test(next) ? verb + 2 : undefined;
  if (MAKES.has(word)) return next === 'it' ? verb + 2 : undefined;
  if (/^own/.test(word)) return next === 'to' ? verb + 2 : undefined;
  if (/^confess/.test(word)) return next === 'to' ? verb + 2 : verb + 1;
  let at = verb + 1;
  while (at < verb + 4 && ADVERB.test(tokens[at]?.text ?? '')) at++;
  if (!HAS.has(word) || !/^(?:in|on)$/.test(tokens[at]?.text ?? '')) return at;
  for (let noun = at + 2; noun < Math.min(limit, at + 5); noun++) {
    if (!isPaper(tokens[noun]?.text ?? '')) continue;
    if (tokens[noun + 1]?.text !== ',') return noun + 1;
    let close = noun + 2;
    while (close < Math.min(limit, noun + 8) && tokens[close]?.text !== ',') close++;
    return close + 1;
  }
  return at;
}

function isTold(
  tokens: readonly Token[],
  verb: number,
  subject: Range,
  head: string,
  { range, bare, toll }: CountPhrase,
): boolean {
  const word = tokens[verb]?.text ?? '';
  if (SHOWS.has(word) && isPaper(head)) return true;
  if (HAS.has(word)) {
    const listed = tokens
      .slice(range[0], range[1] + 8)
      .some(
        ({ text }, i, all) => LISTED.test(text) && /^(?:its|his|her|their)$/.test(all[i - 1]?.text ?? ''),
      );
    return listed || ((toll || bare) && COUNTERS.has(head.toLowerCase()));
  }
  if (KNOWS.has(word) || MAKES.has(word)) return true;
  const first = tokens[subject[0]]?.text ?? '';
  const isPerson =
    isSpeakerNoun(head) || /^(?:he|she|they)$/i.test(first) || /^(?:people|men|women)$/.test(head);
  // "a shepherd saw", and not "the war saw" or "March saw"
  if (SEES.has(word))
    return toll && (isPerson || (/^(?:an?|one|another)$/i.test(first) && !SCENE.test(head)));
  const somebody =
    isPerson || isAcronym(head) || CAPITAL.test(head) || /^it$/i.test(first) || /s$/.test(head);
  return somebody && (toll || bare);
}
