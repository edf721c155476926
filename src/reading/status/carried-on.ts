/**
 * A report that somebody gives over several sentences: "Residents said the soldiers came at night. Fourteen men were taken. After several days
 * ten were let go." In news English it goes on in the past tense, within the paragraph, as long as each sentence is tied to the one before;
 * the perfect and the present ("have fled", "is home to"), a date of its own, a new paragraph or a new speaker end it.
 */
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { DAYS, MONTHS } from '../text/lexicon.ts';
import { wordSet } from '../text/word-set.ts';
import { BE, EVENTS, kindsOf, SAYING, TELLS_NOTHING } from './lexicon.ts';
import { isDeed } from './not-told.ts';
import { inQuotes, isUnowned, type OwnedFigure, type Owner, type Scene, sentenceWords } from './scene.ts';
import { byAttribution } from './voice.ts';
import type { Word } from './words.ts';

/** Sentences back to whoever speaks, at most. */
const BACK = 5;
/** A longer sentence is a story of its own, in words. */
const LONG = 40;
/** The same in characters, so that an endless one is not cut into words for each of its figures. */
const ENDLESS = 1000;

/** @returns the figures in text order, those that nobody owns but go on somebody's report with its owner. */
export function withCarriedOn(scene: Scene, figures: readonly OwnedFigure[]): OwnedFigure[] {
  const carried: OwnedFigure[] = [];
  const last = new Map<number, OwnedFigure>();
  for (const figure of figures) {
    const { owner, found } = figure;
    const teller = isUnowned(owner) && !found.headline ? tellerBefore(scene, figure, last) : null;
    const known = teller ?? pronounOf(scene, figure, last);
    const one = known ? { ...figure, owner: known } : figure;
    carried.push(one);
    if (one.owner.standing !== 'none') last.set(one.sentence, one);
  }
  return carried;
}

/** "The army gave a toll of nine: six fell in Orm, it stated": the side of the count before, where nobody could be told from the pronoun. */
function pronounOf(
  { document: { text } }: Scene,
  { owner, sentence, paragraph }: OwnedFigure,
  owned: ReadonlyMap<number, OwnedFigure>,
): Owner | null {
  const who = owner.speaker || owner.standing !== 'unknown' ? undefined : owner.span;
  if (!who || !/^(?:it|they|he|she)$/i.test(text.slice(...who))) return null;
  const last = owned.get(sentence - 1);
  const before = owned.get(sentence) ?? (last?.paragraph === paragraph ? last : undefined);
  return before?.owner.standing === 'party' && !before.owner.deniedIn ? before.owner : null;
}

/** What a side tells of the other in the next breath: the desk seldom counts the losses of one side right behind the other's claim. */
const LOSSES: ReadonlySet<string> = wordSet('killed wounded casualties captured surrendered');

function tellerBefore(
  scene: Scene,
  figure: OwnedFigure,
  owned: ReadonlyMap<number, OwnedFigure>,
): Owner | null {
  const { sentence, found, ofParty } = figure;
  const here = scene.document.sentences[sentence];
  if (!here || here.end - here.start > ENDLESS) return null;
  const words = sentenceWords(scene.document, sentence);
  if (words.length > LONG || speaksBefore(scene, sentence, found.span[1]) || inQuotes(scene, found.span))
    return null;
  const around = words.filter(({ start, end }) => start >= found.span[0] - 60 && end <= found.span[1] + 60);
  const tied =
    isTied(scene, words) &&
    isPast(words) &&
    (isOfThose(words) ||
      around.some((word, i) => HAPPENS.test(word.text) || isDone(word, around[i - 1], around[i + 1])));
  const losers =
    tied || !LOSSES.has(found.kind) || words.some(tellsWhen) || words.some(tellsSpan)
      ? []
      : losersIn(scene, words, ofParty);
  if (!tied && losers.length === 0) return null;
  const teller = before(scene, figure, words, owned);
  return tied || (teller?.party !== undefined && !losers.includes(teller.party)) ? teller : null;
}

