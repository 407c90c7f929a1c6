import type { SchemaSet } from './schema-set';
import { enumerationReference } from './enumeration-reference';
import { modelOf } from './facts';
import { xmlNamespaceSchema, xmlSignatureSchema } from './foreign-schemas';
import type { Model, Version } from './model';
import { schemaText, type Import, type Reading } from './schema-text';
import { structuredInformation } from './structured-information';

/** The XML Schema of a version of IODEF with all that it imports, derived from the tables. */
export function iodefSchema(version: Version, reading: Reading): SchemaSet {
  const model = modelOf(version);
  const name = `${model.specification}, ${reading === 'schema' ? "the schema's reading" : 'either reading'}`;
  const root = { namespace: model.namespace, local: 'IODEF-Document' };
  if (version === 'v1') return { name, root, main: schemaText(model, [], reading), imports: {} };
  const { namespace, prefix } = model;
  return {
    name,
    root,
    main: schemaText(model, [sci, enumeration, signature, xml], reading),
    imports: {
      [version1.location]: schemaText(modelOf('v1'), [], reading),
      [sci.location]: schemaText(structuredInformation, [version1, ...(reading === 'either' ? [{ namespace, prefix }] : [])], reading),
      [enumeration.location]: schemaText(enumerationReference, [], reading),
      [signature.location]: xmlSignatureSchema,
      [xml.location]: xmlNamespaceSchema,
    },
  };
}

const version1 = located(modelOf('v1'));
const sci = located(structuredInformation);
const enumeration = located(enumerationReference);
const signature = located({ namespace: 'http://www.w3.org/2000/09/xmldsig#', prefix: 'ds' });
const xml = located({ namespace: 'http://www.w3.org/XML/1998/namespace', prefix: 'xml' });

function located({ namespace, prefix }: Pick<Model, 'namespace' | 'prefix'>): Required<Import> {
  return { namespace, prefix, location: `${prefix}.xsd` };
}
