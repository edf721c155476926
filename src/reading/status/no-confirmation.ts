/** That nobody has confirmed something, said by nouns: "no independent confirmation of the toll", "verification is impossible". */
import { agentIn } from './agents.ts';
import { type Check, make } from './check.ts';
import { clauseEnd, clauseStart, type Range } from './clause.ts';
import { BE, CHECK_NOUNS, CLAIMS, NUMBERS, negates } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** What is a check, or somebody's word in place of one, where it is independent. */
const OUTSIDE_WORD =
  /^(?:checks?|accounts?|reports?|word|information|assessments?|figures?|counts?|tall(?:y|ies)|reporting)$/;
/** After what would have been a check: that it is not there. */
const WANTING =
  /^(?:not|impossible|difficult|pending|lacking|unavailable|hard|wanting|missing|absent|outstanding|awaited|unlikely|scarce|none)$/;
const AWAITING = /^(?:await|awaits|awaiting|awaited|pending|little|scant|lacks?|lacked|lacking|without)$/;
const INDEPENDENT = /^(?:independent|neutral|impartial|outside|external)$/;

/** @returns whether the noun at `at` may say that there is, or is no, check: "confirmation", "independent account". */
export function isCheckNoun(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return CHECK_NOUNS.has(text) || (OUTSIDE_WORD.test(text) && INDEPENDENT.test(words[at - 1]?.text ?? ''));
}

/** "There was no independent confirmation of the toll", "independent verification is impossible". `at`: the noun. */
export function nounCheck(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const start = Math.max(clauseStart(words, at), at - 8);
  const left = words.slice(start, at);
  const independent = left.slice(-3).some((word) => INDEPENDENT.test(word.text));
  const strong = /^(?:confirm|verif|corrobor|authentic|substant)/.test(words[at]?.text ?? '');
  const end = clauseEnd(words, at + 1);
  const ofClaim = words.slice(at + 1, end).some((word) => CLAIMS.has(word.text) || NUMBERS.has(word.text));
  const looked =
    ofClaim &&
    left.some((word) => /^(?:seen|found|saw|finds|find)$/.test(word.text)) &&
    agentIn(scene, sentence, left)?.agent === 'independent';
  if (!strong && !independent && !looked) return null;
  const right = words.slice(at + 1, end);
  const negative = left.findIndex((word) => negates(word.text) || AWAITING.test(word.text));
  const impossible = right.findIndex((word) => WANTING.test(word.text));
  if (
    negative < 0 &&
    (impossible < 0 || !right.slice(0, impossible).every((word) => word.text !== 'of' || impossible < 8))
  )
    return null;
  const from = right.findIndex((word) => word.text === 'from' || word.text === 'by');
  const agent = from < 0 ? null : agentIn(scene, sentence, right.slice(from + 1));
  const official = left.slice(-3).some((word) => word.text === 'official');
  // "No confirmation from the coalition": somebody's silence, whoever it is.
  const somebody =
    from >= 0 &&
    agent === null &&
    /^(?:the|its|their)$/.test(right[from + 1]?.text ?? '') &&
    !right.slice(from + 1).some(({ text }) => INDEPENDENT.test(text));
  const silent = !independent && (official || somebody || (agent !== null && agent.agent !== 'independent'));
  const of = right.findIndex((word) => /^(?:of|that|for|on|about|to)$/.test(word.text));
  const waits = left.findIndex((word) => AWAITING.test(word.text) && word.text !== 'without');
  // Its own predicate is no part of what it is of: "no confirmation of this has come".
  const clause = right[of + 1]?.text === 'what';
  const be =
    of < 0
      ? -1
      : right.findIndex(({ text }, i) => i > of + 1 && (BE.has(text) || (!clause && HAS.test(text))));
  const told = right[of]?.text === 'that' || be < 0 ? end : at + 1 + be;
  const lone = left.findIndex((word) => word.text === 'without');
  const copula =
    lone < 0 ? -1 : left.slice(0, lone).findLastIndex(({ text }) => BE.has(text) || COPULAR.test(text));
  const subject = waits > 0 ? waits : copula;
  const object: Range = ACCOUNT.test(words[at]?.text ?? '')
    ? [at, told]
    : of < 0
      ? subject > 0
        ? [start, start + subject]
        : [at + 1, at + 1]
      : [at + 2 + of, from > of && at + 1 + from < told ? at + 1 + from : told];
  return make(
    sentence,
    words,
    [negative < 0 ? at : start + negative, negative < 0 ? at + 2 + impossible : at + 1],
    {
      outcome: silent ? 'silent' : 'not-verified',
      agent: agent?.agent ?? 'unnamed',
      party: agent?.party,
      object,
    },
  );
}

/** What it would have told of is its own noun: "no independent account of the battle". */
const ACCOUNT = /^(?:accounts?|reports?|information|reporting)$/;
/** "The totals are still without any verification": of what is so. */
const COPULAR = /^(?:stand|stands|stood|stay|stays|stayed|go|goes|went|left|come|comes|came)$/;
const HAS = /^(?:has|have|had)$/;
