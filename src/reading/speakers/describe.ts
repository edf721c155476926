/** What the text calls somebody beside the name: "a militant group, X", "X, the spokesman", "X fighters". */
import { ACRONYM } from './acronyms.ts';
import type { Entity, Mention } from './entity.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from './lexicon/function-words.ts';
import { ARMED, type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { tradeInfo } from './lexicon/trades.ts';
import { isSomebody } from './openers.ts';
import { fights } from './sides.ts';
import { isAdjacent, NO_WORD, type Word } from './words.ts';

const REACH = 7;
const KIN = new Set([
  'father',
  'son',
  'daughter',
  'brother',
  'mother',
  'sister',
  'uncle',
  'nephew',
  'widow',
  'wife',
]);

/** Who is of these in a body is one of those who fight for it; a leader, a chief or an officer need not be. */
const SOLDIERS = new Set(
  'commander soldier fighter militant insurgent rebel guerrilla gunman militiaman warlord jihadist jihadi mujahid'.split(
    ' ',
  ),
);
/** Adjectives of faiths and creeds, of which many in arms are. */
const FAITHS =
  /^(?:islamists?|islamic|muslims?|christians?|sunnis?|shi(?:a|as|ite|ites)|jihadists?|salafists?|communists?|marxists?|leftists?|hindus?|buddhists?|jewish|arabs?|african|asian|western)$/;
/** Prepositions before a place. */
const WHERE = new Set('in at on near around outside inside across behind beside'.split(' '));
/** Those of them before which only places stand. */
const INSIDE = new Set('in inside into across'.split(' '));
const LANDS = new Set(
  'city town village hamlet district province region state valley county suburb island municipality township governorate'.split(
    ' ',
  ),
);
const SUBJECT_OF =
  /^(?:has|had|have|is|was|were|are|will|would|said|says|say|told|announced|claimed|claims|added|confirmed|denied|reported|also)$/;

/** Notes on every entity the nouns it is called by, and tells persons from bodies by them. */
export function describe(words: readonly Word[], mentions: readonly Mention[]): void {
  let last: Mention | undefined;
  for (const [at, mention] of mentions.entries()) {
    if (isOneOf(words, mention, mentions[at + 1])) fights(mention.entity);
    const joined = last && mention.from - last.to === 1 && words[last.to]?.key === 'and';
    if (joined && last?.entity.called.has('fighter') && !mention.demonym) fights(mention.entity);
    last = mention;
    if (mention.demonym) continue;
    before(words, mention);
    isThere(words, mention);
    speaksWithArticle(words, mention);
    cites(words, mention);
    after(words, mention);
  }
}

/** "X, a local PDF": one of those that fight under a name. */
function isOneOf(words: readonly Word[], { to, entity }: Mention, next: Mention | undefined): boolean {
  if (!next || next.from > to + 4 || next.from <= to || entity.kind === 'place' || entity.dossier)
    return false;
  if (!next.entity.called.has('fighter') || next.entity === entity || next.possessive) return false;
  // "X, a Fano commander" commands, "X, a soldier of the PDF" is one man
  if (!words[next.to]?.gap.startsWith(',')) return false;
  if (words.slice(to, next.from).some(({ key }) => PREPOSITIONS.has(key))) return false;
  return (
    words[to]?.gap === ', ' &&
    /^(?:an?|one)$/.test(words[to]?.key ?? '') &&
    isAdjacent(words[next.from] ?? NO_WORD)
  );
}

/** "in X", "the city of X", "X district", "X, Country": a name that stands for a place, whatever its words. */
function isThere(words: readonly Word[], { entity, from, to, possessive }: Mention): void {
  if (entity.kind !== 'name') return;
  const before = words[from - 1]?.key ?? '';
  const land = before === 'of' && LANDS.has(words[from - 2]?.key ?? '');
  const next = words[to];
  const ofLand = next !== undefined && isAdjacent(next) && LANDS.has(next.key) && !possessive;
  if (land || ofLand || (INSIDE.has(before) && !possessive)) entity.located = true;
}

/** "the Salt Lake Project said": with an article, a name that speaks is no person's. */
function speaksWithArticle(words: readonly Word[], { entity, from, to }: Mention): void {
  if (entity.kind !== 'name' || to - from < 2 || words[from - 1]?.key !== 'the') return;
  if (SUBJECT_OF.test(words[to]?.key ?? '') || /^(?:could|can|may)$/.test(words[to]?.key ?? ''))
    entity.kind = 'body';
}

/** "Lenta, citing a doctor, said": a name of one word that cites is the press's. */
function cites(words: readonly Word[], { entity, from, to }: Mention): void {
  if (entity.kind !== 'name' || to - from > 1 || entity.called.size > 0) return;
  if (!/^(?:citing|quoting)$/.test(words[to]?.key ?? '') || words[to]?.gap !== ', ') return;
  entity.kind = 'body';
  entity.of = 'media';
}

/** "spokesman X", "a militant group, X", "militants of X", "son of X". */
function before(words: readonly Word[], { from, to, entity }: Mention): void {
  const first = words[from];
  const previous = words[from - 1];
  if (!first || !previous) return;
  const near = nounInfo(previous.key) ?? (previous.capital ? undefined : tradeInfo(previous.key));
  const apposed = /^\s*,\s*$/.test(first.gap) || /^\s+[“"]$/.test(first.gap);
  // "a spokesman for the group, X" is the spokesman
  // and so is "the speaker of the air force Jon Roe"; "the spokesman for the group Dawn Legion" is not
  const office = near?.kind === 'body' && near.of !== 'group' && near.of !== 'media' && near.of !== 'company';
  const full = office && entity.kind === 'name' && to - from > 1 && isAdjacent(first);
  const over = (apposed && near?.kind === 'body') || full ? roleOver(words, from - 1) : undefined;
  const info = over ?? near;
  const aside =
    apposed &&
    ((near?.kind === 'body' && isAside(words, from - 1)) || (near && endsClause(words, from - 1, to)));
  if (
    info &&
    !aside &&
    !previous.possessive &&
    (isAdjacent(first) || (apposed && opensPhrase(words, from - 1)))
  ) {
    call(entity, info.noun, info.kind);
    if (info.kind === 'body' || info.kind === 'role') armed(words, from - 2, entity, info.kind);
    if (info.kind === 'role' && info.gender) entity.gender ??= info.gender;
  }
  const tie = previous.key === 'the' ? from - 2 : from - 1;
  if (/^(?:of|from)$/.test(words[tie]?.key ?? '') && isAdjacent(first)) {
    const head = nounInfo(words[tie - 1]?.key ?? '');
    const sure = entity.kind === 'body' || previous.key === 'the' || entity.short !== undefined;
    if (head?.kind === 'role' && head.of === 'force' && (head.plural || (sure && SOLDIERS.has(head.noun))))
      fights(entity);
  }
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const key = words[at]?.key ?? '';
    if (KIN.has(key)) entity.relative = true;
    if (!isAdjacent(words[at] ?? first)) break;
  }
}

/** "On the far side, X", "At the hospital, X": a noun phrase that ends at `at` and tells where, at the beginning of its clause. */
function isAside(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - REACH; i--) {
    const word = words[i];
    if (!word || (i < at && !isAdjacent(words[i + 1] ?? word))) return false;
    if (WHERE.has(word.key) && (i === 0 || !isAdjacent(word))) return true;
  }
  return false;
}

