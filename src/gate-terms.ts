/** The gate's terms as they come out of storage, checked without a schema: the gate has none at hand. */
import type { GateTerms } from './stories/gate.ts';

/** The background writes these terms; anything else in their place means: not ready, stay silent. */
export function isTerms(value: unknown): value is GateTerms {
  if (typeof value !== 'object' || value === null || !('stories' in value && 'sieve' in value)) return false;
  return Array.isArray(value.stories) && typeof value.sieve === 'string';
}
