/** What a sentence tells of a person beside the phrase that names him: whom he leads, what he is. */
import type { Entity, Mention } from './entity.ts';
import { resolveGroup } from './groups.ts';
import { hasWar } from './home.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { isTitle } from './lexicon/titles.ts';
import { isNamelessSide } from './modifiers.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { partyOfPhrase } from './party-of-phrase.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { mostSalient } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { fights } from './sides.ts';
import { firstAfter, isAdjacent, type Word } from './words.ts';

const MEN = new Set('forces troops fighters soldiers men militia militiamen gunmen army units'.split(' '));
const LEADERS = ['warlord', 'commander', 'general', 'leader', 'chief', 'emir', 'colonel'];

/** A person whom no side is known of, and who has men under arms, is one: "forces loyal to X", "X’s fighters", "X said his militia". */
export function learnLeaders(scene: Scene): void {
  const { words, mentions, dossier } = scene;
  if (dossier || !hasWar(scene)) return;
  for (const { entity, from, to, possessive, quoted } of mentions) {
    if (quoted || entity.party !== undefined || (entity.kind !== 'person' && entity.kind !== 'name'))
      continue;
    let at = from - 1;
    while (at > 0 && isTitle(words[at]?.key ?? '')) at--;
    const loyal =
      words[at]?.key === 'to' && words[at - 1]?.key === 'loyal' && MEN.has(words[at - 2]?.key ?? '');
    const own =
      possessive && MEN.has(words[to]?.key ?? '') && (entity.called.size > 0 || entity.keys.length > 1);
    const says = /^(?:said|says|claimed|claims)$/.test(words[to]?.key ?? '');
    const his = words[to + 1]?.key === 'that' ? to + 2 : to + 1;
    const led = says && /^(?:his|her)$/.test(words[his]?.key ?? '') && MEN.has(words[his + 1]?.key ?? '');
    if (!loyal && !own && !led) continue;
    const leads = LEADERS.some((noun) => entity.called.has(noun));
    // "the security minister, X, said his forces", "a commander known as X said his men": their side is told before
    const told = entity.called.size > 0 || /^(?:as|sign|name|call)$/.test(words[at]?.key ?? '');
    if (!loyal && !leads && (!led || told)) continue;
    if (entity.kind === 'name') entity.kind = 'person';
    entity.party = entity.name;
  }
}

const LEADS = /^(?:leads|led|heads|headed|commands|commanded|runs|represents|founded)$/;
const BE = /^(?:is|was|became|remains)$/;
/** Words of what somebody is, after "is". */
const REACH = 12;

/**
 * The side of a person by what the sentence says of him: "X, who leads the Front", "X now commands it", "X is the spokesman of the Front".
 * @param learn notes what a phrase tells of a person
 */
export function learnOffices(scene: Scene, learn: (phrase: Phrase, bearer: Entity) => void): void {
  for (const [at, mention] of scene.mentions.entries()) {
    const { entity, quoted, possessive } = mention;
    const human = entity.kind === 'person' || (entity.kind === 'name' && entity.keys.length > 1);
    if (!human || quoted || possessive || entity.dossier) continue;
    const own = sideOfOwn(scene, mention);
    if (own !== undefined && (entity.party === undefined || isNamelessSide(entity.party))) {
      // the rebels whom he leads go by their name from here on
      if (entity.party !== undefined) scene.names.set(entity.party, own);
      entity.party = own;
    }
    if (entity.party !== undefined) continue;
    const verb = verbOf(scene.words, mention);
    const key = scene.words[verb]?.key ?? '';
    if (LEADS.test(key)) {
      const party = sideOfLed(scene, verb, at);
      if (party === undefined) continue;
      if (entity.kind === 'name') entity.kind = 'person';
      entity.party = party;
    } else if (BE.test(key)) {
      const phrase = predicate(scene, verb + 1);
      if (phrase) learn(phrase, entity);
    }
  }
}

const OWN =
  /^(?:movement|group|militia|faction|front|army|party|organi[sz]ation|brigade|force|alliance|coalition)$/;

/** "X, whose movement is the Front": the Front. */
function sideOfOwn({ words, mentions }: Scene, { to }: Mention): string | undefined {
  if (words[to]?.key !== 'whose' || !OWN.test(words[to + 1]?.key ?? '') || !BE.test(words[to + 2]?.key ?? ''))
    return undefined;
  const first = words[to + 3]?.key === 'the' ? words[to + 4] : words[to + 3];
  const named = first && mentions[firstAfter(mentions, first.start)];
  if (!named || named.start !== first.start || named.entity.country !== undefined) return undefined;
  const { entity } = named;
  if (entity.dossier || entity.standing !== undefined) return entity.party;
  fights(entity);
  return entity.short ?? entity.name;
}

/** The verb of "X leads", "X, who now leads", "X, now leads". */
function verbOf(words: readonly Word[], { to }: Mention): number {
  let at = to;
  // "X, 35, leads", "X, now 35, leads"
  const age = words[at]?.gap === ', ' ? (words[at]?.key === 'now' ? at + 1 : at) : -1;
  if (age >= 0 && /^\d{1,3}$/.test(words[age]?.key ?? '') && words[age + 1]?.gap === ', ') at = age + 1;
  if (words[at]?.key === 'who') at++;
  while (/^(?:now|still|also|then|currently|once|has|have)$/.test(words[at]?.key ?? '') && at < to + 3) at++;
  return at;
}

function sideOfLed(scene: Scene, verb: number, before: number): string | undefined {
  const { words, mentions } = scene;
  const start = words[verb + 1]?.start ?? 0;
  const object = words[verb + 1]?.key === 'the' ? words[verb + 2] : words[verb + 1];
  if (!object) return undefined;
  if (/^(?:it|them)$/.test(object.key)) {
    const sided = (entity: Entity) => entity.kind === 'body' && partyOfEntity(entity, scene) !== undefined;
    const body = mostSalient(scene, start, sided, new Set());
    return body ? partyOfEntity(body, scene) : undefined;
  }
  const named = mentions[firstAfter(mentions, start)];
  if (named && named !== mentions[before] && named.start === object.start)
    return named.entity.country === undefined ? partyOfEntity(named.entity, scene) : undefined;
  const info = nounInfo(object.key);
  const group = info?.kind === 'body' ? resolveGroup(scene, info, start) : null;
  if (group) return partyOfEntity(group, scene);
  const phrase = clause(scene, verb + 1);
  return phrase?.head?.kind === 'body' ? partyOfPhrase(phrase, scene) : undefined;
}

/** The words from one with an article up to the clause's end. */
function clause({ words, mentions }: Scene, from: number): Phrase | null {
  const first = words[from];
  if (!first || !/^(?:the|an?|its|their)$/.test(first.key) || !isAdjacent(first)) return null;
  let to = from + 1;
  while (to < Math.min(words.length, from + REACH) && isAdjacent(words[to] ?? first)) to++;
  return phraseAt(words, mentions, first.start, words[to - 1]?.end ?? first.end);
}

/** "the spokesman of the Front". */
function predicate(scene: Scene, from: number): Phrase | null {
  const phrase = clause(scene, from);
  return phrase?.head?.kind === 'role' && !phrase.head.plural && !phrase.person ? phrase : null;
}
