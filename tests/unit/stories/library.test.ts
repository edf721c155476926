import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../../src/stories/check.ts';
import { latest } from '../../../src/stories/fields.ts';
import { builtInDossiers } from '../../../src/stories/library.ts';
import { makeCard } from '../../../src/stories/make-card.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

describe('built-in dossiers', () => {
  test('are whole, and loaded once', () => {
    expect(builtInDossiers().map(({ id }) => id)).toEqual(['panjshir-2021', 'karabakh-2020']);
    expect(builtInDossiers()).toBe(builtInDossiers());
  });

  test.each(builtInDossiers().map((dossier) => [dossier.id, dossier] as const))(
    '%s is as its check gives it back',
    (id, dossier) => {
      expect(checkDossier(structuredClone(dossier), `${id}.json`)).toEqual(dossier);
    },
  );

  test.each(builtInDossiers().map((dossier) => [dossier.id, dossier] as const))(
    '%s cites all that it lists',
    (_id, dossier) => {
      const cited = [...dossier.claims, ...dossier.quotes].flatMap((entry) => [
        ...entry.sources,
        ...('denials' in entry ? (entry.denials ?? []) : []).flatMap(({ sources }) => sources),
        ...('evidence' in entry ? (entry.evidence ?? []) : []).flatMap(({ sources }) => sources),
      ]);
      expect(dossier.sources.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
    },
  );

  test.each(builtInDossiers().map((dossier) => [dossier.id, dossier] as const))(
    '%s cites no page older than the claim',
    (_id, dossier) => {
      const dates = new Map(dossier.sources.map(({ id, date }) => [id, date]));
      const early = dossier.claims.filter(({ date, sources }) =>
        sources.some((id) => latest(dates.get(id) ?? '') < date),
      );
      expect(early.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe('makeCard', () => {
  test('holds the entries asked for, each with its citations in order', () => {
    expect(makeCard(smallDossier(), ['velt-ford', 'nobody', 'ford-30'])).toEqual({
      id: 'lake-war',
      title: 'The war over Lake Orva',
      parties: [
        { id: 'north', name: 'Northern League' },
        { id: 'south', name: 'Southern Pact' },
      ],
      entries: {
        'velt-ford': {
          text: '“The ford is ours” – Ana Velt, radio, 2029-05-01',
          citations: [
            {
              publisher: 'Gazette',
              title: 'Ford falls',
              date: '2029-05-01',
              url: 'https://gazette.example.org/ford',
            },
          ],
        },
        'ford-30': {
          text: 'General Velt said that 30 to 40 men of the Pact died at the ford.',
          citations: [
            {
              publisher: 'Gazette',
              title: 'Ford falls',
              date: '2029-05-01',
              url: 'https://gazette.example.org/ford',
            },
            {
              publisher: 'Courier',
              title: 'Ministry denies',
              date: '2029-05-02',
              url: 'https://courier.example.org/1',
            },
          ],
        },
      },
      unsaid: [],
    });
  });
});
