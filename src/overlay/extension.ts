/** The overlay's line to its extension, which may be reloaded or removed while the page stays open. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { breathe, inSlices } from '../article/slices.ts';
import {
  type ArticleMessage,
  type FromPage,
  MAX_TEXT,
  type OverlayState,
  parse,
  type ReadAnswer,
  type ToOverlay,
  ToOverlaySchema,
} from '../messages.ts';
import { readAnswerOf } from './answer.ts';

/** False once the extension that injected this script is gone: nobody will answer any more. Never throws. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Milliseconds that a background needs to come back after it was killed. */
const PAUSE = 200;

/** Tells the background something that has no answer. Never rejects: where nobody listens any more, nothing is to be done. */
export async function tellBackground(message: FromPage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // As above.
  }
}

/**
 * Has the article read. Asked a second time when the first got no answer: the browser may end the background between a message
 * and its answer. Null when that is in vain.
 * @param isBeside the reader is at another article of the page
 * @param before the page's address when the same article was read before, if that was another
 */
export async function askToRead(
  article: Article,
  { isBeside, before }: { isBeside: boolean; before?: string },
): Promise<ReadAnswer | null> {
  if (article.text.length > MAX_TEXT) return { kind: 'silent', why: 'too-long' };
  const message: FromPage = {
    type: 'overlay/read',
    article: toMessage(article),
    ...(isBeside ? { beside: true } : {}),
    ...(before !== undefined && before.length <= 4000 ? { before } : {}),
  };
  for (let attempt = 0; attempt < 2 && isAlive(); attempt++) {
    if (attempt > 0) await new Promise((done) => setTimeout(done, PAUSE));
    try {
      // To send a long text, to receive a long answer and to look it through are each a task of its own.
      await breathe();
      const received = await browser.runtime.sendMessage(message);
      await breathe();
      const answer = await inSlices(readAnswerOf(received));
      if (answer) return answer;
    } catch {
      // No receiver, or it ended before it answered.
    }
  }
  return null;
}

/**
 * Answers what the background and the popup ask, until the signal aborts.
 * @param answer must not reject
 */
export function answerMessages(
  answer: (message: ToOverlay) => Promise<OverlayState>,
  signal: AbortSignal,
): void {
  const listener: Runtime.OnMessageListenerCallback = (received, sender, reply) => {
    const message = sender.id === browser.runtime.id ? parse(ToOverlaySchema, received) : null;
    // Always answered, if only with nothing: a sender must never be left waiting.
    if (message) void answer(message).then(reply);
    else reply(null);
    // The answer may come later: keep the channel open.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // In a page that outlived its extension there is nothing left to be removed from, and asking throws.
  signal.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

/** What a page says of itself may be of any length: cut to what a message may hold, the address dropped rather than cut. */
function toMessage({ url, title, outlet, published, language, text }: Article): ArticleMessage {
  return {
    ...(url !== undefined && url.length <= 4000 ? { url } : {}),
    ...(title !== undefined ? { title: title.slice(0, 2000) } : {}),
    ...(outlet !== undefined ? { outlet: outlet.slice(0, 500) } : {}),
    ...(published !== undefined ? { published: published.slice(0, 100) } : {}),
    ...(language !== undefined ? { language: language.slice(0, 100) } : {}),
    text,
  };
}
