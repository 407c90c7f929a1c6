import type { Sample } from '../../src/iodef/derived/sample';
import type { XmlElement } from '../../src/xml/tree';

/** A sample of what was read; its comments and processing instructions are gone. */
export function sampleOf({ name, attributes, text, children }: XmlElement): Sample {
  return { name, attributes: attributes.map((attribute) => [attribute.name, attribute.value]), text: text.trim() ? text : '', children: children.map(sampleOf) };
}
