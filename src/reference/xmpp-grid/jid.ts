/** An address in its parts (RFC 7622); local part and domain in lower case. */
export interface Jid {
  /** Empty for a domain. */
  readonly local: string;
  readonly domain: string;
  /** Empty for a bare JID. */
  readonly resource: string;
}

/** Reads an address; undefined where it is none. */
export function parseJid(address: string | undefined): Jid | undefined {
  const parts = /^(?:([^@/]+)@)?([^@/]+)(?:\/(.+))?$/su.exec(address ?? '');
  if (!parts) return undefined;
  const [, local = '', domain = '', resource = ''] = parts;
  if ([local, domain, resource].some((part) => Buffer.byteLength(part) > 1023)) return undefined;
  if (/[\s"&':<>\p{Cc}]/u.test(local) || /[\s\p{Cc}]/u.test(domain)) return undefined;
  return { local: local.toLowerCase(), domain: domain.toLowerCase(), resource };
}

/** Local part and domain, written. */
export function bare({ local, domain }: Jid): string {
  return local ? `${local}@${domain}` : domain;
}

/** The whole address, written. */
export function full(jid: Jid): string {
  return jid.resource ? `${bare(jid)}/${jid.resource}` : bare(jid);
}
