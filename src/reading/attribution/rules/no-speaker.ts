/**
 * Drops what only looks like an act of reporting: `Update: ...`, `Photo: ...` (a label of the page's), `Karabakh: seventh day of fighting` (what a
 * headline is about), how somebody asked to be quoted (`who asked not to be named`, `requested anonymity`), and what something is called (`the
 * weir, dubbed “Old Grey”, fell`).
 */
import type { Span } from '../../reading.ts';
import type { TextDocument } from '../../text/document.ts';
import { HAS_LETTER, latin } from '../../text/latin.ts';
import { sentenceAt, tokensIn } from '../../text/lookup.ts';
import type { Draft, Findings, Rule } from '../draft.ts';
import { formOf, passageAt } from '../form.ts';
import { headOf, isSpeakerNoun } from '../speaker-nouns.ts';
import { NO_SPEAKER, speaksElsewhere } from './name-colon.ts';

/** What is asked: not to be named, or anonymity. */
const UNNAMED = latin(
  String.raw`^(?:that )?(?:(?:his|her|their|its) \p{L}+ )?(?:not (?:to )?be|to be|be|to remain|to stay|remain|to) ?(?:named|identified|quoted|cited|mentioned|anonymous|anonymity|withheld|unnamed|unidentified|published|used|disclosed|revealed|remain anonymous|stay anonymous)\b|^anonymity\b|^(?:that )?(?:his|her|their) (?:full |real |last )?(?:names?|identit\p{L}+) (?:not )?be\b`,
);

/** Words that stand beside those of a label. */
const BESIDE = /^(?:press|key|further|full|latest|main|[’']s|and|of|the|to|this|on|in)$/i;

export const noSpeaker: Rule = (findings, index) =>
  (findings.drafts[index] ?? []).filter(
    (draft) =>
      !isLabel(findings.document, draft) &&
      !asksForAnonymity(findings.document, draft) &&
      !isCalled(findings.document, draft) &&
      !(index === 0 && isTopic(findings, draft)),
  );

/** A place before a headline's colon, that says nothing anywhere in the article, with no quote behind it. */
function isTopic(findings: Findings, { source, cue, content }: Draft): boolean {
  const { document } = findings;
  const [[from, to] = [0, 0], [at] = [0]] = [source[0], cue[0]];
  if (source.length !== 1 || document.text.charAt(at) !== ':' || formOf(document, content) !== 'indirect')
    return false;
  const name = tokensIn(document, from, to);
  const label = document.text.slice(from, to);
  return !isSpeakerNoun(headOf(name)) && !speaksElsewhere(findings, label) && isWhere(document, label);
}

/** Whether the text tells of something in or near a place of that name. */
function isWhere({ text }: TextDocument, name: string): boolean {
  const lower = text.toLowerCase();
  return ['in', 'across', 'inside', 'near', 'around', 'into'].some(
    (word) =>
      lower.includes(` ${word} ${name.toLowerCase()}`) ||
      lower.includes(` ${word} the ${name.toLowerCase()}`),
  );
}

/** "Update:", "Press note:", "Photo caption:" before a colon. */
function isLabel(document: TextDocument, { source, cue }: Draft): boolean {
  const words = (spans: readonly Span[]) =>
    spans.flatMap((span) => tokensIn(document, ...span)).filter(({ text }) => HAS_LETTER.test(text));
  const last = cue.at(-1);
  if (!last || cue.length > 1 || source.length > 1) return false;
  if (!/:\s*$/.test(document.text.slice(...last)) && document.text.charAt(last[1]) !== ':') return false;
  const label = [...words(source), ...words(cue)];
  const first = label[0];
  return (
    first !== undefined &&
    sentenceAt(document, first.start)?.start === first.start &&
    label.length <= 4 &&
    label.every(({ text }) => BESIDE.test(text) || NO_SPEAKER.test(text)) &&
    NO_SPEAKER.test(label.at(-1)?.text ?? '')
  );
}

function asksForAnonymity({ text }: TextDocument, { cue, content }: Draft): boolean {
  const [first] = content;
  const verb = cue.map((span) => text.slice(...span)).join(' ');
  if (!first || !/\b(?:ask|request|declin|insist|prefer|wish|want|refus|demand)/.test(verb)) return false;
  return UNNAMED.test(text.slice(first[0], first[1]).toLowerCase());
}

const CALLED =
  /^(?:also )?(?:dubbed|titled|entitled|nicknamed|code-?named|known as|(?:named|called|termed)(?= ?$))/;
/** Of these some are as often what somebody does. */
const CALLS = /\b(?:named|called|termed)$/;

const ONLY_ARTICLE = /^\s*(?:(?:the|an?)\s+)?$/;

/** A participle behind a comma, or with no subject: whose name it is, and not who gave it, stands before. */
function isCalled({ text, quoted }: TextDocument, { source, cue, content }: Draft): boolean {
  const [verb] = cue;
  const word = verb ? text.slice(...verb) : '';
  if (!verb || !CALLED.test(word)) return false;
  const isBehindComma = /,\s*$/.test(text.slice(Math.max(0, verb[0] - 2), verb[0]));
  if (!isBehindComma && (source.length > 0 || CALLS.test(word))) return false;
  const [said] = content;
  const passage = said && content.length === 1 ? passageAt(quoted, said[1] - 1) : undefined;
  return passage !== undefined && ONLY_ARTICLE.test(text.slice(verb[1], passage.outer[0]));
}
