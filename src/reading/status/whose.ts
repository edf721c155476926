/** Whose word a figure is: the smallest act of speech that holds it, or nobody's. */
import type { FoundFigure } from '../figures/found.ts';
import type { Attribution, Span } from '../reading.ts';
import { closingTag } from './closing-tag.ts';
import { deniedClaim, deniesDeed } from './denied-claim.ts';
import { ownEyes } from './desk-saw.ts';
import { goesOn } from './going-on.ts';
import { headlineOwner } from './headline.ts';
import { looksTold } from './headline-acts.ts';
import { hearsay, unnamedAct } from './hearsay.ts';
import { admitted, innerClaim, spokenOf } from './inner-claim.ts';
import { interrupted } from './interrupted.ts';
import { overrunSource, swappedSource } from './misread-source.ts';
import { notTold } from './not-told.ts';
import { alsoBehind, cleft, cutShort, NO_SPEECH, samePassage } from './past-content.ts';
import { relativeClause } from './relative-clause.ts';
import { relayed } from './relays.ts';
import { type Owner, type Scene, wordsNear } from './scene.ts';
import { statedBy } from './stating.ts';
import { toldAfter } from './told-after.ts';
import { unreadTag } from './unread-tag.ts';
import { untrueThat } from './untrue-that.ts';
import { byAttribution } from './voice.ts';
import { sentenceAt } from './words.ts';

/** Whether a figure in the content is somebody's: a number that he believes in is his estimate; what he hopes for is none. */
const givesNumber = ({ text }: Scene['document'], { stance, source, cue }: Attribution) =>
  stance === 'believes'
    ? source.length > 0 && cue.some((span) => ESTIMATES.test(text.slice(...span)))
    : !NO_SPEECH.has(stance ?? '');

const ESTIMATES =
  /\b(?:believ|think|thought|reckon|estimat|suspect|assum|ma(?:d|k)es? (?:it )?(?:known|public))/i;

/** @returns the owner of a figure; `standing` is `none` when no source scopes over it. */
export function ownerOf(scene: Scene, found: FoundFigure): Owner {
  const owner = teller(scene, found);
  return owner.standing === 'party' && ownEyes(scene, sentenceAt(scene.document, found.span[0]), found.span)
    ? { standing: 'none', sourceless: false, how: 'outlet-voice' }
    : owner;
}

function teller(scene: Scene, found: FoundFigure): Owner {
  const sentence = sentenceAt(scene.document, found.span[0]);
  const near = scene.bySentence.get(sentence) ?? [];
  const holders = near
    .filter(
      (attribution) => givesNumber(scene.document, attribution) && holds(attribution.content, found.span),
    )
    .sort((a, b) => size(a.content) - size(b.content));
  for (const holder of holders) {
    if (holder.stance !== 'denies') {
      const owner = byAttribution(scene, holder);
      // "Army storms port, says 20 gunmen killed": a verb that leaves its subject out
      if (found.headline && (owner.sourceless || looksTold(scene, holder, owner, found.span))) continue;
      if (notTold(scene, holder, owner, found.span)) continue;
      const spoken = spokenOf(scene, holder, found.span) ?? untrueThat(scene, holder, owner, found.span);
      if (spoken) return spoken;
      const told = found.headline ? owner : (unnamedAct(scene, owner) ?? owner);
      return innerClaim(scene, holder, told, found.span) ?? relayed(scene, sentence, told, found.span);
    }
    if (deniesDeed(scene, holder, found.span)) continue;
    return deniedClaim(scene, holder, holders, found.span);
  }
  const passage = samePassage(scene, found.span);
  if (passage) return relayed(scene, sentence, byAttribution(scene, passage), found.span);
  const before = alsoBehind(scene, near, found.span) ?? cleft(scene, near, found.span);
  if (before) return byAttribution(scene, before);
  const overrun = overrunSource(scene, near, found.span);
  if (overrun) return byAttribution(scene, overrun);
  const swapped = swappedSource(scene, near, found.span);
  if (swapped) return swapped;
  const relative = relativeClause(scene, sentence, near, found.span);
  if (relative) return relative;
  const line = scene.document.sentences[sentence];
  const said = found.headline
    ? line
      ? headlineOwner(scene, [line.start, line.end], found.span)
      : null
    : (unheld(scene, sentence, near, found.span) ??
      closingTag(scene, near, found.span) ??
      unreadTag(scene, wordsNear(scene.document, sentence, found.span), near, found.span) ??
      toldAfter(scene, sentence));
  if (said) return relayed(scene, sentence, said, found.span);
  const around =
    cutShort(scene, near, found.span) ?? (found.headline ? undefined : interrupted(scene, near, found.span));
  if (around) return relayed(scene, sentence, byAttribution(scene, around), found.span);
  const heard = hearsay(scene, wordsNear(scene.document, sentence, found.span), found.span);
  if (heard) return heard;
  return { standing: 'none', sourceless: false, how: found.headline ? 'headline' : 'outlet-voice' };
}

/** A figure that no act of speech holds, but that the words around it or the sentence before give to somebody. */
function unheld(scene: Scene, sentence: number, near: readonly Attribution[], figure: Span): Owner | null {
  const words = wordsNear(scene.document, sentence, figure);
  return (
    statedBy(scene, words, near, figure) ??
    admitted(scene, words, figure) ??
    goesOn(scene, sentence, words, near, figure)
  );
}

/** A figure is held when at least half of it is: the edges of contents are the model's. */
function holds(content: readonly Span[], [start, end]: Span): boolean {
  const inside = content.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
    0,
  );
  return inside * 2 >= Math.max(1, end - start) && inside > 0;
}

const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
