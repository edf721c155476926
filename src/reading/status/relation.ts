/** Whether a figure counts the speaker's own people or his enemy's: two sides that count the same dead do it from both ends. */
import type { FoundFigure } from '../figures/found.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import type { Owner } from './scene.ts';
import { type Word, wordsIn } from './words.ts';

export type Relation = 'own' | 'enemy';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const OWNING = /^(?:its|their|our|his|her|my|own|ours)$/;
const LOSING = set('lost lose loses losing loss losses suffered suffering suffers sustained sustaining');
const ACTING = set(`
  killed killing kill kills captured capturing captures destroyed destroying destroys eliminated eliminating neutralised neutralized
  neutralising neutralizing wounded wounding shot downed downing seized seizing inflicted inflicting ambushed took taken taking wiped
  liquidated dropped detained arrested arresting struck hit`);
/** Soldiers of a state, and those who fight one. */
const REGULARS = set(
  'soldier soldiers troop troops serviceman servicemen jawan jawans policeman policemen conscript conscripts sailors marines officers paratroopers',
);
const IRREGULARS = set(`
  rebel rebels militant militants insurgent insurgents guerrilla guerrillas terrorist terrorists bandit bandits jihadist jihadists
  separatist separatists gunman gunmen militiaman militiamen attacker attackers extremists outlaws`);
const CIVIL = set(`
  civilian civilians people person persons resident residents villagers villager women children woman child worshippers refugees workers
  journalists patients others bodies inhabitants passengers farmers families students pupils hostages voters protesters`);
const STATE =
  /\b(?:army|military|government|ministry|police|junta|presidency|interior|defen[cs]e|state|armed forces|air force|navy|regime|brigade|general staff)\b/i;
const IRREGULAR_SIDE =
  /\b(?:rebels?|front|liberation|resistance|militants?|jihadists?|group|insurgents?|guerrillas?|movement|people's army|league|brigades|separatists?|militia)\b/i;

/**
 * @param words the words of the figure's sentence near it
 * @returns whose people the figure counts, seen from its owner; null where the words do not tell, and for civilians
 */
export function relationOf(
  found: FoundFigure,
  owner: Owner,
  words: readonly Word[],
  ofParty?: string,
): Relation | null {
  const side = owner.party;
  if (ofParty !== undefined && side !== undefined) return ofParty === side ? 'own' : 'enemy';
  const [from, to] = found.span;
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  const after = words.filter((word) => word.start >= to).slice(0, 3);
  const before = words.filter((word) => word.end <= from).slice(-7);
  const of = found.of === undefined ? [] : wordsIn(found.of, [0, found.of.length]);
  const counted = [...inside, ...of];
  if (counted.some((word) => CIVIL.has(word.text))) return null;
  if ([...counted, ...after.slice(0, 2)].some((word) => word.text === 'enemy')) return 'enemy';
  if (counted.some((word) => OWNING.test(word.text))) return 'own';
  if (after[0]?.text === 'of' && OWNING.test(after[1]?.text ?? '')) return 'own';
  const verb = before.findLast((word) => LOSING.has(word.text) || ACTING.has(word.text));
  if (verb && LOSING.has(verb.text)) return 'own';
  const name = `${side ?? ''} ${owner.speaker?.name ?? ''}`;
  const state = STATE.test(name);
  const irregular = !state && IRREGULAR_SIDE.test(name);
  if (counted.some((word) => IRREGULARS.has(word.text)) && state) return 'enemy';
  if (counted.some((word) => REGULARS.has(word.text)) && irregular) return 'enemy';
  // "It had killed 40": the subject's people do not kill themselves; "40 were killed" tells nothing.
  const passive =
    verb && before.some((word) => /^(?:was|were|been|being|be)$/.test(word.text) && word.end <= verb.start);
  if (verb && ACTING.has(verb.text) && !passive && owner.standing === 'party') return 'enemy';
  if (counted.some((word) => IRREGULARS.has(word.text)) && irregular) return null;
  return counted.some((word) => REGULARS.has(word.text)) && state ? 'own' : null;
}

/** Whether a figure is a bare number: "31", "the 58", "eleven". */
export function isBare({ of }: FoundFigure): boolean {
  if (of === undefined) return true;
  const words = wordsIn(of, [0, of.length]);
  return words.every((word) => !nounInfo(word.text) && (/\d/.test(word.text) || NUMBER.test(word.text)));
}

const NUMBER =
  /^(?:the|all|only|just|about|some|around|at|least|most|more|than|up|to|no|not|even|nearly|almost|a|few|dozen|dozens|scores|hundred|hundreds|thousand|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|and|[a-z]+ty-[a-z]+|fewer|less|dead|killed|wounded|casualties)$/;
