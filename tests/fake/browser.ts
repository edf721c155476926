/**
 * `webextension-polyfill` for tests: what the extension uses of it, in memory. A test file mocks the package with
 *
 *     vi.mock('webextension-polyfill', async () => ({ default: (await import('.../fake/browser.ts')).fake }));
 *
 * and begins each test with `resetFake()`.
 */

import { FakeEvent } from './event.ts';
import { type Changes, FakeStorage } from './storage.ts';

export const OWN_ID = 'own-id';
export const OWN_ORIGIN = 'chrome-extension://own-id/';

export interface FakeTab {
  id: number;
  url?: string;
  active?: boolean;
}
interface Registered {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches?: string[];
}
type Reply = (message: unknown, tabId: number) => unknown;

const storageChanged = new FakeEvent<[Changes, string]>();

/** What tests set and look at. */
export const world = {
  tabs: [] as FakeTab[],
  granted: new Set<string>(),
  /** What the reader answers when asked for a permission. */
  grants: true,
  /** The gate's file as the browser's manifest has it: a path, or as in Firefox an address. */
  gate: 'src/gate/gate.iife.js',
  /** The error that injecting gives; null: it works. */
  closedPage: null as Error | null,
  injected: [] as number[],
  badges: new Map<number, string>(),
  titles: new Map<number, string>(),
  scripts: new Map<string, Registered>(),
  menus: [] as string[],
  optionsOpened: 0,
  matches: ['*://*.courier.example/*', '*://*.gazette.example/*'],
  /** What a page's content script answers; by default nobody is there. */
  inTab: (() => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }) as Reply,
  /** What the background answers to a surface. */
  inBackground: ((): unknown => undefined) as (message: unknown) => unknown,
  told: [] as { tabId: number; message: unknown }[],
  asked: [] as unknown[],
};
const fresh = { ...world };

const originsIn = ({ origins = [] }: { origins?: string[] }): string => origins.join();

export const fake = {
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => `${OWN_ORIGIN}${path}`,
    getManifest: () => ({
      content_scripts: [{ js: [world.gate], matches: world.matches }],
    }),
    async sendMessage(message: unknown) {
      world.asked.push(message);
      return world.inBackground(message);
    },
    async openOptionsPage() {
      world.optionsOpened++;
    },
    onMessage: new FakeEvent<[unknown, unknown, (answer: unknown) => void]>(),
    onInstalled: new FakeEvent<[{ reason: string }]>(),
    onStartup: new FakeEvent<[]>(),
  },
  storage: {
    local: new FakeStorage('local', storageChanged),
    session: new FakeStorage('session', storageChanged),
    onChanged: storageChanged,
  },
  tabs: {
    async get(id: number) {
      const tab = world.tabs.find((each) => each.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return { ...tab };
    },
    async query(wanted: { active?: boolean }) {
      return world.tabs.filter((tab) => wanted.active === undefined || tab.active === wanted.active);
    },
    async sendMessage(tabId: number, message: unknown) {
      world.told.push({ tabId, message });
      return world.inTab(message, tabId);
    },
    onRemoved: new FakeEvent<[number]>(),
  },
  action: {
    async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
      world.badges.set(tabId, text);
    },
    async getBadgeText({ tabId }: { tabId: number }) {
      return world.badges.get(tabId) ?? '';
    },
    async setBadgeBackgroundColor() {},
    async setTitle({ tabId, title }: { tabId: number; title: string }) {
      world.titles.set(tabId, title);
    },
  },
  scripting: {
    async executeScript({ target }: { target: { tabId: number } }) {
      if (world.closedPage) throw world.closedPage;
      world.injected.push(target.tabId);
    },
    async getRegisteredContentScripts({ ids }: { ids: string[] }) {
      await Promise.resolve();
      return [...world.scripts.values()].filter(({ id }) => ids.includes(id));
    },
    async registerContentScripts(scripts: Registered[]) {
      await Promise.resolve();
      for (const script of scripts) {
        if (script.js.some((file) => URL.canParse(file))) throw new Error('must be a relative URL');
        if (world.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.scripts.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      await Promise.resolve();
      for (const id of ids) if (!world.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  },
  permissions: {
    contains: async (wanted: { origins?: string[] }) => world.granted.has(originsIn(wanted)),
    async request(wanted: { origins?: string[] }) {
      if (world.grants) world.granted.add(originsIn(wanted));
      return world.grants;
    },
    remove: async (wanted: { origins?: string[] }) => world.granted.delete(originsIn(wanted)),
    onAdded: new FakeEvent<[]>(),
    onRemoved: new FakeEvent<[]>(),
  },
  contextMenus: {
    async removeAll() {
      world.menus = [];
    },
    create({ id }: { id: string }) {
      world.menus.push(id);
    },
    onClicked: new FakeEvent<[{ menuItemId: string }, FakeTab | undefined]>(),
  },
  commands: {
    getAll: async () => [
      { name: 'next-mark', description: 'Next mark', shortcut: 'Alt+Shift+N' },
      { name: 'read-page', description: 'Read this page', shortcut: '' },
      { name: '_execute_action', description: '', shortcut: '' },
    ],
    onCommand: new FakeEvent<[string, FakeTab | undefined]>(),
  },
};

/** As a newly installed extension in a browser without tabs; listeners stay unless `listeners` says otherwise. */
export function resetFake({ listeners = true } = {}): void {
  Object.assign(world, fresh, {
    tabs: [],
    granted: new Set(),
    injected: [],
    badges: new Map(),
    titles: new Map(),
    scripts: new Map(),
    menus: [],
    told: [],
    asked: [],
  });
  for (const area of [fake.storage.local, fake.storage.session]) {
    area.values.clear();
    area.broken = null;
  }
  if (!listeners) return;
  for (const room of Object.values(fake)) {
    for (const event of Object.values(room)) if (event instanceof FakeEvent) event.clear();
  }
}

/** Until everything that was started has come to its end: storage and messages take some turns. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((done) => setTimeout(done, 0));
}
