import type { SecureContextOptions } from 'node:tls';
import type { Violation } from '../violation';
import type { Resource } from './repository';

/** How the server departs from its usual self. */
export interface Deviation {
  /** Which resources change, by path and query, and how. */
  readonly at?: string;
  readonly change?: (resource: Resource) => Resource;
  /** Which resources are gone. */
  readonly gone?: string;
  readonly tls?: SecureContextOptions;
  /** Takes any client certificate for one of ours. */
  readonly trustsAnyCertificate?: true;
  /** Takes any user with any password. */
  readonly trustsAnyPassword?: true;
  /** Protects Feeds, but not the Entries and the content inside them. */
  readonly forgetsEntries?: true;
  /** Status of GET on "/". */
  readonly rootStatus?: number;
  /** Answers POST on "/" with 307, and does not say where to. */
  readonly redirectsNowhere?: true;
}

/** For each requirement the departure that breaks it, and what else cannot help breaking. */
export const deviations: Readonly<Record<string, Deviation & { readonly also?: readonly string[] }>> = {
  'RFC8322-3.1-namespaces': { at: '/feeds/incident', change: body('ns:rolie-1.0', 'ns:rolie-2.0') },
  'RFC8322-5.1-service-document': { at: '/service', change: body('<atom:title>Public</atom:title>', '') },
  'RFC8322-5.1-media-type': { at: '/service', change: mediaType('application/xml') },
  'RFC8322-5.1.2-rolie-collection': {
    at: '/service',
    change: body(category('incident', 'atom:'), category('incident', 'atom:') + category('indicator', 'atom:')),
    also: ['RFC8322-5.1.2-1'],
  },
  'RFC8322-5.1.2-feed': { gone: '/feeds/indicator' },
  'RFC8322-5.1.2-1': { at: '/feeds/incident', change: body('<category scheme="urn:example:sharing" term="green"/>', '') },
  'RFC8322-5.2-category-document': { at: '/service', change: body('<categories href', '<categories fixed="yes" href') },
  'RFC8322-5.2-media-type': { at: '/categories/indicator', change: mediaType('application/xml') },
  'RFC8322-5.3-1': { tls: { minVersion: 'TLSv1.3' } },
  'RFC8322-5.3-2': { tls: { ciphers: 'ECDHE-ECDSA-AES128-SHA:ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0' } },
  'RFC8322-5.3-3': { tls: { maxVersion: 'TLSv1.2' } },
  'RFC8322-5.3-4': { trustsAnyCertificate: true },
  'RFC8322-5.4-1': { trustsAnyPassword: true },
  'RFC8322-5.4-3': { forgetsEntries: true },
  'RFC8322-5.5-2': { rootStatus: 200 },
  'RFC8322-5.5-4': { redirectsNowhere: true },
  'RFC8322-6.1-1': { at: '/feeds/incident', change: body(category('incident'), category('incident') + category('indicator')), also: ['RFC8322-5.1.2-1'] },
  'RFC8322-6.1-2': { at: '/feeds/members', change: body(category('indicator'), category('')), also: ['RFC8322-5.1.2-1'] },
  'RFC8322-6.1-3': { at: '/feeds/news', change: body('<author>', `${category('incident')}<author>`) },
  'RFC8322-6.1-elements': { at: '/feeds/incident', change: body('<title>Feed incident</title>', '') },
  'RFC8322-6.1-identifiers': { at: '/feeds/incident', change: body(/<id>[^<]*<\/id>/, '<id>the incident feed</id>') },
  'RFC8322-6.1-dates': { at: '/feeds/incident', change: body('2026-03-01T11:30:00Z', '2026-03-01 11:30') },
  'RFC8322-6.1-media-type': { at: '/feeds/incident', change: mediaType('text/xml') },
  'RFC8322-6.1.1-1': { at: '/feeds/incident', change: body(`<category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/>\n  <link rel="self" href=`, `${category('indicator')}<link rel="self" href=`) },
  'RFC8322-6.1.2-1': { at: '/feeds/members', change: body(/<link rel="service"[^>]*>/, '') },
  'RFC8322-6.1.2-2': { at: '/feeds/members', change: body(/<link rel="(first|last)"[^>]*>/g, '') },
  'RFC8322-6.1.2-3': { at: '/archives/incident', change: body('<fh:archive/>', '') },
  'RFC8322-6.1.3-1': { at: '/feeds/incident', change: body('2026-03-01T12:00:00Z', '2026-02-01T12:00:00Z') },
  'RFC8322-6.2-1': { at: '/feeds/indicator', change: body(/<content [^>]*>/, '<content type="application/xml"><report/></content>'), also: ['RFC8322-6.2.1-2'] },
  'RFC8322-6.2-elements': { at: '/feeds/incident', change: body('<title>Entry incident-1</title>', '') },
  'RFC8322-6.2.1-1': { at: '/feeds/incident', change: body(/<content [^>]*>/, '$&$&') },
  'RFC8322-6.2.1-2': { at: '/feeds/incident', change: body(/(<content [^>]*)\/>/, '$1>see there</content>') },
  'RFC8322-6.2.1-3': { at: '/feeds/incident', change: body('<content type="application/xml"', '<content type="xml"') },
  'RFC8322-6.2.1-5': { gone: '/content/incident-1.xml' },
  'RFC8322-6.2.3-1': { at: '/feeds/incident', change: body(/(<rolie:format [^>]*)\/>/, '$1>IODEF</rolie:format>') },
  'RFC8322-6.2.3-2': { at: '/feeds/incident', change: body(' ns="urn:ietf:params:xml:ns:iodef-2.0"', '') },
  'RFC8322-6.2.3-3': { at: '/feeds/incident', change: body('ns="urn:ietf:params:xml:ns:iodef-2.0"', 'ns="iodef-2.0"') },
  'RFC8322-6.2.3-5': { at: '/feeds/incident', change: body('/schema/iodef-2.0.xsd"', '/schema/iodef 2.0.xsd"') },
  'RFC8322-6.2.3-6': { at: '/feeds/incident', change: body('schema-type="text/xml"', 'schema-type="XML Schema"') },
  'RFC8322-6.2.4-2': { at: '/feeds/incident', change: body(/(<rolie:property [^>]*?) value="[^"]*"/, '$1') },
  'RFC8322-6.2.5-1': { at: '/entries/incident-2', change: body(/<link rel="collection"[^>]*>/, '') },
  'RFC8322-6.2.5-2': { at: '/entries/incident-1', change: body(/<link rel="collection"[^>]*\/partners"\/>/, '') },
  'RFC8322-6.2.5-3': { at: '/entries/incident-2', change: body(category('incident'), '') },
};

/** What the reference can be told to violate. */
export const violations: readonly Violation[] = Object.entries(deviations).map(([id, { also = [] }]) => ({ id, also }));

/** The repository as a deviation leaves it. Throws where the deviation finds nothing to change. */
export function deviated(resources: ReadonlyMap<string, Resource>, { at, change, gone }: Deviation): ReadonlyMap<string, Resource> {
  const changed = new Map(resources);
  if (gone !== undefined && !changed.delete(gone)) throw new Error(`${gone}: expected a resource to take away`);
  if (at === undefined || !change) return changed;
  const resource = changed.get(at);
  if (!resource) throw new Error(`${at}: expected a resource to change`);
  return changed.set(at, change(resource));
}

function body(pattern: string | RegExp, replacement: string): (resource: Resource) => Resource {
  return (resource) => {
    const changed = resource.body.replace(pattern, replacement);
    if (changed === resource.body) throw new Error(`expected ${pattern} in ${resource.body}`);
    return { ...resource, body: changed };
  };
}

function mediaType(name: string): (resource: Resource) => Resource {
  return (resource) => ({ ...resource, mediaType: name });
}

function category(term: string, prefix = ''): string {
  return `<${prefix}category scheme="urn:ietf:params:rolie:category:information-type" term="${term}"/>`;
}
