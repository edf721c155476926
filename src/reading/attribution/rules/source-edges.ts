/**
 * Repairs acts whose source is not who speaks: "The bridge has fallen, say reports that ..." with what is said for the speaker; "To the paper an
 * aide said" with whom it was told to; "Roe, Marek and Orlov “died there,” according to a nurse" with those of whom it is told; "more
 * dead were reported among the troops" with those who suffer it; and a content that begins amid a phrase.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, WORD } from '../../text/latin.ts';
import { PREPOSITIONS } from '../../text/lexicon.ts';
import { sentenceAt, tokenIndexAt, tokensIn } from '../../text/lookup.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Draft, endOf, joined, type Rule, startOf } from '../draft.ts';
import { formOf } from '../form.ts';
import { secondPhrase } from '../phrases.ts';
import { headOf, isSpeakerNoun } from '../speaker-nouns.ts';
import { reportingVerb } from '../verbs.ts';

const PREPOSITION = new Set(PREPOSITIONS);
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
  return own.flatMap((draft) => {
    const { source, cue } = draft;
    if (source.length === 0 || cue.length === 0) return [draft];
    if (standsAccused(document, draft)) return [];
    const read = changedPlaces(document, draft) ?? afterAccording(document, draft);
    if (read) return [read];
    const active = suffers(document, draft) ? { ...draft, source: [] } : draft;
    return [wholeClause(document, behindLead(document, active), own)];
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
  const said = /,\s*$/.test(document.text.slice(...clause)) ? [clause[0], clause[1] - 1] : clause;
  return { ...draft, source: [voice], content: [[said[0] ?? clause[0], said[1] ?? clause[1]]] };
}

/** The speaker stands behind "according to"; names before it are of those whom the words tell of. */
function afterAccording(document: TextDocument, draft: Draft): Draft | undefined {
  const [verb] = draft.cue;
  if (!verb || draft.source.length < 2 || !ACCORDING.test(document.text.slice(...verb))) return undefined;
  const behind = draft.source.filter(([start]) => start >= verb[1]);
  if (behind.length === 0 || behind.length === draft.source.length) return undefined;
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
  const isLead = (at: number) => PREPOSITION.has(tokens[at]?.text.toLowerCase() ?? '');
  const opens = (at: number) => at === sentence.tokens[0] || /^[,;:•—–]$/.test(tokens[at - 1]?.text ?? '');
  if (!(isLead(from) && opens(from)) && !(isLead(from - 1) && opens(from - 1))) return draft;
  if (isLead(from)) from++;
  let cut = secondPhrase(tokens, from, to);
  for (let at = from + 1; cut === undefined && at < to; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const whole = WHOLE.has(tokens[at]?.text ?? '') && (at === to - 1 || tokens[at + 1]?.text === 'of');
    if (before === ',') break;
    if (whole && WORD.test(before) && !PREPOSITION.has(before.toLowerCase())) cut = at;
  }
  const first = cut === undefined ? undefined : tokens[cut];
  return first ? { ...draft, source: [[first.start, source[1]]] } : draft;
}

/** "... in the push into the | valley, X said": a content that begins amid a phrase begins with the sentence. */
function wholeClause(document: TextDocument, draft: Draft, own: readonly Draft[]): Draft {
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
    PREPOSITION.has(key) ||
    /^(?:the|an?|its|his|her|their|of)$/.test(key) ||
    (CAPITAL.test(before.text) && !CAPITAL.test(tokens[at]?.text ?? ''));
  const free = own.every(
    (other) => other === draft || endOf(other) <= sentence.start || startOf(other) >= first[0],
  );
  const clear =
    free && !document.quoted.some(({ outer }) => outer[0] < first[0] && outer[1] > sentence.start);
  return amid && clear ? { ...draft, content: [[sentence.start, first[1]]] } : draft;
}
