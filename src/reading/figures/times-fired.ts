/** How often something was fired at: "bombed the valley six times", "opened fire 115 times", "the truce was broken 87 times". */
import { BE } from './closed-words.ts';
import { nounClasses, singularClasses } from './nouns.ts';
import { triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

const REACH = 14;
const TRUCE = /^(?:ceasefire|cease-fire|truce|armistice)$/;
const BROKEN = /^(?:broken|broke|violated|violates|breached)$/;
/** Helicopters land and patrols are conducted. */
const GOES =
  /^(?:land|lands|landed|landing|conduct\w*|deliver\w*|intercept\w*|stopped|thwarted|foiled|carr\w+)$/;
const FALLS = /^(?:fell|landed|rained|hit|struck|crashed|exploded)$/;

/** Whether "times" at `at` counts blows that fell: the verb stands before it in its clause. A man who is hit three times is none. */
export function timesFired(words: Words, at: number): boolean {
  let broken = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = wordAt(words, i);
    if (/^[.;:!?()]$/.test(word)) return false;
    broken ||= BROKEN.test(word);
    if (broken && TRUCE.test(word)) return true;
    const classes = triggerAt(words, i)?.classes ?? [];
    if (classes.includes('kill') || classes.includes('wound')) return false;
    if ((classes.includes('fire') && !GOES.test(word)) || classes.includes('hit'))
      return !(BE.has(wordAt(words, i - 1)) && /^(?:he|she|i|was|has|had)$/.test(wordAt(words, i - 2)));
    if (FALLS.test(word) && isMunition(words, i - 1)) return true;
  }
  return false;
}

function isMunition(words: Words, at: number): boolean {
  const text = words.tokens[at]?.text ?? '';
  return [...nounClasses(text), ...singularClasses(text)].some(
    (name) => name === 'munition' || name === 'strike',
  );
}
