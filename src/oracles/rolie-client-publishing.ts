import type { Finding, Oracle } from '../evidence';
import { parseXml, type XmlElement } from '../xml/tree';

/** A request of a client that publishes. */
export interface ClientRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
  /** Value of a field by its name in any case. */
  field(name: string): string | undefined;
}

/** The request by which a client does what it was told, and all that it sent. */
export interface Published {
  readonly act: { readonly method: string; readonly path: string };
  readonly requests: readonly ClientRequest[];
}

const atom = 'http://www.w3.org/2005/Atom';
const app = 'http://www.w3.org/2007/app';

/** The client sent no such request. */
export const abstains: Oracle<Published> = ({ act, requests }) => {
  const sent = requests.filter((request) => isAct(request, act)).length;
  return sent === 0 ? [] : [{ where: 'requests', expected: `no ${act.method} for ${act.path}`, actual: `${sent}` }];
};

/** The client sent one request, to this place and to no other. */
export const chooses: Oracle<Published> = ({ act, requests }) => {
  const sent = requests.filter(({ method }) => method === act.method).map(({ path }) => path);
  return sent.length === 1 && sent[0] === act.path ? [] : [{ where: 'requests', expected: `one ${act.method}, for ${act.path}`, actual: sent.join(', ') || 'none' }];
};

/** What the client POSTs is the Entry that it was given, in the media type of Atom, once. */
export const postsEntry: Oracle<Published & { readonly given: string }> = ({ act, requests, given }) => {
  const [post, ...more] = requests.filter((request) => isAct(request, act));
  if (!post || more.length > 0) return [{ where: 'requests', expected: `one POST for ${act.path}`, actual: `${post ? more.length + 1 : 0}` }];
  const type = post.field('Content-Type') ?? '';
  return [
    ...(/^application\/atom\+xml\s*(;|$)/i.test(type) ? [] : [{ where: 'POST, Content-Type', expected: 'application/atom+xml', actual: type || 'none' }]),
    ...lost('POST', given, post.body, ['updated', 'published', 'edited']),
  ];
};

/** The media type of an Entry that is sent says that it is one. */
export const announcesEntry: Oracle<Published> = ({ act, requests }) =>
  requests
    .filter((request) => isAct(request, act))
    .map((request) => request.field('Content-Type') ?? '')
    .filter((type) => !/;\s*type\s*=\s*"?entry"?/i.test(type))
    .map((type) => ({ where: `${act.method}, Content-Type`, expected: 'application/atom+xml;type=entry', actual: type || 'none' }));

/** The Slug field is the name that the client was given, in UTF-8, with each octet that is no printable ASCII, and each percent sign, escaped. */
export const slugIs: Oracle<Published & { readonly slug: string }> = ({ act, requests, slug }) => {
  const field = requests.find((request) => isAct(request, act))?.field('Slug');
  if (field === undefined) return [{ where: 'POST, Slug', expected: `"${slug}", escaped`, actual: 'none' }];
  const legal = /^(?:[\x20-\x24\x26-\x7e]|%[0-9a-f]{2})*$/i.test(field);
  return legal && unescaped(field) === slug.trim() ? [] : [{ where: 'POST, Slug', expected: `"${slug}" with its percent signs and what is no ASCII escaped`, actual: field }];
};

/** What the client PUTs has all that the Member had, but for title and dates. */
export const keepsTheRest: Oracle<Published & { readonly full: string }> = ({ act, requests, full }) =>
  requests.filter((request) => isAct(request, act)).flatMap(({ body }) => lost('PUT', full, body, ['title', 'updated', 'edited']));

/** The client retrieved the Member before it sent a new one. */
export const retrievesFirst: Oracle<Published & { readonly member: string }> = ({ act, requests, member }) => {
  const at = requests.findIndex((request) => isAct(request, act));
  const before = requests.slice(0, Math.max(at, 0)).some(({ method, path }) => method === 'GET' && path === member);
  return before ? [] : [{ where: 'requests', expected: `GET for ${member} before ${act.method} for ${act.path}`, actual: requests.map(({ method, path }) => `${method} ${path}`).join(', ') }];
};

