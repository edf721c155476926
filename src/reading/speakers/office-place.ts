/** Where somebody holds an office of a part of a land that the text leaves out: "Rockets hit Orm, the regional governor said". */
import type { Mention } from './entity.ts';
import { mentionsIn, type Phrase } from './phrase.ts';
import { type Scene, sentenceAt } from './scene.ts';
import { isAdjacent } from './words.ts';

const OFFICES = new Set(['governor', 'mayor', 'prefect', 'administrator', 'commissioner', 'sheriff']);
const PARTS = new Set(
  'regional provincial district local city town municipal county state village territorial'.split(' '),
);
const IN = new Set(
  'in at on near outside inside around of hit struck shelled bombed attacked entered captured seized left reached across over to from'.split(
    ' ',
  ),
);

/** Those of whom a reader needs the place, as he has nothing else: "In Orm, a resident said". */
const LOCALS = new Set(['civilian', 'medic', 'kin']);

/** The place that the sentence names before such an office, " (Orm)", where it names but one, or in which it puts a resident; else ''. */
export function placeOfOffice(scene: Scene, phrase: Phrase): string {
  const { head, owners, possessor, tied, keys, start } = phrase;
  if (head?.kind !== 'role' || head.plural || owners.length > 0 || possessor || tied) return '';
  if (LOCALS.has(head.of)) return phrase.determiner === 'indefinite' ? placeOfLocal(scene, phrase) : '';
  const part = keys.some((key) => PARTS.has(key));
  const office =
    OFFICES.has(head.noun) || (part && /^(?:chief|head|leader|commander|official)$/.test(head.noun));
  if (!office || (phrase.determiner !== 'definite' && !part)) return '';
  const sentence = scene.document.sentences[sentenceAt(scene.document, start)];
  if (!sentence) return '';
  const places = new Map<string, Mention>();
  for (const mention of mentionsIn(scene.mentions, sentence.start, start))
    if (isPlace(scene, mention)) places.set(mention.entity.name, mention);
  const [only] = places.values();
  return places.size === 1 && only ? ` (${only.entity.name})` : '';
}

/** "In Orm district, a resident said": the first place of the words that the sentence opens with. */
function placeOfLocal(scene: Scene, { start, keys }: Phrase): string {
  const sentence = scene.document.sentences[sentenceAt(scene.document, start)];
  if (!sentence) return '';
  const lead = scene.document.text.slice(sentence.start, start);
  // "at the Orm hospital “...”, a doctor there said"
  if (keys.at(-1) === 'there') {
    const last = mentionsIn(scene.mentions, sentence.start, start).findLast(
      ({ entity, quoted }) => !quoted && entity.kind !== 'person' && entity.party === undefined,
    );
    return last ? ` (${last.entity.name})` : '';
  }
  if (!LEAD.test(lead)) return '';
  const place = mentionsIn(scene.mentions, sentence.start, start).find((mention) => isPlace(scene, mention));
  return place ? ` (${place.entity.name})` : '';
}

/** "In Orm", "At the hospital in Orm," and no verb. */
const LEAD = /^(?:In|At|Near|From|Outside|Around) [^.;:“”"]{2,60}$/;

/** A part of a land, not a land. */
function isPlace({ words }: Scene, { entity, from, to, quoted, possessive, demonym }: Mention): boolean {
  // a dateline
  const first = words[from];
  if (quoted || possessive || demonym || (first && !isAdjacent(first))) return false;
  if (entity.kind === 'place') return entity.country === undefined || entity.name !== entity.country;
  if (entity.kind !== 'name' || entity.called.size > 0) return false;
  return entity.located === true || (IN.has(words[from - 1]?.key ?? '') && to - from < 4);
}
