/** Whose word a figure is that is repeated only to be denied. */
import type { Attribution, Span } from '../reading.ts';
import { DENIAL_OF_DEED } from './denial-words.ts';
import { SAYING } from './lexicon.ts';
import { type Owner, type Scene, speakerOf } from './scene.ts';
import { claimant } from './untrue-that.ts';
import { byAttribution } from './voice.ts';
import { wordsIn } from './words.ts';

/** "Denied any role in the raid that killed 40": the deed is denied, the 40 are not. */
export function deniesDeed(scene: Scene, denial: Attribution, figure: Span): boolean {
  const content = denial.content[0];
  if (!content) return false;
  const words = wordsIn(scene.document.text, [content[0], Math.min(content[1], figure[0])]);
  const first = words.slice(0, 4);
  return first.some((word) => DENIAL_OF_DEED.has(word.text)) && !first.some((word) => word.text === 'that');
}

/** A figure repeated only to be denied is the word of whoever made it: the act around the denial, or whoever the content names. */
export function deniedClaim(
  scene: Scene,
  denial: Attribution,
  holders: readonly Attribution[],
  figure: Span,
): Owner {
  const around = holders.find(
    (holder) => holder !== denial && holder.stance !== 'denies' && holder.id !== denial.inside,
  );
  if (around) return { ...byAttribution(scene, around), deniedIn: denial };
  const denier = speakerOf(scene, denial);
  const span = denial.content[0];
  const words = span ? wordsIn(scene.document.text, span) : [];
  const possessor = words.findIndex((word, i) => word.possessive && SAYING.has(words[i + 1]?.text ?? ''));
  const party =
    possessor < 0
      ? undefined
      : scene.names
          .find(words.slice(Math.max(0, possessor - 4), possessor + 1))
          .findLast((named) => named.party !== denier?.party)?.party;
  const clause = {
    before: words.filter(({ end }) => end <= figure[0]),
    after: words.filter(({ start }) => start >= figure[1]),
  };
  const told = party === undefined ? claimant(scene, clause, denier?.party) : null;
  if (told?.party !== undefined) return { ...told, deniedIn: denial };
  return {
    standing: party === undefined ? 'none' : 'party',
    sourceless: false,
    deniedIn: denial,
    how: 'denied-claim',
    ...(party === undefined ? {} : { party }),
    ...(span ? { span } : {}),
  };
}
