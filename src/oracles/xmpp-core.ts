import type { Finding, TlsFacts } from '../evidence';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** What SASL mechanisms a stream named, and on which version of TLS. */
export interface MechanismOffer {
  readonly version: string;
  readonly mechanisms: readonly string[];
  /** What TLS showed of the server. */
  readonly tls?: TlsFacts;
}

/** The response header has a stream's namespace and name, and from, id, xml:lang and version (RFC 6120, section 4.7). */
export function completeResponseHeader({ header, domain }: { readonly header: XmlElement; readonly domain: string }): readonly Finding[] {
  const where = 'the response header';
  const language = attributeOf(header, 'lang', ns.xml);
  return [
    ...equal(`${where}, from`, domain, attributeOf(header, 'from')),
    ...equal(`${where}, version`, '1.0', attributeOf(header, 'version')),
    ...(attributeOf(header, 'id') ? [] : [{ where, expected: 'a stream id', actual: 'none' }]),
    ...(language ? [] : [{ where, expected: 'an xml:lang', actual: 'none' }]),
  ];
}

/** Every stream of a connection has an id, and no two have the same (RFC 6120, sections 4.3.3 and 4.7.3). */
export function differentStreamIds(headers: readonly XmlElement[]): readonly Finding[] {
  const ids = headers.map((header) => attributeOf(header, 'id') ?? '');
  return ids.flatMap((id, at) => {
    const where = `the response header of stream ${at + 1}`;
    if (id === '') return [{ where, expected: 'a stream id', actual: 'none' }];
    return ids.indexOf(id) < at ? [{ where, expected: 'an id of its own', actual: `"${id}", which an earlier stream had` }] : [];
  });
}

/** The features of a plain stream offer STARTTLS (RFC 6120, section 5.4.1). */
export function offersStarttls(features: XmlElement): readonly Finding[] {
  return starttlsIn(features) ? [] : [{ where: 'the stream features', expected: 'starttls', actual: namesIn(features) }];
}

/** The features of a plain stream require the STARTTLS that they offer, and name no SASL mechanism (RFC 6120, sections 5.4.1 and 6.3.4). */
export function requiresStarttlsBeforeSasl(features: XmlElement): readonly Finding[] {
  const starttls = starttlsIn(features);
  const offered = childrenOf(features, ns.sasl, 'mechanisms').length > 0;
  return [
    ...(starttls && childrenOf(starttls, ns.starttls, 'required').length === 0
      ? [{ where: 'the stream features, starttls', expected: 'required', actual: 'nothing that says so' }]
      : []),
    ...(offered ? [{ where: 'the stream features of a plain stream', expected: 'no SASL mechanisms', actual: namesIn(features) }] : []),
  ];
}

/** Resource binding is among the last features, after authentication, and not among earlier ones (RFC 6120, section 7.4). */
export function offersBindingInTime(features: readonly XmlElement[]): readonly Finding[] {
  const offers = features.map((each) => childrenOf(each, ns.bind, 'bind').length > 0);
  const early = offers.slice(0, -1).flatMap((offered, at) =>
    offered ? [{ where: `the features of stream ${at + 1}`, expected: 'no resource binding before authentication', actual: 'bind' }] : [],
  );
  const last = features.at(-1);
  const late = last && !offers.at(-1) ? [{ where: 'the features after authentication', expected: 'bind', actual: namesIn(last) }] : [];
  return [...early, ...late];
}

/** All of what came was XML as XMPP allows it (RFC 6120, sections 11.1, 11.3 and 11.6); faults in the reader's words. */
export function onlyAllowedXml(faults: readonly string[]): readonly Finding[] {
  return faults.map((fault) => ({ where: 'the stream', expected: 'well-formed XML as XMPP allows it', actual: fault }));
}

/** The connection has TLS 1.2 or later, and a certificate that was verified for the domain (RFC 8600, section 8.3.1). */
export function carriedOverTls({ tls, domain }: { readonly tls: TlsFacts | undefined; readonly domain: string }): readonly Finding[] {
  if (!tls) return [{ where: 'the stream', expected: 'TLS', actual: 'none' }];
  const outdated = /^(SSL|TLSv1$|TLSv1\.1$)/.test(tls.version);
  return [
    ...(outdated ? [{ where: 'TLS', expected: 'version 1.2 or later', actual: tls.version }] : []),
    ...(tls.verified ? [] : [{ where: 'the certificate', expected: `one for ${domain}`, actual: tls.verificationError ?? 'not verified' }]),
  ];
}

/** Each version of TLS is followed by an offer of SASL mechanisms (RFC 6120, section 6.4.1). */
export function namesMechanisms(offers: readonly MechanismOffer[]): readonly Finding[] {
  return offers.filter(({ mechanisms }) => mechanisms.length === 0).map((offer) => lacking(offer, 'at least one SASL mechanism'));
}

/** EXTERNAL or a SCRAM mechanism is offered on some version of TLS (RFC 8600, section 8.3.1). */
export function namesExternalOrScram(offers: readonly MechanismOffer[]): readonly Finding[] {
  const named = offers.some(({ mechanisms }) => mechanisms.some((name) => name === 'EXTERNAL' || name.startsWith('SCRAM-')));
  return named ? [] : offers.map((offer) => lacking(offer, 'EXTERNAL or SCRAM'));
}

