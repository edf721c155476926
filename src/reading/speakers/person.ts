/** What a noun phrase tells of the person it names: role, gender, side, standing. */
import type { Entity, Mention } from './entity.ts';
import { resolveGroup } from './groups.ts';
import { sideOfStateBody } from './home.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './lexicon/function-words.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { isTitle } from './lexicon/titles.ts';
import { tradeInfo } from './lexicon/trades.ts';
import { sideOfForce, sideOfModifier, sideOfRank } from './modifiers.ts';
import { tiedEnd } from './nominal.ts';
import { sideOfOffice, sideOfSeat } from './offices.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { partyOfPhrase } from './party-of-phrase.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { mostSalient } from './pronouns.ts';
import { type IntroducedRole, type Scene, sentenceAt } from './scene.ts';
import { standingOfPhrase } from './standing.ts';
import { firstAfter, isAdjacent } from './words.ts';

/** Words around a name in which its introduction is looked for. */
const REACH = 10;

const BE = /^(?:is|was|became|remains|served|works|worked)$/;

/** The person that a phrase names: in itself, or right after a role ("an NRF spokesperson, X"). */
export function personOf(phrase: Phrase): Mention | undefined {
  const { person, head, apposition } = phrase;
  if (person) return person;
  const called = calledIn(phrase);
  if (called) return called;
  if (head?.kind !== 'role' || head.plural || head.of === 'kin') return undefined;
  // "the mayor, who replaced X": X is not the mayor
  if (!apposition) return undefined;
  if (RELATIVES.has(apposition.keys[0] ?? '')) return nameAlone(apposition.apposition);
  const alone = oneName(phrase);
  if (alone) return alone;
  if (apposition.owners.length > 0) return undefined;
  if (apposition.person || apposition.head?.kind === 'role') return apposition.person;
  // "the director, Army Public Relations, General X"
  const further = apposition.apposition;
  if (further && isRegion(apposition)) return nameAlone(further);
  return further?.owners.length === 0 && isTitle(further.keys[0] ?? '') ? further.person : undefined;
}

const LAND = /^(?:city|town|village|capital|province|district|region|state|county|island|port)$/;

/** "A trader from the next village, X, said": one name in commas, but not where it may be the place's: "the mayor of the town, Orm,". */
function oneName({ apposition, keys }: Phrase): Mention | undefined {
  if (!apposition?.named || apposition.keys.length !== 1 || isRegion(apposition)) return undefined;
  if (LAND.test(keys.at(-1) ?? '') && keys.at(-2) === 'the') return undefined;
  const mention = nameAlone(apposition);
  return mention?.entity.kind === 'name' && !mention.entity.located && mention.entity.short === undefined
    ? mention
    : undefined;
}

/** A known part of a land, and nothing else. */
const isRegion = ({ keys }: Phrase): boolean =>
  keys.length === 1 && landOfRegion((on) => keys[on]) !== undefined;

/** "A nurse who left on Friday, X, said": nothing but the name. */
function nameAlone(piece: Phrase | undefined): Mention | undefined {
  const mention = piece?.person ?? piece?.named;
  if (!piece || !mention || mention.possessive || mention.demonym || piece.owners.length > 0)
    return undefined;
  const { kind, country } = mention.entity;
  if ((kind !== 'person' && kind !== 'name') || country !== undefined) return undefined;
  return piece.keys.slice(mention.to - mention.from).length === 0 || piece.person ? mention : undefined;
}

/** "the commander, known as X", "a man who gave his name only as X". */
export function calledIn(phrase: Phrase): Mention | undefined {
  // "a guard who gave his name as X", "one of those who gave up, introduced as X"
  const one = phrase.keys[0] === 'one';
  const man = one || phrase.head?.kind === 'role' || phrase.head?.noun === 'guard';
  if (!man || phrase.head?.plural) return undefined;
  for (let part: Phrase | undefined = phrase; part; part = part.apposition)
    if (part.called) return part.called;
  return undefined;
}

