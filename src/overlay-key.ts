/** How the extension's content scripts in one page find the overlay there: they share a world of their own, which the page cannot see. */

/** Under this key of `globalThis` is the overlay that has been brought in. */
export const OVERLAY: unique symbol = Symbol.for('sourcelight.overlay');

export interface OverlayThere {
  /** Finds the article again and has it read. Never rejects. */
  read(): Promise<void>;
  /** False once its extension is gone. */
  isAlive(): boolean;
}
