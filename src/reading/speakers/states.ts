/** Which of all states in a text are at war in it, and in which the text puts what it tells. */
import { wordSet } from '../text/word-set.ts';
import type { Mention } from './entity.ts';
import { landByRegions } from './home-land.ts';
import { TIES } from './lexicon/function-words.ts';
import { ARMS, datelineOf, onlyNamed, placeOf, stateFought } from './stage.ts';
import {
  hasHead,
  hasMinistry,
  inArms,
  isArmy,
  isForce,
  namesGovernment,
  PAIRS,
  sendsEnvoy,
} from './state-heads.ts';
import { isAdjacent, type Word } from './words.ts';

const LOST =
  /^(?:lost|loses|attacked|invaded|shelled|bombed|captured|seized|retook|recaptured|claimed|struck|destroyed|killed)$/;

/** The states that fight, by what the text gives them or has them do, and those where it is fought. */
export interface States {
  atWar: ReadonlySet<string>;
  /** How often each is named. */
  counts: ReadonlyMap<string, number>;
  /** Named as a place where something happens. */
  scenes: ReadonlySet<string>;
  /** The state that a body without a name belongs to, where the text leaves one. */
  home: string | undefined;
  /** The state in which the text puts what it tells, by its dateline or its first sentences. */
  here: string | undefined;
  /** By the key of a single name or demonym of a state. */
  byKey: ReadonlyMap<string, string>;
  /** The text speaks of an army. */
  army: boolean;
  /** The text has words of war enough to be about one. */
  fought: boolean;
  /** The text speaks of those who rise against a state. */
  rebels: boolean;
  /** The text speaks of "government troops": the army and the ministries are one side. */
  government: boolean;
  /** The only state whose government the text names. */
  governed: string | undefined;
}

const WAR = wordSet(
  'troops soldiers soldier fighters militants rebels insurgents guerrillas jihadists separatists paramilitaries gunmen junta militia shelling fighting clashes ceasefire truce offensive airstrike airstrikes rockets ambush warplanes frontline army military prisoners tanks battle war patrol checkpoint ambushed attackers occupiers invaders hostilities enemy counterattack',
);
const REBELS = wordSet(
  'rebels rebel insurgents insurgent insurgency militants guerrillas jihadists jihadist separatists secessionists rebellion uprising',
);
const WAR_WORDS = 3;
/** One of these is enough. */
const FIGHTERS = wordSet('insurgents militants jihadists guerrillas paramilitaries airstrikes bandits');
const PARTS = wordSet('federal regional breakaway separatist separatists secessionist autonomous');

/** @param outlet a name of its own state in it tells whose "the army" is */
export function statesOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  outlet: string | undefined,
): States {
  const atWar = new Set<string>();
  /** At war by more than a ministry of defence that says something. */
  const inTheField = new Set<string>();
  const counts = new Map<string, number>();
  const scenes = new Set<string>();
  /** Named with an army, a government or a minister of their own. */
  const governed = new Set<string>();
  const byKey = new Map<string, string>();
  const governments = new Set<string>();
  for (const mention of mentions) {
    const { country } = mention.entity;
    if (country === undefined) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    if (mention.entity.kind === 'body') byKey.set(country.toLowerCase(), country);
    if (mention.to - mention.from === 1) byKey.set(words[mention.from]?.key ?? '', country);
    if (
      (mention.demonym || mention.possessive) &&
      hasHead(words, mention.to) &&
      !sendsEnvoy(words, mention.to)
    )
      governed.add(country);
    if ((mention.demonym || mention.possessive) && namesGovernment(words, mention.to))
      governments.add(country);
    const armed = inArms(words, mention) || isArmy(mention.entity);
    if (armed || losesOrClaims(words, mention)) {
      atWar.add(country);
      if (armed && !hasMinistry(words, mention)) inTheField.add(country);
    }
    // who flees to a state, or comes from it, puts no war there
    const tie = words[mention.from - 1]?.key ?? '';
    if (!atWar.has(country) && !mention.demonym && TIES.has(tie) && !/^(?:to|from|with)$/.test(tie))
      scenes.add(country);
  }
  // "Britain's defence ministry says": whose intelligence speaks of the war of two others is not in it
  if (inTheField.size > 1) for (const country of atWar) if (!inTheField.has(country)) atWar.delete(country);
  const own = (outlet ?? '').toLowerCase();
  const here = [...atWar].filter((country) => own.includes(country.toLowerCase()));
  const government = words.some(({ key }, i) => key === 'government' && isForce(words[i + 1]));
  // a land that breaks away has its president too
  // "the regional governor" is of the whole
  const divided = words.some(({ key }) => key !== 'regional' && PARTS.has(key));
  const whole = !words.some(({ key }) => PARTS.has(key));
  const sole = whole && !government && atWar.size === 0 && governed.size === 1 ? governed : [undefined];
  const [only] = atWar.size === 1 ? atWar : here.length === 1 ? here : sole;
  const fought =
    words.filter(({ key }) => WAR.has(key)).length >= WAR_WORDS || words.some(({ key }) => FIGHTERS.has(key));
  const army = words.some(({ key }) => key === 'army' || key === 'military');
  const land = landByRegions(words);
  const dated = datelineOf(words, mentions);
  const place = placeOf(words, mentions, scenes, counts);
  // written in the capital of a neighbour
  const abroad =
    place !== undefined &&
    place === dated?.country &&
    dated.capital &&
    !atWar.has(place) &&
    !governed.has(place);
  const elsewhere = land ?? (governments.size === 1 ? [...governments][0] : undefined);
  const placed = abroad && elsewhere !== undefined ? elsewhere : place;
  return {
    atWar,
    counts,
    scenes,
    byKey,
    fought,
    army,
    rebels: words.some(({ key }) => REBELS.has(key)),
    home: only,
    government,
    governed: governments.size === 1 ? [...governments][0] : undefined,
    here: divided
      ? counts.size === 1 && land === [...counts.keys()][0]
        ? land
        : undefined
      : (placed ?? land ?? onlyNamed(scenes, counts) ?? stateFought(mentions, atWar)),
  };
}

/** "X lost eleven soldiers", "X said its forces": of a third whose losses in another war news compares, too. */
function losesOrClaims(words: readonly Word[], { to, demonym, possessive, quoted }: Mention): boolean {
  if (demonym || possessive || quoted) return false;
  const verb = /^(?:has|have|had)$/.test(words[to]?.key ?? '') ? to + 1 : to;
  const word = words[verb];
  if (word && isAdjacent(word) && LOST.test(word.key)) return true;
  if (!/^(?:said|says|claimed|claims|announced)$/.test(word?.key ?? '')) return false;
  let its = words[verb + 1]?.key === 'that' ? verb + 2 : verb + 1;
  // "X said 3 of its soldiers"
  if (words[its + 1]?.key === 'of') its += 2;
  const pair = `${words[its + 1]?.key ?? ''} ${words[its + 2]?.key ?? ''}`;
  return words[its]?.key === 'its' && (ARMS.has(words[its + 1]?.key ?? '') || PAIRS.test(pair));
}
