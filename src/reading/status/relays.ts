/** Figures that one source passes on from another: then it is the other's word, at second hand. */
import type { Attribution, Span, Speaker } from '../reading.ts';
import { OUTLETS, readsAsOutlet } from '../speakers/lexicon/known-bodies.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { SAYING } from './lexicon.ts';
import { type Owner, type Scene, standingOf, wordsNear } from './scene.ts';
import { voiceOf } from './voice.ts';
import { overlap, spanOf, type Word, wordsIn } from './words.ts';

/**
 * @param owner who gives the figure as its attribution has it
 * @returns who gives it in the first place: "The UN said, citing the ministry", "40 died, the front claimed, local media said"
 */
export function relayed(scene: Scene, sentence: number, owner: Owner, figure: Span): Owner {
  return (
    cited(scene, sentence, owner) ??
    quotedAs(scene, owner) ??
    saidBefore(scene, owner, figure) ??
    innerVoice(scene, owner, figure) ??
    owner
  );
}

/** "The report cites the authorities as saying that": the content begins with who says so. */
function quotedAs(scene: Scene, owner: Owner): Owner | null {
  const { attribution } = owner;
  const [source, content, cue] = [attribution?.source[0], attribution?.content[0], attribution?.cue.at(-1)];
  if (!source || !content || !cue || cue[1] > content[0]) return null;
  if (!/\b(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing))$/i.test(scene.document.text.slice(...cue))) return null;
  const words = wordsIn(scene.document.text, [content[0], Math.min(content[1], content[0] + 160)]);
  const as = words.findIndex(
    (word, i) => word.text === 'as' && /^(?:saying|telling|claiming)$/.test(words[i + 1]?.text ?? ''),
  );
  return as < 1 || as > 10 ? null : voice(scene, owner, words.slice(0, as), source);
}

function cited(scene: Scene, sentence: number, owner: Owner): Owner | null {
  const { attribution } = owner;
  const source = attribution?.source[0];
  if (!attribution || !source) return null;
  const words = wordsNear(scene.document, sentence, source);
  for (let i = 0; i < words.length; i++) {
    const behind = citedBehind(words, i);
    const word = words[i];
    if (!word || behind < 0 || /^(?:its|his|her|their|own)$/.test(words[behind]?.text ?? '')) continue;
    // Only a citation that belongs to this act: no other act's source stands between.
    const others = scene.bySentence.get(sentence) ?? [];
    if (others.some((other) => other !== attribution && standsBetween(other, source[0], word.start)))
      continue;
    if (attribution.content.some((span) => overlap(span, [word.start, word.end]))) continue;
    const clause = words.slice(behind, behind + 8);
    const end = clause.findIndex((next, k) => k > 0 && /[,;:.]/.test(next.gap));
    const whom = end < 0 ? clause : clause.slice(0, end);
    // "the spokesman said, citing Reuters": the paper has his words from there
    if (isMedium(scene, whom) && !isMedium(scene, wordsIn(scene.document.text, source))) continue;
    const found = voice(scene, owner, whom, source);
    if (found) return found;
  }
  return null;
}

const KNOWN_MEDIA = new Set(OUTLETS.map((name) => name.toLowerCase()));

/** Whether the words name an outlet: a known one, or one by its noun or its name's last word. */
function isMedium({ document: { text } }: Scene, words: readonly Word[]): boolean {
  const name = words.slice(0, 6).filter(({ text: word }) => word !== 'the');
  const [first, second] = name;
  if (!first) return false;
  const pair = text.slice(first.start, second?.end ?? first.end).toLowerCase();
  if (KNOWN_MEDIA.has(first.text) || KNOWN_MEDIA.has(pair)) return true;
  const info = name.map((word) => nounInfo(word.text)).find((one) => one !== undefined);
  return (info?.kind === 'body' && info.of === 'media') || readsAsOutlet(name.map((word) => word.text));
}

