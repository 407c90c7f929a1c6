import { attribute, child, element, elements, text, type Element } from '../xmpp-grid/xml/element';
import { dataForms, info, items, resultSets } from './names';
import type { Beginning } from './orders';
import { Refused, type Requests } from './requests';
import type { Violates } from './violations';

/** The node of the first Topic of the Broker whose meta-data names the type (RFC 8600, section 5); undefined where none does. */
export async function discover(requests: Requests, { service, domain, topicType }: Beginning, violates: Violates): Promise<string | undefined> {
  const paging = violates('RFC8600-4-4') ? false : await supportsPaging(requests, service, violates);
  const nodes = await topicsOf(requests, service, paging, violates);
  if (violates('RFC8600-4-3')) return nodes.find((node) => node.includes('incident'));
  for (const node of nodes) {
    const described = await describe(requests, violates('XEP0030-4.2-4') ? domain : service, node, violates);
    if (!described) continue;
    const types = typesIn(described, violates);
    if (types.includes(topicType) || (violates('RFC8600-5-choose-by-type') && types.some((type) => type.startsWith('urn:ietf:params:xml:ns:iodef-')))) return node;
  }
  return undefined;
}

async function supportsPaging(requests: Requests, service: string, violates: Violates): Promise<boolean> {
  if (violates('XEP0059-4-1')) return true;
  const query = child(await requests.ask('get', service, element(info, 'query')), info, 'query');
  const supported = (query ? elements(query) : []).some((each) => each.local === 'feature' && attribute(each, 'var') === resultSets);
  return supported || violates('XEP0059-4-2');
}

async function topicsOf(requests: Requests, service: string, paging: boolean, violates: Violates): Promise<readonly string[]> {
  const nodes: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 50; page++) {
    const last = after === undefined ? [] : [element(resultSets, 'after', {}, violates('XEP0059-2.2-7') ? after.trim().toLowerCase().replace(/[^a-z0-9-]/g, '') : after)];
    const set = paging ? [element(resultSets, 'set', {}, element(resultSets, 'max', {}, '10'), ...last)] : [];
    const type = violates('XEP0030-4.1-1') ? 'set' : 'get';
    const query = child(await requests.ask(type, service, element(items, 'query', {}, ...set)), items, 'query');
    const found = (query ? elements(query) : []).filter(({ local }) => local === 'item');
    const readable = violates('XEP0030-4.1-9') ? found.filter((item) => elements(item).length === 0) : found;
    nodes.push(...readable.flatMap((item) => attribute(item, 'node') ?? []));
    const returned = child(query, resultSets, 'set');
    if (!returned && violates('XEP0059-4-5') && paging && page === 0) continue;
    after = text(child(returned, resultSets, 'last')) || undefined;
    if (after === undefined || found.length === 0) break;
  }
  return nodes;
}

/** A Topic that will not be described is none that is looked for. */
async function describe(requests: Requests, to: string, node: string, violates: Violates): Promise<Element | undefined> {
  try {
    const type = violates('XEP0030-3.1-3') ? 'set' : 'get';
    return child(await requests.ask(type, to, element(info, 'query', { node })), info, 'query');
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function typesIn(described: Element, violates: Violates): readonly string[] {
  const form = child(described, dataForms, 'x');
  return (form ? elements(form) : [])
    .filter((field) => attribute(field, 'var') === 'pubsub#type')
    .filter((field) => attribute(field, 'type') === 'text-single' || !violates('XEP0004-3.3-11'))
    .map((field) => text(child(field, dataForms, 'value')).trim());
}
