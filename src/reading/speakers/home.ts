/** Whose a body or an officer of a state is that the text names without the state: "the army", "the interior ministry", "the defence minister". */
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import type { Scene } from './scene.ts';

/** Bodies that speak for the state they belong to; a council, a commission or a parliament need not. */
const SPEAK = new Set(['government', 'ministry', 'presidency', 'administration', 'cabinet', 'department']);
/** Of these there is but one in a country, and it goes by this word. */
const OWN_NAME = new Set(['junta', 'regime', 'kremlin', 'pentagon']);
const RULERS = new Set(['minister', 'president', 'premier', 'chancellor']);
const LAND = new Set(['army', 'military', 'navy', 'troop', 'coastguard']);

/** Whether the text tells of a war at all. */
export function hasWar({ states, armed, dossier }: Scene): boolean {
  return (
    dossier !== null || states.atWar.size > 0 || states.government || states.fought || armed !== undefined
  );
}

/** The side of a body of a state that stands without its state's name, or undefined where it is none for sure. */
export function sideOfStateBody(scene: Scene, head: NounInfo | undefined): string | undefined {
  if (scene.dossier || head?.kind !== 'body') return undefined;
  if (OWN_NAME.has(head.noun)) return head.noun;
  const { home, government } = scene.states;
  if (head.of === 'army' && LAND.has(head.noun))
    return scene.army ?? home ?? (government ? 'government' : 'army');
  if (head.of === 'government' && SPEAK.has(head.noun)) return home ?? 'government';
  return undefined;
}

/** "the defence minister": of the one state at war in the text, else of the government. */
export function sideOfRuler(scene: Scene, head: NounInfo | undefined): string | undefined {
  if (scene.dossier || head?.kind !== 'role' || head.plural || !RULERS.has(head.noun) || !hasWar(scene))
    return undefined;
  return scene.states.home ?? (scene.states.atWar.size === 0 ? 'government' : undefined);
}

/** The side that a word before a role tells, when it is a state's: "a defence spokesman", "government sources". @param key the word */
export function sideOfStateWord(scene: Scene, key: string, head: NounInfo): string | undefined {
  if (RULERS.has(head.noun)) return undefined;
  if (/^defen[cs]e$/u.test(key)) return sideOfStateBody(scene, nounInfo('army'));
  if (key === 'presidential') return sideOfStateBody(scene, nounInfo('presidency'));
  const info = nounInfo(key);
  return info?.kind === 'body' && info.of === 'government' ? sideOfStateBody(scene, info) : undefined;
}
