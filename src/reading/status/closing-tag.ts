/** The tag that closes a sentence, whose content was taken too short: "Ten died and six were hurt, one of them a boy, the army said." */
import type { Attribution, Span } from '../reading.ts';
import { TELLS_NOTHING } from './lexicon.ts';
import type { Owner, Scene } from './scene.ts';
import { byAttribution } from './voice.ts';

/** "Did not say", "could not confirm". */
const UNSAID = /n['’]t\b|\b(?:not|never|cannot|unable|declined|refused|failed)\b/i;
const RELATIVE_LAST = /\b(?:that|which|who|whom|whose),\s*$/i;
/** How far before its tag a figure may stand, in characters. */
const REACH = 400;

/**
 * @param near the acts of speech in the figure's sentence
 * @param figure UTF-16 offsets of a figure that no content holds
 * @returns whose tag behind a comma closes what was said, or null
 */
export function closingTag(scene: Scene, near: readonly Attribution[], figure: Span): Owner | null {
  const tag = near.find((act) => closes(scene, act, near, figure));
  return tag ? byAttribution(scene, tag) : null;
}

function closes(scene: Scene, act: Attribution, near: readonly Attribution[], figure: Span): boolean {
  const { text } = scene.document;
  const [who, said] = [act.source[0], act.cue[0]];
  if (!who || !said || act.source.length > 1 || act.cue.length > 1) return false;
  if (TELLS_NOTHING.has(act.stance ?? '') || UNSAID.test(text.slice(...said))) return false;
  const from = Math.min(who[0], said[0]);
  if (from < figure[1] || from - figure[1] > REACH) return false;
  const inverted = said[0] < who[0] && who[0] - said[1] <= 2;
  // what it holds stands before it; "ten had died, and officials say the road is shut"
  const before = act.content.some(([, end]) => end <= from + 2 && from - end <= 3);
  if (!inverted && !before) return false;
  const between = text.slice(figure[1], from);
  // "villages that, they allege, feed the rebels" closes nothing
  if (!/,["”’]?\s*$/.test(between) || /[;:]/.test(between) || RELATIVE_LAST.test(between)) return false;
  return !near.some(
    (other) =>
      other !== act && [...other.source, ...other.cue].some(([start]) => start >= figure[1] && start < from),
  );
}
