/**
 * Whose telling goes on in a sentence that names nobody: "Nine boatmen had drowned, the board said. Four mills were lost. Two of the keepers fled."
 * Free indirect report in news goes on within the paragraph, in the past that the report began in, as long as nothing sets a new scene: a
 * time or a place of its own, a name not heard of yet, the perfect or the present in which a desk gives the background. What stands between two
 * acts of one speaker ("..., he went on") is his whatever the form of the first; behind direct speech alone the desk speaks again.
 */
import type { Attribution } from '../reading.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { CAPITAL, HAS_WORD } from '../text/latin.ts';
import { CALENDAR, PREPOSITIONS } from '../text/lexicon.ts';
import { firstWhere } from '../text/lookup.ts';
import { wordSet } from '../text/word-set.ts';
import { MORE_THAN_ONE } from './rules/number-words.ts';

const NUMBER = new RegExp(`^(?:${MORE_THAN_ONE}|one|about|around|some|nearly|almost)$`, 'i');
/** Words of a sentence that still goes on with somebody's report. */
const LONGEST = 40;
/** Words of a sentence that needs no verb. */
const SHORT = 9;

/** Verb forms of the present and the perfect: how things stand, as the desk tells it. */
const PRESENT = wordSet(
  "is are has have isn't aren't hasn't haven't does do doesn't don't will won't can cannot can't may says say remains remain holds lies stands seems appears means",
);
/** Past forms that do not end in "-ed". */
const PAST = wordSet(
  "was were had did wasn't weren't hadn't didn't could would took left shot lost fled fell came went got set hit held found made brought began cut put ran gave kept saw met led drove burnt broke rose sank struck sent paid fought threw hid lay stood caught blew tore dug bled withdrew froze flew lit spent built slept hung drew rode swept won burst spread shut split",
);
const PAST_TENSE = /[a-z]{2}ed$/;
/** A sentence that opens with these is not the one before gone on with. */
const TURNS = wordSet(
  'but however yet while although though meanwhile separately elsewhere earlier previously overall nationwide worldwide instead nevertheless still meantime whereas despite since last this according when if as once until by',
);
/** Frames wider than what is told, and points before it. */
const FRAMES = wordSet(
  'now currently since ago earlier previously until already year years month months decade decades century centuries last past recent annually overall altogether',
);
const PERIODS = wordSet('earlier previously year years month months annually overall altogether last past');
const YEAR = /^(?:1[89]|20)\d\d$/;
/** What the desk has from nobody it names. */
const HEARSAY = wordSet(
  'reported reportedly believed thought feared understood known estimated expected rumoured rumored alleged allegedly apparently unconfirmed seen',
);
/** How those fare who were told of, in the present. */
const STILL = wordSet('missing trapped unaccounted critical hospital among hands control custody');
const GOES_ON = wordSet('added adds adding continued continues also further went goes reiterated');
const PRONOUN = /^(?:he|she|it|they)$/i;
/** Stances that tell what happened. */
const TELLS = wordSet('says claims confirms');
/** Words with a capital at a sentence's start that are no names. */
const OPENERS = wordSet(
  'the a an another other others some several many most more few all both half none no nobody each every one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands about around nearly almost at over up only just not among of they he she it its their his her those these them then later afterwards thereafter soon also besides there so neither two-thirds fighting',
);

/** From where a telling goes on: a sentence, and the act in it, where there is one. */
interface Telling {
  sentence: number;
  act?: Attribution;
}

/**
 * @param acts the attributions that touch each sentence, in text order, with their speakers where these are known
 * @param known sentences without an act of which it is known otherwise that somebody tells them
 * @returns what goes on, by the index of each sentence in which something does that has no act of its own. Linear in the text.
 */
