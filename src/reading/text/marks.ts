/** What stands beside a quotation mark tells what it does. */

const SPACE = /\s/;
const MARKS = new Set([...'“”„‟«»"＂「」『』‘’‚‛\'`‹›']);
/** After one of these a passage may open: "(", "[", dashes, "/", and a space. */
const BEFORE_OPENING = /[\s([{<\-–—―/|=>*•]/;
/** Before one of these a passage may close. */
const AFTER_CLOSING = /[\s.,;:!?…)\]}>\-–—―/|*]/;

/** Whether the code unit at `at` is white space (no-break spaces too). */
export function isSpace(text: string, at: number): boolean {
  return SPACE.test(text.charAt(at));
}

/**
 * Judges the mark at [start, end) by its neighbours within [from, to), skipping other quotation marks: `opens` when it
 * stands where a passage may begin, `closes` when it stands where one may end. Both or neither can hold.
 * At most three marks are skipped on each side, which keeps a run of marks linear.
 */
export function neighbours(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): { opens: boolean; closes: boolean; before: string; after: string } {
  let left = start - 1;
  for (let n = 0; n < 3 && left >= from && MARKS.has(text.charAt(left)); n++) left--;
  let right = end;
  for (let n = 0; n < 3 && right < to && MARKS.has(text.charAt(right)); n++) right++;
  const before = left < from ? '' : text.charAt(left);
  const after = right >= to ? '' : text.charAt(right);
  return {
    opens: before === '' || BEFORE_OPENING.test(before),
    closes: after === '' || AFTER_CLOSING.test(after),
    before,
    after,
  };
}
