import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { generateKey } from 'openpgp';
import { createAuthority, writeCertificate, writeCredential } from '../certificates';
import type { ReferenceOptions, RunningReference } from '../violation';
import type { Version } from './documents';
import { metadataPath, type Provider, type Repository, repositoryOf, wellKnownPath } from './repository';
import { type Deviation, deviations } from './violations';

/** How to reach a provider of ours; file names are absolute. */
export interface CsafPoint {
  readonly metadata: string;
  readonly domain: string;
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

/** Starts a CSAF trusted provider on a loopback port, of version 2.1 unless told otherwise. Throws for a violation it does not know. */
export async function startCsafProvider({ folder, violate, version = '2.1' }: ReferenceOptions & { readonly version?: Version }): Promise<RunningReference<CsafPoint>> {
  const deviation = violate === undefined ? {} : deviations[violate];
  if (!deviation) throw new Error(`csaf-provider: cannot violate ${violate}`);
  const authority = await createAuthority('CN=CSAF Reference Authority');
  const own = await authority.issue({ subject: 'CN=localhost', dnsNames: ['localhost', 'csaf.data.security.localhost'], ips: ['127.0.0.1'], usages: ['serverAuth'] });
  const server = createServer({ cert: own.certificate, key: own.key, ca: authority.certificate, requestCert: true, rejectUnauthorized: false });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const domain = `localhost:${(server.address() as AddressInfo).port}`;
  const { privateKey, publicKey } = await generateKey({ userIDs: [{ name: 'Reference ProductCERT', email: 'security@reference.example' }], format: 'object' });
  const provider: Provider = { base: `https://${domain}`, version, key: privateKey, publicKey: publicKey.armor() };
  const files = await repositoryOf(provider);
  await deviation.change?.(files, provider);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => answer(request, response, files, deviation));
  const client = await writeCredential(folder, 'csaf-client', await authority.issue({ subject: 'CN=partner', usages: ['clientAuth'] }));
  const ca = await writeCertificate(folder, 'csaf-ca', authority.certificate);
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { point: { metadata: `${provider.base}${metadataPath}`, domain, ca, ...client }, stop };
}

function answer(request: IncomingMessage, response: ServerResponse, files: Repository, deviation: Deviation): void {
  request.resume();
  const atDnsPath = request.headers.host?.startsWith('csaf.data.security.') === true;
  const path = atDnsPath && request.url === '/' ? (deviation.dnsPath ?? metadataPath) : (request.url ?? '/');
  if (deviation.refuses?.test(request.headers['user-agent'] ?? '')) return end(response, 403, 'not for you');
  const moved = deviation.redirects?.[path];
  if (moved !== undefined) return void response.writeHead(302, { Location: moved }).end();
  const file = files.get(path === wellKnownPath ? metadataPath : path.replace(/\?.*$/, ''));
  if (!file) return end(response, 404, 'nothing here');
  const { authorized } = request.socket as TLSSocket;
  if (file.confidential && !authorized && deviation.opens !== path) return end(response, 403, 'a client certificate, please');
  if (!file.confidential && !authorized && deviation.closes === path) return end(response, 403, 'a client certificate, please');
  response.writeHead(200, { 'Content-Type': file.mediaType, 'Content-Length': Buffer.byteLength(file.body) });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${words}\n`);
}
