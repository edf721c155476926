/** Who speaks in an article. */
import type { Speaker } from '../reading.ts';

/**
 * Where a speaker stands: `party` to the conflict (or speaking for one), `independent` (may verify: the outlet itself, UN,
 * monitors, medics ...), `other` (residents, officials of third countries, other media ...), `unknown`.
 */
export type Standing = 'party' | 'independent' | 'other' | 'unknown';

export interface Cast {
  speakers: Speaker[];
  /** Standing of each speaker by its id. */
  standing: Map<string, Standing>;
}
