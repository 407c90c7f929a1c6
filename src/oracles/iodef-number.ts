import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { attributeOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument } from './iodef-document';
import { attributesOfType, instancesOfType } from './iodef-facts';
import { collapsed, isOfType } from './iodef-type';

export type NumberType = 'INTEGER' | 'REAL';

/** Whatever the tables declare to be a number of this type is written in base 10 (sections 2.1 and 2.2 of both RFCs). */
export function writesNumbersInBaseTen(document: IodefDocument, version: Version, type: NumberType): readonly Finding[] {
  return numbersIn(document, version, type)
    .filter(({ value }) => !isOfType(value, type, version))
    .map(({ element, name, value }) => findingAt(document, element, { expected: `${name} with ${words[type]} in base 10`, actual: `"${value}"` }));
}

/** Whether the document has a number of the type. */
export function usesNumbers(document: IodefDocument, version: Version, type: NumberType): boolean {
  return numbersIn(document, version, type).length > 0;
}

const words: Readonly<Record<NumberType, string>> = { INTEGER: 'an integer', REAL: 'a number' };

interface Numeral {
  readonly element: XmlElement;
  readonly name: string;
  readonly value: string;
}

/** Contents and attributes; a Confidence is a number only under its own condition. */
function numbersIn(document: IodefDocument, version: Version, type: NumberType): readonly Numeral[] {
  const ofType = type === 'REAL' ? (['REAL', 'POSITIVE_REAL'] as const) : ([type] as const);
  const contents = ofType
    .flatMap((each) => instancesOfType(document, version, each))
    .filter((element) => element.local !== 'Confidence' || collapsed(element.text) !== '')
    .map((element) => ({ element, name: element.local, value: element.text }));
  const attributes = attributesOfType(version, type).flatMap(([className, name]) =>
    instancesOf(document, version, className).flatMap((element): readonly Numeral[] => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [{ element, name: `@${name}`, value }];
    }),
  );
  return [...contents, ...attributes];
}
