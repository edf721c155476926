/** Whether a figure counts the speaker's own people or his enemy's: two sides that count the same dead do it from both ends. */
import type { FoundFigure } from '../figures/found.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { wordSet } from '../text/word-set.ts';
import { type Arms, armsOf, IRREGULAR_SIDE, IRREGULARS, REGULARS } from './arms.ts';
import { type Owner, sameSide } from './scene.ts';
import { TOLL } from './topic-kinds.ts';
import { type Word, wordsIn } from './words.ts';

export type Relation = 'own' | 'enemy';

const OWNING = /^(?:its|their|our|his|her|my|own|ours)$/;
const DEAD =
  /^(?:dead|killed|slain|fallen|losses|loss|casualties|deaths|toll|fatalities|wounded|injured|martyrs)$/;
const LOSING = wordSet('lost lose loses losing loss losses suffered suffering suffers sustained sustaining');
const ACTING = wordSet(`
  killed killing kill kills captured capturing captures destroyed destroying destroys eliminated eliminating neutralised neutralized
  neutralising neutralizing wounded wounding shot downed downing seized seizing inflicted inflicting ambushed took taken taking wiped
  liquidated dropped detained arrested arresting struck hit brought sank sunk annihilated`);
const CIVIL = wordSet(`
  civilian civilians people person persons resident residents villagers villager women children woman child worshippers refugees workers
  journalists patients others bodies inhabitants passengers farmers families students pupils hostages voters protesters`);
const ELIMINATED = /^(?:eliminated|neutrali[sz]ed|liquidated|annihilated|exterminated|wiped)$/;
const OF_STATE = /^(?:government|army|police|regime|junta|federal|pro-government)$/;

/** What tells whose people are meant. */
export interface Around {
  /** The words of the figure's sentence near it. */
  words: readonly Word[];
  /** The figure stands in the owner's own words: "their" is the other side's. */
  quoted: boolean;
  /** He admits it. */
  admits: boolean;
  /** What a side that its name does not tell of is beside the others. */
  foe: Arms | null;
  /** The source's own words, where nobody knows who it is. */
  source: string;
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
  const measure = isBare(found) ? measured(before) : [];
  if (measure.some(({ text }) => OWN.test(text))) return 'own';
  const counted = [...inside, ...of, ...measure];
  const whose = fromWhoseSide(words.filter((word) => word.start >= to).slice(0, 9));
  if (whose !== null) return whose === 'theirs' && quoted ? 'enemy' : 'own';
  if (counted.some((word) => CIVIL.has(word.text))) return null;
  if ([...counted, ...after.slice(0, 2)].some((word) => word.text === 'enemy')) return 'enemy';
  const owning = counted.find((word) => OWNING.test(word.text))?.text;
  if (owning !== undefined && !(owning === 'their' && doing(before))) return 'own';
  // "24 of the party's fighters", to whoever speaks for the party.
  if (!quoted && speaksForBody(owner) && [...counted, ...after].some(isBody)) return 'own';
  // Nobody admits what he has done to his enemy.
  if (TOLL.includes(found.kind) && around.admits && !before.some(({ text }) => ACTING.has(text)))
    return 'own';
  if (after[0]?.text === 'of' && OWNING.test(after[1]?.text ?? '')) return 'own';
  // "82 dead of theirs" are his own to whoever is told of, and the other's to whoever says so.
  if (after[0]?.text === 'of' && after[1]?.text === 'theirs')
    return quoted || before.some(({ text }) => ACTING.has(text)) ? 'enemy' : 'own';
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
  const speaker = `${side ?? ''} ${owner.speaker?.name ?? ''}`;
  const arms = armsOf(side, owner.speaker?.name ?? around.source) ?? around.foe;
  const [state, irregular] = [arms === 'state', arms === 'irregular'];
  const near = verb ? subjectOf(wide, wide.indexOf(verb)) : [];
  const subject = verb && near.length === 0 ? openingOf(words, verb) : near;
  const foes =
    subject.some(({ text }) => FOE.test(text)) ||
    (verb !== undefined && LOSING.has(verb.text) && isAnother(subject, speaker)) ||
    (side !== undefined && isOther(around.partyIn(subject), side)) ||
    subject.some(
      (word) =>
        (state && (IRREGULARS.has(word.text) || IRREGULAR_SIDE.test(word.text))) ||
        (irregular && REGULARS.has(word.text)),
    );
  if (owner.standing === 'party' && leftBehind(before, counted, irregular)) return 'enemy';
  if (verb && LOSING.has(verb.text)) return foes ? 'enemy' : 'own';
  const party = side === undefined ? undefined : around.partyIn(counted);
  if (party !== undefined && !counted.some((word) => IRREGULARS.has(word.text)))
    return party === side ? 'own' : 'enemy';
  if (irregular && counted.some((word) => OF_STATE.test(word.text))) return 'enemy';
  if (counted.some((word) => IRREGULARS.has(word.text)) && state) return 'enemy';
  if (counted.some((word) => REGULARS.has(word.text)) && irregular) return 'enemy';
  // "It had killed 40": the subject's people do not kill themselves; "40 were killed" tells nothing.
  const passive = verb && before.some((word) => PASSIVE.test(word.text) && word.end <= verb.start);
  const acts = owner.standing === 'party' || (owner.standing === 'unknown' && bySelf(subject));
  if (verb && ACTING.has(verb.text) && !passive && acts) return foes ? 'own' : 'enemy';
  if (counted.some((word) => IRREGULARS.has(word.text)) && irregular) return 'own';
  // "1,900 Lorish soldiers": of somebody whom nobody knows, but not of the speaker's state.
  const named = counted.find(
    ({ capital, text }, i) => capital && i > 0 && !nounInfo(text) && !/\d/.test(text),
  );
  const theirs = named === undefined || speaker.toLowerCase().includes(named.text.slice(0, 4));
  return counted.some((word) => REGULARS.has(word.text)) && state && theirs ? 'own' : null;
}

