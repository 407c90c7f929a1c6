import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { tag, text } from './markup';
import type { Outcome } from './outcome';
import { request } from './session';
import type { XmppStream } from './stream';

/** A page of a result set (XEP-0059, section 2): how many at most, and after which one. */
export interface Page {
  readonly max: number;
  readonly after?: string;
}

/** Asks an entity, or one of its nodes, what it is and supports (XEP-0030, section 3). */
export function discoverInfo(stream: XmppStream, to: string, node?: string): Promise<Outcome> {
  const query = tag('query', { xmlns: ns.discoInfo, node });
  return request(stream, (id) => tag('iq', { type: 'get', id, to }, query), `ask ${to} about ${node ? `the Topic ${node}` : 'itself'}`);
}

/** Asks an entity for its items, all or a page of them (XEP-0030, section 4). */
export function discoverItems(stream: XmppStream, to: string, page?: Page): Promise<Outcome> {
  const after = page?.after === undefined ? [] : [tag('after', {}, text(page.after))];
  const set = page ? [tag('set', { xmlns: ns.resultSets }, tag('max', {}, text(String(page.max))), after)] : [];
  const query = tag('query', { xmlns: ns.discoItems }, set);
  return request(stream, (id) => tag('iq', { type: 'get', id, to }, query), `ask ${to} for ${page ? `at most ${page.max} of ` : ''}its items`);
}

/** The id of the last item of a page, by which the next one is asked for; none where the answer is no page (XEP-0059, section 2.2). */
export function lastOfPage(answer: XmlElement): string | undefined {
  const set = answer.children.flatMap(({ children }) => children).find(({ local, namespace }) => local === 'set' && namespace === ns.resultSets);
  return set?.children.find(({ local }) => local === 'last')?.text || undefined;
}