/** The client says of which version it sends a new one. */
export const namesVersion: Oracle<Published & { readonly entityTag: string }> = ({ act, requests, entityTag }) =>
  requests
    .filter((request) => isAct(request, act))
    .map((request) => request.field('If-Match'))
    .filter((tag) => tag !== entityTag)
    .map((tag) => ({ where: `${act.method}, If-Match`, expected: entityTag, actual: tag ?? 'none' }));

/** What a client says of the Collections of a Service Document. */
export const hasCollections: Oracle<Listed> = ({ hosted, said }) => {
  const hrefs = said.map(({ href }) => href);
  const missing = hosted.filter(({ href }) => !hrefs.includes(href));
  const others = hrefs.filter((href) => !hosted.some((each) => each.href === href));
  return [
    ...missing.map(({ href }) => ({ where: 'what the client says', expected: `the Collection ${href}`, actual: 'none' })),
    ...others.map((href) => ({ where: 'what the client says', expected: 'no other Collection', actual: href ?? 'one without a place' })),
  ];
};

/** The media ranges that a client tells of are those of the Collection, without white space around them. */
export const hasMediaRanges: Oracle<Listed> = ({ hosted, said }) =>
  hosted.flatMap(({ href, accept }): readonly Finding[] => {
    const told = said.find((each) => each.href === href)?.accept ?? [];
    const same = told.length === accept.length && accept.every((range) => told.includes(range));
    return same ? [] : [{ where: `Collection ${href}, accept`, expected: JSON.stringify(accept), actual: JSON.stringify(told).slice(0, 300) }];
  });

export interface Listed {
  readonly hosted: readonly { readonly href: string; readonly accept: readonly string[] }[];
  readonly said: readonly { readonly href?: string | undefined; readonly accept?: readonly string[] | undefined }[];
}

/** A client says that what it was told to do is done, or that it is not, as the answer had it. */
export const tellsOutcome: Oracle<{ readonly expected: 'done' | 'failed'; readonly said: string }> = ({ expected, said }) =>
  said === expected ? [] : [{ where: 'what the client says', expected, actual: said }];

function isAct({ method, path }: ClientRequest, act: Published['act']): boolean {
  return method === act.method && path === act.path;
}

function unescaped(field: string): string | undefined {
  try {
    return decodeURIComponent(field).trim();
  } catch {
    return undefined;
  }
}

/** Children of an Entry that are not in another. */
function lost(where: string, had: string, sent: Uint8Array, but: readonly string[]): readonly Finding[] {
  const [before, after] = [parseXml(Buffer.from(had)).document?.root, parseXml(sent)];
  const root = after.document?.root;
  if (!root) return [{ where: `${where}, body`, expected: 'a well-formed Entry', actual: after.fault?.message ?? 'none' }];
  if (root.namespace !== atom || root.local !== 'entry') return [{ where: `${where}, root element`, expected: 'atom:entry', actual: `${root.name} in "${root.namespace}"` }];
  const kept = root.children.map(meaningOf);
  return (before?.children ?? [])
    .filter(({ namespace, local }) => !((namespace === atom || namespace === app) && but.includes(local)))
    .filter((child) => !kept.includes(meaningOf(child)))
    .map((child) => ({ where: `${where}, body`, expected: `${child.name} as it was`, actual: root.children.some(({ namespace, local }) => namespace === child.namespace && local === child.local) ? 'another one' : 'none' }));
}

/** What an element says, whatever its prefixes, the order of its attributes and the white space around its text. */
function meaningOf(element: XmlElement): string {
  const attributes = element.attributes.filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:')).map(({ namespace, local, value }) => [namespace, local, value]);
  return JSON.stringify([element.namespace, element.local, attributes.sort(), element.text.replace(/\s+/g, ' ').trim(), element.children.map(meaningOf)]);
}
