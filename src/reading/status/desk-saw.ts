/** Figures of what the outlet's own reporters saw or counted. */
import type { Span } from '../reading.ts';
import { REPORTER, SAYING } from './lexicon.ts';
import { passageOf, type Scene, wordsNear } from './scene.ts';

const SEES = /^(?:counted|saw|seen|found|visited|passed)$/;
/** Words between who saw it and what was seen. */
const SIGHT = 20;

/** "Where this reporter counted 23 trucks", "DPK journalists, who were led by officials, saw 22 posts": what the desk saw is its own word. */
export function ownEyes(scene: Scene, sentence: number, figure: Span): boolean {
  const words = wordsNear(scene.document, sentence, figure).filter((word) => word.end <= figure[0]);
  const near = words.slice(-SIGHT);
  const who = near.findLastIndex((word) => REPORTER.test(word.text) && !word.possessive);
  if (who < 0 || passageOf(scene, figure)) return false;
  const verb = near.findIndex((word, i) => i > who && SEES.test(word.text));
  if (verb < 0 || near.length - verb > 5) return false;
  const between = near.slice(who, verb);
  if (between.some(({ text }) => SAYING.has(text) || /^(?:he|she|they|it|that|not|never)$/.test(text)))
    return false;
  // "told reporters", "with journalists"
  const lead = near.slice(Math.max(0, who - 3), who);
  return !lead.some(({ text }) => /^(?:told|tells|with|by|to|among|showed|of|for)$/.test(text));
}
