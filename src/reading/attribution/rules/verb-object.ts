/**
 * Reports whose content is no clause but a phrase, where the model saw none: `X took responsibility for the attack`, `X rubbished the report`,
 * `X spoke of dozens of dead`, `X has documented 39 deaths`, `X called the vote “a farce”`. Only where the subject stands plainly before the verb.
 */
import type { Span } from '../../reading.ts';
import type { Quoted, Sentence, TextDocument, Token } from '../../text/document.ts';
import { latin, SMALL } from '../../text/latin.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { isEndless, makeLedger, sentencesOf } from '../ledger.ts';
import { type Range, secondPhrase, subjectBefore } from '../phrases.ts';
import { unspoken } from '../relay.ts';
import { SCORES } from '../scores.ts';
import { isTitled } from '../speech.ts';
import { COUNT } from './number-words.ts';
import { spanOf } from './reporting-verb.ts';

const TAKE = wordSet(
  'took takes taken claim claims claimed accept accepts accepted assume assumes assumed admit admits admitted deny denies denied disclaim disclaims disclaimed',
);
const RESPONSIBILITY = /^(?:responsibility|credit|blame)$/;
/** Verbs that turn down what others say, and do nothing else. */
const REJECT = wordSet(
  'rubbished rubbishes refuted refutes rebutted rebuts debunked debunks repudiated repudiates disavowed disavows scotched scotches gainsaid gainsays disputed disputes denied denies',
);
/** After "to": "took to Twitter to deny". */
const REJECT_BASE = wordSet(
  'rubbish refute rebut debunk repudiate disavow scotch gainsay dispute deny reject dismiss',
);
const SPOKE = wordSet('spoke speaks spoken');
const COUNTED = wordSet(
  'document documents documented record records recorded register registers registered count counts counted tally tallies tallied log logs logged report reports reported confirm confirms confirmed verify verifies verified',
);
const VERBS: ReadonlySet<string> = new Set([...TAKE, ...REJECT, ...REJECT_BASE, ...SPOKE, ...COUNTED]);
const BOUND =
  /^(?:about|around|over|under|nearly|almost|roughly|some|more|fewer|than|at|least|up|to|as|many|only|another)$/i;
const HARM =
  /^(?:dead|killed|deaths|fatalities|casualties|wounded|injured|injuries|losses|victims|missing|displaced|detained|arrested|captured|bodies|civilian|civilians)$/i;
const NAME =
  /^(?:call(?:s|ed)|label(?:s|led|ed)|brand(?:s|ed)|dub(?:s|bed)|term(?:s|ed)|describ(?:es|ed)|characteri[sz](?:es|ed)|denounc(?:es|ed)|condemn(?:s|ed)|dismiss(?:es|ed)|hail(?:s|ed)|prais(?:es|ed)|blast(?:s|ed)|slam(?:s|med)|referred|refers)$/;
