/** Whose voice a stretch of words names: a speaker of the cast, a name, a pronoun's speaker, or a body or role told by its noun. */
import type { Attribution, Span, Speaker } from '../reading.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import { ARMED, nounInfo } from '../speakers/lexicon/nouns.ts';
import { sideOfCapital } from './in-capital.ts';
import { commands, hasSides, knownGroup, runBy } from './roles.ts';
import { type Owner, type Scene, speakerOf, standingOf } from './scene.ts';
import { bothSides, sideByWords } from './side-words.ts';
import { sentenceAt, spanOf, type Word, wordsIn } from './words.ts';

/** How many sentences back a pronoun's speaker may have spoken. */
const SENTENCES_BACK = 3;
const PRONOUN = /^(?:it|he|she|they|we|its|his|her|their|our|who|him|them)$/;
const SMALL = /^(?:the|a|an|and|own|both|some|one|other|another|latest|last|new|that|this|these|those)$/;
/** After these a noun phrase's head has been passed. */
const TAIL =
  /^(?:of|in|at|on|for|from|with|who|whom|whose|which|that|by|to|near|based|close|loyal|linked|allied|inside|abroad|speaking)$/;

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
          namedKind(scene, words) ??
          ofMovement(scene, words));
    return { ...shared, ...known, ...described, how: 'content' };
  }
  const [only] = words;
  if (only && words.length === 1 && /^(?:who|which|that)$/.test(only.text)) {
    // "The government, who said": the source is what the pronoun stands for.
    const voice = antecedentVoice(
      scene,
      wordsIn(scene.document.text, [Math.max(0, only.start - 60), only.start]),
    );
    if (voice?.standing === 'party') return { ...voice, attribution };
  }
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

/** "The spokesman of the provincial governor", for whom another side's spokesman was taken: the office tells whose he is. */
function otherOffice(
  scene: Scene,
  words: readonly Word[],
  speaker: Speaker,
): Pick<Owner, 'standing' | 'party'> | null {
  if (!scene.dossier || speaker.kind !== 'role' || words.length < 4) return null;
  if (!/^(?:of|for)$/.test(words.at(-1)?.text ?? '') && !words.some(({ text }) => /^(?:of|for)$/.test(text)))
    return null;
  const role = scene.roleOf(words, scene.document.text);
  return role?.party !== undefined && role.party !== speaker.party
    ? { standing: 'party', party: role.party }
    : null;
}

/** "The sources" after "sources in the Front": the last of that noun who spoke before. */
function thoseBefore(
  scene: Scene,
  attribution: Attribution,
  words: readonly Word[],
): Pick<Owner, 'standing' | 'party'> | null {
  const [the, noun] = words;
  if (words.length !== 2 || the?.text !== 'the' || !noun?.text.endsWith('s')) return null;
  const info = nounInfo(noun.text);
  if (info?.kind !== 'role' || !info.plural) return null;
  const here = sentenceAt(scene.document, the.start);
  for (let i = here; i >= Math.max(0, here - THOSE_BACK); i--) {
    const before = (scene.bySentence.get(i) ?? []).findLast(
      (act) =>
        act !== attribution &&
        (act.source[0]?.[0] ?? the.start) < the.start &&
        act.source.some((span) => {
          const own = wordsIn(scene.document.text, span);
          return own.length > 2 && own.some(({ text }) => text === noun.text);
        }),
    );
    const owner = before && bySource(scene, before);
    if (owner) return owner.standing === 'party' ? owner : null;
  }
  return null;
}

/** "The Front's Hill Command", "the Front's Jan Roe": whoever he or it is, he speaks for the movement that owns him. */
function ofMovement(scene: Scene, words: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  if (scene.dossier) return null;
  const core = words.filter((word) => !SMALL.test(word.text));
  const [owner] = scene.names.find(core);
  if (owner?.party === undefined || owner.at[0] !== 0 || countryOf(owner.party) !== undefined) return null;
  const rest = core.slice(owner.at[1]);
  const others = rest.some(({ text }) => {
    const info = nounInfo(text);
    return info?.kind === 'role' && /^(?:civilian|expert|medic|press|kin|monitor)$/.test(info.of);
  });
  const owned = core[owner.at[1] - 1]?.possessive && rest[0]?.capital;
  return owned && !others ? { standing: 'party', party: owner.party } : null;
}

