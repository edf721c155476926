/** What a cue makes of its content: does the source say it, claim it, confirm it, deny it ... */
import type { Stance } from '../reading.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { HAS_LETTER } from '../text/latin.ts';
import { tokenIndexAt, tokensIn } from '../text/lookup.ts';
import type { Draft } from './draft.ts';
import { reportingNoun, reportingVerb } from './verbs.ts';

/** Words that turn a cue round when they stand in it or right before it. */
const NEGATION =
  /^(?:not|cannot|never|neither|nor|hardly|scarcely|barely|without|unable|fail(?:s|ed)?|decline[sd]?|refuse[sd]?|stopped|nobody|none)$|n['’]t$/i;
/** Words that may stand between a negation and the verb. */
const BETWEEN =
  /^(?:to|be|been|being|have|has|had|do|does|did|is|are|was|were|will|would|can|could|should|may|might|must|yet|able|so|far|short|of|also|either|even|itself|himself|herself|themselves|[a-zß-ɏḀ-ỿ]+(?<!on)ly)$/i;
/** A source like this leaves nobody who says it. */
const NO_SOURCE = /^(?:no|none|nobody|neither)$/i;
/** The acts that a negation undoes; attitudes keep their name under one ("does not believe"). */
const UNDONE = new Set<Stance>(['says', 'claims', 'confirms', 'denies']);

const PHRASES: [RegExp, Stance][] = [
  [/\b(?:call\w* (?:on|upon|for)|appeal\w* (?:to|for))\b/, 'urges'],
  [/\b(?:rul(?:e|es|ed|ing) out|cast\w* doubt|hit\w* back|push\w* back)\b/, 'denies'],
  [/\b(?:brush|shrug|laugh|wav|shook|shak)\w* (?:off|aside|away)\b/, 'denies'],
  [/\b(?:scoff|jeer)\w* at\b|\bpour\w* (?:cold water|scorn)\b|\b(?:rubbish|pooh-pooh)\w*\b/, 'denies'],
  [/\bplead\w* with\b/, 'urges'],
  [/\b(?:claim\w*|took|take\w*|taking) (?:responsibility|credit)\b/, 'claims'],
  [/\b(?:look\w* forward)\b/, 'expects'],
  // of what somebody knows he tells
  [/\bkn[eo]ws? (?:of|about)\b/, 'says'],
];

/**
 * The stance of a draft, from the lemma of its cue's verb or noun. undefined when the cue names no known act, or when
 * the act is negated ("did not confirm", "would not say", "has not denied"): that is no act, and not its opposite.
 * A draft without a cue carries on what somebody says.
 */
export function stanceOf(
  document: TextDocument,
  draft: Pick<Draft, 'source' | 'cue' | 'content'>,
): Stance | undefined {
  const cue = draft.cue.flatMap(([start, end]) => tokensIn(document, start, end));
  const first = cue[0];
  if (!first || !cue.some(({ text }) => HAS_LETTER.test(text))) return 'says';
  const lower = cue.map((token) => token.text.toLowerCase()).join(' ');
  const stance = PHRASES.find(([pattern]) => pattern.test(lower))?.[1] ?? wordStance(document, cue, draft);
  if (!stance || !UNDONE.has(stance)) return stance;
  const source = draft.source[0];
  const who = source ? tokensIn(document, source[0], source[0] + 1)[0] : undefined;
  const negated =
    cue.some(({ text }) => NEGATION.test(text)) ||
    negatedBefore(document, first.start) ||
    NO_SOURCE.test(who?.text ?? '') ||
    (stance === 'confirms' && confirmsNothing(document, draft));
  return negated ? undefined : stance;
}

/** "has confirmed none of the claims", "confirmed nothing". */
function confirmsNothing(document: TextDocument, { content }: Pick<Draft, 'content'>): boolean {
  const start = content[0]?.[0];
  const first = start === undefined ? undefined : tokensIn(document, start, start + 1)[0];
  return /^(?:none|nothing|neither)$/i.test(first?.text ?? '');
}

/** The first verb decides, or the one it leads to ("tried to deny"); without a verb the first noun. */
function wordStance(
  document: TextDocument,
  cue: readonly Token[],
  draft: Pick<Draft, 'content'>,
): Stance | undefined {
  let at = cue.findIndex(({ text }) => reportingVerb(text));
  if (at < 0) {
    const noun = cue.map(({ text }) => reportingNoun(text)).find((stance) => stance !== undefined);
    // "the army's claim that ...": of the noun no more than "that" may be in the cue
    const before = document.tokens[tokenIndexAt(document, cue[0]?.start ?? 0) - 1]?.text ?? '';
    return noun ?? (/^(?:that|of)$/i.test(cue[0]?.text ?? '') ? reportingNoun(before) : undefined);
  }
  while (cue[at + 1]?.text === 'to' && reportingVerb(cue[at + 2]?.text ?? '')) at += 2;
  const verb = reportingVerb(cue[at]?.text ?? '');
  if (!verb) return undefined;
  if (asksFor(verb.lemma, document, draft)) return 'urges';
  if (meansTo(verb.lemma, document, cue.slice(at + 1), draft)) return 'plans';
  return callsFalse(verb.lemma, document, draft) ? 'denies' : verb.stance;
}

/** Decisions on what to do: "decided to close the border", "is considering sending monitors". */
function meansTo(
  lemma: string,
  document: TextDocument,
  rest: readonly Token[],
  { content }: Pick<Draft, 'content'>,
): boolean {
  const start = content[0]?.[0];
  const first = rest[0] ?? (start === undefined ? undefined : tokensIn(document, start, start + 1)[0]);
  const next = first?.text.toLowerCase() ?? '';
  if (lemma === 'consider') return next.endsWith('ing');
  return /^(?:decide|agree|resolve|choose|opt)$/.test(lemma) && next === 'to';
}

const FALSE =
  /^(?:(?:it|this|them|that|the \w+|the \w+ \w+|such \w+|as|completely|totally|utterly|simply|entirely|plainly|“|"|‘) )*(?:an? )?(?:false|untrue|baseless|groundless|unfounded|fake|fabricated|propaganda|nonsense|wrong|a lie|lies?|fabrications?|fiction|inventions?|rumou?rs?)\b/i;

/** "called the report false", "branded it a lie". */
function callsFalse(lemma: string, document: TextDocument, { content }: Pick<Draft, 'content'>): boolean {
  if (!/^(?:call|brand|label|term|describe|dub)$/.test(lemma)) return false;
  const [span] = content;
  return span !== undefined && FALSE.test(document.text.slice(span[0], Math.min(span[1], span[0] + 80)));
}

/** "told residents to leave", "warned them not to come", "called for talks": what follows makes it a call to act. */
function asksFor(lemma: string, document: TextDocument, { content }: Pick<Draft, 'content'>): boolean {
  const start = content[0]?.[0];
  if (start === undefined) return false;
  const follow = tokensIn(document, start, start + 60).map((token) => token.text.toLowerCase());
  if (lemma === 'call') return /^(?:for|on|upon)$/.test(follow[0] ?? '');
  if (!/^(?:ask|tell|warn|advise|remind|counsel|persuade|convince)$/.test(lemma)) return false;
  const to = follow.indexOf('to');
  return (
    to >= 0 &&
    to <= 4 &&
    !follow.slice(0, to).some((word) => /^(?:that|if|whether|how|what|[,:“"‘])$/.test(word))
  );
}

function negatedBefore(document: TextDocument, at: number): boolean {
  for (let n = 1; n <= 5; n++) {
    const word = document.tokens[tokenIndexAt(document, at) - n]?.text;
    if (word === undefined) return false;
    if (NEGATION.test(word)) return true;
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}
