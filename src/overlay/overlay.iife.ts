/** Injected by the background into the top frame of a page that is to be read. */
import { type Overlay, startOverlay } from './overlay.ts';

const KEY = Symbol.for('sourcelight.overlay');
const world: typeof globalThis & { [KEY]?: Overlay } = globalThis;

try {
  // A second injection in the same world reads again; one that outlived its extension makes room.
  if (world[KEY] && !world[KEY].isAlive()) {
    world[KEY].destroy();
    delete world[KEY];
  }
  world[KEY] ??= startOverlay();
  void world[KEY].read();
} catch {
  // A page can put an element of its own in the place of the document's methods. Nothing is shown there, and nothing said in its console.
}
