import { extensionsOf } from './extensions/extensions';
import { modelOf } from './facts';
import { xmlNamespaceSchema, xmlSignatureSchema } from './foreign-schemas';
import type { Model, Version } from './model';
import type { SchemaSet } from './schema-set';
import { schemaText, type Import, type Reading } from './schema-text';

/** The XML Schema of a version of IODEF with all that it imports and the extensions that may stand in it, derived from the tables. */
export function iodefSchema(version: Version, reading: Reading): SchemaSet {
  const model = modelOf(version);
  const extensions = extensionsOf(version);
  const foreign = version === 'v2' ? [signature, xml] : [signature];
  // Version 1 has no namespace but its own; the others come with its extensions.
  const own = { namespace: model.namespace, prefix: model.prefix };
  const other = version === 'v2' ? [version1] : [];
  return {
    name: `${model.specification}, ${reading === 'schema' ? "the schema's reading" : 'either reading'}`,
    root: { namespace: model.namespace, local: 'IODEF-Document' },
    main: schemaText(model, [...extensions.map(located), ...foreign], reading),
    imports: {
      ...Object.fromEntries(other.map((each) => [each.location, schemaText(modelOf('v1'), [], reading)])),
      ...Object.fromEntries(extensions.map((extension) => [located(extension).location, schemaText(extension, [...other, own, signature], reading)])),
      [signature.location]: xmlSignatureSchema,
      ...(version === 'v2' && { [xml.location]: xmlNamespaceSchema }),
    },
  };
}

/**
 * The same as its RFC prints it: version 1 imports nothing, version 2 the two extensions that it refers to, which refer to version 1
 * alone. It is what tools are given that make code of a schema, and some of them follow no import back to where it came from.
 */
export function printedSchema(version: Version): SchemaSet {
  const model = modelOf(version);
  const name = `${model.specification}, as printed`;
  if (version === 'v1') return { name, main: schemaText(model, [], 'schema'), imports: {} };
  const extensions = extensionsOf(version);
  return {
    name,
    main: schemaText(model, [...extensions.map(located), signature, xml], 'schema'),
    imports: {
      [version1.location]: schemaText(modelOf('v1'), [], 'schema'),
      ...Object.fromEntries(extensions.map((extension) => [located(extension).location, schemaText(extension, [version1, signature], 'schema')])),
      [signature.location]: xmlSignatureSchema,
      [xml.location]: xmlNamespaceSchema,
    },
  };
}

const version1 = located(modelOf('v1'));
const signature = located({ namespace: 'http://www.w3.org/2000/09/xmldsig#', prefix: 'ds' });
const xml = located({ namespace: 'http://www.w3.org/XML/1998/namespace', prefix: 'xml' });

function located({ namespace, prefix }: Pick<Model, 'namespace' | 'prefix'>): Required<Import> {
  return { namespace, prefix, location: `${prefix}.xsd` };
}