/** "The dissidents" after "the FARC dissidents": whom the text has called so behind a side's name. */
function namedKind(scene: Scene, words: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  const [the, noun] = words;
  if (scene.dossier || words.length !== 2 || the?.text !== 'the' || !noun || noun.capital) return null;
  const info = nounInfo(noun.text);
  if (info?.kind !== 'role' || !info.plural || !ARMS_UP.test(noun.text)) return null;
  const called = kindNamed(scene, noun.text);
  return called && called.at < the.start ? { standing: 'party', party: called.party } : null;
}

/** The first side without a state whose name stands before that plural, and where; a text is searched once for each. */
function kindNamed(scene: Scene, plural: string): { party: string; at: number } | null {
  const all = kindsNamed.get(scene) ?? new Map<string, { party: string; at: number } | null>();
  kindsNamed.set(scene, all);
  const known = all.get(plural);
  if (known !== undefined) return known;
  const kinds = new RegExp(
    `(?<!\\p{L})(\\p{Lu}[\\p{L}\\d’'-]*(?: \\p{Lu}[\\p{L}\\d’'-]*){0,3}) ${plural}\\b`,
    'gu',
  );
  let called: { party: string; at: number } | null = null;
  for (const { 1: name = '', index } of scene.document.text.matchAll(kinds)) {
    const party = scene.names.find(wordsIn(scene.document.text, [index, index + name.length])).at(-1)?.party;
    if (party === undefined || countryOf(party) !== undefined) continue;
    called = { party, at: index };
    break;
  }
  all.set(plural, called);
  return called;
}

const kindsNamed = new WeakMap<Scene, Map<string, { party: string; at: number } | null>>();

/** Who may be called so for being in arms. */
const ARMS_UP =
  /^(?:dissidents|rebels|militants|insurgents|fighters|separatists|guerrillas|jihadists|gunmen|militiamen|loyalists|commanders)$/;

/** Sentences back to those whom "the sources" may mean. */
const THOSE_BACK = 6;

function bySource(
  scene: Scene,
  { source, speaker: id }: Attribution,
): Pick<Owner, 'standing' | 'party'> | null {
  const known = id === undefined ? undefined : scene.speakers.get(id);
  if (known?.party !== undefined) return { standing: 'party', party: known.party };
  const words = source[0] ? wordsIn(scene.document.text, source[0]) : [];
  return sideByWords(scene, words) ?? byNoun(scene, words) ?? { standing: 'unknown' };
}

/** "The coalition fighting in the north": a side's name is its noun phrase's head with what stands before. */
function withoutTail(name: string): string {
  const words = wordsIn(name, [0, name.length]);
  const tail = words.findIndex(
    (word, i) => i > 0 && !word.capital && (TAIL.test(word.text) || word.text.endsWith('ing')),
  );
  return tail < 0 ? name : name.slice(0, words[tail - 1]?.end);
}

