/** Posts, roads and vehicles that a report counts without a battle: checkpoints on a road, aid lorries at a border. */
import { BEFORE_PREDICATE } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { nounClasses } from './nouns.ts';
import { isCapital, setOf, type Words, wordAt } from './words.ts';

const CHECKS = setOf('checkpoints check-points checkposts roadblocks blockposts barricades');
const POSTS = setOf(
  'bases outposts posts positions strongholds garrisons camps fortifications trenches bunkers pickets hideouts footholds',
);
const HAS = setOf(
  'has have had maintain maintains maintained set established counted counts count counting saw passed passing with were are is was through erected manned manning mans built dug up installed installing put operates operate operating runs',
);

/**
 * "They have about 20 bases", "counted 22 checkpoints", "fighters in a dozen bases": posts of war are held by having them; of
 * towns and provinces one may have many.
 */
export function postsKept(words: Words, { quantity, counted }: Item): Decision | null {
  const head = wordAt(words, counted.head);
  const before = wordAt(words, quantity.from - 1);
  if (CHECKS.has(head)) return HAS.has(before) && quantity.form !== 'zero' ? byNoun('other') : null;
  if (!POSTS.has(head)) return null;
  const within =
    before === 'in' && nounClasses(words.tokens[quantity.from - 2]?.text ?? '').includes('force');
  return within || /^(?:has|have|had|maintain|maintains|maintained|set|established)$/.test(before)
    ? byNoun('territory')
    : null;
}

const CARRIERS = setOf('trucks lorries convoys buses ambulances tankers vehicles trains ships vessels boats');
const RELIEF =
  /^(?:aid|relief|humanitarian|food|fuel|supply|grain|medical|un|u\.n|wfp|icrc|msf|unhcr|unicef)$/;
const HALTED =
  /^(?:waiting|queuing|queueing|stuck|stranded|blocked|halted|stopped|idling|lined|queued|delayed|backed|entered|entering|admitted|allowed|let)$/;

/** "13 aid lorries were turned back", "23 trucks waiting at the border": relief, and what is kept from it. */
export function reliefVehicles(words: Words, { quantity, counted }: Item): Decision | null {
  if (!CARRIERS.has(wordAt(words, counted.head)) || quantity.form === 'zero') return null;
  for (let at = quantity.to; at < counted.head; at++)
    if (RELIEF.test(wordAt(words, at))) return byNoun('other');
  let at = counted.to;
  while (at < counted.to + 3 && /^(?:is|are|was|were|have|had|been|still|now)$/.test(wordAt(words, at)))
    at += 1;
  const plain = /^(?:vehicles|ships|vessels|boats)$/.test(wordAt(words, counted.head));
  if (HALTED.test(wordAt(words, at)) && !(plain && !words.low.some((word) => RELIEF.test(word))))
    return byNoun('other');
  const arrives =
    /^(?:got|came|made|gone|went)$/.test(wordAt(words, at)) &&
    /^(?:in|through|it)$/.test(wordAt(words, at + 1));
  if (arrives && /^(?:trucks|lorries|tankers|convoys)$/.test(wordAt(words, counted.head)))
    return byNoun('other');
  const carries = /^(?:carrying|with|of|loaded|laden)$/.test(wordAt(words, counted.to));
  for (let i = counted.to + 1; carries && i < counted.to + 5; i++)
    if (/^(?:aid|food|relief|medicine|medicines|flour|wheat|grain|tents|blankets)$/.test(wordAt(words, i)))
      return byNoun('other');
  return null;
}

/** "gunmen on 25 motorcycles", "riding on more than 25 motorcycles" */
export function ridden(words: Words, { quantity }: Item): boolean {
  if (!/^(?:on|in|aboard)$/.test(wordAt(words, quantity.from - 1)) || (quantity.min ?? quantity.max ?? 2) < 2)
    return false;
  for (let at = quantity.from - 2; at >= quantity.from - 4; at--) {
    if (/^(?:riding|rode|mounted|stormed|raiders|attackers)$/.test(wordAt(words, at))) return true;
    if (nounClasses(words.tokens[at]?.text ?? '').includes('force')) return true;
  }
  return false;
}

/** "50 Kelmari army vehicles", "20 Front pickups": somebody's at war, unless it is an agency's. */
export function belongsToForce(words: Words, { quantity, counted }: Item): boolean {
  for (let at = quantity.to; at < counted.head; at++) {
    if (/^(?:un|u\.n|red|press|civilian|private|icrc|wfp|msf)$/.test(wordAt(words, at))) return false;
    if (isCapital(words, at) || nounClasses(words.tokens[at]?.text ?? '').includes('force')) return true;
  }
  return false;
}

const DUG =
  /^(?:coal|gold|diamond|cobalt|coltan|copper|tin|iron|emerald|salt|silver|ruby|jade|amber|lapis|uranium|zinc|manganese|bauxite|artisanal|open-cast)$/;
const LAID =
  /^(?:had|have|has|with|laid|lay|laying|planted|planting|removed|removing|cleared|clearing|defused|defusing|found|discovered|detonated|detonating|neutralised|neutralized|destroyed|disarmed|deactivated|unearthed|placed|hit|struck|of|used|using|uses|off|exploded)$/;

/** "17 mines in the road", "40 anti-tank mines"; of gold and coal there are other ones. */
export function minesLaid(words: Words, { quantity, counted }: Item): Decision | null {
  if (wordAt(words, counted.head) !== 'mines') return null;
  for (let at = quantity.to; at < counted.head; at++) if (DUG.test(wordAt(words, at))) return null;
  const kind =
    /^(?:anti-|land|sea|naval|claymore)/.test(wordAt(words, counted.head - 1)) &&
    counted.head - 1 >= quantity.to;
  let next = counted.to;
  while (BEFORE_PREDICATE.has(wordAt(words, next))) next += 1;
  // "53 mines used by the rebels", "nine mines were defused"
  const done = wordAt(words, next);
  const laid = LAID.test(wordAt(words, quantity.from - 1)) || (done.endsWith('d') && LAID.test(done));
  return kind || laid ? byNoun('equipment') : null;
}
