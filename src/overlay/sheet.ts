/** The style sheet of the marks. Status is told by the style of the line first, by its colour second. */
import { STATUSES, type Status } from '../reading/reading.ts';
import type { Palette } from './palette.ts';

/** What one highlight of the registry shows. */
export type Layer = Status | 'current' | `party${number}`;

export const LINES: Record<Status, string> = {
  verified: 'solid 2px',
  disputed: 'wavy 1.5px',
  claimed: 'dashed 2px',
  'third-party': 'dotted 2.5px',
  unattributed: 'double 1px',
};

/** Layers that lie above others have the higher number. */
export function priorityOf(layer: Layer): number {
  if (layer === 'current') return 0;
  return layer.startsWith('party') ? 1 : 2;
}

/**
 * The rules for `layers` under the names that `nameOf` gives them. Only properties that highlights may have (CSS
 * Pseudo-Elements 4, section 3.5): none of them moves anything.
 * @param holders selectors of the elements that hold marked text (holders.ts)
 * @param before stands before each value (page-switch.ts)
 */
export function sheetText(
  layers: Iterable<Layer>,
  palette: Palette,
  nameOf: (layer: Layer) => string,
  holders: readonly string[],
  before = '',
): string {
  if (holders.length === 0) return '';
  const plain: string[] = [];
  const forced: string[] = [];
  for (const layer of layers) {
    const selector = holders.map((element) => `${element}::highlight(${nameOf(layer)})`).join(', ');
    const rule = (declarations: string) => `${selector} { ${declarations} }`;
    if (isStatus(layer)) {
      const line = (colour: string) => `text-decoration: ${before}underline ${LINES[layer]} ${colour}`;
      plain.push(
        rule(`${line(palette.lines[layer])}; text-underline-offset: 0.2em; text-decoration-skip-ink: none`),
      );
      // Chromium fills highlights with the system's colour for selected text there, and colours the line itself: it has to stay
      // within the fill.
      forced.push(rule(`${line('CanvasText')}; text-underline-offset: auto`));
    } else if (layer === 'current') {
      plain.push(rule(`background-color: ${before}${palette.current}`));
    } else {
      plain.push(rule(`background-color: ${before}${tintOf(layer, palette)}`));
    }
  }
  return `${plain.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}\n@media print {\n${plain
    .map((rule) => rule.replace(/\{.*\}/, '{ background-color: transparent; text-decoration: none }'))
    .join('\n')}\n}`;
}

function isStatus(layer: Layer): layer is Status {
  return STATUSES.some((status) => status === layer);
}

function tintOf(layer: Layer, { tints, neutral }: Palette): string {
  const order = Number(layer.slice('party'.length));
  return order < 0 ? neutral : (tints[order % tints.length] ?? neutral);
}
