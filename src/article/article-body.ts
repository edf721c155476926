/** The body of an article as schema.org means it (https://schema.org/articleBody): without headline and standfirst. */
import type { Article } from './article.ts';

/** @returns the blocks' text without headline and standfirst, with an empty line between two of them */
export function articleBody({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  return blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}
