/** White space as names and phrases are shown and compared: one space, whatever the page has between two words. */

const SPACES = /\s+/g;
/** Any but a single space. */
const UNUSUAL = /[^\S ]|\s\s/;

/** Every run of white space as one space. It nearly always is one: to look first costs less than to write all spaces anew. */
export function oneSpaced(text: string): string {
  return UNUSUAL.test(text) ? text.replaceAll(SPACES, ' ') : text;
}
