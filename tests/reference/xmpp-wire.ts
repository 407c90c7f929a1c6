import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import * as tls from 'node:tls';
import type { XmppPoint } from '../../src/reference/xmpp-grid/point';

/** A connection on which a test writes text and waits for text: it knows no XML and nothing of XMPP but the order of a login. */
export class Wire {
  private seen = '';
  private isClosed = false;
  private changed = (): void => {};

  private constructor(private socket: Socket) {
    this.listen(socket);
  }

  static async open({ host, port }: XmppPoint): Promise<Wire> {
    const socket = connect(port, host);
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Wire(socket);
  }

  /** A connection whose very first byte is TLS. */
  static async openDirect(point: XmppPoint, options: tls.ConnectionOptions = {}): Promise<Wire> {
    const socket = tls.connect({ ...trusting(point), host: point.host, port: point.port, ALPNProtocols: ['xmpp-client'], ...options });
    await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
    return new Wire(socket);
  }

  send(text: string | Uint8Array): this {
    this.socket.write(text);
    return this;
  }

  /** Waits for text and gives all that came since the last wait; fails after two seconds, or when the connection ends without it. */
  async until(pattern: RegExp): Promise<string> {
    const deadline = Date.now() + 2_000;
    while (!pattern.test(this.seen)) {
      if (this.isClosed || Date.now() > deadline) throw new Error(`expected ${pattern}, got ${this.seen || 'nothing'}`);
      await this.change(deadline);
    }
    const seen = this.seen;
    this.seen = '';
    return seen;
  }

  /** All that comes within a while in which nothing ought to come. */
  async quiet(milliseconds = 100): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return this.seen;
  }

  async closed(): Promise<void> {
    const deadline = Date.now() + 2_000;
    while (!this.isClosed) {
      if (Date.now() > deadline) throw new Error('expected the connection to end');
      await this.change(deadline);
    }
  }

  async startTls(point: XmppPoint, options: tls.ConnectionOptions = {}): Promise<void> {
    await this.send(header(point)).until(/<\/stream:features>/);
    await this.send(`<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>`).until(/<proceed/);
    this.socket.removeAllListeners();
    const secure = tls.connect({ ...trusting(point), socket: this.socket, ...options });
    await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
    this.socket = secure;
    this.listen(secure);
  }

  /** Logs in by SCRAM, without channel binding where the mechanism is not -PLUS; gives the full JID. */
  async logIn(point: XmppPoint, name: keyof XmppPoint['accounts'], mechanism = 'SCRAM-SHA-256', resource = ''): Promise<string> {
    await this.send(header(point)).until(/<\/stream:features>/);
    await this.authenticate(point, name, mechanism);
    await this.send(header(point)).until(/<\/stream:features>/);
    const bound = await this.send(`<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>${resource}</resource></bind></iq>`).until(/<\/iq>/);
    return /<jid>(.*?)<\/jid>/.exec(bound)?.[1] ?? '';
  }

  async authenticate({ accounts }: XmppPoint, name: keyof XmppPoint['accounts'], mechanism: string): Promise<void> {
    const hash = mechanism.startsWith('SCRAM-SHA-256') ? 'sha256' : 'sha1';
    const [gs2, binding] = mechanism.endsWith('-PLUS') ? this.binding() : ['n,,', Buffer.alloc(0)];
    const first = `n=${name},r=${randomBytes(9).toString('hex')}`;
    this.send(`<auth xmlns='${sasl}' mechanism='${mechanism}'>${encoded(gs2 + first)}</auth>`);
    const challenge = decoded(await this.until(/<\/challenge>/));
    const [, nonce = '', salt = '', iterations = ''] = /^r=(.*),s=(.*),i=(.*)$/.exec(challenge) ?? [];
    const password = readFileSync(accounts[name].password?.file ?? '', 'ascii');
    const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(iterations), hash === 'sha256' ? 32 : 20, hash);
    const clientKey = createHmac(hash, salted).update('Client Key').digest();
    const unproven = `c=${Buffer.concat([Buffer.from(gs2), binding]).toString('base64')},r=${nonce}`;
    const signed = `${first},${challenge},${unproven}`;
    const signature = createHmac(hash, createHash(hash).update(clientKey).digest()).update(signed).digest();
    const proof = Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0))).toString('base64');
    this.send(`<response xmlns='${sasl}'>${encoded(`${unproven},p=${proof}`)}</response>`);
    const success = decoded(await this.until(/<success.*<\/success>/));
    const serverKey = createHmac(hash, salted).update('Server Key').digest();
    if (success !== `v=${createHmac(hash, serverKey).update(signed).digest('base64')}`) throw new Error('expected the server to sign');
  }

  end(): void {
    this.socket.destroy();
  }

  private binding(): readonly [gs2: string, data: Buffer] {
    const socket = this.socket as tls.TLSSocket;
    return socket.getProtocol() === 'TLSv1.3'
      ? ['p=tls-exporter,,', socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0))]
      : ['p=tls-unique,,', socket.getFinished() ?? Buffer.alloc(0)];
  }

  private listen(socket: Socket): void {
    socket.on('data', (bytes: Buffer) => {
      this.seen += bytes.toString('utf8');
      this.changed();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      this.isClosed = true;
      this.changed();
    });
  }

  private change(deadline: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, deadline - Date.now()));
      this.changed = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** A stream header, with whatever a test wants to be different. */
export function header(point: { readonly domain: string }, changed: Readonly<Record<string, string>> = {}): string {
  const attributes = { to: point.domain, version: '1.0', xmlns: 'jabber:client', 'xmlns:stream': 'http://etherx.jabber.org/streams', ...changed };
  return `<?xml version='1.0'?><stream:stream ${Object.entries(attributes).map(([name, value]) => `${name}='${value}'`).join(' ')}>`;
}

/** A Platform that is logged in over STARTTLS and available. */
export async function platform(point: XmppPoint, name: keyof XmppPoint['accounts'], resource = ''): Promise<Wire> {
  const wire = await Wire.open(point);
  await wire.startTls(point);
  await wire.logIn(point, name, 'SCRAM-SHA-256', resource);
  return wire.send('<presence/>');
}

const sasl = 'urn:ietf:params:xml:ns:xmpp-sasl';

function trusting({ domain, ca }: XmppPoint): tls.ConnectionOptions {
  return { ca: readFileSync(ca), servername: domain };
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64');
}

function decoded(element: string): string {
  return Buffer.from(/>([^<]*)</.exec(element)?.[1] ?? '', 'base64').toString();
}
