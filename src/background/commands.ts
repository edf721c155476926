/** Shortcuts and the context menu. */
import browser from 'webextension-polyfill';
import type { ToOverlay } from '../messages.ts';

const MENU = 'read-page';

/** Menus are kept by the browser between a worker's lives: made once, on installation. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: 'Read this page with Sourcelight', contexts: ['page'] });
}

/** Whether this is the entry of the context menu that reads the page. */
export const isReadPageMenu = (id: string | number): boolean => id === MENU;

const OVERLAY_COMMANDS = new Map<string, ToOverlay>([
  ['next-mark', { type: 'overlay/step', by: 1 }],
  ['previous-mark', { type: 'overlay/step', by: -1 }],
  ['toggle-marks', { type: 'overlay/toggle-marks' }],
]);

/** What a shortcut tells the overlay; null for shortcuts that are not the overlay's. */
export function overlayCommand(command: string): ToOverlay | null {
  return OVERLAY_COMMANDS.get(command) ?? null;
}

/** A tab without an overlay has nobody to receive this: that is no error. */
export async function tellOverlay(tabId: number, message: ToOverlay): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
}
