import { iodefSchema } from '../iodef/schema';
import type { Reading } from '../iodef/schema-text';
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
  return validatorOf(schema, reading).validate(bytes);
}

/** Ends the threads of all validators at once; otherwise they end with the process. */
export async function closeValidators(): Promise<void> {
  await Promise.all([...validators.values()].map((validator) => validator.close()));
}

const validators = new Map<string, SchemaValidator>();

function validatorOf(schema: SchemaName, reading: Reading): SchemaValidator {
  const key = `${schema} ${reading}`;
  const validator = validators.get(key) ?? new SchemaValidator(iodefSchema(schema === 'iodef-2.0' ? 'v2' : 'v1', reading));
  validators.set(key, validator);
  return validator;
}
