/** The engine: the steps of reading, in their order. Pure: text and dossiers in, a Reading out. */
import type { Dossier } from '../stories/dossier.ts';
import { type Recognised, recognise } from '../stories/recognise.ts';
import { attribute } from './attribution/attribute.ts';
import { createTagger } from './attribution/create-tagger.ts';
import type { Tagger } from './attribution/tagger.ts';
import { findFigures } from './figures/figures.ts';
import type { ArticleInput, Reading } from './reading.ts';
import { withShortForms } from './speakers/short-forms.ts';
import { withSideNames } from './speakers/side-names.ts';
import { resolveSpeakers } from './speakers/speakers.ts';
import { judge } from './status/judge.ts';
import { toDocument } from './text/text.ts';

export interface ReadOptions {
  dossiers: readonly Dossier[];
  /** 'auto': the story that the article covers, if any. 'none': no dossier. Else a dossier's id: that one, recognised or not. */
  story?: string;
  /** What `recognise` has said of this article and the story, where it was asked already. */
  recognised?: Recognised;
}

export interface Engine {
  /** Which arithmetic the attribution model uses. */
  readonly path: 'wasm' | 'js';
  /** @throws RangeError when `options.story` names no dossier. Never throws for any text. */
  read(article: ArticleInput, options: ReadOptions): Reading;
}

/**
 * @param parts the attribution model's file, and the compiled kernel where WebAssembly may run
 * @throws Error when the model file cannot be used
 */
export async function createEngine(parts: { model: ArrayBuffer; kernel?: ArrayBuffer }): Promise<Engine> {
  return engineWith(await createTagger(parts.model, parts.kernel));
}

/** The engine of a tagger that is there, and may have looked at texts before. */
export function engineWith(tagger: Tagger): Engine {
  function read(article: ArticleInput, options: ReadOptions): Reading {
    const { match, dossier } = chooseStory(article, options);
    const document = toDocument(article.text);
    const said = attribute(document, tagger);
    const { attributions, cast } = resolveSpeakers(document, said, dossier, article);
    const found = findFigures(document, dossier);
    const { published, outlet } = article;
    const judged = judge({
      document,
      attributions,
      cast,
      found,
      dossier,
      ...(published !== undefined && { published }),
      ...(outlet !== undefined && { outlet }),
    });
    const speakers = withShortForms(judged.speakers, article.text, dossier);
    const named = dossier
      ? { speakers, figures: judged.figures }
      : withSideNames(article.text, speakers, judged.figures);
    return {
      version: 1,
      article,
      story: match,
      speakers: named.speakers,
      attributions: judged.attributions,
      figures: named.figures,
      disclaimers: judged.disclaimers,
    };
  }
  return { path: tagger.path, read };
}

function chooseStory(
  article: ArticleInput,
  { dossiers, story = 'auto', recognised: known }: ReadOptions,
): { match: Reading['story']; dossier: Dossier | null } {
  if (story === 'none') return { match: null, dossier: null };
  const candidates = story === 'auto' ? dossiers : dossiers.filter((dossier) => dossier.id === story);
  const named = story === 'auto' ? undefined : candidates[0];
  if (story !== 'auto' && !named) throw new RangeError(`no story is called "${story}"`);
  const recognised = known ?? recognise(article, candidates);
  const dossier = recognised?.dossier ?? named ?? null;
  if (!dossier) return { match: null, dossier: null };
  const { id, title } = dossier;
  const match = recognised
    ? { id, title, score: recognised.score, because: recognised.because }
    : { id, title, score: 0, because: ['Chosen by hand; the article was not recognised as this story.'] };
  return { match, dossier };
}
