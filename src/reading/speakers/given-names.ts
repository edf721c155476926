/** Sentences in which somebody who spoke without a name gets one: "He asked to be identified only as X.", "She gave her name as X." */
import type { Entity, Mention } from './entity.ts';
import { become } from './late-names.ts';
import { mentionsIn } from './phrase.ts';
import { type Scene, sentenceAt } from './scene.ts';

/** One such sentence. */
export interface GivenName {
  mention: Mention;
  /** UTF-16 offset of the sentence. */
  start: number;
  sentence: number;
}

/** He or she, by name; the name stands at its end. A closed class of news. */
const GIVES =
  /^[“"‘']?\s*(?:the (?:man|woman|boy|girl|\d{1,2}-year-old)|he|she)\b[^“”"\n]{0,60}\b(?:(?:gave|giving) (?:only )?(?:his|her) (?:(?:first|last|full|family|given|own|nom de guerre|war) )?(?:name|initials?)(?: only| just)?|be (?:identified|named|called|known|quoted|referred to)(?: only| just| simply)?|(?:identified|introduced|called) (?:himself|herself)(?: only| just| simply)?|goes by|went by|(?:his|her) (?:(?:first|last|war) )?name (?:is|was))\b[^“”"\n]{0,40}$/i;
const BEFORE = /(?:\b(?:as|by|of|is|was|initials?|name|names|himself|herself|only|just|simply|called)|,)\s*$/;
/** Words behind the name in such a sentence. */
const REST = 40;
/** Sentences back to the one who spoke. */
const NEAR = 2;

/** All such sentences of a text, in order; the names in them are made persons'. */
export function givenNames({ document, mentions }: Pick<Scene, 'document' | 'mentions'>): GivenName[] {
  const found: GivenName[] = [];
  for (const [sentence, { start, end }] of document.sentences.entries()) {
    const text = document.text.slice(start, end);
    const renamed = ALIAS.test(text) ? renamedIn(mentionsIn(mentions, start, end), text, start) : undefined;
    if (renamed) found.push({ mention: renamed, start, sentence });
    if (renamed || !OPENS.test(text)) continue;
    for (const mention of mentionsIn(mentions, start, end)) {
      const { kind, country, dossier } = mention.entity;
      if ((kind !== 'name' && kind !== 'person') || country !== undefined || dossier || mention.possessive)
        continue;
      const before = text.slice(0, mention.start - start).replace(TITLE, '');
      if (end - mention.end > REST || !BEFORE.test(before) || !GIVES.test(before.trimEnd())) continue;
      mention.entity.kind = 'person';
      mention.subject = true;
      found.push({ mention, start, sentence });
      break;
    }
  }
  return found;
}

const ALIAS = /\b(?:names?|pseudonym|alias)\b/;
/** What tells behind a name that it is no real one. */
const NOT_REAL =
  /^\s?[(,–—]\s?(?:not (?:his|her|their) real name|(?:(?:his|her|the|all) )?names? (?:(?:has|have) been )?(?:changed|withheld)|an? (?:pseudonym|alias)\b|whose (?:real )?name)/i;

/** "Tesk (not his real name) got away": a name that opens the sentence after somebody told of himself without one. */
function renamedIn(named: readonly Mention[], text: string, start: number): Mention | undefined {
  const [mention] = named;
  if (!mention || mention.start !== start || mention.possessive) return undefined;
  const { kind, country, dossier } = mention.entity;
  if ((kind !== 'name' && kind !== 'person') || country !== undefined || dossier) return undefined;
  if (!NOT_REAL.test(text.slice(mention.end - start))) return undefined;
  mention.entity.kind = 'person';
  mention.subject = true;
  return mention;
}

const OPENS = /^[“"‘']?\s*(?:the (?:man|woman|boy|girl|\d)|he|she)\b/i;
const TITLE = /(?:[Cc]ommander|Mr|Mrs|Ms|Dr|[Cc]olonel|[Cc]aptain|Mullah|Haji|Sheikh|U|Daw|Ko|Ma) $/;

/** Gives the name to whoever spoke without one right before. @param given the sentence */
export function nameSpeaker(scene: Scene, { mention, start, sentence }: GivenName): void {
  const last = scene.heard.findLast(({ at }) => at < start);
  if (!last || sentence - last.sentence > NEAR || !isNameless(last.entity)) return;
  const { entity: bearer } = mention;
  const { gender } = last.entity;
  if (gender !== undefined && bearer.gender !== undefined && gender !== bearer.gender) return;
  // whoever was named before is somebody else
  if ((bearer.mentions[0]?.[0] ?? start) < start || sentenceAt(scene.document, mention.start) !== sentence)
    return;
  bearer.told ??= last.entity.name;
  become(scene, last.entity, bearer);
}

const isNameless = ({ kind, plural, dossier }: Entity) =>
  (kind === 'role' || kind === 'anonymous') && !plural && !dossier;
