/** Whose word state media pass for: "the state news agency", "government television", "X, the official news agency". */
import { hasWar, namelessState } from './home.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

const OWNED =
  /^(?:state|government|official|state-run|state-owned|state-controlled|government-run|government-owned)$/;
const MEDIA =
  /^(?:agency|agencies|media|television|tv|radio|broadcaster|newspaper|newspapers|newswire|channel|paper|daily)$/;
/** Words between "state" and the medium. */
const REACH = 3;

/** Whether a phrase calls somebody a state's medium: "the state news agency". */
export function isStateMedium({ keys }: Phrase): boolean {
  const at = keys.findIndex((key) => OWNED.test(key));
  return at >= 0 && keys.slice(at + 1, at + 1 + REACH).some((key) => MEDIA.test(key));
}

/** "The Orm News Agency", "Tesk's Press Agency": a state's name and no more before it makes an agency the state's own. */
function isNationalAgency({ named, owners }: Phrase): boolean {
  if (named?.entity.of !== 'media' || named.entity.keys.at(-1) !== 'agency') return false;
  return (
    named.entity.keys.every((key) => AGENCY.test(key)) &&
    owners.some(({ entity, to }) => entity.country !== undefined && to === named.from)
  );
}

const AGENCY = /^(?:news|press|information|national|arab|agency)$/;

/**
 * The side that state media speak for: the state whose name goes with them, else, in a war, the one state that the text is of; with a
 * dossier whoever it says governed.
 * @returns undefined where two states fight and none is named, and where there is no war
 */
export function sideOfStateMedium(scene: Scene, phrase: Phrase): string | undefined {
  if (!isStateMedium(phrase) && !isNationalAgency(phrase)) return undefined;
  const { dossier, governing, states } = scene;
  const land = phrase.owners.find(({ entity }) => entity.country !== undefined)?.entity.country;
  if (dossier) return land === undefined ? governing : undefined;
  if (!hasWar(scene)) return undefined;
  const sided =
    land !== undefined && (states.atWar.has(land) || states.scenes.has(land) || states.here === land);
  if (land !== undefined) return sided ? land : undefined;
  return states.atWar.size > 1
    ? undefined
    : (states.home ?? states.here ?? states.governed ?? namelessState(scene, phrase.keys));
}
