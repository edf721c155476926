/** Other ways to say that nobody could check: no access, no way to verify, pictures that do not tell the number, a doubt left open. */
import { agentIn, namesObservers } from './agents.ts';
import { type Check, make } from './check.ts';
import { clauseEnd, clauseStart, predicationAt, type Range } from './clause.ts';
import { ofFigures } from './denial.ts';
import { BE, CHECKING, kindsOf, LOOKING, MEDIA, NUMBERS, negates, SAYING } from './lexicon.ts';
import { isOfficial } from './observers.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

const REACHING =
  /^(?:reach|access|enter|visit|travel|go|get|allowed|permitted|let|admitted|barred|banned|blocked|kept)$/;
const BARRED = /^(?:barred|banned|blocked|kept)$/;

/** "Journalists have not been able to reach the area to check the losses". */
export function noAccess(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  // "Reporters could not get there, so the claims were impossible to verify": the claims, not the way there.
  if (words[at - 1]?.text !== 'to' || HARD.test(words[at - 2]?.text ?? '')) return null;
  const start = clauseStart(words, at);
  const before = words.slice(start, at);
  const reach = before.findIndex((word) => REACHING.test(word.text));
  const negation = before.findIndex((word) => negates(word.text) || BARRED.test(word.text));
  if (reach < 0 || negation < 0 || negation > reach) return null;
  const subject = before.slice(0, negation);
  const acting = agentIn(scene, sentence, subject);
  const press =
    acting === null && subject[0]?.capital === true && !subject.some((word) => isOfficial(word.text));
  if (acting?.agent !== 'independent' && !press) return null;
  const from = Math.max(0, subject.findLastIndex((word) => word.text === 'that') + 1);
  const end = clauseEnd(words, at + 1);
  return make(sentence, words, [start + from, end], {
    outcome: 'not-verified',
    agent: 'independent',
    object: [at + 1, end],
  });
}

const TELLS =
  /^(?:show|shows|showed|shown|tell|tells|told|prove|proves|proved|say|says|said|establish|establishes|reveal|reveals|confirm|confirms|support|supports|bear|bears)$/;

