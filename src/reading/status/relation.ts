/** Whether a figure counts the speaker's own people or his enemy's: two sides that count the same dead do it from both ends. */
import type { FoundFigure } from '../figures/found.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { wordSet } from '../text/word-set.ts';
import type { Owner } from './scene.ts';
import { type Word, wordsIn } from './words.ts';

export type Relation = 'own' | 'enemy';

const OWNING = /^(?:its|their|our|his|her|my|own|ours)$/;
const LOSING = wordSet('lost lose loses losing loss losses suffered suffering suffers sustained sustaining');
const ACTING = wordSet(`
  killed killing kill kills captured capturing captures destroyed destroying destroys eliminated eliminating neutralised neutralized
  neutralising neutralizing wounded wounding shot downed downing seized seizing inflicted inflicting ambushed took taken taking wiped
  liquidated dropped detained arrested arresting struck hit`);
/** Soldiers of a state, and those who fight one. */
const REGULARS = wordSet(
  'soldier soldiers troop troops serviceman servicemen jawan jawans policeman policemen conscript conscripts sailors marines officers paratroopers',
);
const IRREGULARS = wordSet(`
  rebel rebels militant militants insurgent insurgents guerrilla guerrillas terrorist terrorists bandit bandits jihadist jihadists
  separatist separatists gunman gunmen militiaman militiamen attacker attackers assailants intruders extremists outlaws`);
const CIVIL = wordSet(`
  civilian civilians people person persons resident residents villagers villager women children woman child worshippers refugees workers
  journalists patients others bodies inhabitants passengers farmers families students pupils hostages voters protesters`);
const STATE =
  /\b(?:army|military|government|ministry|police|junta|presidency|interior|defen[cs]e|state|armed forces|air force|navy|regime|brigade|general staff)\b/i;
