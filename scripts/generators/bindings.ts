import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CodeGenerator, type SchemaFiles } from '../../src/drivers/code-generator/generator';
import { answerOf } from '../../src/drivers/command/answer';
import { printedSchema } from '../../src/iodef/schema';
import { adapterOf, installedIn, type Generator } from './generator';

/** The schemas of both versions as files, as the suite gives them to a generator. */
export const schemas: readonly SchemaFiles[] = [
  { ...printedSchema('v1'), name: 'iodef-1.0' },
  { ...printedSchema('v2'), name: 'iodef-2.0' },
];

/** How long a generator may take for one step; a C++ compiler takes half a minute for version 2. */
const stepSeconds = 300;

/** Leaves a generator's bindings of both versions beside it, unless they are those of the same schema and adapter. Gives what failed. */
export async function buildBindings(generator: Generator): Promise<string | undefined> {
  const stamp = path.join(installedIn(generator.name), 'bindings-of.txt');
  const wanted = ingredientsOf(generator);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  rmSync(stamp, { force: true });
  const faults = await Promise.all(schemas.map((schema) => buildBinding(generator, schema)));
  const fault = faults.find((each) => each !== undefined);
  if (fault === undefined) writeFileSync(stamp, wanted);
  return fault;
}

/** Has a generator compile and build a schema, in a scratch folder. The caller ends it. */
export function generatorAtWork({ run }: Generator): { readonly tool: CodeGenerator; end(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-generator-'));
  const tool = new CodeGenerator({ run, environment: [], deadlineSeconds: stepSeconds, outputBytes: 16_777_216 }, folder);
  return { tool, end: () => rmSync(folder, { recursive: true, force: true }) };
}

async function buildBinding(generator: Generator, schema: SchemaFiles): Promise<string | undefined> {
  const { tool, end } = generatorAtWork(generator);
  try {
    for (const step of [() => tool.compile(schema), () => tool.build(schema.name)]) {
      const exchange = await step();
      const complaint = exchange.silence?.detail ?? exchange.received?.headers.find(([name]) => name === 'stderr')?.[1];
      if (answerOf(exchange) !== 'accepts') return `${exchange.purpose}: ${complaint ?? exchange.received?.startLine}`;
    }
    const folder = path.join(installedIn(generator.name), schema.name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    tool.keep(schema.name, folder);
    return undefined;
  } finally {
    end();
  }
}

/** A hash of all that a binding depends on, besides the generator's own version, which the adapter's folder pins. */
function ingredientsOf({ name }: Generator): string {
  const hash = createHash('sha256').update(JSON.stringify(schemas));
  const folder = adapterOf(name);
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(folder, entry.name));
  for (const file of [path.join(folder, '../contract.py'), ...files.sort()]) hash.update(readFileSync(file));
  return `${hash.digest('hex')}\n`;
}
