/** The speakers of an article: resolves the source of every attribution, and says through whom and on which channel it came. */
import type { Dossier } from '../../stories/dossier.ts';
import { governingParty } from '../../stories/governs.ts';
import type { ArticleInput, Attribution, Speaker } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import { namedAfter } from './because.ts';
import type { Cast, Standing } from './cast.ts';
import type { Entity } from './entity.ts';
import { sidesByFoes } from './foes.ts';
import { onlyArmy } from './forces.ts';
import { makeGazetteer } from './gazetteer.ts';
import { givenNames, nameSpeaker } from './given-names.ts';
import { withHeadlineVoices } from './headline-voice.ts';
import { hear } from './hear.ts';
import { learnLeaders, learnOffices } from './leaders.ts';
import { findMentions } from './mentions.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { introducedRoles, learn, learnIntroductions } from './person.ts';
import type { Scene } from './scene.ts';
import { onlyArmed } from './sides.ts';
import { standingOf } from './standing.ts';
import { statesOf } from './states.ts';
import { wordsOf } from './words.ts';

/**
 * Resolves every attribution's source to a speaker (pronouns, surnames, roles, groups; people and parties of the dossier when there is one)
 * and adds `speaker`, `known`, `because`, `via`, `channel` and `route`. When unsure: no speaker rather than a wrong one, and `because`
 * says who it may be.
 * @param attributions in text order; one with neither source nor cue continues the one before
 */
export function resolveSpeakers(
  document: TextDocument,
  attributions: Attribution[],
  dossier: Dossier | null,
  article: ArticleInput,
): { attributions: Attribution[]; cast: Cast } {
  const words = wordsOf(document.text);
  const gazetteer = makeGazetteer(dossier, article.outlet);
  const mentions = findMentions(document, words, gazetteer);
  const sources = attributions
    .flatMap((attribution) => attribution.source.map(([start, end]) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start);
  const states = statesOf(words, mentions, article.outlet);
  const scene: Scene = {
    document,
    words,
    mentions,
    dossier,
    governing: dossier ? governingParty(dossier, article.published) : undefined,
    gazetteer,
    sources,
    within: byOuter(attributions),
    army: onlyArmy(words, mentions) ?? states.home,
    states,
    armed: onlyArmed(words, mentions),
    roles: [],
    introductions: new Map(),
    same: new Map(),
    bodies: new Map(),
    names: new Map(),
    heard: [],
    unnamed: new Map(),
  };
  scene.roles = introducedRoles(scene);
  learnIntroductions(scene);
  learnOffices(scene, (phrase, bearer) => learn(scene, phrase, bearer));
  learnLeaders(scene);
  const speaking = new Map<Entity, string>();
  const given = givenNames(scene);
  let next = 0;
  const nameBefore = (offset: number) => {
    for (let one = given[next]; one && one.mention.end < offset; one = given[++next]) nameSpeaker(scene, one);
  };
  const heard = attributions.map((attribution) => {
    nameBefore(attribution.cue[0]?.[0] ?? attribution.content[0]?.[0] ?? 0);
    return hear(scene, attribution, article.outlet);
  });
  const hearings = withHeadlineVoices(document, attributions, heard);
  nameBefore(document.text.length);
  sidesByFoes(
    scene,
    hearings.flatMap(({ resolved }, at) => {
      const attribution = attributions[at];
      const entity = resolved && (scene.same.get(resolved.entity) ?? resolved.entity);
      return entity && attribution ? [{ entity, attribution }] : [];
    }),
  );
  const spoken = attributions.map((attribution, at) => {
    const { resolved, ...rest } = hearings[at] ?? { resolved: null };
    if (!resolved) return { ...attribution, ...rest };
    const { known } = resolved;
    const later = scene.same.get(resolved.entity);
    const entity = later ?? resolved.entity;
    const why = later && known === 'role' ? namedAfter(scene, attribution, later) : [];
    const because = why.length > 0 ? why : rest.because;
    const id = speaking.get(entity) ?? `s${speaking.size + 1}`;
    speaking.set(entity, id);
    if (known !== 'continued') for (const span of attribution.source) note(entity, span);
    return { ...attribution, ...rest, ...(because && { because }), speaker: id, known };
  });
  return { attributions: spoken, cast: castOf(scene, speaking) };
}

function byOuter(attributions: readonly Attribution[]): Map<string, Attribution[]> {
  const held = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    if (attribution.inside === undefined) continue;
    const list = held.get(attribution.inside);
    if (list) list.push(attribution);
    else held.set(attribution.inside, [attribution]);
  }
  return held;
}

function note(entity: Entity, [start, end]: [number, number]): void {
  if (!entity.mentions.some((mention) => mention[0] < end && mention[1] > start))
    entity.mentions.push([start, end]);
}

function castOf(scene: Scene, speaking: ReadonlyMap<Entity, string>): Cast {
  const speakers: Speaker[] = [];
  const standing = new Map<string, Standing>();
  for (const [entity, id] of speaking) {
    const side = partyOfEntity(entity, scene);
    const party = side === undefined ? undefined : (scene.names.get(side) ?? side);
    const { kind, told } = entity;
    // of a single name a reader needs more: "Jana (a farmer in Orm)"
    const name = told !== undefined && !/\s/.test(entity.name) ? `${entity.name} (${told})` : entity.name;
    speakers.push({
      id,
      name,
      kind: kind === 'place' ? 'body' : kind === 'name' ? 'person' : kind,
      ...(party !== undefined && { party }),
      mentions: [...entity.mentions].sort((a, b) => a[0] - b[0]),
    });
    standing.set(id, standingOf(entity, party, scene.dossier !== null));
  }
  return { speakers, standing };
}
