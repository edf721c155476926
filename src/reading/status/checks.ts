/**
 * Acts of checking that the text reports: "could not be independently verified", "Reuters has verified", "the Taliban have
 * not confirmed". Which figures each speaks of is found by `covers.ts`.
 */
import type { Span } from '../reading.ts';
import { clauseEnd, clauseStart, type Predication, predicationAt, type Range } from './clause.ts';
import { BE, CHECK_NOUNS, CHECKING, LOOKING, negates, SELVES, UNCHECKED } from './lexicon.ts';
import { namesObservers } from './names.ts';
import { type Scene, speakerOf, standingOf } from './scene.ts';
import { spanOf, type Word } from './words.ts';

export type Agent = 'party' | 'independent' | 'other' | 'unnamed';

export interface Check {
  /** The words that say so. */
  span: Span;
  sentence: number;
  words: readonly Word[];
  /** `not-verified`: a disclaimer. `silent`: somebody with a stake has not confirmed. `verified`: somebody independent did. */
  outcome: 'verified' | 'not-verified' | 'silent';
  agent: Agent;
  /** The party that acts, where one does. */
  party?: string;
  /** Indices of the words that say what was checked. */
  object: Range;
  /** The object stands before, in the same sentence. */
  relative: boolean;
  /** The word of checking stands before its noun: "unverified reports". */
  attributive: boolean;
}

const TRIGGER =
  /verif|confirm|corroborat|authenticat|substantiat|ascertain|validat|geolocat|independent|check|determin|assess|establish/i;
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
  return TRIGGER.test(sentence);
}

/** @returns the checks in one sentence, in order; two verbs joined by "or" are one check. */
export function checksIn(scene: Scene, sentence: number, words: readonly Word[]): Check[] {
  const checks: Check[] = [];
  let last = -9;
  words.forEach((word, at) => {
    const joined = at - last <= 2 && ['or', 'and', 'nor'].includes(words[at - 1]?.text ?? '');
    const check = joined ? null : checkAt(scene, sentence, words, at);
    if (UNCHECKED.has(word.text) || CHECKING.has(word.text) || CHECK_NOUNS.has(word.text)) last = at;
    if (check) checks.push(check);
  });
  return checks;
}

function checkAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const text = words[at]?.text ?? '';
  if (UNCHECKED.has(text)) return unchecked(sentence, words, at);
  if (CHECK_NOUNS.has(text)) return nounCheck(scene, sentence, words, at);
  if (CHECKING.has(text) || LOOKING.has(text)) return verbCheck(scene, sentence, words, at);
  return null;
}

function make(
  sentence: number,
  words: readonly Word[],
  range: Range,
  rest: Pick<Check, 'outcome' | 'agent' | 'object'> & {
    party?: string | undefined;
    relative?: boolean;
    attributive?: boolean;
  },
): Check | null {
  const span = spanOf(words.slice(...range));
  if (!span) return null;
  const { party, ...others } = rest;
  return {
    span,
    sentence,
    words,
    relative: false,
    attributive: false,
    ...others,
    ...(party === undefined ? {} : { party }),
  };
}

