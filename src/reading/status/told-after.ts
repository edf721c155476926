/**
 * A sentence whose source comes in the next one: "Fifty gunmen were killed in the raid. The army's director of information, who confirmed
 * this on Tuesday, ...", "He disclosed this in a statement", "This was announced by the governor".
 */
import type { Attribution, Span } from '../reading.ts';
import { BE, HAVE, negates } from './lexicon.ts';
import { type Owner, type Scene, sentenceWords, speakerOf } from './scene.ts';
import { antecedentVoice, byAttribution, voiceOf } from './voice.ts';
import type { Word } from './words.ts';

/** Verbs of telling whose object can be all that was told before. */
const TOLD =
  /^(?:confirm(?:s|ed|ing)?|disclos(?:es|ed|ing)|announc(?:es|ed|ing)|reveal(?:s|ed|ing)?|stat(?:es|ed|ing)|said|says|reported|reports|declared|told)$/;
/** The same in the passive: "the figures were provided by". */
const GIVEN =
  /^(?:made|contained|given|provided|released|issued|supplied|published|compiled|shared|obtained|circulated)$/;
/** What stands for it: a mere event that is confirmed confirms no number. */
const ALL_OF_IT = /^(?:this|development|figures?|numbers?|toll|casualties|news|information|so)$/;
/** How far into the next sentence its verb may stand, in words. */
const REACH = 24;

/**
 * @param sentence index of the figure's sentence, in which nobody speaks
 * @returns who tells in the next sentence that he told it, or null
 */
export function toldAfter(scene: Scene, sentence: number): Owner | null {
  const { sentences } = scene.document;
  const [here, next] = [sentences[sentence], sentences[sentence + 1]];
  if (!here || !next || next.paragraph - here.paragraph > 1) return null;
  if ((scene.bySentence.get(sentence) ?? []).some(({ source }) => source.length > 0)) return null;
  const words = sentenceWords(scene.document, sentence + 1).slice(0, REACH);
  return active(scene, words, scene.bySentence.get(sentence + 1) ?? []) ?? passive(scene, words);
}

/** "X disclosed this", "X, who confirmed the development", "X made this known". */
function active(scene: Scene, words: readonly Word[], near: readonly Attribution[]): Owner | null {
  const verb = words.findIndex((word, i) => {
    const [one, two, three] = [words[i + 1], words[i + 2], words[i + 3]];
    if (word.text === 'made')
      return one?.text === 'this' && two?.text === 'known' ? true : two?.text === 'disclosure';
    if (!TOLD.test(word.text) || BE.has(words[i - 1]?.text ?? '')) return false;
    if (one?.text === 'this') return ends(two);
    return one?.text === 'the' && ALL_OF_IT.test(two?.text ?? '') && ends(three);
  });
  if (verb < 1 || words.slice(Math.max(0, verb - 3), verb).some(({ text }) => negates(text))) return null;
  const at: Span = [words[verb]?.start ?? 0, words[verb]?.end ?? 0];
  let from = verb;
  while (
    from > 0 &&
    (HAVE.has(words[from - 1]?.text ?? '') || /ly$|^(?:also|later)$/.test(words[from - 1]?.text ?? ''))
  )
    from -= 1;
  const relative = /^(?:who|which)$/.test(words[from - 1]?.text ?? '');
  const subject = words.slice(0, relative ? from - 1 : from);
  const act =
    near.find(
      ({ cue, source }) => source.length > 0 && cue.some((span) => span[0] <= at[0] && at[0] < span[1]),
    ) ??
    near.find(({ source }) =>
      source.some(([start, end]) => start <= (subject[0]?.start ?? -1) + 4 && end <= at[0]),
    );
  const owner = act && speakerOf(scene, act) ? byAttribution(scene, act) : null;
  return owner ?? (relative ? antecedentVoice(scene, subject) : null) ?? voiceOf(scene, subject);
}

/** "This was disclosed by X", "This was contained in a statement by X". */
function passive(scene: Scene, words: readonly Word[]): Owner | null {
  const [first, second, third] = words;
  const account = accountOf(words);
  if (account) return voiceOf(scene, account);
  if (first?.text !== 'this' && !(first?.text === 'the' && ALL_OF_IT.test(second?.text ?? ''))) return null;
  const be = first.text === 'this' ? second : third;
  if (!be || !BE.has(be.text)) return null;
  const verb = words.findIndex(
    (word, i) => i > 0 && i < 6 && (TOLD.test(word.text) || GIVEN.test(word.text)),
  );
  const by = words.findIndex(
    (word, i) => verb > 0 && i > verb && i < verb + 9 && /^(?:by|from)$/.test(word.text),
  );
  if (by < 0 || words.slice(0, by).some(({ text }) => negates(text))) return null;
  const rest = words.slice(by + 1, by + 10);
  const end = rest.findIndex((word, i) => i > 0 && /[,;:]/.test(word.gap));
  return voiceOf(scene, end < 0 ? rest : rest.slice(0, end));
}

const ACCOUNT =
  /^(?:accounts?|versions?|claims?|assertions?|stor(?:y|ies)|tally|count|estimates?|assessment|figures?)$/;

/** "That is the account of three witnesses": who gives it. */
function accountOf(words: readonly Word[]): readonly Word[] | null {
  const [that, be, , noun, of] = words;
  if (!/^(?:this|that|those|these|such)$/.test(that?.text ?? '') || !BE.has(be?.text ?? '')) return null;
  const at = ACCOUNT.test(noun?.text ?? '') ? 3 : ACCOUNT.test(of?.text ?? '') ? 4 : -1;
  if (at < 0 || !/^(?:of|by|from|given)$/.test(words[at + 1]?.text ?? '')) return null;
  const rest = words.slice(at + (words[at + 1]?.text === 'given' ? 3 : 2));
  const end = rest.findIndex((word, i) => i > 0 && /[,;:]/.test(word.gap));
  return end < 0 ? rest.slice(0, 9) : rest.slice(0, end);
}

/** The object ends here: "this", and not "this week" or "this many". */
const ends = (word: Word | undefined) =>
  word === undefined ||
  /[,;:.]/.test(word.gap) ||
  /^(?:in|on|to|at|while|when|during|via|through|yesterday|today|late|early|after|by|and|from|with|\w+day)$/.test(
    word.text,
  );
