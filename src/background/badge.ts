/** The number on the toolbar button: figures that are not independently verified. */
import browser from 'webextension-polyfill';
import type { ReadAnswer } from '../messages.ts';

export function unverifiedCount(answer: ReadAnswer): number {
  return answer.kind === 'reading'
    ? answer.reading.figures.filter(({ status }) => status !== 'verified').length
    : 0;
}

/** Shows the answer on one tab's button; the browser forgets it when the tab goes to another page. */
export async function showBadge(tabId: number, answer: ReadAnswer): Promise<void> {
  const count = unverifiedCount(answer);
  const title =
    answer.kind !== 'reading'
      ? 'Sourcelight'
      : `Sourcelight: ${count} ${count === 1 ? 'figure' : 'figures'} not independently verified`;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5b4a1f' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
