/**
 * On every news page: could this be one of our stories? Then the background is asked, else silence. No polyfill and no schema here:
 * this runs on millions of pages that are no story of ours and must cost next to nothing.
 */
import type { FromPage } from '../messages.ts';
import { GATE_KEY, SETTINGS_KEY } from '../storage-keys.ts';
import { couldCover, type GateTerms } from '../stories/gate.ts';
import { pageText } from './page-text.ts';
import { isOff } from './site-off.ts';

interface Api {
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: FromPage): Promise<unknown> };
}

/** The background writes these terms; anything else in their place means: not ready, stay silent. */
function isTerms(value: unknown): value is GateTerms {
  return typeof value === 'object' && value !== null && 'stories' in value && Array.isArray(value.stories);
}

/**
 * Browsers prepare pages that a reader may open next. Such a page may never be seen, and its frame is not yet a tab's top frame,
 * which is the only one that the background listens to.
 */
async function shown(page: Document & { prerendering?: boolean }): Promise<void> {
  if (!page.prerendering) return;
  await new Promise((done) => page.addEventListener('prerenderingchange', done, { once: true }));
}

async function gate(api: Api): Promise<void> {
  await shown(document);
  const stored = await api.storage.local.get([GATE_KEY, SETTINGS_KEY]);
  const terms = stored[GATE_KEY];
  if (!isTerms(terms) || terms.stories.length === 0 || isOff(location.hostname, stored[SETTINGS_KEY])) return;
  const { title, text } = pageText(document);
  const stories = couldCover(terms, title, text);
  if (stories.length > 0) await api.runtime.sendMessage({ type: 'gate/ask', stories });
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const api = browser ?? chrome;
// A failure here (storage gone with a reloaded extension) concerns nobody on this page.
if (api) gate(api).catch(() => {});
