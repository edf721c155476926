/** Who states a number by the verb that takes it as its object: "a monitor gave a toll of 38", "dismissed this and reported 320 dead". */
import type { Attribution, Span } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';
import { BE, MEDICS, RELATIVE } from './lexicon.ts';
import type { Owner, Scene } from './scene.ts';
import { voiceOf } from './voice.ts';
import { overlap, spanOf, type Word } from './words.ts';

/** Verbs of telling whose object can be a number by itself. */
const TELLING = wordSet(`
  said says say saying claimed claim claims claiming reported reports report reporting announced announces announce announcing admitted
  admits admit admitting acknowledged acknowledges acknowledge acknowledging conceded concedes confirmed confirms confirm confirming
  declared declares counted counts count counting estimated estimates estimate estimating recorded records record recording registered
  registers documented documents listed lists logged tallied tweeted boasted alleged alleges cited cites stated states released
  published added adds adding insisted insists insist maintained maintains maintain asserted asserts corroborated denounced denounces denounce deplored deplores noted notes
  indicated indicates specified specifies detailed details signalled signaled recounted relayed disclosed discloses revealed reveals`);
/** Verbs that tell a number with the help of a noun for it or a preposition. */
const GIVING = wordSet(`
  gave give gives given giving put puts putting raised raises raising lowered lowers revised revises revising spoke speak speaks spoken
  speaking talked talk talks boasts boasted told tells wrote writes mentioned mentions updated
  accused accuses accuse accusing`);
const WITH: Readonly<Record<string, RegExp>> = {
  gave: /^(?:of|as|at)$/,
  put: /^at$/,
  raised: /^to$/,
  spoke: /^of$/,
};
const FAMILY: readonly [RegExp, string][] = [
  [/^giv|^gave/, 'gave'],
  [/^put/, 'put'],
  [/^(?:rais|lower|revis|updat)/, 'raised'],
  [/^(?:spo|spe|talk|boast|told|tell|writ|wrote|mention|accus)/, 'spoke'],
];
const BETWEEN =
  /^(?:also|then|later|now|first|since|had|has|have|been|to|only|even|itself|himself|themselves|\w+ly)$/;
