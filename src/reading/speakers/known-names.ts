/** Where the names that are known beforehand stand in a text. */

import { latin } from '../text/latin.ts';
import { ACRONYM } from './acronyms.ts';
import { chooseBearer } from './bearer.ts';
import { isIntroducedDead } from './dead.ts';
import type { Entity, Mention } from './entity.ts';
import { type Gazetteer, type GazetteerMatch, matchAt } from './gazetteer.ts';
import { isStarter } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { isTitle } from './lexicon/titles.ts';
import { mentionOf } from './mention-of.ts';
import type { NameRun } from './names.ts';
import type { Places } from './places.ts';
import { isAdjacent, type Word } from './words.ts';

const LETTERS = latin(String.raw`^[\p{Lu}\p{N}.-]+$`);

/** The gazetteer's names, by the index of their first word. */
export function knownNames(words: readonly Word[], gazetteer: Gazetteer): Map<number, GazetteerMatch> {
  const known = new Map<number, GazetteerMatch>();
  let end = -1;
  for (let at = 0; at < words.length; ) {
    const match = longestAt(gazetteer, words, at);
    if (match && standsAlone(words, match, end, at)) {
      known.set(at, match);
      end = match.to;
      at = end;
    } else at++;
  }
  const countries = new Set([...known.values()].map(({ bearers }) => bearers[0]?.country));
  for (const [at, { where }] of known) if (where !== undefined && !countries.has(where)) known.delete(at);
  return known;
}

/** "the League", but not where "League Health Bureau" goes on. */
function longestAt(gazetteer: Gazetteer, words: readonly Word[], at: number): GazetteerMatch | null {
  const match = matchAt(gazetteer, words, at);
  if (!match || words[at]?.key !== 'the') return match;
  const inner = matchAt(gazetteer, words, at + 1);
  return inner && inner.to > match.to ? null : match;
}

/** A single surname, country or outlet in a longer unknown name is no match: "Jordan Smith", "Dawn Legion". */
function standsAlone(words: readonly Word[], match: GazetteerMatch, lastEnd: number, at: number): boolean {
  const bearer = match.bearers[0];
  if (!bearer || match.to - match.from > 1 || match.demonym) return true;
  const place = bearer.kind === 'place' && bearer.dossier;
  if (bearer.kind !== 'person' && !bearer.country && bearer.of !== 'media' && !place) return true;
  const namelike = (word: Word | undefined) =>
    word?.capital === true && !isStarter(word.key) && !isTitle(word.key) && nounInfo(word.key) === undefined;
  const before = words[at - 1];
  const word = words[at];
  const after = words[at + 1];
  if (
    (bearer.kind === 'person' || place) &&
    word &&
    isAdjacent(word) &&
    namelike(before) &&
    !before?.possessive &&
    lastEnd !== at
  )
    return false;
  if (place) return true;
  // "Puerto Jordan" is in no Jordan
  if (before && word && isAdjacent(word) && before.capital && TOWNS.test(before.key)) return false;
  const noun = nounInfo(after?.key ?? '');
  // "Dawn Coalition" is no newspaper
  if (bearer.of === 'media' && after?.capital && isAdjacent(after) && noun?.kind === 'body') {
    if (noun.of === 'group' || noun.of === 'army') return false;
  }
  if (!(after && isAdjacent(after) && namelike(after) && word?.possessive === false)) return true;
  // "the spokesman of the navy of Ukraine Jon Roe": a state behind a preposition, and a whole name behind that
  const last = words[at + 2];
  return (
    bearer.country !== undefined &&
    /^(?:of|in)$/.test(before?.key ?? '') &&
    namelike(last) &&
    last !== undefined &&
    isAdjacent(last)
  );
}

/** What towns' names begin with that another land's name ends. */
const TOWNS =
  /^(?:puerto|port|porto|san|santa|santo|são|sao|fort|nueva|nuevo|nova|villa|new|mount|lake|saint|st|cape)$/;

