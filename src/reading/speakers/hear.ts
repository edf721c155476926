/** Who speaks in one attribution, why that is so, and by what way the words came. */

import type { Attribution, Because, Route } from '../reading.ts';
import { oneSpaced } from '../text/spaces.ts';
import { passedOn, whoItMayBe, whyThisOne } from './because.ts';
import { channelIn } from './channel.ts';
import { resolveContinued, resolveElided } from './elided.ts';
import type { Entity } from './entity.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { paragraphAt, type Resolved, type Scene, sentenceAt } from './scene.ts';
import { resolveSource } from './source.ts';
import { standingOf } from './standing.ts';
import { citedBy, isOwn, mainVoice, outsideContent, reporterFor, type Via, viaOf } from './via.ts';

export interface Hearing {
  resolved: Resolved | null;
  /** Nothing where the source names the speaker. */
  because?: Because[];
  via?: string[];
  channel?: string;
  route?: Route;
}

/** @param outlet the article's own, as the page names it */
export function hear(scene: Scene, attribution: Attribution, outlet: string | undefined): Hearing {
  const { source, cue, content } = attribution;
  const at = source[0]?.[0] ?? cue[0]?.[0] ?? content[0]?.[0] ?? 0;
  const continued = source.length === 0 && cue.length === 0;
  const found = continued
    ? resolveContinued(scene, attribution, at)
    : source[0]
      ? resolveSource(scene, source[0][0], source[0][1], attribution)
      : resolveElided(scene, attribution, at);
  if (!found) return { resolved: null, ...given(whoItMayBe(scene, attribution, at)) };
  if (continued) {
    const { via, channel, route } = scene.heard.at(-1)?.attribution ?? {};
    const because = given(whyIt(scene, attribution, found, at));
    remember(scene, attribution, found.entity, at);
    return {
      resolved: found,
      ...because,
      ...(via && { via }),
      ...(channel && { channel }),
      ...(route && { route }),
    };
  }
  const { resolved, because, ...how } = wayOf(scene, attribution, found, at, outlet);
  remember(scene, { ...attribution, ...how }, resolved.entity, at);
  return { resolved, ...given(because), ...how };
}

const given = (because: Because[]) => (because.length > 0 ? { because } : {});

/** The speaker behind those who pass the words on, and the way that they came. */
function wayOf(
  scene: Scene,
  attribution: Attribution,
  found: Resolved,
  at: number,
  outlet: string | undefined,
): { resolved: Resolved; because: Because[]; via?: string[]; channel?: string; route?: Route } {
  const pieces = outsideContent(scene, attribution);
  const relay = found.entity;
  let resolved = found;
  let passed: Via = {};
  if (relays(scene, relay)) {
    const cited = citedBy(scene, attribution, pieces) ?? mainVoice(scene, attribution);
    if (cited && cited.entity !== relay) [resolved, passed] = [cited, passedBy(relay, outlet)];
  }
  const reporter = passed.route === undefined ? reporterFor(scene, attribution, resolved.entity) : undefined;
  const told = reporter && mainVoice(scene, attribution);
  if (reporter && told && told.entity !== resolved.entity)
    [resolved, passed] = [told, passedBy(reporter, outlet)];
  if (passed.route === undefined) passed = viaOf(scene, attribution, pieces, resolved.entity, outlet);
  const channel = channelIn(
    oneSpaced(pieces.map(([start, end]) => scene.document.text.slice(start, end)).join(' ')),
  );
  const route = passed.route ?? channel?.route;
  return {
    resolved,
    because:
      resolved === found
        ? whyIt(scene, attribution, found, at)
        : [passedOn(relay.name, resolved.entity, attribution.source[0])],
    ...(passed.via && { via: passed.via }),
    ...(channel && { channel: channel.channel }),
    ...(route && { route }),
  };
}

function passedBy(relay: Entity, outlet: string | undefined): Via {
  return isOwn(relay, outlet) ? { route: 'told-outlet' } : { via: [relay.name], route: 'via-outlet' };
}

/** Why it is the speaker; a group of no side that the text has only a noun for may be one named before. */
function whyIt(scene: Scene, attribution: Attribution, resolved: Resolved, at: number): Because[] {
  const { entity } = resolved;
  const party = partyOfEntity(entity, scene);
  const name = scene.dossier?.parties.find(({ id }) => id === party)?.name ?? party;
  const why = whyThisOne(scene, attribution, resolved, at, name);
  const vague =
    why.length === 0 && party === undefined && scene.unnamed.get(entity.keys.join(' ')) === entity;
  return vague && entity.kind === 'body' ? whoItMayBe(scene, attribution, at) : why;
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
  // Words that run over paragraphs end in the last of them: what goes on there goes on with them.
  const end = Math.max(at, ...attribution.content.map((span) => span[1] - 1));
  scene.heard.push({
    entity,
    at,
    sentence: sentenceAt(document, at),
    paragraph: paragraphAt(document, end),
    attribution,
  });
}
