/** Lives and victims that an event took, told by its verb: "claimed 40 lives", "left 14 victims", "loses dozens in clash". */
import { byNoun, type Decision, type Item } from './decision.ts';
import { type Words, wordAt } from './words.ts';

/** "loses dozens in clash": of nothing else are so many lost in a fight. */
export function losesInFight(words: Words, { quantity, counted }: Item): boolean {
  if (!/^(?:lost|lose|loses|losing)$/.test(wordAt(words, quantity.from - 1))) return false;
  if (!/^(?:in|to|during)$/.test(wordAt(words, counted.to))) return false;
  for (let at = counted.to + 1; at < counted.to + 5; at++) if (FIGHT.test(wordAt(words, at))) return true;
  return false;
}

/** "left 14 civilian victims" */
export function leavesVictims(words: Words, { quantity, counted }: Item): boolean {
  return (
    wordAt(words, counted.head) === 'victims' &&
    /^(?:left|leaves|leaving|leave|claimed|claims|claiming|caused|causes|causing|made|makes)$/.test(
      wordAt(words, quantity.from - 1),
    )
  );
}

/** "an ambush claimed 12 soldiers": what an event claims is lives; a side claims what it says it did. */
export function claimedByEvent(words: Words, { quantity, counted }: Item): Decision | null {
  const at = quantity.from - 1;
  if (!/^(?:claimed|claims|claiming)$/.test(wordAt(words, at))) return null;
  if (!counted.classes.some((name) => name === 'person' || name === 'force')) return null;
  // "The brigade claims 40 soldiers": as its dead
  if (
    (quantity.min ?? quantity.max ?? FEW) < FEW &&
    /^(?:soldiers|troops|policemen|police|terrorists|militants|insurgents|rebels|servicemen)$/.test(
      wordAt(words, counted.head),
    ) &&
    /^(?:[.,;]|in|at|on|so|since|dead|)$/.test(wordAt(words, counted.to))
  )
    return { ...byNoun('killed'), by: 'left', trigger: [at, at + 1] };
  for (let before = at - 1; before >= at - 6; before--) {
    const word = wordAt(words, before);
    if (FIGHT.test(word) || BLAST.test(word))
      return { ...byNoun('killed'), by: 'left', trigger: [at, at + 1] };
  }
  return null;
}

/** Of so many a side boasts as its own. */
const FEW = 500;

const BLAST =
  /^(?:blast|blasts|explosion|explosions|bomb|bombs|bombing|bombings|mine|mines|landmine|strike|strikes|airstrike|airstrikes|rocket|rockets|shell|shells|massacre|massacres|war|fire|crash|stampede)$/;

const FIGHT =
  /^(?:clash|clashes|fighting|battle|battles|ambush|ambushes|attack|attacks|raid|raids|assault|assaults|offensive|shelling|combat|firefight|skirmish|skirmishes|bombardment)$/;

/** "claimed 40 lives", "40 lives were lost"; lives saved are none. */
export function livesLost(words: Words, { quantity, counted }: Item): Decision | null {
  const taking =
    /^(?:claim|claims|claimed|claiming|cost|costs|costing|took|take|takes|taking|taken|lost|lose|losing|end|ended|snuffed|extinguished)$/;
  for (let at = quantity.from - 1; at >= quantity.from - 3; at--) {
    if (taking.test(wordAt(words, at))) return { ...byNoun('killed'), by: 'left', trigger: [at, at + 1] };
  }
  for (let at = counted.to; at < counted.to + 4; at++) {
    if (/^(?:lost|taken|claimed|ended|snuffed|extinguished)$/.test(wordAt(words, at)))
      return { ...byNoun('killed'), by: 'right', trigger: [at, at + 1] };
  }
  return null;
}
