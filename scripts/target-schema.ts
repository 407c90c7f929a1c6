import { writeFileSync } from 'node:fs';
import { publishedSchema, publishedSchemaFile } from '../src/register/published-schema';

/* Writes the JSON Schema of target files for editors: node -r ts-node/register scripts/target-schema.ts */
writeFileSync(publishedSchemaFile, publishedSchema());
