import type { Controller } from '../grid';
import { bare, type Jid } from '../jid';
import { namespaces } from '../namespaces';
import { addresseeOf, answer, isAnswer, payloadOf, StanzaError } from '../stanza';
import { attribute, element, is, type Content, type Element } from '../xml/element';
import { accountInfo, accountItems, serverInfo, serverItems } from './server-disco';
import type { Session } from './router';

/** Sees to an IQ: answers it for the Controller, gives it to the Broker, or passes it on. Throws where it cannot be any of these. */
export function answerIq(iq: Element, session: Session, grid: Controller): void {
  checkIq(iq);
  const to = addresseeOf(iq) ?? { ...session.jid, resource: '' };
  if (to.resource !== '' && bare(to) !== grid.service) return passOn(iq, to, grid);
  if (isAnswer(iq)) return;
  if (bare(to) === grid.service) return session.send(grid.broker.answer(iq, session.jid));
  if (to.domain !== grid.domain) throw new StanzaError('remote-server-not-found');
  if (to.local === '') return session.send(answer(iq, () => serveServer(iq, grid)));
  if (bare(to) !== bare(session.jid)) return session.send(answer(iq, () => serveStranger(iq, to, grid)));
  session.send(answer(iq, () => serveAccount(iq, to, grid)));
}

/** RFC 6120, section 8.2.3: an IQ has an id and one of four types. */
function checkIq(iq: Element): void {
  const type = attribute(iq, 'type') ?? '';
  if (attribute(iq, 'id') === undefined || !['get', 'set', 'result', 'error'].includes(type)) throw new StanzaError('bad-request');
}

function passOn(iq: Element, to: Jid, { domain, router }: Controller): void {
  if (to.domain !== domain) throw new StanzaError('remote-server-not-found');
  const receiver = router.at(to);
  if (receiver) return receiver.send(iq);
  if (!isAnswer(iq)) throw new StanzaError('service-unavailable');
}

/** What the Controller answers for itself. */
function serveServer(iq: Element, grid: Controller): readonly Content[] {
  const request = payloadOf(iq);
  const get = attribute(iq, 'type') === 'get';
  if (get && is(request, namespaces.discoInfo, 'query')) return [serverInfo(request, grid)];
  if (get && is(request, namespaces.discoItems, 'query')) return [serverItems(request, grid)];
  if (get && is(request, namespaces.ping, 'ping')) return [];
  throw new StanzaError('service-unavailable');
}

/** What the Controller answers on behalf of an account to somebody else: nothing that would tell whether it exists (XEP-0030, section 8). */
function serveStranger(iq: Element, account: Jid, grid: Controller): readonly Content[] {
  const request = payloadOf(iq);
  const { violates, accounts } = grid;
  const get = attribute(iq, 'type') === 'get';
  if (get && is(request, namespaces.discoItems, 'query')) return [violates('XEP0030-8-4') ? accountItems(request, account, grid) : element(namespaces.discoItems, 'query')];
  const told = accounts.has(account.local) ? violates('XEP0030-8-2') : violates('XEP0030-3.1-18');
  if (get && is(request, namespaces.discoInfo, 'query') && told) return [accountInfo(request, grid)];
  throw new StanzaError('service-unavailable');
}

/** What the Controller answers on behalf of the account that asks: what it is, its sessions, its roster, which is empty, and pings. */
function serveAccount(iq: Element, account: Jid, grid: Controller): readonly Content[] {
  const request = payloadOf(iq);
  const get = attribute(iq, 'type') === 'get';
  if (get && is(request, namespaces.discoInfo, 'query')) return [accountInfo(request, grid)];
  if (get && is(request, namespaces.discoItems, 'query')) return [accountItems(request, account, grid)];
  if (!is(request, namespaces.roster, 'query')) return serveServer(iq, grid);
  if (attribute(iq, 'type') === 'set') throw new StanzaError('not-allowed');
  return [element(namespaces.roster, 'query')];
}
