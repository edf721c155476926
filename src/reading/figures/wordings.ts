/** Turns of phrase that tell what befell people in another place than the verb's object or subject. */
import type { FigureKind } from '../reading.ts';
import { thenKilledThem } from './afterwards.ts';
import { BE, BEFORE_PREDICATE, POSSESSIVES, PREPOSITIONS } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { nounClasses } from './nouns.ts';
import { leftSo, wereLost } from './predicates.ts';
import { endsClause } from './rivals.ts';
import { admitted, paraded, sentToHospital, setFree, takenAway, takenTo } from './taken.ts';
import { kindByNoun, kindByTrigger } from './told-kinds.ts';
import { triggerAt } from './triggers.ts';
import { setOf, type Words, wordAt } from './words.ts';

/** The kind by such a phrase, or null. */
export function byWording(words: Words, item: Item): Decision | null {
  const kind =
    strong(words, item) ??
    costs(words, item) ??
    gotThem(words, item) ??
    joinedEnemy(words, item) ??
    haveTheirs(words, item) ??
    emptiedOf(words, item) ??
    metDeath(words, item) ??
    critical(words, item) ??
    among(words, item) ??
    paraded(words, item) ??
    totals(words, item) ??
    broughtHome(words, item) ??
    leftBehind(words, item) ??
    leftSo(words, item) ??
    wereLost(words, item) ??
    inCrowds(words, item) ??
    takenAway(words, item) ??
    sentToHospital(words, item) ??
    admitted(words, item) ??
    takenTo(words, item) ??
    setFree(words, item) ??
    thenKilledThem(words, item) ??
    hitPeople(words, item) ??
    parted(words, item) ??
    sufferedBy(words, item) ??
    madeOf(words, item);
  return kind ? { ...byNoun(kind), by: 'left' } : null;
}

/** Verbs that have those counted before the rest of what is done to them, with that rest and the kind. */
const PARTED: readonly (readonly [
  verbs: ReadonlySet<string>,
  rest: readonly string[][],
  kind: FigureKind,
])[] = (
  [
    ['put puts putting', 'to death|to sword|to knife', 'killed'],
    ['put puts putting', 'behind bars|in prison|in jail|under arrest|in detention|in custody', 'captured'],
    ['put puts putting', 'out of action', 'casualties'],
    ['took taken taking bagged caught nabbed', 'alive', 'captured'],
    [
      'shot shooting beat beaten beating stabbed stabbing burned burnt starved hacked tortured stoned clubbed trampled',
      'to death|dead|alive',
      'killed',
    ],
    ['buried burying burned burnt burning', 'alive', 'killed'],
    ['sent send sends sending dispatched', 'to hell|to deaths|to death|to graves', 'killed'],
    [
      'drove driven driving drives forced forcing chased chasing pushed pushing uprooted uprooting',
      'from homes|from home|from houses|from villages|from lands|from land|out of homes|out of houses|into exile',
      'displaced',
    ],
    [
      'forced forcing forces caused causing compelled compelling obliged made making',
      'to flee|flee|to leave homes|to abandon homes|homeless',
      'displaced',
    ],
    ['rendered rendering', 'homeless', 'displaced'],
    ['made makes making', 'prisoner|prisoners|captive', 'captured'],
    ['gave give gives giving given', 'beating|beatings|thrashing|flogging', 'wounded'],
    ['set sets setting let', 'free|go', 'other'],
  ] as const
).map(([verbs, rest, kind]) => [setOf(verbs), rest.split('|').map((text) => text.split(' ')), kind] as const);
const PARTING = new Set(PARTED.flatMap(([verbs]) => [...verbs]));
const PARTED_REACH = 12;