export function tellingsOf(
  document: TextDocument,
  acts: ReadonlyMap<number, readonly Attribution[]>,
  known: ReadonlySet<number>,
): ReadonlyMap<number, Telling> {
  const told = new Map<number, Telling>();
  let before: Attribution | undefined;
  for (const {
    sentences: [from, to],
  } of document.paragraphs) {
    let teller: Telling | undefined;
    let since = from;
    for (let at = from; at < to; at++) {
      // those inside another's words tell nothing of their own
      const own = (acts.get(at) ?? []).filter(({ inside }) => inside === undefined);
      if (own.length === 0) {
        if (known.has(at)) teller = { sentence: at };
        else if (
          teller &&
          (teller.act || !isNewCount(document, at)) &&
          goesOn(document, at, from, counts(document, teller))
        )
          told.set(at, teller);
        else teller = undefined;
        continue;
      }
      const [first] = own;
      if (first && before && sameSpeaker(before, first) && continues(document, first)) {
        for (let k = since; k < at; k++) {
          if (told.has(k) || !goesOn(document, k, from, false)) continue;
          told.set(k, { sentence: at, act: first });
        }
      }
      const act = tellerOf(document, own);
      teller = act && { sentence: at, act };
      before = own.at(-1);
      since = at + 1;
    }
  }
  return told;
}

function sameSpeaker(one: Attribution, other: Attribution): boolean {
  return one.speaker !== undefined && one.speaker === other.speaker;
}

/** "..., he added", "it went on": whoever spoke last speaks still. */
function continues({ text }: TextDocument, { source, cue }: Attribution): boolean {
  const who = source.map((span) => text.slice(...span)).join(' ');
  const words = cue.flatMap((span) => text.slice(...span).split(/\s+/));
  return PRONOUN.test(who) || words.some((word) => GOES_ON.has(word));
}

/** Who goes on after a sentence: its one speaker, where he tells in other words than his own what happened. */
function tellerOf({ text }: TextDocument, own: readonly Attribution[]): Attribution | undefined {
  const act = own.at(-1);
  if (!act || act.source.length === 0 || own.some(({ form }) => form === 'direct')) return undefined;
  if (own.some(({ stance }) => !TELLS.has(stance ?? ''))) return undefined;
  if (own.some(({ speaker }) => speaker !== act.speaker)) return undefined;
  // a place line's colon says nothing
  return act.cue.every((span) => text.slice(...span).trim() === ':') ? undefined : act;
}

/** "The army has admitted 700 losses. Ninety people were buried.": behind a mere number, others than those it told of. */
function isNewCount({ tokens, sentences }: TextDocument, at: number): boolean {
  const [first = 0] = sentences[at]?.tokens ?? [];
  return (
    NUMBER.test(tokens[first]?.text ?? '') &&
    !/^(?:of|others?|more|were|was|had|remain|died)$/.test(tokens[first + 1]?.text ?? '')
  );
}

/** Whoever keeps a count compares years and months in it. */
const counts = ({ text }: TextDocument, { act }: Telling): boolean =>
  act?.cue.some((span) => COUNTING.test(text.slice(...span))) ?? false;
const COUNTING = /\b(?:record|document|count|register|tall(?:y|i)|log(?:s|ged)\b)/i;

/**
 * @param from the paragraph's first sentence
 * @param wide whether spans of time may be told of
 */
function goesOn(document: TextDocument, at: number, from: number, wide: boolean): boolean {
  const sentence = document.sentences[at];
  if (!sentence) return false;
  const tokens = wordsOf(document, sentence);
  if (tokens.length === 0 || tokens.length > LONGEST || isQuoted(document, sentence)) return false;
  if (document.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) return false;
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (
    words.some(
      (word) => (FRAMES.has(word) && !(wide && PERIODS.has(word))) || HEARSAY.has(word) || YEAR.test(word),
    )
  )
    return false;
  if (TURNS.has(words[0] ?? '') || setsScene(tokens, words)) return false;
  return isTold(words) && (isBackshifted(words) || !newName(document, tokens, from));
}

function wordsOf({ tokens }: TextDocument, sentence: Sentence): Token[] {
  return sentence.tokens[1] - sentence.tokens[0] > 2 * LONGEST
    ? []
    : tokens.slice(...sentence.tokens).filter(({ text }) => HAS_WORD.test(text));
}

