/** The nouns of a counted group, and which of them any side has. */
import { remembering } from '../text/remember.ts';
import { type Word, wordsIn } from './words.ts';

/** Nouns that any side has: without knowing whose, they are no one group. */
export const ANY_SIDE = new Set(
  `fighter soldier troop militant man member force insurgent terrorist rebel commander combatant guard officer prisoner other body
  casualty person-unknown enemy militiaman side attacker serviceman jawan personnel policeman gunman guerrilla bandit
  jihadist separatist extremist martyr loss dead comrade sailor conscript trooper paratrooper marine militia army gendarme commando
  ranger airman reservist infantryman mercenary legionnaire mujahid mujahideen fidayeen fedayeen cadre raider guardsman police`.split(
    /\s+/,
  ),
);
const FUNCTION = new Set(
  'the a an of its their his her our in at from on by with and or some many least about more than over up to'.split(
    ' ',
  ),
);

/** A noun's rough singular: "civilians", "bodies", "men". */
function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'person';
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'children') return 'child';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** @returns the counted group's words, without numbers and function words, in singular. */
export function groupOf(of: string | undefined): readonly string[] {
  return of === undefined ? [] : groupCalled(of);
}

const groupCalled = remembering((of): readonly string[] =>
  wordsIn(of, [0, of.length])
    .map((word: Word) => word.text)
    .filter((text) => !FUNCTION.has(text) && !/\d/.test(text))
    .map(singular),
);
