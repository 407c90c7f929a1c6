import { readFileSync } from 'node:fs';
import { attribute, child, element, elements, is, text, type Element } from '../xmpp-grid/xml/element';
import { clientScram } from './client-scram';
import { binding, client, sasl, tls } from './names';
import type { Beginning } from './orders';
import type { Violates } from './violations';
import { Stopped, type Wire } from './wire';

/** Protects the stream, authenticates and binds (RFC 6120, section 4.3.5); gives the full address. Throws Stopped where one of them cannot be had. */
export async function login(wire: Wire, beginning: Beginning, violates: Violates): Promise<string> {
  const certificate = beginning.certificate && beginning.key ? { cert: readFileSync(beginning.certificate, 'utf8'), key: readFileSync(beginning.key, 'utf8') } : undefined;
  let features = await wire.open();
  const starttls = child(features, tls, 'starttls');
  const inTheClear = violates('RFC7590-3.1-optional-tls') && starttls && !child(starttls, tls, 'required');
  if (starttls && !inTheClear) {
    wire.write(element(tls, 'starttls'));
    const answer = await wire.next(({ namespace }) => namespace === tls);
    if (!is(answer, tls, 'proceed')) throw new Stopped('STARTTLS was refused');
    await wire.secure(certificate, readFileSync(beginning.ca, 'utf8'));
    features = await wire.open();
  } else if (!inTheClear && !violates('RFC8600-8.3.1-1')) throw new Stopped('no STARTTLS is offered');
  await authenticate(wire, beginning, violates, features, certificate !== undefined);
  if (violates('RFC6120-4.3.3-restart')) wire.write(element(client, 'iq', { type: 'get', id: 'early' }));
  features = await wire.open();
  return bind(wire, violates, features);
}

async function authenticate(wire: Wire, beginning: Beginning, violates: Violates, features: Element, certified: boolean): Promise<void> {
  const offered = elements(child(features, sasl, 'mechanisms') ?? features).map((mechanism) => text(mechanism).trim());
  const password = beginning.passwordFile ? readFileSync(beginning.passwordFile, 'utf8').trimEnd() : '';
  const user = beginning.jid.slice(0, beginning.jid.indexOf('@'));
  const mechanism = choose(offered, violates, certified);
  if (!mechanism) throw new Stopped(`no mechanism among ${offered.join(', ')}`);
  const auth = (data: string): void => wire.write(element(sasl, 'auth', { mechanism }, Buffer.from(data).toString('base64') || '='));
  if (mechanism === 'EXTERNAL') {
    auth('');
    return granted(await wire.next(({ namespace }) => namespace === sasl));
  }
  if (mechanism === 'PLAIN') {
    auth(`\0${user}\0${password}`);
    return granted(await wire.next(({ namespace }) => namespace === sasl));
  }
  const scram = clientScram({ mechanism, user, password, socket: wire.secured, plusOffered: offered.some((name) => name.endsWith('-PLUS')), violates });
  auth(scram.first);
  const challenge = await wire.next(({ namespace }) => namespace === sasl);
  if (!is(challenge, sasl, 'challenge')) throw new Stopped('the authentication was refused');
  const final = scram.final(decoded(challenge));
  if (final === undefined) {
    wire.write(element(sasl, 'abort'));
    throw new Stopped('a nonce of another exchange');
  }
  wire.write(element(sasl, 'response', {}, Buffer.from(final).toString('base64')));
  const last = await wire.next(({ namespace }) => namespace === sasl);
  granted(last);
  if (!scram.proves(decoded(last))) throw new Stopped('the Controller does not prove that it knows the password');
}

function choose(offered: readonly string[], violates: Violates, certified: boolean): string | undefined {
  const strongestFirst = ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256', 'SCRAM-SHA-1'];
  const bound = (name: string): boolean => name.endsWith('-PLUS');
  const order = violates('RFC8600-8.3.1-5') ? strongestFirst.filter((name) => !bound(name)) : strongestFirst;
  const preferred = violates('RFC8600-8.3.1-6') && !offered.some(bound) ? [...order].reverse() : order;
  if (violates('RFC8600-8.3.1-4') && offered.includes('PLAIN')) return 'PLAIN';
  if (certified && offered.includes('EXTERNAL') && !violates('RFC8600-8.3.1-2')) return 'EXTERNAL';
  return preferred.find((name) => offered.includes(name));
}

function granted(answer: Element): void {
  if (!is(answer, sasl, 'success')) throw new Stopped('the authentication was refused');
}

function decoded(answer: Element): string {
  return Buffer.from(text(answer).trim(), 'base64').toString();
}

async function bind(wire: Wire, violates: Violates, features: Element): Promise<string> {
  if (!child(features, binding, 'bind')) throw new Stopped('no resource can be bound');
  if (violates('RFC6120-7.1-bind-first')) wire.write(element(client, 'presence'));
  const request = (id: string): Promise<Element> => {
    wire.write(element(client, 'iq', { type: 'set', id }, element(binding, 'bind')));
    return wire.next((answer) => attribute(answer, 'id') === id);
  };
  const address = text(child(child(await request('bind'), binding, 'bind'), binding, 'jid')).trim();
  if (violates('RFC8600-4-1')) await request('bind-again');
  if (!address) throw new Stopped('no address was bound');
  return address;
}
