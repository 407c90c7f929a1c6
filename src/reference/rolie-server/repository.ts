import { bulletinAt } from './bulletin';
import { collections, type CollectionPlan, entriesIn, type EntryPlan } from './plan';

/** Who may retrieve a resource: anybody, the holder of a client certificate of ours, or a user. */
export type Access = 'anybody' | 'certificate' | 'user';

/** One thing that a GET gives. */
export interface Resource {
  readonly mediaType: string;
  readonly access: Access;
  readonly body: string;
}

/** Everything that the repository holds, by path and query; `base` is its origin. */
export function repositoryAt(base: string): ReadonlyMap<string, Resource> {
  const resources = new Map<string, Resource>();
  const put = (path: string, mediaType: string, access: Access, body: string): void => void resources.set(path, { mediaType, access, body });
  put('/service', 'application/atomsvc+xml', 'anybody', serviceDocument(base));
  put('/categories/indicator', 'application/atomcat+xml', 'anybody', categoryDocument());
  for (const collection of collections) {
    const { name, access, pages } = collection;
    pages.forEach((_, page) => put(pagePath(name, page), 'application/atom+xml', access, feed(base, collection, page)));
    collection.archives?.forEach((_, age) => put(archivePath(name, age), 'application/atom+xml', access, archive(base, collection, age)));
    for (const entry of entriesIn(collection)) {
      if (resources.has(`/entries/${entry.name}`)) continue;
      put(`/entries/${entry.name}`, 'application/atom+xml;type=entry', access, standaloneEntry(base, entry));
      if (entry.type) put(`/content/${entry.name}.xml`, 'application/xml', access, incident(entry));
    }
  }
  for (const [path, { mediaType, body }] of bulletinAt(base)) put(path, mediaType, 'anybody', body);
  return resources;
}

/** The Feed of a Collection that is written to, with what stands in it now. */
export function writableFeed(base: string, name: string, entries: string, updated: string | undefined): string {
  const self = `/feeds/${name}`;
  const links = [['service', '/service'], ['first', self], ['last', self]];
  return feedElement(base, { name, type: 'incident' }, self, links, [])
    .replace('2026-03-01T12:00:00Z', updated ?? '2026-03-01T12:00:00Z')
    .replace('</feed>', `${entries}</feed>`);
}

const informationType = 'urn:ietf:params:rolie:category:information-type';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function serviceDocument(base: string): string {
  const workspaces = [...new Set(collections.map(({ workspace }) => workspace))].map(
    (workspace) =>
      `  <workspace>\n    <atom:title>${workspace}</atom:title>\n${collections
        .filter((collection) => collection.workspace === workspace)
        .map((collection) => collectionElement(base, collection))
        .join('')}  </workspace>\n`,
  );
  return `${declaration}<service xml:base="${base}/" xml:lang="en" xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">\n${workspaces.join('')}</service>\n`;
}

function collectionElement(base: string, { name, type, accepts }: CollectionPlan): string {
  const categories =
    name === 'indicator'
      ? `<categories href="${base}/categories/indicator"/>`
      : `<categories${accepts === undefined ? ' fixed="yes"' : ''}>${type ? `<atom:category scheme="${informationType}" term="${type}"/>` : ''}<atom:category scheme="urn:example:sharing" term="green"/></categories>`;
  return `    <collection href="${base}/feeds/${name}">\n      <atom:title>${name}</atom:title>\n      ${accepts === undefined ? '<accept/>' : `<accept>${accepts}</accept>`}\n      ${categories}\n    </collection>\n`;
}

function categoryDocument(): string {
  return `${declaration}<categories xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom" scheme="urn:example:sharing">
  <atom:category scheme="${informationType}" term="indicator"/>
  <atom:category term="green"/>
</categories>
`;
}

function feed(base: string, collection: CollectionPlan, page: number): string {
  const { name, pages } = collection;
  const last = pages.length - 1;
  const links = [
    ...(collection.type ? [['service', '/service'], ['first', pagePath(name, 0)], ['last', pagePath(name, last)]] : []),
    ...(page > 0 ? [['previous', pagePath(name, page - 1)]] : []),
    ...(page < last ? [['next', pagePath(name, page + 1)]] : []),
    ...(collection.archives ? [['prev-archive', archivePath(name, 0)], ['current', pagePath(name, 0)]] : []),
  ];
  return feedElement(base, collection, pagePath(name, page), links, pages[page] ?? []);
}

