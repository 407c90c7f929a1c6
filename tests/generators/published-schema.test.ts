import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { generatorAtWork } from '../../scripts/generators/bindings';
import { generators, type Generator } from '../../scripts/generators/generator';
import { whyMissing } from '../../scripts/set-up/availability';
import type { SchemaFiles } from '../../src/drivers/code-generator/generator';
import { answerOf } from '../../src/drivers/command/answer';
import { publishedSchema } from '../iodef/published-schemas';

const specifications = process.env['MILEPOST_SPECS'];

/** They do not notice elements that are none of XML Schema: generateDS goes by local names, PyXB passes them over. */
const overlooksD01: readonly string[] = ['generateds', 'pyxb'];

/** The report rests on the schema that the suite derives from its tables; this shows that the RFCs' own gets the same answers. */
for (const generator of generators) {
  describe(`${generator.name} and the schemas as the RFCs print them`, { skip: whySkipped(generator) }, () => {
    test('the schema of RFC 5070 gives code', async () => assert.equal(await answerTo(generator, filesOf('v1')), 'accepts'));
    test('the schema of RFC 7970 gives code when D01 is repaired', async () => assert.equal(await answerTo(generator, filesOf('v2')), 'accepts'));
    const asked = overlooksD01.includes(generator.name) ? 'accepts' : 'rejects';
    test(`the schema of RFC 7970 as it is printed (D01): ${asked}`, async () => assert.equal(await answerTo(generator, asPrinted(filesOf('v2'))), asked));
  });
}

function whySkipped({ name }: Generator): string | false {
  return specifications === undefined ? 'MILEPOST_SPECS does not say where the texts of the RFCs are' : whyMissing(name);
}

async function answerTo(generator: Generator, schema: SchemaFiles): Promise<string | undefined> {
  const { tool, end } = generatorAtWork(generator);
  try {
    const exchange = await tool.compile(schema);
    return answerOf(exchange) ?? exchange.silence?.detail;
  } finally {
    end();
  }
}

function filesOf(version: 'v1' | 'v2'): SchemaFiles {
  const { main, imports } = publishedSchema(version, specifications ?? '');
  // RFC 5070 prints a schema without imports; those of its extensions are added where documents with extensions are judged.
  if (version === 'v1') return { name: 'iodef-1.0', main: main.replace(/<(?:\w+:)?import\b[^>]*\/>/g, ''), imports: {} };
  return { name: 'iodef-2.0', main, imports };
}

/** Takes the repair of D01 back: its elements are written with the prefix, or without, as the RFC writes them. */
function asPrinted(schema: SchemaFiles): SchemaFiles {
  const tags = /<\/?(?:xsd:)?sequence>/g;
  const repaired = schema.imports['sci.xsd'] ?? '';
  const printed = readFileSync(path.join(specifications ?? '', 'rfc7203.txt'), 'utf8').match(tags)?.slice(-(repaired.match(tags)?.length ?? 0)) ?? [];
  assert.equal(printed.filter((tag) => tag === '<sequence>').length, 3);
  let at = 0;
  return { ...schema, imports: { ...schema.imports, 'sci.xsd': repaired.replaceAll(tags, () => printed[at++] ?? '') } };
}