function bySpeaker(scene: Scene, speaker: Speaker): Pick<Owner, 'standing' | 'speaker' | 'party'> {
  const standing = standingOf(scene, speaker);
  if (speaker.party !== undefined) return { standing, speaker, party: speaker.party };
  if (standing === 'independent') return { standing, speaker };
  if (standing === 'party') {
    // a unit of which no state is known goes by its own name where none is at war
    const free =
      speaker.kind === 'body' &&
      !scene.dossier &&
      /^[\p{Lu}\d]/u.test(speaker.name) &&
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

/** "The group", "the movement": the side without a state that was named last, a few sentences back at most. */
function groupBefore(scene: Scene, core: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  const [only] = core;
  if (!only || core.length !== 1 || !GROUP.test(only.text)) return null;
  const here = sentenceAt(scene.document, only.start);
  const first = scene.document.sentences[Math.max(0, here - 2)]?.start ?? only.start;
  const before = wordsIn(scene.document.text, [Math.max(first, only.start - 800), only.start]);
  const named = scene.names
    .find(before)
    .findLast(({ party }) => party !== undefined && countryOf(party) === undefined);
  return named?.party === undefined ? null : { standing: 'party', party: named.party };
}

/** A ministry or a government of whatever state, in an article of fighting; of a third state it is none. */
function isGovernment({ document, sides }: Scene, name: readonly Word[]): boolean {
  if (!hasSides(document, sides)) return false;
  if (
    !name.some(({ text }) =>
      /^(?:ministry|government|administration|presidency|cabinet|authorities)$/.test(text),
    )
  )
    return false;
  const land = name.map((word) => countryOf(word.text)).find((one) => one !== undefined);
  return land === undefined || sides.includes(land);
}

function lastGroup(scene: Scene, words: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  const [the, noun] = words.slice(-2);
  return noun && the?.text === 'the' && words.length > 2 && !noun.capital ? groupBefore(scene, [noun]) : null;
}

const GROUP = /^(?:group|movement|faction|militia|gang|organi[sz]ation)$/;

function longestOf(found: readonly { speaker: Speaker; span: Span }[]): Speaker | undefined {
  let best: { speaker: Speaker; span: Span } | undefined;
  for (const one of found) if (!best || one.span[1] - one.span[0] > best.span[1] - best.span[0]) best = one;
  return best?.speaker;
}

/** "A second source, also close to X, said": what stands behind the source's words, between commas. */
function closeTo(scene: Scene, source: Span | undefined): Pick<Owner, 'standing' | 'party'> | null {
  if (!source) return null;
  const { text } = scene.document;
  const behind = /^, (?:also |himself |herself )?((?:close|loyal) to [^,.;:“”"]{2,60}),/.exec(
    text.slice(source[1], source[1] + 90),
  );
  if (!behind?.[1]) return null;
  const start = source[1] + behind[0].indexOf(behind[1]);
  const words = wordsIn(text, [start, start + behind[1].length]);
  const party = scene.names.find(words).find((one) => one.party !== undefined)?.party;
  return party === undefined ? sideByWords(scene, words) : { standing: 'party', party };
}

/** "General Vane, a commander of the Northern League,": what stands beside the name. */
function apposed(scene: Scene, words: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  const comma = words.findIndex((word, i) => i > 0 && word.gap.includes(','));
  const told = comma < 0 ? null : byNoun(scene, words.slice(comma));
  return told?.standing === 'party' ? told : null;
}

const BACKING = /^(?:supporting|backing|fighting|assisting|helping|defending|battling|leading)$/;

/** What the nouns tell of a body or role that the cast does not know: an army is a side, and so is its spokesman; a doctor is none. */
function byNoun(
  scene: Scene,
  words: readonly Word[],
  text = scene.document.text,
): Pick<Owner, 'standing' | 'party'> | null {
  const start = words.findIndex((word) => !SMALL.test(word.text));
  if (start < 0) return null;
  const end = words.findIndex((word, i) => i > start && /[,;:(]/.test(word.gap));
  const phrase = words.slice(start, end < 0 ? words.length : end);
  // "the coalition supporting the government of X"
  const tail = phrase.findIndex(
    (word, i) =>
      TAIL.test(word.text) ||
      (i > 0 && !word.capital && /^\w{3,}ing$/.test(word.text) && BACKING.test(word.text)),
  );
  const core = tail < 0 ? phrase : phrase.slice(0, tail);
  if (commands(phrase) && !scene.dossier) return { standing: 'party' };
  const head = core.findLast((word) => !word.possessive && nounInfo(word.text));
  const info = head && nounInfo(head.text);
  if (!info && /^(?:translation|transcript|copy|summary)$/.test(core.at(-1)?.text ?? ''))
    return authorOf(scene, phrase.slice(core.length), text);
  if (!info) return null;
  // A story's dossier says who its sides are; without one, an army or a government in an article of war is one.
  if (scene.dossier) return { standing: 'unknown' };
  const label = (range: readonly Word[]) => {
    const span = spanOf(range);
    const land = range.map((word) => countryOf(word.text)).find((one) => one !== undefined);
    if (land !== undefined && info.kind !== 'document') return { standing: 'party' as const, party: land };
    const name = span && text.slice(...span).replace(/['’]s?$/, '');
    return name ? { standing: 'party' as const, party: name } : { standing: 'party' as const };
  };
  // "State television": of whichever state it is.
  if (head.text === 'state' && !scene.dossier && core.length > 1) return { standing: 'party' };
  // a city's fire brigade is none
  if (/^(?:fire|rescue|ambulance)$/.test(core[core.indexOf(head) - 1]?.text ?? ''))
    return { standing: 'unknown' };
  if (info.kind === 'body' && isSide(head, core)) return label(core);
  const owner = core.findIndex((word) => word.possessive && isSide(word, core));
  if (owner >= 0 && info.kind !== 'document') return label(core.slice(0, owner + 1));
  if (info.kind === 'document') {
    // "The ministry report": who stands before the paper's noun.
    const lead = core.slice(0, core.indexOf(head));
    const before = lead.length > 0 ? byNoun(scene, lead, text) : null;
    return before?.standing === 'party' ? before : authorOf(scene, phrase.slice(Math.max(tail, 0)), text);
  }
  // "The rebels", "militant commanders": who is at war is a side.
  if (info.kind === 'role' && AT_WAR.test(head.text)) return label(core.slice(0, core.indexOf(head) + 1));
  const speaksFor = info.kind === 'role' && /^(?:spokes|office|force)$/.test(info.of);
  if (!speaksFor && !(info.kind === 'body' && info.of === 'subbody')) return { standing: 'unknown' };
  const link = phrase[tail]?.text;
  const behind = link === 'of' || link === 'for' || link === 'from' ? phrase.slice(tail + 1) : [];
  const body = behind.findIndex((word) => isSide(word, behind));
  if (body >= 0) return label(behind.slice(behind[0] && SMALL.test(behind[0].text) ? 1 : 0, body + 1));
  // Who commands or fights for somebody is of that side, whatever its name.
  const of = behind.find((word) => !SMALL.test(word.text));
  const name =
    info.kind === 'role' && info.of === 'force' && of?.capital ? behind.filter((word) => word.capital) : [];
  const named = scene.names.find(name)[0];
  if (name.length > 0 && named?.standing !== 'independent') return label(name);
  // A third country's minister is no side's.
  const land = core.map((word) => countryOf(word.text)).find((one) => one !== undefined);
  if (land !== undefined && scene.sides.length > 0 && !scene.sides.includes(land))
    return { standing: 'unknown' };
  return core.some(
    (word) => word !== head && (isSide(word, core) || DEFENCE.test(word.text) || FIGHTS.test(word.text)),
  )
    ? { standing: 'party' }
    : { standing: 'unknown' };
}

/** "According to the report", after the front's: the paper that somebody has been quoted from just before. */
function authorBefore(
  scene: Scene,
  words: readonly Word[],
): Pick<Owner, 'standing' | 'speaker' | 'party'> | null {
  const [first, noun] = words;
  if (!first || !noun || !/^(?:the|its|that|same)$/.test(first.text)) return null;
  const periodical = words.length === 3 && PERIODICAL.test(noun.text) ? words[2] : undefined;
  if (periodical) return periodicalOf(scene, periodical);
  if (words.length !== 2) return null;
  if (nounInfo(noun.text)?.kind !== 'document') return null;
  const here = sentenceAt(scene.document, first.start);
  const names = (span: Span) => wordsIn(scene.document.text, span).some((word) => word.text === noun.text);
  for (let i = here; i >= Math.max(0, here - SENTENCES_BACK); i--) {
    const sentence = scene.document.sentences[i];
    const acts = (scene.bySentence.get(i) ?? []).filter(
      ({ source }) => source[0] !== undefined && source[0][0] < first.start,
    );
    const papers = acts.filter(({ source }) => source.some(names));
    // "In a report the front said": the only one who speaks beside the paper's first mention.
    const beside = sentence && names([sentence.start, Math.min(sentence.end, first.start)]) ? acts : [];
    const act = papers.at(-1) ?? (beside.length === 1 ? beside[0] : undefined);
    if (act) return byAttribution(scene, act);
  }
  return null;
}

const PERIODICAL = /^(?:annual|yearly|monthly|weekly|daily|latest|full|new|written|same)$/;

/** "According to the annual report": the side's that was heard in the sentence before. */
function periodicalOf(scene: Scene, paper: Word): Pick<Owner, 'standing' | 'speaker' | 'party'> | null {
  if (nounInfo(paper.text)?.kind !== 'document' && !/^(?:list|newsletter|tally)$/.test(paper.text))
    return null;
  const here = sentenceAt(scene.document, paper.start);
  const start = scene.document.sentences[here]?.start ?? 0;
  const act = lastAct(scene, start)?.attribution;
  const before = scene.document.sentences[here - 1];
  const near = before && act?.source.some(([from]) => from >= before.start);
  const author = act && near ? byAttribution(scene, act) : null;
  return author?.standing === 'party' ? author : null;
}

/** @returns the voice of the noun phrase that ends `words`: from its article on. */
export function antecedentVoice(scene: Scene, words: readonly Word[]): Owner | null {
  const last = words.slice(-4);
  const article = last.findLastIndex((word) => /^(?:the|a|an|its|their)$/.test(word.text));
  return voiceOf(scene, article < 0 ? last.slice(-2) : last.slice(article), { last: true });
}

/** "A statement from the defence ministry", "a translation of a tweet by the front": whoever it is by. */
function authorOf(
  scene: Scene,
  behind: readonly Word[],
  text: string,
): Pick<Owner, 'standing' | 'party'> | null {
  const by = behind.findLastIndex((word) => /^(?:from|by|of)$/.test(word.text));
  if (by < 0 || by + 1 >= behind.length) return { standing: 'unknown' };
  const author = behind.slice(by + 1);
  const named = scene.names.find(author)[0];
  if (named)
    return { standing: named.standing, ...(named.party === undefined ? {} : { party: named.party }) };
  return byNoun(scene, author, text) ?? { standing: 'unknown' };
}

const FIGHTS = /^(?:rebel|insurgent|militant|guerrilla|separatist|jihadist|paramilitary)$/;
const DEFENCE = /^(?:defence|defense|interior|security|military|army|war|police)$/;
/** Movements that are at war wherever they are named in such an article. */
const AT_WAR =
  /^(?:resistance|insurgency|rebellion|rebels|insurgents|jihadists|separatists|islamists|junta|militia|guerrillas)$/;

function isSide(word: Word, phrase: readonly Word[]): boolean {
  if (AT_WAR.test(word.text) || (word.text === 'front' && !word.capital)) return true;
  const info = nounInfo(word.text);
  if (info?.kind !== 'body') return false;
  if (info.of === 'army' || info.of === 'government') return true;
  return info.of === 'group' && info.noun !== 'party' && phrase.some((one) => ARMED.has(one.text));
}

/** @returns who spoke last before `offset`, within a few sentences of the same or the previous paragraph. */
function speakerBefore(scene: Scene, offset: number, pronoun = 'they'): Speaker | undefined {
  return lastAct(scene, offset, pronoun)?.speaker;
}

/** @returns the last act of speech with a known speaker whose source or cue stands before `offset`. */
export function lastAct(
  scene: Scene,
  offset: number,
  pronoun = 'they',
): { attribution: Attribution; speaker: Speaker } | undefined {
  const at = sentenceAt(scene.document, offset);
  for (let i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
    let best: { attribution: Attribution; speaker: Speaker; start: number } | undefined;
    for (const attribution of scene.bySentence.get(i) ?? []) {
      const start = attribution.source[0]?.[0] ?? attribution.cue[0]?.[0];
      const speaker = speakerOf(scene, attribution);
      if (start === undefined || start >= offset || !speaker || attribution.stance === 'believes') continue;
      if (!fits(pronoun, speaker)) continue;
      if (!best || start > best.start) best = { attribution, speaker, start };
    }
    if (best) return best;
  }
  return undefined;
}

/** "He" is no army, "it" no general. */
function fits(pronoun: string, { kind }: Speaker): boolean {
  if (/^(?:he|she|him|her|his)$/.test(pronoun)) return kind !== 'body';
  return /^its?$/.test(pronoun) ? kind === 'body' : true;
}
