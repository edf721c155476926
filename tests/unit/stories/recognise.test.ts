import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInDossiers } from '../../../src/stories/library.ts';
import { type RecognisableArticle, recognise } from '../../../src/stories/recognise.ts';
import { COVERING } from '../../fixtures/stories/covering.ts';
import { COVERING_2021 } from '../../fixtures/stories/covering-2021.ts';
import { COVERING_2022 } from '../../fixtures/stories/covering-2022.ts';
import { FOURTH_COVERING } from '../../fixtures/stories/fourth-covering.ts';
import { FOURTH_OTHER } from '../../fixtures/stories/fourth-other.ts';
import { OTHER } from '../../fixtures/stories/other.ts';
import { OTHER_PAST } from '../../fixtures/stories/other-past.ts';
import { OTHER_PRESENT } from '../../fixtures/stories/other-present.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';
import { THIRD_COVERING } from '../../fixtures/stories/third-covering.ts';
import { THIRD_OTHER } from '../../fixtures/stories/third-other.ts';
import { UNSEEN_COVERING } from '../../fixtures/stories/unseen-covering.ts';
import { UNSEEN_OTHER } from '../../fixtures/stories/unseen-other.ts';

const lake = smallDossier();
const ARTICLE = `Shells fall on Lake Orva

The Northern League shelled the ferry on Lake Orva on Monday, a spokesman of the Southern Pact said. General Ana Velt denied it.`;

const OURS = [...COVERING, ...COVERING_2021, ...COVERING_2022];
const OTHERS = [...OTHER, ...OTHER_PAST, ...OTHER_PRESENT];

describe('the fighting in Panjshir', () => {
  test.each(OURS.map((article) => [article.name, article] as const))('covered: %s', (_name, article) => {
    expect(recognise(article, builtInDossiers())?.dossier.id).toBe('panjshir-2021');
  });

  test.each(OTHERS.map((article) => [article.name, article] as const))(
    'not covered: %s',
    (_name, article) => {
      expect(recognise(article, builtInDossiers())).toBeNull();
    },
  );

  test('says why, in sentences', () => {
    const [first] = COVERING;
    expect(first && recognise(first, builtInDossiers())?.because).toEqual([
      expect.stringMatching(
        /^Names Panjshir, .+ \(5 times, about \d+ % of the text, also in the headline\)\.$/,
      ),
      'Names 2 sides: Taliban, National Resistance Front.',
      expect.stringMatching(/^Speaks of fighting, /),
      'Published on 2021-09-01, within the time of the story.',
    ]);
  });
});

/** The reports that were written after the rules; what is wrong on them is written down here, so that a change of it is seen. */
describe('reports that were looked at once', () => {
  const wrong = (articles: readonly (RecognisableArticle & { name: string })[], ours: boolean) =>
    articles
      .filter((article) => (recognise(article, builtInDossiers())?.dossier.id === 'panjshir-2021') !== ours)
      .map(({ name }) => name);

  test.each([
    [UNSEEN_COVERING, ['an exile paper on detentions']],
    [THIRD_COVERING, []],
    [FOURTH_COVERING, ['a think piece with old wars in it', 'undated, a short tale of a driver']],
  ])('missed', (articles, names) => {
    expect(wrong(articles, true)).toEqual(names);
  });

  test.each([
    [UNSEEN_OTHER, []],
    [THIRD_OTHER, ['migrants shot at a border']],
    [FOURTH_OTHER, ['an obituary of a cook', 'cholera']],
  ])('taken for the story', (articles, names) => {
    expect(wrong(articles, false)).toEqual(names);
  });
});