/** "put the number at “hundreds”" */
const PUT = /^(?:puts?|estimate[sd]?)$/;
const OBJECT_START = latin(
  String.raw`^(?:the|an?|its|his|her|their|any|all|such|those|these|that|this|claims?|reports?|allegations?|accusations?|charges|rumou?rs|suggestions?|accounts?|\p{Lu}.*)$`,
);
const HE = /^(?:he|she|they|it|i|we)$/i;
/** The last word of a lead ("on Monday the army ..."). */
const DATED = /day$|^(?:week|month|year|morning|evening|night|\d+)$/i;
const STOP = /^(?:[.,;:!?…“”"«»()–—]|but|while|which|who|after|when|before|saying|adding|although|though)$/i;
/** An object of naming takes no more tokens than these before the words in marks. */
const REACH = 14;

export const verbObject: Rule = ({ document, drafts, quoted }, index) => {
  const ledger = makeLedger(document, drafts[index] ?? []);
  for (const [number, sentence] of sentencesOf(document, index)) {
    for (let verb = sentence.tokens[0] + 1; verb < sentence.tokens[1] - 1; verb++) {
      const object = objectOf(document.tokens, verb, sentence.tokens[1]);
      const draft = object && read(document, sentence, verb, object);
      if (draft) ledger.add(number, draft);
    }
  }
  const own = ledger.drafts();
  const free = unspoken(document, quoted[index] ?? [], own);
  const named = free.flatMap((passage) => naming(document, passage) ?? []);
  if (named.length === 0) return own;
  // what the model made of "the rumours he called": nobody's, with the verb and its subject in it
  const misread = ({ source, cue, content }: Draft) =>
    source.length === 0 &&
    cue.length > 0 &&
    named.some((draft) => [...cue, ...content].some((span) => holds(span, draft.cue[0])));
  return [...own.filter((draft) => !misread(draft)), ...named];
};

const holds = ([start, end]: Span, piece: Span | undefined) =>
  piece !== undefined && start <= piece[0] && piece[1] <= end;

/** What the verb's cue and its object are, where it is one of these verbs: tokens [cue end, object end). */
function objectOf(tokens: readonly Token[], verb: number, limit: number): Range | undefined {
  const word = tokens[verb]?.text ?? '';
  if (!VERBS.has(word)) return undefined;
  const text = (at: number) => tokens[at]?.text ?? '';
  const until = (from: number, marks = false): Range | undefined => {
    let end = from;
    while (end < limit && (!STOP.test(text(end)) || (marks && /^[“”"«»]$/.test(text(end))))) end++;
    return end > from ? [from, end] : undefined;
  };
  if (TAKE.has(word)) {
    let noun = verb + 1;
    while (noun < verb + 3 && /^(?:full|sole|no|some|all|any|partial|joint|direct)$/.test(text(noun))) noun++;
    if (RESPONSIBILITY.test(text(noun)) && text(noun + 1) === 'for' && text(noun - 1) !== 'no')
      return until(noun + 2);
  }
  const rejects = REJECT.has(word) || (text(verb - 1) === 'to' && REJECT_BASE.has(word));
  if (rejects && OBJECT_START.test(text(verb + 1)) && !/^that$/.test(text(verb + 1))) return until(verb + 1);
  if (SPOKE.has(word) && text(verb + 1) === 'of') return until(verb + 2, true);
  if (COUNTED.has(word)) {
    let number = verb + 1;
    while (number < verb + 4 && BOUND.test(text(number))) number++;
    if (!COUNT.test(text(number))) return undefined;
    const range = until(verb + 1);
    return range && tokens.slice(...range).some((token) => HARM.test(token.text)) ? range : undefined;
  }
  return undefined;
}

function read(document: TextDocument, sentence: Sentence, verb: number, object: Range): Draft | undefined {
  const { tokens } = document;
  if (passageAt(document.quoted, tokens[verb]?.start ?? 0)) return undefined;
  const subject = plainSubject(tokens, verb, sentence.tokens[0]);
  if (!subject) return undefined;
  return {
    source: [spanOf(tokens, subject)],
    cue: [spanOf(tokens, [verb, Math.max(verb + 1, object[0])])],
    content: [spanOf(tokens, object)],
    score: SCORES.objectOfVerb,
  };
}

/** A subject that is one phrase, and not "no group", "nobody": then nothing was said. */
export function plainSubject(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  const subject = subjectBefore(tokens, verb, floor);
  if (!subject || secondPhrase(tokens, ...subject) !== undefined) return undefined;
  // "the change that he spoke of", "the toll X reported": the object stands before.
  const opens =
    subject[0] === floor ||
    /^(?:[,;:—–-]|and|but|while|then|also|meanwhile)$/i.test(tokens[subject[0] - 1]?.text ?? '');
  const dated = DATED.test(tokens[subject[0] - 1]?.text ?? '');
  const none = /^(?:no|none|nobody|neither)$/i.test(tokens[subject[0]]?.text ?? '');
  return (opens || dated) && !none ? subject : undefined;
}

/**
 * `X called the vote “a farce”`, `X described it as “theft”`, `what X calls “order”`.
 * @returns none where no verb that names, with its subject, stands near before the passage
 */
export function naming(document: TextDocument, passage: Quoted): Draft | undefined {
  const { tokens } = document;
  const sentence = sentenceAt(document, passage.outer[0]);
  if (!sentence || isEndless(sentence) || isTitled(document, passage)) return undefined;
  const opening = tokenIndexAt(document, passage.outer[0]);
  for (let verb = opening - 1; verb > Math.max(sentence.tokens[0], opening - REACH); verb--) {
    const word = tokens[verb]?.text ?? '';
    if (/^[.;:“”"«»]$/.test(word)) return undefined;
    if (!NAME.test(word) && !PUT.test(word)) continue;
    const subject = namerBefore(tokens, verb, sentence.tokens[0]);
    if (!subject) continue;
    const what = tokens[subject[0] - 1]?.text.toLowerCase() === 'what';
    const as = tokens.slice(verb + 1, opening).some(({ text }) => text === 'as');
    const put = PUT.test(word);
    if (put && tokens[opening - 1]?.text !== 'at') continue;
    const fronted = !as && isFronted(document, passage, sentence, subject);
    const needsAs = !put && !/^(?:call|label|brand|dub|term)/.test(word);
    // A book called “X”: without an object the name is the thing's own.
    if ((opening === verb + 1 && !what && !fronted) || (needsAs && !as)) continue;
    return {
      source: [spanOf(tokens, subject)],
      cue: [spanOf(tokens, [verb, verb + 1])],
      content: [[tokens[verb + 1]?.start ?? passage.outer[0], passage.outer[1]]],
      score: SCORES.objectOfVerb,
    };
  }
  return undefined;
}

/** The subject of a verb that names; of "the rumours he called" the pronoun. */
function namerBefore(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  const subject = subjectBefore(tokens, verb, floor);
  const second = subject && secondPhrase(tokens, ...subject);
  if (!subject || second === undefined) return subject;
  return HE.test(tokens[second]?.text ?? '') ? [second, subject[1]] : undefined;
}

/** `The rumours he called “lies”`, `those whom the court calls “thieves”`: the object stands before, and what it is called is no name. */
function isFronted(
  { text, tokens }: TextDocument,
  { inner }: Quoted,
  sentence: Sentence,
  [from]: Range,
): boolean {
  if (!SMALL.test(text.charAt(inner[0])) || from <= sentence.tokens[0]) return false;
  return /^(?:which|whom?|that)$/i.test(tokens[from - 1]?.text ?? '') || HE.test(tokens[from]?.text ?? '');
}