function isQuoted({ quoted }: TextDocument, { start, end }: Sentence): boolean {
  const next = quoted[firstWhere(quoted.length, (at) => (quoted[at]?.outer[1] ?? 0) > start)];
  if (next === undefined || next.outer[0] >= end) return false;
  // a single word or two in marks are a name for a thing
  return next.outer[0] === start || next.inner[1] - next.inner[0] > NAMING;
}

/** Characters of such a name. */
const NAMING = 20;

/** "In Orm, nine died", "On Friday nine died": somewhere else, some other day. */
function setsScene(tokens: readonly Token[], words: readonly string[]): boolean {
  const dated = words.findIndex(
    (word, i) => CALENDAR.has(word) && word !== 'may' && !/^['’]s$/.test(words[i + 1] ?? ''),
  );
  if (dated >= 0) return true;
  if (!PREPOSITIONS.has(words[0] ?? '')) return false;
  return tokens.slice(1, 5).some(({ text }) => CAPITAL.test(text));
}

/** Told in the past; without a verb where it is short ("Also nine tanks"); in the present of those who are missing still. */
function isTold(words: readonly string[]): boolean {
  const relative = words.findIndex((word) => /^(?:who|which|whose|that|where)$/.test(word));
  const main = relative < 0 ? words : words.slice(0, relative);
  const now = main.findIndex((word) => PRESENT.has(word));
  if (now >= 0) return words.slice(now + 1, now + 5).some((word) => STILL.has(word));
  // "The front's own dead number nine"
  if (
    words.length <= SHORT &&
    words.some((word, at) => /^(?:number|total)$/.test(word) && at > 1 && words[at - 1] !== 'the')
  )
    return true;
  if (words.some((word, at) => PAST.has(word) || isPast(words, at))) return true;
  return words.length <= SHORT && /^(?:also|another|plus|more|\d.*|[a-z]+ more)$/.test(words[0] ?? '');
}

/** A form in "-ed" that is the verb: it follows its subject, and no article, number or preposition as an adjective does. */
const isPast = (words: readonly string[], at: number) =>
  at > 0 &&
  PAST_TENSE.test(words[at] ?? '') &&
  !BEFORE_ADJECTIVE.test(words[at - 1] ?? '') &&
  !PREPOSITIONS.has(words[at - 1] ?? '');
const BEFORE_ADJECTIVE =
  /^(?:the|an?|its|their|his|her|and|or|some|many|several|no|\d.*|two|three|four|five|six|seven|eight|nine|ten|most|more|other|these|those)$/;

/** "Had been", "had left": the past of what was said. */
const isBackshifted = (words: readonly string[]) =>
  words.some(
    (word, at) =>
      word === 'had' &&
      /^(?:been|\w+(?:ed|en|wn|nt|ght|ft|st|ld|ne|un|me|ad)|not|also|put|set|cut)$/.test(words[at + 1] ?? ''),
  );

/** Whether a name opens the sentence that the paragraph has not had yet. */
function newName(document: TextDocument, tokens: readonly Token[], from: number): boolean {
  const [first, second] = tokens;
  if (!first) return true;
  const opens = OPENERS.has(first.text.toLowerCase()) || PREPOSITIONS.has(first.text.toLowerCase());
  const name = opens ? second : first;
  if (!name || !CAPITAL.test(name.text)) return false;
  if (!opens && /^\d|-/.test(first.text)) return false;
  // a noun that only the sentence's start gives its capital
  if (!opens && /(?:s|ing)$/.test(first.text) && !CAPITAL.test(second?.text ?? '')) return false;
  const start = Math.max(document.sentences[from]?.start ?? 0, first.start - HEARD);
  return !document.text.slice(start, first.start).includes(name.text);
}

/** Characters back in which a name counts as heard: more than a paragraph has, but where a whole page is one. */
const HEARD = 20_000;
