/** Forces that are counted with nothing that befell them: what a side says that it has. */
import { BE, POSSESSIVES } from './closed-words.ts';
import type { Counted } from './counted.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { nounClasses } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { takesObject } from './trigger-groups.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { isCapital, type Words, wordAt } from './words.ts';

/** Forces counted with nothing that befell them. A handful of "commanders" is people in the news, not a strength. */
export function strengthOf(words: Words, item: Item, befell: Decision | null): Decision | null {
  const { counted, quantity } = item;
  if (counted.head < 0) {
    const before = wordAt(words, quantity.from - 2);
    const here = /^(?:we|there)$/.test(before) && /^(?:are|were|'re)$/.test(wordAt(words, quantity.from - 1));
    if (here && many(quantity) && (before === 'we' || counted.anaphor))
      return { ...byNoun('strength'), by: 'left' };
    if (forceOf(words, quantity) || inNumber(words, item)) return { ...byNoun('strength'), by: 'left' };
    return triggerAt(words, counted.to)?.classes.includes('arms') && many(quantity)
      ? { ...byNoun('strength'), by: 'right' }
      : befell;
  }
  if (
    wordAt(words, quantity.from - 1) === 'by' &&
    /^(?:signed|ratified|endorsed|attended)$/.test(wordAt(words, quantity.from - 2))
  )
    return null;
  // "the video shows two fighters"
  if (
    /^(?:shows?|showed|showing|shown|depicts?|depicting|featuring)$/.test(wordAt(words, quantity.from - 1)) &&
    !many(quantity)
  )
    return null;
  if (unitsOfStuff(words, counted, quantity.from)) return null;
  const isForce =
    counted.classes.includes('force') || counted.classes.includes('unit') || ownMen(words, item);
  const bearing = strengthNear(words, item);
  const men =
    wordAt(words, counted.head) === 'men' &&
    bearing &&
    (many(quantity) || !/^(?:with|of)$/.test(wordAt(words, bearing[0])));
  if (men || commanderOf(words, item) || inForce(words, item))
    return { ...byNoun('strength'), by: 'default', trigger: bearing, classes: ['strength'] };
  if (isForce && areOwners(words, quantity)) return null;
  if (isForce && wordAt(words, quantity.from - 1) === 'of' && NAMES_OF.test(wordAt(words, quantity.from - 2)))
    return { ...byNoun('killed'), by: 'default' };
  if (
    !isForce &&
    counted.name &&
    many(quantity) &&
    /^(?:fight|fought|fighting|serve|defend)$/.test(wordAt(words, counted.to))
  )
    return { ...byNoun('strength'), by: 'right' };
  if (!isForce && counted.name && opponents(words, quantity)) return { ...byNoun('strength'), by: 'default' };
  if (!isForce && /^(?:recruit|conscript|enlist|draft|press-gang)/.test(wordAt(words, quantity.from - 1)))
    return { ...byNoun('strength'), by: 'left' };
  if (!isForce) {
    const fights =
      wordAt(words, wordAt(words, counted.to) === 'still' ? counted.to + 1 : counted.to) === 'fighting';
    if (fights && many(quantity) && counted.classes.includes('person'))
      return { ...byNoun('strength'), by: 'right' };
    const arms = counted.classes.includes('person') && !counted.name && armsAfter(words, counted.to);
    return arms || (premodifiedBy(words, counted, 'arms') && !counted.name)
      ? { ...byNoun('strength'), by: 'default' }
      : befell;
  }
  if (bearing) return { ...byNoun('strength'), by: 'default', trigger: bearing, classes: ['strength'] };
  return many(quantity) || isBody(words, item) ? { ...byNoun('strength'), by: 'default' } : null;
}

/** "two army battalions": men enough, however few. */
function isBody(words: Words, { quantity, counted }: Item): boolean {
  if (!counted.classes.includes('unit') || !words.atWar()) return false;
  return /^(?:number|few|large)$/.test(quantity.form) && (quantity.max ?? quantity.min ?? 2) >= 2;
}

/** "200 units of blood", "four divisions of the ministry": units of something that does not fight. */
function unitsOfStuff(words: Words, { classes, to }: Counted, from: number): boolean {
  // "representatives of 30 tribes"
  if (wordAt(words, from - 1) === 'of' && SPOKEN_FOR.test(wordAt(words, from - 2)))
    return classes.includes('unit');
  if (!classes.includes('unit') || classes.includes('force') || wordAt(words, to) !== 'of') return false;
  for (let at = to + 1; at < to + 5; at++) {
    if (isCapital(words, at) || FIELDED.test(wordAt(words, at))) return false;
    if (nounClasses(words.tokens[at]?.text ?? '').includes('force')) return false;
  }
  return true;
}

const SPOKEN_FOR = /^(?:representatives|elders|leaders|chiefs|heads|delegates|members)$/;
const FIELDED =
  /^(?:army|armed|police|militia|elite|infantry|guard|navy|marines|artillery|reserve|border|enemy|regime|junta|front|rebel|military)$/;

function many({ min, max, form }: Quantity): boolean {
  return (min ?? max ?? 0) >= 10 || form === 'large';
}

/** "the houses of nine militants", "families of 30 soldiers": told of for something else. */
const OWNED =
  /^(?:houses|homes|families|relatives|widows|parents|mothers|photos|photographs|pictures|portraits|wives|children|belongings|graves|accounts|testimony|testimonies|trial|trials|wedding|role|roles|careers|words|stories)$/;

/** Those counted only own or are kin to what is told of. */
export function areOwners(words: Words, { from }: Quantity): boolean {
  const of = wordAt(words, from - 1) === 'the' ? from - 2 : from - 1;
  return wordAt(words, of) === 'of' && OWNED.test(wordAt(words, of - 1));
}

/** "the identity of 17 fighters", "the names of 26 soldiers": of the living none is published. */
const NAMES_OF = /^(?:names|identities|identity|obituaries)$/;

const PRESENT =
  /^(?:active|present|operational|stationed|based|garrisoned|billeted|posted|positioned|entrenched|encamped|operating|hiding|roaming|lurking|dug|holed|armed|deployed|fighting|massed|ready)$/;

/** "9,000 men including former commandos are in the valley", "2,000 Front men are active", "joined by up to 150 people". */
function inForce(words: Words, item: Item): boolean {
  const { counted, quantity } = item;
  const head = wordAt(words, counted.head);
  if (
    !many(quantity) ||
    !/^(?:men|people|youths|volunteers|veterans|locals|villagers|foreigners)$/.test(head)
  )
    return false;
  if (wordAt(words, quantity.from - 1) === 'by' && ATTACKED.test(wordAt(words, quantity.from - 2)))
    return true;
  if (head !== 'men') return false;
  // "Front men": somebody's
  if (isCapital(words, counted.head - 1) && counted.head - 1 >= quantity.to) return true;
  if (forcesAmong(words, counted.to)) return true;
  for (let at = counted.to; at < counted.to + 12; at++) {
    const word = wordAt(words, at);
    if (/^(?:[,.;:!?()]|and|but|who|that|)$/.test(word)) return false;
    if (!BE.has(word)) continue;
    for (let to = at + 1; to < at + 4; to++) if (PRESENT.test(wordAt(words, to))) return true;
    return false;
  }
  return false;
}

const ATTACKED =
  /^(?:joined|out|launched|mounted|staged|led|made|attacked|stormed|raided|ambushed|defended|guarded|held)$/;

/** "including former commandos" */
function forcesAmong(words: Words, to: number): boolean {
  const at = wordAt(words, to) === ',' ? to + 1 : to;
  if (!/^(?:including|among)$/.test(wordAt(words, at))) return false;
  for (let i = at + 1; i < at + 6; i++) {
    if (nounClasses(words.tokens[i]?.text ?? '').includes('force')) return true;
    if (/^[.;:!?]?$/.test(wordAt(words, i))) return false;
  }
  return false;
}

/** "held off 300 Kelmaris", "were facing 40 Kelmaris": a name that is fought with is a force. */
function opponents(words: Words, { from }: Quantity): boolean {
  const before = wordAt(words, from - 1);
  if (
    /^(?:facing|faced|face|fought|fighting|outnumbered|repelled|repulsed|ambushed|attacked|against)$/.test(
      before,
    )
  )
    return true;
  return /^(?:off|back)$/.test(before) && triggerAt(words, from - 2)?.classes.includes('strength') === true;
}

/** "15,000 of his men": men who are somebody's fight for him. */
function ownMen(words: Words, { counted, quantity }: Item): boolean {
  if (!/^(?:men|women)$/.test(wordAt(words, counted.head))) return false;
  return (
    POSSESSIVES.has(wordAt(words, counted.head - 1)) || POSSESSIVES.has(wordAt(words, quantity.from - 1))
  );
}

/** "a force of several thousand", "an army of 20,000", "numbering some 900". */
function forceOf(words: Words, { from }: Quantity): boolean {
  const before = wordAt(words, from - 1);
  if (before === 'numbering') return true;
  if (/^numbers?$|^numbered$/.test(before)) {
    const subject = wordAt(
      words,
      /^(?:once|now|then|still|already)$/.test(wordAt(words, from - 2)) ? from - 3 : from - 2,
    );
    return /^(?:who|they|which|rebels|fighters|attackers|insurgents|militants|forces|ranks|soldiers|men|troops|guerrillas|garrison|militia|force|army|brigade|battalion|contingent)$/.test(
      subject,
    );
  }
  if (/^(?:counts|counted|totals|totalled|totaled)$/.test(before)) return BODY.test(wordAt(words, from - 2));
  if (/^(?:commands|commanded|fields|fielded|musters|mustered|boasts)$/.test(before)) return true;
  return before === 'of' && BODY.test(wordAt(words, from - 2));
}

const BODY =
  /^(?:force|army|garrison|militia|contingent|convoy|group|band|unit|squad|party|patrol|column|detachment|platoon|company|battalion|brigade|gang|crew)$/;

/** "The gunmen, about 70 in number" */
function inNumber(words: Words, { quantity, counted }: Item): boolean {
  // "The militants, about fifty in all, came at dawn"
  if (
    /^(?:all|total)$/.test(wordAt(words, quantity.to - 1)) &&
    wordAt(words, quantity.from - 1) === ',' &&
    wordAt(words, counted.to) === ','
  )
    return nounClasses(words.tokens[quantity.from - 2]?.text ?? '').includes('force');
  if (wordAt(words, counted.to) !== 'in' || wordAt(words, counted.to + 1) !== 'number') return false;
  const at = wordAt(words, quantity.from - 1) === ',' ? quantity.from - 2 : quantity.from - 1;
  return (
    nounClasses(words.tokens[at]?.text ?? '').includes('force') ||
    /^(?:were|are|be|is|was)$/.test(wordAt(words, at))
  );
}

/** "a commander of 700 men" */
function commanderOf(words: Words, { quantity, counted }: Item): boolean {
  if (wordAt(words, counted.head) !== 'men' || wordAt(words, quantity.from - 1) !== 'of') return false;
  return /^(?:commander|leader|head|chief|command|force|army|group|unit|band|reinforcements|contingent|column|garrison|detachment|party|squad|patrol|militia|company|team|convoy|brigade|battalion)$/.test(
    wordAt(words, quantity.from - 2),
  );
}

function premodifiedBy(words: Words, counted: Counted, wanted: TriggerClass): boolean {
  const trigger = counted.premodifier >= 0 ? triggerAt(words, counted.premodifier) : null;
  return trigger?.classes.includes(wanted) ?? false;
}

function armsAfter(words: Words, to: number): boolean {
  for (let at = to; at < to + 3; at++) if (triggerAt(words, at)?.classes.includes('arms')) return true;
  return false;
}

const HAVING =
  /^(?:has|have|had|having|retains|retain|retaining|keeps|fields|fielded|boasts|boasted|commands|commanded|led|leads|leading|numbering|numbers|numbered|with|sent|sending|deployed|deploying|gathered|on|upon|musters|mustered|assembled|mobilised|mobilized|backed|of|by|strong|disposal)$/;

/** A verb of having or sending forces just before, or of being somewhere in force just after. */
function strengthNear(words: Words, { quantity, counted }: Item): readonly [number, number] | null {
  for (let at = quantity.from - 1; at >= quantity.from - 3; at--) {
    if (HAVING.test(wordAt(words, at))) return [at, at + 1];
  }
  if (
    wordAt(words, quantity.from - 1) === 'to' &&
    /^(?:reduced|shrunk|shrank|dwindled|down|up|grown|grew)$/.test(wordAt(words, quantity.from - 2))
  )
    return [quantity.from - 2, quantity.from];
  // "two battalions with 600 soldiers"
  if (counted.classes.includes('unit') && wordAt(words, counted.to) === 'with')
    return [counted.to, counted.to + 1];
  // "three brigades are in the valley"
  if (
    counted.classes.includes('unit') &&
    /^(?:is|are|was|were|stand|stands|will|would)$/.test(wordAt(words, counted.to))
  )
    if (/^(?:in|at|near|on|around|inside|there)$/.test(wordAt(words, counted.to + 1)))
      return [counted.to, counted.to + 1];
  for (let at = counted.to; at < counted.to + 4; at++) {
    const trigger = triggerAt(words, at);
    if (trigger?.classes.includes('strength')) return [trigger.from, trigger.to];
    // "six gunmen attacked the post"
    if (
      trigger?.classes.some((name) => name === 'hit' || name === 'control') &&
      takesObject(words, trigger.to)
    )
      return [trigger.from, trigger.to];
  }
  return null;
}
