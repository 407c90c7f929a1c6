import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Thrown where an origin, or the address that it resolves to, is not one that we may connect to. */
export class ForbiddenOrigin extends Error {
  override readonly name = 'ForbiddenOrigin';
}

/** An address that a name resolved to. */
export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * The origins that connections may lead to, by name and by address. A name is looked up once: an answer that changes
 * later moves no connection. A name that is not local leads to no local address unless that address is listed too.
 */
export class Origins {
  private readonly listed: ReadonlySet<string>;
  private readonly known = new Map<string, Promise<readonly Address[]>>();

  /** `home` is a URL; `further` are host:port; plain HTTP needs a loopback address and the permission for it. */
  constructor(
    readonly home: string,
    further: readonly string[] = [],
    private readonly plainLoopback = false,
    private readonly lookUp: (host: string) => Promise<readonly Address[]> = addressesByName,
  ) {
    this.listed = new Set([placeOf(new URL(home)), ...further.map((place) => place.toLowerCase())]);
  }

  /** Whether a URL has the scheme, host and port of home. */
  isHome(url: URL): boolean {
    return url.origin === new URL(this.home).origin;
  }

  /** Whether the list names the URL's host and port; its address is checked when it is connected to. */
  names(url: URL): boolean {
    return (url.protocol === 'https:' || url.protocol === 'http:') && this.listed.has(placeOf(url));
  }

  /** Throws ForbiddenOrigin where the list does not name the URL's host and port. */
  admit(url: URL): void {
    if (!this.names(url)) throw new ForbiddenOrigin(`${url.protocol}//${placeOf(url)} is not on the list of origins`);
  }

  /** The addresses that a connection to the URL may go to, at least one. Throws ForbiddenOrigin, or what the look-up says. */
  async addressesOf(url: URL): Promise<readonly Address[]> {
    this.admit(url);
    const found = await this.resolve(hostOf(url));
    const allowed = found.filter((address) => this.mayReach(url, address));
    if (allowed.length > 0) return allowed;
    const where = found.map(({ address }) => address).join(', ');
    throw new ForbiddenOrigin(
      url.protocol === 'http:' ? `plain HTTP to ${where}, which needs the permission for loopback` : `${hostOf(url)} leads to the local address ${where}, which is not listed`,
    );
  }

  private resolve(host: string): Promise<readonly Address[]> {
    const resolved = this.known.get(host) ?? addressesOfHost(host, this.lookUp);
    this.known.set(host, resolved);
    resolved.catch(() => this.known.delete(host));
    return resolved;
  }

  private mayReach(url: URL, { address, family }: Address): boolean {
    const kind = family === 6 ? 'ipv6' : 'ipv4';
    if (url.protocol === 'http:' && !(this.plainLoopback && loopback.check(address, kind))) return false;
    if (!loopback.check(address, kind) && !unroutable.check(address, kind)) return true;
    return isLocalName(hostOf(url)) || this.listed.has(`${family === 6 ? `[${address}]` : address}:${portOf(url)}`);
  }
}

/** Whether the address at the far end of a connection is one of these. */
export function isAmong(remoteAddress: string | undefined, addresses: readonly Address[]): boolean {
  const plain = remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  return addresses.some(({ address }) => address.replace(/%.*$/, '') === plain);
}

/** The host of a URL without the brackets of an IPv6 address. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
}

/** The port of a URL, its scheme's own where it names none. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'http:' ? 80 : 443;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const unroutable = new BlockList();
unroutable.addSubnet('0.0.0.0', 8, 'ipv4');
unroutable.addSubnet('169.254.0.0', 16, 'ipv4');
unroutable.addAddress('::', 'ipv6');
unroutable.addSubnet('fe80::', 10, 'ipv6');

function placeOf(url: URL): string {
  return `${url.hostname.toLowerCase()}:${portOf(url)}`;
}

function isLocalName(host: string): boolean {
  return isIP(host) !== 0 || host === 'localhost' || host.endsWith('.localhost');
}

async function addressesOfHost(host: string, lookUp: (host: string) => Promise<readonly Address[]>): Promise<readonly Address[]> {
  const literal = isIP(host);
  // RFC 6761, section 6.3: names under localhost are this machine's, whatever a resolver knows of them.
  if (host.endsWith('.localhost')) return [{ address: '127.0.0.1', family: 4 }];
  return literal === 0 ? lookUp(host) : [{ address: host, family: literal === 6 ? 6 : 4 }];
}

async function addressesByName(host: string): Promise<readonly Address[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
