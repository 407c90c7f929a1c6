import type { Finding } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, namespaces, type IodefDocument } from './iodef-document';
import { collapsed } from './iodef-type';

/** Scopes of a hash that concern a part of a file, and what HashTargetID then holds (RFC 7970, section 3.26). */
export const targetScopes = ['file-pe-section', 'file-pe-resource', 'file-pdf-object'] as const;
export type TargetScope = (typeof targetScopes)[number];

/** A hash of this scope says by HashTargetID which section, resource or object it was computed on (RFC 7970, section 3.26). */
export function identifiesTheTargetOfHashes(document: IodefDocument, scope: TargetScope): readonly Finding[] {
  const [form, expected] = identifiers[scope];
  return hashesOf(document, scope).flatMap((hashes) => {
    const [target] = childrenOf(hashes, namespaces.v2, 'HashTargetID');
    if (target && form.test(collapsed(target.text))) return [];
    return [findingAt(document, target ?? hashes, { expected: `HashTargetID with ${expected}`, actual: target ? `"${target.text}"` : 'no HashTargetID' })];
  });
}

/** A hash of an import address table names the tool that made it (RFC 7970, section 3.26). */
export function namesTheToolOfImportHashes(document: IodefDocument): readonly Finding[] {
  return hashesOf(document, 'file-pe-iat')
    .filter(({ children }) => !children.some((hash) => childrenOf(hash, namespaces.v2, 'Application').length > 0))
    .map((hashes) => findingAt(document, hashes, { expected: 'an Application in Hash or FuzzyHash', actual: 'none' }));
}

/** Whether the document has a hash of this scope. */
export function hasHashOf(document: IodefDocument, scope: string): boolean {
  return hashesOf(document, scope).length > 0;
}

const identifiers: Readonly<Record<TargetScope, readonly [RegExp, string]>> = {
  'file-pe-section': [/^[1-9]\d*$/, 'the ordinal number of the section, from 1'],
  'file-pe-resource': [/^[1-9]\d*$/, 'the ordinal number of the resource, from 1'],
  // The prose says an offset, and not in which base.
  'file-pdf-object': [/^(?:\d+|0[xX][\da-fA-F]+)$/, 'the offset of the object'],
};

function hashesOf(document: IodefDocument, scope: string): readonly XmlElement[] {
  return instancesOf(document, 'v2', 'HashData').filter((hashes) => attributeOf(hashes, 'scope') === scope);
}
