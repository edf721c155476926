/** Figures that somebody told in a recording or a post: when that could not be authenticated, neither could they. */
import { CIRCUMSTANCES } from './lexicon.ts';
import { type OwnedFigure, type Scene, sideOf } from './scene.ts';
import type { Where } from './where.ts';

/** What carries somebody's words; each group's nouns stand for one another. */
const CARRIERS = [
  'video recording audio clip tape film footage message',
  'post tweet message letter statement note leaflet email fax thread communique',
].map((nouns) => new Set(nouns.split(' ')));
/** @returns whether the noun, in lower case, names what carries somebody's words: "video", "letter" */
export const isCarrier = (noun: string) => CARRIERS.some((group) => group.has(noun));

const IN =
  /\b(?:in|through|via|on) (?:an?|the|its|his|her|their) (?:[a-zß-ɏḀ-ỿ-]+ ){0,3}?(video|recording|audio|clip|tape|film|footage|message|post|tweet|letter|note|leaflet|email|fax|thread|communique)\b/gi;
/** How far back, in sentences. */
const BACK = 3;

/**
 * "In a video, the front said it had killed 40. The recording could not be authenticated."
 * @param nearby the figures around the check, in text order
 * @returns those that were told in what was checked; none where only its place or date was
 */
export function toldIn(scene: Scene, nearby: readonly OwnedFigure[], where: Where): OwnedFigure[] {
  const object = where.words.slice(...where.object).map((word) => word.text);
  if (object.some((text) => CIRCUMSTANCES.has(text) || /^(?:where|when|who|what)$/.test(text))) return [];
  const carriers = CARRIERS.filter((group) => object.some((text) => group.has(text)));
  if (carriers.length === 0) return [];
  const { sentences, text } = scene.document;
  const carried = (index: number) => {
    const sentence = sentences[index];
    if (!sentence) return false;
    return [...text.slice(sentence.start, sentence.end).matchAll(IN)].some(([, noun = '']) =>
      carriers.some((group) => group.has(noun.toLowerCase())),
    );
  };
  const told = nearby.filter(
    ({ sentence, owner, found }) =>
      found.span[1] <= where.span[0] &&
      where.sentence - sentence <= BACK &&
      owner.how === 'content' &&
      owner.standing !== 'none' &&
      carried(sentence),
  );
  // "It had lost five men": the next sentence of the same teller is still in it.
  const last = told.at(-1);
  const side = last && sideOf(last.owner);
  if (!last || side === undefined) return told;
  const goesOn = nearby.filter(
    (figure) =>
      figure.sentence === last.sentence + 1 &&
      figure.paragraph === last.paragraph &&
      figure.found.span[1] <= where.span[0] &&
      sideOf(figure.owner) === side,
  );
  return [...told, ...goesOn];
}
