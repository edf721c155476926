/**
 * Repairs acts whose source is not who speaks: "The bridge has fallen, say reports that ..." with what is said for the speaker; "To the paper an
 * aide said" with whom it was told to; "Roe, Marek and Orlov “died there,” according to a nurse" with those of whom it is told; "more
 * dead were reported among the troops" with those who suffer it; "The front, said the army, shot nine" with the one of whom it is said; and
 * a content that begins amid a phrase.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, latin, WORD } from '../../text/latin.ts';
import { PREPOSITIONS } from '../../text/lexicon.ts';
import { firstWhere, sentenceAt, sentenceIndexAt, tokenIndexAt, tokensIn } from '../../text/lookup.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Draft, endOf, joined, type Rule, startOf } from '../draft.ts';
import { formOf } from '../form.ts';
import { isEndless, type Ledger, makeLedger } from '../ledger.ts';
import { secondPhrase, subjectAfter } from '../phrases.ts';
import { headOf, isSpeakerNoun } from '../speaker-nouns.ts';
import { reportingVerb } from '../verbs.ts';
import { behindPaper } from './paper-source.ts';

const BE = wordSet('is are was were been be being');
const FINITE = wordSet('is are was were has have had will would can could may might must did does');
const RELATIVE = wordSet('who which that whose whom where when');
/** Who blames or says stands behind these after "On the whole", "For the killings": no article begins them. */
const WHOLE = wordSet('all both some most many several none one others');
/** After these a content may well begin. */
const OPENS_CLAUSE = wordSet(
  'that and or but while as when because if whether so than though although after before since until who which whose where what how why yet nor not',
);
const ACCORDING = /^(?:according\s+to|as\s+per)$/i;

export const sourceEdges: Rule = ({ document, drafts }, index) => {
  const own = drafts[index] ?? [];
  let kept: Ledger | undefined;
  const ledger = () => {
    kept ??= makeLedger(document, own);
    return kept;
  };
  return own.flatMap((draft) => {
    const { source, cue } = draft;
    if (source.length === 0 || cue.length === 0) return [draft];
    if (standsAccused(document, draft)) return [];
    const read = changedPlaces(document, draft) ?? aside(document, draft) ?? afterAccording(document, draft);
    if (read) return [read];
    const whole = behindPaper(document, onePiece(document, draft));
    const active = suffers(document, whole) ? { ...whole, source: [] } : whole;
    const short = ownVersion(document, withoutThat(document, active));
    return [wholeClause(document, behindLead(document, short), ledger)];
  });
};

const words = (document: TextDocument, span: Span | undefined): Token[] =>
  span ? tokensIn(document, ...span) : [];

/** "The Front stands accused of it": nobody says it. */
function standsAccused(document: TextDocument, { source, cue, content }: Draft): boolean {
  if (words(document, cue[0]).at(-1)?.text.toLowerCase() !== 'accused') return false;
  const last = words(document, source.at(-1)).at(-1)?.text.toLowerCase() ?? '';
  const of = words(document, content[0])[0]?.text;
  return /^(?:stands?|stood|is|are|was|were|been)$/.test(last) && of === 'of';
}

/** "The bridge has fallen, say reports that are unconfirmed": a clause for a source, and a speaker for a content. */
function changedPlaces(document: TextDocument, draft: Draft): Draft | undefined {
  const { source, cue, content } = draft;
  const [clause, verb, voice] = [source[0], cue[0], content[0]];
  if (!clause || !verb || !voice || source.length + cue.length + content.length > 3) return undefined;
  if (clause[1] > verb[0] || verb[1] > voice[0] || formOf(document, content) !== 'indirect') return undefined;
  if (!/^\s*,?\s*$/.test(document.text.slice(clause[1], verb[0]))) return undefined;
  const told = words(document, clause);
  const finite = told.findIndex(({ text }, at) => at > 0 && FINITE.has(text.toLowerCase()));
  if (finite < 0 || told.slice(0, finite).some(({ text }) => RELATIVE.has(text.toLowerCase())))
    return undefined;
  const whole = words(document, voice);
  const relative = whole.findIndex(({ text }) => RELATIVE.has(text.toLowerCase()));
  const name = relative > 0 ? whole.slice(0, relative) : whole;
  if (!isSpeakerNoun(headOf(name)) && !/^(?:reports?|accounts?|statements?|posts?)$/i.test(headOf(name)))
    return undefined;
  return { ...draft, source: [voice], content: [withoutComma(document, clause)] };
}

