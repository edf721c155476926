/**
 * What somebody independent found out: "an investigation by X found that eight men were executed", "it has documented the killing of nine",
 * "14 were shot, according to an analysis by X". Unlike "confirmed" and "verified" these verbs need that the text tells of the work.
 */
import { type Check, make } from './check.ts';
import { clauseEnd, clauseStart, predicationAt, type Range } from './clause.ts';
import { ABSURD, OVERSTATING, UNTRUE } from './denial-words.ts';
import {
  hasStake,
  isKnownChecker,
  isNamed,
  lookedInto,
  standsFor,
  subjectOf,
  withoutMatter,
} from './inquiry.ts';
import { BE, NUMBERS, SAYING } from './lexicon.ts';
import { findsByTrade } from './observers.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** Verbs that tell a finding in a clause or a noun of harm. */
const FOUND =
  /^(?:found|finds|conclude[sd]?|determine[sd]?|establish(?:e[sd])?|show(?:s|ed)?|reveal(?:s|ed)?|verif(?:y|ied|ies)|confirm(?:s|ed)?|corroborate[sd]?|document(?:s|ed)?)$/;
/** Verbs whose object is the people found themselves. */
const TAKING = /^(?:identif(?:y|ied|ies)|count(?:s|ed)?|named?|names|exhumed|recovered|located|uncovered)$/;
/** "Tied the gang to the killing of ten": only of harm. */
const TIED = /^(?:tied|ties|link(?:s|ed)|connect(?:s|ed)|attribute[sd]?)$/;
/** What an inquiry does by its nature. */
const CONCLUDED = /^(?:found|finds|conclude[sd]?|determine[sd]?|establish(?:e[sd])?)$/;
const TRIGGER =
  /\b(?:found|finds|conclude|determine|establish|show|reveal|verif|confirm|corroborat|document|identif|count|name[ds]?|exhumed|recovered|located|uncovered|tied|link|connect|attribut|investigation|analysis|inquiry|probe|study|review|examination|reconstruction|research|report|tally)/i;

/** @returns whether a sentence can tell a finding at all. */
export const mayFind = (sentence: string): boolean => TRIGGER.test(sentence);

/** An inquiry of somebody's own; and what may be one, where the text tells how it was made. */
const INQUIRY = /^(?:investigation|inquiry|probe)$/;
const STUDY = /^(?:report|evidence|study|analysis|review|examination|reconstruction|research|tally|count)$/;
/** Not done, or the accused's own. */
const NOT_YET = /^(?:preliminary|initial|internal|own|ongoing|official|early|police|first|no)$/;
const EXPERT = /^(?:forensic|visual|satellite|open-source|osint)$/;
/** What is only held likely, or somebody else's word. */
const UNSURE =
  /^(?:may|might|could|would|should|likely|apparently|possibl[ey]|probabl[ey]|suspected|presumed|believed|estimated|estimates?|allegedly|reportedly|alleged|reported|evidence|reasons?|grounds|signs?|indications?|no|how|whether|if)$/;

const HARM =
  /^(?:deaths?|killings?|killed|executions?|executed|dead|died|shot|murders?|murdered|casualties|victims|abductions?|wounded|injured)$/;

/** @returns the finding whose verb or noun is the word at `at`, as a check by somebody independent; null where it is none */
export function findingAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const text = words[at]?.text ?? '';
  const figures = byFigures(scene, words, at);
  if (figures) return according(scene, sentence, words, at, figures);
  if (TAKING.test(text) || FOUND.test(text) || TIED.test(text)) return byVerb(scene, sentence, words, at);
  if (INQUIRY.test(text) || STUDY.test(text))
    return according(scene, sentence, words, at) ?? paperSays(scene, sentence, words, at);
  return null;
}

function byVerb(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const verb = words[at]?.text ?? '';
  const { negated, chain, voice, unreal, object, agent } = predicationAt(words, at);
  const able = words.slice(...chain).some(({ text }) => text === 'able');
  if (negated || (unreal && !able)) return null;
  const passive = voice === 'passive';
  const byName = words[at + 1]?.text === 'by' && words[at + 2]?.text === 'name';
  const actor: Range = passive ? byWhom(words, agent) : subjectOf(words, chain[0]);
  // "Spoke with villagers and they counted": those, as like as not.
  const [pronoun] = words.slice(...actor);
  if (pronoun?.text === 'they' && words[actor[0] - 1]?.text === 'and') return null;
  if (actor[1] <= actor[0] || !finds(scene, sentence, words.slice(...actor), verb, byName)) return null;
  const what: Range = passive ? object : [at + 1, clauseEnd(words, at + 1)];
  // Camps are established too.
  if (
    verb.startsWith('establish') &&
    !words.slice(...what).some(({ text }) => (text === 'that' && !TIED.test(verb)) || HARM.test(text))
  )
    return null;
  return found(sentence, words, {
    at: passive ? chain : [chain[0], at + 1],
    what,
    actor,
    taking: TAKING.test(verb),
  });
}

