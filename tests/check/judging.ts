import { type Judged } from '../../src/check/checked';
import { judgeDocument } from '../../src/check/judge';
import { rulesOf } from '../../src/check/rules';
import { readRequirements } from '../../src/requirements/features';
import { SchemaEngine } from '../../src/xml/schema-engine';

/** Every Rule that documents are judged by. */
export const rules = rulesOf(readRequirements());

const engine = SchemaEngine.load();

/** Judges a document in this process. */
export async function judged(bytes: Uint8Array | string, asSent = false): Promise<Judged> {
  return judgeDocument(Buffer.from(bytes), await engine, { rules, asSent });
}

/** What is found, as `requirement line:column where`. */
export function shown({ findings }: Judged): readonly string[] {
  return findings.map(({ requirement, line, column, where }) => `${requirement} ${line}:${column} ${where}`);
}