/** "put 12 villagers to death", "has driven 24,000 residents of the city and of towns nearby from their homes". */
function parted(words: Words, { quantity: { from }, counted: { to } }: Item): FigureKind | null {
  const verb = wordAt(words, from - 1);
  if (!PARTING.has(verb)) return null;
  for (const [verbs, rests, kind] of PARTED) {
    if (!verbs.has(verb)) continue;
    for (
      let at = to;
      at < to + PARTED_REACH && !/^(?:[.,;:!?()–—]|who|which|that|)$/.test(wordAt(words, at));
      at++
    )
      if (rests.some((rest) => restAt(words, at, rest))) return kind;
  }
  return null;
}

/** Articles and possessives may stand inside: "from their homes", "to the sword". */
function restAt(words: Words, start: number, rest: readonly string[]): boolean {
  let at = start;
  for (const [i, word] of rest.entries()) {
    if (i > 0 && (wordAt(words, at) === 'the' || POSSESSIVES.has(wordAt(words, at)))) at += 1;
    if (wordAt(words, at) !== word) return false;
    at += 1;
  }
  return true;
}

/** "prisoners were made of 20 others", "took prisoners of nine men" */
function madeOf(words: Words, { quantity: { from } }: Item): FigureKind | null {
  if (wordAt(words, from - 1) !== 'of') return null;
  for (let at = from - 2; at >= from - 6; at--) {
    const word = wordAt(words, at);
    if (/^(?:prisoners?|captives?|hostages?)$/.test(word))
      return MADE.test(wordAt(words, at === from - 2 ? at - 1 : from - 2)) ? 'captured' : null;
    if (!MADE.test(word) && !BEFORE_PREDICATE.has(word)) return null;
  }
  return null;
}

const MADE = /^(?:made|make|makes|making|taken|took|takes|taking)$/;

/** "Wounds were suffered by seven soldiers", "martyrdom was attained by two men": what they suffered is the subject. */
function sufferedBy(words: Words, { quantity: { from }, counted }: Item): FigureKind | null {
  if (wordAt(words, from - 1) !== 'by' || counted.head < 0) return null;
  if (!/^(?:suffered|sustained|received|incurred|met|attained|embraced)$/.test(wordAt(words, from - 2)))
    return null;
  for (let at = from - 3; at >= from - 9; at--) {
    const classes = nounClasses(wordAt(words, at));
    if (classes.includes('wounded')) return 'wounded';
    if (classes.includes('dead') || /^(?:death|martyrdom)$/.test(wordAt(words, at))) return 'killed';
    if (!BEFORE_PREDICATE.has(wordAt(words, at))) return null;
  }
  return null;
}

/** "the column, some 250 strong, was beaten back" */
const strong = (words: Words, { quantity, counted }: Item): FigureKind | null =>
  counted.head < 0 && quantity.form === 'number' && wordAt(words, quantity.to) === 'strong'
    ? 'strength'
    : null;

const isForce = ({ counted }: Item, words: Words) =>
  counted.classes.includes('force') || wordAt(words, counted.head) === 'men';

/** "The battle cost the army 300 men"; what desertions cost was not killed. */
function costs(words: Words, item: Item): FigureKind | null {
  if (!isForce(item, words)) return null;
  for (let at = item.quantity.from - 1; at >= item.quantity.from - 6; at--) {
    const word = wordAt(words, at);
    if (/^cost(?:s|ing)?$/.test(word)) {
      if (bothHarmed(words, item.counted.to)) return 'casualties';
      for (let i = at - 1; i >= at - 4; i--)
        if (/^(?:desertions?|defections?|surrenders?)$/.test(wordAt(words, i))) return 'surrendered';
      return 'killed';
    }
    if (word === 'of' && wordAt(words, at - 1) === 'cost') return 'killed';
    if (PREPOSITIONS.has(word) || BE.has(word) || /^(?:[.,;:!?()]|and|)$/.test(word)) return null;
  }
  return null;
}

/** "killed and wounded", "dead or injured" */
const bothHarmed = (words: Words, at: number) =>
  /^(?:killed|dead)$/.test(wordAt(words, at)) &&
  /^(?:and|or|\/)$/.test(wordAt(words, at + 1)) &&
  /^(?:wounded|injured|hurt)$/.test(wordAt(words, at + 2));

