/** Denials that the text reports: who denies, and in which words. Which figures they speak of is found by `covers.ts`. */
import type { Attribution } from '../reading.ts';
import { calledAt } from './called.ts';
import { clauseEnd, clauseStart, type Predication, predicationAt, type Range } from './clause.ts';
import { build, type Denial, heldBy, named, ofFigures, sideOfAttribution } from './denial.ts';
import { groundlessAt, idiomAt } from './denial-idioms.ts';
import {
  DENIAL_OF_DEED,
  DENYING,
  EXACT,
  INEXACT,
  OVERSTATING,
  UNTRUE,
  WITH_PARTICLE,
} from './denial-words.ts';
import { ANAPHORS, BE, CLAIMS, NUMBERS, negates, REPORTS } from './lexicon.ts';
import { lowerAt } from './lower.ts';
import { anyDenied, noneLost } from './none-lost.ts';
import type { Scene } from './scene.ts';
import { whoTheyWere } from './who-they-were.ts';
import type { Word } from './words.ts';

const TRIGGER =
  /\b(?:den(?:y|ie|ying)|reject|dismiss|refut|disput|contradict|rebut|rubbish|repudiat|false|untruth|untrue|distort|slander|smears?\b|calumn|concoct|fraudulent|deceit|hogwash|garbage|trumped|made-up|trash|debunk|scorn|\bbel(?:ie|ied|ies)\b|discount|disbeliev|disown|contrary|baseless|unfounded|fabricat|lies?\b|propaganda|disinform|misinform|fake|nonsense|incorrect|exaggerat|inflat|overstat|invent|inaccurate|wrong|true\b|correct\b|accurate\b|right\b|erroneous|misleading|groundless|bogus|fiction|fantas(?:y|ies)|fairy|hoax|myths?\b|fables?\b|contest|mock|ridicul|derid|scoff|laugh|brush|shrug|disavow|absurd|ridiculous|ludicrous|laughable|preposterous|implausib|unrealistic|imaginary|fanciful|delusion|wishful|premature|challeng|question|doubt|(?:far|much|considerably|significantly|substantially|well|way|vastly) (?:lower|smaller|fewer|less|below|higher|greater|larger|more)|lower\b|higher\b|smaller\b|none of|nobody|a single\b|not (?:one|any)|any\b|no (?:[a-zß-ɏḀ-ỿ]+ )?(?:soldier|troop|fighter|men\b|man\b|member|force|combatant|muja|servicem|officer|police|commander|position|post|outpost|base|camp|checkpoint|village|town|district|settlement|area|aircraft|plane|jet|warplane|helicopter|drone|tank|vehicle|ship|rebel|militant)|truth|cold water|issue with|fun of|basis|foundation|realit|facts|civilian|all (?:of )?(?:its|our|their|his)\b|villagers|farmers|shepherds|herders|labou?rers|students|unarmed|innocent|not (?:rebel|militant|fighter|terrorist|insurgent|combatant)|no (?:fight|clash|battle|attack|engage|confront|ambush|incident|encounter|combat|operation))/i;

/** @returns whether a sentence can hold a denial at all. */
export function mayDeny(sentence: string): boolean {
  return TRIGGER.test(sentence);
}

/** @returns the denials in one sentence by a named source. */
export function denialsIn(scene: Scene, sentence: number, words: readonly Word[]): Denial[] {
  const denials: Denial[] = [];
  for (const [at, word] of words.entries()) {
    const denial = DENYING.has(word.text)
      ? denyingAt(scene, sentence, words, at)
      : (overstatedAt(scene, sentence, words, at) ??
        nothingHappened(scene, sentence, words, at) ??
        calledAt(scene, sentence, words, at) ??
        noneLost(scene, sentence, words, at) ??
        lowerAt(scene, sentence, words, at) ??
        noTruth(scene, sentence, words, at) ??
        idiomAt(scene, sentence, words, at) ??
        groundlessAt(scene, sentence, words, at) ??
        whoTheyWere(scene, sentence, words, at) ??
        contrary(scene, sentence, words, at) ??
        (UNTRUE.has(word.text)
          ? untrueAt(scene, sentence, words, at)
          : INEXACT.has(word.text) || EXACT.has(word.text)
            ? inexactAt(scene, sentence, words, at)
            : null));
    if (denial) denials.push(denial);
  }
  return denials;
}

