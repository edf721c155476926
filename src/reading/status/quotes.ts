/** Quotes against the dossier's: the same words by the same speaker, by another, or changed. When unsure, nothing. */
import type { Dossier, KnownQuote } from '../../stories/dossier.ts';
import type { Attribution, Speaker } from '../reading.ts';
import type { Quoted } from '../text/document.ts';
import { nameOf, partyOf } from './dossier.ts';
import { type Scene, speakerOf } from './scene.ts';
import { wordsIn } from './words.ts';

/** Fewer words than this are anybody's. */
const LEAST_WORDS = 6;
/** No dossier's quote is longer. */
const MOST_WORDS = 400;
/** Changed words in a quote of at least this many make it `altered`, when they are at most one in eight. */
const LEAST_FOR_ALTERED = 10;

/** @returns the attributions, those whose quoted words the dossier knows with the finding. */
export function checkQuotes(scene: Scene): Attribution[] {
  const { dossier, attributions } = scene;
  if (!dossier || dossier.quotes.length === 0) return [...attributions];
  const known = dossier.quotes.map((quote) => ({ quote, words: normal(quote.words) }));
  return attributions.map((attribution) => {
    if (attribution.form === 'indirect') return attribution;
    const words = quotedWords(scene, attribution);
    if (words.length === 0 || words.length > MOST_WORDS) return attribution;
    for (const { quote, words: theirs } of known) {
      const likeness = compare(words, theirs);
      const finding =
        likeness &&
        judge(likeness, Math.min(words.length, theirs.length), who(scene, attribution, quote, dossier));
      if (finding) return { ...attribution, dossier: { quote: quote.id, finding } };
    }
    return attribution;
  });
}

const normal = (text: string) =>
  wordsIn(text, [0, text.length]).map((word) => (word.possessive ? `${word.text}'s` : word.text));

/** The words inside quotation marks within an attribution's content. */
function quotedWords({ document }: Scene, attribution: Attribution): string[] {
  const { quoted } = document;
  return attribution.content.flatMap((span) => {
    const words: string[] = [];
    for (let i = firstEndingAfter(quoted, span[0]); i < quoted.length; i++) {
      const inner = quoted[i]?.inner;
      if (!inner || inner[0] >= span[1] || words.length > MOST_WORDS) break;
      words.push(...normal(document.text.slice(Math.max(inner[0], span[0]), Math.min(inner[1], span[1]))));
    }
    return words;
  });
}

/** Passages are in order and never overlap: binary search. */
function firstEndingAfter(quoted: readonly Quoted[], offset: number): number {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.inner[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Who = 'same' | 'another' | 'unsure';

function who(scene: Scene, attribution: Attribution, quote: KnownQuote, dossier: Dossier): Who {
  const speaker = speakerOf(scene, attribution);
  if (!speaker) return 'unsure';
  if (isSpeaker(speaker, quote.speaker, dossier)) return 'same';
  // Another voice in it, a body that he speaks for, or nobody's name: it may still be his.
  if (speaker.kind !== 'person' || attribution.inside !== undefined || attribution.via?.length)
    return 'unsure';
  if (attribution.known !== undefined && attribution.known !== 'named') return 'unsure';
  const other = dossier.people.find(
    (person) => person.id !== quote.speaker && isSpeaker(speaker, person.id, dossier),
  );
  if (other) return 'another';
  const theirs = new Set(normal(namesOf(quote.speaker, dossier).join(' ')));
  const mine = normal(speaker.name);
  return mine.length >= 2 && !mine.some((word) => theirs.has(word)) ? 'another' : 'unsure';
}

function namesOf(id: string, dossier: Dossier): string[] {
  const one = [...dossier.people, ...dossier.bodies, ...dossier.parties].find((entry) => entry.id === id);
  return one ? [one.name, ...one.aliases] : [nameOf(id, dossier)];
}

/** A name that two people of the dossier share is nobody's for sure. */
function isSpeaker(speaker: Speaker, id: string, dossier: Dossier): boolean {
  if (speaker.id === id || speaker.name === nameOf(id, dossier)) return true;
  const mine = normal(speaker.name).join(' ');
  const called = [...dossier.people, ...dossier.bodies, ...dossier.parties].filter((entry) =>
    [entry.name, ...entry.aliases].some((name) => normal(name).join(' ') === mine),
  );
  const [only] = called;
  if (called.length !== 1 || only?.id !== id) return false;
  return (
    speaker.party === undefined ||
    partyOf(id, dossier) === undefined ||
    speaker.party === partyOf(id, dossier)
  );
}

type Likeness = 'same' | 'part' | 'close';

/** How like two quotes are in their words alone; null when they are not, or too short to tell. */
function compare(mine: string[], theirs: string[]): Likeness | null {
  if (same(mine, theirs)) return 'same';
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  if (short.length >= LEAST_WORDS && holdsRun(long, short)) return 'part';
  const allowed = long.length / 8;
  if (short.length < LEAST_FOR_ALTERED || long.length - short.length > allowed) return null;
  return changes(mine, theirs) <= allowed ? 'close' : null;
}

function judge(
  likeness: Likeness,
  words: number,
  who: Who,
): 'confirmed' | 'misattributed' | 'altered' | null {
  if (who === 'unsure') return null;
  if (who === 'same') return likeness === 'close' ? 'altered' : 'confirmed';
  if (likeness === 'close') return null;
  return words >= (likeness === 'same' ? LEAST_WORDS : LEAST_FOR_ALTERED) ? 'misattributed' : null;
}

const same = (a: string[], b: string[]) => a.length === b.length && a.every((word, i) => word === b[i]);

const holdsRun = (long: string[], short: string[]) => ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);

/** Levenshtein distance in words. Both are bounded: a dossier's quote by its schema, the article's by the caller. */
function changes(a: string[], b: string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((word, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (word === other ? 0 : 1)),
      );
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