/**
 * "Shells hit the school, X said", "Bombs fell on the school, X, who fled, said": a noun phrase that ends at `at` ends a clause, and what
 * follows says it. Behind a place to be in, a comma and a name open another clause; so they do where no comma closes the name.
 * @param to index behind the name
 */
function endsClause(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to];
  const isSaid = next !== undefined && isAdjacent(next) && SUBJECT_OF.test(next.key) && next.key !== 'also';
  const info = nounInfo(words[at]?.key ?? '');
  const isSpot = info?.kind === 'body' && SPOTS.has(info.noun);
  if (!isSaid && !isSpot) return false;
  for (let i = at; i >= 0 && i > at - REACH; i--) {
    const word = words[i];
    if (!word || (i < at && !isAdjacent(words[i + 1] ?? word))) return false;
    if (!DETERMINERS.has(word.key)) continue;
    const before = words[i - 1];
    // a phrase that opens its sentence is the subject, and the name another word for it
    if (!before || !isAdjacent(word)) return false;
    return isSaid || WHERE.has(before.key);
  }
  return false;
}

/** Bodies that are places as well. */
const SPOTS = new Set(
  'school hospital clinic university college court prison church mosque embassy station base'.split(' '),
);

/** The role to which a body's noun phrase that ends at `at` is tied: "a spokesman for the militant group". */
function roleOver(words: readonly Word[], at: number): NounInfo | undefined {
  // "inspector general of police Jon Roe"
  const rank = words[at - 1]?.key === 'of' ? nounInfo(words[at - 2]?.key ?? '') : undefined;
  if (rank?.kind === 'role' && !rank.plural) return rank;
  for (let i = at; i > 1 && i > at - REACH; i--) {
    const word = words[i];
    if (!word || (i < at && !isAdjacent(words[i + 1] ?? word))) return undefined;
    if (!DETERMINERS.has(word.key)) continue;
    const role = nounInfo(words[i - 2]?.key ?? '');
    const tied = /^(?:of|for|from|with)$/.test(words[i - 1]?.key ?? '');
    return tied && role?.kind === 'role' && !role.plural ? role : undefined;
  }
  return undefined;
}

