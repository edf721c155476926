/** Denials of who the dead were: a side counts fighters, and others say that they were no fighters. */
import type { FigureKind } from '../reading.ts';
import { build, type Denial, heldBy, sideOfAttribution } from './denial.ts';
import { ANY_SIDE } from './group.ts';
import { BE, negates } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** People who fight for nobody. */
const UNARMED =
  /^(?:civilians?|villagers?|farmers?|shepherds?|herders?|herdsmen|peasants?|labou?rers?|workers|miners|students?|schoolboys|schoolchildren|children|pilgrims?|traders?|merchants|shopkeepers|drivers|fishermen|innocents?|unarmed|bystanders|passers-by|residents|locals|tribals|worshippers|mourners|refugees|patients)$/;
const THEM =
  /^(?:they|all|most|many|both|dead|victims|slain|deceased|killed|men|people|those|bodies|casualties|youths|boys)$/;
const DEAD: ReadonlySet<FigureKind> = new Set<FigureKind>(['killed', 'captured']);

/**
 * "Twelve terrorists were killed, the army said. Villagers said they were shepherds."
 * @returns the denial whose verb of being is the word at `at`, or null
 */
export function whoTheyWere(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  at: number,
): Denial | null {
  const verb = words[at];
  if (!verb || !/^(?:were|are|been)$/.test(verb.text)) return null;
  const held = heldBy(scene, sentence, verb);
  if (!held) return null;
  const inside = ({ start, end }: Word) => held.content.some(([from, to]) => from <= start && end <= to);
  const subject = words.slice(Math.max(0, at - 6), at).filter(inside);
  const first = subject.findIndex(({ text }) => THEM.test(text));
  // "Two of the dead": not all of them.
  if (
    first < 0 ||
    first > 2 ||
    subject.slice(0, first).some(({ text }) => !/^(?:the|of|that|these|those)$/.test(text))
  )
    return null;
  const said = words.slice(at + 1, at + 7).filter(inside);
  const stop = said.findIndex(({ gap, text }, i) => i > 0 && (/[,;:—–]/.test(gap) || BE.has(text)));
  const predicate = stop < 0 ? said : said.slice(0, stop);
  const not = predicate.findIndex(({ text }) => negates(text));
  const noun = predicate.findIndex(({ text }) => UNARMED.test(text));
  const fighters = predicate.some(({ text }, i) => i > not && ANY_SIDE.has(text.replace(/s$/, '')));
  // "Were killed by villagers", "were near the farmers": what they were follows at once.
  const plain = predicate
    .slice(0, Math.max(noun, 0))
    .every(({ text }) =>
      /^(?:all|mostly|mainly|only|just|simply|in|fact|poor|ordinary|innocent|local|young|unarmed|actually)$|ly$/.test(
        text,
      ),
    );
  if (!(not < 0 ? noun >= 0 && plain : fighters)) return null;
  const denial = build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [at, at + 1],
    at: [at - subject.length + first, at + 1 + predicate.length],
    relative: false,
    kinds: DEAD,
  });
  return denial && { ...denial, ofFighters: true };
}