/** Notes what the phrase and its appositions say of the person; what is known already stays. */
export function learn(scene: Scene, phrase: Phrase, bearer: Entity): void {
  if (bearer.kind === 'name') bearer.kind = 'person';
  if (bearer.keys.length === 1 && bearer.told === undefined && !bearer.dossier) {
    const told = toldOf(scene, phrase);
    if (told !== undefined) bearer.told = told;
  }
  for (let part: Phrase | undefined = phrase; part; part = part.apposition) {
    const { head } = part;
    const opens = part.keys[0] ?? '';
    // "whose brother vanished", "who lost her husband" tell of somebody else
    if (opens === 'whose') continue;
    if (opens === 'who' && /^(?:speaks|spoke)$/.test(part.keys[1] ?? '') && part.keys[2] === 'for')
      bearer.called.add('spokesperson');
    const predicate = !RELATIVES.has(opens) || BE.test(part.keys[1] ?? '');
    if (head?.kind === 'role' && predicate) {
      bearer.called.add(head.noun);
      if (head.gender) bearer.gender ??= head.gender;
    }
    const land = part.owners.find(({ entity: owner }) => owner.country !== undefined);
    if (land && (head?.kind === 'role' || part.person) && partyOfEntity(land.entity, scene) === undefined)
      bearer.abroad = true;
    if (bearer.party === undefined && !bearer.abroad) {
      const party =
        partyOfPhrase(part, scene) ??
        sideOfModifier(scene, part) ??
        sideOfSpeaking(scene, part) ??
        (head?.kind === 'role' && !head.plural ? sideOfForce(scene, part) : undefined) ??
        (part.apposition ? undefined : (sideOfRank(scene, phrase) ?? sideOfRank(scene, part))) ??
        (part === phrase ? sideOfEarlier(scene, part) : sideOfBody(scene, part)) ??
        (part.apposition && !part.apposition.person ? undefined : sideOfOffice(scene, part)) ??
        (part === phrase ? sideOfLastBody(scene, part) : undefined);
      if (party !== undefined) bearer.party = party;
    }
    const standing = standingOfPhrase(part);
    if (standing) bearer.standing ??= standing;
  }
  // "the governor, X": nothing behind the office has told another side
  const untold = bearer.party === undefined && !bearer.abroad;
  const side = untold && phrase.apposition ? sideOfOffice(scene, phrase) : undefined;
  if (side !== undefined) bearer.party = side;
}

/** Characters of a description that a name still bears. */
const LONGEST = 60;

/** What the phrase tells of the one whom it names: "a shopkeeper in Orm" of "a shopkeeper in Orm, X" and of "X, a shopkeeper in Orm". */
function toldOf({ document }: Scene, phrase: Phrase): string | undefined {
  for (let part = phrase.person ? phrase.apposition : phrase; part; part = part.apposition) {
    const { head, determiner, keys, owners } = part;
    // "33" tells no more than an age
    if (!head && /^\d{1,3}$/.test(keys.join(' '))) continue;
    if (head?.kind !== 'role' || head.plural || part.person || part.named) return undefined;
    const whose = owners.some(({ possessive }) => possessive);
    if (determiner === 'its' || (determiner === 'bare' && !whose) || RELATIVES.has(keys[0] ?? ''))
      return undefined;
    // "the man" tells nothing
    if (determiner === 'definite' && keys.length < 3) return undefined;
    const text = document.text.slice(part.start, part.end).replaceAll(/\s+/g, ' ').replace(NAMING, '');
    if (text.length > LONGEST) return undefined;
    return whose ? text : text.charAt(0).toLowerCase() + text.slice(1);
  }
  return undefined;
}

const NAMING =
  /,? (?:called|named|known as|nicknamed|dubbed|identified as|with the call ?sign|whose call ?sign|who) .*$/;

/** "the director, Army Public Relations, X": of the army. */
function sideOfBody(scene: Scene, { head, owners, start }: Phrase): string | undefined {
  return head?.kind === 'body' && owners.length === 0 ? sideOfStateBody(scene, head, start) : undefined;
}

/** "Jon Ames, who speaks for it": for the body that stands out most. */
function sideOfSpeaking(scene: Scene, part: Phrase): string | undefined {
  const { keys, start } = part;
  const joined = keys.findIndex((key) => JOINED.test(key));
  if (keys[0] === 'who' && joined > 0 && joined < 4) return sideOfSpokenFor(scene, part, joined + 1);
  const at = keys.indexOf('for');
  if (keys[0] !== 'who' || !/^(?:speaks|spoke|speaking)$/.test(keys[at - 1] ?? '')) return undefined;
  if (!/^(?:it|them)$/.test(keys[at + 1] ?? '')) return sideOfSpokenFor(scene, part, at + 1);
  const body = mostSalient(
    scene,
    start,
    (entity) => entity.kind === 'body' && partyOfEntity(entity, scene) !== undefined,
    new Set(),
  );
  return body ? partyOfEntity(body, scene) : undefined;
}

