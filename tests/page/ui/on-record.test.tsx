import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OnRecord } from '../../../src/ui/on-record.tsx';
import { expectAccessible } from '../accessible.ts';

afterEach(cleanup);

test('tells whose word it is, what it says, and where to check it, in a new tab', async () => {
  render(
    <OnRecord
      notes={[
        {
          finding: 'contradicts',
          by: 'Lake Monitor',
          text: 'It counted 12 graves.',
          claim: 'The League spoke of 40 dead.',
          citations: [
            {
              publisher: 'Gazette',
              title: 'The graves',
              date: '2029-05-09',
              url: 'https://gazette.example.org/graves',
            },
          ],
        },
      ]}
    />,
  );
  const region = screen.getByRole('region', { name: /On record, not in this article/ });
  expect(region.textContent).toContain('The League spoke of 40 dead.');
  expect(region.textContent).toContain('Lake Monitor found otherwise: It counted 12 graves.');
  expect(region.textContent).toContain('Gazette, 9 May 2029');
  const link = within(region).getByRole('link', { name: 'The graves' });
  expect(link.getAttribute('href')).toBe('https://gazette.example.org/graves');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toContain('noopener');
  await expectAccessible();
});

test('is not there where nothing is on record', () => {
  const { container } = render(<OnRecord notes={[]} />);
  expect(container.textContent).toBe('');
});
