import path from 'node:path';
import { schemaDocument } from './schema-document';

/** Where the JSON Schema of target files is kept; entries of the register name it in their first line. */
export const publishedSchemaFile = path.resolve(__dirname, '../../reports/register/target.schema.json');

/** The JSON Schema of target files, as it is published. */
export function publishedSchema(): string {
  return `${JSON.stringify(schemaDocument, undefined, 2)}\n`;
}
