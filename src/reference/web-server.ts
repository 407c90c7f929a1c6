import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import { createAuthority, writeCertificate, writeCredential } from './certificates';

/** How to reach a web server of ours: it wants a client certificate and a token. */
export interface WebPoint {
  readonly url: string;
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
  readonly token: { readonly file: string };
}

/** What a request brought to who may ask. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly mediaType: string;
  readonly body: Buffer;
}

export interface Answered {
  readonly status: number;
  readonly mediaType?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts a web server on loopback, whose answers may need its own URL. */
export async function startWebServer(folder: string, answersAt: (base: string) => (asked: Asked) => Answered): Promise<{ readonly point: WebPoint; stop(): Promise<void> }> {
  const authority = await createAuthority('CN=Web Reference Authority');
  const own = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost'], ips: ['127.0.0.1'], usages: ['serverAuth'] });
  const server = createServer({ cert: own.certificate, key: own.key, ca: authority.certificate, requestCert: true, rejectUnauthorized: false });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = randomBytes(18).toString('base64url');
  const tokenFile = path.join(folder, 'web.token');
  await writeFile(tokenFile, token, { mode: 0o600 });
  const answer = answersAt(base);
  server.on('request', (request, response) => void serve(request, response, token, answer));
  const client = await writeCredential(folder, 'web-client', await authority.issue({ subject: 'CN=partner', usages: ['clientAuth'] }));
  return { point: { url: base, ca: await writeCertificate(folder, 'web-ca', authority.certificate), ...client, token: { file: tokenFile } }, stop: () => stop(server) };
}

async function serve(request: IncomingMessage, response: ServerResponse, token: string, answer: (asked: Asked) => Answered): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const asked = { method: request.method ?? 'GET', path: request.url ?? '/', mediaType: request.headers['content-type'] ?? '', body: Buffer.concat(chunks) };
  const known = (request.socket as TLSSocket).authorized && request.headers.authorization === `Bearer ${token}`;
  const { status, mediaType = 'text/plain', body = '', headers = {} } = known ? answer(asked) : { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } };
  response.writeHead(status, { 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(body), ...headers }).end(body);
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
