/**
 * `Name: "..."` at the start of a sentence; `Mr Name: ...` without marks in a transcript; `Name: ...` in a headline
 * whose name speaks elsewhere in the text; `OCHA: ...`, `Local elders: ...`, `10:20 Police: ...` in a headline or a bulletin, where those are
 * who speaks and not what it is about.
 */
import type { Span } from '../../reading.ts';
import type { Quoted, TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, HAS_LETTER, latin, WORD } from '../../text/latin.ts';
import { tokensIn } from '../../text/lookup.ts';
import { type Draft, type Findings, type Rule, uncovered } from '../draft.ts';
import { SCORES } from '../scores.ts';
import { headOf, isAcronym, isSpeakerNoun } from '../speaker-nouns.ts';

const ONE_NOUN = latin(String.raw`^(?:a|an|the) \p{L}+$`);

/** Labels that name a thing of the page or of the paper, not somebody. */
export const NO_SPEAKER =
  /^(?:q|a|question|answer|update|updated|correction|clarification|note|editor|editors|related|more|read|watch|listen|see|also|photo|photos|picture|image|images|video|audio|map|graphic|caption|file|credit|source|sources|by|from|date|time|where|when|what|why|how|who|place|location|topic|topics|tags|tag|share|follow|contact|email|phone|tel|fax|summary|analysis|opinion|comment|editorial|review|explainer|profile|timeline|live|breaking|exclusive|factbox|fact|facts|key|points|background|warning|advertisement|ad|sponsored|total|killed|wounded|deaths|casualties|location|price|rating|verdict|conclusion|introduction|part|chapter|section|step|day|week|year|age)$/i;
const PARTICLE =
  /^(?:al|bin|bint|ben|ibn|abu|ould|dos|das|de|del|der|di|da|van|von|la|le|el|and|of|the|du|st)$/;
