import type { XmlElement } from '../../xml/tree';
import { ns } from '../../xml/xmpp-namespaces';
import { type Markup, tag, text } from './markup';
import type { Outcome } from './outcome';
import { request } from './session';
import type { XmppStream } from './stream';

/** A page of a result set (XEP-0059, section 2): how many at most, and after which one. */
export interface Page {
  readonly max: number;
  readonly after?: string;
  readonly before?: string;
  readonly index?: number;
}

/** Asks an entity, or one of its nodes, what it is and supports (XEP-0030, section 3). */
export function discoverInfo(stream: XmppStream, to: string, node?: string): Promise<Outcome> {
  const query = tag('query', { xmlns: ns.discoInfo, node });
  return request(stream, { type: 'get', to }, `ask ${to} about ${node ? `the Topic ${node}` : 'itself'}`, query);
}

/** Asks an entity for its items, all or a page of them (XEP-0030, section 4). */
export function discoverItems(stream: XmppStream, to: string, page?: Page, node?: string): Promise<Outcome> {
  const query = tag('query', { xmlns: ns.discoItems, node }, page ? [pageAsked(page)] : []);
  return request(stream, { type: 'get', to }, `ask ${to} for ${page ? `at most ${page.max} of ` : ''}its items`, query);
}

/** A request for a page, as it goes into a query (XEP-0059, section 2). */
export function pageAsked({ max, after, before, index }: Page): Markup {
  const position = [
    ...(after === undefined ? [] : [tag('after', {}, text(after))]),
    ...(before === undefined ? [] : [tag('before', {}, text(before))]),
    ...(index === undefined ? [] : [tag('index', {}, text(String(index)))]),
  ];
  return tag('set', { xmlns: ns.resultSets }, tag('max', {}, text(String(max))), position);
}

/** The id of the last item of a page, by which the next one is asked for; none where the answer is no page (XEP-0059, section 2.2). */
export function lastOfPage(answer: XmlElement): string | undefined {
  return endOfPage(answer, 'last');
}

/** The id of the first or the last item of a page. */
export function endOfPage(answer: XmlElement, end: 'first' | 'last'): string | undefined {
  const set = answer.children.flatMap(({ children }) => children).find(({ local, namespace }) => local === 'set' && namespace === ns.resultSets);
  return set?.children.find(({ local }) => local === end)?.text || undefined;
}