const ASIDE = /^(?:though|however|meanwhile|moreover|instead|therefore|nevertheless|nonetheless|too)$/;
const NOBODY = /^(?:no|nobody|none|nothing|neither|never|not|it's)$/;
const DETERMINED = /^(?:the|a|an|this|that|these|those|of|in|its|their|his|her|our|any|no)$/;

/** How far before a figure its verb may stand, in words. */
const REACH = 10;
/** The same for a verb that needs a preposition just before the figure: "put the number of those held there that week at". */
const REACH_WITH = 16;

/**
 * "A monitor gave a toll of 38", "dismissed this and reported 320 dead": the subject of the verb that takes the figure.
 * @param before the words of the figure's sentence that stand before it
 * @param near the acts of speech in the sentence
 * @returns null where nobody is told so
 */
export function byVerb(
  scene: Scene,
  before: readonly Word[],
  near: readonly Attribution[],
  figure: Span,
): Owner | null {
  const at = verbBefore(scene, before, figure);
  return at < 0 ? null : tellerAt(scene, before, near, at);
}

/** How far behind "that" what is told may go, in words. */
const CLAUSE_LONG = 45;
const SAYS = /^(?:said|says|say|told|stated?s?|wrote|writes|added|adds|explained|explains|informed)$/;

/**
 * "Sources in the province, though, state that on the same day two helicopters": a clause of telling that no act of speech was read from.
 * @param before the words of the figure's sentence that stand before it
 * @param near the acts of speech in the sentence
 * @returns null where nobody is told so
 */
export function byClause(
  scene: Scene,
  before: readonly Word[],
  near: readonly Attribution[],
  figure: Span,
): Owner | null {
  const that = before.findLastIndex(({ text }, i) => text === 'that' && verbOf(before, i) >= 0);
  if (that < 1 || before.length - that > CLAUSE_LONG) return null;
  const told = before.slice(that + 1);
  const gap = scene.document.text.slice(before.at(-1)?.end ?? figure[0], figure[0]);
  if (/[;:]/.test(gap) || told.some((word) => /[;:]/.test(word.gap) || tells(word))) return null;
  if (told.some((word) => word.gap.includes(',') && CONTRAST.test(word.text))) return null;
  const at = verbOf(before, that);
  // "who told the paper that": of whom else it is told
  return RELATIVE.has(before[at - 1]?.text ?? '') ? null : tellerAt(scene, before, near, at);
}

const CONTRAST = /^(?:but|while|whereas|although|though)$/;
const TIME_OR_PLACE =
  /^(?:that|on|in|at|to|during|via|through|late|early|earlier|later|last|this|yesterday|today|again|also|too|\w+day|\w+ly)$/;
/** The verb whose clause "that" at `i` opens: "told the paper on Friday that". */
function verbOf(before: readonly Word[], i: number): number {
  const from = Math.max(0, i - 7);
  const at = before.slice(from, i).findLastIndex(tells);
  if (at < 0) return -1;
  const between = before.slice(from + at + 1, i + 1);
  if (between.some(({ gap }) => /[,;:]/.test(gap))) return -1;
  // "claimed the bombing that killed": what the verb takes is no clause
  const addressed = /^(?:told|tells|informed)$/.test(before[from + at]?.text ?? '');
  return addressed || TIME_OR_PLACE.test(between[0]?.text ?? '') ? from + at : -1;
}

const tells = ({ text }: Word) => TELLING.has(text) || SAYS.test(text);

/** @returns the subject of the verb of telling at `at`. */
function tellerAt(
  scene: Scene,
  before: readonly Word[],
  near: readonly Attribution[],
  at: number,
): Owner | null {
  let from = at;
  while (from > 0 && BETWEEN.test(before[from - 1]?.text ?? '') && !/[;:—–]/.test(before[from]?.gap ?? ''))
    from -= 1;
  const chain = before.slice(from, at);
  if (chain.some((word) => NOBODY.test(word.text) || word.text.endsWith("n't") || BE.has(word.text)))
    return null;
  // "The front, however, says"
  const aside = ASIDE.test(before[from - 1]?.text ?? '') && (before[from]?.gap.includes(',') ?? false);
  if (aside) from -= 1;
  const last = before[from - 1];
  const verb = before[at];
  // "is reported to have lost ten"
  if (!verb || BE.has(last?.text ?? '')) return null;
  const cued = near.find((one) => one.cue.some((span) => overlap(span, [verb.start, verb.end])));
  // "40 died, the front says, and 600 fled": what it says stands before.
  if (cued && cued.content.length > 0 && cued.content.every(([, end]) => end <= verb.start)) return null;
  const joined = last === undefined || /^(?:and|but|then|or)$/.test(last.text);
  const elided = joined || (!aside && /[,;]/.test(before[from]?.gap ?? ''));
  if (elided && (joined || !closesAside(before, from))) return sharedSubject(scene, near, verb, cued);
  if (last && RELATIVE.has(last.text))
    return voiceOf(scene, before.slice(Math.max(0, from - 7), from - 1), { last: true });
  const start = subjectStart(before, from);
  const subject = withoutAdverbial(before.slice(start, from));
  if (subject.length === 0 || subject.some((word) => NOBODY.test(word.text))) return null;
  // a hospital that has admitted ten has taken them in
  if (/^admit/.test(verb.text) && subject.some(({ text }) => MEDICS.has(text))) return null;
  return voiceOf(scene, subject, { attribution: cued }) ?? unknownVoice(subject, verb);
}

/** The verb that takes the figure as its object, or -1. */
function verbBefore(scene: Scene, before: readonly Word[], figure: Span): number {
  const reckoned = before.at(-1)?.text === 'at';
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH_WITH); i--) {
    const word = before[i];
    const next = before[i + 1];
    const gap = next ? next.gap : scene.document.text.slice(before.at(-1)?.end ?? figure[0], figure[0]);
    if (/[;:()]/.test(gap)) return -1;
    if (gap.includes(',') && (!startsCount(next) || before.slice(i + 1).some(isElsewhen))) return -1;
    if (!word) return -1;
    // "put the number of those who surrendered at": the preposition is the verb's
    if (RELATIVE.has(word.text) && word.text !== 'that' && !(reckoned && word.text === 'who')) return -1;
    const previous = before[i - 1];
    if (previous && (DETERMINED.test(previous.text) || previous.possessive)) continue;
    // "claimed responsibility for killing nine"; but "for the blast that killed nine"
    if (CREDIT.test(before[i + 1]?.text ?? ''))
      return TAKES.test(word.text) && before.slice(i + 2).every(({ text }) => TAKEN.test(text)) ? i : -1;
    // "the war has claimed 40,000 lives"
    if (/^claim/.test(word.text) && LIVES.test(scene.document.text.slice(word.end, figure[1] + 8))) return -1;
    if (TELLING.has(word.text)) return before.length - i <= REACH ? i : -1;
    if (!GIVING.has(word.text)) continue;
    const needed = WITH[FAMILY.find(([form]) => form.test(word.text))?.[1] ?? ''];
    const between = before.slice(i + 1);
    const link = between.findLastIndex((one) => needed?.test(one.text));
    const near = link >= 0 && between.length - link <= 4;
    // "told the paper in a suburb of Orm where thousands ..."
    if (needed && near && !between.slice(link).some(({ text }) => /^(?:where|when|while)$/.test(text)))
      return i;
    return -1;
  }
  return -1;
}

