/** A first look spares the reading that follows what it has seen. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute } from '../../../src/reading/attribution/attribute.ts';
import { createTagger, lookAt } from '../../../src/reading/attribution/first-look.ts';
import type { Tagger } from '../../../src/reading/attribution/tagger.ts';
import { toDocument } from '../../../src/reading/text/text.ts';

const MODEL = 'src/reading/attribution/model/attribution.bin';
const model = () => new Uint8Array(readFileSync(MODEL)).buffer;

const TEXT = `Mill burns in Oskan

Two men were hurt, the mayor said on Monday. “We heard a blast,” Ann Vale, who lives next door, told the Courier.

The company denied that anybody had been warned.`;

test('the same is read after a look as without one', async () => {
  const [fresh, looked] = [await createTagger(model()), await createTagger(model())];
  lookAt(TEXT, looked);
  expect(attribute(toDocument(TEXT), looked)).toEqual(attribute(toDocument(TEXT), fresh));
});

test('reading asks for just the findings that the look was for', () => {
  const asked: Parameters<Tagger['tag']>[] = [];
  const asks: Tagger = {
    path: 'js',
    tag(...wanted) {
      asked.push(wanted);
      return wanted[0].map(() => []);
    },
  };
  lookAt(TEXT, asks);
  attribute(toDocument(TEXT), asks);
  expect(asked[1]).toEqual(asked[0]);
});

test('any text can be looked at', async () => {
  const tagger = await createTagger(model());
  for (const text of ['', '\n\n', '“', '\ud800', 'a '.repeat(3000)])
    expect(() => lookAt(text, tagger)).not.toThrow();
});
