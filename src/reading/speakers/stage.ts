/** The state in which a text puts what it tells: by its dateline, its first sentences, by who is hit, by the groups that fight it. */

import { latin } from '../text/latin.ts';
import { wordSet } from '../text/word-set.ts';
import type { Mention } from './entity.ts';
import { isAdjacent, NO_WORD, type Word } from './words.ts';

const CAPITAL_OR_DIGIT = latin(String.raw`^\p{Lu}|^\d`);

/** What a state has in arms, and does with it. */
export const ARMS = wordSet(
  'army military navy troops forces soldiers soldier general colonel admiral officer officers jets jet warplanes warplane planes aircraft tanks tank artillery gunners strikes strike missiles missile drones drone shelling bombardment brigade brigades battalion units airstrikes airstrike offensive invasion attack attacks assault raid raids losses casualties positions pilot pilots uniform navy warships warship conscripts reservists',
);
/** The state that the known groups of the text fight, where it is one and no other is at war in it. */
export function stateFought(mentions: readonly Mention[], atWar: ReadonlySet<string>): string | undefined {
  const foes = new Set(mentions.flatMap(({ entity: { foe } }) => (foe === undefined ? [] : [foe])));
  const [foe] = foes;
  return foes.size === 1 && foe !== undefined && [...atWar].every((state) => state === foe) ? foe : undefined;
}

const DATELINE_WORDS = 40;

/** The state of a report's dateline, "NAIROBI, Kenya (AP) -", "Maputo (Lusa) -": whence it was sent, and often what it is about. */
export function datelineOf(
  words: readonly Word[],
  mentions: readonly Mention[],
): { country: string; capital: boolean } | undefined {
  let capital = false;
  for (const { entity, from, to, sentence, demonym, possessive } of mentions) {
    if (from > DATELINE_WORDS || sentence > 2) return undefined;
    if (entity.country === undefined || entity.kind !== 'place' || demonym || possessive) continue;
    const first = words[from];
    capital ||= entity.name !== entity.country;
    const opens = first !== undefined && (from === 0 || /[\n\r]/.test(first.gap) || first.gap === ', ');
    const gap = words[to]?.gap ?? '';
    if (opens && /^\.? ?(?:\(|[-–—:]|[-–—]{1,2} |, (?=$))/.test(gap))
      return { country: entity.country, capital };
    if (opens && gap === ', ' && CAPITAL_OR_DIGIT.test(words[to]?.text ?? '') && sentence < 2) {
      // "NAIROBI, Kenya (AP)" goes on
      if (mentions.some((next) => next.from === to && next.entity.country === entity.country)) continue;
      return { country: entity.country, capital };
    }
  }
  return undefined;
}

/** Sentences in which news tells where it is. */
const LEAD = 4;

/** The only state that a text names at all, as a place where something is. */
export function onlyNamed(
  scenes: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const [only] = counts.keys();
  return only !== undefined && counts.size === 1 && scenes.has(only) ? only : undefined;
}

/** The state that the text names first as a place ("in eastern X", "X, Jan 3 (Agency) -"). */
export function placeOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  scenes: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  let first: string | undefined;
  for (const mention of mentions) {
    const { country } = mention.entity;
    if (country === undefined) continue;
    if (first === undefined && isScene(words, mention)) first = country;
  }
  if (first === undefined) return undefined;
  // a report that is written in one country of a war in another
  const most = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  if ((counts.get(first) ?? 0) * 2 >= most[1]) return first;
  return scenes.has(most[0]) ? most[0] : undefined;
}

function isScene(words: readonly Word[], { entity, from, to, sentence, demonym, quoted }: Mention): boolean {
  if (quoted || sentence >= LEAD || entity.kind === 'body') return false;
  // "the north-eastern Tesk province of Orm"
  if (demonym) return isAdjacent(words[to] ?? NO_WORD) && LAND.test(words[to]?.key ?? '');
  let at = from - 1;
  while (COMPASS.test(words[at]?.key ?? '')) at--;
  const capital = entity.name !== entity.country;
  const own = words[at]?.key === 'of' && NATIONALS.test(words[at - 1]?.key ?? '');
  if (/^(?:in|across|inside|of)$/.test(words[at]?.key ?? '') && !capital && !own) return true;
  if (!capital && isHit(words, at)) return true;
  if (capital && opensReport(words, from, to)) return true;
  const dated = words[from - 1]?.capital === true && words[from]?.gap === ', ' && sentence < 2;
  return dated && /^,? /.test(words[to]?.gap ?? '');
}

/** "A national of X" may be anywhere. */
const NATIONALS = /^(?:nationals?|citizens?|natives?|subjects?|passports?|nationality|origin)$/;

const LAND =
  /^(?:province|region|city|town|village|district|state|capital|island|department|governorate|county|port|municipality|border)$/;

/** "Jets hit X", "strikes on X": whoever is hit, it is there. @param at the word before the name */
function isHit(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  if (STRIKES.test(key)) return true;
  return /^(?:on|against)$/.test(key) && ARMS.has(words[at - 1]?.key ?? '');
}

const STRIKES =
  /^(?:hit|hits|struck|attacked|attacks|invaded|invades|shelled|bombed|bombarded|pounded|rocked)$/;

/** "KYIV (Agency) -", "YAOUNDE, Aug 26 -": a capital where a report begins. */
function opensReport(words: readonly Word[], from: number, to: number): boolean {
  const [first, next] = [words[from], words[to]];
  if (!first || !next || (from > 0 && !/[\n\r\u2029]/.test(first.gap))) return false;
  if (/^\s+(?:\(|[–—-])/.test(next.gap)) return true;
  return /^,\s+$/.test(next.gap) && first.text === first.text.toUpperCase();
}

const COMPASS =
  /^(?:north|south|east|west|central|the|north-?(?:east|west)|south-?(?:east|west)|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)ern)$/;
