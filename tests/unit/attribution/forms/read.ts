/** Reads a text, or a marked-up one, into lines that a table can hold. */
import { attribute } from '../../../../src/reading/attribution/attribute.ts';
import { toDocument } from '../../../../src/reading/text/text.ts';
import { knowing, marked, silent } from '../fake-tagger.ts';

/** A text and what must be found in it, a line each: `form: source | cue | content`, with `(in a1)` for an inner voice. */
export type Row = [text: string, ...found: string[]];

/** @param markup plain text, read by the rules alone, or a text with what the model finds marked as in `marked` */
export function readForm(markup: string): string[] {
  const { text, tagged } = /[[{]/.test(markup) ? marked(markup) : { text: markup, tagged: [] };
  const part = (spans: [number, number][]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return attribute(toDocument(text), tagged.length > 0 ? knowing(tagged) : silent).map(
    ({ form, source, cue, content, inside }) =>
      `${form}: ${part(source)} | ${part(cue)} | ${part(content)}${inside ? ` (in ${inside})` : ''}`,
  );
}
