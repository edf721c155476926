/** The standfirst: the sentence or two between a headline and the first paragraph, in the outlet's voice. */
import type { Block } from './article.ts';
import { likeness } from './likeness.ts';
import { elementAbove } from './parents.ts';
import type { Built } from './text-builder.ts';

/** What newsrooms and their content systems call it, as a word of a class, an id or a property. */
const NAMES =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?title|sub-?head(?:line|ing)?|summary|excerpt|description|strap-?line|tag-?line|alternativeheadline)(?:$|[\s_-])/i;
const SAME = 0.9;
const LONGEST = 600;

/**
 * Marks the standfirst among an article's blocks: the first under the headline, when it is set as a heading and says what the page gives
 * as its description, or when the page calls it by that name. Pages without one give their first paragraph as the description: a
 * paragraph is taken for a standfirst by its name alone.
 * @param headline whose surroundings are not the standfirst's; null when the page shows none
 */
export function withStandfirst(
  { text, blocks, runs }: Built,
  description: string | undefined,
  headline: Element | null,
): Block[] {
  const at = blocks[0]?.kind === 'headline' ? 1 : 0;
  const [block, next] = blocks.slice(at);
  if (!block || block.end - block.start > LONGEST) return blocks;
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return blocks;
  const words = text.slice(block.start, block.end);
  const isDescribed =
    block.kind === 'heading' && description !== undefined && likeness(words, description) >= SAME;
  const nodeAt = (start: number | undefined) =>
    start === undefined ? undefined : runs.find((run) => run.start >= start)?.node;
  const others = [nodeAt(next?.start), headline];
  return isDescribed || isNamed(nodeAt(block.start), others)
    ? blocks.with(at, { ...block, kind: 'standfirst' })
    : blocks;
}

/** Whether the page calls an element a standfirst. */
export function isStandfirstName(element: Element): boolean {
  const names = ['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return NAMES.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

/** Whether an element around the text, and around none of the others, bears such a name. */
function isNamed(node: Text | undefined, others: readonly (Node | null | undefined)[]): boolean {
  for (let at = node ? elementAbove(node) : null; at; at = elementAbove(at)) {
    const element = at;
    if (others.some((other) => other && element.contains(other))) return false;
    if (isStandfirstName(element)) return true;
    if (element.localName === 'article') return false;
  }
  return false;
}