/** The comma that parts a clause from the verb behind it belongs to neither. */
function withoutComma({ text }: TextDocument, [start, end]: Span): Span {
  return [start, start + text.slice(start, end).replace(/,\s*$/, '').length];
}

/** "The front, said the army that day, shot nine": whoever stands behind the verb in commas says it of the one before. */
function aside(document: TextDocument, draft: Draft): Draft | undefined {
  const { source, cue, content } = draft;
  const [who, verb, said] = [source[0], cue[0], content[0]];
  if (!who || !verb || !said || source.length + cue.length > 2) return undefined;
  if (who[1] > verb[0] || said[0] - verb[1] > 1 || said[0] < verb[1]) return undefined;
  const { text, tokens } = document;
  if (
    !/^(?:say|says|said|claim|claims|claimed|announced|reported|confirmed|insisted)$/.test(
      text.slice(...verb),
    )
  )
    return undefined;
  if (!/,\s*$/.test(text.slice(who[0], verb[0]))) return undefined;
  const first = tokenIndexAt(document, said[0]);
  const subject = subjectAfter(tokens, first - 1, tokenIndexAt(document, said[1] - 1) + 1);
  if (!subject) return undefined;
  let comma = subject[1];
  while (comma < subject[1] + ASIDE_TIME && tokens[comma]?.text !== ',') comma++;
  const [last, rest] = [tokens[subject[1] - 1], tokens[comma + 1]];
  if (tokens[comma]?.text !== ',' || !last || !rest || rest.start >= said[1]) return undefined;
  // "X, said the Y, the Z of W": what goes on is an apposition, and no clause
  if (/^(?:the|an?|who|which|and|but|while|as)$/i.test(rest.text) || CAPITAL.test(rest.text))
    return undefined;
  return {
    ...draft,
    source: [[said[0], last.end]],
    content: [withoutComma(document, who), [rest.start, said[1]], ...content.slice(1)],
  };
}

/** Tokens of "that day", "on Friday evening" behind such a speaker. */
const ASIDE_TIME = 6;

/** "It is rare, say its researchers, that claims are checked": the clause behind the source is said, too. */
function withoutThat(document: TextDocument, draft: Draft): Draft {
  const [source] = draft.source;
  if (!source || draft.source.length > 1 || source[0] < (draft.cue.at(-1)?.[1] ?? Infinity)) return draft;
  const that = /,\s+(?=that\s)/.exec(document.text.slice(...source));
  if (!that) return draft;
  const end = source[0] + that.index;
  const clause: Span = [end + that[0].length, source[1]];
  return { ...draft, source: [[source[0], end]], content: joined([...draft.content, clause]) };
}

const VERSION =
  /^(his|her|its|their) (?:own )?(?:version|account|telling|words|story|figures|count|tally|estimates?|reckoning)(?: to [a-z ]{2,20})?$/i;

/** "..., in the words of a trader" */
const WORDS_OF = /^(?:the )?words of (?=\S)/i;

/** "according to his version": he. */
function ownVersion({ text }: TextDocument, draft: Draft): Draft {
  const [source] = draft.source;
  if (!source || draft.source.length > 1) return draft;
  const words = WORDS_OF.exec(text.slice(...source))?.[0].length ?? 0;
  if (words > 0) return { ...draft, source: [[source[0] + words, source[1]]] };
  const pronoun = VERSION.exec(text.slice(...source))?.[1];
  return pronoun === undefined ? draft : { ...draft, source: [[source[0], source[0] + pronoun.length]] };
}

