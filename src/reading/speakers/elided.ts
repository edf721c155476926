/** Attributions without a source of their own: quotes that go on, participles ("Adding that"), subjects the tagger lost. */
import type { Attribution } from '../reading.ts';
import { latin } from '../text/latin.ts';
import { cueText, paragraphAt, type Resolved, type Scene, sentenceSpan } from './scene.ts';
import { resolveSource } from './source.ts';
import { firstAfter } from './words.ts';

const PARTICIPLE = latin(String.raw`^\p{L}+ing\b`);

const PASSIVE = /^(?:(?:has|have|had) been|was|were|is|are|been|be)\b/;
/** Adverbs between a subject and its verb. */
const ADVERB = latin(String.raw`^\s*(?:\p{Ll}+ly|also|had|has|have|on \p{Lu}\p{Ll}+)?\s*$`);

/** A quote that continues, with neither source nor cue: the speaker of the attribution before. */
export function resolveContinued(scene: Scene, attribution: Attribution, at: number): Resolved | null {
  const last = scene.heard.at(-1);
  if (!last || paragraphAt(scene.document, at) - last.paragraph > 1 || attribution.content.length === 0)
    return null;
  // a heading's words are not the paper's that spoke before it
  if (last.entity.of === 'media') return null;
  return { entity: last.entity, known: 'continued' };
}

/** A cue without a source: a participle carries the speaker before on; else the name that stands right before the cue. */
export function resolveElided(scene: Scene, attribution: Attribution, at: number): Resolved | null {
  const cue = cueText(scene, attribution);
  if (PASSIVE.test(cue)) return null;
  const last = scene.heard.at(-1);
  if (PARTICIPLE.test(cue)) {
    if (!last || paragraphAt(scene.document, at) - last.paragraph > 1) return null;
    return { entity: last.entity, known: 'continued' };
  }
  return subjectBefore(scene, attribution, at);
}

/** "..., X, once its governor, told": the last name before the cue that follows a comma or opens the sentence. */
function subjectBefore(scene: Scene, attribution: Attribution, at: number): Resolved | null {
  const { document, mentions } = scene;
  const [start] = sentenceSpan(document, at);
  for (let m = firstAfter(mentions, at) - 1; m >= 0; m--) {
    const mention = mentions[m];
    if (!mention || mention.start < start) return null;
    const between = document.text.slice(mention.end, at);
    if (between.length > 80) return null;
    if (mention.quoted || mention.possessive || mention.demonym || mention.entity.kind === 'place') continue;
    const opens =
      mention.start === start ||
      /[,”"’—–]\s*$/.test(document.text.slice(Math.max(start, mention.start - 3), mention.start));
    const apposed = /^\s*,[^“”"]*,\s*$/.test(between);
    // "the mission, X, said"
    const named = /^\s*,\s*$/.test(between) && mention.start > start;
    if (opens && (ADVERB.test(between) || apposed || named))
      return resolveSource(scene, mention.start, at, attribution);
  }
  return null;
}
