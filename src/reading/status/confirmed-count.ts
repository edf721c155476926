/** "The UN says there were 29 confirmed attacks": a checker's own count of what it has confirmed. */
import { type Check, make } from './check.ts';
import { EVENTS, MEDICS, negates, SAYING } from './lexicon.ts';
import { countedBySide } from './not-confirmed.ts';
import { isOfficial } from './observers.ts';
import type { Scene } from './scene.ts';
import { overlap, type Word, wordsIn } from './words.ts';

/** What is counted as confirmed or not; "confirmed fighters", "confirmed visits" are something else. */
const HARM =
  /^(?:deaths?|killings?|fatalit(?:y|ies)|casualt(?:y|ies)|executions?|murders?|victims|abductions?|disappearances|injuries|violations|cases|strikes|raids)$/;
const NUMBER =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)$/;
/** Somebody else's number after all, or none yet. */
const OTHERS =
  /^(?:citing|quoting|according|if|unless|whether|would|could|might|should|until|no|than|claims?|alleged|allegedly|reportedly|supposedly|purported|of|had)$/;

/** @returns the check that "29 confirmed attacks" tells of, where the word at `at` is "confirmed" and a body that checks says so; null where it tells of none */
export function confirmedCount(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  at: number,
): Check | null {
  const [number, word, noun] = [words[at - 1], words[at], words[at + 1]];
  if (!number || !word || !noun || !/^(?:confirmed|verified)$/.test(word.text)) return null;
  if (!NUMBER.test(number.text) || word.gap.trim() !== '' || noun.gap.trim() !== '') return null;
  if (!HARM.test(noun.text) && !EVENTS.has(noun.text)) return null;
  const told = (scene.bySentence.get(sentence) ?? []).filter(({ content }) =>
    content.some((span) => overlap(span, [word.start, word.end])),
  );
  const [act, ...more] = told;
  if (!act || more.length > 0 || act.via !== undefined || act.stance === 'denies') return null;
  const source = act.source.flatMap((span) => wordsIn(scene.document.text, span));
  if (source.some(({ text }) => isOfficial(text) || MEDICS.has(text))) return null;
  const named = scene.names.find(source);
  if (!named.some(({ standing, press, anonymous }) => standing === 'independent' && !press && !anonymous))
    return null;
  if (named.some(({ standing }) => standing !== 'independent')) return null;
  const lead = words.slice(0, at - 1);
  const own = ({ start, end }: Word) =>
    [...act.source, ...act.cue].some((span) => overlap(span, [start, end]));
  const others = ({ text }: Word) => OTHERS.test(text) || SAYING.has(text) || negates(text);
  if (
    lead.some((one) => others(one) && !own(one)) ||
    countedBySide(
      scene,
      lead.filter((one) => !own(one)),
    )
  )
    return null;
  // "29 confirmed attacks, the army says", "29 confirmed attacks by the ministry's count"
  if (words.slice(at + 2).some((one) => !own(one) && (SAYING.has(one.text) || negates(one.text))))
    return null;
  return make(sentence, words, [at - 1, at + 2], {
    outcome: 'verified',
    agent: 'independent',
    object: [at - 1, at + 2],
  });
}
