import { chunks } from './model/chunks.ts';
import { LABEL } from './model/crf.ts';
import { decide, type Linked, spansOf } from './model/decide.ts';
import { createRunTagger, type TaggerOptions } from './model/run-tagger.ts';
import type { TaggedAttribution, Tagger, TaggerParagraph } from './tagger.ts';

/**
 * Makes the tagger from the model file and, when given and WebAssembly SIMD is to be had, the compiled kernel; else plain JavaScript.
 * @throws Error naming what is wrong when the model file is not one of ours.
 */
export async function createTagger(
  model: ArrayBuffer,
  kernel?: ArrayBuffer,
  options?: TaggerOptions,
): Promise<Tagger> {
  const run = createRunTagger(model, kernel, options);

  function tag(paragraphs: readonly TaggerParagraph[], threshold: number): TaggedAttribution[][] {
    const parts = paragraphs.flatMap(({ tokens, line }, paragraph) => {
      const words = tokens.map((token) => token.text);
      return chunks(words).map(([from, to]) => ({
        paragraph,
        tokens: tokens.slice(from, to),
        run: { words: words.slice(from, to), line },
      }));
    });
    const linked = run.link(
      parts.map((part) => part.run),
      threshold,
    );
    const found: TaggedAttribution[][] = paragraphs.map(() => []);
    parts.forEach(({ paragraph, tokens }, i) => {
      const kept = decide(linked[i] ?? [], threshold);
      found[paragraph]?.push(...kept.map((it) => toAttribution(it, tokens)));
    });
    return found.map((all) => all.sort((a, b) => b.score - a.score));
  }
  return { path: run.path, tag };
}

function toAttribution(
  { anchor, labels, score }: Linked,
  tokens: TaggerParagraph['tokens'],
): TaggedAttribution {
  const at = tokens[anchor];
  return {
    source: spansOf(labels, LABEL.source, tokens),
    cue: spansOf(labels, LABEL.cue, tokens),
    content: spansOf(labels, LABEL.content, tokens),
    anchor: at ? [at.start, at.end] : [0, 0],
    score,
  };
}
