import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Status } from '../../../src/reading/reading.ts';
import { countByStatus, StatusBar } from '../../../src/ui/status.tsx';
import { expectAccessible } from '../accessible.ts';

afterEach(cleanup);

const some: { status: Status }[] = (
  ['claimed', 'claimed', 'unattributed', 'verified', 'claimed'] satisfies Status[]
).map((status) => ({ status }));

test('counts the figures of each status, in the order of the statuses', () => {
  expect([...countByStatus(some)]).toEqual([
    ['verified', 1],
    ['claimed', 3],
    ['unattributed', 1],
  ]);
  expect([...countByStatus([])]).toEqual([]);
});

test('the bar has a part for each, as wide as it has figures, and says the same in words', async () => {
  const { container } = render(<StatusBar figures={some} />);
  const parts = [...container.querySelectorAll<HTMLElement>('.bar > span')];
  expect(parts.map(({ className, style }) => [className, style.flexGrow])).toEqual([
    ['verified', '1'],
    ['claimed', '3'],
    ['unattributed', '1'],
  ]);
  expect(screen.getByRole('region', { name: '5 figures' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
    '1 Independently verified',
    '3 One side’s claim',
    '1 No source given',
  ]);
  expect(screen.queryAllByRole('button')).toEqual([]);
  await expectAccessible();
});

test('counts lead where they are told to', async () => {
  const choose = vi.fn();
  render(<StatusBar figures={some} choose={choose} />);
  fireEvent.click(screen.getByRole('button', { name: '3 One side’s claim' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith('claimed');
  await expectAccessible();
});

test('without figures there is no bar', () => {
  const { container } = render(<StatusBar figures={[]} />);
  expect(container.innerHTML).toBe('');
});
