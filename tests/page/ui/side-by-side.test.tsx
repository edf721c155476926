import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Figure, Reading } from '../../../src/reading/reading.ts';
import { SideBySide } from '../../../src/ui/side-by-side.tsx';
import { aCard, aReading } from '../../fixtures/readings.ts';
import { expectAccessible } from '../accessible.ts';

afterEach(cleanup);

function twoSides(): Reading {
  const reading = aReading();
  const [first] = reading.figures;
  if (!first) throw new Error('the fixture has no figure');
  const against: Figure = {
    ...first,
    id: 'f9',
    min: 2,
    max: 5,
    status: 'disputed',
    speaker: 's2',
    party: 'south',
    attribution: 'a2',
  };
  return { ...reading, figures: [...reading.figures, against] };
}

test('has the same in a table: whose word, the figure, its status', async () => {
  render(<SideBySide reading={twoSides()} card={aCard()} />);
  const table = screen.getByRole('table', { name: 'Killed', hidden: true });
  const rows = within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Whose word', 'Of', 'Figure', 'Status'],
    ['Northern League', '–', 'at least 30', 'One side’s claim'],
    ['Southern Pact', '–', '2 to 5', 'Disputed'],
  ]);
  await expectAccessible();
});

test('tells statuses by shape and not by colour alone, and names the shapes that it shows', () => {
  const { container } = render(<SideBySide reading={twoSides()} card={aCard()} />);
  const shapes = [...container.querySelectorAll('.scale .sign')].map((sign) => [
    sign.getAttribute('class'),
    sign.lastElementChild?.tagName.toLowerCase(),
  ]);
  expect(shapes).toEqual([
    ['sign claimed', 'circle'],
    ['sign disputed', 'path'],
  ]);
  expect([...container.querySelectorAll('.signs-shown li')].map((item) => item.textContent)).toEqual([
    'Disputed',
    'One side’s claim',
  ]);
});

test('every sign and every label lies within the picture, whatever the numbers', () => {
  const reading = twoSides();
  const wide = reading.figures.map((figure, i) => ({ ...figure, min: 10 ** i, max: 10 ** i * 3 }));
  const { container } = render(<SideBySide reading={{ ...reading, figures: wide }} card={aCard()} />);
  const places = [...container.querySelectorAll('.scale text, .scale circle')].map((each) =>
    Number(each.getAttribute('x') ?? each.getAttribute('cx')),
  );
  expect(places.length).toBeGreaterThan(2);
  for (const at of places) expect(at >= 0 && at <= 368).toBe(true);
});

test('shows nothing where there is nothing to compare', () => {
  const { container } = render(<SideBySide reading={aReading()} card={aCard()} />);
  expect(container.textContent).toBe('');
});
