/** Names that stand alone at the beginning of a sentence, where every word has a capital. */

import { latin } from '../text/latin.ts';
import { wordSet } from '../text/word-set.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { tradeInfo } from './lexicon/trades.ts';
import type { NameRun } from './names.ts';
import { hasHead } from './state-heads.ts';
import { isAdjacent, type Word } from './words.ts';

/** What troops and ministers are beside whose they are. */
const ADJECTIVES = new Set(
  'federal foreign armed enemy loyalist allied regular regional local national presidential royal imperial elite special paramilitary rival hostile fresh naval border frontier reserve joint ground air land sea defence defense interior health prime deputy caretaker interim transitional military civilian provincial central own security information finance justice acting former vice friendly surviving remaining exiled breakaway mobile light heavy motorised motorized mechanised mechanized private'.split(
    ' ',
  ),
);
const ACTS =
  /^(?:lost|said|says|claimed|claims|acknowledged|admitted|announced|denied|denies|rejected|confirmed|accused)$/;

const PAST = latin(
  String.raw`^(?:\p{L}{2,}ed|was|is|has|had|lost|fled|left|saw|told|knew|knows|heard|held|kept|keeps|lay|led|met|ran|runs|sat|sits|stood|stands|slept|sleeps|spent|spends|took|taught|teaches|thought|thinks|woke|wakes|went|wept|won|brought|bought|buried|came|comes|drove|drives|fell|felt|found|gave|gives|got|grew|hid|made|makes|paid|put|rode|sold|sells|sent|shut|sold|sang|swam|wore|wears|lives|works|waits|walks|wants|remembers|recalls|says|believes|hopes|fears|carries|holds|counts|looks|shows|points|leans|shakes|speaks|spoke|swept|tore|threw|broke|began|dug|fought|hung|built|cut)$`,
);
const HIM = /^(?:he|she|his|her|himself|herself)$/;
/** Words at the beginning of a sentence that act on somebody and are nobody's name. */
const NOBODY = wordSet(
  'nobody somebody someone everyone everybody anyone anybody nothing everything something none neither fire smoke war hunger rain snow dust death fear grief shrapnel money time life god fate luck rage anger pain blood water heat cold winter spring summer autumn night fog mud hail lightning thunder flood typhoid cholera malaria fever cancer faith love hope family rubble debris gunfire artillery nato half part word what whatever whoever little few less today home work school prison exile poverty news media history politics justice memory sleep mercy',
);
const ABSTRACT = /(?:ness|tion|sion|ment|ity|ance|ence|ship|ism|ure)$/;
/** Words of "(names have been changed": so many at most, up to the one that tells. */
const ALIAS_REACH = 5;
/** Words of a sentence in which a pronoun tells that its first word is somebody. */
const REACH = 18;

/**
 * Whether the single capitalised word that opens a sentence is somebody's name: "Sela, a teacher, walked", "Sela closed her shop", "Sela and
 * her sons", "Sela’s husband".
 */
export function isSomebody(words: readonly Word[], from: number, to: number): boolean {
  const [word, next] = [words[from], words[to]];
  if (!word || !next || to - from !== 1 || NOBODY.has(word.key) || ABSTRACT.test(word.key)) return false;
  if (nounInfo(word.key) || word.text === word.text.toUpperCase() || isAdjacent(word)) return false;
  if (word.possessive) return isKin(next);
  if (next.gap === ' (' || next.gap === ', ') {
    // "Sela (34)", "Sela (not her real name)"
    const behind = words.slice(to, to + ALIAS_REACH).map(({ key }) => key);
    if (next.gap === ' (' && /^\d{1,2}$/.test(next.key) && words[to + 1]?.gap.startsWith(')')) return true;
    if (
      /\bpseudonym\b|\breal names?\b|\bnames? (?:(?:has|have) been )?(?:changed|withheld)\b/.test(
        behind.join(' '),
      )
    )
      return true;
  }
  if (next.gap === ', ') {
    if (!/^(?:an?|the|one)$/.test(next.key)) return false;
    for (let at = to + 1; at < to + 6; at++) {
      const one = words[at];
      if (!one || !isAdjacent(one)) return false;
      const info = nounInfo(one.key) ?? (one.capital ? undefined : tradeInfo(one.key));
      // "Sela, the driver's sister"
      if (info && one.possessive) continue;
      // "Orm, the governor said, was hit"
      const next = words[at + 1];
      const speaks =
        next !== undefined && isAdjacent(next) && /^(?:said|says|told|has|had|is|was|added)$/.test(next.key);
      if (info) return info.kind === 'role' && !info.plural && !one.possessive && !speaks;
    }
    return false;
  }
  if (!isAdjacent(next)) return false;
  if (next.key === 'and') return /^(?:his|her)$/.test(words[to + 1]?.key ?? '') && isKin(words[to + 2]);
  if (next.capital || !PAST.test(next.key)) return false;
  for (let at = to + 1; at < to + REACH; at++) {
    const one = words[at];
    if (!one || /[.!?;:“"‘]/.test(one.gap)) return false;
    // "Orm was quiet, he said"
    if (one.gap.includes(',') && !/^(?:and|but|with|his|her)$/.test(one.key)) return false;
    if (HIM.test(one.key)) return true;
    if (one.capital && nounInfo(one.key) === undefined) return false;
  }
  return false;
}

function isKin(word: Word | undefined): boolean {
  const info = word && nounInfo(word.key);
  return info?.kind === 'role' && info.of === 'kin';
}

/** "Velland lost eleven men": the first word of a sentence that is nobody's noun and acts. */
export function actsAlone(
  words: readonly Word[],
  { from, to }: NameRun,
  lower: ReadonlySet<string>,
): boolean {
  const key = words[from]?.key ?? '';
  if (!lower.has(key) && isSomebody(words, from, to)) return true;
  if (lower.has(key) || /(?:s|ing|ed|ly)$/.test(key) || nounInfo(key)) return false;
  if (hasHead(words, to) && (words[from]?.possessive || !ADJECTIVES.has(key))) return true;
  // "Sela, 34, fled", "Sela, who fled"
  if (/^(?:\d{1,2}|who|whose)$/.test(words[to]?.key ?? '') && words[to]?.gap === ', ') return true;
  // "Lenta, citing a doctor, said"
  if (/^(?:citing|quoting)$/.test(words[to]?.key ?? '') && words[to]?.gap === ', ') return true;
  const verb = /^(?:has|have|had)$/.test(words[to]?.key ?? '') ? words[to + 1] : words[to];
  return verb !== undefined && isAdjacent(verb) && ACTS.test(verb.key);
}
