/** What the background keeps in the browser for the gate: its terms, and where it runs. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyEverywhere } from '../../../src/background/everywhere.ts';
import { writeGateTerms } from '../../../src/background/gate-terms.ts';
import { toSettings } from '../../../src/settings.ts';
import { couldCover, gateTerms } from '../../../src/stories/gate.ts';
import { fake, OWN_ORIGIN, resetFake, world } from '../../fake/browser.ts';
import { COVERING } from '../../fixtures/stories/lake-report.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

beforeEach(() => resetFake());

describe('the terms', () => {
  const written = () => fake.storage.local.values.get('gate') as ReturnType<typeof gateTerms>;

  test('are those of all stories', async () => {
    await writeGateTerms([smallDossier()], toSettings({}));
    expect(written()).toEqual(gateTerms([smallDossier()]));
    expect(couldCover(written(), '', COVERING)).toEqual(['lake-war']);
  });
  test('leave out the stories that are switched off', async () => {
    await writeGateTerms([smallDossier()], toSettings({ storiesOff: ['lake-war'] }));
    expect(written().stories).toEqual([]);
    expect(couldCover(written(), '', COVERING)).toEqual([]);
  });
});

describe('every site', () => {
  const script = () => world.scripts.get('gate-everywhere');

  test('has the gate when the reader wants it and the browser allows it', async () => {
    world.granted.add('*://*/*');
    await applyEverywhere(true);
    expect(script()).toMatchObject({
      js: ['src/gate/gate.iife.js'],
      matches: ['*://*/*'],
      excludeMatches: world.matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
  });
  test('has it in a browser that gives its files as addresses', async () => {
    world.gate = `${OWN_ORIGIN}src/gate/gate.iife.js`;
    world.granted.add('*://*/*');
    await applyEverywhere(true);
    await applyEverywhere(true);
    expect(script()?.js).toEqual(['src/gate/gate.iife.js']);
  });
  test('has it once, however often it is asked for', async () => {
    world.granted.add('*://*/*');
    await applyEverywhere(true);
    await applyEverywhere(true);
    expect(world.scripts.size).toBe(1);
  });
  test('has it not without the permission', async () => {
    await applyEverywhere(true);
    expect(script()).toBeUndefined();
  });
  test.each([
    ['the reader changes their mind', false, true],
    ['the browser takes the permission back', true, false],
  ])('loses it when %s', async (_when, wanted, granted) => {
    world.granted.add('*://*/*');
    await applyEverywhere(true);
    if (!granted) world.granted.clear();
    await applyEverywhere(wanted);
    expect(script()).toBeUndefined();
  });
  test('gets the script anew when an update has other news hosts', async () => {
    world.granted.add('*://*/*');
    await applyEverywhere(true);
    world.matches = [...world.matches, '*://*.herald.example/*'];
    await applyEverywhere(true);
    expect(script()?.excludeMatches).toEqual(world.matches);
  });
});
