/**
 * A sentence that goes on in the voice of the one before, without a cue of its own: "Four were dead on arrival.", "He lost three friends.",
 * "Another nine were hurt." Only where its first words tie it to what was said.
 */
import type { Attribution, Span } from '../reading.ts';
import { lastAct } from './last-heard.ts';
import { inQuotes, type Owner, type Scene, sentenceWords } from './scene.ts';
import { byAttribution } from './voice.ts';
import type { Word } from './words.ts';

const ALSO =
  /^(?:so|nor|neither|another|others|among|of|these|those|also|further|moreover|additionally|including)$/;
const SUBJECT = /^(?:he|she|it|they|we|his|her|its|their|our)$/;

/**
 * @param words the words of the figure's sentence near it
 * @param near the acts of speech that touch the sentence
 * @returns the speaker of the sentence before, or null
 */
export function goesOn(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  near: readonly Attribution[],
  figure: Span,
): Owner | null {
  const { sentences } = scene.document;
  const [here, before] = [sentences[sentence], sentences[sentence - 1]];
  if (!here || !before || here.start < (words[0]?.start ?? 0) - 400) return null;
  // Somebody else speaks in this sentence: then the rest of it is not a silent continuation.
  if (near.some(({ content, source }) => content.length > 0 && source.length > 0)) return null;
  if (inQuotes(scene, figure)) return quotedOn(scene, here.start, here.paragraph, before);
  const act = lastAct(scene, here.start, words[0]?.text ?? '');
  if (!act || scene.document.text.slice(before.start, before.end).trim().endsWith('?')) return null;
  const same =
    here.paragraph === before.paragraph &&
    endsIn(act.attribution, startOfRun(scene, sentence, here.paragraph));
  const [first] = words;
  if (!first || first.start > here.start + 2) return null;
  // "It has not given a figure for its losses but ...": who does not tell has not told the rest
  if (tellsNothing(words, figure)) return null;
  // "It was announced that": nobody's "it"
  if (EXPLETIVE.test(scene.document.text.slice(here.start, here.start + 50))) return null;
  if (same && addsCount(scene, act.attribution, here, words, figure))
    return byAttribution(scene, act.attribution);
  const next = here.paragraph - before.paragraph === 1 && endsIn(act.attribution, before.start);
  if (next && countsMore(words, figure)) return byAttribution(scene, act.attribution);
  // "It also took 22 prisoners", "His unit had lost three": the speaker is still the subject, and tells of himself.
  if (!SUBJECT.test(first.text) || act.speaker.kind === 'anonymous' || !act.attribution.content.length)
    return null;
  const close =
    here.paragraph === before.paragraph ? same : here.paragraph - before.paragraph === 1 && personal(first);
  if (!close) return null;
  return byAttribution(scene, act.attribution);
}

const EXPLETIVE =
  /^\s*it (?:was|is|has been|had been) (?:also |later |earlier |then |officially )?(?:announced|reported|said|declared|confirmed|acknowledged|admitted|claimed|believed|thought|rumou?red|alleged|disclosed|stated)\b/i;

/** Words in quotation marks that no act of speech holds are whoever's spoke just before, in the same or the last paragraph. */
function quotedOn(
  scene: Scene,
  start: number,
  paragraph: number,
  before: { start: number; end: number; paragraph: number },
): Owner | null {
  if (paragraph - before.paragraph > 1) return null;
  const act = lastAct(scene, start);
  return act && endsIn(act.attribution, before.start) && act.attribution.content.length > 0
    ? byAttribution(scene, act.attribution)
    : null;
}

const TELLS =
  /^(?:given|give|gave|said|say|released|release|disclosed|disclose|commented|comment|confirmed|confirm|published|publish|provided|provide|acknowledged|acknowledge)$/;

