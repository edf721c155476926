/**
 * On every news page: could this be one of our stories? Then the background is asked, else silence. No polyfill and no schema here:
 * this runs on millions of pages that are no story of ours and must cost next to nothing.
 */
import { isTerms } from '../gate-terms.ts';
import type { FromPage } from '../messages.ts';
import { OVERLAY, type OverlayThere } from '../overlay-key.ts';
import { GATE_KEY, SETTINGS_KEY } from '../storage-keys.ts';
import { couldCover, type GateTerms } from '../stories/gate.ts';
import { keepLooking } from './looks.ts';
import { pageText } from './page-text.ts';
import { isOff } from './site-off.ts';

interface Api {
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: FromPage): Promise<unknown> };
}

/** What the background has left for the gate; null where there is nothing to look for, or nothing is to be looked at. */
async function termsFor(api: Api): Promise<GateTerms | null> {
  const stored = await api.storage.local.get([GATE_KEY, SETTINGS_KEY]);
  const terms = stored[GATE_KEY];
  const wanted =
    isTerms(terms) && terms.stories.length > 0 && !isOff(location.hostname, stored[SETTINGS_KEY]);
  return wanted ? terms : null;
}

/** Has the overlay brought in. Where it is already, at an earlier address of the same page, it only has to look again. */
async function ask(api: Api, stories: string[]): Promise<void> {
  const overlay = (globalThis as { [OVERLAY]?: OverlayThere })[OVERLAY];
  if (overlay?.isAlive()) await overlay.look();
  else await api.runtime.sendMessage({ type: 'gate/ask', stories });
}

function gate(api: Api): void {
  const life = new AbortController();
  let known: GateTerms | null = null;
  keepLooking(
    document,
    async () => {
      known ??= await termsFor(api);
      if (!known) {
        life.abort();
        return true;
      }
      const { title, text } = pageText(document);
      const stories = couldCover(known, title, text);
      if (stories.length > 0) await ask(api, stories);
      return stories.length > 0;
    },
    life.signal,
  );
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const api = browser ?? chrome;
try {
  if (api) gate(api);
} catch {
  // An element named like a method of the document takes its place on some pages: what cannot be looked at is no story of ours.
  // What fails later (storage gone with a reloaded extension) ends the gate, and concerns nobody on this page either.
}
