import type { Finding } from '../evidence';
import { walk } from '../xml/tree';
import { type AtomDocument, atomNamespaces, placeOf } from './atom';
import { appNamespaces, rootOf } from './atom-publishing';
import { rolieNamespaces } from './rolie';

/** RFC 8322, sections 3.1 and 8.1: documents use the namespaces of Atom, AtomPub and ROLIE, and none that only looks like them. */
export function documentsUseTheNamespaces(documents: readonly AtomDocument[]): readonly Finding[] {
  return documents.flatMap((document) => {
    const used = new Map<string, Finding>();
    for (const element of walk(document.root)) {
      const meant = intendedNamespace(element.namespace);
      if (!meant || meant.namespace === element.namespace || used.has(element.namespace)) continue;
      const { namespace: expected, defects } = meant;
      const defect = defects[element.namespace];
      used.set(element.namespace, { where: placeOf(document, element), expected: `the namespace ${expected}`, actual: element.namespace, ...(defect && { defect }) });
    }
    return [...used.values()];
  });
}

/** RFC 4287, section 2, and RFC 5023, sections 7 and 8: each kind of document is served as its media type. */
export function documentsHaveTheirMediaType(documents: readonly AtomDocument[]): readonly Finding[] {
  return documents.flatMap(({ url, root, mediaType, ...rest }) => {
    const expected = mediaTypes[root.local];
    if (expected === undefined || mediaType === expected) return [];
    return [{ where: `${url} Content-Type`, expected: `${expected} for ${rootOf({ url, root, mediaType, ...rest })}`, actual: mediaType || 'none' }];
  });
}

const mediaTypes: Readonly<Record<string, string>> = {
  service: 'application/atomsvc+xml',
  categories: 'application/atomcat+xml',
  feed: 'application/atom+xml',
  entry: 'application/atom+xml',
};

interface IntendedNamespace {
  readonly namespace: string;
  /** Other names that the RFC itself prints, and the defect that explains each. */
  readonly defects: Readonly<Record<string, string>>;
}

const namespaces: readonly (IntendedNamespace & { readonly alike: RegExp })[] = [
  { namespace: atomNamespaces[0], defects: { [atomNamespaces[1]]: 'D09' }, alike: /^(https?:\/\/(www\.)?w3\.org\/2005\/atom\W*|http:\/\/purl\.org\/atom\/ns#.*)$/i },
  { namespace: appNamespaces[0], defects: { [appNamespaces[1]]: 'D09' }, alike: /^(https?:\/\/(www\.)?w3\.org\/2007\/app\W*|http:\/\/purl\.org\/atom\/app#.*)$/i },
  { namespace: rolieNamespaces[0], defects: { [rolieNamespaces[1]]: 'D10' }, alike: /^urn:ietf:params:xml:ns:rolie(\W.*)?$/i },
];

function intendedNamespace(namespace: string): IntendedNamespace | undefined {
  return namespaces.find(({ alike }) => alike.test(namespace));
}
