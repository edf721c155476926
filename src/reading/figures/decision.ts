/** A quantity with what it counts, and the kind of figure that was decided for it. */
import type { FigureKind } from '../reading.ts';
import type { Counted } from './counted.ts';
import type { Quantity } from './quantity.ts';
import type { TriggerClass } from './triggers.ts';

export interface Item {
  quantity: Quantity;
  counted: Counted;
}

export interface Decision {
  kind: FigureKind;
  /** What it rests on; a default and a presumption give way to a kind inherited from a neighbour. */
  by: 'noun' | 'left' | 'right' | 'default' | 'presumed' | 'inherited';
  /** The trigger's token range where there is one. */
  trigger: readonly [from: number, to: number] | null;
  /** The trigger's classes, for whoever asks who lost or fielded them. */
  classes: readonly TriggerClass[];
}

/** Told by the counted noun alone. */
export function byNoun(kind: FigureKind): Decision {
  return { kind, by: 'noun', trigger: null, classes: [] };
}

/** Told by nothing but that a report of fighting counts them. */
export function byPresumption(kind: FigureKind): Decision {
  return { kind, by: 'presumed', trigger: null, classes: [] };
}

/** Whether a kind inherited from a neighbour or from the text before goes before this one. */
export function givesWay(decision: Decision | null): boolean {
  return !decision || decision.by === 'default' || decision.by === 'presumed';
}
