/**
 * People and forces counted with nothing that befell them. In a report of fighting they bear on it all the same, unless what
 * is said of them is said of people at peace: that they speak, vote, meet, are somebody's children, dwell somewhere.
 */
import { areHome, areMany, tellsOfPeace } from './civilians.ts';
import { BE, BEFORE_PREDICATE, HAVE, PREPOSITIONS, REPORTING } from './closed-words.ts';
import { byPresumption, type Decision, type Item } from './decision.ts';
import { singularClasses } from './nouns.ts';
import { areOwners } from './strength.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { isQuoteMark, setOf, type Words, wordAt } from './words.ts';

/** Whom reports count for their office or their word, and nouns that stand for no people. */
const ROLES = setOf(
  'leaders officials ministers governors diplomats politicians lawmakers mps mayors judges elders senators deputies councillors councilors negotiators mediators journalists reporters photographers cameramen lawyers observers monitors names figures ones personalities friends colleagues neighbours neighbors guests heroes musicians poets artists bloggers chiefs headmen commanders generals admirals presidents envoys delegates leader member representatives nationals engineers contractors opponents adversaries foes enemies captains majors colonels brigadiers sergeants remnants reinforcements ranks agents twins couples',
);
/** What a body of people at peace is called: "a delegation of 12 elders", "a family of five". */
const BODIES = setOf(
  'delegation panel committee council meeting conference audience population family household board jury parliament assembly cabinet list class generation average total survey sample village town city district',
);
const OPENS_CONDITION = setOf('if unless would should');
const LIVES = setOf(
  'has have had having with needs wants wanted like unlike than between as versus every per each',
);
const OF_TRIAL =
  /^(?:trial|trials|wedding|visit|role|roles|case|cases|views|words|lives|careers|photos|names|homes|houses|families|sons|wives)$/;
const PEACEFUL_BY =
  /^(?:signed|ratified|endorsed|attended|seen|watched|visited|read|shared|followed|backed|supported|approved|witnessed|accompanied|elected|filmed|told|written|viewed)$/;
const VIOLENT: readonly TriggerClass[] = [
  'kill',
  'wound',
  'casualty',
  'capture',
  'surrender',
  'displace',
  'fate',
  'destroy',
  'hit',
  'fire',
  'fall',
];

/** The kind of people or forces of whom nothing more is known than that a report of fighting counts them; null where it is told of peace. */
export function presumed(words: Words, item: Item): Decision | null {
  const { quantity, counted } = item;
  if (counted.head < 0 || counted.anaphor || counted.name) return null;
  if (!/^(?:number|large|few)$/.test(quantity.form) || (quantity.max ?? quantity.min ?? 2) < 2) return null;
  const head = wordAt(words, counted.head);
  if (PEACEFUL_BY.test(wordAt(words, quantity.from - 2)) && wordAt(words, quantity.from - 1) === 'by')
    return null;
  if (areOwners(words, quantity)) return null;
  if (!words.atWar() || ROLES.has(head) || isSupposed(words, item) || speaks(words, item)) return null;
  if (counted.classes.includes('force') || (areMany(quantity) && ofForce(words, item)))
    return byPresumption('strength');
  if (!counted.classes.includes('person')) return null;
  const before = wordAt(words, quantity.from - 1);
  if (pressed(words, item)) return byPresumption('strength');
  // "There were 3,000 men in the city"
  if (head === 'men' && areMany(quantity) && BE.has(before) && wordAt(words, quantity.from - 2) === 'there')
    return byPresumption('strength');
  if ((LIVES.has(before) && !aboard(words, quantity.from)) || BE.has(before)) return null;
  if (
    OF_TRIAL.test(wordAt(words, before === 'the' ? quantity.from - 3 : quantity.from - 2)) &&
    (before === 'of' || before === 'the')
  )
    return null;
  if (before === 'of' && BODIES.has(wordAt(words, quantity.from - 2))) return null;
  if (tellsOfPeace(words, item)) return null;
  if (!areMany(quantity) && !(quantity.form === 'number' && amidViolence(words))) return null;
  // men in numbers, of whom nothing is told, came to fight
  if (head === 'men' && areMany(quantity)) return byPresumption('strength');
  return byPresumption(areHome(words, item) ? 'displaced' : 'other');
}

