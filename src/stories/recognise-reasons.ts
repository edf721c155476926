/** Why an article is taken for a story, in sentences for the reader. */
import type { Dossier } from './dossier.ts';
import type { Signs } from './recognise-signs.ts';

/** @returns one English sentence for each kind of sign that was found, always in the same order */
export function explain(signs: Signs, dossier: Dossier): string[] {
  const { anchors, mentions, parties, cast, against, when } = signs;
  const where = signs.inHeadline ? ', also in the headline' : '';
  const share = Math.round(signs.focus * 100);
  return [
    `Names ${listed(anchors, 4)} (${mentions === 1 ? 'once' : `${mentions} times`}, about ${share} % of the text${where}).`,
    parties.length > 1 ? `Names ${parties.length} sides: ${listed(parties, 4)}.` : '',
    parties.length === 1 ? `Names one side: ${parties[0] ?? ''}.` : '',
    cast.length > 0 ? `Names others of this story: ${listed(cast, 5)}.` : '',
    signs.conflict.length > 0 ? `Speaks of ${listed(signs.conflict, 5)}.` : '',
    when.kind === 'within' ? `Published on ${when.date}, within the time of the story.` : '',
    when.kind === 'after' ? `Published on ${when.date}, after the time that “${dossier.title}” covers.` : '',
    against.length > 0 ? `Against it: it also speaks of ${listed(against, 4)}.` : '',
  ].filter((sentence) => sentence !== '');
}

function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most);
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}
