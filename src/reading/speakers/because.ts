/** In plain words: why a source is taken for its speaker, and, where it is taken for nobody, who it may be. */

import { type Attribution, type Because, SPEAKER_UNSURE, type Span } from '../reading.ts';
import { oneSpaced } from '../text/spaces.ts';
import type { Entity } from './entity.ts';
import { fitsGroup } from './groups.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { mentionsIn } from './phrase.ts';
import { agrees, pronounClass } from './pronouns.ts';
import { backward, namedInside, paragraphAt, type Resolved, type Scene, sentenceAt } from './scene.ts';
import { wordRange } from './words.ts';

/** More names than these help nobody. */
const MOST_NAMES = 3;
/** Sentences back in which somebody named may still be meant. */
const NEAR = 4;
const LONGEST_NAME = 60;
const LONGEST_WORDS = 40;

/**
 * Why the speaker is this one, where it is not named in the source itself.
 * @param at UTF-16 offset of the source, or of the words where there is none
 * @param partyName the name of the speaker's party; undefined without one
 * @returns nothing where the source names the speaker
 */
export function whyThisOne(
  scene: Scene,
  attribution: Attribution,
  { entity, known }: Resolved,
  at: number,
  partyName: string | undefined,
): Because[] {
  const name = short(entity.name, LONGEST_NAME);
  const words = sourceWords(scene, attribution);
  if (known === 'continued') {
    const before = scene.heard.findLast((heard) => heard.entity === entity);
    if (!before) return [];
    const apart = paragraphAt(scene.document, at) > before.paragraph;
    const where = apart ? 'in the paragraph before' : 'right before';
    return [
      reason(
        'continued-speaker',
        `It goes on from what ${name} said ${where}.`,
        before.attribution.source[0],
      ),
    ];
  }
  if (words === '' || known === 'named' || known === 'anonymous') return [];
  const goesOn = scene.heard.at(-1)?.entity === entity;
  for (const { entity: earlier, span } of backward(scene, at)) {
    if (earlier !== entity) continue;
    if (bare(name) === bare(words)) return [];
    if (known === 'pronoun') {
      return goesOn
        ? [reason('pronoun-last-speaker', `“${words}” goes on with the last speaker, ${name}.`, span)]
        : [reason('pronoun-last-named', `“${words}” is taken for ${name}, named before.`, span)];
    }
    return [reason('role-named-before', `“${words}” is taken for ${name}, of whom it told before.`, span)];
  }
  if (partyName === undefined || name.toLowerCase().includes(partyName.toLowerCase())) return [];
  return namesSide(scene, attribution, partyOfEntity(entity, scene))
    ? []
    : [reason('side-from-context', `“${words}” is taken to speak for ${short(partyName, LONGEST_NAME)}.`)];
}

/** Why a role without a name is a person whom the text names only later; nothing where the words say the name. */
export function namedAfter(scene: Scene, attribution: Attribution, person: Entity): Because[] {
  const words = sourceWords(scene, attribution);
  const start = attribution.source[0]?.[0] ?? 0;
  const named = person.mentions.find(([from]) => from > start);
  if (words === '' || !named) return [];
  return [
    reason(
      'role-named-after',
      `“${words}” is taken for ${short(person.name, LONGEST_NAME)}, named after.`,
      named,
    ),
  ];
}

/** A medium or a body that passes on what somebody else said. @param relay its name */
export function passedOn(relay: string, entity: Entity, span: Span | undefined): Because {
  const [by, of] = [short(relay, LONGEST_NAME), short(entity.name, LONGEST_NAME)];
  return reason('passed-on', `${by} passes on what ${of} said.`, span);
}

/**
 * Who may be meant by a pronoun, a group or a document that stands for nobody for sure, the nearest first.
 * @param at UTF-16 offset of the source
 * @returns one reason, or nothing where nobody near fits
 */
export function whoItMayBe(scene: Scene, attribution: Attribution, at: number): Because[] {
  const words = sourceWords(scene, attribution);
  const fits = words === '' ? undefined : fitting(scene, attribution);
  if (!fits) return [];
  const sentence = sentenceAt(scene.document, at);
  const inside = namedInside(scene, attribution);
  const found = new Map<Entity, Span>();
  for (const { entity, span, sentence: where } of backward(scene, at)) {
    if (sentence - where > NEAR || found.size === MOST_NAMES) break;
    if (entity.mute || entity.dead || inside.has(entity) || found.has(entity) || !fits(entity)) continue;
    found.set(entity, span);
  }
  const names = [...found.keys()].map(({ name }) => short(name, LONGEST_NAME)).reverse();
  const last = names.pop();
  if (last === undefined) return [];
  const who = names.length > 0 ? `${names.join(', ')} or ${last}` : last;
  const how =
    names.length === 0 ? 'named before' : names.length === 1 ? 'both named before' : 'all named before';
  return [reason(SPEAKER_UNSURE, `“${words}” may be ${who}, ${how}.`, [...found.values()][0])];
}

/** What somebody must be to be meant by the source; undefined where the source is no word that stands for another. */
function fitting(scene: Scene, { source }: Attribution): ((entity: Entity) => boolean) | undefined {
  const [start, end] = source[0] ?? [0, 0];
  const [from, to] = wordRange(scene.words, start, end);
  const keys = scene.words.slice(from, to).map(({ key }) => key);
  const pronoun = keys.length === 1 ? pronounClass(keys[0] ?? '') : undefined;
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'it' || pronoun === 'they')
    return (entity) => agrees(entity, pronoun);
  if (pronoun) return undefined;
  if (keys.length > 3) return undefined;
  const head = nounInfo(keys.at(-1) ?? '');
  if (head?.kind === 'document')
    return ({ kind, of }) => (kind === 'body' && of !== 'media') || kind === 'person';
  return head && keys[0] === 'the' ? (entity) => fitsGroup(entity, head) : undefined;
}

function namesSide(scene: Scene, { source }: Attribution, party: string | undefined): boolean {
  return source.some(([start, end]) =>
    mentionsIn(scene.mentions, start, end).some((mention) => partyOfEntity(mention.entity, scene) === party),
  );
}

function sourceWords({ document }: Scene, { source }: Attribution): string {
  const [span] = source;
  return span ? short(oneSpaced(document.text.slice(...span)).trim(), LONGEST_WORDS) : '';
}

function reason(rule: string, text: string, span?: Span): Because {
  return { rule, ...(span && { span: [...span] as Span }), text };
}

const bare = (words: string) => words.toLowerCase().replace(/^(?:the|an?) /, '');

function short(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, cut > most / 2 ? cut : most - 1)}…`;
}
