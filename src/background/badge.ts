/** The number on the toolbar button: figures that are not independently verified. */
import browser from 'webextension-polyfill';
import { countFigures, type FigureCounts } from '../figure-counts.ts';
import { OverlayStateSchema, parse, type ReadAnswer, type ToOverlay } from '../messages.ts';
import { type Settings, siteOf } from '../settings.ts';
import { isSamePage } from './page-url.ts';

/** What fits on the button. */
const MOST = 999;

/** What an answer for a page has to be counted; null where it was not read. */
export function countsOf(answer: ReadAnswer): FigureCounts | null {
  return answer.kind === 'reading' ? countFigures(answer.reading) : null;
}

function titleOf(counts: FigureCounts | null): string {
  if (!counts) return 'Sourcelight';
  if (counts.figures === 0) return 'Sourcelight: no figures';
  const { unverified } = counts;
  if (unverified === 0) return 'Sourcelight: every figure is independently verified';
  return `Sourcelight: ${unverified} ${unverified === 1 ? 'figure' : 'figures'} not independently verified`;
}

/**
 * Shows the counts on one tab's button; the browser forgets them when the tab goes to another page. A tab that has done so meanwhile,
 * or is closed, is left alone.
 * @param page the address of the page whose counts they are
 * @param counts null: nothing is shown there
 */
export async function showBadge(
  tabId: number,
  page: string | undefined,
  counts: FigureCounts | null,
): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!isSamePage(tab?.url, page)) return;
  const count = counts?.unverified ?? 0;
  const text = count > MOST ? `${MOST}+` : String(count || '');
  await setBadge(tabId, text, titleOf(counts));
}

async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5b4a1f' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Takes the number off one tab's button. */
function clearBadge(tabId: number): Promise<void> {
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