/** The mentions of known names, each of the bearer that is meant. */
export function mentionKnown(
  words: readonly Word[],
  known: ReadonlyMap<number, GazetteerMatch>,
  gazetteer: Gazetteer,
): Mention[] {
  const fullAt = new Map<Entity, number[]>();
  for (const { from, to, bearers } of known.values()) {
    const only = bearers[0];
    if (!only || bearers.length > 1 || to - from < 2 || only.kind !== 'person') continue;
    const list = fullAt.get(only);
    if (list) list.push(from);
    else fullAt.set(only, [from]);
    if (isIntroducedDead(words, from, to)) only.dead = true;
  }
  const mentions: Mention[] = [];
  for (const { from, to, bearers, demonym } of known.values()) {
    const bearer =
      bearers.length > 1 ? chooseBearer(bearers, words, [from, to], fullAt, gazetteer) : bearers[0];
    if (bearer) mentions.push(mentionOf(words, from, to, bearer, demonym));
  }
  for (const bearer of gazetteer.general.values()) asWritten(words, bearer, mentions);
  return mentions;
}

/** A listed body goes by what the article calls it: "Doctors Without Borders"; where those are letters only, they are its side's name. */
function asWritten(words: readonly Word[], bearer: Entity, mentions: readonly Mention[]): void {
  if (bearer.kind !== 'body') return;
  const forms = new Set<string>();
  const letters = bearer.called.has('fighter') ? lettersBehind(words, bearer, mentions) : undefined;
  if (letters !== undefined) bearer.short ??= letters;
  for (const { entity, from, to, demonym } of mentions) {
    if (entity !== bearer || demonym) continue;
    const parts = words.slice(from, to);
    if (parts.map(({ key }) => key).join(' ') === bearer.keys.join(' ')) return;
    forms.add(
      parts
        .map(({ text, possessive }, i) =>
          possessive && i + 1 < parts.length ? `${text}${/s$/i.test(text) ? '’' : '’s'}` : text,
        )
        .join(' '),
    );
  }
  const [longest] = [...forms].sort((a, b) => b.length - a.length);
  if (longest === undefined || bearer.name.startsWith(longest)) return;
  if (LETTERS.test(longest)) bearer.short ??= longest;
  else bearer.name = longest;
}

/** "Orm Liberation Army (OLA)": its letters, where the text sets them behind the name. */
function lettersBehind(
  words: readonly Word[],
  bearer: Entity,
  mentions: readonly Mention[],
): string | undefined {
  const own = mentions.filter(({ entity }) => entity === bearer);
  for (const { from, to } of own) {
    const word = words[from];
    if (!word) continue;
    const bracket = to - from === 1 && word.gap.endsWith('(') && ACRONYM.test(word.text);
    if (bracket && own.some((other) => other.to === from)) return word.text;
  }
  return undefined;
}

const SPEAKS = /^(?:said|says|added|told|wrote|claimed|denied|insisted|explained|noted|warned)$/;

/**
 * A surname, or a place, of the dossier that in this article is somebody else's: the text names another bearer in full, and the dossier's
 * nowhere before. It becomes an unknown name again.
 */
export function giveBack(
  words: readonly Word[],
  known: Map<number, GazetteerMatch>,
  runs: NameRun[],
  places: Places,
): void {
  const others = new Map<string, number>();
  for (const run of runs) {
    const last = words[run.to - 1]?.key ?? '';
    if (run.to - run.from > 1 && run.kind !== 'body' && !others.has(last)) others.set(last, run.from);
  }
  if (others.size === 0) return;
  const own = new Set<string>();
  let changed = false;
  for (const [from, { to, bearers }] of known) {
    const [bearer] = bearers;
    // "Orlo said": a place that is somebody's surname here does not speak
    const speaks = bearer?.kind === 'place' && bearer.dossier && SPEAKS.test(words[to]?.key ?? '');
    if (bearer?.kind !== 'person' && !speaks) continue;
    const key = words[to - 1]?.key ?? '';
    if (to - from > 1) own.add(key);
    else if (others.has(key) && !own.has(key)) {
      known.delete(from);
      const initial = from === 0 || places.sentence[from] !== places.sentence[from - 1];
      runs.push({ from, to, kind: 'name', titled: false, initial });
      changed = true;
    }
  }
  if (changed) runs.sort((a, b) => a.from - b.from);
}