/** "The ministry denied the toll", "the claim was rejected by the front". */
function denyingAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const particle = WITH_PARTICLE.get(words[at]?.text ?? '');
  if (particle && !words.slice(at + 1, at + 8).some((word) => particle.test(word.text))) return null;
  const predication = bareParticiple(words, at) ?? predicationAt(words, at);
  if (predication.negated || (predication.unreal && predication.voice === 'active')) return null;
  const front = predication.voice === 'active' ? fronted(scene, sentence, words, predication) : null;
  const range = front ? front.object : behindAs(words, intoQuote(words, predication.object));
  const object = words.slice(...range);
  if (DOUBTING.test(words[at]?.text ?? '') && !predication.relative && !doubts(words, at, predication))
    return null;
  if (!deniesAll(object) && object.slice(0, 4).some((word) => DENIAL_OF_DEED.has(word.text))) return null;
  const cue = words[at];
  const near = scene.bySentence.get(sentence) ?? [];
  const cued =
    cue &&
    near.find((attribution) => attribution.cue.some((span) => span[0] <= cue.start && cue.end <= span[1]));
  const agent = words.slice(...(front?.subject ?? predication.agent));
  const denier = cued
    ? sideOfAttribution(scene, cued)
    : agent.length > 0 || predication.voice === 'passive'
      ? named(scene, agent)
      : sharedSubject(scene, near, words, predication.chain[0]);
  return build(scene, sentence, words, {
    denier,
    object: range,
    at: front
      ? [front.subject[0], at + 1]
      : [predication.chain[0], predication.voice === 'passive' ? predication.agent[1] : range[1]],
    relative: predication.relative && !front,
    flat: deniesAll(object),
    ...(predication.voice === 'passive' || deniesAll(object) ? {} : anyDenied(object)),
  });
}

/** What may follow a verb of denial whose object stands before it. */
const BEHIND =
  /^(?:as|too|also|in|on|to|at|by|when|while|later|outright|flatly|and|but|during|via|through|\w+ly|\w+day)$/;
/** The most words of a subject that stands between its object and its verb. */
const SUBJECT = 9;

/** "Any casualties on their side the Taliban rejected", "that 60 had died he called a lie": the object opens the clause. */
function fronted(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  { at, chain, object }: Predication,
): { object: Range; subject: Range } | null {
  const next = words[object[0]];
  if (next && object[1] > object[0] && !BEHIND.test(next.text) && !/[,;.]/.test(next.gap)) return null;
  const start = clauseStart(words, chain[0]);
  const cue = words[at];
  const act = (scene.bySentence.get(sentence) ?? []).find(({ cue: spans }) =>
    spans.some(([from, to]) => cue !== undefined && from <= cue.start && cue.end <= to),
  );
  const told = act?.source[0]?.[0];
  const source = told === undefined ? -1 : words.findIndex((word) => word.start >= told);
  const noun = words.findLastIndex(
    (word, i) =>
      i >= start &&
      i < chain[0] &&
      chain[0] - i <= SUBJECT &&
      /^(?:the|its|their|a|an|it|they|he|she|who)$/.test(word.text) &&
      !/^(?:of|in|on|by|from|for|to|at|with)$/.test(words[i - 1]?.text ?? ''),
  );
  const subject = source > start && source < chain[0] ? source : noun;
  const before = words.slice(start, subject);
  if (subject - start < 2 || chain[0] - subject > SUBJECT) return null;
  const claim =
    before[0]?.text === 'that' ||
    /^(?:any|all)$/.test(before[0]?.text ?? '') ||
    before
      .slice(0, 6)
      .some((word) => CLAIMS.has(word.text) || REPORTS.has(word.text) || NUMBERS.has(word.text));
  return claim ? { object: [start, subject], subject: [subject, chain[0]] } : null;
}

/** "Questioned the toll"; whom somebody questions is no number, and "questions about arrests" are nouns. */
const DOUBTING = /^(?:question|challeng|doubt|contest|dispute)/;
const OPENS_CLAIM = /^(?:the|its|their|his|her|that|this|these|those|both|such|any)$/;

function doubts(words: readonly Word[], at: number, { voice, object }: Predication): boolean {
  if (voice === 'passive') return !DOUBTING.test(words[at]?.text ?? '') || words[at]?.text === 'disputed';
  const [first] = words.slice(...object);
  if (first && object[1] - object[0] === 1 && /^(?:it|this|that|them)$/.test(first.text)) return true;
  return (
    first !== undefined &&
    (OPENS_CLAIM.test(first.text) || ofFigures(first) || first.possessive) &&
    words.slice(object[0], object[0] + 6).some(ofFigures)
  );
}

