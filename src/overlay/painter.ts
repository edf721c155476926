/**
 * Puts ranges on the page as custom highlights, and takes them off again. The registry and the list of adopted sheets are
 * shared with the page: names are opaque and new at each load, and what the page clears away is put back, a few times.
 */
import { breathe } from '../article/slices.ts';
import { isSwitched, WHILE_SWITCHED } from '../page-switch.ts';
import { areDear, byName, byPlace, followWindow, holdersOf, isLarge, nearWindow } from './holders.ts';
import type { Mark } from './marks.ts';
import { opaqueName } from './names.ts';
import { LIGHT, type Palette } from './palette.ts';
import { type Layer, priorityOf, sheetText } from './sheet.ts';

/** A page that clears the registry more often than this means it. */
const MOST_REPAIRS = 5;

export interface Painter {
  /** Replaces what is painted; on a large page it is styled in tasks of their own, a moment later. */
  paint(marks: readonly Mark[], palette: Palette): void;
  /** Other colours on the same marks. */
  recolour(palette: Palette): void;
  /** Sets off one mark, whose card is open; null for none. */
  setCurrent(mark: Mark | null): void;
  /** Puts back what the page has cleared away: some look-ups by name, cheap enough for every move of the pointer. */
  repair(): void;
  /** The page has changed: other elements may stand where those with marks stood. */
  follow(): void;
  /** Takes everything off; painting again is possible. */
  clear(): void;
}

/**
 * @param failed told when styling later, or following the window, throws; it must not throw itself
 * @returns a painter of this page that has painted nothing yet; it has no `destroy()`: `clear` leaves nothing of it behind
 */
export function createPainter(failed: (error: unknown) => void): Painter {
  const opaque = new Map<Layer, string>();
  const painted = new Map<Layer, { highlight: Highlight; ranges: readonly Range[] }>();
  /** The elements that hold painted text, and selectors for them by name. */
  let holders: ReadonlySet<Element> = new Set();
  let names: string[] = [];
  /** Where rules for all of those would be felt: those of them that there are rules for. */
  let near: { holders: Element[]; following: AbortController } | null = null;
  /** Ends the styling that is still to come. */
  let coming = new AbortController();
  let sheet: CSSStyleSheet | null = null;
  /** Firefox takes the document's rules no further than its own tree: shadow trees with marks in them get the sheet too. */
  let trees: ReadonlySet<Tree> = new Set([document]);
  // Asked once, before anything is painted: asking later would have the page's styles worked out in the middle of it.
  const before = isSwitched(document) ? WHILE_SWITCHED : '';
  let palette = LIGHT;
  let repairs = 0;

  function nameOf(layer: Layer): string {
    const name = opaque.get(layer) ?? opaqueName();
    opaque.set(layer, name);
    return name;
  }

  function put(layer: Layer, ranges: readonly Range[]): void {
    const highlight = new Highlight();
    // Iterating or spreading a Highlight fails in Firefox's content scripts: the ranges stay ours.
    for (const range of ranges) highlight.add(range);
    highlight.priority = priorityOf(layer);
    CSS.highlights.set(nameOf(layer), highlight);
    painted.set(layer, { highlight, ranges });
  }

  function drop(layer: Layer): void {
    CSS.highlights.delete(nameOf(layer));
    painted.delete(layer);
  }

  /** Follows the window where what holds the painted text is too much to be styled at once. */
  function hold(): void {
    names = byName(holders);
    near?.following.abort();
    near = null;
    if (!areDear(document, names)) return;
    const following = new AbortController();
    near = { holders: [], following };
    followWindow(() => near?.holders[0], style, failed, following.signal);
  }

  async function styleLater(signal: AbortSignal): Promise<void> {
    for (const act of [hold, style]) {
      await breathe();
      if (signal.aborted) return;
      act();
    }
  }

  function style(): void {
    if (near) near.holders = nearWindow([...holders]);
    sheet ??= new CSSStyleSheet();
    const selectors = (near && byPlace(near.holders)) ?? names;
    sheet.replaceSync(sheetText([...painted.keys(), 'current'], palette, nameOf, selectors, before));
    for (const tree of trees) adopt(tree, sheet);
  }

  function clear(): void {
    coming.abort();
    for (const layer of [...painted.keys()]) drop(layer);
    if (sheet) for (const tree of trees) dropSheet(tree, sheet);
    sheet = null;
    holders = new Set();
    near?.following.abort();
    near = null;
  }

  return {
    paint(marks, colours) {
      const layers = layersOf(marks);
      for (const layer of [...painted.keys()]) if (!layers.has(layer)) drop(layer);
      for (const [layer, ranges] of layers) put(layer, ranges);
      palette = colours;
      const next = treesOf(marks);
      if (sheet) for (const tree of trees) if (!next.has(tree)) dropSheet(tree, sheet);
      trees = next;
      holders = holdersOf(marks.flatMap(({ ranges }) => ranges));
      coming.abort();
      coming = new AbortController();
      if (isLarge(document)) void styleLater(coming.signal).catch(failed);
      else {
        hold();
        style();
      }
    },
    recolour(colours) {
      if (colours === palette) return;
      palette = colours;
      if (painted.size > 0) style();
    },
    setCurrent(mark) {
      if (!mark) {
        drop('current');
        return;
      }
      put('current', mark.ranges);
      const own = holdersOf(mark.ranges);
      if ([...own].every((holder) => holders.has(holder))) return;
      holders = new Set([...holders, ...own]);
      hold();
      style();
    },
    repair() {
      if (!sheet || repairs >= MOST_REPAIRS) return;
      const gone = [...painted].filter(([layer, { highlight, ranges }]) => {
        return !CSS.highlights.has(nameOf(layer)) || highlight.size !== ranges.length;
      });
      const own = sheet;
      const unstyled = [...trees].some((tree) => !tree.adoptedStyleSheets.includes(own));
      if (gone.length === 0 && !unstyled) return;
      repairs++;
      for (const [layer, { ranges }] of gone) put(layer, ranges);
      if (unstyled) style();
    },
    follow() {
      if (near) style();
    },
    clear,
  };
}

type Tree = Document | ShadowRoot;

function adopt(tree: Tree, sheet: CSSStyleSheet): void {
  const sheets = [...tree.adoptedStyleSheets];
  if (!sheets.includes(sheet)) tree.adoptedStyleSheets = [...sheets, sheet];
}

function dropSheet(tree: Tree, sheet: CSSStyleSheet): void {
  const sheets = [...tree.adoptedStyleSheets];
  if (sheets.includes(sheet)) tree.adoptedStyleSheets = sheets.filter((each) => each !== sheet);
}

function treesOf(marks: readonly Mark[]): Set<Tree> {
  const trees = new Set<Tree>([document]);
  for (const { ranges } of marks) {
    for (const { startContainer } of ranges) {
      if (startContainer.isConnected && !document.contains(startContainer)) {
        const root = startContainer.getRootNode();
        if (root instanceof ShadowRoot) trees.add(root);
      }
    }
  }
  return trees;
}

function layersOf(marks: readonly Mark[]): Map<Layer, Range[]> {
  const layers = new Map<Layer, Range[]>();
  for (const { look, ranges } of marks) {
    const layer: Layer = look.type === 'figure' ? look.status : `party${look.party}`;
    const all = layers.get(layer);
    if (all) all.push(...ranges);
    else layers.set(layer, [...ranges]);
  }
  return layers;
}
