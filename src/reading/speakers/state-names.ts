/** Bodies of a state that stand right behind its name: "Russian Defense Ministry", "Israel Defense Forces" are each one name, and one state's. */
import { type Entity, entity, type Mention } from './entity.ts';
import { monitors } from './standing.ts';
import { isAdjacent, type Word } from './words.ts';

/**
 * The mentions with each such pair as one, of an entity for each state; the bare name ("the Defense Ministry") is that state's where the
 * text has but one.
 * @param mentions in text order
 */
export function joinStates(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const made = new Map<Entity, Map<string, Entity>>();
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const first = words[mention.from];
    const country = before?.entity.country;
    const pair =
      before &&
      first &&
      country !== undefined &&
      before.to === mention.from &&
      isAdjacent(first) &&
      ofState(mention);
    if (!pair || before.entity.kind !== 'place') {
      joined.push(mention);
      continue;
    }
    const own = made.get(mention.entity) ?? new Map<string, Entity>();
    made.set(mention.entity, own);
    const bearer = own.get(country) ?? named(words, before, mention, country);
    own.set(country, bearer);
    joined[joined.length - 1] = {
      ...mention,
      start: before.start,
      from: before.from,
      sentence: before.sentence,
      entity: bearer,
    };
  }
  for (const [at, mention] of joined.entries()) {
    const own = made.get(mention.entity);
    const [only] = own?.values() ?? [];
    if (own?.size === 1 && only) joined[at] = { ...mention, entity: only };
  }
  return joined;
}

function ofState({ entity: bearer }: Mention): boolean {
  const { kind, of, dossier, country, called, standing } = bearer;
  // a state's commission for rights is no voice of the state
  if (monitors(bearer)) return false;
  if (kind !== 'body' || dossier || country !== undefined || standing !== undefined) return false;
  return (of === 'army' || of === 'government') && !called.has('fighter');
}

function named(words: readonly Word[], before: Mention, mention: Mention, country: string): Entity {
  const name = `${words
    .slice(before.from, before.to)
    .map(({ text }) => text)
    .join(' ')}${before.possessive ? "'s" : ''} ${mention.entity.name}`;
  const keys = words.slice(before.from, mention.to).map(({ key }) => key);
  return entity('body', name, keys, {
    country,
    ...(mention.entity.of !== undefined && { of: mention.entity.of }),
  });
}