/** "The army has acknowledged losing men but disputes the figures": who spoke before in the sentence. */
function sharedSubject(
  scene: Scene,
  near: readonly Attribution[],
  words: readonly Word[],
  verb: number,
): { side: string; name: string } | null {
  if (!/^(?:but|and|while|though)$/.test(words[verb - 1]?.text ?? '')) return null;
  const start = words[verb]?.start ?? 0;
  const act = near.findLast(({ source }) => source.length > 0 && source.every(([, end]) => end < start));
  return act ? sideOfAttribution(scene, act) : null;
}

/** "Rejected the “baseless accusations”": a mark inside what is denied does not end it. */
function intoQuote(words: readonly Word[], [from, to]: Range): Range {
  const next = words[to];
  if (!next || !/[“"‘']/.test(next.gap) || /[:;,]/.test(next.gap) || to - from > 2) return [from, to];
  const end = clauseEnd(words, to + 1);
  const last = words[to - 1];
  const open = to === from || /^(?:the|these|those|its|their|such|any|all|as|what)$/.test(last?.text ?? '');
  return open && end - to <= 5 && words.slice(to, end).some(ofFigures) ? [from, end] : [from, to];
}

/** "Dismissed as “enemy propaganda” reports of fighting": what is dismissed stands behind what it is called. */
function behindAs(words: readonly Word[], object: Range): Range {
  if (words[object[0]]?.text !== 'as' || object[1] - object[0] > 2) return object;
  const from = words.findIndex(
    (word, i) => i > object[0] && i < object[0] + 10 && (REPORTS.has(word.text) || CLAIMS.has(word.text)),
  );
  return from < 0 ? object : [from, clauseEnd(words, from + 1)];
}

/** "Denied by the front within the hour.": a passive that is all the sentence. */
function bareParticiple(words: readonly Word[], at: number): Predication | null {
  if (at > 1 || words[at + 1]?.text !== 'by') return null;
  const predication = predicationAt(words, at);
  return {
    ...predication,
    voice: 'passive',
    agent: [at + 2, Math.min(words.length, at + 8)],
    object: [at, at],
  };
}

/** "A lie", "all lies"; "bodies lie in the streets" is a verb. */
const LIE_BEFORE =
  /^(?:an?|the|another|big|old|are|is|was|were|all|as|pure|of|outright|complete|such|more|barefaced|absolute|blatant|total|just|but|only|mere|and)$/;

/** "“The claim is false,” said the governor"; "dismissed it as propaganda" is the verb's. */
function untrueAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (
    !word ||
    words.slice(Math.max(0, at - 6), at).some((one) => one.text === 'not' || one.text.endsWith("n't"))
  )
    return null;
  if (/^lies?$/.test(word.text) && !LIE_BEFORE.test(words[at - 1]?.text ?? 'all')) return null;
  const near = scene.bySentence.get(sentence) ?? [];
  const held = near.find((attribution) =>
    attribution.content.some(([from, to]) => from <= word.start && word.end <= to),
  );
  if (!held || held.stance === 'believes' || held.stance === 'plans') return null;
  // The predicate of what? "Their claim is false" names it; "false information" alone points back.
  const subject = words
    .slice(Math.max(0, at - 10), at)
    .filter((one) => held.content.some(([from, to]) => from <= one.start && one.end <= to));
  // "That was fake news", "these are lies": what is called so, without the verb that says it.
  const be = subject.findLastIndex((one) => BE.has(one.text));
  const pointing = be >= 0 && be <= 3 && subject.slice(0, be).every((one) => POINTING.test(one.text));
  // "It was a lie that the war was over": what follows is.
  if (pointing && words[at + 1]?.text === 'that') return null;
  const from = at - subject.length;
  const object: Range = pointing ? [from, from + be] : [from, at];
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object,
    at: [object[0], at + 1],
    relative: false,
  });
}

/** "Contrary to the front's claim that 70 had surrendered, the army said none had": who speaks behind it denies it. */
function contrary(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  if (words[at]?.text !== 'contrary' || words[at + 1]?.text !== 'to') return null;
  const end = clauseEnd(words, at + 2);
  const object: Range = [at + 2, end];
  const last = words[end - 1];
  if (!last || !words.slice(...object).some(ofFigures)) return null;
  const act = (scene.bySentence.get(sentence) ?? []).find(
    ({ source }) => source.length > 0 && source.every(([from]) => from >= last.end),
  );
  return build(scene, sentence, words, {
    denier: act ? sideOfAttribution(scene, act) : null,
    object,
    at: [at, end],
    relative: false,
  });
}

