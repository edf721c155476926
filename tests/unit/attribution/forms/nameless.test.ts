/** Speakers who asked not to be named, and reports told to somebody. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'The weir burst at dawn, a carter who asked not to be named told the Lod Times.',
    'indirect: a carter who asked not to be named | told | The weir burst at dawn',
  ],
  [
    'The weir burst at dawn, a carter who declined to give his name told the agency.',
    'indirect: a carter who declined to give his name | told | The weir burst at dawn',
  ],
  [
    'The weir burst at dawn, a carter speaking on condition of anonymity said on Monday.',
    'indirect: a carter speaking on condition of anonymity | said | The weir burst at dawn',
  ],
  [
    'The weir burst at dawn, a warden who was not authorised to speak to the media told reporters.',
    'indirect: a warden who was not authorised to speak to the media | told | The weir burst at dawn',
  ],
  [
    'The storm sank nine boats, the harbour master told reporters on Monday.',
    'indirect: the harbour master | told | The storm sank nine boats',
  ],
  ['The warden told the carters who asked to be named about the storm.'],
  ['He told his son the storm had passed, and left.'],
  ['The storm sank nine boats, and a warden told off the carters.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
