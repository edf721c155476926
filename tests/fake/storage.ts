/** A storage area in memory: values are copied in and out, and changes are told. */
import type { FakeEvent } from './event.ts';

export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export class FakeStorage {
  readonly values = new Map<string, unknown>();
  /** Set by a test: every call fails with it. */
  broken: Error | null = null;
  readonly #area: string;
  readonly #changed: FakeEvent<[Changes, string]>;

  constructor(area: string, changed: FakeEvent<[Changes, string]>) {
    this.#area = area;
    this.#changed = changed;
  }

  /** @param keys null for everything */
  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await this.#turn();
    const found: Record<string, unknown> = {};
    for (const key of keys === null ? this.values.keys() : [keys].flat()) {
      if (this.values.has(key)) found[key] = structuredClone(this.values.get(key));
    }
    return found;
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#turn();
    const changes: Changes = {};
    for (const [key, value] of Object.entries(items)) {
      changes[key] = { oldValue: this.values.get(key), newValue: structuredClone(value) };
      this.values.set(key, structuredClone(value));
    }
    this.#changed.emit(changes, this.#area);
  }

  async remove(key: string): Promise<void> {
    await this.#turn();
    const oldValue = this.values.get(key);
    if (this.values.delete(key)) this.#changed.emit({ [key]: { oldValue } }, this.#area);
  }

  /** Storage lives in another process: nothing is done in the turn in which it is asked for. */
  async #turn(): Promise<void> {
    await Promise.resolve();
    if (this.broken) throw this.broken;
  }
}
