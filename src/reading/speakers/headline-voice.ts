/** Whose words a headline has in marks without a name: theirs who say them in the text below. */
import { isHeadline, saidBelow } from '../attribution/headline-quotes.ts';
import type { Attribution, Because } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import { firstEndingAfter } from '../text/lookup.ts';
import type { Hearing } from './hear.ts';

/**
 * The hearings, with those of quotes that stand in a headline without source and cue put right: the speaker is whoever says the words below,
 * and nobody where none does. What a headline tells before is another's.
 * @param hearings one for each attribution, in their order
 */
export function withHeadlineVoices(
  document: TextDocument,
  attributions: readonly Attribution[],
  hearings: readonly Hearing[],
): Hearing[] {
  return hearings.map((hearing, index) => {
    const attribution = attributions[index];
    const [first] = attribution?.content ?? [];
    if (!attribution || !first || attribution.source.length + attribution.cue.length > 0) return hearing;
    if (!standsInHeadline(document, first[0])) return hearing;
    const act = saidBelow(document, first, attributions.slice(index + 1));
    const entity = act && hearings[attributions.indexOf(act)]?.resolved?.entity;
    if (!entity) return { resolved: null };
    return { resolved: { entity, known: 'continued' }, because: [saysSoBelow(entity.name, act)] };
  });
}

function standsInHeadline(document: TextDocument, offset: number): boolean {
  const index = firstEndingAfter(document.paragraphs, offset);
  const paragraph = document.paragraphs[index];
  return paragraph !== undefined && isHeadline(document, paragraph, index);
}

function saysSoBelow(name: string, { source, content }: Attribution): Because {
  const span = source[0] ?? content[0];
  return { rule: 'headline-words-below', ...(span && { span }), text: `${name} says so in the text below.` };
}