/** "who has joined the Front", "who commands its northern wing" */
const JOINED = /^(?:joined|joining|leads|heads|commands|represents|led|headed|commanded)$/;

/** "The ministry said ... Most are children, spokesperson X said": of the body that spoke right before. */
function sideOfLastBody(
  scene: Scene,
  { head, owners, possessor, tied, former, start, keys }: Phrase,
): string | undefined {
  if (head?.kind !== 'role' || head.of !== 'spokes' || head.plural || former) return undefined;
  if (owners.length > 0 || possessor || tied || nounInfo(keys[0] ?? '')?.noun !== head.noun) return undefined;
  const last = scene.heard.findLast(({ at, entity }) => at < start && entity.of !== 'media');
  if (last?.entity.kind !== 'body') return undefined;
  return sentenceAt(scene.document, start) - last.sentence > 1
    ? undefined
    : partyOfEntity(last.entity, scene);
}

/** "who speaks for the force", "who speaks for the governor of Orm". @param at index of the first word for whom, in the phrase's keys */
function sideOfSpokenFor(scene: Scene, { start, end }: Phrase, at: number): string | undefined {
  const { words, mentions } = scene;
  const first = words[firstAfter(words, start) + at];
  const object = first && first.start < end ? phraseAt(words, mentions, first.start, end) : null;
  if (!object || object.person) return undefined;
  const named = object.named && partyOfEntity(object.named.entity, scene);
  if (named !== undefined) return named;
  if (!object.head) return undefined;
  const party = partyOfPhrase(object, scene) ?? sideOfSeat(scene, object);
  if (party !== undefined) return party;
  if (object.head.kind === 'role') return sideOfOffice(scene, object);
  const body = resolveGroup(scene, object.head, object.start);
  return body ? partyOfEntity(body, scene) : sideOfStateBody(scene, object.head, object.start);
}

/** "the spokeswoman, Ana Roe": of the side whose "a spokeswoman for the Front" came before. */
export function sideOfEarlier(
  scene: Scene,
  { head, determiner, owners, start, possessor, tied }: Phrase,
): string | undefined {
  if (head?.kind !== 'role' || determiner !== 'definite' || owners.length > 0 || possessor || tied)
    return undefined;
  return scene.roles.findLast(({ noun, at }) => at < start && noun === head.noun)?.party;
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);
const INTRODUCED = new Set(['a', 'an', 'one', 'another', 'its', 'their', 'his', 'her']);

/** Roles that the text brings in without a name, and whose they are: "a spokeswoman for the Front laughed". In text order. */
export function introducedRoles(scene: Scene): IntroducedRole[] {
  const { words, mentions } = scene;
  const roles: IntroducedRole[] = [];
  for (const [at, word] of words.entries()) {
    if (!INTRODUCED.has(word.key)) continue;
    let end = at + 1;
    let head: NounInfo | undefined;
    let noun = at;
    for (; end < at + REACH && end < words.length; end++) {
      const next = words[end];
      if (!next || !isAdjacent(next) || (head && /(?:ed|id|ld)$/.test(next.key))) break;
      const info = nounInfo(next.key) ?? (next.capital ? undefined : tradeInfo(next.key));
      if (info?.kind === 'role' && !next.possessive && !head) [head, noun] = [info, end];
    }
    if (head?.kind !== 'role' || head.plural) continue;
    const phrase = phraseAt(words, mentions, word.start, words[end - 1]?.end ?? word.end);
    if (phrase?.head?.noun !== head.noun || personOf(phrase)) continue;
    const party = partyOfPhrase(phrase, scene) ?? sideOfModifier(scene, phrase);
    if (party !== undefined) roles.push({ noun: head.noun, at: word.start, party, phrase });
    else if (INDEFINITE.has(word.key)) {
      const tied = tiedEnd(words, noun, end);
      const own = phraseAt(words, mentions, word.start, words[tied - 1]?.end ?? word.end);
      if (own) roles.push({ noun: head.noun, at: word.start, phrase: own });
    }
  }
  return roles;
}