/** The speaker before is said not to tell something, before the figure. */
function tellsNothing(words: readonly Word[], figure: Span): boolean {
  const before = words.filter((word) => word.end <= figure[0]).slice(0, 10);
  const verb = before.findIndex((word) => TELLS.test(word.text));
  if (verb < 0) return before.slice(0, 4).some((word) => /^(?:declined|refused)$/.test(word.text));
  const near = before.slice(Math.max(0, verb - 3), verb + 2);
  return near.some((word) => /^(?:not|no|never|declined|refused)$|n't$/.test(word.text));
}

const ELSEWHEN =
  /^(?:earlier|previously|before|since|until|last|ago|already|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|years|month|months|weeks|(?:19|20)\d\d)$/;

const HAPPENED =
  /^(?:was|were|died|burned|burnt|fled|surrendered|escaped|fell|perished|drowned|exploded|crashed|sank|suffered)$/;
/** A short sentence, in words. */
const SHORT = 18;

/** "Four were dead on arrival.", "Two trucks burned out.": a short count right behind what the speaker told of the same. */
function addsCount(
  scene: Scene,
  { cue, content, form }: Attribution,
  { start, end }: { start: number; end: number },
  words: readonly Word[],
  figure: Span,
): boolean {
  // what follows a quotation is told by the desk
  if (content.length === 0 || form === 'direct') return false;
  // "Two caves and 40 kilograms of explosives"
  const opens =
    figure[0] <= start + 12 ||
    (figure[0] <= start + 40 && COUNT.test(words.find((word) => word.start >= start)?.text ?? ''));
  if (!opens) return false;
  // A place line's colon says nothing.
  if (cue.every((span) => scene.document.text.slice(...span).trim() === ':')) return false;
  const all = words.filter((word) => word.start >= start && word.end <= end);
  if (all.length > SHORT || all.some((word) => ELSEWHEN.test(word.text))) return false;
  const behind = all.filter((word) => word.start >= figure[1]).slice(0, 6);
  // "Two of the wounded are women."
  const part = all.slice(0, 3).some((word) => word.text === 'of');
  // "Hundreds have fled" is how things stand
  if (behind.some(({ text }) => /^(?:has|have)$/.test(text))) return false;
  return (
    behind.some((word) => HAPPENED.test(word.text) || (part && /^(?:are|is)$/.test(word.text))) &&
    !/[;:—–]/.test(scene.document.text.slice(start, end))
  );
}

/** "Three more died on Sunday", "Another nine were hurt": more than those whom the paragraph before told of. */
function countsMore(words: readonly Word[], figure: Span): boolean {
  const start = words.slice(0, 4);
  const at = start.findIndex(({ text }) => /^(?:another|more|others)$/.test(text));
  if (at < 0 || at > 2 || start[at + 1]?.text === 'than' || (words[0]?.start ?? 0) < figure[0] - 12)
    return false;
  const behind = words.slice(at + 1, at + 6).map(({ text }) => text);
  if (words.slice(0, 16).some(({ text }) => /^(?:since|ago|year|years|months?|(?:19|20)\d\d)$/.test(text)))
    return false;
  return (
    behind.some((text) => HAPPENED.test(text)) && !behind.some((text) => /^(?:have|has|is|are)$/.test(text))
  );
}

const personal = (word: Word) => /^(?:he|she|his|her)$/.test(word.text);

/** Where the run of short counts before a sentence begins: "Another 20 were wounded. Three died." after what somebody said. */
function startOfRun({ document, bySentence }: Scene, sentence: number, paragraph: number): number {
  let at = sentence - 1;
  for (; at > Math.max(0, sentence - RUN); at--) {
    const one = document.sentences[at];
    if (!one || one.paragraph !== paragraph || (bySentence.get(at) ?? []).length > 0) break;
    const words = sentenceWords(document, at);
    const counts = ALSO.test(words[0]?.text ?? '') || COUNT.test(words[0]?.text ?? '');
    if (!counts || words.length > SHORT || words.some(({ text }) => ELSEWHEN.test(text))) break;
  }
  return document.sentences[at]?.start ?? 0;
}

/** Sentences that such a run has at most. */
const RUN = 3;
const COUNT =
  /^(?:\d.*|some|about|around|at|more|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|dozens|scores|hundreds|several)$/;

/** The act reaches into the sentence that begins at `start`. */
const endsIn = ({ source, cue, content }: Attribution, start: number) =>
  [...source, ...cue, ...content].some(([, end]) => end > start);
