/** An element to write; its own text stands before its children, which no schema minds. */
export interface Sample {
  /** With its prefix, where it has one. */
  readonly name: string;
  /** In writing order, namespace declarations included. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly children: readonly Sample[];
}

/** The bytes of a document with this element on one line, in UTF-8 without a declaration. */
export function written(sample: Sample): Uint8Array {
  return Buffer.from(elementText(sample));
}

/** The same for people: a declaration, and a line for each element that has no text. */
export function writtenInLines(sample: Sample): Uint8Array {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(sample, '').join('\n')}\n`);
}

function linesOf(sample: Sample, indent: string): readonly string[] {
  if (sample.children.length === 0 || sample.text) return [indent + elementText(sample)];
  const inside = sample.children.flatMap((child) => linesOf(child, `${indent}  `));
  return [`${indent}<${sample.name}${attributesText(sample)}>`, ...inside, `${indent}</${sample.name}>`];
}

function elementText(sample: Sample): string {
  const { name, text, children } = sample;
  const content = escaped(text) + children.map(elementText).join('');
  return content ? `<${name}${attributesText(sample)}>${content}</${name}>` : `<${name}${attributesText(sample)}/>`;
}

function attributesText({ attributes }: Sample): string {
  return attributes.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
