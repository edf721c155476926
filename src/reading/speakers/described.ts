/** People whom the text has named and then calls by no more than an age, a sex or a kind of office: "the 50-year-old", "the man", "the official". */
import type { Attribution } from '../reading.ts';
import type { Entity } from './entity.ts';
import { nounInfo, type RoleClass } from './lexicon/nouns.ts';
import { POLICE_RANKS } from './lexicon/titles.ts';
import type { Phrase } from './phrase.ts';
import { agrees } from './pronouns.ts';
import { backward, namedInside, type Scene, sentenceAt } from './scene.ts';

const AGE = /^\d{1,3}-year-old$/;
/** Nouns that tell no more of somebody than "he" or "she" does. */
const ANYBODY = new Set('man woman boy girl person teenager youth youngster pensioner'.split(' '));
const PARENTS = new Set(['father', 'mother', 'parent', 'grandfather', 'grandmother']);
/** Nouns of a kind of which others are: "the officer" may be a colonel. */
const KINDS: Record<string, ReadonlySet<string>> = {
  official: new Set(
    'governor mayor minister spokesman spokeswoman spokesperson ambassador secretary commissioner administrator director chief head deputy adviser advisor aide diplomat envoy counsellor counselor councillor councilor councilman councilwoman'.split(
      ' ',
    ),
  ),
  officer: new Set([
    ...'general colonel major captain lieutenant brigadier sergeant commander admiral'.split(' '),
    ...POLICE_RANKS,
  ]),
  commander: new Set('general colonel major captain brigadier warlord leader chief'.split(' ')),
  diplomat: new Set('ambassador envoy attache consul counsellor counselor negotiator'.split(' ')),
  politician: new Set('minister mp senator lawmaker parliamentarian legislator premier'.split(' ')),
  lawmaker: new Set('mp senator parliamentarian legislator congressman congresswoman'.split(' ')),
  doctor: new Set('surgeon physician paediatrician pediatrician'.split(' ')),
  medic: new Set('doctor nurse surgeon physician paramedic'.split(' ')),
  expert: new Set('analyst professor researcher academic specialist scholar historian scientist'.split(' ')),
  researcher: new Set('analyst professor academic scholar'.split(' ')),
  spokesperson: new Set('spokesman spokeswoman representative'.split(' ')),
  representative: new Set('spokesman spokeswoman spokesperson'.split(' ')),
};
/** Sentences back in which such a one was spoken of. */
const NEAR = 3;

/** Whether a phrase tells an age: "the 50-year-old". */
export const tellsAge = ({ keys, determiner }: Phrase) =>
  determiner === 'definite' && keys.slice(1, 3).some((key) => AGE.test(key));

/**
 * Who is meant by a description that fits anybody: the person named nearest before, as a subject or a speaker.
 * @returns undefined where the phrase says more, or nobody near fits, or two do
 */
export function resolveDescribed(scene: Scene, phrase: Phrase, attribution: Attribution): Entity | undefined {
  const { head, determiner, owners, possessor, keys, start } = phrase;
  if (determiner !== 'definite' || owners.length > 0 || possessor || head?.kind === 'body') return undefined;
  const aged = tellsAge(phrase);
  const role = head?.kind === 'role' && !head.plural ? head : undefined;
  const parent = role && PARENTS.has(role.noun) && keys[2] === 'of' && phrase.keys.length <= 4;
  const gender = role?.gender;
  if (aged || parent || (role && ANYBODY.has(role.noun))) {
    const pronoun = gender === 'female' ? 'she' : 'he';
    // "this father of six" is whoever spoke last, named or not
    const last =
      parent || aged ? scene.heard.findLast(({ entity }) => entity.of !== 'media')?.entity : undefined;
    const fits = (entity: Entity) =>
      (entity === last || (entity.kind !== 'role' && entity.kind !== 'anonymous')) &&
      (agrees(entity, pronoun) || (gender === undefined && agrees(entity, 'she')));
    return nearest(scene, start, fits, attribution);
  }
  const kinds = role && Object.hasOwn(KINDS, role.noun) ? KINDS[role.noun] : undefined;
  const single = (entity: Entity) => (entity.kind === 'person' || entity.kind === 'role') && !entity.plural;
  const of = kinds
    ? nearest(
        scene,
        start,
        (entity) =>
          single(entity) && [...entity.called].some((noun) => kinds.has(nounInfo(noun)?.noun ?? noun)),
        attribution,
      )
    : undefined;
  if (of || !role || keys.length > 2) return of;
  const told = kinds !== undefined || !(NOT_TOLD.has(role.of) || OF_ONE.has(role.noun));
  return told ? lastUntold(scene, start, role.of) : undefined;
}

