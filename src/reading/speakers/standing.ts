/** Where a speaker stands: side, independent, other. The classes are those of design.md ("Status of a figure"). */
import type { Standing } from './cast.ts';
import type { Entity } from './entity.ts';
import type { NounInfo } from './lexicon/nouns.ts';
import type { Phrase } from './phrase.ts';

/** Words in a body's name or description that make it a monitor. */
const MONITORS = new Set([
  'rights',
  'humanitarian',
  'monitoring',
  'observatory',
  'monitor',
  'forensic',
  'watchdog',
  'aid',
  'relief',
]);

/** Whether a body's name says that it watches or helps: "Human Rights Commission". */
export function monitors({ keys }: { readonly keys: readonly string[] }): boolean {
  return keys.some((key) => MONITORS.has(key));
}

/** "The civil defence of X", "health officials": those who dig people out and heal them, whosever name they carry. */
export const isRescue = ({ keys }: { readonly keys: readonly string[] }): boolean =>
  RESCUE.test(keys.join(' '));

const RESCUE = /\b(?:civil defen[cs]e|health officials?)\b/;

/** @param party its side, when it has one */
export function standingOf(entity: Entity, party: string | undefined, hasDossier: boolean): Standing {
  if (party !== undefined) return 'party';
  if (entity.standing !== undefined) return entity.standing;
  if (entity.kind === 'body') return bodyStanding(entity, hasDossier);
  if (entity.kind === 'place') return 'other';
  return 'unknown';
}

function bodyStanding(entity: Entity, hasDossier: boolean): Standing {
  if (entity.of === 'independent' || monitors(entity)) return 'independent';
  if (entity.called.has('police')) return 'other';
  // a city's fire brigade is no army
  if (entity.keys.some((key) => key === 'fire' || key === 'ambulance' || key === 'rescue')) return 'other';
  if (entity.of === 'government') return 'other';
  if (entity.of === 'army') return hasDossier ? 'other' : 'party';
  if (entity.of === 'media' || entity.of === 'company') return 'other';
  return 'unknown';
}

/** The standing that a role tells: medics and investigators may verify, residents and officials of others may not. */
export function standingOfPhrase(phrase: Phrase): Standing | undefined {
  if (phrase.owners.some(({ entity }) => entity.standing === 'independent' && entity.of !== 'media'))
    return 'independent';
  return phrase.head && standingOfHead(phrase.head, phrase.keys);
}

function standingOfHead(head: NounInfo, keys: readonly string[]): Standing | undefined {
  if (head.kind === 'document') return undefined;
  if (head.kind === 'body') return keys.some((key) => MONITORS.has(key)) ? 'independent' : undefined;
  if (head.of === 'medic' || head.of === 'monitor') return 'independent';
  if (head.of === 'source')
    return keys.some((key) => key === 'hospital' || key === 'medical') ? 'independent' : undefined;
  if (head.of === 'civilian' || head.of === 'expert' || head.of === 'press' || head.of === 'office')
    return 'other';
  return undefined;
}
