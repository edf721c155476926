/** What was made of texts lately: a page that grows or is put right is read again, and most of it says what it said before. */

export interface Reuse<T> {
  /** What was made of the key before, or now; not to be changed. */
  of(key: string, make: () => T): T;
  has(key: string): boolean;
}

/** @param most so much of keys is remembered at once (UTF-16 code units); what was asked for least lately is forgotten first */
export function createReuse<T>(most: number): Reuse<T> {
  // In the order in which they were last asked for.
  const made = new Map<string, { value: T }>();
  let length = 0;
  return {
    of(key, make) {
      const known = made.get(key);
      const entry = known ?? { value: make() };
      if (known) made.delete(key);
      else length += key.length;
      made.set(key, entry);
      for (const oldest of made.keys()) {
        if (length <= most) break;
        made.delete(oldest);
        length -= oldest.length;
      }
      return entry.value;
    },
    has: (key) => made.has(key),
  };
}