/** Classes in which "the" one need not be the one who spoke last: of a body, of somebody's kin, one who must not be named. */
const NOT_TOLD: ReadonlySet<RoleClass> = new Set(['spokes', 'kin', 'source', 'press']);
/** Offices of which there is one, who is known without being introduced; and those who stand about where others speak. */
const OF_ONE = new Set(
  'president vice-president minister premier governor mayor king queen prince princess emperor emir sultan chancellor speaker leader chief head director chairman chairwoman chair authority judge coroner prisoner detainee hostage captive victim member supporter ally soldier fighter militant insurgent rebel gunman militiaman trooper terrorist guerrilla'.split(
    ' ',
  ),
);

/**
 * "The IGP said", of the "inspector general of police" who spoke: the last one in whose sentence words with these first letters tell an office.
 * @param start UTF-16 offsets of "the IGP" in the text
 */
export function bearerOfLetters({ document, heard }: Scene, start: number, end: number): Entity | undefined {
  const letters = LETTERS.exec(document.text.slice(start, end))?.[1];
  if (letters === undefined) return undefined;
  for (const { entity, sentence } of heard.slice(-RECENT).toReversed()) {
    if (entity.kind !== 'person' || entity.mute) continue;
    const [from, to] = document.sentences[sentence]?.tokens ?? [0, 0];
    const words = document.tokens.slice(from, to).filter(({ text }) => !SMALL_WORD.test(text));
    const initials = words.map(({ text }) => text.charAt(0).toUpperCase()).join('');
    const at = initials.indexOf(letters);
    const title = at < 0 ? [] : words.slice(at, at + letters.length);
    if (title.some(({ text }) => nounInfo(text.toLowerCase())?.kind === 'role')) return entity;
  }
  return undefined;
}

/** So many speakers back one is looked for. */
const RECENT = 60;
const LETTERS = /^(?:[Tt]he )?([A-Z]{2,5})$/;
const SMALL_WORD = /^(?:of|the|and|for|in|on|to)$/;

/** "X, personero of Orm, said ... the official said": whoever spoke last by name, where nothing tells that he is something else. */
function lastUntold({ heard, document }: Scene, start: number, of: RoleClass): Entity | undefined {
  const last = heard.findLast(({ at, entity }) => at < start && entity.of !== 'media');
  if (!last || sentenceAt(document, start) - last.sentence > NEAR) return undefined;
  const { kind, called, plural, mute } = last.entity;
  const other = [...called].some((noun) => {
    const info = nounInfo(noun);
    return info?.kind === 'role' && info.of !== of && info.noun !== 'official';
  });
  return kind === 'person' && !plural && !mute && !other ? last.entity : undefined;
}

function nearest(
  scene: Scene,
  at: number,
  fits: (entity: Entity) => boolean,
  attribution: Attribution,
): Entity | undefined {
  const sentence = sentenceAt(scene.document, at);
  const inside = namedInside(scene, attribution);
  let found: Entity | undefined;
  let where = sentence;
  for (const appearance of backward(scene, at)) {
    const { entity, subject, speaks } = appearance;
    if (sentence - appearance.sentence > NEAR || (found && appearance.sentence < where)) break;
    if (!(subject || speaks) || entity.mute || entity.dead || inside.has(entity) || !fits(entity)) continue;
    if (found && found !== entity) return undefined;
    [found, where] = [entity, appearance.sentence];
  }
  if (found?.kind === 'name') found.kind = 'person';
  return found;
}