/** "X, a spokesman for", "X, who leads", "X fighters". */
function after(words: readonly Word[], { from, to, possessive, entity }: Mention): void {
  const next = words[to];
  if (!next) return;
  if (possessive && KIN.has(next.key)) entity.relative = true;
  if (isAdjacent(next) && !next.capital) {
    const info = nounInfo(next.key);
    // "Islamist militants" are nobody's by that name
    const faith = entity.kind === 'name' && to - from === 1 && FAITHS.test(words[from]?.key ?? '');
    if (!faith && (ARMED.has(next.key) || (info?.kind === 'role' && info.of === 'force' && info.plural)))
      fights(entity);
    // "AMISOM troops"
    if (
      next.key === 'troops' &&
      (entity.kind === 'body' || ACRONYM.test(words[from]?.text ?? '')) &&
      entity.country === undefined
    )
      fights(entity);
  }
  // "Sela, 34, fled", "Sela, who fled"
  const aged =
    /^\d{1,2}$/.test(next.key) && words[to + 1] !== undefined && !isAdjacent(words[to + 1] ?? next);
  if (entity.kind === 'name' && next.gap === ', ' && (next.key === 'who' || next.key === 'whose' || aged))
    if (!WHERE.has(words[from - 1]?.key ?? '') && entity.of === undefined) entity.kind = 'person';
  if (entity.kind === 'name' && entity.of === undefined && isSomebody(words, from, to))
    entity.kind = 'person';
  // a bracket may have closed before: "the Front (NF), a rebel group"
  if (!/^\)?\s*,\s*$/.test(next.gap)) return;
  if (!DETERMINERS.has(next.key) && nounInfo(next.key) === undefined) return;
  // "died in X, the police officer said": what follows a place need not be about it
  if (
    entity.kind === 'name' &&
    (WHERE.has(words[from - 1]?.key ?? '') || entity.located || isMeasured(words, from))
  )
    return;
  for (let at = to; at < to + REACH && at < words.length; at++) {
    const word = words[at];
    if (!word || (at > to && !isAdjacent(word)) || PREPOSITIONS.has(word.key) || RELATIVES.has(word.key))
      return;
    const info = nounInfo(word.key);
    // "fighting with X, the Orm Freedom Front said": another name
    if (info?.kind === 'body' && word.capital) return;
    // "the shelling of X, the authorities of Y said": plural, and X is one
    if (
      info?.kind === 'role' &&
      info.plural &&
      words[to]?.key === 'the' &&
      PREPOSITIONS.has(words[from - 1]?.key ?? '')
    )
      return;
    // "X, the group's spokesman" is no group
    if (info && info.kind !== 'document' && !word.possessive) {
      // "in X, the army has said": a subject of its own
      const verb = words[at + 1];
      // "an insurgent organisation": the last noun says what it is
      if (verb && isAdjacent(verb) && !verb.capital) {
        if (goesOnToRole(words, at + 1)) continue;
        const whole = nounInfo(verb.key);
        if (whole && whole.kind !== 'document') continue;
      }
      if (verb && isAdjacent(verb) && SUBJECT_OF.test(verb.key)) return;
      call(entity, info.noun, info.kind);
      if (info.kind === 'role' && info.gender) entity.gender ??= info.gender;
      if (info.kind === 'body') armed(words, at - 1, entity, info.kind);
    }
  }
}

/** "Ten kilometres from X", "north of X": a place. @param from index of the name */
function isMeasured(words: readonly Word[], from: number): boolean {
  const before = words[from - 2]?.key ?? '';
  return (
    /^(?:from|of)$/.test(words[from - 1]?.key ?? '') &&
    (DISTANCE.test(before) || /^\d+(?:km|mi|m)$/.test(before))
  );
}

const DISTANCE =
  /^(?:km|kms|kilomet(?:er|re)s?|miles?|away|far|outside|(?:north|south|east|west)(?:-?(?:east|west))?)$/;

/** "X, the group's military operations spokesman": the words go on, without a break, to a role that says what X is. */
function goesOnToRole(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const word = words[at];
    if (!word || !isAdjacent(word) || PREPOSITIONS.has(word.key) || SUBJECT_OF.test(word.key)) return false;
    const info = nounInfo(word.key);
    if (info?.kind === 'role' && !info.plural && !word.possessive)
      return !isAdjacent(words[at + 1] ?? NO_WORD);
  }
  return false;
}

/** The noun phrase that ends at `at` begins with a determiner within reach: an apposition, not a list. */
function opensPhrase(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - REACH; i--) {
    const word = words[i];
    if (!word) return false;
    if (DETERMINERS.has(word.key)) return true;
    if (!isAdjacent(word)) return false;
  }
  return false;
}

function call(entity: Entity, noun: string, kind: 'role' | 'body' | 'document'): void {
  if (kind === 'document') return;
  entity.called.add(noun);
  if (entity.kind === 'name') entity.kind = kind === 'role' ? 'person' : 'body';
}

/** "a militant group": the words before the noun say that it fights. */
function armed(words: readonly Word[], at: number, entity: Entity, kind: 'role' | 'body'): void {
  for (let i = at; i >= 0 && i > at - 3; i--) {
    const word = words[i];
    if (!word || DETERMINERS.has(word.key)) return;
    const noun = nounInfo(word.key)?.noun ?? word.key;
    if (kind === 'body' && (ARMED.has(word.key) || ARMED.has(noun))) fights(entity);
  }
}
