/**
 * Signs that a name is a side in a war which none of them proves: it has positions and losses, somebody clashes with it, it retreats, it
 * denies a toll. A political party has a spokesman and members too; it takes two signs, and one of them of arms.
 */

import { wordSet } from '../text/word-set.ts';
import type { Entity, Mention } from './entity.ts';
import { PREPOSITIONS } from './lexicon/function-words.ts';
import { isAdjacent, NO_WORD, type Word } from './words.ts';

/** What only those in arms have: behind their name, owned or not. */
const IN_ARMS = wordSet(
  'position positions cadres cadre commander commanders casualties losses camp camps base bases hideout hideouts stronghold strongholds advance attack attacks offensive assault assaults column columns convoy convoys rockets drones artillery snipers gunners bombers bomber ambush ambushes raid raids militia militias militiaman recruits deserters loyalists warlord emplacements artillerymen attackers assailants trenches shelling suspects',
);
/** What clubs and parties have as well. */
const AS_OTHERS = wordSet(
  'members member leader leaders spokesman spokeswoman spokesperson representative leadership wing men unit units chief chiefs statement channel side dead prisoners captives governor',
);
const ACTS = wordSet(
  'retreated retreats withdrew advanced advances ambushed shelled attacked attacks raided seized captured recaptured retook overran stormed killed kills executed beheaded abducted kidnapped burned burnt torched mined bombed fired launched surrendered fought took lost fled besieged downed destroyed',
);
const TOLD = wordSet('claims claimed claim denies denied rejects rejected admits admitted boasts boasted');
const COUNTED = wordSet(
  'killed killing dead losses casualties soldiers troops fighters attack attacks ambush operation operations destruction tanks vehicles prisoners bodies wounded captured deaths responsibility martyrs',
);
const AGAINST = wordSet('against with on from by');
const FIGHTING = wordSet(
  'clash clashes clashed fighting fight fought battle battles war truce ceasefire operation operations offensive attack attacks raid raids raided campaign strikes strike hostilities battling blamed pinned killed captured ambushed seized taken retaken recaptured retook carried claimed held staged attacked beheaded executed abducted kidnapped overrun stolen hit wrested driven',
);
const FOUGHT = wordSet(
  'fighting battling hunting defeated repelled repulsed attacked ambushed battles fights crushed joined',
);
const LED = wordSet(
  'commander commanders fighters fighter soldiers militants gunmen positions camp stronghold ranks',
);
/** Words back in which "fighting" stands before "against". */
const BACK = 4;
const ARMED_SIGN = 2;
const ENOUGH = 3;

/** @returns those for whom the signs in the text add up, of the mentions that `may` be those of a side */
export function sidesBySigns(
  words: readonly Word[],
  mentions: readonly Mention[],
  may: (mention: Mention) => boolean,
): Entity[] {
  const signs = new Map<Entity, Set<string>>();
  for (const mention of mentions) {
    if (!may(mention)) continue;
    const found = signs.get(mention.entity) ?? new Set(soundsOfArms(mention.entity) ? ['named'] : []);
    signs.set(mention.entity, found);
    for (const sign of signsOf(words, mention)) found.add(sign);
  }
  return [...signs].flatMap(([entity, found]) => {
    const armed = [...found].filter((sign) => sign.startsWith('armed')).length;
    return armed > 0 && armed * ARMED_SIGN + found.size - armed >= ENOUGH ? [entity] : [];
  });
}

/** "Free Valleys Front", "Black Guard": what few but those in arms are called, and some parties. */
const soundsOfArms = ({ keys }: Entity): boolean => keys.length > 1 && ARMS_NAMES.has(keys.at(-1) ?? '');
const ARMS_NAMES = wordSet(
  'front army legion militia militias resistance mujahideen tigers martyrs fedayeen commandos guerrillas',
);

function signsOf(words: readonly Word[], { from, to, quoted }: Mention): string[] {
  const found: string[] = [];
  const next = words[to] ?? NO_WORD;
  if (isAdjacent(next)) {
    const verb = AUXILIARY.test(next.key) ? to + 1 : to;
    const key = words[verb]?.key ?? '';
    // "X area commander"
    const beyond = words[to + 1] ?? NO_WORD;
    if (IN_ARMS.has(next.key) || (LEADS.test(beyond.key) && isAdjacent(beyond) && !isVerb(next.key)))
      found.push('armed has');
    else if (next.key === 'men' && areKilled(words, from, to)) found.push('armed men');
    else if (AS_OTHERS.has(next.key)) found.push('has');
    else if (!quoted && ACTS.has(key)) found.push('armed acts');
    else if (!quoted && TOLD.has(key)) found.push(countsDead(words, verb) ? 'armed tells' : 'tells');
  }
  if (words[from - 1]?.key.startsWith('anti-') && isAdjacent(words[from] ?? NO_WORD)) found.push('armed foe');
  const tie = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const [before, over] = [words[tie]?.key ?? '', words[tie - 1]?.key ?? ''];
  if (AGAINST.has(before) && fightsBefore(words, tie)) found.push('armed foe');
  if (before === 'against' || FOUGHT.has(before)) found.push('armed foe');
  if (/^(?:of|from)$/.test(before) && LED.has(over)) found.push('armed led');
  if (/^(?:of|for)$/.test(before) && AS_OTHERS.has(over)) found.push('led');
  return found;
}

const AUXILIARY = /^(?:has|have|had|also|later|then|reportedly)$/;
const LEADS = /^(?:commanders?|fighters?|militants?|gunmen|insurgents|guerrillas)$/;
const isVerb = (key: string) =>
  ACTS.has(key) || TOLD.has(key) || PREPOSITIONS.has(key) || /(?:ed|s)$/.test(key);

const FATES = wordSet(
  'killed captured shot wounded surrendered neutralised neutralized eliminated fell died',
);

/** "Nine X men were killed", "killed nine X men". */
function areKilled(words: readonly Word[], from: number, to: number): boolean {
  const before = words.slice(Math.max(0, from - 4), from);
  return [...before, ...words.slice(to + 1, to + 5)].some(({ key }) => FATES.has(key));
}

const countsDead = (words: readonly Word[], verb: number): boolean =>
  words.slice(verb + 1, verb + 7).some(({ key }) => COUNTED.has(key));

function fightsBefore(words: readonly Word[], tie: number): boolean {
  for (let at = tie - 1; at >= 0 && at > tie - BACK; at--) {
    if (!isAdjacent(words[at + 1] ?? NO_WORD)) return false;
    if (FIGHTING.has(words[at]?.key ?? '')) return true;
  }
  return false;
}
