/** How the extension's content scripts in one page find the overlay there: they share a world of their own, which the page cannot see. */

/** Under this key of `globalThis` is the overlay that has been brought in. */
export const OVERLAY: unique symbol = Symbol.for('sourcelight.overlay');

export interface OverlayThere {
  /** Looks at the page again, and has read what is new on it. Never rejects. */
  look(): Promise<void>;
  /** False once its extension is gone. */
  isAlive(): boolean;
}
