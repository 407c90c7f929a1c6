import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type CertificateOptions, createAuthority, expired } from '../certificates';
import type { ReferenceOptions, RunningReference } from '../violation';
import type { Deviation } from './deviation';
import { tagOf } from './member';
import { knownUser, type WritableServerPoint, writePoint } from './point';
import { type Access, repositoryAt, type Resource, writableFeed } from './repository';
import { deviated, deviations } from './violations';
import { largestEntry, Workbench } from './workbench';

/** Starts a ROLIE server on a loopback port, with certificates of its own. Throws for a violation it does not know. */
export async function startRolieServer({ folder, violate }: ReferenceOptions): Promise<RunningReference<WritableServerPoint>> {
  const deviation = violate === undefined ? {} : deviations[violate];
  if (!deviation) throw new Error(`rolie-server: cannot violate ${violate}`);
  const authority = await createAuthority('CN=ROLIE Reference Authority');
  const usual: CertificateOptions = { subject: 'CN=localhost', dnsNames: ['localhost'], ips: ['127.0.0.1'], usages: ['serverAuth'] };
  const own = await authority.issue(deviation.expired ? expired(usual) : usual);
  const server = createServer({ cert: own.certificate, key: own.key, ca: authority.certificate, requestCert: true, rejectUnauthorized: false, ...deviation.tls });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const resources = deviated(repositoryAt(base), deviation);
  const workbench = new Workbench(base, deviation.writing, (collection, entries, updated) => writableFeed(base, collection, entries, updated));
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/', headers } = request;
    if (workbench.has(url)) void workbench.answer(request, response, url, isUser(headers.authorization, deviation));
    else answer(request, response, base, resources, deviation);
  });
  const writeTo = { collection: `${base}/feeds/workbench`, media: `${base}/feeds/files`, tooLargeBytes: largestEntry + 1 };
  const point = { ...(await writePoint(folder, `${base}/service`, authority)), writeTo };
  return { point, stop: () => stop(server) };
}

function answer(request: IncomingMessage, response: ServerResponse, base: string, resources: ReadonlyMap<string, Resource>, deviation: Deviation): void {
  const { method = 'GET', url = '/' } = request;
  request.resume();
  if (url === '/') return answerAtRoot(method, response, base, deviation);
  const resource = resources.get(url);
  if (!resource) return deviation.saysNothingOfErrors ? void response.writeHead(404).end() : end(response, 404, 'no such resource');
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'read only', { Allow: 'GET, HEAD' });
  const open = deviation.forgetsEntries && !url.startsWith('/feeds/');
  const denied = open ? undefined : denialOf(request, resource.access, deviation);
  // Whether there is an Entry is nobody's business but its readers'.
  if (denied && !deviation.tellsWhatExists && /^\/(entries|content)\//.test(url)) return end(response, 404, 'no such resource');
  if (denied) return end(response, denied, 'not for you', denied === 401 ? { ...(deviation.challenge !== '' && { 'WWW-Authenticate': deviation.challenge ?? 'Basic realm="members", charset="UTF-8"' }) } : {});
  const tag = tagOf(resource.body);
  if (request.headers['if-none-match'] === tag && !deviation.ignoresTags) return void response.writeHead(304, { ETag: tag }).end();
  response.writeHead(200, { 'Content-Type': `${resource.mediaType};charset=utf-8`, 'Content-Length': Buffer.byteLength(resource.body), ETag: tag });
  response.end(method === 'HEAD' ? undefined : resource.body);
}

// RFC 8322, section 5.5: "/" belongs to RFC 6546, whose endpoint would be /rid.
function answerAtRoot(method: string, response: ServerResponse, base: string, { rootStatus = 405, redirectsNowhere }: Deviation): void {
  if (method === 'POST') return end(response, 307, 'RID goes there', redirectsNowhere ? {} : { Location: `${base}/rid` });
  end(response, rootStatus, 'POST RID messages here', { Allow: 'POST' });
}

function denialOf(request: IncomingMessage, access: Access, deviation: Deviation): 401 | 403 | undefined {
  if (access === 'certificate') return holdsCertificate(request.socket as TLSSocket, deviation) ? undefined : 403;
  if (access === 'user') return isUser(request.headers.authorization, deviation) ? undefined : 401;
  return undefined;
}

function holdsCertificate(socket: TLSSocket, { trustsAnyCertificate }: Deviation): boolean {
  return trustsAnyCertificate ? socket.getPeerX509Certificate() !== undefined : socket.authorized;
}

function isUser(authorization: string | undefined, { trustsAnyPassword }: Deviation): boolean {
  if (trustsAnyPassword) return authorization !== undefined;
  return authorization === `Basic ${Buffer.from(`${knownUser.user}:${knownUser.password}`).toString('base64')}`;
}

function end(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', ...headers }).end(`${words}\n`);
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