/** Learns from where people who are not in the dossier are first named, speaking there or not. */
export function learnIntroductions(scene: Scene): void {
  const met = new Set<Entity>();
  for (const mention of scene.mentions) {
    const { entity } = mention;
    const human = entity.kind === 'person' || (entity.kind === 'name' && mention.to - mention.from > 1);
    if (!human || entity.dossier || met.has(entity)) continue;
    met.add(entity);
    const behind = roleBehind(scene, mention);
    if (behind) learn(scene, behind, entity);
    const phrase = phraseAt(scene.words, scene.mentions, ...introduction(scene, mention));
    if (!phrase || personOf(phrase) !== mention || !hasRole(phrase)) continue;
    // whose "its spokesman" is will be known when those before have been heard
    const its = phrase.determiner === 'its' || phrase.apposition?.determiner === 'its';
    if (its) scene.introductions.set(entity, phrase);
    else learn(scene, phrase, entity);
  }
}

const SPOKE = /^(?:said|says|added|stated|told|explained|wrote)$/;

/** "X said, inspector general of police of the range.": the role that stands behind the verb, to the end of the sentence. */
function roleBehind({ words, mentions }: Scene, { to, quoted }: Mention): Phrase | undefined {
  const first = words[to + 1];
  if (quoted || !first || !SPOKE.test(words[to]?.key ?? '') || first.gap !== ', ') return undefined;
  let role = false;
  for (let at = to + 1; at < to + REACH + 2; at++) {
    const word = words[at];
    if (!word || (at > to + 1 && !isAdjacent(word))) {
      const last = words[at - 1];
      return role && last && (!word || /^[.!]/.test(word.gap))
        ? (phraseAt(words, mentions, first.start, last.end) ?? undefined)
        : undefined;
    }
    const info = nounInfo(word.key);
    if (!role && info?.kind === 'role' && !info.plural && !word.possessive) role = true;
    else if (!role && (PREPOSITIONS.has(word.key) || /(?:ing|ed)$/.test(word.key))) return undefined;
  }
  return undefined;
}

function hasRole(phrase: Phrase): boolean {
  if (phrase.head?.kind === 'role') return true;
  const next = phrase.apposition;
  if (next?.keys[0] === 'who' && /^(?:speaks|leads|heads|commands|represents)$/.test(next.keys[1] ?? ''))
    return true;
  return (
    next?.head?.kind === 'role' &&
    (next.determiner !== 'bare' || next.owners.length > 0 || next.keys.length > 1)
  );
}

const TIE = /^(?:of|for|in|at|to)$/;
const SAYS =
  /^(?:said|says|told|tells|added|adds|claimed|claims|announced|confirmed|denied|reported|stated|wrote|noted|warned|insisted|tweeted|acknowledged|admitted|explained|accused|has|had|was|is|also|later|then|put|puts|called|declared|rejected|dismissed|blamed)$/;

/** The words before a name back to a determiner, and an apposition after it. */
function introduction(
  { words, mentions }: Scene,
  { from, to, start, end }: Mention,
): [start: number, end: number] {
  let first = start;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const word = words[at];
    const next = words[at + 1];
    const comma = at === from - 1 && /^,\s+$/.test(next?.gap ?? '');
    if (!word || !next || (!isAdjacent(next) && !comma)) break;
    // "the governor of X, Y": what the office is of
    const tied = TIE.test(word.key) && nounInfo(words[at - 1]?.key ?? '')?.kind === 'role';
    if ((PREPOSITIONS.has(word.key) && !tied) || CONJUNCTIONS.has(word.key) || RELATIVES.has(word.key)) break;
    first = word.start;
    if (DETERMINERS.has(word.key)) break;
  }
  // "Colonel X of the Front"
  const body = /^(?:of|from)$/.test(words[to]?.key ?? '') ? mentions[firstAfter(mentions, end)] : undefined;
  let last = body && body.from <= to + 2 && body.entity.kind === 'body' ? body.end : end;
  // "The commander of Orm, Jan Roe, said that three members of the Front fell": what he says tells nothing of him
  if (/^,\s+$/.test(words[to]?.gap ?? '') && !SAYS.test(words[to]?.key ?? '')) {
    for (let at = to; at < to + REACH; at++) {
      const word = words[at];
      if (!word || (at > to && !isAdjacent(word))) break;
      // "near Orm, the source close to the group said": another clause
      if (at > to + 1 && /^(?:said|says|told)$/.test(word.key) && words[to]?.key === 'the')
        return [first, end];
      last = word.end;
    }
  }
  return [first, last];
}
