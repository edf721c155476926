/** The gate's terms as they come out of storage, checked without a schema: the gate has none at hand. */
import type { GateTerms } from './stories/gate.ts';

/**
 * The background writes these terms; anything else in their place, as what another version of it has left, means: not ready, stay
 * silent.
 */
export function isTerms(value: unknown): value is GateTerms {
  if (!isObject(value) || !Array.isArray(value.stories)) return false;
  return typeof value.words === 'string' && typeof value.sieve === 'string' && value.stories.every(isStory);
}

function isStory(value: unknown): boolean {
  return (
    isObject(value) && [value.id, value.anchors, value.support].every((each) => typeof each === 'string')
  );
}

function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
