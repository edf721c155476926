import { describe, expect, test, vi } from 'vitest';
import { LONGEST_TEXT } from '../../../src/article/copy.ts';
import { MAX_READ, readArticle } from '../../../src/background/read-article.ts';
import { toSettings } from '../../../src/settings.ts';
import { COVERING } from '../../fixtures/stories/lake-report.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';
import { fakeEngine } from './fake-engine.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

const OTHER =
  'The harbour board met on Tuesday to set the fares of the ferry for the coming year, and the chairwoman said after the vote that they had held the price for three years and could do so no longer.';
const DUTCH =
  'De havenraad kwam dinsdag bijeen om de prijzen van de veerpont voor het komende jaar vast te stellen en de voorzitter zei na de stemming dat zij die drie jaar gelijk hadden gehouden en dat dat nu niet langer kon.';

const OFF = { sitesOff: ['courier.example'] };
const STORY_OFF = { storiesOff: ['lake-war'] };

function ask(
  text: string,
  {
    settings = {},
    wanted = false,
    page = 'https://www.courier.example/a',
    url = page,
  }: { settings?: object; wanted?: boolean; page?: string; url?: string } = {},
) {
  const engine = fakeEngine();
  const answer = readArticle(
    {
      article: { text, url, language: 'en' },
      page,
      wanted,
      settings: toSettings(settings),
      dossiers: [smallDossier()],
    },
    engine.start,
  );
  return { answer, engine };
}

describe('says nothing, and starts no engine,', () => {
  test.each([
    ['site-off', COVERING, { settings: OFF }],
    ['too-long', COVERING.padEnd(MAX_READ + 1, ' a'), {}],
    ['no-article', '', {}],
    ['no-article', 'Lake Orva: the Northern League and the Southern Pact.', {}],
    ['not-english', DUTCH, {}],
    ['not-our-story', OTHER, {}],
    ['story-off', COVERING, { settings: STORY_OFF }],
    ['too-long', COVERING.padEnd(MAX_READ + 1, ' a'), { wanted: true }],
    ['no-article', 'One word.', { wanted: true }],
    ['not-english', DUTCH, { wanted: true }],
  ] as const)('%s', async (why, text, how) => {
    const { answer, engine } = ask(text, how);
    expect(await answer).toEqual({ kind: 'silent', why });
    expect(engine.started()).toBe(0);
  });
});

test('a page that was cut because it is too long is never read as if it were whole', () => {
  expect(MAX_READ).toBeLessThan(LONGEST_TEXT);
});

test('a page is off by where it is, not by where it says that it is', async () => {
  const elsewhere = 'https://gazette.example/copy';
  expect(
    await ask(COVERING, { settings: OFF, page: elsewhere, url: 'https://courier.example/a' }).answer,
  ).toMatchObject({ kind: 'reading' });
  expect(await ask(COVERING, { settings: OFF, url: elsewhere }).answer).toEqual({
    kind: 'silent',
    why: 'site-off',
  });
});

test('an article of the story is read with it', async () => {
  const { answer, engine } = ask(COVERING);
  expect(await answer).toMatchObject({
    kind: 'reading',
    reading: { article: { text: COVERING, url: 'https://www.courier.example/a' } },
    card: { id: 'lake-war', parties: [{ id: 'north' }, { id: 'south' }] },
  });
  expect(engine.stories).toEqual(['lake-war']);
});

test('an article of exactly the greatest length is read', async () => {
  const long = COVERING.repeat(1 + MAX_READ / COVERING.length).slice(0, MAX_READ);
  expect(await ask(long).answer).toMatchObject({
    kind: 'reading',
  });
});

test('what the page says of its language is not passed on', async () => {
  const answer = await ask(COVERING).answer;
  if (answer.kind !== 'reading') throw new Error('not read');
  expect(Object.keys(answer.reading.article).sort()).toEqual(['text', 'url']);
});

describe('when the reader asks for it', () => {
  test('an article of no story is read without a dossier', async () => {
    const { answer, engine } = ask(OTHER, { wanted: true });
    expect(await answer).toMatchObject({ kind: 'reading', reading: { story: null }, card: null });
    expect(engine.stories).toEqual(['none']);
  });
  test('a site that is switched off is read all the same', async () => {
    const { answer, engine } = ask(COVERING, { wanted: true, settings: OFF });
    expect(await answer).toMatchObject({ kind: 'reading', reading: { story: { id: 'lake-war' } } });
    expect(engine.stories).toEqual(['lake-war']);
  });
  test('a story that is switched off is left out of the reading', async () => {
    const { answer, engine } = ask(COVERING, { wanted: true, settings: STORY_OFF });
    expect(await answer).toMatchObject({ kind: 'reading', reading: { story: null }, card: null });
    expect(engine.stories).toEqual(['none']);
  });
});

test('the card holds the entries that the reading rests on, and no others', async () => {
  const because = [
    { rule: 'dossier-claim', dossier: 'ford-30', text: 'The dossier knows this claim.' },
    { rule: 'dossier-claim', dossier: 'not-there', text: 'An entry that is gone.' },
  ];
  const reading = (await import('../../fixtures/readings.ts')).aReading();
  const [figure, ...figures] = reading.figures;
  const [attribution, ...attributions] = reading.attributions;
  if (!figure || !attribution) throw new Error('an empty reading');
  const engine = fakeEngine({
    figures: [{ ...figure, because }, ...figures],
    attributions: [
      { ...attribution, dossier: { quote: 'velt-ford', finding: 'confirmed' } },
      ...attributions,
    ],
  });
  const answer = await readArticle(
    {
      article: { text: COVERING },
      page: undefined,
      wanted: false,
      settings: toSettings({}),
      dossiers: [smallDossier()],
    },
    engine.start,
  );
  if (answer.kind !== 'reading') throw new Error('not read');
  expect(Object.keys(answer.card?.entries ?? {}).sort()).toEqual(['ford-30', 'velt-ford']);
});

test('an engine that does not start is the caller’s to answer for', async () => {
  const broken = () => Promise.reject(new Error('no model'));
  const request = {
    article: { text: COVERING },
    page: undefined,
    wanted: true,
    settings: toSettings({}),
    dossiers: [smallDossier()],
  };
  await expect(readArticle(request, broken)).rejects.toThrow('no model');
});