const POINTING = /^(?:this|that|these|those|it|all|of|both|such)$/;

/** "There was no truth in that", "not a grain of truth in the claims". */
function noTruth(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (word?.text !== 'truth' || !words.slice(Math.max(0, at - 5), at).some((one) => negates(one.text)))
    return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  const into = /^(?:in|to|behind)$/.test(words[at + 1]?.text ?? '');
  const object: Range = into ? [at + 2, clauseEnd(words, at + 2)] : [at, at];
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object,
    at: [at - 1, Math.max(at + 1, object[1])],
    relative: false,
  });
}

/** "The army said the rebels had exaggerated the figures": the verb's object is denied. */
function overstatedAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (!word || !OVERSTATING.test(word.text)) return null;
  const object: Range = [at + 1, Math.min(words.length, at + 6)];
  const reached = words.slice(...object);
  const passive = BE.has(words[at - 1]?.text ?? '') && !word.text.endsWith('ing');
  if (passive || !reached.some(ofFigures)) return null;
  if (words.slice(Math.max(0, at - 4), at).some((one) => negates(one.text))) return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  const end = at + 2 + reached.findIndex(ofFigures);
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [at + 1, end],
    at: [at, end],
    relative: false,
  });
}

/** "“This toll is inaccurate,” he said"; "the claim is not correct". */
function inexactAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  const before = words.slice(Math.max(0, at - 4), at);
  const be = before.findLastIndex((one) => BE.has(one.text));
  if (!word || be < 0 || before.some((one) => negates(one.text)) !== EXACT.has(word.text)) return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  const verb = at - before.length + be;
  const subject = words
    .slice(Math.max(0, verb - 6), verb)
    .filter((one) => held.content.some(([from, to]) => from <= one.start && one.end <= to));
  const last = subject.at(-1);
  const alone = subject.every(
    (one) => /^(?:none|nothing|not|all|any|of|a|word)$/.test(one.text) || one === last,
  );
  if (!last || !(subject.some(ofFigures) || (alone && ANAPHORS.has(last.text)))) return null;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [verb - subject.length, verb],
    at: [verb - subject.length, at + 1],
    relative: false,
  });
}

const FIGHTING =
  /^(?:fighting|fights?|clash|clashes|battles?|engagement|engagements|confrontation|confrontations|attack|attacks|ambush|ambushes|incident|encounter|combat|operation)$/;
const AT_ALL = /^(?:any|occurrence|occurred|existence|happened|place|been|was|were)$/;

/** "Denied that there had been fighting", "rejected any armed fights", "denied the attack had taken place". */
function deniesAll(object: readonly Word[]): boolean {
  const fight = object.slice(0, 9).findIndex((word) => FIGHTING.test(word.text));
  if (fight < 0 || object.some((word) => CLAIMS.has(word.text) || NUMBERS.has(word.text))) return false;
  const lead = object.slice(0, fight);
  // "Denied clashes", "reports of fresh fighting": of whatever there was.
  if (fight === 0 && /^(?:fighting|clashes|fights|battles)$/.test(object[0]?.text ?? '')) return true;
  if (/^(?:reports|rumours|rumors|news)$/.test(lead[0]?.text ?? '') && lead[1]?.text === 'of' && fight <= 4)
    return true;
  if (lead.some((word) => /^(?:role|part|involvement|responsibility|hand|behind|targeting)$/.test(word.text)))
    return false;
  return [...lead, ...object.slice(fight + 1, fight + 6)].some((word) => AT_ALL.test(word.text));
}

/** "“There was no clash whatsoever,” he said": in somebody's own words. */
function nothingHappened(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (word?.text !== 'no' || !FIGHTING.test(words[at + 1]?.text ?? '')) return null;
  const there = words.slice(Math.max(0, at - 4), at).some((one) => one.text === 'there');
  const took = words.slice(at + 2, at + 6).some((one) => /^(?:place|occurred|happened)$/.test(one.text));
  // "No attack from our side", "no fighting since Monday" leave others.
  const next = words[at + 2]?.text ?? '';
  if (!(there || took) || /^(?:on|from|since|by|of|against|today|yet|now)$/.test(next)) return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [at, at + 2],
    at: [at, at + 2],
    relative: false,
    flat: true,
  });
}
