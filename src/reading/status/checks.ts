/**
 * Acts of checking that the text reports: "could not be independently verified", "Reuters has verified", "the Taliban have
 * not confirmed". Which figures each speaks of is found by `covers.ts`.
 */
import type { Span } from '../reading.ts';
import { type Acting, agentIn, agentOf, namesObservers } from './agents.ts';
import { clauseEnd, clauseStart, type Predication, predicationAt, type Range } from './clause.ts';
import {
  BE,
  CHECK_NOUNS,
  CHECKING,
  CLAIMS,
  kindsOf,
  LOOKING,
  MEDIA,
  NUMBERS,
  negates,
  RELATIVE,
  SAYING,
  UNCHECKED,
} from './lexicon.ts';
import { findsByTrade, isOfficial } from './observers.ts';
import {
  countedBehind,
  countedInImages,
  familiesCalled,
  isNewsroom,
  ownCount,
  readInPapers,
  shownFromAbove,
} from './own-eyes.ts';
import type { Scene } from './scene.ts';
import { spanOf, type Word } from './words.ts';

export interface Check {
  /** The words that say so. */
  span: Span;
  sentence: number;
  words: readonly Word[];
  /** `not-verified`: a disclaimer. `silent`: somebody with a stake has not confirmed. `verified`: somebody independent did. */
  outcome: 'verified' | 'not-verified' | 'silent';
  agent: Acting['agent'];
  /** The party that acts, where one does. */
  party?: string;
  /** Indices of the words that say who acts; empty where nobody is named. */
  actor: Range;
  /** Indices of the words that say what was checked. */
  object: Range;
  /** The object stands before, in the same sentence. */
  relative: boolean;
  /** The word of checking stands before its noun: "unverified reports". */
  attributive: boolean;
  /** What was counted was counted in pictures: they are no other thing that was checked. */
  fromImages: boolean;
}

