import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';

/** A bulk list of file hashes comes with the Hash that describes them (RFC 7970, section 3.29.3.1). */
export function describesListedHashes(document: IodefDocument): readonly Finding[] {
  return hashLists(document)
    .filter((list) => childrenOf(list, namespaces.v2, 'BulkObservableFormat').every((format) => childrenOf(format, namespaces.v2, 'Hash').length === 0))
    .map((list) => findingAt(document, list, { expected: 'a BulkObservableFormat with the Hash that describes the list', actual: 'none' }));
}

/** Whether the document lists file hashes in bulk. */
export function listsHashes(document: IodefDocument): boolean {
  return hashLists(document).length > 0;
}

/** An IndicatorExpression has operands, and exactly one under "not" (RFC 7970, section 3.29.5). */
export function expressesValidAlgebra(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'IndicatorExpression').flatMap((expression) => {
    const operator = attributeOf(expression, 'operator') ?? 'and';
    const count = expression.children.filter(({ local }) => operands.has(local)).length;
    // By the cardinalities of the prose an expression may be without any.
    if (count === 0) return [findingAt(document, expression, { expected: 'an operand', actual: 'none', defect: 'D05' })];
    return operator !== 'not' || count === 1 ? [] : [findingAt(document, expression, { expected: 'one operand of "not"', actual: String(count) })];
  });
}

/** An IndicatorReference refers by uid-ref or by euid-ref (RFC 7970, section 3.29.7). */
export function refersToAnIndicator(document: IodefDocument): readonly Finding[] {
  return instancesOf(document, 'v2', 'IndicatorReference')
    .filter((reference) => ['uid-ref', 'euid-ref'].every((name) => attributeOf(reference, name) === undefined))
    .map((reference) => findingAt(document, reference, { expected: '@uid-ref or @euid-ref', actual: 'neither' }));
}

const operands = new Set(['IndicatorExpression', 'Observable', 'ObservableReference', 'IndicatorReference']);

function hashLists(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v2', 'BulkObservable').filter((list) => attributeOf(list, 'type') === 'file-hash');
}
