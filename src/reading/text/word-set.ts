/** The words of a list that is written as one text, with spaces or lines between them: closed classes are read best so. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
