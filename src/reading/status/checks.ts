/**
 * Acts of checking that the text reports: "could not be independently verified", "Reuters has verified", "the Taliban have
 * not confirmed". Which figures each speaks of is found by `covers.ts`.
 */
import { type Acting, agentOf, namesObservers, namesSide } from './agents.ts';
import { type Check, make } from './check.ts';
import { clauseEnd, clauseStart, type Predication, predicationAt, type Range } from './clause.ts';
import { confirmedCount } from './confirmed-count.ts';
import { ofFigures } from './denial.ts';
import {
  cannotSay,
  fromNobodyElse,
  hardly,
  noAccess,
  notVerifiable,
  noWay,
  picturesSilent,
  shutOut,
  stoodUp,
  TRUTH,
  unclear,
} from './doubts.ts';
import { EYES, eyewitness, seen } from './eyes.ts';
import { findingAt, mayFind } from './findings.ts';
import {
  BE,
  CHECK_NOUNS,
  CHECKING,
  CLAIMS,
  kindsOf,
  LOOKING,
  NUMBERS,
  negates,
  REPORTS,
  UNCHECKED,
} from './lexicon.ts';
import { isCheckNoun, nounCheck } from './no-confirmation.ts';
import { findsByTrade } from './observers.ts';
import type { Scene } from './scene.ts';
import { inverted, postposed } from './told-before.ts';
import { isCarrier } from './told-in.ts';
import type { Word } from './words.ts';

const TRIGGER =
  /verif|confirm|corroborat|authenticat|substantiat|ascertain|validat|geolocat|independent|check|stand up|stood up|face value|determin|assess|access|vouch|support|prove|test|reconcil|video|footage|image|picture|photo|clip|film|recording|which|establish|clear|\b(?:count|tally|tallies|counted|exhumed|i|we|saw|see|seen|shown|reviewed|examined|inspected|read|studied|identified|mapped|located|analy[sz]ed)\b/i;
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'some',
  'to',
  'of',
  'in',
  'by',
  'with',
]);

/** @returns whether a sentence can hold a check at all; to spare the others the work. */
export function mayCheck(sentence: string): boolean {
  return TRIGGER.test(sentence) || mayFind(sentence);
}

/** @returns the checks in one sentence, in order; two verbs joined by "or" are one check. */
export function checksIn(scene: Scene, sentence: number, words: readonly Word[]): Check[] {
  const checks: Check[] = [];
  let last = -9;
  words.forEach((word, at) => {
    const joined = at - last <= 2 && ['or', 'and', 'nor'].includes(words[at - 1]?.text ?? '');
    const told = joined ? null : checkAt(scene, sentence, words, at);
    const check = told?.outcome === 'not-verified' ? told : (findingAt(scene, sentence, words, at) ?? told);
    if (UNCHECKED.has(word.text) || CHECKING.has(word.text) || CHECK_NOUNS.has(word.text)) last = at;
    if (check) checks.push(check);
  });
  return checks;
}

function checkAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const text = words[at]?.text ?? '';
  if (text === 'independent') return fromNobodyElse(sentence, words, at);
  const silent = picturesSilent(sentence, words, at) ?? cannotSay(scene, sentence, words, at);
  if (silent) return silent;
  const stood = stoodUp(sentence, words, at);
  if (stood) return stood;
  if (UNCHECKED.has(text)) return unchecked(sentence, words, at);
  if (text === 'verifiable') return notVerifiable(sentence, words, at);
  const noun = isCheckNoun(words, at) ? nounCheck(scene, sentence, words, at) : null;
  if (noun || CHECK_NOUNS.has(text)) return noun;
  if (CHECKING.has(text) || LOOKING.has(text)) {
    return (
      confirmedCount(scene, sentence, words, at) ??
      noWay(sentence, words, at) ??
      hardly(sentence, words, at) ??
      noAccess(scene, sentence, words, at) ??
      verbCheck(scene, sentence, words, at) ??
      seen(scene, sentence, words, at) ??
      (EYES.has(text) ? eyewitness(scene, sentence, words, at) : null)
    );
  }
  const sight = seen(scene, sentence, words, at);
  if (sight) return sight;
  if (EYES.has(text)) return eyewitness(scene, sentence, words, at);
  if (text === 'access') return shutOut(scene, sentence, words, at);
  if (text === 'clear' || text === 'unclear') return unclear(sentence, words, at);
  return null;
}

/** "Unverified reports", "the toll remains unconfirmed". */
function unchecked(sentence: number, words: readonly Word[], at: number): Check | null {
  const predication = predicationAt(words, at);
  const predicative =
    (words.slice(predication.chain[0], at).some((word) => BE.has(word.text)) &&
      !existsAs(words, predication.chain[0], at)) ||
    /^(?:left|remained|remaining|went)$/.test(words[at - 1]?.text ?? '');
  if (predicative) {
    if (predication.chain[0] < at && words.slice(predication.chain[0], at).some((word) => negates(word.text)))
      return null;
    return make(sentence, words, predication.chain, {
      outcome: 'not-verified',
      agent: 'unnamed',
      object: [clauseStart(words, predication.chain[0]), predication.chain[0]],
      relative: predication.relative,
    });
  }
  return make(sentence, words, [at, at + 1], {
    outcome: 'not-verified',
    agent: 'unnamed',
    object: [at + 1, Math.min(clauseEnd(words, at + 1), at + 4)],
    attributive: true,
  });
}

