/** A figure as found in the text, before anybody asks whose word it is. */
import type { FigureKind, Span } from '../reading.ts';

export interface FoundFigure {
  /** Quantity and counted noun: "about 10,000 fighters", "40 of their forces". */
  span: Span;
  kind: FigureKind;
  min: number | null;
  max: number | null;
  /** No number can be given: "dozens", "heavy casualties". */
  vague: boolean;
  /** Who or what is counted, as the text has it or as resolved: "Taliban", "civilians". */
  of?: string;
  /** The dossier's party that `of` belongs to, when it is sure. */
  ofParty?: string;
  /** "at least", "up to", "more than". */
  bound: boolean;
  /** "reportedly", "believed to". */
  hedged: boolean;
  /** In the headline or the standfirst: the outlet's voice. */
  headline: boolean;
}
