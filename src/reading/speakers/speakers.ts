/** The speakers of an article: resolves the source of every attribution, and says through whom and on which channel it came. */
import type { Dossier } from '../../stories/dossier.ts';
import type { ArticleInput, Attribution, Route, Speaker } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import type { Cast, Standing } from './cast.ts';
import { channelIn } from './channel.ts';
import { resolveContinued, resolveElided } from './elided.ts';
import type { Entity } from './entity.ts';
import { onlyArmy } from './forces.ts';
import { makeGazetteer } from './gazetteer.ts';
import { findMentions } from './mentions.ts';
import { partyOfEntity } from './party.ts';
import { introducedRoles, learnIntroductions, learnLeaders } from './person.ts';
import { paragraphAt, type Resolved, type Scene, sentenceAt } from './scene.ts';
import { onlyArmed } from './sides.ts';
import { resolveSource } from './source.ts';
import { standingOf } from './standing.ts';
import { statesOf } from './states.ts';
import { citedBy, isOwn, mainVoice, outsideContent, reporterFor, type Via, viaOf } from './via.ts';
import { wordsOf } from './words.ts';

/**
 * Resolves every attribution's source to a speaker (pronouns, surnames, roles, groups; people and parties of the dossier when there is one)
 * and adds `speaker`, `known`, `via`, `channel` and `route`. When unsure: no speaker rather than a wrong one.
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
    gazetteer,
    sources,
    within: byOuter(attributions),
    army: onlyArmy(words, mentions) ?? states.home,
    states,
    armed: onlyArmed(words, mentions),
    roles: [],
    heard: [],
    unnamed: new Map(),
  };
  scene.roles = introducedRoles(scene);
  learnIntroductions(scene);
  learnLeaders(scene);
  const speaking = new Map<Entity, string>();
  const spoken = attributions.map((attribution) => {
    const { resolved, ...rest } = hear(scene, attribution, article.outlet);
    if (!resolved) return { ...attribution, ...rest };
    const { entity, known } = resolved;
    const id = speaking.get(entity) ?? `s${speaking.size + 1}`;
    speaking.set(entity, id);
    if (known !== 'continued') for (const span of attribution.source) note(entity, span);
    return { ...attribution, ...rest, speaker: id, known };
  });
  return { attributions: spoken, cast: castOf(scene, speaking) };
}

interface Hearing {
  resolved: Resolved | null;
  via?: string[];
  channel?: string;
  route?: Route;
}

function hear(scene: Scene, attribution: Attribution, outlet: string | undefined): Hearing {
  const { source, cue, content } = attribution;
  const at = source[0]?.[0] ?? cue[0]?.[0] ?? content[0]?.[0] ?? 0;
  const before = scene.heard.at(-1);
  const continued = source.length === 0 && cue.length === 0;
  let resolved = continued
    ? resolveContinued(scene, attribution, at)
    : source[0]
      ? resolveSource(scene, source[0][0], source[0][1], attribution)
      : resolveElided(scene, attribution, at);
  if (!resolved) return { resolved: null };
  if (continued) {
    remember(scene, attribution, resolved.entity, at);
    const { via, channel, route } = before?.attribution ?? {};
    return { resolved, ...(via && { via }), ...(channel && { channel }), ...(route && { route }) };
  }

  const pieces = outsideContent(scene, attribution);
  let passed: Via = {};
  if (relays(scene, resolved.entity)) {
    const relay = resolved.entity;
    const cited = citedBy(scene, attribution, pieces) ?? mainVoice(scene, attribution);
    if (cited && cited.entity !== relay) {
      resolved = cited;
      passed = isOwn(relay, outlet) ? { route: 'told-outlet' } : { via: [relay.name], route: 'via-outlet' };
    }
  }
  const reporter = passed.route === undefined ? reporterFor(scene, attribution, resolved.entity) : undefined;
  const told = reporter && mainVoice(scene, attribution);
  if (reporter && told && told.entity !== resolved.entity) {
    resolved = told;
    passed = isOwn(reporter, outlet)
      ? { route: 'told-outlet' }
      : { via: [reporter.name], route: 'via-outlet' };
  }
  if (passed.route === undefined) passed = viaOf(scene, attribution, pieces, resolved.entity, outlet);
  const around = pieces.map(([start, end]) => scene.document.text.slice(start, end)).join(' ');
  const given = channelIn(around);
  const route = passed.route ?? given?.route;
  const hearing: Hearing = {
    resolved,
    ...(passed.via && { via: passed.via }),
    ...(given && { channel: given.channel }),
    ...(route && { route }),
  };
  const { resolved: _, ...how } = hearing;
  remember(scene, { ...attribution, ...how }, resolved.entity, at);
  return hearing;
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

/** Media and independent bodies pass on what others say; a party that cites somebody speaks for itself. */
function relays(scene: Scene, entity: Entity): boolean {
  if (entity.kind !== 'body') return false;
  return (
    entity.of === 'media' ||
    standingOf(entity, partyOfEntity(entity, scene), scene.dossier !== null) === 'independent'
  );
}

/** A voice inside somebody's words is not whom the next "he" or the next quote goes on with; inside what a medium reports it is. */
function remember(scene: Scene, attribution: Attribution, entity: Entity, at: number): void {
  const { document } = scene;
  const outer =
    attribution.inside && scene.heard.findLast((heard) => heard.attribution.id === attribution.inside);
  if (outer && outer.entity.of !== 'media') return;
  scene.heard.push({
    entity,
    at,
    sentence: sentenceAt(document, at),
    paragraph: paragraphAt(document, at),
    attribution,
  });
}

function note(entity: Entity, [start, end]: [number, number]): void {
  if (!entity.mentions.some((mention) => mention[0] < end && mention[1] > start))
    entity.mentions.push([start, end]);
}

function castOf(scene: Scene, speaking: ReadonlyMap<Entity, string>): Cast {
  const speakers: Speaker[] = [];
  const standing = new Map<string, Standing>();
  for (const [entity, id] of speaking) {
    const party = partyOfEntity(entity, scene);
    const { kind, name } = entity;
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
