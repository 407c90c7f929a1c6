import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';
import { collapsed } from './iodef-type';

/** What ends does not end before it starts, where both times name their offset (sections 3.2, 3.14, 3.15 and 3.29 of RFC 7970). */
export function endsAfterItStarts(document: IodefDocument, version: Version): readonly Finding[] {
  return spansOf(document, version)
    .filter(({ start, end }) => end < start)
    .map(({ element }) => findingAt(document, element, { expected: 'an EndTime that is not before StartTime', actual: 'an EndTime before it' }));
}

/** Whether something in the document has a start and an end that can be compared. */
export function hasStartAndEnd(document: IodefDocument, version: Version): boolean {
  return spansOf(document, version).length > 0;
}

interface Span {
  readonly element: XmlElement;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

function spansOf(document: IodefDocument, version: Version): readonly Span[] {
  return ['Incident', 'EventData', 'Expectation', 'Indicator']
    .flatMap((className) => instancesOf(document, version, className))
    .flatMap((element) => {
      const [start, end] = ['StartTime', 'EndTime'].map((name) => instantOf(childrenOf(element, namespaces[version], name)[0]));
      return start === undefined || end === undefined ? [] : [{ element, start, end }];
    });
}

function instantOf(time: XmlElement | undefined): number | undefined {
  const text = collapsed(time?.text ?? '');
  const instant = /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
