import axe from 'axe-core';
import { expect } from 'vitest';

/** Checks what is rendered with axe. Colours need a layout, which jsdom has not: those are checked by their values elsewhere. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
