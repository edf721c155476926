/** Acts of speech that a headline only seems to hold: "Kesh: 40 die in raid", "Army said to suffer losses", "Rebel mine kills two". */
import type { Attribution, Span } from '../reading.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import type { Owner, Scene } from './scene.ts';
import { byAttribution } from './voice.ts';

/** Acts of the text below in which the number of a headline is looked for. */
const ACTS_BELOW = 24;

/**
 * @param holder an act of speech read in a headline that holds the figure
 * @returns whether it only looks like one: a land or place before a colon that nobody in the text below gives that number for, a passive
 *   ("army said to suffer losses"), a verb that tells nothing, or a tag behind another part of the line ("two hurt; rebels foreign, says army")
 */
export function looksTold(scene: Scene, holder: Attribution, owner: Owner, figure: Span): boolean {
  const { text } = scene.document;
  const [who, said] = [holder.source[0], holder.cue[0]];
  if (!who || !said) return false;
  const cue = text.slice(...said).trim();
  if (cue === ':')
    return who[1] <= figure[0] && isLand(text.slice(...who)) && !givenBelow(scene, owner, figure);
  if (/^(?:said|reported|believed|thought|feared|alleged) to$/i.test(cue)) return who[1] <= said[0];
  if (holder.stance === undefined && /^[a-z]+$/i.test(cue) && who[1] <= said[0] && said[1] <= figure[0])
    return true;
  return (
    figure[1] <= Math.min(who[0], said[0]) && text.slice(figure[1], Math.min(who[0], said[0])).includes(';')
  );
}

const isLand = (name: string) => countryOf(name.toLowerCase().replace(/^the /, '')) !== undefined;

/** Somebody of the same side gives the number in the text below. */
function givenBelow(scene: Scene, { party }: Owner, figure: Span): boolean {
  const { text } = scene.document;
  const number = /[\d,.]*\d|[a-z]+/i.exec(text.slice(...figure))?.[0].toLowerCase() ?? '';
  return scene.attributions
    .slice(0, ACTS_BELOW)
    .some(
      (act) =>
        act.content.some(
          ([from, to]) => from > figure[1] && text.slice(from, to).toLowerCase().includes(number),
        ) && byAttribution(scene, act).party === party,
    );
}
