/** What a quantity is, before its noun is looked for. */

/**
 * number: a number or range. large: "dozens", "tens of thousands". few: a vague one that counts little on its own ("several").
 * similar: as many as the count before. heavy: an adjective of degree before casualties. times: so many times the count before. some: "some", which says little. share: a part of a whole, or all of it. zero: none.
 */
export type QuantityForm =
  | 'number'
  | 'large'
  | 'few'
  | 'heavy'
  | 'share'
  | 'zero'
  | 'similar'
  | 'times'
  | 'some';

export interface Quantity {
  /** Token range, bounds ("at least") included. */
  from: number;
  to: number;
  /** First token of the number itself. */
  core: number;
  min: number | null;
  max: number | null;
  bound: boolean;
  form: QuantityForm;
  digits: boolean;
}

/** A quantity without its place and bound. */
export type Bare = Omit<Quantity, 'from' | 'core' | 'bound'>;
