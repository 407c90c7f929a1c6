import { modelOf } from '../iodef/facts';
import type { Model } from '../iodef/model';
import type { XmlAttribute, XmlElement } from '../xml/tree';

/** The name of an element as the tables of a model write it: with a prefix where another namespace has it. */
export function tableNameOf({ namespace, local }: XmlElement, model: Model): string {
  return namespace === model.namespace ? local : `${prefixes[namespace] ?? '?'}:${local}`;
}

/** The name of an attribute as the tables write it: with the prefix of the model where it is of that namespace, else as it stands. */
export function attributeNameOf({ namespace, local, name }: XmlAttribute, model: Model): string {
  return namespace === model.namespace ? `${model.prefix}:${local}` : name;
}

const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#': 'ds',
  'urn:ietf:params:xml:ns:iodef-sci-1.0': 'sci',
  'urn:ietf:params:xml:ns:iodef-enum-1.0': 'enum',
  [modelOf('v1').namespace]: modelOf('v1').prefix,
  [modelOf('v2').namespace]: modelOf('v2').prefix,
};
