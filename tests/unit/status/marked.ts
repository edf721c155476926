/** Articles from words alone, read the whole way, with what is asked of a figure before it in brackets: "[v:31 people] died". */
import type { Figure } from '../../../src/reading/reading.ts';
import { builtInDossiers } from '../../../src/stories/library.ts';
import { engine } from './engine.ts';

/** @returns for each mark its letter and the figure found there, in text order; the figure is undefined where none was found */
export function readMarked(article: string): { mark: string; figure: Figure | undefined }[] {
  const marks: { mark: string; start: number; end: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of article.matchAll(/\[([a-z]):([^\]]*)\]/g)) {
    const [whole, mark = '', words = ''] = match;
    text += article.slice(last, match.index);
    marks.push({ mark, start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + whole.length;
  }
  text += article.slice(last);
  const { figures } = engine.read({ text }, { dossiers: builtInDossiers() });
  return marks.map(({ mark, start, end }) => ({
    mark,
    figure: figures.find(({ span }) => span[0] < end && start < span[1]),
  }));
}
