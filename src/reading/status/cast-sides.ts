/** The sides of speakers whom their rank, office, house or own words put on one: of their quotes and of their figures alike. */
import type { Speaker } from '../reading.ts';
import { type Scene, standingOf } from './scene.ts';
import { byAttribution } from './voice.ts';

/** An act of speech tells no more of whoever speaks than the first few did. */
const TRIED = 3;

/**
 * @returns the speakers of the cast in their order, with the party for which the rules of figures have each speak; those who are
 *   independent, and those of whom nothing tells a party, stay as they are
 */
export function withSides(scene: Scene): Speaker[] {
  const parties = new Map<string, string>();
  const tried = new Map<string, number>();
  for (const attribution of scene.attributions) {
    const { speaker: id, source } = attribution;
    const speaker = id === undefined ? undefined : scene.speakers.get(id);
    if (!speaker || source.length === 0 || speaker.party !== undefined || parties.has(speaker.id)) continue;
    const before = tried.get(speaker.id) ?? 0;
    if (before >= TRIED || standingOf(scene, speaker) === 'independent') continue;
    tried.set(speaker.id, before + 1);
    const owner = byAttribution(scene, attribution);
    if (owner.speaker?.id === speaker.id && owner.standing === 'party' && owner.party !== undefined)
      parties.set(speaker.id, owner.party);
  }
  return scene.cast.speakers.map((speaker) => {
    const party = parties.get(speaker.id);
    return party === undefined ? speaker : { ...speaker, party };
  });
}
