import type { IodefDocument } from '../oracles/iodef-document';
import type { XmlPlace } from '../xml/places';
import type { XmlElement, XmlFault } from '../xml/tree';

/** Where a finding of an oracle points: XPath, line and column. */
export interface Place extends XmlPlace {
  readonly where: string;
}

/** The place behind an oracle's `where` (`<name>:<line> <path>`, or the line alone), at the beginning of the start tag. */
export function placeOf(document: IodefDocument, where: string): Place {
  const [, line = '1', path = '/'] = /^:(\d+)(?: (.*))?$/s.exec(where.slice(document.name.length)) ?? [];
  const root = document.parsed.document?.root;
  const element = root && elementAt(root, path);
  if (element?.start) return { where: path, ...element.start };
  return { where: path, line: Number(line), column: columnOfFault(document, Number(line)) };
}

/** The element that an XPath of this project's form leads to; the attribute at its end is left out. */
export function elementAt(root: XmlElement, path: string): XmlElement | undefined {
  const [first, ...steps] = path.replace(/\/@[^/]*$/, '').split('/').slice(1);
  if (first !== root.name) return undefined;
  return steps.reduce<XmlElement | undefined>((element, step) => element && childAt(element, step), root);
}

function childAt(parent: XmlElement, step: string): XmlElement | undefined {
  const [, name = '', position = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  return parent.children.filter((child) => child.name === name)[Number(position) - 1];
}

function columnOfFault({ parsed, validity }: IodefDocument, line: number): number {
  const faults: readonly Partial<XmlFault>[] = [...(validity?.valid === false && validity.stage === 'well-formedness' ? validity.faults : []), ...(parsed.fault ? [parsed.fault] : [])];
  return faults.find((fault) => fault.line === line && fault.column)?.column ?? 1;
}