function archive(base: string, collection: CollectionPlan, age: number): string {
  const { name, archives = [] } = collection;
  const links = [
    ['service', '/service'],
    ['current', `/feeds/${name}`],
    ...(age > 0 ? [['next-archive', archivePath(name, age - 1)]] : []),
    ...(age < archives.length - 1 ? [['prev-archive', archivePath(name, age + 1)]] : []),
  ];
  return feedElement(base, collection, archivePath(name, age), links, archives[age] ?? [], '  <fh:archive/>\n');
}

function feedElement(base: string, { name, type }: Pick<CollectionPlan, 'name' | 'type'>, self: string, links: readonly (readonly string[])[], entries: readonly EntryPlan[], head = ''): string {
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app" xmlns:rolie="urn:ietf:params:xml:ns:rolie-1.0" xmlns:fh="http://purl.org/syndication/history/1.0">
  <id>${base}/feeds/${name}</id>
  <title>Feed ${name}</title>
  <updated>2026-03-01T12:00:00Z</updated>
  <author><name>Reference</name></author>
${type ? `  <category scheme="${informationType}" term="${type}"/>\n` : ''}  <category scheme="urn:example:sharing" term="green"/>
${[['self', self], ...links].map(([rel, path]) => `  <link rel="${rel}" href="${base}${path}"/>\n`).join('')}${head}${entries.map((entry) => entryElement(base, entry, name === 'incident')).join('')}</feed>
`;
}

function standaloneEntry(base: string, entry: EntryPlan): string {
  const members = collections.filter((collection) => entriesIn(collection).some(({ identifier }) => identifier === entry.identifier));
  const links = members.map(({ name }) => `  <link rel="collection" href="${base}/feeds/${name}"/>\n`).join('');
  const namespaces = ' xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app" xmlns:rolie="urn:ietf:params:xml:ns:rolie-1.0"';
  return declaration + entryElement(base, entry, true, namespaces, links);
}

function entryElement(base: string, { name, type, identifier, updated, edited }: EntryPlan, declaresType: boolean, namespaces = '', links = ''): string {
  const body = type
    ? `  <content type="application/xml" src="${base}/content/${name}.xml"/>
  <rolie:format ns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" schema-location="https://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd" schema-type="text/xml"/>
  <rolie:property name="urn:ietf:params:rolie:property:content-id" value="${identifier}"/>
  <rolie:property name="urn:ietf:params:rolie:property:local:reference.example:mood" value="good"/>
  <rolie:property name="https://reference.example/properties/unknown" value="to everybody else"/>
  <rolie:property name="urn:ietf:params:rolie:property:content-published-date" value="2026-03-01T09:00:00Z"/>
  <rolie:property name="urn:ietf:params:rolie:property:content-updated-date" value="2026-03-01T10:00:00+01:00"/>
`
    : '  <content type="text">A word to our readers.</content>\n';
  return `<entry${namespaces}>
  <id>urn:uuid:${identifier}</id>
  <title>Entry ${name}</title>
  <updated>${updated}</updated>
  <app:edited>${edited}</app:edited>
  <author><name>Reference</name></author>
  <summary>What ${name} is about</summary>
${type && declaresType ? `  <category scheme="${informationType}" term="${type}"/>\n` : ''}  <link rel="self" href="${base}/entries/${name}"/>
  <link rel="edit" href="${base}/entries/${name}"/>
  <link rel="https://reference.example/relations/unknown" href="${base}/service"/>
  <category scheme="https://reference.example/schemes/unknown" term="private"/>
${links}${body}</entry>
`;
}

function incident({ name }: EntryPlan): string {
  return `${declaration}<IODEF-Document version="2.00" xml:lang="en" xmlns="urn:ietf:params:xml:ns:iodef-2.0">
  <Incident purpose="reporting">
    <IncidentID name="reference.example">${name}</IncidentID>
    <GenerationTime>2026-03-01T11:30:00Z</GenerationTime>
    <Contact type="organization" role="creator"><ContactName>Reference</ContactName></Contact>
  </Incident>
</IODEF-Document>
`;
}

function archivePath(name: string, age: number): string {
  return `/archives/${name}-${age + 1}`;
}

function pagePath(name: string, page: number): string {
  return page === 0 ? `/feeds/${name}` : `/feeds/${name}?page=${page + 1}`;
}
