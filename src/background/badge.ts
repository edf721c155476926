/** The number on the toolbar button: figures that are not independently verified. */
import browser from 'webextension-polyfill';
import { OverlayStateSchema, parse, type ReadAnswer, type ToOverlay } from '../messages.ts';
import { type Settings, siteOf } from '../settings.ts';
import { isSamePage } from './page-url.ts';

/** What fits on the button. */
const MOST = 999;

/** How many figures of a page stand without independent verification; 0 for a page that was not read. */
export function unverifiedCount(answer: ReadAnswer): number {
  return answer.kind === 'reading'
    ? answer.reading.figures.filter(({ status }) => status !== 'verified').length
    : 0;
}

function titleOf(answer: ReadAnswer): string {
  if (answer.kind !== 'reading') return 'Sourcelight';
  if (answer.reading.figures.length === 0) return 'Sourcelight: no figures';
  const count = unverifiedCount(answer);
  if (count === 0) return 'Sourcelight: every figure is independently verified';
  return `Sourcelight: ${count} ${count === 1 ? 'figure' : 'figures'} not independently verified`;
}

/**
 * Shows the answer on one tab's button; the browser forgets it when the tab goes to another page. A tab that has done so while the
 * article was read, or is closed, is left alone.
 * @param page the address of the page that was read
 */
export async function showBadge(tabId: number, page: string | undefined, answer: ReadAnswer): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!isSamePage(tab?.url, page)) return;
  const count = unverifiedCount(answer);
  const text = count > MOST ? `${MOST}+` : String(count || '');
  await setBadge(tabId, text, titleOf(answer));
}

async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5b4a1f' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Takes the number off one tab's button. */
export function clearBadge(tabId: number): Promise<void> {
  return setBadge(tabId, '', 'Sourcelight');
}

/** Takes the number off the buttons of those pages that the change of settings has silenced: their marks are gone. */
export async function clearBadges(now: Settings, before: Settings): Promise<void> {
  const sites = now.sitesOff.filter((site) => !before.sitesOff.includes(site));
  const stories = now.storiesOff.filter((story) => !before.storiesOff.includes(story));
  if (sites.length === 0 && stories.length === 0) return;
  const clear = async ({ id, url }: { id?: number | undefined; url?: string | undefined }): Promise<void> => {
    if (id === undefined || (await browser.action.getBadgeText({ tabId: id })) === '') return;
    const site = siteOf(url);
    const silenced = (site !== null && sites.includes(site)) || (await isAbout(id, stories));
    if (silenced) await clearBadge(id);
  };
  // A tab may be closed at any moment: that is no error.
  await Promise.all((await browser.tabs.query({})).map((tab) => clear(tab).catch(() => {})));
}

/** True when the tab's overlay shows one of the stories, or shows nothing any more because it has heard of the change already. */
async function isAbout(tabId: number, stories: readonly string[]): Promise<boolean> {
  if (stories.length === 0) return false;
  const message: ToOverlay = { type: 'overlay/state' };
  const state = parse(OverlayStateSchema, await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  const story = state?.reading?.story?.id;
  return state?.why === 'story-off' || (story !== undefined && stories.includes(story));
}
