import type { XmlElement } from '../../src/xml/tree';

/** An element to write; what stands between its children is put before them, which no schema minds. */
export interface Sample {
  /** With its prefix. */
  readonly name: string;
  /** In writing order, namespace declarations included. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly children: readonly Sample[];
}

/** The bytes of a document with this element, in UTF-8 without a declaration. */
export function written(sample: Sample): Uint8Array {
  return Buffer.from(elementText(sample));
}

/** A sample of what was read; its comments and processing instructions are gone. */
export function sampleOf({ name, attributes, text, children }: XmlElement): Sample {
  return { name, attributes: attributes.map((attribute) => [attribute.name, attribute.value]), text: text.trim() ? text : '', children: children.map(sampleOf) };
}

function elementText({ name, attributes, text, children }: Sample): string {
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('');
  const content = escaped(text) + children.map(elementText).join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
