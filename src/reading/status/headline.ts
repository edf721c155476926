/** Whose word a figure in a headline is: "Nine dead in market strike – monitor", "Forty gunmen surrender: governor", "rebels count 29 dead". */
import type { Span } from '../reading.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { NUMBERS, SAYING } from './lexicon.ts';
import type { Owner, Scene } from './scene.ts';
import { byAttribution, voiceOf } from './voice.ts';
import { type Word, wordsIn } from './words.ts';

const COUNTS =
  /^(?:counts?|reports?|puts?|confirms?|announces?|admits?|boasts?|records?|documents?|estimates?|tall(?:y|ies)|lists?|logs?)$/;
const RAISES = /^(?:raises?|lowers?|puts?|revises?|cuts?|updates?)$/;
/** A name behind a headline's colon is its source when it is no longer than this, in words. */
const NAME_WORDS = 6;

/**
 * @param span the headline's line
 * @param figure UTF-16 offsets of the figure in it
 * @returns who says it there, or null where the headline says it itself
 */
export function headlineOwner(scene: Scene, span: Span, figure: Span): Owner | null {
  const words = wordsIn(scene.document.text, span);
  return (
    behindMark(scene, words, figure) ??
    label(scene, words, figure) ??
    dashed(scene, words, figure) ??
    claimedOf(scene, words, figure) ??
    afterSays(scene, words, figure) ??
    before(scene, words, figure) ??
    quoted(scene, words, figure)
  );
}

/** ": governor", "– monitor" at the line's end; before the outlet's own name, where one stands behind: ": governor - The Courier". */
function behindMark(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const isMark = (word: Word, i: number) => i > 0 && /[:|]|\s[–—-]\s/.test(word.gap);
  const mark = words.findLastIndex(isMark);
  if (mark < 0) return null;
  const outlet = /[–—|-]/.test(words[mark]?.gap ?? '') ? words.slice(0, mark) : [];
  return nameAt(scene, words, mark, figure) ?? nameAt(scene, outlet, outlet.findLastIndex(isMark), figure);
}

/** The source whose name begins at `mark` and ends `words`. */
function nameAt(scene: Scene, words: readonly Word[], mark: number, figure: Span): Owner | null {
  const name = words.slice(mark);
  if (mark < 0 || name.length > NAME_WORDS || (name[0]?.start ?? 0) < figure[1]) return null;
  if (name.some((word) => SAYING.has(word.text) || /\d/.test(word.text))) return null;
  const role = name.some((word) => nounInfo(word.text) !== undefined);
  const owner = voiceOf(scene, name);
  return role ? (sameRole(scene, name, owner) ?? owner) : known(owner);
}

