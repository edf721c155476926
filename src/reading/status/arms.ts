/** Whether a side is a state in arms or fights one, and which nouns count the fighters of either. */
import { countryOf } from '../speakers/lexicon/countries.ts';
import { remembering } from '../text/remember.ts';
import { wordSet } from '../text/word-set.ts';

export type Arms = 'state' | 'irregular';

/** Soldiers of a state. */
export const REGULARS: ReadonlySet<string> = wordSet(
  `soldier soldiers troop troops serviceman servicemen servicewomen jawan jawans policeman policemen policewomen conscript conscripts
  sailors marine marines officers paratroopers trooper troopers gendarme gendarmes infantrymen reservists airmen guardsmen legionnaires
  cadets personnel`,
);
/** Those who fight one. */
export const IRREGULARS: ReadonlySet<string> = wordSet(`
  rebel rebels militant militants insurgent insurgents guerrilla guerrillas terrorist terrorists bandit bandits jihadist jihadists
  separatist separatists gunman gunmen militiaman militiamen attacker attackers assailants intruders extremists outlaws mujahid mujahids mujahideen mujahedeen fidayeen fedayeen cadres maoists
  naxals naxalites partisans raiders brigands infiltrators saboteurs hijackers`);

const STATE =
  /\b(?:army|military|government|ministry|police|junta|presidency|interior|defen[cs]e|state|armed forces|air force|navy|regime|brigade|general staff)\b/i;
/** An army by name that is no state's. */
const UPRISING = /\b(?:liberation|resistance|rebels?|people's|revolutionary|independence|free)\b/i;
export const IRREGULAR_SIDE =
  /\b(?:rebels?|front|liberation|resistance|militants?|jihadists?|group|insurgents?|guerrillas?|movement|people's army|league|brigades|separatists?|militia)\b/i;

const told = remembering((name): { arms: Arms | null } => {
  const plain = name.replace(/\bislamic state\b/gi, 'group');
  if (STATE.test(plain) && !UPRISING.test(plain)) return { arms: 'state' };
  return { arms: IRREGULAR_SIDE.test(plain) ? 'irregular' : null };
});

/**
 * @param side a party's name or id
 * @param speaker whoever speaks for it
 * @returns what the names tell, or null
 */
export function armsOf(side: string | undefined, speaker: string | undefined): Arms | null {
  const { arms } = told(`${side ?? ''} ${speaker ?? ''}`);
  return arms ?? (side !== undefined && countryOf(side) !== undefined ? 'state' : null);
}

/** @returns whose fighters the counted nouns, in singular or plural, are; null where they do not tell */
export function armsOfNouns(nouns: readonly string[]): Arms | null {
  if (nouns.some((noun) => IRREGULARS.has(noun) || IRREGULARS.has(`${noun}s`))) return 'irregular';
  return nouns.some((noun) => REGULARS.has(noun) || REGULARS.has(`${noun}s`)) ? 'state' : null;
}
