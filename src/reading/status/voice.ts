/** Whose voice a stretch of words names: a speaker of the cast, a name, a pronoun's speaker, or a body or role told by its noun. */
import type { Attribution, Span, Speaker } from '../reading.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import { latin } from '../text/latin.ts';
import { sideOfCapital } from './in-capital.ts';
import { lastAct, speakerBefore } from './last-heard.ts';
import {
  closeTo,
  GROUP,
  groupBefore,
  isGovernment,
  lastGroup,
  ofMovement,
  otherOffice,
  thoseBefore,
} from './meant.ts';
import { apposed, byNoun, SMALL, withoutTail } from './noun-sides.ts';
import { paperBefore, periodicalBefore, writerOf } from './papers-before.ts';
import { knownGroup, runBy } from './roles.ts';
import { type Owner, type Scene, speakerOf, standingOf } from './scene.ts';
import { bothSides, sideByWords } from './side-words.ts';
import { sentenceAt, spanOf, type Word, wordsIn } from './words.ts';

const CAPITAL_OR_DIGIT = latin(String.raw`^[\p{Lu}\d]`);
const PRONOUN = /^(?:it|he|she|they|we|its|his|her|their|our|who|him|them)$/;

/** @returns the owner that an attribution names; words of reporting with no source are nobody's. */
export function byAttribution(scene: Scene, attribution: Attribution): Owner {
  const speaker = speakerOf(scene, attribution);
  const span = attribution.source[0] ?? attribution.cue[0];
  // "It is said that": an act of reporting without a source is nobody's word.
  const sourceless = attribution.source.length === 0 && !speaker;
  const shared = { attribution, sourceless, ...(span ? { span } : {}) };
  if (sourceless) {
    const party = sideOfCapital(scene, attribution);
    return party === undefined
      ? { ...shared, standing: 'none', how: 'outlet-voice' }
      : { ...shared, sourceless: false, standing: 'party', party, how: 'content' };
  }
  const source = attribution.source[0];
  const words = source ? wordsIn(scene.document.text, source) : [];
  const run = runBy(words, scene.names, scene.document.text);
  if (run?.party !== undefined)
    return { ...shared, ...(speaker ? { speaker } : {}), ...run, standing: 'party', how: 'content' };
  const both = bothSides(words);
  if (both) return { ...shared, ...(speaker ? { speaker } : {}), ...both, how: 'content' };
  if (speaker) {
    const known = bySpeaker(scene, speaker);
    const core = words.filter((word) => !SMALL.test(word.text));
    // "the group", "the gang's leader"
    const led = core[0]?.possessive && speaker.kind === 'role' && core.length === 2;
    const meant =
      known.party === undefined && (speaker.kind === 'body' || led)
        ? groupBefore(scene, led ? core.slice(0, 1) : core)
        : null;
    if (meant) return { ...shared, ...known, ...meant, how: 'content' };
    const described =
      known.standing === 'party' || known.standing === 'independent'
        ? otherOffice(scene, words, speaker)
        : (sideByWords(scene, words) ??
          apposed(scene, words) ??
          closeTo(scene, source) ??
          thoseBefore(scene, attribution, words) ??
          ofMovement(scene, words));
    return { ...shared, ...known, ...described, how: 'content' };
  }
  const swapped = swappedOwner(scene, attribution);
  if (swapped) return { ...swapped, attribution };
  const [pronoun] = words;
  if (pronoun && /^(?:who|which|that)$/.test(pronoun.text) && words.slice(1).every(isAdverbial)) {
    // "The government, who said", "the front, which at the same time announced": the source is what the pronoun stands for.
    const voice = antecedentVoice(
      scene,
      wordsIn(scene.document.text, [Math.max(0, pronoun.start - 60), pronoun.start]),
    );
    if (voice?.standing === 'party') return { ...voice, attribution };
  }
  // "The army's spokesman said. It listed": the one that he speaks for
  const of =
    words.length === 1 && /^(?:it|they)$/.test(pronoun?.text ?? '') ? justHeard(scene, words) : undefined;
  if (of !== undefined) return { ...shared, standing: 'party', party: of, how: 'content' };
  const writer = writerOf(words);
  const wrote = writer && voiceOf(scene, writer);
  if (wrote) return { ...wrote, attribution };
  const told = sideByWords(scene, words) ?? byNoun(scene, words);
  // "In a broadcast monitored at night the group": a source taken too long
  const last = told?.standing === 'party' ? null : lastGroup(scene, words);
  if (last) return { ...shared, ...last, how: 'content' };
  const author = told?.standing === 'party' ? null : authorBefore(scene, words);
  if (author) {
    const { standing, speaker: who, party } = author;
    return {
      ...shared,
      standing,
      how: 'content',
      ...(who ? { speaker: who } : {}),
      ...(party === undefined ? {} : { party }),
    };
  }
  const role = told?.standing === 'party' ? null : scene.roleOf(words, scene.document.text);
  return {
    ...shared,
    ...(role ? { standing: 'party', ...role } : (told ?? { standing: 'unknown' })),
    how: 'content',
  };
}