/** Small words of a label that is an office: "Local elders", "Interior ministry". */
const PLAIN = latin(String.raw`^\p{Ll}[\p{L}-]*$`);
const STRAY_MARK = /^["“”'‘*•\-–—]$/;

interface Label {
  source: Span;
  cue: Span;
  /** Where the words after the colon begin. */
  rest: number;
  key: string;
}

/** The label that a stretch of text begins with: one to five capitalised words and a colon. */
function labelAt(document: TextDocument, start: number, end: number): Label | undefined {
  const tokens = tokensIn(document, start, Math.min(end, start + 90));
  let from = 0;
  while (from < 2 && STRAY_MARK.test(tokens[from]?.text ?? '')) from++;
  const colon = tokens.findIndex(({ text }) => text === ':');
  const name = tokens.slice(from, colon < 0 ? from : colon);
  const [first, last, mark, after] = [name[0], name.at(-1), tokens[colon], tokens[colon + 1]];
  if (!first || !last || !mark || !after || after.start >= end) return undefined;
  const words = name.filter(({ text }) => HAS_LETTER.test(text));
  const role =
    name.every((token) => isNamePart(token) || PLAIN.test(token.text)) && isSpeakerNoun(headOf(name));
  const fits =
    words.length > 0 && words.length <= 5 && CAPITAL.test(first.text) && (name.every(isNamePart) || role);
  // "WHO: ..." is a body, "Who: ..." a question.
  if (!fits || words.some(({ text }) => NO_SPEAKER.test(text) && text !== 'WHO')) return undefined;
  const key = document.text.slice(first.start, last.end).toLowerCase();
  return { source: [first.start, last.end], cue: [mark.start, mark.end], rest: after.start, key };
}

function isNamePart({ text }: Token): boolean {
  return CAPITAL.test(text) || PARTICLE.test(text) || /^[.'’&]$/.test(text);
}

export const nameColon: Rule = (findings, index) => {
  const { document, drafts } = findings;
  const own = drafts[index] ?? [];
  const paragraph = document.paragraphs[index];
  if (!paragraph) return own;
  const said = quotesAfterNames(findings, index);
  if (said.length > 0) return [...own, ...said];
  const label =
    labelAt(document, paragraph.start, paragraph.end) ??
    labelAt(document, afterTime(document, paragraph.start), paragraph.end);
  if (!label) return own;
  const score = isTranscript(document)
    ? SCORES.transcript
    : (index === 0 && speaksElsewhere(findings, label.key)) ||
        speaks(findings, label, paragraph.end, index === 0)
      ? SCORES.headlineColon
      : 0;
  const whole: Span = [label.rest, paragraph.end];
  if (score === 0 || uncovered([{ inner: whole }], own).length === 0) return own;
  return [
    ...own,
    {
      source: [label.source],
      cue: [label.cue],
      content: [whole],
      score,
      verbatim: score === SCORES.transcript,
    },
  ];
};

const TIME = /^\d{1,2}[:.]?\d{2}\s?(?:GMT|UTC|[A-Z]{2,4}T|[ap]\.?m\.?)?[:\s—–-]\s*/;

/** Where the words begin after a time of day, as live reports have it before each entry. */
function afterTime({ text }: TextDocument, start: number): number {
  return start + (TIME.exec(text.slice(start, start + 16))?.[0].length ?? 0);
}

/** Words that what follows has where it is said, and no list: "UN: a timeline" says nothing. */
const FEWEST_WORDS = 4;

/** Whether a label is an office, a body or an acronym, and a statement follows it. */
function speaks(findings: Findings, { source, rest, key }: Label, end: number, isHeadline: boolean): boolean {
  const { document } = findings;
  const words = tokensIn(document, ...source);
  const head = headOf(words);
  const body =
    isSpeakerNoun(head) ||
    (words.length === 1 && isAcronym(head) && (!isHeadline || speaksElsewhere(findings, key)));
  const said = tokensIn(document, rest, end).filter(({ text }) => WORD.test(text));
  return body && said.length >= FEWEST_WORDS && !ONE_NOUN.test(document.text.slice(rest, end));
}

/** `Name: "..."`, wherever a sentence begins so. */
function quotesAfterNames({ document, drafts, quoted }: Findings, index: number): Draft[] {
  const free = uncovered(quoted[index] ?? [], drafts[index] ?? []);
  const [from, to] = document.paragraphs[index]?.sentences ?? [0, 0];
  const paragraphEnd = document.paragraphs[index]?.end ?? 0;
  const found: Draft[] = [];
  let next = 0;
  for (let at = from; at < to && next < free.length; at++) {
    const sentence = document.sentences[at];
    if (!sentence) break;
    while ((free[next]?.outer[0] ?? Infinity) < sentence.start) next++;
    const passage: Quoted | undefined = free[next];
    if (!passage || passage.outer[0] >= sentence.end) continue;
    const label = labelAt(document, sentence.start, paragraphEnd);
    if (!label || label.rest !== passage.outer[0]) continue;
    found.push({
      source: [label.source],
      cue: [label.cue],
      content: [passage.outer],
      score: SCORES.nameColon,
    });
    next++;
  }
  return found;
}

const transcripts = new WeakMap<TextDocument, boolean>();

/** Three labelled paragraphs or more, one label at least twice. */
function isTranscript(document: TextDocument): boolean {
  const known = transcripts.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { start, end } of document.paragraphs) {
    const label = labelAt(document, start, end);
    if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const result = total >= 3 && counts.size >= 2 && Math.max(...counts.values()) >= 2;
  transcripts.set(document, result);
  return result;
}

/** Whether something after the headline is said by a name that ends as this one does, in any case of letters. */
export function speaksElsewhere({ document, drafts }: Findings, name: string): boolean {
  const surname = name.toLowerCase().split(/\s+/).at(-1);
  return drafts
    .slice(1)
    .some((list) =>
      list.some(({ source }) =>
        source.some(([start, end]) =>
          tokensIn(document, start, end).some(({ text }) => text.toLowerCase() === surname),
        ),
      ),
    );
}
