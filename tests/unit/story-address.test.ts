import { expect, test } from 'vitest';
import { storyAddress } from '../../src/story-address.ts';

test.each([
  ['https://lake.example/story.json', 'https://lake.example/story.json', 'https://lake.example/*'],
  [' https://Lake.Example:8443/a?b=c#d ', 'https://lake.example:8443/a?b=c', 'https://lake.example/*'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example/*'],
  ['http://127.0.0.1:8000/lake.json', 'http://127.0.0.1:8000/lake.json', 'http://127.0.0.1/*'],
  ['http://localhost/lake.json', 'http://localhost/lake.json', 'http://localhost/*'],
])('%s is an address', (typed, url, origin) => {
  expect(storyAddress(typed)).toEqual({ url, origin, host: new URL(url).host });
});

test.each([
  '',
  '   ',
  'lake.example/story.json',
  'http://lake.example/story.json',
  'http://127.0.0.1.lake.example/',
  'http://[::1]:8000/story.json',
  'https://intranet/story.json',
  'https://reader:secret@lake.example/',
  'https://lake.example/a b',
  'ftp://lake.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:application/json,{}',
  'chrome-extension://abc/story.json',
  `https://lake.example/${'x'.repeat(1000)}`,
])('%j is none', (typed) => {
  expect(storyAddress(typed)).toBe(null);
});
