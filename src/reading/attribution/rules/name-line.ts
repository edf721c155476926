import { opensSentence } from '../../text/abbreviations.ts';
import type { Token } from '../../text/document.ts';
import { CAPITAL, WORD } from '../../text/latin.ts';
import { reportingVerb } from '../verbs.ts';

/** Verbs and clause words no name line has. */
const CLAUSE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|that|because|when|while|although|though|if|but|he|she|they|it|we|i)$/i;

/** Whether tokens are no more than a name, with or without a title or a place: at most 14 words, no verb, no stop. */
export function isNameLine(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.text ?? '';
  const words = tokens.filter(({ text }) => WORD.test(text));
  if (words.length === 0 || words.length > 14) return false;
  if (!CAPITAL.test(first) && !/^(?:an?|the|one|@)$/.test(first)) return false;
  if (words.length > 1 && opensSentence(first) && !/^(?:An?|The|One)$/.test(first)) return false;
  if (/^(?:an?|the|one)$/i.test(first) && words.length < 2) return false;
  if (tokens.some(({ text }) => CLAUSE.test(text) || /^[;!?:“”"«»]$/.test(text))) return false;
  // "Malik" alone may look like a verb's form; a lower-case reporting verb is one.
  return !words.some(({ text }) => !CAPITAL.test(text) && reportingVerb(text)?.spoken);
}