const LIVES = /\b(?:lives|victims)\b/i;
const CREDIT = /^(?:responsibility|credit|victory|success)$/;
const TAKES = /^(?:claim|t[ao]k|took|accept|assum|admit)/;
/** Between such a credit and the number that it is taken for. */
const TAKEN = /^(?:for|the|of|and|\w+ings?|deaths?|murders?|down)$/;

/** "Said on Sunday, two days after 30 had died": no list of counts. */
const isElsewhen = ({ text }: Word) =>
  /^(?:after|before|since|when|while|until|ago|later|earlier)$/.test(text);

/** After a comma a list of counts goes on: "nine localities, 40 tanks and dozens of dead"; no word is left before the figure itself. */
const startsCount = (word: Word | undefined) =>
  word === undefined ||
  /\d/.test(word.text) ||
  /^(?:and|with|including|at|more|about|some|dozens|scores|hundreds|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(
    word.text,
  );

/** "The army, which lost the town, gave a toll": the comma before the verb closes an aside. */
function closesAside(before: readonly Word[], from: number): boolean {
  const inside = before.slice(Math.max(0, from - 14), from);
  return inside.some((word, i) => i > 0 && word.gap.includes(','));
}

function subjectStart(before: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && end - from < 16) {
    const word = before[from];
    if (word && from < end && /[;:—–“”"]/.test(word.gap)) break;
    if (/^(?:but|while|although|though|and|that|whereas|because)$/.test(before[from - 1]?.text ?? '')) break;
    from -= 1;
  }
  return from;
}

const DETERMINERS = /^(?:the|a|an|its|their|his|her|one|another|some|several)$/;
const PREPOSITIONS = /^(?:in|on|at|for|from|by|since|after|during|as|of|with|to|near|until|before|between)$/;

/** "For July as a whole the front", "In a statement posted on Wednesday it": the subject, without what the sentence opens with. */
function withoutAdverbial(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last || !PREPOSITIONS.test(words[0]?.text ?? '')) return words;
  if (/^(?:it|he|she|they)$/.test(last.text)) return [last];
  const noun = words.findLastIndex(
    (word, i) => i > 1 && DETERMINERS.test(word.text) && !PREPOSITIONS.test(words[i - 1]?.text ?? ''),
  );
  return noun > 0 ? words.slice(noun) : words;
}

/** "Dismissed this and reported 320 dead": the subject of the act before, in the same sentence. */
function sharedSubject(
  scene: Scene,
  near: readonly Attribution[],
  verb: Word,
  cued: Attribution | undefined,
): Owner | null {
  const first = near
    .filter(
      ({ source, cue }) => [...source, ...cue].every((span) => span[1] <= verb.start) && source.length > 0,
    )
    .at(-1);
  if (cued?.source.length || first)
    return voiceOf(scene, [], { attribution: cued?.source.length ? cued : first });
  return null;
}

/** Only somebody does it, and not an event: "the war has claimed 300 lives" is nobody's report. */
const ONLY_PEOPLE =
  /^(?:counted|counts|recorded|records|documented|registered|tallied|estimates|estimated|puts|put|spoken|speaks?|spoke)$/;

/** "One of them counted nine", "unconfirmed reports speak of 12": somebody who cannot be told more of. */
function unknownVoice(subject: readonly Word[], verb: Word): Owner | null {
  const span = spanOf(subject);
  if (!span || !ONLY_PEOPLE.test(verb.text) || subject.some(({ text }) => NO_TELLER.test(text))) return null;
  return { standing: 'unknown', sourceless: false, how: 'content', span };
}

/** What is counted, not who counts: "nobody", "deaths recorded", or the outlet's own reporters. */
const NO_TELLER = /^(?:i|we|deaths?|killings|attacks?|clashes|cases|incidents|fighting|war|dead|toll)$/;

/**
 * "The army puts its losses at 40, the rebels at 12", "speaks of 180 dead; the ministry, in its bulletin, of 95": the verb is left out.
 * @param before the words of the figure's sentence that stand before it
 * @param near the acts of speech in the sentence
 * @returns null where nobody is told so
 */
export function gapped(scene: Scene, before: readonly Word[], near: readonly Attribution[]): Owner | null {
  const link = before.at(-1);
  if (!link || !/^(?:of|at)$/.test(link.text)) return null;
  const clause = before.findLastIndex((word, i) => i > 0 && /;/.test(word.gap));
  const comma = before.findLastIndex((word, i) => i > 0 && i < before.length - 1 && word.gap.includes(','));
  const from = clause > 0 ? clause : comma;
  if (from < 3) return null;
  const verb = before.slice(0, from).findLastIndex(({ text }) => GIVING.has(text));
  const needed = WITH[FAMILY.find(([form]) => form.test(before[verb]?.text ?? ''))?.[1] ?? ''];
  if (verb < 0 || !needed?.test(link.text)) return null;
  if (!before.slice(verb, from).some(({ text }) => text === link.text)) return null;
  const rest = before.slice(from, -1).filter((word, i) => i > 0 || !/^(?:and|but|while)$/.test(word.text));
  const aside = rest.findIndex((word, i) => i > 0 && word.gap.includes(','));
  const subject = aside < 0 ? rest : rest.slice(0, aside);
  if (subject.length === 0 || subject.length > 9) return null;
  if (
    subject.some(
      (word) => GIVING.has(word.text) || TELLING.has(word.text) || BE.has(word.text) || /\d/.test(word.text),
    )
  )
    return null;
  if (near.some(({ source }) => source.some((span) => overlap(span, [subject[0]?.start ?? 0, link.end]))))
    return null;
  const owner = voiceOf(scene, subject);
  return owner && (owner.speaker || owner.party !== undefined || owner.standing !== 'unknown') ? owner : null;
}

const HAS_NAMES =
  /^(?:has|have|had|holds?|keeps?|knows?|knew|sent|gave|given|published|released|compiled|drew|drawn|showed|shown|provided|collected|gathered|received|heard|got)$/;

/**
 * "The paper has names for 63 prisoners", "families sent us a list of 22 men", "it knows by name some 3,500 men".
 * @param before the words of the figure's sentence that stand before it
 * @returns null where nobody is told so
 */
export function byNames(scene: Scene, before: readonly Word[]): Owner | null {
  const [far, near] = [before.at(-2)?.text ?? '', before.at(-1)?.text ?? ''];
  const named =
    /^(?:names?|lists?|reports|allegations|accounts|complaints)$/.test(far) && /^(?:of|for|with)$/.test(near);
  const known = far === 'by' && near === 'name';
  if (!named && !known) return null;
  const verb = before.findLastIndex((word) => HAS_NAMES.test(word.text));
  if (verb < 1 || before.length - verb > 8) return null;
  let from = verb;
  while (from > 0 && BETWEEN.test(before[from - 1]?.text ?? '')) from -= 1;
  if (before.slice(from, verb).some((word) => NOBODY.test(word.text))) return null;
  const subject = withoutAdverbial(before.slice(subjectStart(before, from), from));
  const verbWord = before[verb];
  return voiceOf(scene, subject) ?? (verbWord && subject.length > 0 ? unknownTeller(subject) : null);
}

function unknownTeller(subject: readonly Word[]): Owner | null {
  const span = spanOf(subject);
  return span && !subject.some(({ text }) => NO_TELLER.test(text))
    ? { standing: 'unknown', sourceless: false, how: 'content', span }
    : null;
}
