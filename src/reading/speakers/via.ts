/** Through whom words came: "told Reuters", "CNN quoted a source as saying", "the UN, citing the ministry". */

import type { Attribution, Route, Span } from '../reading.ts';
import { oneSpaced } from '../text/spaces.ts';
import type { Entity, Mention } from './entity.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { mentionsIn } from './phrase.ts';
import { type Resolved, type Scene, sentenceSpan } from './scene.ts';
import { resolveSource } from './source.ts';
import { firstAfter, type Word, wordRange } from './words.ts';

/** Characters around source and cue in which a medium or a channel is looked for. */
const WINDOW = 200;
const PASSES_ON = new Set([
  'told',
  'tell',
  'tells',
  'telling',
  'informed',
  'with',
  'to',
  'by',
  'via',
  'through',
]);
const REPORTS = new Set(['reported', 'reports']);
const TO_US =
  /\b(?:told|tells|telling|to|with) (?:us|me|this (?:newspaper|reporter|website|correspondent|magazine|paper)|our (?:reporter|correspondent|newspaper))\b/i;
const CITES = /^(?:quot|cit)(?:ed|es|ing|e)$/;

export interface Via {
  via?: string[];
  route?: Route;
}

/** Pieces of the attribution's sentence around source and cue that are not content. */
export function outsideContent(scene: Scene, attribution: Attribution): Span[] {
  const spans = [...attribution.source, ...attribution.cue];
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end));
  if (!Number.isFinite(first)) return [];
  const start = Math.max(sentenceSpan(scene.document, first)[0], first - WINDOW);
  const end = Math.min(sentenceSpan(scene.document, Math.max(first, last - 1))[1], last + WINDOW);
  const pieces: Span[] = [];
  let at = start;
  for (const [from, to] of [...attribution.content].sort((a, b) => a[0] - b[0])) {
    if (from > at && at < end) pieces.push([at, Math.min(from, end)]);
    at = Math.max(at, to);
  }
  if (at < end) pieces.push([at, end]);
  return pieces;
}

/**
 * The medium that words were given to, and whether that is the article's own.
 * @param speaker is not its own medium
 * @param own the article's outlet, as the page names it
 */
export function viaOf(
  scene: Scene,
  attribution: Attribution,
  pieces: readonly Span[],
  speaker: Entity,
  own: string | undefined,
): Via {
  const { document, words, mentions } = scene;
  for (const [start, end] of pieces) {
    for (const mention of mentionsIn(mentions, start, end)) {
      const { entity } = mention;
      if (entity.of !== 'media' || entity === speaker || mention.quoted) continue;
      if (!passesOn(words, mention) || speaksBeside(scene, attribution, mention)) continue;
      if (isOwn(entity, own)) return { route: 'told-outlet' };
      return { via: [entity.name], route: 'via-outlet' };
    }
    if (TO_US.test(oneSpaced(document.text.slice(start, end)))) return { route: 'told-outlet' };
  }
  return {};
}

/** The medium is the source of another attribution, which does not hold this one: it reports on its own account. */
function speaksBeside({ sources }: Scene, attribution: Attribution, { start }: Mention): boolean {
  const own = attribution.source[0]?.[0] ?? attribution.cue[0]?.[0] ?? 0;
  const at = sources[firstAfter(sources, start)];
  if (!at || at.start > start || at.attribution === attribution) return false;
  return !at.attribution.content.some(([from, to]) => from <= own && own < to);
}

/** Whether it is the outlet that published the article: of `own`, its name, the entity's is the beginning. */
export function isOwn(entity: Entity, own: string | undefined): boolean {
  return own?.toLowerCase().startsWith(entity.name.toLowerCase()) === true;
}

function passesOn(words: readonly Word[], { from, to }: Mention): boolean {
  const next = [0, 1].map((i) => words[to + i]?.key ?? '');
  if (next.some((key) => REPORTS.has(key) || CITES.test(key))) return true;
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const word = words[at];
    if (!word) return false;
    if (PASSES_ON.has(word.key)) return true;
    if (
      !word.capital &&
      word.key !== 'the' &&
      word.key !== 'news' &&
      word.key !== 'agency' &&
      word.key !== 'broadcaster'
    )
      return false;
  }
  return false;
}

/**
 * Whom a body that passes words on cites: "CNN quoted a source as saying", "the UN said, citing the ministry".
 * @returns null when it cites nobody that can be told
 */
export function citedBy(scene: Scene, attribution: Attribution, pieces: readonly Span[]): Resolved | null {
  const { words } = scene;
  for (const [start, end] of pieces) {
    const [from, to] = wordRange(words, start, end);
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (!word || !CITES.test(word.key) || word.possessive) continue;
      // "a source quoted by the agency"
      if (words[at + 1]?.key === 'by' && at > from) {
        const voice = resolveSource(
          scene,
          words[from]?.start ?? start,
          words[at - 1]?.end ?? end,
          attribution,
        );
        if (voice) return voice;
        continue;
      }
      const object = objectAfter(words, at, to);
      const found = object && resolveSource(scene, object[0], object[1], attribution);
      if (found) return found;
    }
  }
  return null;
}

const ENDS = new Set(['as', 'to', 'that', 'saying', 'said', 'telling', 'and', 'but', 'in', 'on']);

/** The noun phrase after a verb of citing: up to a comma, "as", "to", "saying". */
function objectAfter(words: readonly Word[], at: number, limit: number): Span | null {
  const first = words[at + 1];
  if (!first || at + 1 >= limit || !/^\s+$/.test(first.gap)) return null;
  let to = at + 1;
  while (to < limit) {
    const word = words[to];
    if (!word || (to > at + 1 && (ENDS.has(word.key) || !/^[ \u00a0]$/.test(word.gap)))) break;
    to++;
  }
  const last = words[to - 1];
  return last && to > at + 1 ? [first.start, last.end] : null;
}

/** Share of a content that one voice inside it must fill to be whose words it is. */
const MAIN = 0.75;

/**
 * The one whose words a report is all made of: "a commander said his men had left, according to R of TV X".
 * @returns null when the report has words of its own, or several voices
 */
export function mainVoice(scene: Scene, attribution: Attribution): Resolved | null {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  for (const inner of scene.within.get(attribution.id) ?? []) {
    const [source] = inner.source;
    if (!source || inner.content.length === 0 || inner.stance === 'believes' || inner.stance === 'plans')
      continue;
    const [first, last] = bounds([...inner.source, ...inner.cue, ...inner.content]);
    if (last - first < MAIN * size(attribution.content)) continue;
    return resolveSource(scene, source[0], source[1], inner);
  }
  return null;
}

function bounds(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** The medium of a journalist who is the source ("R of TV X", "a Reuters reporter"), or the journalist; undefined for others. */
export function reporterFor(scene: Scene, { source }: Attribution, entity: Entity): Entity | undefined {
  if (entity.kind !== 'person' && entity.kind !== 'role') return undefined;
  const medium = source
    .flatMap(([start, end]) => mentionsIn(scene.mentions, start, end))
    .find((mention) => mention.entity.of === 'media')?.entity;
  if (medium) return medium;
  const press = [...entity.called].some((noun) => {
    const info = nounInfo(noun);
    return info?.kind === 'role' && info.of === 'press';
  });
  return press ? entity : undefined;
}
