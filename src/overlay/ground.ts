/** What the article's text stands on, as the reader sees it: also on dark pages, and on pages darkened by another extension. */
import { elementAbove } from '../article/parents.ts';
import { BLACK, type Colour, luminance, over, parseColour, WHITE } from './colour.ts';

/**
 * The colour under the text of `element`: backgrounds from the element up, laid over each other until one is opaque. Where
 * none is (nothing set, a picture, a colour in a notation unknown to us) the text tells: light text stands on dark.
 */
export function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  let opaque = false;
  for (let each: Element | null = element; each && !opaque; each = parentOf(each)) {
    const style = getComputedStyle(each);
    if (style.backgroundImage.includes('url(')) break;
    const colour = parseColour(style.backgroundColor);
    if (!colour) break;
    if (colour.alpha === 0) continue;
    layers.push(colour);
    opaque = colour.alpha >= 1;
  }
  const ink = parseColour(getComputedStyle(element).color);
  const guess = ink && luminance(ink) > 0.4 ? BLACK : WHITE;
  return layers.reduceRight((ground, layer) => over(layer, ground), guess);
}

function parentOf(element: Element): Element | null {
  const parent = elementAbove(element);
  if (parent) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