/** The sides that lost: the one that is counted, else those named beside a word of loss. */
function losersIn(scene: Scene, words: readonly Word[], ofParty: string | undefined): readonly string[] {
  if (ofParty !== undefined) return [ofParty];
  if (!words.some(({ text }) => /^(?:los(?:t|es?|ing|s)|losses|suffer\w*)$/.test(text))) return [];
  return scene.names.find(words).flatMap(({ party }) => party ?? []);
}

/** @returns whoever tells in the sentences before, up to the paragraph's start. */
function before(
  scene: Scene,
  { sentence }: OwnedFigure,
  words: readonly Word[],
  owned: ReadonlyMap<number, OwnedFigure>,
): Owner | null {
  const { sentences } = scene.document;
  const here = sentences[sentence];
  if (!here) return null;
  for (let k = sentence - 1; k >= Math.max(0, sentence - BACK); k--) {
    if (sentences[k]?.paragraph !== here.paragraph) return null;
    const told = owned.get(k);
    if (told) return told.owner.attribution || !isNewCount(words) ? goingOn(scene, told) : null;
    if (speaks(scene, k)) return byActs(scene, k);
    const between = sentenceWords(scene.document, k);
    // "They have held all the passes.": of the teller
    const own = k === sentence - 1 && /^(?:they|he|she|it|we)$/.test(between[0]?.text ?? '');
    if (own && !between.some(tellsWhen)) continue;
    if (isElsewhen(between) || between.length > LONG) return null;
  }
  return null;
}

/** What stands in quotation marks or was denied ends with them; a list of numbers that papers gave is no report. */
function goingOn(scene: Scene, { owner, found }: OwnedFigure): Owner | null {
  if (owner.deniedIn || owner.sourceless || inQuotes(scene, found.span)) return null;
  return owner.attribution &&
    (owner.attribution.form === 'direct' || TELLS_NOTHING.has(owner.attribution.stance ?? ''))
    ? null
    : owner;
}

function byActs(scene: Scene, sentence: number): Owner | null {
  const acts = (scene.bySentence.get(sentence) ?? []).filter(
    (act) => act.content.length > 0 && !isDeed(scene, act),
  );
  const act = acts.at(-1);
  if (!act || acts.some(({ form, stance }) => form === 'direct' || TELLS_NOTHING.has(stance ?? '')))
    return null;
  if (act.source.length === 0 || new Set(acts.map(({ speaker }) => speaker)).size > 1) return null;
  // a place line's colon says nothing
  if (act.cue.every((span) => scene.document.text.slice(...span).trim() === ':')) return null;
  return byAttribution(scene, act);
}

/** Somebody speaks in the sentence up to `end`; what is told behind the figure is another's: "ten, whose kin they accuse of treason". */
const speaksBefore = (scene: Scene, sentence: number, end: number) =>
  (scene.bySentence.get(sentence) ?? []).some(
    ({ source, cue, content }) =>
      source.length > 0 &&
      content.length > 0 &&
      [...source, ...cue, ...content].some(([start]) => start < end),
  );

const speaks = (scene: Scene, sentence: number) =>
  (scene.bySentence.get(sentence) ?? []).some(
    (act) => (act.source.length > 0 || act.content.length > 0) && !isDeed(scene, act),
  );

const COUNT =
  /^(?:\d.*|about|around|nearly|almost|at|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|another|others|none|neither|both)$/;
/** What a sentence begins with that goes on with what was told: a pronoun, a moment later, the same deed. */
const LINK = wordSet(
  'then later afterwards thereafter soon after within besides among they he she it their his her its also additionally furthermore further moreover',
);
const MOMENT =
  /^(?:hours?|days?|nights?|mornings?|evenings?|moments?|minutes?|meantime|process|same|next|following|period|operations?|encounter|gunfight|exchange|course|aftermath|chaos|melee)$/;
const PART = /^(?:most|many|some|several|all|half|few|more)$/;