/** "The offensive has emptied the town of its 22,000 people" */
function emptiedOf(words: Words, { quantity: { from }, counted }: Item): FigureKind | null {
  if (!counted.classes.includes('person')) return null;
  const of =
    POSSESSIVES.has(wordAt(words, from - 1)) || wordAt(words, from - 1) === 'the' ? from - 2 : from - 1;
  if (wordAt(words, of) !== 'of') return null;
  for (let at = of - 1; at >= of - 6; at--)
    if (/^(?:emptied|emptying|cleared|cleansed)$/.test(wordAt(words, at))) return 'displaced';
  return null;
}

/** "We have 38 of their soldiers" */
const haveTheirs = (words: Words, { quantity: { from, to }, counted }: Item): FigureKind | null =>
  counted.classes.includes('force') &&
  /^(?:have|got|hold|holding)$/.test(wordAt(words, from - 1)) &&
  wordAt(words, to) === 'of' &&
  /^(?:their|your)$/.test(wordAt(words, to + 1))
    ? 'captured'
    : null;

/** "A brutal death met seven" */
const metDeath = (words: Words, { quantity: { from } }: Item): FigureKind | null =>
  /^(?:met|awaited|befell|overtook)$/.test(wordAt(words, from - 1)) &&
  /^(?:death|end)$/.test(wordAt(words, from - 2))
    ? 'killed'
    : null;

/** "left one constable dead and three critical" */
const critical = (words: Words, { quantity: { form }, counted: { head, to } }: Item): FigureKind | null =>
  head < 0 && form !== 'zero' && /^(?:critical|serious)$/.test(wordAt(words, to)) && endsClause(words, to + 1)
    ? 'wounded'
    : null;

/** "Those killed on Friday included 12 soldiers", "The dead include four boys": the list tells who they were. */
function among(words: Words, { quantity: { from }, counted }: Item): FigureKind | null {
  if (counted.head < 0 || !/^includ(?:e|ed|es)$/.test(wordAt(words, from - 1))) return null;
  for (let at = from - 2; at >= Math.max(0, from - 12); at--) {
    if (/^[.,;:!?()]$/.test(wordAt(words, at))) return null;
    if (!/^(?:those|the)$/.test(wordAt(words, at))) continue;
    const trigger = triggerAt(words, at + 1);
    const told = trigger && trigger.form !== 'active' ? kindByTrigger(trigger.classes) : null;
    if (told) return told;
  }
  return null;
}

/** "28 policemen have joined the Emirate", "17 workers of the regime joined the mujahideen": who served a state and joins its foe gives himself up. */
function joinedEnemy(words: Words, { counted: { head, to } }: Item): FigureKind | null {
  if (
    !/^(?:soldiers|policemen|policewomen|troops|officers|workers|employees|constables|officials)$/.test(
      wordAt(words, head),
    )
  )
    return null;
  for (let at = to; at < to + 12; at++) {
    const word = wordAt(words, at);
    if (/^(?:[.;:!?()]|who|)$/.test(word)) return null;
    if (word !== 'joined' && word !== 'joining') continue;
    const side = wordAt(words, at + 1) === 'the' ? at + 2 : at + 1;
    return /^(?:mujahideen|mujahids|mujahid|emirate|rebels|resistance|insurgents|taliban|militants|guerrillas|front)$/.test(
      wordAt(words, side),
    )
      ? 'surrendered'
      : null;
  }
  return null;
}

/** "left four of their own behind" */
function leftBehind(words: Words, { quantity: { from }, counted: { to } }: Item): FigureKind | null {
  const own = wordAt(words, to - 1) === 'own' && wordAt(words, to) === 'behind';
  return own && /^(?:left|leave|leaving)$/.test(wordAt(words, from - 1)) ? 'killed' : null;
}