/** "There are unconfirmed reports that ...": the adjective of a noun of its own. */
const existsAs = (words: readonly Word[], chain: number, at: number) =>
  words[chain - 1]?.text === 'there' && words.slice(at + 1, at + 4).some(ofFigures);

function verbCheck(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const verb = words[at]?.text ?? '';
  const read = inverted(scene, words, at) ?? predicationAt(words, at);
  // "Could not check the claims of the league independently": how, and no part of the object, however long that is.
  const last = read.object[1] - 1;
  const isHow = last >= Math.max(at, read.object[0]) && words[last]?.text === 'independently';
  const predication = isHow ? { ...read, object: [read.object[0], last] satisfies Range } : read;
  const around = words.slice(Math.max(0, predication.chain[0] - 4), at + 5);
  const independently = isHow || around.some((word) => /^independent(?:ly)?$/.test(word.text));
  const acting = agentOf(scene, sentence, words, predication);
  if (
    LOOKING.has(verb) &&
    !independently &&
    !(
      predication.negated &&
      (acting.agent === 'independent' || namesObservers(words.slice(...predication.agent)))
    ) &&
    !leavesOpen(words, predication) &&
    !(uncounted(words, predication) && namesObservers(words.slice(0, predication.chain[0]))) &&
    !(
      FINDING.has(verb) &&
      predication.voice === 'active' &&
      findsByTrade(words.slice(...predication.agent))
    ) &&
    !(verb === 'established' && acting.agent === 'independent' && isFinding(words, predication))
  )
    return null;
  if (attributive(words, at, predication)) return null;
  // "And no channel counted": nothing in particular.
  if (LOOKING.has(verb) && predication.voice === 'active' && predication.object[0] >= predication.object[1])
    return null;

  const behind = postposed(words, predication);
  const outcome = outcomeOf(predication, {
    ...acting,
    verb,
    independently,
    unfinished: unfinished(words, predication),
    official: acting.agent === 'other' && namesSide(words.slice(...predication.agent)),
    first: NO_ONE.test(words[predication.agent[0]]?.text ?? '') ? 'nobody-at-all' : '',
  });
  if (!outcome) return null;
  // "Had it confirmed by the army": somebody else acts.
  if (
    outcome === 'verified' &&
    words
      .slice(...predication.object)
      .some(
        (word, i, all) =>
          word.text === 'by' && !BY_WHEN.test(all[i + 1]?.text ?? '') && !all[i + 1]?.text.endsWith('ing'),
      )
  )
    return null;
  const passive = predication.voice === 'passive';
  const range: Range = passive ? predication.chain : [predication.agent[0], read.object[1]];
  return make(sentence, words, range[1] > range[0] ? range : predication.chain, {
    outcome,
    agent:
      acting.agent === 'unnamed' && independently && outcome === 'verified' ? 'independent' : acting.agent,
    party: acting.party,
    actor: predication.agent,
    object: outcome === 'verified' && behind ? behind : (uncounted(words, predication) ?? predication.object),
    relative:
      predication.relative &&
      (passive || (predication.gapped && !OWN_OBJECT.test(words[predication.object[0]]?.text ?? ''))) &&
      !behind,
  });
}

/** "The lines are cut, which makes it hard to verify the claims": the relative pronoun is not what would be verified. */
const OWN_OBJECT =
  /^(?:the|this|that|these|those|its|their|his|her|either|both|any|such|claims|what|how|whether)$/;

/** "By midnight on Sunday", "by name". */
const BY_WHEN =
  /^(?:midnight|noon|midday|then|now|late|mid|early|end|name|names|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|\d.*)$/;

/** "Saw rows of bodies but was unable to count them": the bodies. */
function uncounted(words: readonly Word[], { at, chain, object, negated }: Predication): Range | null {
  if (!negated || !/^count/.test(words[at]?.text ?? '') || words[object[0]]?.text !== 'them') return null;
  const noun = words.slice(0, chain[0]).findLastIndex((word) => kindsOf(word.text) !== null);
  return noun < 0 ? null : [noun, noun + 1];
}

