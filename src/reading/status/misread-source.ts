/** A figure inside what was read as the source: whoever is named before it tells it. */
import type { Attribution, Span } from '../reading.ts';
import { type Owner, type Scene, speakerOf } from './scene.ts';
import { swappedOwner } from './voice.ts';
import { wordsIn } from './words.ts';

/** "According to the front the raid killed 40": a source taken too long, with its speaker named well before the figure. */
export function overrunSource(
  scene: Scene,
  near: readonly Attribution[],
  figure: Span,
): Attribution | undefined {
  return near.find((attribution) => {
    const source = attribution.source.find(([from, to]) => from < figure[0] && figure[1] <= to);
    const speaker = speakerOf(scene, attribution);
    const cue = attribution.cue.map((span) => scene.document.text.slice(...span).toLowerCase()).join(' ');
    if (!source || !speaker || !/^according to$/.test(cue.trim())) return false;
    const words = wordsIn(scene.document.text, [source[0], figure[0]]);
    const [named] = scene.names.find(words);
    return (
      named !== undefined &&
      named.at[0] <= 1 &&
      words.length - named.at[1] >= 2 &&
      !/^(?:of|from|and|with)$/.test(words[named.at[1]]?.text ?? '')
    );
  });
}

/** The clause behind the cue was taken for the source: its figure is told by whoever stands before the cue. */
export function swappedSource(scene: Scene, near: readonly Attribution[], figure: Span): Owner | null {
  const act = near.find(({ source: [told] }) => told && told[0] <= figure[0] && figure[1] <= told[1]);
  return act ? swappedOwner(scene, act) : null;
}
