import { iodefSchema } from '../iodef/schema';
import type { SchemaSet } from '../iodef/schema-set';
import type { Reading } from '../iodef/schema-text';
import type { SchemaEngine } from './schema-engine';
import { SchemaValidator } from './schema-validator';
import type { Validity } from './validity';

/** The schemas that documents are judged by, derived from the tables of src/iodef. */
export const schemaNames = ['iodef-2.0', 'iodef-1.0'] as const;
export type SchemaName = (typeof schemaNames)[number];

/**
 * What a schema says of a document's bytes; never throws for what the bytes are, never fetches, never hangs.
 * Where an RFC contradicts itself the schema accepts either reading, unless only the reading of the RFC's own schema is asked for:
 * a document that is valid by one and not by the other turns on a defect of the specification.
 */
export function validateXml(schema: SchemaName, bytes: Uint8Array, reading: Reading = 'either'): Promise<Validity> {
  return validator.validate(schemaSetOf(schema, reading), bytes);
}

/**
 * The same by both readings, in the thread that calls and by an engine of its own: for a thread whose time others keep.
 * What the RFC's own schema accepts the wider reading accepts too, as it only adds to it; so most documents are judged once.
 */
export function validateXmlBy(engine: SchemaEngine, schema: SchemaName, bytes: Uint8Array): Readonly<Record<Reading, Validity>> {
  const strict = judgedBy(engine, schemaSetOf(schema, 'schema'), bytes);
  return { either: strict.valid ? strict : judgedBy(engine, schemaSetOf(schema, 'either'), bytes), schema: strict };
}

/** Ends the engine's thread at once; otherwise it ends with the process. */
export function closeValidators(): Promise<void> {
  return validator.close();
}

const validator = new SchemaValidator();
const schemaSets = new Map<string, SchemaSet>();

function judgedBy(engine: SchemaEngine, set: SchemaSet, bytes: Uint8Array): Validity {
  if (!engine.has(set.name)) engine.compile(set);
  const [validity] = engine.judge([set.name], bytes);
  if (!validity) throw new Error(`schema ${set.name}: expected a verdict`);
  return validity;
}

function schemaSetOf(schema: SchemaName, reading: Reading): SchemaSet {
  const key = `${schema} ${reading}`;
  const set = schemaSets.get(key) ?? iodefSchema(schema === 'iodef-2.0' ? 'v2' : 'v1', reading);
  schemaSets.set(key, set);
  return set;
}
