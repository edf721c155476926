/** The reason that a reader sees first: whose word the figure is, in one plain sentence. */

import type { Because, Span, Status } from '../reading.ts';
import { oneSpaced } from '../text/spaces.ts';
import type { OwnedFigure, Scene } from './scene.ts';

/**
 * @param status as judged by the source alone, before verification and disputes
 * @param verified somebody independent confirmed the figure: then nothing is said of a check that is missing
 * @returns the sentence that says who gives the figure
 */
export function attributionReason(
  figure: OwnedFigure,
  status: Status,
  verified: boolean,
  scene: Scene,
): Because {
  const { owner } = figure;
  const span: { span?: Span } = owner.span ? { span: owner.span } : {};
  if (owner.deniedIn && owner.standing === 'none')
    return {
      rule: 'denied-claim',
      ...span,
      text: 'The article repeats it only to report its denial, and does not say who made it.',
    };
  if (status === 'unattributed' || (owner.sourceless && status === 'third-party'))
    return unattributed(figure, span);
  const who = capital(nameOf(figure, scene));
  const party = owner.party === undefined ? undefined : scene.names.partyName(owner.party);
  const of = party !== undefined && !who.toLowerCase().includes(party.toLowerCase()) ? ` (${party})` : '';
  if (status === 'claimed') {
    return {
      rule: owner.how === 'relative-clause' ? 'claimed-in-relative-clause' : 'claimed-by-party',
      ...span,
      text: `${who}${of} says so${verified ? '' : '; no independent source confirms it in this article'}.`,
    };
  }
  return {
    rule: 'third-party-report',
    ...span,
    // Not "says": residents, media and sources are many.
    text: `It comes from ${nameOf(figure, scene)}${verified ? '' : '; the article does not say that it was verified'}.`,
  };
}

function unattributed({ owner }: OwnedFigure, span: { span?: Span }): Because {
  if (owner.how === 'headline')
    return { rule: 'headline', text: 'The headline states it without saying who says so.' };
  if (owner.sourceless)
    return { rule: 'no-source', ...span, text: 'It is reported, but the article does not say by whom.' };
  return { rule: 'outlet-voice', text: 'The article states it as fact and names no source.' };
}

function nameOf({ owner }: OwnedFigure, scene: Scene): string {
  if (owner.speaker?.kind === 'anonymous') return 'somebody whom the article does not name';
  if (owner.speaker) return owner.speaker.name;
  if (owner.party !== undefined) return scene.names.partyName(owner.party);
  const words =
    owner.span && owner.attribution?.source.length ? head(scene.document.text.slice(...owner.span)) : '';
  return words === '' ? 'somebody else' : words;
}

/** A source in the article's own words without what is said about it: "the aid group, which runs two clinics". */
function head(source: string): string {
  const words = oneSpaced(source).split(',')[0]?.trim() ?? '';
  return words.length <= 60 ? words : '';
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