/** "brought home 307 more soldiers", "each side returning 303 soldiers": out of captivity. */
function broughtHome(words: Words, item: Item): FigureKind | null {
  if (!isForce(item, words)) return null;
  const [before, verb] = [wordAt(words, item.quantity.from - 1), wordAt(words, item.quantity.from - 2)];
  const home = before === 'home' && /^(?:brought|bring|bringing|brings|welcomed)$/.test(verb);
  return home || /^(?:returned|returning)$/.test(before) ? 'other' : null;
}

/** "The displaced families, totalling about 16,200 people" */
function totals(words: Words, { quantity: { from }, counted }: Item): FigureKind | null {
  if (counted.head < 0 || !/^total(?:l?ing)$/.test(wordAt(words, from - 1))) return null;
  for (let at = from - 2; at >= from - 6; at--) {
    const trigger = triggerAt(words, at);
    if (trigger && trigger.form !== 'active') return kindByTrigger(trigger.classes);
    const named = kindByNoun(nounClasses(words.tokens[at]?.text ?? ''));
    if (named) return named;
  }
  return null;
}

/** "We got seventeen of theirs." */
function gotThem(words: Words, { quantity, counted }: Item): FigureKind | null {
  const theirs = /^(?:them|theirs)$/.test(wordAt(words, counted.to - 1));
  return theirs &&
    /^(?:got|bagged|nailed)$/.test(wordAt(words, quantity.from - 1)) &&
    !/^(?:back|out|to|away)$/.test(wordAt(words, counted.to))
    ? 'killed'
    : null;
}

/** "fled in their thousands", "are being killed by the dozen", "the dead run into the hundreds". */
function inCrowds(words: Words, { quantity: { form, from } }: Item): FigureKind | null {
  if (form !== 'large') return null;
  let at = from - 1;
  if (/^(?:low|mid|high)$/.test(wordAt(words, at))) at -= 1;
  if (!/^(?:the|their)$/.test(wordAt(words, at)) || !/^(?:in|into|by)$/.test(wordAt(words, at - 1)))
    return null;
  // "Rebels in their hundreds poured down"
  if (nounClasses(words.tokens[at - 2]?.text ?? '').includes('force')) return 'strength';
  // "massed there in their thousands"
  const verb = /^(?:there|here|away|out|home|back)$/.test(wordAt(words, at - 2)) ? at - 3 : at - 2;
  for (let i = verb; i >= verb - 3; i--) {
    const trigger = triggerAt(words, i);
    if (trigger?.to !== verb + 1 || trigger.form === 'noun') continue;
    const told = kindByTrigger(trigger.classes) ?? (trigger.classes.includes('strength') ? 'strength' : null);
    if (told) return told;
  }
  if (
    !BE.has(wordAt(words, verb)) &&
    !/^(?:run|runs|ran|running|number|numbered|go|goes|went|reach)$/.test(wordAt(words, verb))
  )
    return null;
  for (let i = verb - 1; i >= verb - 6; i--) {
    if (/^(?:[.,;:!?()]|and|)$/.test(wordAt(words, i))) return null;
    const named = kindByNoun(nounClasses(words.tokens[i]?.text ?? ''));
    if (named) return named;
  }
  return null;
}

/** "The strike hit two militants": hit, and no more is said. */
function hitPeople(words: Words, { quantity, counted }: Item): FigureKind | null {
  // "Stray bullets struck two farmers"
  if (
    counted.classes.includes('person') &&
    HITS.test(wordAt(words, quantity.from - 1)) &&
    BULLETS.test(wordAt(words, quantity.from - 2))
  )
    return 'wounded';
  if (!counted.classes.includes('force') || quantity.form === 'zero') return null;
  return HITS.test(wordAt(words, quantity.from - 1)) ? 'casualties' : null;
}

const BULLETS = /^(?:bullets?|shrapnel|splinters?|pellets|fragments|gunfire)$/;
const HITS = /^(?:hit|hits|hitting|struck)$/;
