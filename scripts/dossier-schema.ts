/**
 * Writes docs/dossier.schema.json from the schema in src/stories/dossier.ts, for editors that know JSON Schema. A test keeps the two equal.
 *
 *     npx tsx scripts/dossier-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DossierSchema } from '../src/stories/dossier.ts';
import { ROOT } from './root.ts';

export const SCHEMA_FILE = `${ROOT}docs/dossier.schema.json`;

/** A JSON Schema, or a part of one: draft 7, which every editor knows. */
export type JsonSchema = { [key: string]: unknown };

/** What the walk looks at of a schema of the library's; its own types hide the parts of a pipe. */
interface Part {
  kind: string;
  type: string;
  pipe?: readonly Part[];
  wrapped?: Part;
  item?: Part;
  entries?: Record<string, Part>;
  options?: readonly unknown[];
  literal?: unknown;
  requirement?: unknown;
  description?: string;
  metadata?: JsonSchema;
}

/** @throws Error for a field without description, and for a kind of schema that no dossier has used yet */
export function dossierJsonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Sourcelight dossier',
    description:
      'What Sourcelight knows of one story: its sides, people, places, and the figures and words that were put forward, with sources. References, the order of dates and the like are checked by “sourcelight dossier check”.',
    ...convert(DossierSchema as unknown as Part, ''),
  };
}

function convert(part: Part, path: string): JsonSchema {
  const [schema, ...rest] = part.pipe ?? [part];
  if (!schema) throw new Error(`${path}: an empty pipe`);
  const base = schema === part ? ofType(schema, path) : convert(schema, path);
  return Object.assign(base, ...rest.map((action) => ofAction(action, path, base)));
}

function ofType(schema: Part, path: string): JsonSchema {
  switch (schema.type) {
    case 'strict_object':
      return ofObject(schema.entries ?? {}, path);
    case 'array':
      return { type: 'array', items: convert(needed(schema.item, path), `${path}[]`) };
    case 'string':
    case 'number':
    case 'boolean':
      return { type: schema.type };
    case 'picklist':
      return { type: 'string', enum: schema.options };
    case 'literal':
      return { const: schema.literal };
    case 'nullable': {
      const inner = convert(needed(schema.wrapped, path), path);
      return { ...inner, type: [inner.type, 'null'] };
    }
    default:
      throw new Error(`${path}: no JSON Schema is known for "${schema.type}"`);
  }
}

function ofObject(entries: Record<string, Part>, path: string): JsonSchema {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  const properties = Object.entries(entries).map(([key, entry]) => {
    const where = path === '' ? key : `${path}.${key}`;
    const inner = convert(entry.type === 'optional' ? needed(entry.wrapped, where) : entry, where);
    if (typeof inner.description !== 'string') throw new Error(`${where} has no description`);
    return [key, inner];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: false,
  };
}

/** What a step of a pipe adds; checks that are code are left to the check command. */
function ofAction(action: Part, path: string, base: JsonSchema): JsonSchema {
  const { requirement } = action;
  switch (action.type) {
    case 'min_length':
      return base.type === 'array' ? { minItems: requirement } : { minLength: requirement };
    case 'max_length':
      return base.type === 'array' ? { maxItems: requirement } : { maxLength: requirement };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'integer':
      return { type: 'integer' };
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    case 'starts_with':
      return { pattern: `^${requirement}` };
    case 'description':
      return { description: action.description };
    case 'metadata':
      return { ...action.metadata };
    case 'trim':
    case 'check':
      return {};
    default:
      throw new Error(`${path}: no JSON Schema is known for "${action.type}"`);
  }
}

function needed(part: Part | undefined, path: string): Part {
  if (!part) throw new Error(`${path}: a schema without its inside`);
  return part;
}

/** The file's text. */
export const schemaText = (): string => `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(SCHEMA_FILE, schemaText());