/** SCRAM-SHA-1 and SCRAM-SHA-1-PLUS are each offered on some version of TLS (RFC 6120, section 13.8.1). */
export function namesScramSha1(offers: readonly MechanismOffer[]): readonly Finding[] {
  const missing = ['SCRAM-SHA-1', 'SCRAM-SHA-1-PLUS'].filter((name) => !offers.some(({ mechanisms }) => mechanisms.includes(name)));
  return missing.flatMap((name) => offers.map((offer) => lacking(offer, name)));
}

/** A message is from the session of an account that sent it (RFC 6120, section 8.1.2.1). */
export function sentBy({ message, address }: { readonly message: XmlElement; readonly address: string }): readonly Finding[] {
  return equal('the message, from', address, attributeOf(message, 'from'));
}

/** No message is from an account that sent none (RFC 6120, section 8.1.2.1). */
export function noneFrom({ messages, jid }: { readonly messages: readonly XmlElement[]; readonly jid: string }): readonly Finding[] {
  const forged = messages.filter((message) => attributeOf(message, 'from')?.split('/')[0] === jid);
  return forged.map(() => ({ where: 'a message', expected: `none from ${jid}, who sent none`, actual: 'one' }));
}

/** SCRAM-SHA-256-PLUS is offered on some version of TLS, and nowhere behind SCRAM-SHA-256 (RFC 8600, section 8.3.1). */
export function namesPlusAhead(offers: readonly MechanismOffer[]): readonly Finding[] {
  const bound = offers.filter(({ mechanisms }) => mechanisms.includes('SCRAM-SHA-256-PLUS'));
  if (bound.length === 0) return offers.map((offer) => lacking(offer, 'SCRAM-SHA-256-PLUS'));
  const late = bound.filter((offer) => behind(offer, 'SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256'));
  return late.map((offer) => lacking(offer, 'SCRAM-SHA-256-PLUS ahead of SCRAM-SHA-256'));
}

/** Wherever SCRAM is offered, SHA-256 is too, and ahead of its SHA-1 counterpart (RFC 8600, section 8.3.1). */
export function namesSha256Ahead(offers: readonly MechanismOffer[]): readonly Finding[] {
  return offers.flatMap((offer) =>
    ['', '-PLUS']
      .filter((variant) => behind(offer, `SCRAM-SHA-256${variant}`, `SCRAM-SHA-1${variant}`))
      .map((variant) => lacking(offer, `SCRAM-SHA-256${variant} ahead of SCRAM-SHA-1${variant}`)),
  );
}

/** Each session has a full address of the account, and no two the same (RFC 6120, sections 7.5 and 7.6). */
export function addressesOfTheirOwn({ account, addresses }: { readonly account: string; readonly addresses: readonly string[] }): readonly Finding[] {
  return addresses.flatMap((address, at) => {
    const where = `the address of session ${at + 1}`;
    const [bare = '', resource = ''] = address.split(/\/(.*)/s);
    if (bare !== account || resource === '') return [{ where, expected: `${account}/ and a resource`, actual: address }];
    return addresses.indexOf(address) < at ? [{ where, expected: 'an address of its own', actual: `${address}, which another session has` }] : [];
  });
}

/** A Platform that authenticated by its certificate goes by the address in it (RFC 6120, section 13.7.1.4). */
export function addressOfCertificate({ account, address }: { readonly account: string; readonly address: string }): readonly Finding[] {
  return equal('the bound address, without its resource', account, address.split('/')[0]);
}

/** The server ended SCRAM with the signature that only who knows the password can make (RFC 5802, section 3). */
export function signsTheExchange({ mechanism, serverProved }: { readonly mechanism: string; readonly serverProved: boolean }): readonly Finding[] {
  return serverProved ? [] : [{ where: `success of ${mechanism}`, expected: "the server's signature", actual: 'none, or another' }];
}

function starttlsIn(features: XmlElement): XmlElement | undefined {
  return childrenOf(features, ns.starttls, 'starttls')[0];
}

function namesIn(features: XmlElement): string {
  return features.children.map(({ local }) => local).join(', ') || 'nothing';
}

/** Whether a later name is offered, and the earlier one is not, or only behind it. */
function behind({ mechanisms }: MechanismOffer, earlier: string, later: string): boolean {
  if (!mechanisms.includes(later)) return false;
  return !mechanisms.includes(earlier) || mechanisms.indexOf(earlier) > mechanisms.indexOf(later);
}

function lacking({ version, mechanisms }: MechanismOffer, expected: string): Finding {
  return { where: `the SASL mechanisms on ${version}`, expected, actual: mechanisms.join(', ') || 'none' };
}

function equal(where: string, expected: string, actual: string | undefined): readonly Finding[] {
  return actual === expected ? [] : [{ where, expected: `"${expected}"`, actual: actual === undefined ? 'none' : `"${actual}"` }];
}
