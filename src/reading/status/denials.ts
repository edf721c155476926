/** Denials that the text reports: who denies, and in which words. Which figures they speak of is found by `covers.ts`. */
import { calledAt } from './called.ts';
import { inexactAt, noTruth, overstatedAt, untrueAt } from './called-untrue.ts';
import { clauseEnd, type Range } from './clause.ts';
import { build, type Denial, ofFigures, sideOfAttribution } from './denial.ts';
import { groundlessAt, idiomAt } from './denial-idioms.ts';
import { DENYING, DREAM, EXACT, INEXACT, UNTRUE } from './denial-words.ts';
import { denyingAt } from './denying-verbs.ts';
import { lowerAt } from './lower.ts';
import { noSuchThing, nothingHappened } from './no-fighting.ts';
import { noneLost } from './none-lost.ts';
import type { Scene } from './scene.ts';
import { whoTheyWere } from './who-they-were.ts';
import type { Word } from './words.ts';

const TRIGGER =
  /\b(?:den(?:y|ie|ying)|reject|dismiss|refut|disput|contradict|rebut|rubbish|repudiat|false|untruth|untrue|distort|slander|smears?\b|calumn|concoct|fraudulent|deceit|hogwash|garbage|trumped|made-up|trash|debunk|scorn|\bbel(?:ie|ied|ies)\b|discount|disbeliev|disown|contrary|baseless|unfounded|fabricat|lies?\b|propaganda|disinform|misinform|fake|nonsense|incorrect|exaggerat|inflat|overstat|invent|inaccurate|wrong|true\b|correct\b|accurate\b|right\b|erroneous|misleading|groundless|bogus|fiction|fantas(?:y|ies)|dreams?\b|illusion|imagination|bluff|jokes?\b|tales?\b|no such|of (?:the|that) (?:kind|sort)|fairy|hoax|myths?\b|fables?\b|contest|mock|ridicul|derid|scoff|laugh|brush|shrug|disavow|absurd|ridiculous|ludicrous|laughable|preposterous|implausib|unrealistic|imaginary|fanciful|delusion|wishful|premature|challeng|question|doubt|(?:far|much|considerably|significantly|substantially|well|way|vastly) (?:lower|smaller|fewer|less|below|higher|greater|larger|more)|lower\b|higher\b|smaller\b|none of|nobody|a single\b|not (?:one|any)|any\b|no (?:[a-zß-ɏḀ-ỿ]+ )?(?:soldier|troop|fighter|men\b|man\b|member|force|combatant|muja|servicem|officer|police|commander|position|post|outpost|base|camp|checkpoint|village|town|district|settlement|area|aircraft|plane|jet|warplane|helicopter|drone|tank|vehicle|ship|rebel|militant)|truth|cold water|issue with|fun of|basis|foundation|realit|facts|civilian|all (?:of )?(?:its|our|their|his)\b|villagers|farmers|shepherds|herders|labou?rers|students|unarmed|innocent|not (?:rebel|militant|fighter|terrorist|insurgent|combatant)|no (?:fight|clash|battle|attack|engage|confront|ambush|incident|encounter|combat|operation))/i;

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
        noSuchThing(scene, sentence, words, at) ??
        calledAt(scene, sentence, words, at) ??
        noneLost(scene, sentence, words, at) ??
        lowerAt(scene, sentence, words, at) ??
        noTruth(scene, sentence, words, at) ??
        idiomAt(scene, sentence, words, at) ??
        groundlessAt(scene, sentence, words, at) ??
        whoTheyWere(scene, sentence, words, at) ??
        contrary(scene, sentence, words, at) ??
        (UNTRUE.has(word.text) || DREAM.has(word.text)
          ? untrueAt(scene, sentence, words, at)
          : INEXACT.has(word.text) || EXACT.has(word.text)
            ? inexactAt(scene, sentence, words, at)
            : null));
    if (denial) denials.push(denial);
  }
  return denials;
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