/** "By the researchers through geolocation": the name or noun alone. */
function byWhom(words: readonly Word[], [from, to]: Range): Range {
  const end = words.findIndex(
    ({ text, gap }, i) =>
      i > from &&
      i < to &&
      (/[,;(]/.test(gap) || /^(?:through|from|in|on|at|after|with|using|which|who|by|since)$/.test(text)),
  );
  return [from, end < 0 ? to : end];
}

/** "According to figures verified by the UN human rights office". */
function byFigures(scene: Scene, words: readonly Word[], at: number): Range | null {
  if (words[at + 1]?.text !== 'by' || !/^(?:verified|confirmed|corroborated)$/.test(words[at]?.text ?? ''))
    return null;
  if (!NUMBERS.has(words[at - 1]?.text ?? '')) return null;
  const actor = byWhom(words, [at + 2, clauseEnd(words, at + 2)]);
  return isKnownChecker(scene, words.slice(...actor)) ? actor : null;
}

/** "According to an investigation by X": at the sentence's end or its beginning. */
function according(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  at: number,
  checker?: Range,
): Check | null {
  const to = words.findLastIndex(({ text }, i) => i < at && at - i <= 7 && text === 'to');
  if (to < 1 || words[to - 1]?.text !== 'according') return null;
  const comma = words.findIndex(({ gap }, i) => i > at && /[,;]/.test(gap));
  const front = to === 1;
  const end = comma < 0 ? words.length : comma;
  if (front && comma < 0) return null;
  if (!checker && !finds(scene, sentence, words.slice(to + 1, end), 'found')) return null;
  const what: Range = front ? [end, clauseEnd(words, end)] : [clauseStart(words, to - 2), to - 1];
  return found(sentence, words, {
    at: [to - 1, at + 1],
    what,
    actor: checker ?? [to + 1, end],
    taking: false,
  });
}

/** "... shot dead 27 men, a report published Tuesday says": behind what it found; of what it says first the act of speech tells. */
function paperSays(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const comma = words.findLastIndex(({ gap }, i) => i <= at && at - i <= 4 && gap.includes(','));
  const verb = words.findIndex(
    ({ text }, i) => i > at && i - at <= 8 && /^(?:says?|said|found|finds)$/.test(text),
  );
  if (comma < 1 || verb < 0 || words.slice(comma + 1, verb).some(({ gap }) => /[,;:]/.test(gap))) return null;
  const next = words[verb + 1];
  if (next && !/[,;.]/.test(next.gap)) return null;
  const actor: Range = [comma, verb];
  if (!finds(scene, sentence, words.slice(...actor), 'says')) return null;
  return found(sentence, words, {
    at: [comma, verb + 1],
    what: [clauseStart(words, comma - 1), comma],
    actor,
    taking: false,
  });
}

function found(
  sentence: number,
  words: readonly Word[],
  { at, what, actor, taking }: { at: Range; what: Range; actor: Range; taking: boolean },
): Check | null {
  if (
    words
      .slice(...what)
      .some(
        ({ text, capital }) =>
          (UNSURE.test(text) && !(capital && text === 'may')) ||
          OVERSTATING.test(text) ||
          UNTRUE.has(text) ||
          ABSURD.has(text),
      )
  )
    return null;
  const after = at[0] >= what[1] ? [] : words.slice(what[1], what[1] + 4);
  // "Found that 31 were killed, residents say": theirs after all.
  if (after.some(({ text }) => SAYING.has(text) || /^(?:reportedly|allegedly)$/.test(text))) return null;
  return make(sentence, words, at, {
    outcome: 'verified',
    agent: 'independent',
    object: what,
    actor,
    byEye: taking,
    finding: true,
  });
}

/** @returns whether a finding of this subject is one: it is a checker's inquiry, or the text tells how it looked into it. */
function finds(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  verb: string,
  byName = false,
): boolean {
  const subject = withoutMatter(words).filter(
    ({ text }) => !/^(?:and|also|that|then)$/.test(text) && !BE.has(text),
  );
  if (subject.length === 0 || subject.length > 14) return false;
  if (words.some(({ text, capital }) => SAYING.has(text) && !capital && !STUDY.test(text))) return false;
  // "Papers that showed that the ministry counted": the ministry did.
  if (
    words.slice(-7).some(({ text }) => /^(?:that|which|who)$/.test(text)) &&
    hasStake(scene, words.slice(-2))
  )
    return false;
  if (hasStake(scene, subject)) return false;
  const noun = subject.findIndex(({ text }) => INQUIRY.test(text) || STUDY.test(text));
  const name = noun < 0 ? subject : ownerOf(subject, noun);
  if (noun >= 0) {
    if (subject.slice(0, noun).some(({ text }) => NOT_YET.test(text))) return false;
    const known = isKnownChecker(scene, name);
    if (known && CONCLUDED.test(verb) && INQUIRY.test(subject[noun]?.text ?? '')) return true;
    if (known && subject.slice(0, noun).some(({ text }) => EXPERT.test(text))) return true;
    if (subject.slice(0, noun).some(({ text }) => text === 'forensic') && CONCLUDED.test(verb)) return true;
    return lookedInto(scene, sentence, subject);
  }
  if (CONCLUDED.test(verb) && findsByTrade(subject)) return true;
  if (TAKING.test(verb) && subject.some(({ text }) => text === 'forensic') && findsByTrade(subject))
    return true;
  if (byName && isKnownChecker(scene, subject)) return true;
  return (
    lookedInto(scene, sentence, subject) &&
    (isNamed(subject) || standsFor(subject) || isKnownChecker(scene, subject))
  );
}

/** Whose inquiry it is: after "by" or "of", else before the noun. */
function ownerOf(subject: readonly Word[], noun: number): readonly Word[] {
  const by = subject.findIndex(({ text }, i) => i > noun && /^(?:by|from)$/.test(text));
  return by > 0 ? subject.slice(by + 1) : subject.slice(0, noun);
}
