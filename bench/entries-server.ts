import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAuthority } from '../src/reference/certificates';

/** A page of a Feed: so many Entries, and a link to the next page. */
function page(number: number, pages: number, entriesPerPage: number): string {
  const entries = Array.from({ length: entriesPerPage }, (_, index) => {
    const id = number * entriesPerPage + index;
    return `<entry><id>urn:example:${id}</id><title>Entry ${id}</title><updated>2026-03-01T11:00:00Z</updated><author><name>A</name></author><category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/><link rel="self" href="/entries/${id}"/><content type="application/xml" src="/content/${id}"/></entry>\n`;
  });
  const next = number + 1 < pages ? `<link rel="next" href="/feed?page=${number + 1}"/>` : '';
  return `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:example:feed</id><title>Feed</title><updated>2026-03-01T12:00:00Z</updated><author><name>A</name></author><link rel="self" href="/feed"/>${next}${entries.join('')}</feed>\n`;
}

/* node entries-server.ts ENTRIES PER-PAGE: serves a paged Feed on loopback; says its origin and its authority, and ends with its parent. */
async function main(count: number, entriesPerPage: number): Promise<void> {
  const authority = await createAuthority('CN=Bench');
  const own = await authority.issue({ subject: 'CN=localhost', ips: ['127.0.0.1'], usages: ['serverAuth'] });
  const pages = Math.ceil(count / entriesPerPage);
  const service =
    '<service xmlns="http://www.w3.org/2007/app" xmlns:a="http://www.w3.org/2005/Atom"><workspace><a:title>W</a:title><collection href="/feed"><a:title>C</a:title><categories fixed="yes"><a:category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/></categories></collection></workspace></service>';
  const server = createServer({ cert: own.certificate, key: own.key }, (request, response) => {
    const [, number = '0'] = /page=(\d+)/.exec(request.url ?? '') ?? [];
    const [type, body] = request.url === '/service' ? ['application/atomsvc+xml', service] : ['application/atom+xml', page(Number(number), pages, entriesPerPage)];
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.stdout.write(`${JSON.stringify({ origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, ca: authority.certificate })}\n`);
  process.stdin.on('end', () => process.exit()).resume();
}

const [count = '10000', entriesPerPage = '10'] = process.argv.slice(2);
void main(Number(count), Number(entriesPerPage));
