import { describe, expect, test } from 'vitest';
import { builtInDossiers } from '../../../src/stories/library.ts';
import { type RecognisableArticle, recognise } from '../../../src/stories/recognise.ts';
import { KARABAKH_COVERING } from '../../fixtures/stories/karabakh-covering.ts';
import { KARABAKH_OTHER } from '../../fixtures/stories/karabakh-other.ts';
import { KARABAKH_UNSEEN_COVERING, KARABAKH_UNSEEN_OTHER } from '../../fixtures/stories/karabakh-unseen.ts';

const storyOf = (article: RecognisableArticle) => recognise(article, builtInDossiers())?.dossier.id;

/** Names of the reports that are taken for the war, or are not, against what they are; known errors are written down here. */
const wrong = (articles: readonly (RecognisableArticle & { name: string })[], ours: boolean) =>
  articles.filter((article) => (storyOf(article) === 'karabakh-2020') !== ours).map(({ name }) => name);

describe('the war in Nagorno-Karabakh, beside the other stories', () => {
  test.each([
    ['that the dossier was tried on', KARABAKH_COVERING],
    ['that were looked at once', KARABAKH_UNSEEN_COVERING],
  ])('finds all reports %s', (_which, articles) => {
    expect(wrong(articles, true)).toEqual([]);
  });

  test.each([
    ['that the dossier was tried on', KARABAKH_OTHER, ['the nineties, undated']],
    ['that were looked at once', KARABAKH_UNSEEN_OTHER, ['a shot on Farukh', 'chess']],
  ])('takes no other report %s', (_which, articles, known) => {
    expect(wrong(articles, false)).toEqual(known);
  });

  test('leaves Panjshir to its own dossier', () => {
    const [panjshir] = KARABAKH_OTHER.filter(({ name }) => name === 'Panjshir');
    expect(panjshir && storyOf(panjshir)).toBe('panjshir-2021');
  });

  test('of two stories in one text it takes the one that it is about', () => {
    const war =
      'Azerbaijan shelled Stepanakert and Hadrut, and Armenia sent troops to Nagorno-Karabakh. Twelve soldiers were killed near Shusha.';
    const aside = 'In Panjshir the Taliban fight the National Resistance Front.';
    expect(storyOf({ text: `${war} ${war} ${aside}` })).toBe('karabakh-2020');
    expect(storyOf({ text: `${aside} ${aside} ${aside} Armenia and Azerbaijan fought over Karabakh.` })).toBe(
      'panjshir-2021',
    );
  });
});
