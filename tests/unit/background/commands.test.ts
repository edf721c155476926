import { beforeEach, expect, test, vi } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { createMenu, isReadPageMenu, overlayCommand, tellOverlay } from '../../../src/background/commands.ts';
import { parse, ToOverlaySchema } from '../../../src/messages.ts';
import { resetFake, world } from '../../fake/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

beforeEach(() => resetFake());

test('every shortcut of the manifest does something', () => {
  for (const command of Object.keys(manifest.commands)) {
    if (command === 'read-page') expect(overlayCommand(command)).toBe(null);
    else expect(parse(ToOverlaySchema, overlayCommand(command)), command).not.toBe(null);
  }
});
test('a shortcut that there is not does nothing', () => {
  for (const command of ['', 'constructor', '__proto__', 'toString'])
    expect(overlayCommand(command), command).toBe(null);
});
test('the menu is there once, however often it is made', async () => {
  await createMenu();
  await createMenu();
  expect(world.menus).toEqual(['read-page']);
  expect(isReadPageMenu('read-page')).toBe(true);
  expect(isReadPageMenu(1)).toBe(false);
});
test('a tab without an overlay is no error', async () => {
  await expect(tellOverlay(7, { type: 'overlay/state' })).resolves.toBeUndefined();
  expect(world.told).toEqual([{ tabId: 7, message: { type: 'overlay/state' } }]);
});
