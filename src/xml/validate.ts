import { iodefSchema } from '../iodef/schema';
import { SchemaValidator } from './schema-validator';
import type { Validity } from './validity';

/** The schemas that documents are judged by, derived from the tables of src/iodef. */
export const schemaNames = ['iodef-2.0', 'iodef-1.0'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** What a schema says of a document's bytes; never throws for what the bytes are, never fetches, never hangs. */
export function validateXml(schema: SchemaName, bytes: Uint8Array): Promise<Validity> {
  return validatorOf(schema).validate(bytes);
}

/** Ends the threads of all validators; for tests and long-lived processes, as nothing else waits for them. */
export async function closeValidators(): Promise<void> {
  await Promise.all([...validators.values()].map((validator) => validator.close()));
}

const validators = new Map<SchemaName, SchemaValidator>();

function validatorOf(name: SchemaName): SchemaValidator {
  const validator = validators.get(name) ?? new SchemaValidator(iodefSchema(name === 'iodef-2.0' ? 'v2' : 'v1'));
  validators.set(name, validator);
  return validator;
}
