/** Asking the background. */
import type * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type FromSurface, parse } from '../messages.ts';

/** @returns the answer, or null where none came or it is none: the background was restarted in between, or is another version */
export async function ask<S extends v.GenericSchema>(
  message: FromSurface,
  schema: S,
): Promise<v.InferOutput<S> | null> {
  return parse(schema, await browser.runtime.sendMessage(message).catch(() => null));
}

/** What is said when no answer comes. */
export const NO_ANSWER = 'Sourcelight did not answer. Reload this page and try again.';