/** "around 70 men of the group", "200 supporters of the general" */
function ofForce(words: Words, { counted }: Item): boolean {
  if (!/^(?:men|members|followers|loyalists|supporters)$/.test(wordAt(words, counted.head))) return false;
  const of = wordAt(words, counted.head + 1) === 'of' ? counted.head + 1 : counted.to;
  return wordAt(words, of) === 'of' && !/^(?:the|a)$/.test(wordAt(words, of + 2));
}

/** "1,000 youths were recruited by force" */
function pressed(words: Words, { counted: { to } }: Item): boolean {
  let [at, be] = [to, false];
  for (; at < to + 5 && BEFORE_PREDICATE.has(wordAt(words, at)); at++) be ||= BE.has(wordAt(words, at));
  return (
    be &&
    /^(?:recruited|conscripted|drafted|enlisted|mobilised|mobilized|press-ganged)$/.test(wordAt(words, at))
  );
}

/** "a truck with twenty farmers" */
const aboard = (words: Words, from: number) =>
  wordAt(words, from - 1) === 'with' &&
  singularClasses(words.tokens[from - 2]?.text ?? '').includes('machine');

/** "If 100 men came": nobody has come. */
function isSupposed(words: Words, { quantity: { from } }: Item): boolean {
  for (let at = from - 1; at >= from - 8; at--) {
    const word = wordAt(words, at);
    if (/^[.;:!?]?$/.test(word)) return false;
    if (OPENS_CONDITION.has(word)) return true;
  }
  return false;
}

const REACH = 18;

/** "three residents, who would not be named, said": theirs is the word. "…, said three residents of Dara." */
function speaks(words: Words, { quantity, counted }: Item): boolean {
  const before = wordAt(words, quantity.from - 1);
  const opened = wordAt(words, quantity.from - 2);
  if (before === 'to' && wordAt(words, quantity.from - 2) === 'according') return true;
  if (REPORTING.has(before) && (opened === ',' || isQuoteMark(opened) || opened === 'as')) return true;
  const relative = /^(?:who|whom|whose|that)$/.test(wordAt(words, counted.to));
  for (let at = counted.to; at < counted.to + REACH; at++) {
    const word = wordAt(words, at);
    if (/^[.;:!?]?$/.test(word)) return false;
    if (word === 'according' || (!REPORTING.has(word) && !TALKS.has(word))) continue;
    if (word === 'asked' && wordAt(words, at + 1) === 'for') continue;
    const prior = wordAt(words, at - 1);
    // "…, officials said": another speaker stands before the verb
    if (at === counted.to || prior === ',' || prior === 'also' || prior === 'who' || prior.endsWith('ly'))
      return true;
    if (BE.has(prior) || /^(?:are|to|been)$/.test(prior)) continue;
    return relative || HAVE.has(prior) || inPlaces(words, counted.to, at);
  }
  return false;
}

const TALKS = setOf(
  'pointed point hinted questioned doubted allege alleged deny denied argue consider considered regard view spoke speak speaking talked talking talk called urged wished wish wishes wanted want declined refused appealed criticised criticized expressed condemned demanded agreed believe hope hoped fear feared thanked praised recognised voted vote abstained resigned resign',
);

/** Only where they are stands between: "two residents of Upper Dara said", "one commander in the valley said". */
function inPlaces(words: Words, from: number, to: number): boolean {
  if (!PREPOSITIONS.has(wordAt(words, from))) return false;
  for (let at = from; at < to; at++) {
    const word = wordAt(words, at);
    if (word === ',' || triggerAt(words, at)?.form === 'past') return false;
  }
  return true;
}

/** Something in the sentence befell somebody. */
function amidViolence(words: Words): boolean {
  return words.low.some((_, at) => triggerAt(words, at)?.classes.some((name) => VIOLENT.includes(name)));
}
