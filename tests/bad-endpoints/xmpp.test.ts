import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { after, before, test } from 'node:test';
import type { Exchange, SilenceCause } from '../../src/evidence';
import type { XmppEndpoint } from '../../src/drivers/xmpp/endpoint';
import { login, type Login } from '../../src/drivers/xmpp/session';
import { type Authority, type Credential, createAuthority, expired, selfSigned } from '../../src/reference/certificates';
import { granted } from '../../steps/xmpp-grid-reach';

/** The deadline of every answer here, and the slack that a busy machine gets. */
const exchangeSeconds = 1;
const slackMilliseconds = 2000;
const streamBytes = 512 * 1024;
const domain = 'grid.example';
const password = 'a-password-of-the-bad-endpoints';

const header = `<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='${domain}' version='1.0' xml:lang='en'>`;
const starttls = "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>";
const mechanisms = "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-256</mechanism></mechanisms></stream:features>";

let authority: Authority;
let good: Credential;
const servers: Server[] = [];
const sockets = new Set<Socket>();

before(async () => {
  authority = await createAuthority('CN=Bad Endpoints');
  good = await authority.issue({ subject: `CN=${domain}`, dnsNames: [domain] });
});

after(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

test('nothing listening is a refusal', async () => {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  await endsWith('refused', port);
});

test('a server that says nothing is waited for once', async () => {
  await endsWith('timeout', await plainServer(() => {}));
});

test('a server that closes at once is a closed connection', async () => {
  const { cause } = await endOf(await plainServer((socket) => socket.end()));
  assert.ok(cause === 'closed' || cause === 'reset', cause);
});

test('a server that resets the connection is a reset', async () => {
  await endsWith('reset', await plainServer((socket) => socket.once('data', () => socket.resetAndDestroy())));
});

test('an echo is no Controller', async () => {
  const { exchanges } = await endsWith('timeout', await plainServer((socket) => socket.pipe(socket)));
  assert.ok(!bodiesOf(exchanges).includes(password));
});

test('a stream that stops in the middle of an element is waited for once, and what came of it is kept', async () => {
  const { exchanges } = await endsWith('closed', await answering({ '<stream:stream': (socket) => socket.end(`${header}<stream:feat`) }));
  assert.ok(bodiesOf(exchanges).includes('<stream:feat'), 'the unfinished element is evidence');
});

test('an undefined entity is malformed', async () => {
  await malformed(/entity/, `${header}<stream:features>&nope;</stream:features>`);
});

test('a document type is malformed, and nothing is fetched for it', async () => {
  await malformed(/document type/, "<!DOCTYPE stream SYSTEM 'http://127.0.0.1:1/never'>" + header);
});

test('a comment is malformed', async () => {
  await malformed(/comment/, `${header}<!-- hello -->`);
});

test('a processing instruction is malformed', async () => {
  await malformed(/processing instruction/, `${header}<?hello world?>`);
});

test('bytes that are not UTF-8 are malformed', async () => {
  await malformed(/UTF-8/, Buffer.concat([Buffer.from(`${header}<message><body>`), Buffer.from([0xc3, 0x28])]));
});

test('an undeclared prefix is malformed', async () => {
  await malformed(/prefix/, `${header}<nobody:features/>`);
});

test('elements nested too deep are cut off', async () => {
  await endsWith('cap', await answering({ '<stream:stream': (socket) => socket.write(header + '<a>'.repeat(300)) }));
});

test('one byte a second ends at the deadline', async () => {
  const port = await plainServer((socket) => {
    let at = 0;
    const timer = setInterval(() => socket.write(header.charAt(at++)), 300);
    socket.once('close', () => clearInterval(timer));
  });
  await endsWith('timeout', port);
});

test('a flood of stanzas is cut off and not held', async () => {
  await flooded(Buffer.from("<message xmlns='jabber:client'><body>flood</body></message>".repeat(1000)));
});

test('a flood of empty elements is cut off and not held', async () => {
  await flooded(Buffer.from('<a/>'.repeat(16_000)));
});

test('a flood inside one element is cut off and not held', async () => {
  await flooded(Buffer.alloc(65_536, 'x'), '<message><body>');
});

test('a flood of white space is cut off and not held', async () => {
  await flooded(Buffer.alloc(65_536, ' '));
});

test('an HTTP server is malformed as XMPP', async () => {
  const server = http.createServer();
  servers.push(server);
  await endsWith('malformed', await listen(server));
});

test('STARTTLS that is refused is a refusal, not a silence', async () => {
  const port = await answering({
    '<stream:stream': (socket) => socket.write(header + starttls),
    '<starttls': (socket) => socket.end("<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>"),
  });
  const { login: ended } = await attempt(endpointAt(port));
  assert.equal(ended.stopped?.outcome.kind, 'refused');
});

test('a server that proceeds and then speaks no TLS is a TLS fault', async () => {
  const port = await answering({
    '<stream:stream': (socket) => socket.write(header + starttls),
    '<starttls': (socket) => socket.write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>", () => socket.write('no handshake at all')),
  });
  const { exchanges } = await attempt(endpointAt(port));
  assert.equal(silencesOf(exchanges).at(-1)?.cause, 'tls');
});

test('a server that proceeds and then is silent ends at the deadline', async () => {
  const port = await answering({
    '<stream:stream': (socket) => socket.write(header + starttls),
    '<starttls': (socket) => socket.write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"),
  });
  await endsWith('timeout', port);
});

test('a certificate for another name is a TLS fault, with its facts in evidence', async () => {
  const other = await authority.issue({ subject: 'CN=other.example', dnsNames: ['other.example'] });
  const { exchanges } = await endsWith('tls', await tlsServer(other), 'direct');
  const tls = exchanges.at(-1)?.tls;
  assert.equal(tls?.verified, false);
  assert.equal(tls?.verificationError, 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.deepEqual(tls?.certificate?.names, ['DNS:other.example']);
  assert.ok(!exchanges.some(({ sent }) => sent), 'nothing may be written before the certificate is accepted');
});

test('an expired certificate is a TLS fault', async () => {
  const old = await authority.issue(expired({ subject: `CN=${domain}`, dnsNames: [domain] }));
  const { exchanges } = await endsWith('tls', await tlsServer(old), 'direct');
  assert.equal(exchanges.at(-1)?.tls?.verificationError, 'CERT_HAS_EXPIRED');
});

test('a self-signed certificate is a TLS fault', async () => {
  const own = await selfSigned({ subject: `CN=${domain}`, dnsNames: [domain] });
  const { exchanges } = await endsWith('tls', await tlsServer(own), 'direct');
  assert.equal(exchanges.at(-1)?.tls?.verificationError, 'DEPTH_ZERO_SELF_SIGNED_CERT');
});

test('a server that speaks TLS 1.1 alone is refused', async () => {
  const port = await tlsServer(good, { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' });
  const { login: ended } = await attempt(endpointAt(port, 'direct'));
  const outcome = ended.stopped?.outcome;
  assert.ok(outcome?.kind === 'refused' && outcome.by === 'tls', JSON.stringify(outcome));
});

test('success without the right server signature is no session', async () => {
  const { login: ended, exchanges } = await attempt(endpointAt(await saslServer({}), 'direct'));
  assert.equal(ended.authentication?.kind, 'granted');
  assert.equal(ended.authentication?.serverProved, false);
  assert.equal(ended.stopped?.stage, 'authentication');
  assert.equal(ended.address, undefined);
  assert.ok(!bodiesOf(exchanges).includes('iq'), 'no resource is bound with a server that proved nothing');
});

test('a challenge that asks for more iterations than anybody needs is not computed', async () => {
  const { login: ended } = await attempt(endpointAt(await saslServer({ iterations: 4_000_000_000 }), 'direct'));
  assert.equal(ended.stopped?.stage, 'authentication');
});

test("a challenge whose nonce is not the client's is not answered", async () => {
  const { exchanges } = await attempt(endpointAt(await saslServer({ nonce: 'somebody-elses' }), 'direct'));
  assert.ok(!bodiesOf(exchanges).includes('<response'));
});

test('challenges without end are given up', async () => {
  const port = await saslServer({ endless: true });
  const { login: ended } = await attempt(endpointAt(port, 'direct'));
  assert.equal(ended.stopped?.stage, 'authentication');
});

test('the silences of bad endpoints leave a case inconclusive, for the reason that they have', () => {
  const reasons = (['timeout', 'refused', 'closed', 'reset', 'tls', 'cap', 'malformed'] as const).map((cause) => {
    try {
      granted({ kind: 'silence', silence: { cause, detail: '', afterMilliseconds: 0 } }, 'the session');
      return 'none';
    } catch (error) {
      return (error as { reason?: string }).reason;
    }
  });
  assert.deepEqual(reasons, ['timeout', 'transport', 'transport', 'transport', 'transport', 'transport', 'transport']);
});

interface Attempted {
  readonly login: Login;
  readonly exchanges: readonly Exchange[];
}

async function attempt(endpoint: XmppEndpoint): Promise<Attempted> {
  const exchanges: Exchange[] = [];
  const began = performance.now();
  const ended = await login(endpoint, { jid: `provider@${domain}`, password }, { record: (exchange) => void exchanges.push(exchange) });
  const took = performance.now() - began;
  ended.stream.close();
  assert.ok(ended.stopped, 'no session may come of a bad endpoint');
  assert.ok(took < endpoint.limits.exchangeSeconds * 1000 + slackMilliseconds, `ended after ${Math.round(took)} ms`);
  assert.ok(!bodiesOf(exchanges).includes(password), 'the password may not be in evidence');
  return { login: ended, exchanges };
}

async function endOf(port: number, security: XmppEndpoint['security'] = 'starttls'): Promise<Attempted & { cause: SilenceCause | undefined }> {
  const attempted = await attempt(endpointAt(port, security));
  return { ...attempted, cause: silencesOf(attempted.exchanges).at(-1)?.cause };
}

async function endsWith(cause: SilenceCause, port: number, security: XmppEndpoint['security'] = 'starttls'): Promise<Attempted> {
  const ended = await endOf(port, security);
  assert.equal(ended.cause, cause, JSON.stringify(silencesOf(ended.exchanges)));
  return ended;
}

async function malformed(words: RegExp, sent: string | Buffer): Promise<void> {
  const { login: ended, exchanges } = await endsWith('malformed', await answering({ '<stream:stream': (socket) => socket.write(sent) }));
  assert.match(ended.stream.faults.join(), words);
  assert.match(silencesOf(exchanges).at(-1)?.detail ?? '', words);
}

async function flooded(chunk: Buffer, opening = ''): Promise<void> {
  const port = await answering({
    '<stream:stream': (socket) => {
      socket.write(header + opening);
      const pour = (): void => {
        while (!socket.destroyed && socket.write(chunk));
        if (!socket.destroyed) socket.once('drain', pour);
      };
      pour();
    },
  });
  const before = process.memoryUsage().rss;
  // A longer deadline than elsewhere, so that it is the cap that ends it on a busy machine too.
  const { exchanges } = await attempt({ ...endpointAt(port), limits: { exchangeSeconds: 10, quietSeconds: 1, streamBytes } });
  assert.equal(silencesOf(exchanges).at(-1)?.cause, 'cap', JSON.stringify(silencesOf(exchanges)));
  const heldBytes = process.memoryUsage().rss - before;
  assert.ok(heldBytes < 128 * 1024 * 1024, `${Math.round(heldBytes / 1024 / 1024)} MB`);
}

function endpointAt(port: number, security: XmppEndpoint['security'] = 'starttls'): XmppEndpoint {
  return { host: '127.0.0.1', port, domain, security, ca: authority.certificate, limits: { exchangeSeconds, quietSeconds: 0.2, streamBytes } };
}

function silencesOf(exchanges: readonly Exchange[]): readonly NonNullable<Exchange['silence']>[] {
  return exchanges.flatMap(({ silence }) => silence ?? []);
}

function bodiesOf(exchanges: readonly Exchange[]): string {
  return exchanges.flatMap(({ sent, received }) => [sent, received].flatMap((message) => (message ? Buffer.from(message.body).toString() : []))).join('\n');
}

type Answers = Readonly<Record<string, (socket: Socket, data: string) => void>>;

/** Answers the first of the markers that a chunk of data holds. */
function answersTo(answers: Answers): (socket: Socket) => void {
  return (socket) =>
    socket.on('data', (bytes) => {
      const data = bytes.toString();
      const marker = Object.keys(answers).find((each) => data.includes(each));
      if (marker !== undefined) answers[marker]?.(socket, data);
    });
}

function answering(answers: Answers): Promise<number> {
  return plainServer(answersTo(answers));
}

function plainServer(serve: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => serve(kept(socket)));
  servers.push(server);
  return listen(server);
}

function tlsServer(credential: Credential, options: TlsOptions = {}, serve: (socket: Socket) => void = () => {}): Promise<number> {
  const server = createTlsServer({ cert: credential.certificate, key: credential.key, ...options }, (socket) => serve(kept(socket)));
  server.on('tlsClientError', () => {});
  servers.push(server);
  return listen(server);
}

/** A server that offers SCRAM and knows no password. */
function saslServer({ iterations = 4096, nonce, endless }: { iterations?: number; nonce?: string; endless?: boolean }): Promise<number> {
  const sasl = "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'";
  const challenge = (data: string): string => {
    const first = Buffer.from(/>([^<]+)</.exec(data)?.[1] ?? '', 'base64').toString();
    const extended = nonce ?? `${/r=([^,]+)/.exec(first)?.[1] ?? ''}-of-the-server`;
    return `<challenge ${sasl}>${base64(`r=${extended},s=${base64('salt')},i=${iterations}`)}</challenge>`;
  };
  return tlsServer(
    good,
    {},
    answersTo({
      '<stream:stream': (socket) => socket.write(header + mechanisms),
      '<auth': (socket, data) => socket.write(challenge(data)),
      '<response': (socket) => socket.write(endless ? `<challenge ${sasl}/>` : `<success ${sasl}>${base64(`v=${base64('not the signature')}`)}</success>`),
    }),
  );
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function kept(socket: Socket): Socket {
  sockets.add(socket);
  return socket.on('error', () => {}).on('close', () => sockets.delete(socket));
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
