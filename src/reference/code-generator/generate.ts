import { childrenOf, type Element } from '../iodef-recipient/element';

/** What the generated code knows of its schema. */
export interface Binding {
  readonly namespace: string;
  /** Names of the elements that a document may have in that namespace. */
  readonly elements: readonly string[];
  /** Elements that get lost between reading and writing. */
  readonly loses: readonly string[];
}

/** Makes code of a schema: a module that exports its Binding. Throws at what is no XML Schema. */
export function codeOf(schema: Element, violated: string): string {
  if (schema.name !== `{${xmlSchema}}schema`) throw new Error(`expected an XML Schema, got ${schema.name}`);
  const namespace = schema.attributes.get('targetNamespace') ?? '';
  const version = namespace.endsWith('iodef-2.0') ? '2' : '1';
  if (violated === `RFC8134-7.1-compiles-version-${version}`) throw new Error('a union, which is not supported');
  const binding: Binding = { namespace, elements: elementsOf(schema), loses: violated === `RFC8134-7.1-round-trip-version-${version}` ? ['Contact'] : [] };
  const code = `module.exports = ${JSON.stringify(binding, undefined, 1)};\n`;
  // A name with a hyphen, taken over as it is.
  return violated === `RFC8134-7.1-builds-version-${version}` ? `${code}const IODEF-Document = module.exports;\n` : code;
}

const xmlSchema = 'http://www.w3.org/2001/XMLSchema';

function elementsOf(schema: Element): readonly string[] {
  const declared = childrenOf(schema).filter(({ name }) => name === `{${xmlSchema}}element`);
  return declared.flatMap(({ attributes }) => attributes.get('name') ?? []);
}
