import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  dossierJsonSchema,
  type JsonSchema,
  SCHEMA_FILE,
  schemaText,
} from '../../../scripts/dossier-schema.ts';
import { ROOT } from '../../../scripts/root.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const DOSSIERS = `${ROOT}src/stories/dossiers/`;

const properties = (schema: JsonSchema): Record<string, JsonSchema> =>
  (schema.properties ?? {}) as Record<string, JsonSchema>;

/** The same fields by name, from a value and from its schema: what a schema does not know, an editor would underline. */
function expectKnown(value: unknown, schema: JsonSchema, path = ''): void {
  if (Array.isArray(value)) {
    for (const each of value) expectKnown(each, schema.items as JsonSchema, `${path}[]`);
  } else if (value && typeof value === 'object') {
    expect(Object.keys(properties(schema)), path).toEqual(expect.arrayContaining(Object.keys(value)));
    expect(Object.keys(value), path).toEqual(expect.arrayContaining(schema.required as string[]));
    for (const [key, each] of Object.entries(value))
      expectKnown(each, properties(schema)[key] ?? {}, `${path}.${key}`);
  }
}

describe('docs/dossier.schema.json', () => {
  test('is what the code checks: write it anew with “npx tsx scripts/dossier-schema.ts”', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });

  test('knows every field of a whole dossier, and what it needs', () => {
    expectKnown(smallDossier(), dossierJsonSchema());
  });

  test.each(readdirSync(DOSSIERS))('is where src/stories/dossiers/%s leads an editor', (file) => {
    const { $schema } = JSON.parse(readFileSync(`${DOSSIERS}${file}`, 'utf8'));
    expect(resolve(DOSSIERS, $schema)).toBe(resolve(SCHEMA_FILE));
  });

  test('has the bounds, choices and formats that the code has', () => {
    const { claims, sources, version, $schema } = properties(dossierJsonSchema());
    const claim = properties(claims?.items as JsonSchema);
    expect(claims).toMatchObject({ type: 'array', maxItems: 1000 });
    expect(claim.kind).toMatchObject({
      type: 'string',
      enum: expect.arrayContaining(['killed', 'strength']),
    });
    expect(claim.min).toMatchObject({ type: ['integer', 'null'], minimum: 0 });
    expect(claim.sources).toMatchObject({ minItems: 1, maxItems: 20 });
    expect(claim.vague).toMatchObject({ type: 'boolean' });
    expect(properties(sources?.items as JsonSchema)).toMatchObject({
      url: { pattern: '^https://', format: 'uri', maxLength: 1000 },
      date: { pattern: '^\\d{4}(-\\d{2}){0,2}$' },
    });
    expect(claim.date).toMatchObject({ format: 'date' });
    expect(version).toMatchObject({ type: 'integer', minimum: 1 });
    expect($schema).toMatchObject({ type: 'string' });
  });
});