/** "The footage does not show how many died", "the clip says nothing about the toll": a picture that cannot tell the number. */
export function picturesSilent(sentence: number, words: readonly Word[], at: number): Check | null {
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
export function cannotSay(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
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
export function noWay(sentence: number, words: readonly Word[], at: number): Check | null {
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

/** What newsrooms say of a claim that they have checked without finding it true: "could stand up neither", "cannot be taken at face value". */
export function stoodUp(sentence: number, words: readonly Word[], at: number): Check | null {
  const text = words[at]?.text ?? '';
  const value =
    /^(?:take|taken)$/.test(text) && words[at + 2]?.text === 'face' && words[at + 3]?.text === 'value';
  if (!value && !(/^(?:stand|stood)$/.test(text) && words[at + 1]?.text === 'up')) return null;
  const { negated, voice, object, chain, agent } = predicationAt(words, at);
  if (!negated) return null;
  const passive = voice === 'passive' || words.slice(...chain).some((word) => BE.has(word.text));
  // "The story does not stand up": nobody stood it up.
  if (!value && !passive && !/^(?:we|i|reporters|journalists)$/.test(words[agent[1] - 1]?.text ?? ''))
    return null;
  return make(sentence, words, passive ? chain : [agent[0], object[1]], {
    outcome: 'not-verified',
    agent: 'independent',
    object: !passive ? [object[0] + (value ? 0 : 1), object[1]] : voice === 'passive' ? object : agent,
  });
}

/** "Reporters have no access to the area": nobody could look. `at`: "access". */
export function shutOut(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
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

const HARD = /^(?:impossible|difficult|hard|impractical|tricky|challenging|problematic|challenge|beyond)$/;
const EASY = /^(?:possible|easy|feasible|simple)$/;

/** "Verifying such claims is all but impossible", "to check this independently is not easy". `at`: the verb. */
export function hardly(sentence: number, words: readonly Word[], at: number): Check | null {
  const infinitive = words[at - 1]?.text === 'to';
  if (!infinitive && !words[at]?.text.endsWith('ing')) return null;
  const start = clauseStart(words, at);
  // What opens its clause, but for an adverb and a lead of place or time that a comma closes.
  const from = infinitive ? at - 1 : at;
  const opens =
    from === start ||
    words[from]?.gap.includes(',') === true ||
    words.slice(start, from).every(({ text }) => text.endsWith('ly') || text === 'and');
  if (!opens) return null;
  const end = clauseEnd(words, at + 1);
  const be = words.findIndex(({ text }, i) => i > at && i < end && (BE.has(text) || text === 'proved'));
  if (be < 0) return null;
  const told = words.slice(be, Math.min(words.length, be + 8));
  const negated = told.some(({ text }) => negates(text) && text !== 'impossible');
  const found = told.some(({ text }) => (negated ? EASY : HARD).test(text));
  if (!found) return null;
  return make(
    sentence,
    words,
    [from, Math.min(words.length, be + told.findIndex(({ text }) => HARD.test(text) || EASY.test(text)) + 1)],
    {
      outcome: 'not-verified',
      agent: 'unnamed',
      object: antecedent(words, [at + 1, be]),
    },
  );
}

/** "The numbers of both sides we give as they are, to check them is not possible": the noun that "them" stands for, with whose it is. */
function antecedent(words: readonly Word[], object: Range): Range {
  if (object[1] - object[0] !== 1 || !/^(?:them|these|it)$/.test(words[object[0]]?.text ?? '')) return object;
  const noun = words.slice(0, object[0]).findLastIndex(ofFigures);
  if (noun < 0) return object;
  const genitive = /^(?:of|by|from)$/.test(words[noun + 1]?.text ?? '') ? 4 : 1;
  return [Math.max(0, noun - 3), Math.min(object[0], noun + genitive)];
}

/** "The tolls are not verifiable." `at`: the adjective. */
export function notVerifiable(sentence: number, words: readonly Word[], at: number): Check | null {
  const { chain } = predicationAt(words, at);
  const own = words.slice(chain[0], at);
  if (!own.some(({ text }) => BE.has(text)) || !own.some(({ text }) => negates(text))) return null;
  return make(sentence, words, chain, {
    outcome: 'not-verified',
    agent: 'unnamed',
    object: [clauseStart(words, chain[0]), chain[0]],
  });
}

const SOURCES =
  /^(?:sources?|observers|monitors|media|outlets?|part(?:y|ies)|bod(?:y|ies)|means|channels?|quarters?|witnesses|journalists|organi[sz]ations?)$/;
const CHECKED = new Set([...CHECKING, ...LOOKING]);
const POSSIBLE = /^(?:possible|impossible|able|unable|difficult|hard)$/;

/** "It was not possible to make sure of the numbers from an independent source", whatever the verb. `at`: "independent". */
export function fromNobodyElse(sentence: number, words: readonly Word[], at: number): Check | null {
  if (!SOURCES.test(words[at + 1]?.text ?? '')) return null;
  const prep = words.findLastIndex(
    ({ text }, i) => i < at && at - i <= 3 && /^(?:from|with|by|through|via|against|using)$/.test(text),
  );
  if (prep < 1) return null;
  const start = clauseStart(words, prep);
  const before = words.slice(start, prep);
  // What the verbs of checking tell is theirs.
  const known = before.findLast(({ text }) => CHECKED.has(text));
  if (known && !known.text.endsWith('ing')) return null;
  const end = clauseEnd(words, at + 1);
  const negation = words.findIndex(({ text }, i) => i >= start && i < end && negates(text));
  if (negation < 0) return null;
  const to = words.findIndex(({ text }, i) => i > negation && i < prep && text === 'to');
  const gerund = words[start]?.text.endsWith('ing');
  const able = words.slice(start, end).some(({ text }) => POSSIBLE.test(text));
  const object: Range | null =
    negation < prep && to > 0 && able ? [to + 1, prep] : gerund && able ? [start + 1, prep] : passiveObject();
  if (!object || object[1] <= object[0]) return null;
  return make(sentence, words, [Math.min(start, negation), at + 2], {
    outcome: 'not-verified',
    agent: 'independent',
    object,
  });

  /** "The balances of the two sides could not be contrasted". */
  function passiveObject(): Range | null {
    const be = words.findIndex(({ text }, i) => i >= negation && i < prep && (BE.has(text) || text === 'be'));
    if (be < 0 || !/(?:ed|en|un|wn)$/.test(words[be + 1]?.text ?? '')) return null;
    const modal = words[negation - 1];
    return [start, modal && /^(?:could|can|has|have|had|may)$/.test(modal.text) ? negation - 1 : negation];
  }
}

/** What a claim or a picture may lack. */
export const TRUTH =
  /^(?:authenticity|veracity|accuracy|truth|truthfulness|reliability|credibility|validity)$/;
const INDEED = /^(?:really|actually|indeed|true|accurate|genuine|correct|truly)$/;

/** "Whether the districts had really fallen was not clear": a doubt of a claim, not a question of its own. */
export function unclear(sentence: number, words: readonly Word[], at: number): Check | null {
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
  // "The authenticity of the claims is unclear."
  if (!object && before.some((word) => TRUTH.test(word.text)))
    return make(sentence, words, [chain[0] - before.length, at + 1], {
      outcome: 'not-verified',
      agent: 'unnamed',
      object: [chain[0] - before.length, chain[0]],
    });
  if (!object || !words.slice(...object).some((word) => INDEED.test(word.text))) return null;
  const range: Range = left >= 0 ? [object[0] - 1, at + 1] : [chain[0], object[1]];
  return make(sentence, words, range, { outcome: 'not-verified', agent: 'unnamed', object });
}