/** "We killed 32 of them", "it entered the base, killed 32": whoever speaks is who did it. */
const bySelf = (subject: readonly Word[]) =>
  subject.length > 0 && subject.length < 4 && /^(?:we|it|they|i)$/.test(subject[0]?.text ?? '');

const isOther = (party: string | undefined, side: string) => party !== undefined && !sameSide(party, side);
/** "We killed nine of their troops": a deed, not what was suffered. */
const doing = (before: readonly Word[]) => {
  const verb = before.at(-1);
  return verb !== undefined && ACTING.has(verb.text) && !PASSIVE.test(before.at(-2)?.text ?? '');
};
const PASSIVE = /^(?:was|were|been|being|be)$/;

/** "The group's", of no group by name. */
const isBody = ({ text, possessive }: Word) => possessive && BODY.test(text);
const BODY = /^(?:group|party|movement|front|militia|organi[sz]ation|alliance|coalition)$/;
const speaksForBody = ({ standing, speaker }: Owner) =>
  standing === 'party' || (standing === 'unknown' && speaker?.kind === 'body');

const FOE = /^(?:enemy|foe|adversary|opponents?|invaders?|occupiers?)$/;

/** "Baku lost two helicopters": whoever has a name that is not the speaker's. */
function isAnother(subject: readonly Word[], speaker: string): boolean {
  const [name, ...more] = subject;
  if (
    !name?.capital ||
    more.length > 1 ||
    nounInfo(name.text) ||
    OWNING.test(name.text) ||
    SELF.test(name.text)
  )
    return false;
  return !speaker.toLowerCase().includes(name.text);
}
const SELF = /^(?:we|it|they|i|he|she|the|a|an)$/;

/** Whose in so many words: "their own dead"; "its" and "his" are the speaker's, "their" may be the other side's. */
const OWN = /^(?:own|its|his|her|our|my)$/;

/** "Put the rebel dead at 100", "own losses were put by him at 16": the words beside the noun that the bare number measures. */
function measured(before: readonly Word[]): readonly Word[] {
  // "Of the rebel fighters four were killed"
  const of = before.findLastIndex(({ text }) => text === 'of');
  if (of >= 0 && before.length - of < 6 && (of === 0 || /[,;:.]/.test(before[of]?.gap ?? '')))
    return before.slice(of + 1);
  const at = before.findLastIndex(({ text }) => DEAD.test(text));
  const to = before.at(-1)?.text ?? '';
  if (at < 0 || !/^(?:at|to|as|was|is|were|are|of|only|just|about|around|over|by)$/.test(to)) return [];
  return before.slice(Math.max(0, at - 2), at);
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

/** "Militants attacked the posts, killing ten": the words that open the clause, where the verb hangs on it behind a comma. */
function openingOf(words: readonly Word[], verb: Word): readonly Word[] {
  const before = words.filter(({ end }) => end <= verb.start);
  const tie = before.findLastIndex(({ text }) => /^(?:that|said|says|claimed|claims)$/.test(text));
  const opening = before.slice(tie + 1, tie + 1 + OPENING);
  const first = opening.findIndex(
    ({ text }) => LOSING.has(text) || ACTING.has(text) || /^(?:had|has|have)$/.test(text),
  );
  return first < 0 ? opening : opening.slice(0, first);
}
const OPENING = 5;

/** Whether a figure is a bare number: "31", "the 58", "eleven". */
export function isBare({ of }: FoundFigure): boolean {
  if (of === undefined) return true;
  const words = wordsIn(of, [0, of.length]);
  return words.every((word) => !nounInfo(word.text) && (/\d/.test(word.text) || NUMBER.test(word.text)));
}

const NUMBER =
  /^(?:the|all|only|just|about|some|around|at|least|most|more|than|up|to|no|not|even|nearly|almost|a|few|dozen|dozens|scores|hundred|hundreds|thousand|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|and|[a-z]+ty-[a-z]+|fewer|less|dead|killed|wounded|casualties|deaths|fatalities|bodies|corpses|losses|injuries|lives|victims|martyrs)$/;
