/** Quotes against the dossier's: the same words by the same speaker, by another, or changed. When unsure, nothing. */

import type { Dossier, KnownQuote } from '../../stories/dossier.ts';
import { oncePerDossier } from '../../stories/once.ts';
import type { Attribution, Speaker } from '../reading.ts';
import type { Quoted } from '../text/document.ts';
import { firstWhere } from '../text/lookup.ts';
import { type Change, LEAST_FOR_CLOSE, LEAST_WORDS, type Likeness, likeness } from './likeness.ts';
import { nameOf, partyOf } from './record-names.ts';
import { type Scene, speakerOf } from './scene.ts';
import { spanOf, type Word, wordsIn } from './words.ts';

/** No dossier's quote is longer. */
const MOST_WORDS = 400;
type Finding = NonNullable<Attribution['dossier']>;

/** @returns the attributions, those whose quoted words the dossier knows with the finding. */
export function checkQuotes(scene: Scene): Attribution[] {
  const { dossier, attributions } = scene;
  if (!dossier || dossier.quotes.length === 0) return [...attributions];
  const known = wordsOfQuotes(dossier);
  return attributions.map((attribution) => {
    if (attribution.form === 'indirect') return attribution;
    const words = quotedWords(scene, attribution);
    if (words.length === 0 || words.length > MOST_WORDS) return attribution;
    const mine = normal(words);
    for (const { quote, words: theirs } of known) {
      const like = likeness(mine, theirs);
      if (!like) continue;
      const finding = judge(
        like.how,
        Math.min(mine.length, theirs.length),
        who(scene, attribution, quote, dossier),
      );
      if (!finding) continue;
      const changed =
        finding === 'altered' && like.how === 'close'
          ? changesIn(words, quote.words, like.changes)
          : undefined;
      return { ...attribution, dossier: { quote: quote.id, finding, ...(changed && { changed }) } };
    }
    return attribution;
  });
}

interface KnownWords {
  quote: KnownQuote;
  words: string[];
}

/** The dossier's quotes in words. */
const wordsOfQuotes = oncePerDossier((dossier): readonly KnownWords[] =>
  dossier.quotes.map((quote) => ({ quote, words: normal(allWords(quote.words)) })),
);

const allWords = (text: string): Word[] => wordsIn(text, [0, text.length]);
const normal = (words: readonly Word[]): string[] =>
  words.map((word) => (word.possessive ? `${word.text}'s` : word.text));

/** The words inside quotation marks within an attribution's content. */
function quotedWords({ document }: Scene, attribution: Attribution): Word[] {
  const { quoted } = document;
  return attribution.content.flatMap((span) => {
    const words: Word[] = [];
    for (let i = firstEndingAfter(quoted, span[0]); i < quoted.length; i++) {
      const inner = quoted[i]?.inner;
      if (!inner || inner[0] >= span[1] || words.length > MOST_WORDS) break;
      words.push(...wordsIn(document.text, [Math.max(inner[0], span[0]), Math.min(inner[1], span[1])]));
    }
    return words;
  });
}

/** Passages are in order and never overlap: binary search. */
function firstEndingAfter(quoted: readonly Quoted[], offset: number): number {
  return firstWhere(quoted.length, (i) => (quoted[i]?.inner[1] ?? 0) > offset);
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
  const theirs = new Set(normal(allWords(namesOf(quote.speaker, dossier).join(' '))));
  const mine = normal(allWords(speaker.name));
  return mine.length >= 2 && !mine.some((word) => theirs.has(word)) ? 'another' : 'unsure';
}

function namesOf(id: string, dossier: Dossier): string[] {
  const one = [...dossier.people, ...dossier.bodies, ...dossier.parties].find((entry) => entry.id === id);
  return one ? [one.name, ...one.aliases] : [nameOf(id, dossier)];
}

/** A name that two people of the dossier share is nobody's for sure. */
function isSpeaker(speaker: Speaker, id: string, dossier: Dossier): boolean {
  if (speaker.id === id || speaker.name === nameOf(id, dossier)) return true;
  const mine = normal(allWords(speaker.name)).join(' ');
  const called = [...dossier.people, ...dossier.bodies, ...dossier.parties].filter((entry) =>
    [entry.name, ...entry.aliases].some((name) => normal(allWords(name)).join(' ') === mine),
  );
  const [only] = called;
  if (called.length !== 1 || only?.id !== id) return false;
  return (
    speaker.party === undefined ||
    partyOf(id, dossier) === undefined ||
    speaker.party === partyOf(id, dossier)
  );
}

function judge(how: Likeness['how'], words: number, who: Who): Finding['finding'] | null {
  if (who === 'unsure') return null;
  if (who === 'same') return how === 'close' ? 'altered' : 'confirmed';
  if (how === 'close') return null;
  return words >= (how === 'same' ? LEAST_WORDS : LEAST_FOR_CLOSE) ? 'misattributed' : null;
}

/** The changes of an altered quote as spans of the article, with the record's own words for them. */
function changesIn(mine: readonly Word[], record: string, changes: readonly Change[]): Finding['changed'] {
  const theirs = wordsIn(record, [0, record.length]);
  return changes.map(({ mine: [from, to], theirs: [start, end] }) => {
    const before = mine[from - 1]?.end ?? mine[0]?.start ?? 0;
    return {
      span: spanOf(mine.slice(from, to)) ?? [before, before],
      record: record.slice(...(spanOf(theirs.slice(start, end)) ?? [0, 0])),
    };
  });
}
