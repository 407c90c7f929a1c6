import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Authority } from '../../src/reference/certificates';

/** A request on its way to the server behind. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly fields: IncomingMessage['headers'];
  readonly body: string;
}

/** What is answered in the server's place: a status and a few fields, or an end without an answer; nothing lets it pass. */
export type Tamper = (passing: Passing) => { readonly status: number; readonly fields?: Readonly<Record<string, string>> } | 'close' | undefined;

/** A server in front of another one, with addresses of its own in all that passes; gives its origin. */
export async function proxyTo(origin: string, authority: Authority, tamper: Tamper): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const own = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost'], ips: ['127.0.0.1'], usages: ['serverAuth'] });
  const server = https.createServer({ cert: own.certificate, key: own.key });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const self = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    pass(request, response, origin, self, tamper).catch(() => response.destroy());
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: self, stop };
}

async function pass(request: IncomingMessage, response: ServerResponse, origin: string, self: string, tamper: Tamper): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = (await textOf(request)).replaceAll(self, origin);
  const instead = tamper({ method, path: url, fields: headers, body });
  if (instead === 'close') return void response.destroy();
  if (instead) return void response.writeHead(instead.status, { 'Content-Type': 'text/plain', ...instead.fields }).end('no\n');
  const { host: _, 'content-length': __, connection: ___, ...fields } = headers;
  const onward = https.request(`${origin}${url}`, { method, headers: { ...fields, 'content-length': Buffer.byteLength(body) }, rejectUnauthorized: false, agent: false });
  onward.end(body);
  const [answer] = (await once(onward, 'response')) as [IncomingMessage];
  const text = (await textOf(answer)).replaceAll(origin, self);
  const { 'content-length': length, ...answered } = answer.headers;
  const moved = Object.fromEntries(Object.entries(answered).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll(origin, self) : value]));
  response.writeHead(answer.statusCode ?? 500, { ...moved, ...(length !== undefined && { 'content-length': Buffer.byteLength(text) }) }).end(text);
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