/** Of a source in pieces far from one another the one beside the cue speaks; of the others it is told. */
function onePiece(document: TextDocument, draft: Draft): Draft {
  const [verb] = draft.cue;
  if (!verb || draft.source.length !== 2 || draft.cue.length > 2) return draft;
  const { text } = document;
  const away = (piece: Span) => (piece[1] <= verb[0] ? verb[0] - piece[1] : piece[0] - verb[1]);
  const by = draft.source.find((piece) => /^by\s/i.test(text.slice(...piece)));
  const [near, far] = draft.source.toSorted((a, b) => away(a) - away(b));
  if (!near || !far) return draft;
  if (by) {
    const lead = /^by\s+/i.exec(text.slice(...by))?.[0].length ?? 0;
    const rest: Span = [by[0] + lead, by[1]];
    return { ...draft, source: [rest] };
  }
  const between = far[1] <= near[0] ? text.slice(far[1], near[0]) : text.slice(near[1], far[0]);
  const gap = near[1] <= verb[0] ? text.slice(near[1], verb[0]) : text.slice(verb[1], near[0]);
  if (between.length < FAR || !(gap.length <= 2 || ASIDE.test(gap)) || !/[,“”"]/.test(between)) return draft;
  const touches = draft.content.find(([start]) => start >= far[1] && start - far[1] < 3);
  const content = touches
    ? draft.content.map((piece): Span => (piece === touches ? [far[0], piece[1]] : piece))
    : draft.content;
  return { ...draft, source: [near], content };
}

/** What is told of a speaker in commas before the verb. */
const ASIDE = /^(?:\s*,[^,;:“”"]{2,60}|\s[a-z]+),\s*$/;
/** Characters between two pieces that are no one's apposition. */
const FAR = 20;

/** The speaker stands behind "according to"; names before it are of those whom the words tell of. */
function afterAccording(document: TextDocument, draft: Draft): Draft | undefined {
  const [verb] = draft.cue;
  if (!verb || draft.source.length < 2 || !ACCORDING.test(document.text.slice(...verb))) return undefined;
  const behind = draft.source.filter(([start]) => start >= verb[1]);
  if (behind.length === draft.source.length) return withOwnVerb(document, draft);
  if (behind.length === 0) return undefined;
  const before = draft.source.filter(([start]) => start < verb[1]);
  const pieces = joined([...before, ...draft.content]);
  // what is only parted by white space is one piece
  const content: Span[] = [];
  for (const piece of pieces) {
    const last = content.at(-1);
    if (last && document.text.slice(last[1], piece[0]).trim() === '') last[1] = piece[1];
    else content.push([...piece]);
  }
  return { ...draft, source: behind, content };
}

/** "According to reports by the agency, a spokesman shared that ...": who has a verb of his own says it, and they pass it on. */
function withOwnVerb(document: TextDocument, draft: Draft): Draft | undefined {
  const [who, content] = [draft.source.at(-1), draft.content[0]];
  if (!who || !content || content[0] < who[1]) return undefined;
  const verb = document.tokens[tokenIndexAt(document, who[1])];
  if (!verb || verb.end > content[0] || !reportingVerb(verb.text)) return undefined;
  return { ...draft, source: [who], cue: [[verb.start, verb.end]] };
}

/** "Deaths were reported among the troops": a passive names its speaker with "by". */
function suffers(document: TextDocument, { source, cue }: Draft): boolean {
  const [who, verb] = [source[0], cue.at(-1)];
  if (!who || !verb || who[0] < verb[1]) return false;
  const parts = words(document, verb).map(({ text }) => text.toLowerCase());
  if (!BE.has(parts[0] ?? '') || !/(?:ed|en|told|said|put)$/.test(parts.at(-1) ?? '')) return false;
  const before = document.tokens[tokenIndexAt(document, who[0]) - 1];
  const key = before?.text.toLowerCase() ?? '';
  return (
    before !== undefined && before.start >= verb[1] && /^(?:among|amongst|on|in|against|near)$/.test(key)
  );
}

/** "To the paper an aide said", "For the killings all of them blamed", "In Lod district a guard said": without what leads up to them. */
function behindLead(document: TextDocument, draft: Draft): Draft {
  const [source] = draft.source;
  if (!source || draft.source.length > 1 || source[0] > (draft.cue[0]?.[0] ?? 0)) return draft;
  const { tokens } = document;
  const sentence = sentenceAt(document, source[0]);
  let from = tokenIndexAt(document, source[0]);
  const to = tokenIndexAt(document, source[1] - 1) + 1;
  if (!sentence) return draft;
  const named = behindPlace(document, draft);
  if (named) return { ...draft, source: [named] };
  const clause = behindClause(document, source, sentence.tokens[0]);
  if (clause) return { ...draft, source: [clause] };
  const isLead = (at: number) => PREPOSITIONS.has(tokens[at]?.text.toLowerCase() ?? '');
  const opens = (at: number) => at === sentence.tokens[0] || /^[,;:•—–]$/.test(tokens[at - 1]?.text ?? '');
  if (!(isLead(from) && opens(from)) && !(isLead(from - 1) && opens(from - 1))) return draft;
  if (isLead(from)) from++;
  let cut = secondPhrase(tokens, from, to);
  for (let at = from + 1; cut === undefined && at < to; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const whole = WHOLE.has(tokens[at]?.text ?? '') && (at === to - 1 || tokens[at + 1]?.text === 'of');
    if (before === ',') break;
    if (whole && WORD.test(before) && !PREPOSITIONS.has(before.toLowerCase())) cut = at;
  }
  const first = cut === undefined ? undefined : tokens[cut];
  return first ? { ...draft, source: [[first.start, source[1]]] } : draft;
}

/** "Orm, Ana Roe: “...”" over a text: where, and who. */
function behindPlace({ text }: TextDocument, { source: [source], cue: [cue] }: Draft): Span | undefined {
  if (!source || !cue || !/^\s*:/.test(text.slice(cue[0]))) return undefined;
  const [, place, name] = PLACE_AND_NAME.exec(text.slice(...source)) ?? [];
  if (place === undefined || name === undefined || name.split(' ').some(isSpeakerNoun)) return undefined;
  return [source[1] - name.length, source[1]];
}

const PLACE_AND_NAME = latin(String.raw`^(\p{Lu}\p{L}+), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})$`);

/** "When troops shot nine in Orm, villagers said", "On May 30 the ministry said": behind the clause, behind the number. */
function behindClause(document: TextDocument, source: Span, opening: number): Span | undefined {
  const { tokens } = document;
  const from = tokenIndexAt(document, source[0]);
  const to = tokenIndexAt(document, source[1] - 1) + 1;
  if (/^\d{1,4}$/.test(tokens[from]?.text ?? '') && /^(?:the|an?)$/i.test(tokens[from + 1]?.text ?? ''))
    return [tokens[from + 1]?.start ?? source[0], source[1]];
  const lead = from === opening ? from : from - 1;
  if (lead - opening > BEFORE_CLAUSE || !SUBORDINATES.has(tokens[lead]?.text.toLowerCase() ?? ''))
    return undefined;
  let comma = to - 1;
  while (comma > from && tokens[comma]?.text !== ',') comma--;
  const first = tokens[comma + 1];
  return comma > from + 2 && comma < to - 1 && first ? [first.start, source[1]] : undefined;
}

/** Tokens before the word that opens the clause: "Two days after". */
const BEFORE_CLAUSE = 3;
const SUBORDINATES = wordSet('when after as while since because although though before once if');

/** "... in the push into the | valley, X said": a content that begins amid a phrase begins with the sentence. */
function wholeClause(document: TextDocument, draft: Draft, ledger: () => Ledger): Draft {
  const [first] = draft.content;
  const act = Math.min(draft.source[0]?.[0] ?? Infinity, draft.cue[0]?.[0] ?? Infinity);
  if (!first || first[1] > act || draft.content.length > 1) return draft;
  const { tokens } = document;
  const sentence = sentenceAt(document, first[0]);
  const at = tokenIndexAt(document, first[0]);
  const before = tokens[at - 1];
  if (!sentence || !before || before.start < sentence.start || !WORD.test(before.text)) return draft;
  const key = before.text.toLowerCase();
  if (OPENS_CLAUSE.has(key) || reportingVerb(key)?.spoken || /^(?:mr|mrs|ms|dr)$/.test(key)) return draft;
  const amid =
    PREPOSITIONS.has(key) ||
    /^(?:the|an?|its|his|her|their|of)$/.test(key) ||
    (CAPITAL.test(before.text) && !CAPITAL.test(tokens[at]?.text ?? ''));
  if (!amid || isEndless(sentence)) return draft;
  const number = sentenceIndexAt(document, first[0]);
  const free = ledger()
    .near(number)
    .every((other) => other === draft || endOf(other) <= sentence.start || startOf(other) >= first[0]);
  const passage =
    document.quoted[
      firstWhere(document.quoted.length, (i) => (document.quoted[i]?.outer[1] ?? 0) > sentence.start)
    ];
  const clear = free && !(passage && passage.outer[0] < first[0]);
  return clear ? { ...draft, content: [[sentence.start, first[1]]] } : draft;
}