/** "Unverified reports", "the toll remains unconfirmed". */
function unchecked(sentence: number, words: readonly Word[], at: number): Check | null {
  const predication = predicationAt(words, at);
  const predicative =
    words.slice(predication.chain[0], at).some((word) => BE.has(word.text)) ||
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

/** "There was no independent confirmation of the toll", "independent verification is impossible". */
function nounCheck(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const start = Math.max(clauseStart(words, at), at - 8);
  const left = words.slice(start, at);
  const independent = left.slice(-3).some((word) => word.text === 'independent');
  const strong = /^(?:confirm|verif|corrobor|authentic|substant)/.test(words[at]?.text ?? '');
  if (!strong && !independent) return null;
  const end = clauseEnd(words, at + 1);
  const right = words.slice(at + 1, end);
  const negative = left.findIndex(
    (word) => negates(word.text) || /^(?:awaiting|pending|little)$/.test(word.text),
  );
  const impossible = right.findIndex((word) =>
    /^(?:not|impossible|difficult|pending|lacking|unavailable|hard)$/.test(word.text),
  );
  if (
    negative < 0 &&
    (impossible < 0 || !right.slice(0, impossible).every((word) => word.text !== 'of' || impossible < 8))
  )
    return null;
  const from = right.findIndex((word) => word.text === 'from' || word.text === 'by');
  const agent = from < 0 ? null : agentIn(scene, sentence, right.slice(from + 1));
  const official = left.slice(-3).some((word) => word.text === 'official');
  const silent = !independent && (official || (agent !== null && agent.agent !== 'independent'));
  const of = right.findIndex((word) => /^(?:of|that|for)$/.test(word.text));
  const object: Range = of < 0 ? [at + 1, at + 1] : [at + 2 + of, from > of ? at + 1 + from : end];
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

function verbCheck(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const verb = words[at]?.text ?? '';
  const predication = predicationAt(words, at);
  const around = words.slice(Math.max(0, predication.chain[0] - 4), at + 5);
  const independently = around.some((word) => /^independent(?:ly)?$/.test(word.text));
  const acting = agentOf(scene, sentence, words, predication);
  if (
    LOOKING.has(verb) &&
    !independently &&
    !(predication.negated && namesObservers(words.slice(...predication.agent)))
  )
    return null;
  if (attributive(words, at, predication)) return null;

  const outcome = outcomeOf(predication, {
    ...acting,
    verb,
    independently,
    first: words[predication.chain[0]]?.text ?? '',
  });
  if (!outcome) return null;
  const passive = predication.voice === 'passive';
  const range: Range = passive ? predication.chain : [predication.agent[0], predication.object[1]];
  return make(sentence, words, range[1] > range[0] ? range : predication.chain, {
    outcome,
    agent:
      acting.agent === 'unnamed' && independently && outcome === 'verified' ? 'independent' : acting.agent,
    party: acting.party,
    object: predication.object,
    relative: predication.relative && (passive || predication.gapped),
  });
}

/** "Verified footage", "confirmed deaths": an adjective, not an act with a known agent. */
function attributive(words: readonly Word[], at: number, { chain, voice }: Predication): boolean {
  if (voice === 'passive' || chain[0] < at || !words[at]?.text.endsWith('ed')) return false;
  const before = words[at - 1];
  return at === 0 || before === undefined || DETERMINERS.has(before.text) || before.text.endsWith('ly');
}

const TRYING =
  /^(?:tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|work(?:s|ed|ing)?|attempt(?:s|ed|ing)?|asked|hop(?:e|es|ed|ing)|wants?|plans?|going|efforts?|order|used)$/;
const DECLINING = /^(?:declin|refus|fail|neglect)/;

function outcomeOf(
  p: Predication,
  seen: { agent: Agent; verb: string; independently: boolean; first: string },
): Check['outcome'] | null {
  if (p.governor !== undefined && TRYING.test(p.governor)) return null;
  const independent = seen.agent === 'independent' || seen.independently;
  if (p.governor !== undefined && DECLINING.test(p.governor)) return independent ? 'not-verified' : 'silent';
  if (p.negated) {
    if (seen.agent === 'party') return 'silent';
    if (independent || p.ability) return 'not-verified';
    // Passive without an agent: nobody confirmed it. Active with a subject that is no known observer: its silence.
    if (p.voice === 'passive') return seen.agent === 'other' ? 'silent' : 'not-verified';
    return 'silent';
  }
  if (p.unreal || seen.verb.endsWith('ing') || seen.agent === 'party') return null;
  return independent ? 'verified' : null;
}

function agentOf(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  { agent, voice, at, negated }: Predication,
): { agent: Agent; party?: string } {
  const range = words.slice(...agent);
  // "They killed 40, a claim the UN could not verify": whoever stands nearest to the verb acts.
  const comma = range.findLastIndex((word, i) => i > 0 && word.gap.includes(','));
  const found =
    (comma > 0 ? agentIn(scene, sentence, range.slice(comma), negated) : null) ??
    agentIn(scene, sentence, range, negated);
  if (found) return found;
  if (voice === 'passive') return { agent: range.length > 0 ? 'other' : 'unnamed' };
  const position = words[at]?.start ?? 0;
  const cued = (scene.bySentence.get(sentence) ?? []).find((attribution) =>
    attribution.cue.some(([from, to]) => from <= position && position < to),
  );
  return ofSpeaker(scene, cued) ?? { agent: range.length > 0 ? 'other' : 'unnamed' };
}

function agentIn(
  scene: Scene,
  sentence: number,
  range: readonly Word[],
  negated = true,
): { agent: Agent; party?: string } | null {
  const named = scene.names.find(range);
  // To have verified something, nobody with a stake may be among those who act.
  const party = negated ? named[0] : (named.find(({ standing }) => standing === 'party') ?? named[0]);
  if (party?.standing === 'party')
    return { agent: 'party', ...(party.party === undefined ? {} : { party: party.party }) };
  const first = named[0];
  if (first && first.standing === 'independent' && !first.anonymous) return { agent: 'independent' };
  if (namesObservers(range)) return { agent: 'independent' };
  const only = range.length <= 2 ? range.find((word) => SELVES.has(word.text)) : undefined;
  if (only) {
    if (only.text === 'we' && !(scene.bySentence.get(sentence) ?? []).length) return { agent: 'independent' };
    const holder = (scene.bySentence.get(sentence) ?? []).find((attribution) =>
      attribution.content.some(([from, to]) => from <= only.start && only.start < to),
    );
    return ofSpeaker(scene, holder);
  }
  return first ? { agent: 'other' } : null;
}

function ofSpeaker(
  scene: Scene,
  attribution: Parameters<typeof speakerOf>[1],
): { agent: Agent; party?: string } | null {
  const speaker = speakerOf(scene, attribution);
  if (!speaker) return null;
  const standing = standingOf(scene, speaker);
  const party = speaker.party === undefined ? {} : { party: speaker.party };
  if (standing === 'party') return { agent: 'party', ...party };
  return { agent: standing === 'independent' && speaker.kind !== 'anonymous' ? 'independent' : 'other' };
}
