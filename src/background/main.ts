/**
 * The background: runs the engine off the page's thread, injects the overlay, keeps the badge. It may be put to sleep between any
 * two lines: whatever must outlive it is in storage, and every listener is added in the first turn.
 */
import './rooms.ts';
import browser from 'webextension-polyfill';
import type { ReadAnswer, SurfaceAnswer } from '../messages.ts';
import {
  type FromPage,
  FromPageSchema,
  type FromSurface,
  FromSurfaceSchema,
  parse,
  senderOf,
} from '../messages.ts';
import { loadSettings, watchSettings } from '../settings.ts';
import { builtInDossiers } from '../stories/library.ts';
import { clearBadges, countsOf, showBadge } from './badge.ts';
import { checkAll } from './check-subscriptions.ts';
import { createMenu, isReadPageMenu, overlayCommand, tellOverlay } from './commands.ts';
import { begin, engineFor, theEngine, warmUp } from './engine.ts';
import { applyEverywhere } from './everywhere.ts';
import { writeGateTerms } from './gate-terms.ts';
import { forgetTab, injectOverlay, isWanted, moveWish, readPage } from './inject.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { writeOwnTerms } from './own-stories.ts';
import { readArticle } from './read-article.ts';
import { allDossiers, dossiersFor } from './stories.ts';
import { answerStories, type StoryReply } from './story-desk.ts';

const NOT_ALLOWED = 'The browser does not let extensions into this page.';

/** Problems go to the extension's own log, never to a page. */
const report = (error: unknown): void => console.error('Sourcelight:', error);

/** What the gate needs, as the settings and permissions have it now. */
const prepare = oneAfterAnother(async () => {
  const [settings, dossiers] = await Promise.all([loadSettings(), allDossiers(report)]);
  await Promise.all([
    writeGateTerms(dossiers, settings),
    writeOwnTerms(),
    applyEverywhere(settings.everywhere),
  ]);
});

/** When the browser starts, if the reader wants it: at no time that would tell a publisher what is being read, and without a timer. */
async function checkDaily(): Promise<void> {
  if ((await loadSettings()).checkDaily) await checkAll(prepare);
}

async function answerPage(
  message: FromPage,
  tabId: number,
  page: string | undefined,
): Promise<ReadAnswer | undefined> {
  if (message.type === 'overlay/in-view') {
    await showBadge(tabId, page, message.counts);
    return undefined;
  }
  // Waking the engine while the overlay finds the article, or settings are fetched, saves the reader that time; a failure shows when
  // it is asked to read.
  theEngine().catch(report);
  if (message.type === 'overlay/soon') {
    begin(builtInDossiers()).catch(report);
    return undefined;
  }
  if (message.type === 'gate/ask') {
    const there = injectOverlay(tabId);
    begin(builtInDossiers()).catch(report);
    await there;
    await warmUp(builtInDossiers());
    return undefined;
  }
  const { article, before, beside } = message;
  try {
    if (before !== undefined) await moveWish(tabId, before, page);
    const [settings, wanted, dossiers] = await Promise.all([
      loadSettings(),
      isWanted(tabId, page),
      dossiersFor(article, report),
    ]);
    const request = { article, page, wanted, settings, dossiers };
    const answer = await readArticle(request, engineFor);
    // The number waits for the tab to be asked for its address; the page need not.
    if (!beside) void showBadge(tabId, page, countsOf(answer)).catch(report);
    return answer;
  } catch (error) {
    report(error);
    return { kind: 'failed', message: 'Sourcelight could not read this article.' };
  }
}

async function answerSurface(message: FromSurface): Promise<SurfaceAnswer | StoryReply> {
  if (message.type !== 'surface/read-page') return answerStories(message, prepare);
  try {
    const { url } = await browser.tabs.get(message.tabId);
    await readPage(message.tabId, url);
    return { kind: 'done' };
  } catch {
    return { kind: 'failed', message: NOT_ALLOWED };
  }
}

browser.runtime.onMessage.addListener(
  (received: unknown, sender, sendResponse: (answer: unknown) => void) => {
    const own = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
    const from = senderOf(sender, own);
    const tabId = sender.tab?.id;
    const fromPage = from === 'page' ? parse(FromPageSchema, received) : null;
    const fromSurface = from === 'surface' ? parse(FromSurfaceSchema, received) : null;
    // Always answered, if only with nothing: a sender must never be left waiting.
    if (fromPage && tabId !== undefined) {
      // The tab's address is the page's of now; the sender's may be the one that its script was started at.
      answerPage(fromPage, tabId, sender.tab?.url ?? sender.url).then(sendResponse, refuse);
    } else if (fromSurface) answerSurface(fromSurface).then(sendResponse, refuse);
    else sendResponse(null);
    // The answer may come later: keep the channel open.
    return true;

    function refuse(error: unknown): void {
      report(error);
      sendResponse(null);
    }
  },
);

browser.runtime.onInstalled.addListener(() => {
  prepare().catch(report);
  createMenu().catch(report);
});
browser.runtime.onStartup.addListener(() => {
  prepare().catch(report);
  checkDaily().catch(report);
});
browser.permissions.onAdded.addListener(() => void prepare().catch(report));
browser.permissions.onRemoved.addListener(() => void prepare().catch(report));
watchSettings((now, before) => {
  prepare().catch(report);
  clearBadges(now, before).catch(report);
}, new AbortController().signal);

browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (isReadPageMenu(menuItemId) && tab?.id !== undefined) readPage(tab.id, tab.url).catch(report);
});
browser.commands.onCommand.addListener((command, tab) => {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const message = overlayCommand(command);
  if (message) void tellOverlay(tabId, message);
  else if (command === 'read-page') readPage(tabId, tab?.url).catch(report);
});
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).catch(report));
