/** Who wrote an article, as its page names them. */

/** A byline names people; what is longer is a sentence about them (code units). */
const LONGEST = 120;

/** Names as one line, "A, B"; undefined when nobody is named. Addresses, placeholders of templates and "By" in front are not names. */
export function authorNames(stated: readonly (string | undefined)[]): string | undefined {
  const names: string[] = [];
  for (const value of stated) {
    const name = value
      ?.replace(/\s+/g, ' ')
      .replace(/^\s*by:?\s+/i, '')
      .trim();
    if (name && isName(name) && !names.includes(name)) names.push(name);
  }
  return names.length > 0 ? names.join(', ') : undefined;
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    !/^(?:https?:|www\.|@)|[{}<>[\]]|^(?:null|undefined|admin)$/i.test(text)
  );
}
