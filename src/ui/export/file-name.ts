/** What an exported reading's file is called. */
import type { Reading } from '../../reading/reading.ts';

const MOST = 60;

/** "sourcelight-the-article-s-title.csv": letters and digits of its title, or of its address where it has none. */
export function fileName({ article }: Pick<Reading, 'article'>, ending: string): string {
  const words = (article.title || article.url?.replace(/^\w+:\/+/, '') || '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = ['sourcelight', ...(words ?? ['reading'])].join('-');
  return `${name.length > MOST ? name.slice(0, MOST).replace(/-[^-]*$/, '') : name}.${ending}`;
}
