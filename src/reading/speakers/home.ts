/** Whose a body or an officer of a state is that the text names without the state: "the army", "the interior ministry", "the defence minister". */
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { mentionsIn } from './phrase.ts';
import { type Scene, sentenceSpan } from './scene.ts';

/** Bodies that speak for the state they belong to; a council, a commission or a parliament need not. */
const SPEAK = new Set(['government', 'ministry', 'presidency', 'administration', 'cabinet', 'department']);
/** Of these there is but one in a country, and it goes by this word. */
const OWN_NAME = new Set(['junta', 'regime', 'kremlin', 'pentagon']);
const RULERS = new Set(['minister', 'president', 'premier', 'chancellor']);
const LAND = new Set(['army', 'military', 'navy', 'troop', 'coastguard']);

/** What a state's offices go by in a text that names no state at all: its police by their own name. */
export function namelessState({ states, words }: Scene, keys: readonly string[]): string | undefined {
  if (states.counts.size > 0) return undefined;
  if (keys.includes('police')) return 'police';
  if (states.government) return 'government';
  return words.find(({ key }) => key === 'regime' || key === 'junta')?.key ?? 'government';
}

/** Whether the text tells of a war at all. */
export function hasWar({ states, armed, dossier }: Scene): boolean {
  return (
    dossier !== null || states.atWar.size > 0 || states.government || states.fought || armed !== undefined
  );
}

/**
 * The side of a body of a state that stands without its state's name, or undefined where it is none for sure.
 * @param at UTF-16 offset of the words that name it
 */
export function sideOfStateBody(
  scene: Scene,
  head: NounInfo | undefined,
  at: number | undefined,
): string | undefined {
  if (scene.dossier || head?.kind !== 'body') return undefined;
  const land = head.of === 'army' && LAND.has(head.noun);
  const speaks = head.of === 'government' && SPEAK.has(head.noun);
  const seat = land || speaks || OWN_NAME.has(head.noun) ? stateOfSeat(scene, at) : undefined;
  if (seat !== undefined) return seat;
  const { home, here, government, governed, atWar } = scene.states;
  if (OWN_NAME.has(head.noun)) return home ?? head.noun;
  // "the army" of two that fight is nobody's for sure
  const both = atWar.size > 1;
  if (land) return scene.army ?? home ?? (both ? undefined : (here ?? (government ? 'government' : 'army')));
  if (speaks && head.noun === 'government') {
    if (governed !== undefined) return governed;
    // of the land where the other's army strikes
    if (here !== undefined && !both && !scene.states.atWar.has(here)) return here;
  }
  // one state's drones in another
  const abroad = home !== undefined && here !== undefined && home !== here;
  if (speaks)
    return (
      stateHeard(scene, at) ?? (abroad ? undefined : (home ?? (both ? undefined : (here ?? 'government'))))
    );
  return undefined;
}

/** "X said ... the ministry said": of two states, the one that fires and the one that is hit or the other that fires, whichever spoke last. */
function stateHeard({ heard, states }: Scene, at: number | undefined): string | undefined {
  const { home, here, atWar } = states;
  if (home === undefined ? atWar.size < 2 : here === undefined || here === home) return undefined;
  const last = heard.findLast((one) => at === undefined || one.at < at)?.entity;
  const state = last?.kind === 'body' ? last.country : undefined;
  return state !== undefined && (atWar.has(state) || state === here) ? state : undefined;
}

/** "In Baku, the ministry said", "In Russia's Belgorod region, the governor", "On the Russian side of the border, police": the state that the sentence opens with. */
export function stateOfSeat(scene: Scene, at: number | undefined): string | undefined {
  if (at === undefined) return undefined;
  const [start] = sentenceSpan(scene.document, at);
  const first = mentionsIn(scene.mentions, start, at)[0];
  if (!first || first.entity.country === undefined) return undefined;
  const { text } = scene.document;
  const [before, behind] = [
    text.slice(start, first.start),
    text.slice(first.end, Math.min(at, first.end + SEAT)),
  ];
  if (first.demonym)
    return /^\s*on the $/i.test(before) && /^ side\b[^.;:]*,\s*$/.test(behind)
      ? first.entity.country
      : undefined;
  if (!/^\s*in (?:the )?$/i.test(before)) return undefined;
  const opens = first.possessive
    ? /^(?:['’]s)? [^,.;:]*\b(?:region|province|district|city|state|oblast),/
    : /^\s*,/;
  return opens.test(behind) ? first.entity.country : undefined;
}

/** Characters that the rest of such an opening takes at most. */
const SEAT = 60;

/** "the defence minister": of the one state at war in the text, else of the government. */
export function sideOfRuler(scene: Scene, head: NounInfo | undefined, at: number): string | undefined {
  if (scene.dossier || head?.kind !== 'role' || head.plural || !RULERS.has(head.noun) || !hasWar(scene))
    return undefined;
  const seat = stateOfSeat(scene, at);
  const { home, here, atWar } = scene.states;
  const abroad = home !== undefined && here !== undefined && home !== here;
  return seat ?? (abroad ? undefined : home) ?? (atWar.size === 0 ? (here ?? 'government') : undefined);
}

/** The side that a word before a role tells, when it is a state's: "a defence spokesman", "government sources". @param key the word */
export function sideOfStateWord(scene: Scene, key: string, head: NounInfo, at: number): string | undefined {
  if (RULERS.has(head.noun)) return undefined;
  if (/^defen[cs]e$/.test(key)) return sideOfStateBody(scene, nounInfo('army'), at);
  if (key === 'presidential') return sideOfStateBody(scene, nounInfo('presidency'), at);
  const info = nounInfo(key);
  return info?.kind === 'body' && info.of === 'government' ? sideOfStateBody(scene, info, at) : undefined;
}