/** Words of time and manner between a relative pronoun and its verb. */
const isAdverbial = ({ text }: Word) =>
  /ly$|^(?:at|in|on|for|the|same|time|its|their|his|her|own|turn|part|also|then|later|now|first|last|week|month|year|once|again|meanwhile|however|\w+day|moment|too|since)$/.test(
    text,
  );

function bySpeaker(scene: Scene, speaker: Speaker): Pick<Owner, 'standing' | 'speaker' | 'party'> {
  const standing = standingOf(scene, speaker);
  if (speaker.party !== undefined) return { standing, speaker, party: speaker.party };
  if (standing === 'independent') return { standing, speaker };
  if (standing === 'party') {
    // a unit of which no state is known goes by its own name where none is at war
    const free =
      speaker.kind === 'body' &&
      !scene.dossier &&
      CAPITAL_OR_DIGIT.test(speaker.name) &&
      !scene.sides.some((side) => countryOf(side) !== undefined);
    return {
      standing,
      speaker,
      ...(free ? { party: withoutTail(speaker.name) } : {}),
      ...scene.roles.get(speaker.id),
    };
  }
  const own = wordsIn(speaker.name, [0, speaker.name.length]);
  const role = scene.roles.get(speaker.id);
  if (role?.party !== undefined) return { standing: 'party', speaker, ...role };
  const told = byNoun(scene, own, speaker.name);
  const sided = scene.sided.has(speaker.id);
  if (
    told?.standing === 'party' &&
    (standing === 'unknown' || sided || (speaker.kind === 'body' && isGovernment(scene, own)))
  )
    return { speaker, ...told };
  if (role) return { standing: 'party', speaker, ...role };
  if (!sided) return { standing, speaker };
  const name = speaker.kind === 'body' && !scene.dossier ? withoutTail(speaker.name) : undefined;
  // "group" is no side's name
  const party = name !== undefined && GROUP.test(name.replace(/^the /i, '')) ? undefined : name;
  return { standing: 'party', speaker, ...(party === undefined ? {} : { party }) };
}

/**
 * @param words the words that name the voice: a subject, a possessor
 * @param more `attribution`: the act that the words belong to; `last`: the last name counts, for an antecedent
 * @returns the owner, or null when the words name nobody
 */