const ELIMINATED = /^(?:eliminated|neutrali[sz]ed|liquidated|annihilated|exterminated|wiped)$/;
/** An army by name that is no state's. */
const UPRISING = /\b(?:liberation|resistance|rebels?|people's|revolutionary|independence|free)\b/i;
const OF_STATE = /^(?:government|army|police|regime|junta|federal|pro-government)$/;
const IRREGULAR_SIDE =
  /\b(?:rebels?|front|liberation|resistance|militants?|jihadists?|group|insurgents?|guerrillas?|movement|people's army|league|brigades|separatists?|militia)\b/i;

/** What tells whose people are meant. */
export interface Around {
  /** The words of the figure's sentence near it. */
  words: readonly Word[];
  /** The figure stands in the owner's own words: "their" is the other side's. */
  quoted: boolean;
  /** The first party named in some words. */
  partyIn(words: readonly Word[]): string | undefined;
}

/**
 * @param around the words near the figure
 * @returns whose people the figure counts, seen from its owner; null where the words do not tell, and for civilians
 */
export function relationOf(
  found: FoundFigure,
  owner: Owner,
  around: Around,
  ofParty?: string,
): Relation | null {
  const side = owner.party;
  const { words, quoted } = around;
  if (ofParty !== undefined && side !== undefined) return ofParty === side ? 'own' : 'enemy';
  const [from, to] = found.span;
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  const after = words.filter((word) => word.start >= to).slice(0, 3);
  const lead = words.filter((word) => word.end <= from).slice(-14);
  // What was said before "who said", "but added" is another's deed.
  const wide = lead.slice(
    lead.findLastIndex((word) => /^(?:said|says|added|adds|told)$/.test(word.text)) + 1,
  );
  const before = wide.slice(-7);
  const of = found.of === undefined ? [] : wordsIn(found.of, [0, found.of.length]);
  const counted = [...inside, ...of];
  const whose = fromWhoseSide(words.filter((word) => word.start >= to).slice(0, 9));
  if (whose !== null) return whose === 'theirs' && quoted ? 'enemy' : 'own';
  if (counted.some((word) => CIVIL.has(word.text))) return null;
  if ([...counted, ...after.slice(0, 2)].some((word) => word.text === 'enemy')) return 'enemy';
  if (counted.some((word) => OWNING.test(word.text))) return 'own';
  if (after[0]?.text === 'of' && OWNING.test(after[1]?.text ?? '')) return 'own';
  // "As many as 40 officers were eliminated": nobody says so of his own.
  if (
    owner.standing === 'party' &&
    after.some((word) => /^(?:was|were|been)$/.test(word.text)) &&
    words
      .filter((word) => word.start >= to)
      .slice(0, 4)
      .some((word) => ELIMINATED.test(word.text))
  )
    return 'enemy';
  const verb = before.findLast((word) => LOSING.has(word.text) || ACTING.has(word.text));
  const name = `${side ?? ''} ${owner.speaker?.name ?? ''}`.replace(/\bislamic state\b/gi, 'group');
  const state = STATE.test(name) && !UPRISING.test(name);
  const irregular = !state && IRREGULAR_SIDE.test(name);
  const subject = verb ? subjectOf(wide, wide.indexOf(verb)) : [];
  const foes =
    (side !== undefined && ![undefined, side].includes(around.partyIn(subject))) ||
    subject.some(
      (word) =>
        (state && (IRREGULARS.has(word.text) || IRREGULAR_SIDE.test(word.text))) ||
        (irregular && REGULARS.has(word.text)),
    );
  if (owner.standing === 'party' && leftBehind(before, counted, irregular)) return 'enemy';
  if (verb && LOSING.has(verb.text)) return foes ? 'enemy' : 'own';
  const named = side === undefined ? undefined : around.partyIn(counted);
  if (named !== undefined && !counted.some((word) => IRREGULARS.has(word.text)))
    return named === side ? 'own' : 'enemy';
  if (irregular && counted.some((word) => OF_STATE.test(word.text))) return 'enemy';
  if (counted.some((word) => IRREGULARS.has(word.text)) && state) return 'enemy';
  if (counted.some((word) => REGULARS.has(word.text)) && irregular) return 'enemy';
  // "It had killed 40": the subject's people do not kill themselves; "40 were killed" tells nothing.
  const passive =
    verb && before.some((word) => /^(?:was|were|been|being|be)$/.test(word.text) && word.end <= verb.start);
  if (verb && ACTING.has(verb.text) && !passive && owner.standing === 'party') return foes ? 'own' : 'enemy';
  if (counted.some((word) => IRREGULARS.has(word.text)) && irregular) return 'own';
  return counted.some((word) => REGULARS.has(word.text)) && state ? 'own' : null;
}

/** "The attackers fled and left 80 bodies", "troops recovered eight bodies": those who leave their dead are not who tells of it. */
function leftBehind(before: readonly Word[], counted: readonly Word[], irregular: boolean): boolean {
  const at = before.findLastIndex((word) => /^(?:left|leaving|leave|abandoned|abandoning)$/.test(word.text));
  const bodies = counted.some((word) => /^(?:bodies|corpses)$/.test(word.text));
  if (
    bodies &&
    before.some((word) => /^(?:recover(?:ed|ing)?|found|counted|retrieved|collected)$/.test(word.text))
  )
    return true;
  if (at < 0 || !counted.some((word) => /^(?:bodies|corpses|dead|killed)$/.test(word.text))) return false;
  const who = before.slice(0, at);
  return (
    before.slice(at + 1).some((word) => word.text === 'behind') ||
    who.some((word) => (irregular ? REGULARS.has(word.text) : IRREGULARS.has(word.text)))
  );
}

/** "From our side", "on their side", "in its ranks": after the figure. */
function fromWhoseSide(after: readonly Word[]): 'ours' | 'theirs' | null {
  const at = after.findIndex(
    (word, i) =>
      /^(?:side|ranks|part)$/.test(word.text) &&
      OWNING.test(after[i - 1]?.text ?? '') &&
      /^(?:from|on|in|of)$/.test(after[i - 2]?.text ?? ''),
  );
  if (at < 0 || after.slice(1, at).some((word) => /[;:.]/.test(word.gap))) return null;
  return /^(?:our|my|own)$/.test(after[at - 1]?.text ?? '') ? 'ours' : 'theirs';
}

/** The words before a verb that may be its subject: back to the last comma, "that" or "and". */
function subjectOf(before: readonly Word[], verb: number): readonly Word[] {
  const from = before.findLastIndex(
    (word, i) =>
      i < verb && (/^(?:that|and|but|said|says|claimed|claims)$/.test(word.text) || /[,;:]/.test(word.gap)),
  );
  // "killed 300 of the movement, captured 86": the subject is further back.
  if (/[,;:]/.test(before[verb]?.gap ?? '')) return [];
  return before.slice(/[,;:]/.test(before[from]?.gap ?? '') ? from : from + 1, verb);
}

/** Whether a figure is a bare number: "31", "the 58", "eleven". */
export function isBare({ of }: FoundFigure): boolean {
  if (of === undefined) return true;
  const words = wordsIn(of, [0, of.length]);
  return words.every((word) => !nounInfo(word.text) && (/\d/.test(word.text) || NUMBER.test(word.text)));
}

const NUMBER =
  /^(?:the|all|only|just|about|some|around|at|least|most|more|than|up|to|no|not|even|nearly|almost|a|few|dozen|dozens|scores|hundred|hundreds|thousand|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|and|[a-z]+ty-[a-z]+|fewer|less|dead|killed|wounded|casualties|deaths|fatalities|bodies|corpses|losses|injuries|lives|victims|martyrs)$/;
