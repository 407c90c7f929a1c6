import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { tag, type Markup } from '../xmpp/markup';
import { description, resultTo } from './answers';

/** What a hosted Controller answers to a request to itself or to the Platform's own account; nothing where it does not know it. */
export function controllerAnswer(request: XmlElement, { domain, service }: { readonly domain: string; readonly service: string }): Markup | undefined {
  const [payload] = request.children;
  const name = payload && `${payload.namespace} ${payload.local}`;
  if (name === `${ns.discoInfo} query`) return resultTo(request, description(undefined, { category: 'server', type: 'im' }, [ns.discoItems]));
  if (name === `${ns.discoItems} query`) return resultTo(request, tag('query', { xmlns: ns.discoItems }, tag('item', { jid: service, name: `Broker of ${domain}` })));
  // What clients for people ask for first; a Controller of XMPP-Grid has no contacts to tell of.
  if (name === 'jabber:iq:roster query') return resultTo(request, tag('query', { xmlns: 'jabber:iq:roster' }));
  if (name === 'urn:xmpp:ping ping' || name === 'urn:ietf:params:xml:ns:xmpp-session session') return resultTo(request);
  return undefined;
}
