import { randomBytes } from 'node:crypto';
import type { Grid } from '../grid';
import { bare, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { attribute, type Element } from '../xml/element';
import { escapeAttribute, type Scope } from '../xml/write-element';

export type HeaderFault = 'bad-format' | 'host-unknown' | 'improper-addressing' | 'invalid-namespace' | 'unsupported-version';

/** What is wrong with a client's stream header; undefined where nothing is (RFC 6120, sections 4.7 to 4.9). */
export function headerFault(header: Element, { domain }: Grid): HeaderFault | undefined {
  if (header.namespace !== namespaces.stream) return 'invalid-namespace';
  if (header.local !== 'stream') return 'bad-format';
  if (header.declarations.get('') !== namespaces.client) return 'invalid-namespace';
  const to = attribute(header, 'to');
  if (to === undefined) return 'improper-addressing';
  if (to.toLowerCase() !== domain) return 'host-unknown';
  return /^[1-9]\d*\.\d+$/.test(attribute(header, 'version') ?? '') ? undefined : 'unsupported-version';
}

/** The Controller's own stream header, in answer to a client's where that came. */
export function responseHeader(header: Element | undefined, { domain, violates }: Grid): string {
  const client = parseJid(header && attribute(header, 'from'));
  const attributes = {
    from: domain,
    to: client && bare(client),
    id: violates('RFC6120-4.7.3-id') ? 'stream' : randomBytes(12).toString('hex'),
    version: violates('RFC6120-4.7-response-header') ? undefined : '1.0',
    'xml:lang': violates('RFC8600-4-1') ? undefined : 'en',
  };
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}='${escapeAttribute(value)}'`));
  return `<?xml version='1.0'?><stream:stream xmlns='${namespaces.client}' xmlns:stream='${namespaces.stream}'${written.join('')}>`;
}

/** What prefixes mean inside the Controller's stream. */
export const streamScope: Scope = new Map([
  ['', namespaces.client],
  ['stream', namespaces.stream],
]);
