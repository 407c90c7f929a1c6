import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCddl, type Type } from './cddl-text';

/** The parts of RFC 8727 that state its model, cut out of its text; undefined where there is no text. */
export interface Published {
  readonly cddl: ReadonlyMap<string, Type>;
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  /** Section 5: name to key. */
  readonly mapKeys: ReadonlyMap<string, number>;
  /** Figures 1 and 3, JSON. */
  readonly jsonExamples: readonly string[];
  /** Figures 2 and 4, CBOR. */
  readonly cborExamples: readonly Buffer[];
}

export function published(specifications = process.env['MILEPOST_SPECS']): Published | undefined {
  if (specifications === undefined) return undefined;
  const text = readFileSync(path.join(specifications, 'rfc8727.txt'), 'utf8');
  const between = (start: string, end: string): string => {
    const from = text.lastIndexOf(start, text.lastIndexOf(end));
    return text.slice(from, text.indexOf(end, from)).replaceAll(/\n{2,}(?:Takahashi|RFC 8727).*\n/g, '\n');
  };
  // Erratum 7334: the brace behind BusinessImpact.
  const cddl = between('   start = iodef', 'Figure 5').replace('{iodef-BusinessImpact => BusinessImpact /', '{iodef-BusinessImpact => BusinessImpact} /');
  return {
    cddl: parseCddl(cddl),
    jsonSchema: JSON.parse(repaired(between('   { "$schema"', 'Figure 6'))) as Record<string, unknown>,
    mapKeys: new Map([...text.matchAll(/\| iodef-(\S+) +\| (-?\d+) +\|/g)].map(([, name = '', key]) => [name, Number(key)])),
    jsonExamples: [between('   {\n     "version": "2.0"', 'Figure 1'), between('   {\n     "version": "2.0"', 'Figure 3')],
    cborExamples: [between('Figure 1: A Minimal Example in JSON', 'Figure 2'), between('Figure 3: Indicators from a Campaign in JSON', 'Figure 4')].map(bytesOf),
  };
}

/** D08: a pattern broken by a line end, a meta-schema that does not exist, patterns without anchors. */
function repaired(schema: string): string {
  return schema
    .replace(/\(\\\\\?\(\[\^#\]\*\)\)\n\s+\?/, '(\\\\?([^#]*))?')
    .replace('"$schema": "https://json-schema.org/draft-04/schema#",', '')
    .replaceAll(/"pattern":\s+"(?!\^\$)\^?((?:[^"\\]|\\.)*)"/g, (_, pattern: string) => `"pattern": "^(?:${pattern})$"`)
    .replace('"^$|[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"', '"^(?:|[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)$"');
}

/** The bytes of an annotated dump; what stands behind # is for people. */
function bytesOf(dump: string): Buffer {
  return Buffer.from(dump.replace(/^Figure.*/, '').replaceAll(/#[^\n]*/g, '').replaceAll(/\s+/g, ''), 'hex');
}