function isTied(scene: Scene, words: readonly Word[]): boolean {
  const [first, second, third] = words;
  if (!first) return false;
  if (LINK.has(first.text) || COUNT.test(first.text)) return true;
  // "of the nine", "in the fighting", "the attackers", "the next day", "several days later"
  const start = words.slice(0, 5);
  if (start.some(({ text }) => MOMENT.test(text))) return true;
  if (PART.test(first.text))
    return second?.text === 'of'
      ? /^(?:them|those|these|the)$/.test(third?.text ?? '')
      : PAST.test(second?.text ?? '') || words.slice(1, 4).some(({ text }) => kindsOf(text) !== null);
  if (first.text === 'the' && /^(?:others?|rest|remaining|remainder)$/.test(second?.text ?? '')) return true;
  const named = /^(?:the|this|that|these|those|of|in|during)$/.test(first.text);
  return (
    named && start.some(({ text }) => EVENTS.has(text) || isFolk(text)) && !scene.names.find(start).length
  );
}

/** "The army admitted 700 losses. Ninety people were buried.": others than those it told of. */
const isNewCount = ([first, second]: readonly Word[]) =>
  COUNT.test(first?.text ?? '') &&
  !/^(?:another|others|none|neither|both)$/.test(first?.text ?? '') &&
  !/^(?:of|others?|more|were|was|had|remain|died)$/.test(second?.text ?? '');

/** "One of these the soldiers beheaded": whatever they did, it is of those who were told of. */
const isOfThose = ([first, second, third]: readonly Word[]) =>
  COUNT.test(first?.text ?? '') && second?.text === 'of' && /^(?:them|these|those)$/.test(third?.text ?? '');

const isFolk = (text: string) => {
  const info = nounInfo(text);
  return info?.kind === 'role' && info.plural;
};

const PAST =
  /^(?:was|were|had|did|died|took|left|shot|lost|fled|fell|came|went|got|set|hit|held|found|made|brought|began|cut|\w{3,}ed)$/;
const PRESENT = /^(?:is|are|has|have|'s|remains?|stands?|holds?|lives?|makes?|does|do|will|can|may)$/;
const ELSEWHEN = new Set([
  ...wordSet(
    'earlier previously since until last ago already year years month months decade decades century',
  ),
  ...DAYS,
  ...MONTHS,
]);
const YEAR = /^(?:19|20)\d\d$/;
const tellsWhen = ({ text }: Word) => ELSEWHEN.has(text) || YEAR.test(text);
/** "In recent weeks", "over the past days": more than what was told. */
const tellsSpan = ({ text }: Word) => /^(?:past|recent|weeks|days)$/.test(text);
const HAPPENS =
  /^(?:was|were|been|died|took|left|shot|lost|fled|fell|came|went|got|hit|held|found|brought|cut|captured|killed|remains?|are|wounded|injured|destroyed|burned|burnt|seized|arrested|detained|released|freed|surrendered|escaped|suffered|included)$/;

/** "Troops recovered 120 arms", "were torched": a deed, and no word of telling or of what something is like. */
const isDone = ({ text }: Word, before: Word | undefined, after: Word | undefined) =>
  /^\w{4,}ed$/.test(text) &&
  !SAYING.has(text) &&
  (BE.has(before?.text ?? '') ||
    COUNT.test(after?.text ?? '') ||
    /^(?:the|a|an|some|its|his|their)$/.test(after?.text ?? ''));

const SHORT = 10;

const finiteOf = (words: readonly Word[]) => words.find(({ text }) => PAST.test(text) || PRESENT.test(text));

/** Told in the present, or with a date of its own. */
const isElsewhen = (words: readonly Word[]) =>
  words.some(tellsWhen) || PRESENT.test(finiteOf(words)?.text ?? '');

/** Told in the simple past or the past perfect, with no date of its own. */
function isPast(words: readonly Word[]): boolean {
  if (words.some(tellsWhen)) return false;
  // "Three remain in custody.", "Two of them are women."
  const [first, second] = words;
  const short = words.length <= SHORT && COUNT.test(first?.text ?? '');
  const stays = second?.text === 'of' ? /^(?:are|is|remains?)$/ : /^remains?$/;
  // "The other three are in their hands."
  const rest =
    words.length <= SHORT + 4 && first?.text === 'the' && /^(?:others?|rest|remain)/.test(second?.text ?? '');
  return (
    PAST.test(finiteOf(words)?.text ?? '') ||
    (short && words.some(({ text }) => stays.test(text))) ||
    (rest && words.some(({ text }) => /^(?:are|is|remains?)$/.test(text)))
  );
}