/** "Neither account could be checked", "nothing in the footage supports that number": of a claim or a number itself. */
function leavesOpen(
  words: readonly Word[],
  { at, negated, ability, voice, agent, object, governor }: Predication,
): boolean {
  const checked = (words[at]?.text ?? '').includes('check');
  const told = ({ text }: Word) =>
    CLAIMS.has(text) ||
    NUMBERS.has(text) ||
    TRUTH.test(text) ||
    (checked && (REPORTS.has(text) || isCarrier(text) || kindsOf(text) !== null));
  const asked = words[object[0]]?.text === 'how' && words[object[0] + 1]?.text === 'many';
  if (!negated || !(asked || words.slice(...object).some(told))) return false;
  // "Casualties were not documented in it": by whoever wrote it.
  if (KEEPING.test(words[at]?.text ?? '')) return false;
  // "Her claim is impossible to check": nobody is named.
  if (voice === 'passive' || agent[0] === agent[1]) return true;
  const lead = words.slice(...agent).find(({ text }) => text !== 'and');
  const first = lead?.text ?? '';
  // "It is impossible to establish the number", "there is nothing to support the claim": nobody is named either.
  if (/^(?:it|there)$/.test(first) || governor === 'nothing') return true;
  // "The lines are cut, which makes it impossible to check the claim."
  if (words[agent[1] - 1]?.text === 'it' && words.slice(agent[1], at).some(({ text }) => TOUGH.test(text)))
    return true;
  if (ability && object[0] > agent[0]) return false;
  return /^(?:nothing|neither|none)$/.test(first);
}

const TOUGH = /^(?:impossible|hard|difficult|impractical)$/;

/** What is done for a record. */
const KEEPING = /^(?:documented|identified|exhumed)$/;

/** "Has established that", "the names of 40 dead", "deaths have been established by": camps are established too. */
const isFinding = (words: readonly Word[], { object }: Predication) =>
  words[object[0]]?.text === 'that' ||
  words.slice(object[0], object[0] + 2).some(({ text }) => /^(?:names|identities)$/.test(text)) ||
  words
    .slice(...object)
    .some(({ text }) =>
      /^(?:deaths?|killings?|executions?|dead|murders?|casualties|victims|abductions?)$/.test(text),
    );

/** What forensic experts and commissions of inquiry do when they find a number out. */
const FINDING = new Set(['established', 'identified', 'exhumed', 'determined']);

/** "Verified footage", "confirmed deaths": an adjective, not an act with a known agent. */
function attributive(words: readonly Word[], at: number, { chain, voice }: Predication): boolean {
  if (voice === 'passive' || chain[0] < at || !words[at]?.text.endsWith('ed')) return false;
  const before = words[at - 1];
  return at === 0 || before === undefined || DETERMINERS.has(before.text) || before.text.endsWith('ly');
}

const INVERTING =
  /^(?:should|had|were|would|may|might|could|can|did|does|do|has|have|is|was|are|will|shall|when|once|unless|until)$/;
/** Forms that by themselves do not say that it was done. */
const BASE =
  /^(?:verify|confirm|corroborate|authenticate|substantiate|validate|geolocate|vouch|establish|determine|count)$/;

/** "Should the UN confirm", "has the UN verified ...?", "having confirmed": nothing that was done. */
function unfinished(words: readonly Word[], { at, chain, agent, voice }: Predication): boolean {
  if (voice === 'passive') return false;
  const first = words[agent[0] - 1] ?? words[agent[0]];
  const own = words.slice(...chain).map((word) => word.text);
  if (own.includes('having')) return true;
  if (first && INVERTING.test(first.text) && agent[1] > agent[0]) return true;
  if (words.slice(at + 1, clauseEnd(words, at + 1)).some(({ text }) => /^(?:if|unless|provided)$/.test(text)))
    return true;
  return (
    BASE.test(words[at]?.text ?? '') && own.length === 1 && !(words[agent[1] - 1]?.text ?? '').endsWith('s')
  );
}

/** "No outside body has confirmed it": the negation is the subject's, and means everybody. */
const NO_ONE = /^(?:no|nobody|none|neither)$/;

const TRYING =
  /^(?:tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|work(?:s|ed|ing)?|attempt(?:s|ed|ing)?|asked|hop(?:e|es|ed|ing)|wants?|plans?|going|efforts?|order|used)$/;
const DECLINING = /^(?:declin|refus|fail|neglect)/;

function outcomeOf(
  p: Predication,
  seen: {
    agent: Acting['agent'];
    verb: string;
    independently: boolean;
    first: string;
    official: boolean;
    unfinished: boolean;
  },
): Check['outcome'] | null {
  if (p.governor !== undefined && TRYING.test(p.governor)) return null;
  const independent = seen.agent === 'independent' || seen.independently;
  if (p.governor !== undefined && DECLINING.test(p.governor)) return independent ? 'not-verified' : 'silent';
  if (p.negated) {
    // A newsroom may be called after a capital: who cannot check "independently" is no side.
    if (seen.agent === 'party' && !seen.independently) return 'silent';
    if (seen.official && !independent) return 'silent';
    if (seen.first === 'nobody-at-all') return 'not-verified';
    if (independent || p.ability || /^(?:ways?|means|nothing)$/.test(p.governor ?? '')) return 'not-verified';
    // Passive without an agent: nobody confirmed it. Active with a subject that is no known observer: its silence.
    if (p.voice === 'passive') return seen.agent === 'other' ? 'silent' : 'not-verified';
    return 'silent';
  }
  if (p.unreal || seen.verb.endsWith('ing') || seen.agent === 'party') return null;
  if (seen.unfinished) return null;
  return independent ? 'verified' : null;
}
