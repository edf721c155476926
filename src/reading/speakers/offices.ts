/** Whose side those are on who hold an office of a state, where the text does not say of which: the governor, the police, "local officials". */
import type { TextDocument } from '../text/document.ts';
import { wordSet } from '../text/word-set.ts';
import { hasWar, namelessState, stateOfSeat } from './home.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { POLICE_RANKS } from './lexicon/titles.ts';
import { mentionsIn, type Phrase } from './phrase.ts';
import { type Scene, sentenceSpan } from './scene.ts';
import { isRescue } from './standing.ts';
import { firstAfter, isAdjacent, wordRange } from './words.ts';

/** Offices that only a state gives. */
const HEADS = wordSet('governor mayor minister president premier commissioner administrator prefect');
/** Bodies of citizens, whose presidents rule nobody. */
export const CIVIL = wordSet(
  'society association union club bar syndicate federation chamber youth women cooperative foundation',
);
const RULERS = wordSet('minister president premier');
/** Ranks of the police before a name, and their heads. */
const POLICE_RANK = new Set([...POLICE_RANKS, 'superintendent', 'constable', 'inspector']);
/** Words before "official", "authorities", "officer", "chief" that make them a state's. */
const OF_STATE = wordSet(
  'local provincial regional district state government federal security police military army defence defense interior intelligence municipal city town border customs counterterrorism civil',
);
const SERVANTS = wordSet(
  'official authority chief commander spokesman spokeswoman spokesperson director head prosecutor administrator',
);
/** Councils of a state's parts, and who sits on them. */
const COUNCILS =
  /\b(?:provincial|province|district|city|town|municipal|regional|county) (?:council|assembly)\b/;
const COUNCILLORS = wordSet(
  'member head chief chairman chairwoman deputy speaker secretary director spokesman spokeswoman spokesperson official',
);
/** "Regional head X" */
const LOCAL = wordSet('regional provincial district city town municipal');
/** Those of somebody else, and those who were put there by him. */
const OTHERS = wordSet(
  'rebel rebels resistance opposition western foreign un hospital health union party medical aid shadow separatist breakaway exiled self-proclaimed self-declared elected former humanitarian relief',
);
const INSTALLED = /-(?:installed|appointed|imposed|backed|run|led|held|allied|linked)$/;

/**
 * The side of such a role, or undefined: with a dossier the party that it says governed on the article's day; without one the
 * state in which the text puts the war.
 */
export function sideOfOffice(scene: Scene, phrase: Phrase): string | undefined {
  if (phrase.former || isRescue(phrase) || !isOffice(phrase)) return undefined;
  const { dossier, governing, states } = scene;
  if (dossier) {
    const foreign = phrase.owners.some(
      ({ entity }) => entity.kind !== 'place' || entity.country !== undefined,
    );
    return foreign ? undefined : governing;
  }
  if (
    !hasWar(scene) ||
    phrase.owners.some(({ entity }) => entity.kind === 'body' || entity.country !== undefined) ||
    isPeoples(phrase, scene)
  )
    return undefined;
  const abroad = states.home !== undefined && states.here !== undefined && states.home !== states.here;
  // one state's drones in another: the president is of either
  if (abroad && phrase.head?.kind === 'role' && RULERS.has(phrase.head.noun)) return undefined;
  // "officials said": of the one state that there is
  if (isAnyOfficial(phrase)) return soleState(scene);
  const { head } = phrase;
  const ruler = head?.kind === 'role' && RULERS.has(head.noun);
  const land = ruler ? undefined : landOfOffice(scene, phrase);
  if (land !== undefined) return land;
  // of two that fight "the president" is either's
  if (ruler && states.atWar.size > 1) return stateOfSeat(scene, phrase.start);
  // troops of one state in another: where it is, not whose they are
  return (
    stateOfSeat(scene, phrase.start) ??
    states.here ??
    (states.atWar.size === 0 ? (states.home ?? (states.government ? 'government' : undefined)) : undefined) ??
    soleState(scene) ??
    namelessState(scene, phrase.keys)
  );
}

/** "The governor of Belgorod", "In the Kharkiv region ..., the regional governor": the land of the part that the words, or those before them, tell. */
function landOfOffice({ words, document }: Scene, { start, end, apposition }: Phrase): string | undefined {
  const [from, to] = wordRange(words, start, apposition?.end ?? end);
  const [opening] = sentenceSpan(document, start);
  const first = Math.max(firstAfter(words, opening), from - BEFORE_OFFICE);
  const lands = (floor: number, limit: number) => {
    const found = new Set<string>();
    for (let at = floor; at < limit; at++) {
      if (!words[at]?.capital) continue;
      const land = landOfRegion((on) => {
        const word = at + on < limit ? words[at + on] : undefined;
        return word && (on === 0 || isAdjacent(word)) ? word.key : undefined;
      });
      if (land !== undefined && !isSide(document, words[at]?.text ?? '')) found.add(land);
    }
    return found;
  };
  for (const found of [lands(from, to), lands(first, from)]) {
    const [only] = found;
    if (found.size > 0) return found.size === 1 ? only : undefined;
  }
  return undefined;
}

/** Words before an office in which the part of the land is looked for. */
const BEFORE_OFFICE = 60;
const OWN = ['forces', 'fighters', 'army', 'troops', 'leaders', 'authorities', 'government', 'Republic'];
/** A text is asked for the same few names again and again. */
const asked = new WeakMap<TextDocument, Map<string, boolean>>();

