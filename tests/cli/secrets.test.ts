import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { createAuthority } from '../../src/reference/certificates';
import { milepost, scratchFolder, writeTarget } from './milepost';

const password = 'Tr0ub4dor & <3> "horse"';
const token = 'tok_9f8e7d6c5b4a39281706';

/** A server that gives every credential back in whatever way it can think of. */
async function startTelltale(t: TestContext, folder: string): Promise<{ readonly url: string; readonly files: Readonly<Record<string, string>>; readonly keyLine: string; readonly seen: string[] }> {
  const authority = await createAuthority('CN=Telltale');
  const own = await authority.issue({ subject: 'CN=127.0.0.1', ips: ['127.0.0.1'], usages: ['serverAuth'] });
  const client = await authority.issue({ subject: 'CN=client', usages: ['clientAuth'] });
  const keyLine = client.key.split('\n')[1] ?? '';
  const seen: string[] = [];
  const server = createServer({ cert: own.certificate, key: own.key, ca: authority.certificate, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    const told = request.headers.authorization ?? '';
    seen.push(told);
    const decoded = Buffer.from(told.split(' ')[1] ?? '', 'base64').toString();
    response.writeHead(200, { 'Content-Type': 'application/atomsvc+xml', 'X-Told': told, 'X-Hex': Buffer.from(decoded).toString('hex'), Location: `/?p=${encodeURIComponent(password)}` });
    response.end(`<told>${told} ${decoded} ${JSON.stringify(password)} ${token} ${client.key} ${Buffer.from(`ab${token}`).toString('base64')}</told>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const files = Object.fromEntries(
    Object.entries({ ca: authority.certificate, certificate: client.certificate, key: client.key }).map(([name, pem]) => {
      const file = path.join(folder, `${name}.pem`);
      writeFileSync(file, pem, { mode: 0o600 });
      return [name, file];
    }),
  );
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/service`, files, keyLine, seen };
}

function bytesBelow(folder: string): readonly (readonly [string, Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [path.join(entry.parentPath, entry.name), readFileSync(path.join(entry.parentPath, entry.name))]);
}

for (const [what, credentials, expected] of [
  ['a password', { user: 'alice', password: { env: 'MILEPOST_TEST_SECRET' } }, /^Basic /],
  ['a bearer token', { token: { env: 'MILEPOST_TEST_SECRET' } }, /^Bearer /],
] as const) {
  test(`${what} and a key never reach the bundle or the site, even from a server that repeats them`, async (t) => {
    const folder = scratchFolder(t);
    const { url, files, keyLine, seen } = await startTelltale(t, folder);
    const secret = what === 'a password' ? password : token;
    const target = writeTarget(folder, { name: 'telltale', roles: ['rolie-server'], specifications: ['RFC8322'] }, { 'rolie-server': { url, ...files, ...credentials } });
    const [bundle, site] = [path.join(folder, 'out', 'bundle'), path.join(folder, 'out', 'site')];
    const environment = { ...process.env, MILEPOST_TEST_SECRET: secret };
    const outputs = [
      await milepost(['preflight', target], environment),
      await milepost(['run', target, '--out', bundle], environment),
      await milepost(['report', bundle, '--out', site, '--register', folder], environment),
      await milepost(['show', bundle, 'RFC8322-5.1-service-document'], environment),
    ];
    assert.ok(seen.some((told) => expected.test(told)), 'the server was told the secret');
    const forms = [secret, Buffer.from(secret).toString('hex'), encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), Buffer.from(`alice:${secret}`).toString('base64').replace(/=+$/, ''), Buffer.from(`ab${secret}`).toString('base64').slice(4, -4), keyLine];
    const places = [...bytesBelow(path.join(folder, 'out')), ...outputs.map(({ output, errors }, index) => [`output ${index}`, Buffer.from(output + errors)] as const)];
    assert.ok(places.length > 10);
    for (const [place, bytes] of places) {
      for (const form of forms) assert.ok(!bytes.includes(form), `${place} holds ${form}`);
    }
    assert.ok(places.some(([, bytes]) => bytes.includes('[redacted]')));
  });
}
