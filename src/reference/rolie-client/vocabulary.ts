export const atom = 'http://www.w3.org/2005/Atom';
export const app = 'http://www.w3.org/2007/app';
export const rolie = 'urn:ietf:params:xml:ns:rolie-1.0';
export const history = 'http://purl.org/syndication/history/1.0';
export const signatures = 'http://www.w3.org/2000/09/xmldsig#';

/** Relations that this client knows, whether it follows them or not. */
export const relations = [
  'alternate', 'related', 'self', 'enclosure', 'via', 'first', 'last', 'next', 'previous', 'prev', 'current', 'prev-archive', 'next-archive',
  'service', 'edit', 'edit-media', 'collection', 'search', 'license', 'describedby',
] as const;

/** Properties of RFC 8322, section 8.3. */
export const registeredProperties = ['content-author-name', 'content-id', 'content-published-date', 'content-updated-date'].map(
  (name) => `urn:ietf:params:rolie:property:${name}`,
);
export const privateProperties = 'urn:ietf:params:rolie:property:local';
export const registeredSchemes = 'urn:ietf:params:rolie:category:';