describe('any dossier', () => {
  const score = (text: string, published?: string, title?: string) =>
    recognise({ text, published, title }, [lake])?.score ?? 0;

  test('recognises its story by what the dossier says', () => {
    expect(score(ARTICLE)).toBeGreaterThan(0.8);
  });

  test('one side alone weighs less than two', () => {
    expect(score(ARTICLE.replaceAll('Southern Pact', 'other side'))).toBeLessThan(score(ARTICLE));
  });

  test('names of another story weigh against it', () => {
    expect(score(`${ARTICLE} The regatta was put off; the regatta is held each May.`)).toBeLessThan(
      score(ARTICLE),
    );
  });

  test('who died before the story began weighs against it where named more than the story', () => {
    const aunt = (times: number) => score(`${ARTICLE}${' Ana Maria Velt wrote of it.'.repeat(times)}`);
    expect(aunt(1)).toBe(score(ARTICLE));
    expect(aunt(9)).toBeLessThan(score(ARTICLE));
  });

  test('the less of the text is about it, the less it is the story', () => {
    const other =
      '\n\nThe price of bread went up again, and bakers in the capital closed for a day in protest.'.repeat(
        40,
      );
    expect(score(ARTICLE + other)).toBe(0);
  });

  test.each([
    ['before the story', '2029-02-01', false],
    ['the day before, in another time zone', '2029-02-28T23:00:00Z', true],
    ['on its last day', '2029-12-31T20:00:00Z', true],
    ['a year after', '2030-12-31', true],
    ['only the month, which the story began in', '2029-03', true],
    ['only the year before', '2028', false],
    ['written out', 'Mon, 07 May 2029 10:00:00 GMT', true],
    ['not a date', 'yesterday', true],
  ])('date: %s', (_name, published, recognised) => {
    expect(score(ARTICLE, published) > 0).toBe(recognised);
  });

  test('an article in the period scores above one without a date, and that above a late one', () => {
    expect(score(ARTICLE, '2029-05-07')).toBeGreaterThan(score(ARTICLE));
    expect(score(ARTICLE)).toBeGreaterThan(score(ARTICLE, '2032-05-07'));
  });

  test('without a date, years long before the story weigh against it', () => {
    expect(score(`${ARTICLE} It was built in 1931.`)).toBeLessThan(score(ARTICLE));
    expect(score(`${ARTICLE} It was built in 1931 and again in 2029.`)).toBe(score(ARTICLE));
  });

  test('a title of its own counts as headline', () => {
    const text = ARTICLE.split('\n\n')[1] ?? '';
    expect(score(text, undefined, 'Shells fall on Lake Orva')).toBeGreaterThan(
      score(text, undefined, 'Monday'),
    );
  });

  test('names alone, without a word of war, are another story', () => {
    const visit = ARTICLE.replaceAll('shelled the ferry', 'held a fair').replaceAll('Shells fall', 'A fair');
    expect(score(visit)).toBe(0);
  });

  test('the second half of a long article does not make it the story', () => {
    const other = 'The price of bread went up again. Bakers in the capital closed for a day. '.repeat(30);
    expect(score(`Bakers close\n\n${other}\n\nThe Northern League shelled Lake Orva.`)).toBe(0);
  });

  test('a person whom no other side is named with may be a namesake', () => {
    const named = { ...lake, recognition: { ...lake.recognition, anchors: ['Joro Sim'] } };
    const of = (text: string) => recognise({ text, published: '2029-05-07' }, [named])?.score ?? 0;
    const text =
      'Joro Sim was captured in a raid. Soldiers shelled the house and killed two, the Lake Monitor said.';
    expect(of(text)).toBe(0);
    expect(of(`${text} The Northern League was silent.`)).toBeGreaterThan(0);
  });

  test('an abbreviation alone may be anything', () => {
    const short = { ...lake, recognition: { ...lake.recognition, anchors: ['LOO'] } };
    const of = (text: string) => recognise({ text, published: '2029-05-07' }, [short])?.score ?? 0;
    expect(of('LOO fighters attacked the Northern League and killed three, LOO said.')).toBe(0);
    expect(of('LOO fighters attacked the Northern League at Tessin Ford and killed three.')).toBeGreaterThan(
      0,
    );
  });

  test('a name that only the headline has is there', () => {
    const text = 'The League shelled the ford on Monday and killed four, the Lake Monitor said.';
    expect(score(text)).toBe(0);
    expect(score(text, undefined, 'Four die at Lake Orva')).toBeGreaterThan(0);
    expect(score(`Four die at Lake Orva\n\n${text}`, undefined, 'Four die at Lake Orva')).toBe(
      score(`Four die at Lake Orva\n\n${text}`),
    );
  });

  test('one name alone is no story', () => {
    expect(score('Lake Orva. Lake Orva. Lake Orva. Lake Orva.')).toBe(0);
  });

  test('of several dossiers the best one, whatever their order', () => {
    const weaker = {
      ...smallDossier(),
      id: 'weaker',
      recognition: { ...lake.recognition, against: ['ferry', 'Orva'] },
    };
    expect(recognise({ text: ARTICLE }, [weaker, lake])?.dossier.id).toBe('lake-war');
    expect(recognise({ text: ARTICLE }, [lake, weaker])?.dossier.id).toBe('lake-war');
  });

  test('no dossier, no story', () => {
    expect(recognise({ text: ARTICLE }, [])).toBeNull();
  });

  test('any text: null or a score from the threshold to 1, with reasons', () => {
    const words = fc.constantFrom(
      'Lake Orva',
      'Northern League',
      'Pact forces',
      'regatta',
      '1931',
      'war',
      '\n',
      'é🔥',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.string(), { nil: undefined }), (given, published) => {
        const recognised = recognise({ text: given, published }, [lake]);
        if (!recognised) return;
        expect(recognised.score).toBeGreaterThanOrEqual(0.5);
        expect(recognised.score).toBeLessThanOrEqual(1);
        expect(recognised.because.length).toBeGreaterThan(1);
      }),
    );
  });
});
