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

const version1 = located(modelOf('v1'));
const signature = located({ namespace: 'http://www.w3.org/2000/09/xmldsig#', prefix: 'ds' });
const xml = located({ namespace: 'http://www.w3.org/XML/1998/namespace', prefix: 'xml' });

function located({ namespace, prefix }: Pick<Model, 'namespace' | 'prefix'>): Required<Import> {
  return { namespace, prefix, location: `${prefix}.xsd` };
}