export function voiceOf(
  scene: Scene,
  words: readonly Word[],
  more: { attribution?: Attribution | undefined; last?: boolean } = {},
): Owner | null {
  if (more.attribution?.source.length) return byAttribution(scene, more.attribution);
  const core = words.filter((word) => !SMALL.test(word.text));
  const span = spanOf(words);
  const first = core[0];
  if (!first || !span) return null;
  const common = { sourceless: false, how: 'content' as const, span };
  if (PRONOUN.test(first.text) && (core.length === 1 || !more.last)) {
    const speaker = speakerBefore(scene, first.start, first.text);
    if (core.length === 1) return speaker ? { ...common, ...bySpeaker(scene, speaker) } : null;
    // "Its general staff", "his ministry": a part of the speaker's side speaks for it.
    if (speaker?.party !== undefined && byNoun(scene, core.slice(1)))
      return { ...common, standing: 'party', party: speaker.party };
    // "Its coordinator": whoever it is, he speaks for the one before.
    if (speaker && !/^(?:it|he|she|they|we|who|him|them)$/.test(first.text) && !core[1]?.capital)
      return { ...common, ...bySpeaker(scene, speaker) };
  }
  const found = scene.mentionsIn(span);
  const speaker = more.last ? found.at(-1)?.speaker : longestOf(found);
  if (speaker) return { ...common, ...bySpeaker(scene, speaker) };
  const named = scene.names.find(words);
  const one = more.last ? named.at(-1) : named[0];
  if (one) {
    const { standing, party } = one;
    return { ...common, standing, ...(party === undefined ? {} : { party }) };
  }
  const both = bothSides(words) ?? sideByWords(scene, words);
  if (both) return { ...common, ...both };
  const group = scene.dossier ? null : knownGroup(words.slice(0, 6), scene.document.text);
  if (group !== null) return { ...common, standing: 'party', party: group };
  const noun = byNoun(scene, words);
  const meant = noun?.standing === 'party' ? null : groupBefore(scene, core);
  if (meant) return { ...common, ...meant };
  const role = noun?.standing === 'party' ? null : scene.roleOf(words, scene.document.text);
  if (role) return { ...common, ...role, standing: 'party' };
  if (noun) return { ...common, ...noun };
  return core.some((word) => word.capital && word.start > (words[0]?.start ?? 0))
    ? { ...common, standing: 'unknown' }
    : null;
}

/** "According to the report", "in its annual report": whose paper it is, by who was heard before. */
function authorBefore(scene: Scene, words: readonly Word[]): Owner | null {
  const quoted = paperBefore(scene, words);
  if (quoted) return byAttribution(scene, quoted);
  const act = periodicalBefore(scene, words);
  const author = act ? byAttribution(scene, act) : null;
  return author?.standing === 'party' ? author : null;
}

function longestOf(found: readonly { speaker: Speaker; span: Span }[]): Speaker | undefined {
  let best: { speaker: Speaker; span: Span } | undefined;
  for (const one of found) if (!best || one.span[1] - one.span[0] > best.span[1] - best.span[0]) best = one;
  return best?.speaker;
}

/** @returns the voice of the noun phrase that ends `words`: from its article on. */
export function antecedentVoice(scene: Scene, words: readonly Word[]): Owner | null {
  const last = words.slice(-4);
  const article = last.findLastIndex((word) => /^(?:the|a|an|its|their)$/.test(word.text));
  return voiceOf(scene, article < 0 ? last.slice(-2) : last.slice(article), { last: true });
}

/** How long a name with what is said of him may be, in characters. */
const NAME_LONG = 90;
const PREDICATE = /^ (?:(?:had|has|have|were|was|are|is) |\w+ed )/;

/**
 * @returns who says it where the subject of what is said was read as the source: "An officer, who asked not to be named, said [that] some 80
 *   men, most of them old, had crossed"; null where it was not
 */
export function swappedOwner(scene: Scene, { source, cue, content }: Attribution): Owner | null {
  const { text } = scene.document;
  const [told, said, who] = [source[0], cue[0], content[0]];
  if (!told || !said || !who || said[1] > told[0] || who[1] > said[0] || source.length > 1) return null;
  if (who[1] - who[0] > NAME_LONG || told[0] - said[1] > 1 || !SAID_ONLY.test(text.slice(...said)))
    return null;
  const clause = /^that\s/.test(text.slice(...told)) || PREDICATE.test(text.slice(told[1], told[1] + 24));
  return clause ? voiceOf(scene, wordsIn(text, who)) : null;
}

const SAID_ONLY = /^(?:\w+ly )?(?:said|says|say|claimed|stated|reported|added|confirmed)$/i;

/** The party of whoever spoke last in this sentence or the one before. */
function justHeard(scene: Scene, [word]: readonly Word[]): string | undefined {
  const act = word && lastAct(scene, word.start);
  const start = act?.attribution.source[0]?.[0] ?? act?.attribution.cue[0]?.[0];
  if (!word || !act || start === undefined) return undefined;
  const near = sentenceAt(scene.document, word.start) - sentenceAt(scene.document, start) <= 1;
  return near ? byAttribution(scene, act.attribution).party : undefined;
}