/** A part of a land that has forces or a government of its own is a side itself. */
function isSide(document: TextDocument, name: string): boolean {
  const { text } = document;
  const known = asked.get(document) ?? new Map<string, boolean>();
  asked.set(document, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = OWN.some((noun) => ['', '’s', "'s"].some((mark) => text.includes(`${name}${mark} ${noun}`)));
  known.set(name, found);
  return found;
}

const PLAIN = wordSet(
  'the a an some several two three four senior top high-ranking other more another one many both',
);

const isAnyOfficial = ({ head, keys, possessor }: Phrase) =>
  possessor === undefined &&
  head?.noun === 'official' &&
  keys.every((key) => PLAIN.has(key) || nounInfo(key)?.noun === 'official');

/** The state that the text is of, where it names hardly another and tells of a war in it: of rebels, a group in arms. */
function soleState({ states, armed }: Scene): string | undefined {
  const { home, here, counts, atWar, rebels, government } = states;
  const state = home ?? here;
  if (state === undefined || atWar.size > 1 || (here !== undefined && here !== state)) return undefined;
  if (here === undefined && !rebels && !government && armed === undefined) return undefined;
  const own = counts.get(state) ?? 0;
  const others = [...counts].filter(([name]) => name !== state);
  // where the report itself is from, a neighbour may be named nearly as often
  const share = here === state && atWar.size === 0 ? 1 : 2;
  return others.every(([, often]) => often * share < own || (share > 1 && often * share === own))
    ? state
    : undefined;
}

/** "A Kurdish counterterrorism official": of a people that has a name of its own. */
function isPeoples({ start, end, determiner }: Phrase, { words, mentions }: Scene): boolean {
  const [from, to] = wordRange(words, start, end);
  if (determiner !== 'indefinite') return false;
  const word = words[from + 1];
  return (
    word?.capital === true &&
    from + 2 < to &&
    nounInfo(word.key) === undefined &&
    /(?:ish|ian|ese|ani|en|yan|an)$/.test(word.key) &&
    !mentionsIn(mentions, word.start, word.end).some(({ entity }) => entity.country !== undefined)
  );
}

/** The side of an office that is somebody's who rules: "the governor's office", "the mayor's administration". */
export function sideOfSeat(
  scene: Scene,
  { head, possessor, former, owners, keys }: Phrase,
): string | undefined {
  const office = head?.kind === 'body' && (head.of === 'subbody' || head.of === 'government');
  // "the office of the provincial governor"
  const tied = keys.includes('of') ? nounInfo(keys.at(-1) ?? '') : undefined;
  const whose = possessor ?? tied;
  const ruler = whose?.kind === 'role' && !whose.plural && HEADS.has(whose.noun);
  if (!office || !ruler || former || keys.some((key) => OTHERS.has(key))) return undefined;
  const { dossier, governing, states } = scene;
  if (owners.some(({ entity }) => entity.kind === 'body' || entity.country !== undefined)) return undefined;
  if (dossier) return governing;
  return hasWar(scene) && states.atWar.size < 2 ? (states.here ?? states.home) : undefined;
}

/** "The Director, Defence Information": a unit's name behind the title. */
const ofUnit = ({ apposition }: Phrase) =>
  apposition !== undefined && !apposition.person && apposition.determiner === 'bare'
    ? apposition.keys.some((key) => OF_STATE.has(key))
    : false;

function isOffice(phrase: Phrase): boolean {
  const { head, keys, possessor, tied } = phrase;
  if (keys.some((key) => OTHERS.has(key) || INSTALLED.test(key))) return false;
  // "president of the civil society"
  if (keys.some((key) => CIVIL.has(key))) return false;
  // "IGP X"
  if (!head && phrase.person && POLICE_RANK.has(keys[0] ?? '')) return true;
  if (head?.kind !== 'role') return false;
  // "the IGP said"
  if (head.of === 'office' && POLICE_RANK.has(head.noun)) return true;
  // "a police colonel", "Inspector General of Police, Orm"
  if (head.of === 'force' && !head.plural && keys.includes('police') && !possessor) return true;
  if (
    keys.some((key) => POLICE_RANK.has(key)) &&
    (head.of === 'force' || head.of === 'spokes' || keys.includes('police'))
  )
    return true;
  if (isAnyOfficial(phrase)) return true;
  if (COUNCILS.test(keys.join(' '))) return COUNCILLORS.has(head.noun);
  const at = keys.findIndex((key) => nounInfo(key)?.noun === head.noun && key !== possessor?.noun);
  // "the governor's spokesman", "a director of the President's Office"
  if (possessor?.kind === 'role' && HEADS.has(possessor.noun)) return head.of === 'spokes';
  if (head.of === 'office' && keys.at(-1) === 'office' && HEADS.has(keys.at(-2) ?? '')) return true;
  // "the spokesman of the provincial governor"
  if (tied?.kind === 'role' && HEADS.has(tied.noun)) return head.of === 'spokes' || tied.noun === 'governor';
  if (HEADS.has(head.noun)) return !head.plural && possessor === undefined;
  const before = keys.slice(0, Math.max(0, at));
  const after = keys.slice(at + 1);
  // "a provincial councilman"
  if (/^council/.test(head.noun)) return before.some((key) => LOCAL.has(key));
  if (!SERVANTS.has(head.noun)) return false;
  const isSpokes = head.of === 'spokes';
  if (ofUnit(phrase)) return true;
  if (/^(?:of|for|from|in|with)$/.test(after[0] ?? '') && after.slice(1, 5).includes('police')) return true;
  if (head.noun === 'chief' || head.noun === 'head' || head.noun === 'director' || head.of === 'spokes')
    return before.some((key) => key === 'police' || key === 'governor' || (!isSpokes && LOCAL.has(key)));
  if (head.noun === 'commander') return before.includes('police');
  if (head.noun === 'authority' && head.plural && before.every((key) => key === 'the')) return true;
  return before.some((key) => OF_STATE.has(key));
}