/** "NRF: 40 killed", "Local sources: 40 killed"; but a country or a place before the colon is where it was. */
function label(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const colon = words.findIndex((word, i) => i > 0 && /^["”’]?:/.test(word.gap));
  const name = words.slice(0, colon);
  const last = name.at(-1);
  if (!last || name.length > NAME_WORDS || last.end > figure[0]) return null;
  if (name.some(({ text }) => /\d/.test(text) || SAYING.has(text))) return null;
  if (countryOf(name.map(({ text }) => text).join(' ')) !== undefined) return null;
  const owner = voiceOf(scene, name);
  if (nounInfo(last.text)?.kind === 'role') return owner ?? UNKNOWN;
  // "Ituma region" is no name of the side that it is called by
  const whole = scene.names.find(name).some(({ at }) => at[0] <= 1 && at[1] === name.length);
  return whole ? known(owner) : null;
}

/** "Army reports advances, rebels – hundreds of dead": whose words stand behind the dash, in the last part of a line. */
function dashed(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const mark = words.findLastIndex((word, i) => i > 0 && word.end <= figure[1] && /\s[–—-]\s/.test(word.gap));
  const from = words.findLastIndex((word, i) => i < mark && /[,:;]/.test(word.gap));
  const name = words.slice(from, mark);
  if (mark < 0 || from < 0 || name.length > 3 || (words[mark]?.start ?? 0) > figure[0]) return null;
  const owner = voiceOf(scene, name);
  return owner?.standing === 'party' ? owner : null;
}

const FATE = /^(?:killed|dead|slain|captured|wounded|injured|hurt|taken|destroyed|lost)$/;
/** Acts of the text below in which the claimant of a headline is looked for. */
const ACTS_BELOW = 12;

/** "Heavy losses claimed", "Two commanders claimed killed": by whichever side is first heard below. */
function claimedOf(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const at = words.findIndex((word) => word.start >= figure[1] && word.text === 'claimed');
  const next = words[at + 1];
  if (at < 0 || (next && !FATE.test(next.text) && !/[,:;|–—-]/.test(next.gap))) return null;
  for (const act of scene.attributions.slice(0, ACTS_BELOW)) {
    if ((act.source[0]?.[0] ?? 0) < figure[1] || act.content.length === 0) continue;
    const owner = byAttribution(scene, act);
    if (owner.standing === 'party') return owner;
  }
  return null;
}

const UNKNOWN: Owner = { standing: 'unknown', sourceless: false, how: 'content' };

/** "– spokesman": the first of that role in the text below, where the headline does not say whose. */
function sameRole(scene: Scene, name: readonly Word[], owner: Owner | null): Owner | null {
  const [only] = name;
  if (!only || name.length > 1 || owner?.party !== undefined) return null;
  const act = scene.attributions
    .slice(0, 12)
    .find(
      ({ source, content }) =>
        content.length > 0 &&
        source.some(
          (span) =>
            span[0] > only.end && wordsIn(scene.document.text, span).some(({ text }) => text === only.text),
        ),
    );
  return act ? byAttribution(scene, act) : null;
}

/** ", says resistance", "army says" behind the figure; "Panjshir fighters claim big win" beside it. */
function afterSays(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const verb = words.findIndex(
    (word) => word.start >= figure[1] && /^(?:says?|claims?|said)$/.test(word.text),
  );
  if (verb < 0) return null;
  const comma = words.findLastIndex(
    (word, i) => i <= verb && word.start >= figure[1] && /[,:;–—]/.test(word.gap),
  );
  if (comma < 0) return null;
  // "two hurt; rebels are foreign, says army"
  if (words.some((word, i) => i <= verb && word.start >= figure[1] && word.gap.includes(';'))) return null;
  // "270, M23 says eight died": what follows is what it says.
  if (comma !== verb && words.slice(verb + 1).some((word) => NUMBER.test(word.text))) return null;
  const subject = comma === verb ? words.slice(verb + 1, verb + 1 + NAME_WORDS) : words.slice(comma, verb);
  const owner = voiceOf(scene, subject);
  // "says report", "study says"
  const noun = subject.findLast(({ text }) => nounInfo(text) !== undefined);
  return known(owner) ?? (noun && subject.length <= 3 ? { ...UNKNOWN, span: [noun.start, noun.end] } : null);
}

const NUMBER =
  /^(?:\d.*|no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens|scores|hundreds|thousands)$/;

/** Verbs that tell a number with the help of small words. */
const WITH_PARTICLE: readonly (readonly RegExp[])[] = [
  [/^own(?:s|ed)?$/, /^up$/, /^to$/],
  [/^(?:admit(?:s|ted)?|confess(?:es|ed)?)$/, /^to$/],
  [/^(?:speaks?|spoke|talks?|talked|tells?|told|warns?|warned|boasts?|boasted)$/, /^of$/],
  [/^(?:lays?|laid)$/, /^claim$/, /^to$/],
];

/** How many small words of such a verb stand before the figure, the verb itself left out; 0: none does. */
function particlesBefore(words: readonly Word[], figure: number): number {
  const phrase = WITH_PARTICLE.find((parts) =>
    parts.every((part, i) => part.test(words[figure - parts.length + i]?.text ?? '')),
  );
  return phrase ? phrase.length - 1 : 0;
}

/** "Rebels count 29 dead": the verb just before; "army raises death toll to 29": past the word for the number. */
function before(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const first = words.findIndex((word) => word.start >= figure[0]);
  const toll = /^(?:to|at)$/.test(words[first - 1]?.text ?? '')
    ? words.findLastIndex((word, i) => i < first && first - i < 9 && RAISES.test(word.text))
    : -1;
  const tolled = toll > 0 && words.slice(toll + 1, first - 1).some((word) => NUMBERS.has(word.text));
  const particle = tolled ? 0 : particlesBefore(words, first);
  const verb = tolled ? toll : first - 1 - particle;
  const { text = '' } = words[verb] ?? {};
  const counts = particle > 0 || COUNTS.test(text) || /^(?:says?|claims?)$/.test(text);
  if (verb < 1 || !(tolled || counts)) return null;
  const start = words.findLastIndex((word, i) => i > 0 && i <= verb && /[,;:–—]/.test(word.gap));
  if (start === verb) return sayingToo(scene, words, verb);
  const subject = words.slice(Math.max(0, start), verb);
  return subject.length > NAME_WORDS ? null : known(voiceOf(scene, subject));
}

/** "Army storms port city, says 20 gunmen killed": whoever does the first says the second. */
function sayingToo(scene: Scene, words: readonly Word[], verb: number): Owner | null {
  if (!/^(?:says?|claims?|reports?|announces?|admits?|confirms?)$/.test(words[verb]?.text ?? '')) return null;
  for (let end = 1; end <= Math.min(4, verb - 1); end++) {
    const owner = voiceOf(scene, words.slice(0, end));
    if (owner?.standing === 'party' || owner?.speaker) return owner;
  }
  return null;
}

/** "Kyiv 'retakes 30 settlements'": the quoted words are those of the side before them. */
function quoted(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const passage = scene.document.quoted.find(({ inner }) => inner[0] <= figure[0] && figure[1] <= inner[1]);
  const from = passage && words.findIndex((word) => word.start >= passage.inner[0]);
  if (from === undefined || from < 1) return null;
  const subject = words.slice(Math.max(0, from - 3), from);
  const owner = subject.some((word) => word.capital) ? voiceOf(scene, subject, { last: true }) : null;
  return owner?.standing === 'party' ? owner : null;
}

/** A place or a thing before a colon says nothing: only who is known to speak does. */
const known = (owner: Owner | null): Owner | null =>
  owner && (owner.speaker || owner.party !== undefined || owner.standing !== 'unknown') ? owner : null;
