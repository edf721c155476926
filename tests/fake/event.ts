/** An event of the browser's: listeners are added and removed as there; the test fires it. */
export class FakeEvent<Args extends unknown[]> {
  readonly #listeners = new Set<(...args: Args) => unknown>();

  addListener(listener: (...args: Args) => unknown): void {
    this.#listeners.add(listener);
  }
  removeListener(listener: (...args: Args) => unknown): void {
    this.#listeners.delete(listener);
  }
  get count(): number {
    return this.#listeners.size;
  }
  /** What each listener returned. */
  emit(...args: Args): unknown[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }
  clear(): void {
    this.#listeners.clear();
  }
}
