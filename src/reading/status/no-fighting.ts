/** Denials that there was any fighting: of whatever was told of it. */
import { build, type Denial, heldBy, sideOfAttribution } from './denial.ts';
import { CLAIMS, NUMBERS } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

const FIGHTING =
  /^(?:fighting|fights?|clash|clashes|battles?|engagement|engagements|confrontation|confrontations|attack|attacks|ambush|ambushes|incident|encounter|combat|operation)$/;
const AT_ALL = /^(?:any|occurrence|occurred|existence|happened|place|been|was|were)$/;

/** "Denied that there had been fighting", "rejected any armed fights", "denied the attack had taken place". */
export function deniesAll(object: readonly Word[]): boolean {
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

/** "No such thing had happened", "nothing of the kind took place": of what was told just before. */
export function noSuchThing(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  at: number,
): Denial | null {
  const such = words[at]?.text === 'no' && words[at + 1]?.text === 'such';
  const kind =
    words[at]?.text === 'nothing' &&
    words[at + 1]?.text === 'of' &&
    /^(?:kind|sort)$/.test(words[at + 3]?.text ?? '');
  if (!such && !kind) return null;
  const end = words.findIndex(
    ({ text }, i) => i > at + 1 && i < at + 8 && /^(?:happened|occurred|place|exists?|existed)$/.test(text),
  );
  const there = words.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'there');
  const word = words[at];
  const held = word && heldBy(scene, sentence, word);
  if (!held || (end < 0 && !there)) return null;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [at, at],
    at: [at, end < 0 ? at + 2 : end + 1],
    relative: false,
  });
}

/** "“There was no clash whatsoever,” he said": in somebody's own words. */
export function nothingHappened(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  at: number,
): Denial | null {
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