/** Index of the first word of whoever is cited at word `i`: "citing X", ", quoting X", "with reference to X"; -1 where nobody is. */
function citedBehind(words: readonly Word[], i: number): number {
  const [word, next, third] = [words[i], words[i + 1], words[i + 2]];
  if (word?.text === 'citing' || (word?.text === 'quoting' && word.gap.includes(','))) return i + 1;
  if (word?.text === 'referring' && word.gap.includes(',') && next?.text === 'to') return i + 2;
  return word?.text === 'with' && next?.text === 'reference' && third?.text === 'to' ? i + 3 : -1;
}

const standsBetween = (other: Attribution, from: number, to: number) =>
  other.source.some((span) => span[0] > from && span[1] <= to);

/** "Army sources said 40 had died, Reuters reported": what the press reports begins with who says so. */
function saidBefore(scene: Scene, owner: Owner, figure: Span): Owner | null {
  const { attribution } = owner;
  const source = attribution?.source[0];
  const holder = attribution?.content.find(([from, to]) => from <= figure[0] && figure[1] <= to);
  if (!source || !holder || owner.standing === 'party') return null;
  if (!isMedium(scene, wordsIn(scene.document.text, source))) return null;
  const words = wordsIn(scene.document.text, [holder[0], figure[0]]);
  const verb = words.slice(0, SUBJECT).findIndex(({ text }) => SAYING.has(text));
  if (verb < 1 || words.slice(1, verb + 1).some(({ gap }) => /[,;:.]/.test(gap))) return null;
  return voice(scene, owner, words.slice(0, verb), source);
}
/** Words from the beginning to the verb, at most. */
const SUBJECT = 9;

/** An act of a party that stands unmarked inside the content of somebody else's: ", the front claimed on Thursday". */
function innerVoice(scene: Scene, owner: Owner, figure: Span): Owner | null {
  const { attribution } = owner;
  const source = attribution?.source[0];
  if (!attribution || !source || owner.standing === 'party') return null;
  const holder = attribution.content.find(([from, to]) => from <= figure[0] && figure[1] <= to);
  if (!holder) return null;
  const words = wordsIn(scene.document.text, [figure[1], Math.min(holder[1], figure[1] + 400)]);
  const comma = words.findIndex((word) => word.gap.includes(','));
  if (comma < 0) return null;
  const after = words.slice(comma, comma + 12);
  const [named] = scene.names.find(after);
  if (named?.party === undefined || named.at[0] > 2) return null;
  const verb = after.slice(named.at[1], named.at[1] + 5).findIndex((word) => SAYING.has(word.text));
  if (verb < 0) return null;
  return voice(scene, owner, after.slice(0, named.at[1]), source);
}

function voice(scene: Scene, owner: Owner, range: readonly Word[], relay: Span): Owner | null {
  const span = spanOf(range);
  if (!span) return null;
  const speaker = mentioned(scene, span, range);
  if (speaker && speaker === owner.speaker) return null;
  const { speaker: _relay, party: _party, ...rest } = owner;
  const named = scene.names.find(range);
  // "with reference to the movement": the one that the text is about
  const meant = speaker || named.length > 0 ? null : voiceOf(scene, range);
  if (meant?.party !== undefined)
    return { ...rest, standing: 'party', party: meant.party, relayedBy: relay, span, how: 'relay' };
  const party = speaker ? speaker.party : named.find((one) => one.party !== undefined)?.party;
  return {
    ...rest,
    standing: speaker ? standingOf(scene, speaker) : (named[0]?.standing ?? 'unknown'),
    relayedBy: relay,
    span,
    how: 'relay',
    ...(speaker ? { speaker } : {}),
    ...(party === undefined ? {} : { party }),
  };
}

function mentioned(scene: Scene, span: Span, words: readonly Word[]): Speaker | undefined {
  for (const speaker of scene.cast.speakers) {
    if (speaker.mentions.some((mention) => overlap(mention, span))) return speaker;
  }
  const text = words.map((word) => word.text).join(' ');
  return scene.cast.speakers.find((speaker) => text.includes(speaker.name.toLowerCase()));
}
