import type { Finding } from '../evidence';
import { attributeOf } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';
import { elementsSent, headersSent, placeOf, type PlatformEvidence } from './xmpp-platform';

/** Each stream begins with a header, on the plain connection, behind TLS and behind SASL (RFC 6120, sections 5.4.3.3 and 6.4.6). */
export function beginsEachStream(evidence: PlatformEvidence): readonly Finding[] {
  return headersSent(evidence).filter(({ element }) => element.local !== 'stream').map((arrival) => ({
    where: placeOf(arrival),
    expected: 'the header of a new stream',
    actual: `<${arrival.element.name}/>`,
  }));
}

/** Each header is in the namespace of streams, over content of clients (RFC 6120, section 4.8). */
export function headersInNamespace(evidence: PlatformEvidence): readonly Finding[] {
  return headersSent(evidence).filter(({ element }) => element.local === 'stream' && element.namespace !== ns.stream).map((arrival) => ({
    where: `${placeOf(arrival)}, namespace`,
    expected: ns.stream,
    actual: arrival.element.namespace || 'none',
  }));
}

/** Each header names the domain that it is for (RFC 6120, section 4.7.2). */
export function headersNameTheDomain(evidence: PlatformEvidence): readonly Finding[] {
  return headerValues(evidence, 'to', (value) => value === evidence.domain, evidence.domain);
}

/** Each header is of version 1.0 or later (RFC 6120, section 4.7.5). */
export function headersHaveVersion(evidence: PlatformEvidence): readonly Finding[] {
  return headerValues(evidence, 'version', (value) => /^[1-9]\d*\.\d+$/.test(value), '1.0');
}

/** Each header says which language is spoken (RFC 6120, section 4.7.4). */
export function headersSayTheLanguage(evidence: PlatformEvidence): readonly Finding[] {
  return headerValues(evidence, 'lang', (value) => value !== '', 'a language', ns.xml);
}

/** Nothing that was sent is outside the XML that XMPP allows (RFC 6120, section 11). */
export function sendsAllowedXml({ record }: PlatformEvidence): readonly Finding[] {
  return record.faults.map((fault) => ({ where: "the Platform's stream", expected: 'well-formed XML as XMPP allows it', actual: fault }));
}

/** The Platform closes its stream before it closes the connection (RFC 6120, section 4.4). */
export function closesInOrder({ record }: PlatformEvidence): readonly Finding[] {
  return record.endings.filter(({ inOrder }) => !inOrder).map(({ connection, afterOurs }) => ({
    where: `the end of connection ${connection}${afterOurs ? ', after the Controller had ended its stream' : ''}`,
    expected: 'the closing tag of the stream ahead of the end of the connection',
    actual: 'the end of the connection alone',
  }));
}

/** Nothing but the end of its stream comes from a Platform that was told of a stream error (RFC 6120, section 4.9.1.1). */
export function sendsNothingAfterwards(evidence: PlatformEvidence, sentBefore: number): readonly Finding[] {
  return evidence.record.arrivals.slice(sentBefore).filter(({ kind }) => kind !== 'end').map((arrival) => ({
    where: placeOf(arrival),
    expected: 'nothing but the end of the stream',
    actual: `<${arrival.element?.name ?? ''}/>`,
  }));
}

/** The session is carried over TLS 1.2 or later, credentials and stanzas included (RFC 8600, section 8.3.1). */
export function staysWithinTls(evidence: PlatformEvidence): readonly Finding[] {
  const old = evidence.record.handshakes.filter(({ completed, detail }) => completed && !['TLSv1.2', 'TLSv1.3'].includes(detail));
  return [
    ...old.map(({ connection, detail }) => ({ where: `TLS of connection ${connection}`, expected: 'version 1.2 or later', actual: detail })),
    ...elementsSent(evidence)
      .filter(({ secured, element }) => !secured && element.namespace !== ns.starttls && element.namespace !== ns.stream)
      .map((arrival) => ({ where: placeOf(arrival), expected: 'nothing but STARTTLS outside TLS', actual: `<${arrival.element.name}/> in the clear` })),
  ];
}

/** No handshake was completed: the Platform does not trust this Controller (RFC 8600, section 8.3.1). */
export function completesNoHandshake({ record }: PlatformEvidence): readonly Finding[] {
  return record.handshakes.filter(({ completed }) => completed).map(({ connection, detail }) => ({
    where: `TLS of connection ${connection}`,
    expected: 'a handshake that the Platform breaks off',
    actual: `one that was completed, ${detail}`,
  }));
}

/** Nothing was sent over a protected stream: neither headers nor credentials (RFC 6120, section 13.7.2). */
export function sendsNothingWithinTls({ record }: PlatformEvidence): readonly Finding[] {
  return record.arrivals.filter(({ secured }) => secured).map((arrival) => ({
    where: placeOf(arrival),
    expected: 'nothing to a Controller whose certificate is not valid',
    actual: `<${arrival.element?.name ?? '/stream'}>`,
  }));
}

function headerValues(evidence: PlatformEvidence, name: string, fits: (value: string) => boolean, expected: string, namespace = ''): readonly Finding[] {
  return headersSent(evidence)
    .filter(({ element }) => element.local === 'stream')
    .flatMap((arrival) => {
      const value = attributeOf(arrival.element, name, namespace);
      return value !== undefined && fits(value) ? [] : [{ where: `${placeOf(arrival)}, ${name}`, expected, actual: value ?? 'none' }];
    });
}