const TRIGGER =
  /verif|confirm|corroborat|authenticat|substantiat|ascertain|validat|geolocat|independent|check|determin|assess|access|vouch|support|prove|test|reconcil|video|footage|image|picture|photo|clip|film|recording|which|establish|clear|\b(?:count|counted|exhumed|i|we|saw|see|seen|shown|reviewed|examined|inspected|read|studied|identified|mapped|located|analy[sz]ed)\b/i;
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
  const silent = picturesSilent(sentence, words, at) ?? cannotSay(scene, sentence, words, at);
  if (silent) return silent;
  if (UNCHECKED.has(text)) return unchecked(sentence, words, at);
  if (CHECK_NOUNS.has(text)) return nounCheck(scene, sentence, words, at);
  if (CHECKING.has(text) || LOOKING.has(text)) {
    return (
      noWay(sentence, words, at) ??
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

function make(
  sentence: number,
  words: readonly Word[],
  range: Range,
  rest: Pick<Check, 'outcome' | 'agent' | 'object'> & {
    party?: string | undefined;
    actor?: Range;
    relative?: boolean;
    attributive?: boolean;
    fromImages?: boolean;
  },
): Check | null {
  const span = spanOf(words.slice(...range));
  if (!span) return null;
  const { party, ...others } = rest;
  return {
    span,
    sentence,
    words,
    actor: [0, 0],
    relative: false,
    attributive: false,
    fromImages: false,
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
  const end = clauseEnd(words, at + 1);
  const ofClaim = words.slice(at + 1, end).some((word) => CLAIMS.has(word.text) || NUMBERS.has(word.text));
  const looked =
    ofClaim &&
    left.some((word) => /^(?:seen|found|saw|finds|find)$/.test(word.text)) &&
    agentIn(scene, sentence, left)?.agent === 'independent';
  if (!strong && !independent && !looked) return null;
  const right = words.slice(at + 1, end);
  const negative = left.findIndex(
    (word) => negates(word.text) || /^(?:await|awaits|awaiting|awaited|pending|little)$/.test(word.text),
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
    !(
      predication.negated &&
      (acting.agent === 'independent' || namesObservers(words.slice(...predication.agent)))
    ) &&
    !leavesOpen(words, predication) &&
    !(FINDING.has(verb) && predication.voice === 'active' && findsByTrade(words.slice(...predication.agent)))
  )
    return null;
  if (attributive(words, at, predication)) return null;

  const behind = postposed(words, predication);
  const outcome = outcomeOf(predication, {
    ...acting,
    verb,
    independently,
    first: NO_ONE.test(words[predication.agent[0]]?.text ?? '') ? 'nobody-at-all' : '',
  });
  if (!outcome) return null;
  // "Had it confirmed by the army": somebody else acts.
  if (
    outcome === 'verified' &&
    words
      .slice(...predication.object)
      .some((word, i, all) => word.text === 'by' && !all[i + 1]?.text.endsWith('ing'))
  )
    return null;
  const passive = predication.voice === 'passive';
  const range: Range = passive ? predication.chain : [predication.agent[0], predication.object[1]];
  return make(sentence, words, range[1] > range[0] ? range : predication.chain, {
    outcome,
    agent:
      acting.agent === 'unnamed' && independently && outcome === 'verified' ? 'independent' : acting.agent,
    party: acting.party,
    actor: predication.agent,
    object: outcome === 'verified' && behind ? behind : predication.object,
    relative: predication.relative && (passive || predication.gapped) && !behind,
  });
}

/** "19 people were killed, the UN has confirmed.": what was confirmed stands before its comma. */
function postposed(words: readonly Word[], { voice, object, agent, chain }: Predication): Range | null {
  if (voice === 'passive' || object[1] > object[0] || chain[1] < words.length) return null;
  const comma = words.findLastIndex(
    (word, i) => i > 0 && i >= agent[0] && i < chain[0] && word.gap.includes(','),
  );
  if (comma < 1 || chain[0] - comma > 7 || RELATIVE.has(words[comma]?.text ?? '')) return null;
  const start = clauseStart(words, comma - 1);
  return words.slice(start, comma).some((word) => SAYING.has(word.text)) ? null : [start, comma];
}

/** "Neither account could be checked", "nothing in the footage supports that number": of a claim or a number itself. */
function leavesOpen(
  words: readonly Word[],
  { negated, ability, voice, agent, object }: Predication,
): boolean {
  if (!negated || !words.slice(...object).some((word) => CLAIMS.has(word.text) || NUMBERS.has(word.text)))
    return false;
  if (voice === 'passive' || object[0] === agent[0]) return true;
  if (ability && object[0] > agent[0]) return false;
  return /^(?:nothing|neither|none)$/.test(words[agent[0]]?.text ?? '');
}

/** What forensic experts and commissions of inquiry do when they find a number out. */
const FINDING = new Set(['established', 'identified', 'exhumed', 'documented', 'determined']);

const EYES = new Set(['counted', 'saw', 'see', 'seen', 'count']);
const WITNESS = /^(?:journalists?|reporters?|correspondents?|photographers?)$/;
const MOVING =
  /^(?:who|that|which|and|to|visited|entered|reached|went|walked|toured|at|in|on|the|scene|site|of|from|for|with|a|this|morgue|hospital|cemetery|village|town|market|camp|school|later|then|there)$/;

/** "A Reuters reporter counted 11 bodies", "the Post visited the morgue and saw 11": the outlet's own eyes, for what they saw and no more. */
function eyewitness(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const predication = predicationAt(words, at);
  const first = words[predication.chain[0]]?.text;
  if (/^(?:see|count)$/.test(words[at]?.text ?? '') && first !== 'could') return null;
  if (words[at]?.text === 'seen' && !/^(?:has|have|had)$/.test(first ?? '')) return null;
  if (predication.negated || predication.unreal || predication.voice === 'passive') return null;
  const whole = words.slice(...predication.agent);
  // "In the yard on Monday, this reporter saw": what stands before the comma only sets the scene.
  const lead = Math.max(
    0,
    whole.findLastIndex((word) => word.gap.includes(',')),
  );
  const subject = whole.slice(lead);
  const witness = subject.findIndex((word) => WITNESS.test(word.text));
  const own = witness >= 0 ? subject.slice(0, witness + 1) : subject.slice(0, 4);
  if (own.length > 6 || (witness < 0 && !isNewsroom(scene, own))) return null;
  // Nobody else comes between who sees and the verb.
  const between = subject.slice(own.length);
  if (
    between.length > 12 ||
    between.some((word) => SAYING.has(word.text) || negates(word.text) || isOfficial(word.text))
  )
    return null;
  const moves = between.some((word) => word.text === 'and' || word.text === 'who');
  if (subject.length > 6 && !moves && !between.every((word) => MOVING.test(word.text) || word.capital))
    return null;
  const from = predication.agent[0] + lead;
  const acting = {
    ...predication,
    agent: [from, from + own.length] as Range,
    chain: [from + own.length, at + 1] as Range,
  };
  if (witness >= 0 && agentOf(scene, sentence, words, acting).agent !== 'independent') return null;
  const object = predication.object;
  return make(sentence, words, [predication.agent[0], object[1]], {
    outcome: 'verified',
    agent: 'independent',
    object,
  });
}

const SIGHT =
  /^(?:counted|seen|reviewed|examined|inspected|read|checked|studied|identified|mapped|located|analy[sz]ed|confirmed)$/;

function seen(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  if (!SIGHT.test(words[at]?.text ?? '')) return null;
  const sight =
    countedBehind(words, at) ??
    ownCount(scene, words, at) ??
    readInPapers(scene, words, at) ??
    shownFromAbove(scene, words, at) ??
    countedInImages(scene, words, at) ??
    familiesCalled(scene, sentence, words, at);
  return (
    sight &&
    make(sentence, words, sight.range, {
      outcome: 'verified',
      agent: 'independent',
      object: sight.object,
      fromImages: sight.fromImages === true,
    })
  );
}

const REACHING =
  /^(?:reach|access|enter|visit|travel|go|get|allowed|permitted|let|admitted|barred|banned|blocked|kept)$/;
const BARRED = /^(?:barred|banned|blocked|kept)$/;

/** "Journalists have not been able to reach the area to check the losses". */
function noAccess(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  if (words[at - 1]?.text !== 'to') return null;
  const start = clauseStart(words, at);
  const before = words.slice(start, at);
  const reach = before.findIndex((word) => REACHING.test(word.text));
  const negation = before.findIndex((word) => negates(word.text) || BARRED.test(word.text));
  if (reach < 0 || negation < 0 || negation > reach) return null;
  const subject = before.slice(0, negation);
  const acting = agentIn(scene, sentence, subject);
  if (acting?.agent !== 'independent') return null;
  const from = Math.max(0, subject.findLastIndex((word) => word.text === 'that') + 1);
  const end = clauseEnd(words, at + 1);
  return make(sentence, words, [start + from, end], {
    outcome: 'not-verified',
    ...acting,
    object: [at + 1, end],
  });
}

const TELLS =
  /^(?:show|shows|showed|shown|tell|tells|told|prove|proves|proved|say|says|said|establish|establishes|reveal|reveals|confirm|confirms|support|supports|bear|bears)$/;

/** "The footage does not show how many died", "the clip says nothing about the toll": a picture that cannot tell the number. */
function picturesSilent(sentence: number, words: readonly Word[], at: number): Check | null {
  if (!TELLS.test(words[at]?.text ?? '')) return null;
  const start = clauseStart(words, at);
  const before = words.slice(start, at);
  const media = before.findIndex((word) => MEDIA.has(word.text));
  if (
    media < 0 ||
    media > 8 ||
    before.some((word) => SAYING.has(word.text) || /^(?:who|which)$/.test(word.text))
  )
    return null;
  const end = clauseEnd(words, at + 1);
  const denied = before.some((word) => negates(word.text)) || words[at + 1]?.text === 'nothing';
  // "Shows smoke but no bodies."
  const but = words[end]?.text === 'but' && words[end + 1]?.text === 'no' ? end + 2 : -1;
  const from = denied ? at + 1 : but;
  if (from < 0) return null;
  const object: Range = [
    words[from]?.text === 'nothing' ? from + 2 : from,
    denied ? end : clauseEnd(words, from),
  ];
  const told = words.slice(...object);
  const number =
    told.some((word) => NUMBERS.has(word.text) || kindsOf(word.text) || /\d/.test(word.text)) ||
    told[0]?.text === 'how';
  if (!number) return null;
  return make(sentence, words, [start, object[1]], { outcome: 'not-verified', agent: 'unnamed', object });
}

const WHICH = /^(?:which|whose|who)$/;
const RIGHT = /^(?:right|true|correct|accurate|closer)$/;

/** "The Post cannot say which of the two is right." `at`: the verb. */
function cannotSay(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  if (!/^(?:say|tell|judge|know)$/.test(words[at]?.text ?? '') || !WHICH.test(words[at + 1]?.text ?? ''))
    return null;
  const start = clauseStart(words, at);
  const before = words.slice(start, at);
  if (!before.some((word) => negates(word.text)) || agentIn(scene, sentence, before)?.agent !== 'independent')
    return null;
  const end = clauseEnd(words, at + 1);
  if (!words.slice(at, end).some((word) => RIGHT.test(word.text))) return null;
  return make(sentence, words, [start, end], {
    outcome: 'not-verified',
    agent: 'independent',
    object: [at + 1, end],
  });
}

/** "The Post has no way of verifying the number", "there was no means of checking this". */
function noWay(sentence: number, words: readonly Word[], at: number): Check | null {
  if (!words[at]?.text.endsWith('ing') || words[at - 1]?.text !== 'of') return null;
  if (!/^(?:ways?|means|possibility|chance|hope)$/.test(words[at - 2]?.text ?? '')) return null;
  const negation = words
    .slice(Math.max(0, at - 6), at - 2)
    .findIndex((word) => negates(word.text) || word.text === 'little');
  if (negation < 0) return null;
  const end = clauseEnd(words, at + 1);
  return make(sentence, words, [Math.max(0, at - 6) + negation, end], {
    outcome: 'not-verified',
    agent: 'unnamed',
    object: [at + 1, end],
  });
}

/** "Reporters have no access to the area": nobody could look. `at`: "access". */
function shutOut(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const start = clauseStart(words, at);
  const before = words.slice(start, at);
  const negation = before.findIndex(
    (word) => negates(word.text) || /^(?:denied|refused|barred)$/.test(word.text),
  );
  if (negation < 1 || words[at + 1]?.text !== 'to') return null;
  const subject = before.slice(0, negation);
  if (!namesObservers(subject) || agentIn(scene, sentence, subject)?.agent !== 'independent') return null;
  return make(sentence, words, [start, clauseEnd(words, at + 1)], {
    outcome: 'not-verified',
    agent: 'independent',
    object: [at, at],
  });
}

const INDEED = /^(?:really|actually|indeed|true|accurate|genuine|correct|truly)$/;

/** "Whether the districts had really fallen was not clear": a doubt of a claim, not a question of its own. */
function unclear(sentence: number, words: readonly Word[], at: number): Check | null {
  const { chain } = predicationAt(words, at);
  const doubted =
    words[at]?.text === 'unclear' || words.slice(chain[0], at).some((word) => negates(word.text));
  if (!doubted || !words.slice(chain[0], at).some((word) => BE.has(word.text))) return null;
  const before = words.slice(clauseStart(words, chain[0]), chain[0]);
  const left = before.findLastIndex((word) => word.text === 'whether');
  const first = words[at + 1]?.text;
  const object: Range | null =
    left >= 0
      ? [chain[0] - before.length + left + 1, chain[0]]
      : first === 'whether' || first === 'if'
        ? [at + 2, clauseEnd(words, at + 2)]
        : null;
  if (!object || !words.slice(...object).some((word) => INDEED.test(word.text))) return null;
  const range: Range = left >= 0 ? [object[0] - 1, at + 1] : [chain[0], object[1]];
  return make(sentence, words, range, { outcome: 'not-verified', agent: 'unnamed', object });
}

/** "Verified footage", "confirmed deaths": an adjective, not an act with a known agent. */
function attributive(words: readonly Word[], at: number, { chain, voice }: Predication): boolean {
  if (voice === 'passive' || chain[0] < at || !words[at]?.text.endsWith('ed')) return false;
  const before = words[at - 1];
  return at === 0 || before === undefined || DETERMINERS.has(before.text) || before.text.endsWith('ly');
}

/** "No outside body has confirmed it": the negation is the subject's, and means everybody. */
const NO_ONE = /^(?:no|nobody|none|neither)$/;

const TRYING =
  /^(?:tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|work(?:s|ed|ing)?|attempt(?:s|ed|ing)?|asked|hop(?:e|es|ed|ing)|wants?|plans?|going|efforts?|order|used)$/;
const DECLINING = /^(?:declin|refus|fail|neglect)/;

function outcomeOf(
  p: Predication,
  seen: { agent: Acting['agent']; verb: string; independently: boolean; first: string },
): Check['outcome'] | null {
  if (p.governor !== undefined && TRYING.test(p.governor)) return null;
  const independent = seen.agent === 'independent' || seen.independently;
  if (p.governor !== undefined && DECLINING.test(p.governor)) return independent ? 'not-verified' : 'silent';
  if (p.negated) {
    if (seen.agent === 'party') return 'silent';
    if (independent || p.ability) return 'not-verified';
    // Passive without an agent: nobody confirmed it. Active with a subject that is no known observer: its silence.
    if (p.voice === 'passive') return seen.agent === 'other' ? 'silent' : 'not-verified';
    if (seen.first === 'nobody-at-all') return 'not-verified';
    return 'silent';
  }
  if (p.unreal || seen.verb.endsWith('ing') || seen.agent === 'party') return null;
  return independent ? 'verified' : null;
}
