import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createAuthority } from '../certificates';
import type { CsafPoint } from '../csaf-provider/start';
import { type WritableServerPoint, writePoint } from '../rolie-server/point';
import type { ReferenceOptions, RunningReference } from '../violation';

/** What a null system does with a request; where there is no answer it does nothing, or closes. */
const manners = {
  dead: undefined,
  closes: undefined,
  'always-400': (_request: IncomingMessage, response: ServerResponse) => respond(response, 400),
  'always-500': (_request: IncomingMessage, response: ServerResponse) => respond(response, 500),
  'empty-200': (_request: IncomingMessage, response: ServerResponse) => respond(response, 200),
  echo: async (request: IncomingMessage, response: ServerResponse) => respond(response, 200, `${request.method} ${request.url}\n${await textOf(request)}`),
} as const;

export type HttpsNullKind = keyof typeof manners;

/** Starts a system that implements nothing behind a valid certificate, with a point like that of a ROLIE server. */
export async function startNullHttps(kind: HttpsNullKind, { folder }: ReferenceOptions): Promise<RunningReference<WritableServerPoint>> {
  const authority = await createAuthority('CN=Nobody');
  const own = await authority.issue({ subject: 'CN=127.0.0.1', ips: ['127.0.0.1'], usages: ['serverAuth'] });
  const manner = manners[kind];
  const server: Server = manner
    ? createServer({ cert: own.certificate, key: own.key, ca: authority.certificate, requestCert: true, rejectUnauthorized: false }, (request, response) => void manner(request, response))
    : createTcpServer((socket) => socket.destroy());
  server.on('connection', (socket: Socket) => socket.on('error', () => socket.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  if (kind === 'dead') await close(server);
  const base = `https://127.0.0.1:${port}`;
  const point = { ...(await writePoint(folder, `${base}/service`, authority)), writeTo: { collection: `${base}/feeds/workbench`, media: `${base}/feeds/files`, tooLargeBytes: 65_537 } };
  return { point, stop: () => close(server) };
}

/** The same with a point like that of a CSAF provider. */
export async function startNullCsaf(kind: HttpsNullKind, options: ReferenceOptions): Promise<RunningReference<CsafPoint>> {
  const { point, stop } = await startNullHttps(kind, options);
  const { url, ca, certificate, key } = point;
  return { point: { metadata: new URL('/csaf/provider-metadata.json', url).href, domain: new URL(url).host, ca, certificate, key }, stop };
}

function respond(response: ServerResponse, status: number, body = ''): void {
  response.writeHead(status, { 'Content-Type': 'application/atomsvc+xml', 'Content-Length': Buffer.byteLength(body) }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function close(server: Server | HttpsServer): Promise<void> {
  if (!server.listening) return;
  if ('closeAllConnections' in server) server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
