import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { Switch } from '../../../src/ui/switch.tsx';
import { expectAccessible } from '../accessible.ts';

afterEach(cleanup);

const input = (): HTMLInputElement => screen.getByRole('switch', { name: 'Marks' });

test('asks for the change that was clicked', async () => {
  const change = vi.fn();
  render(
    <Switch on={false} change={change}>
      Marks
    </Switch>,
  );
  fireEvent.click(input());
  expect(change).toHaveBeenCalledExactlyOnceWith(true);
  await expectAccessible();
});

test('shows what is so: a change that is refused leaves it as it was', () => {
  render(
    <Switch on={false} change={() => {}}>
      Marks
    </Switch>,
  );
  fireEvent.click(input());
  expect(input().checked).toBe(false);
  fireEvent.click(input());
  expect(input().checked).toBe(false);
});

test('follows its owner', () => {
  function Owner() {
    const [on, setOn] = useState(true);
    return (
      <Switch on={on} change={setOn}>
        Marks
      </Switch>
    );
  }
  render(<Owner />);
  expect(input().checked).toBe(true);
  fireEvent.click(input());
  expect(input().checked).toBe(false);
  expect(input().getAttribute('aria-checked')).toBe('false');
  fireEvent.click(input());
  expect(input().checked).toBe(true);
});

test('cannot be used when it is disabled', async () => {
  render(
    <Switch on={true} disabled change={() => {}}>
      Marks
    </Switch>,
  );
  expect(input().disabled).toBe(true);
  await expectAccessible();
});
