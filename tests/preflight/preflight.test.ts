import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lineText } from '../../src/preflight/line';
import { preflight, preflightFile } from '../../src/preflight/preflight';
import { createAuthority, expired, selfSigned, type Authority, type Credential } from '../../src/reference/certificates';
import { targetSchema, type Points, type Target } from '../../src/register/target';
import { facts } from '../register/target-text';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-preflight-'));
const closing: (() => unknown)[] = [];
let authority: Authority;

before(async () => {
  authority = await createAuthority('CN=Authority of the test');
  write('ca.pem', authority.certificate);
});
after(async () => {
  for (const close of closing) await close();
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

function targetOf(points: object, more: object = {}): Target {
  return targetSchema.parse({
    implementation: {
      name: 'a',
      organization: 'a',
      description: 'a',
      maturity: 'beta',
      coverage: 'a',
      versionCompatibility: 'a',
      licensing: 'a',
      experience: 'a',
      contact: 'a',
      updated: '2026-01',
      group: 'Other',
      lineage: 'a',
    },
    claims: [],
    points,
    limits: { exchangeSeconds: 2 },
    ...more,
  });
}

async function textOf(points: object, environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const lines: string[] = [];
  for await (const line of preflight(targetOf(points), environment)) lines.push(lineText(line).replace(/ +/, ' '));
  return lines.join('\n');
}

async function serve(credential: Credential, listener: RequestListener, more: https.ServerOptions = {}): Promise<number> {
  const server = https.createServer({ cert: credential.certificate, key: credential.key, ...more }, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const serviceDocument: RequestListener = (_, response) => void response.setHeader('Content-Type', 'application/atomsvc+xml').end('<service/>');
const loopback = { subject: 'CN=127.0.0.1', ips: ['127.0.0.1'] };
const serverAt = (port: number, more: object = {}): Points =>
  ({ 'rolie-server': { url: `https://127.0.0.1:${port}/service`, ca: path.join(folder, 'ca.pem'), ...more } }) as Points;

describe('a ROLIE server', () => {
  it('that is well is found well, line by line', async () => {
    const port = await serve(await authority.issue(loopback), serviceDocument);
    const text = await textOf(serverAt(port));
    assert.match(
      text,
      /^ok rolie-server: name: 127\.0\.0\.1 is an address\nok rolie-server: TCP: .*\nok rolie-server: TLS: TLSv1\.3, .*certificate for 127\.0\.0\.1 until \d{4}-\d\d-\d\d\nok rolie-server: Service Document: 200, application\/atomsvc\+xml, 10 bytes$/,
    );
  });

  it('that does not run is to be started', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    assert.match(
      await textOf(serverAt(port)),
      /\nFIX rolie-server: TCP: nothing listens at port \d+ of 127\.0\.0\.1\. Fix: start the implementation, or correct host and port\.$/,
    );
  });

  it('whose name does not resolve is not looked for any further', async () => {
    const text = await textOf({ 'rolie-server': { url: 'https://rolie.invalid/service' } });
    assert.match(text, /^FIX rolie-server: name: rolie\.invalid does not resolve \(\w+\)\. Fix: [^\n]*$/);
  });

  const faulty: readonly (readonly [what: string, credential: () => Promise<Credential>, saying: RegExp])[] = [
    ['an expired certificate', async () => authority.issue(expired(loopback)), /TLS: the certificate expired on \d{4}-\d\d-\d\d\. Fix: renew it on the server/],
    [
      'a certificate of the future',
      async () => authority.issue({ ...loopback, validFrom: new Date(Date.now() + 86_400_000), validTo: new Date(Date.now() + 172_800_000) }),
      /TLS: the certificate is valid only from \d{4}/,
    ],
    [
      'a certificate for others',
      async () => authority.issue({ subject: 'CN=x', dnsNames: ['expired.example.org'] }),
      /TLS: the certificate is not for 127\.0\.0\.1; it names: DNS:expired\.example\.org\. Fix: /,
    ],
    ['a certificate signed by itself', async () => selfSigned(loopback), /TLS: the certificate is signed by itself \(CN=127\.0\.0\.1\)\. Fix: name it as ca/],
    [
      'a certificate of a stranger',
      async () => (await createAuthority('CN=Stranger')).issue(loopback),
      /TLS: the certificate is issued by an authority that is not trusted here \(CN=Stranger\)\. Fix: /,
    ],
  ];
  for (const [what, credential, saying] of faulty) {
    it(`with ${what} is told the exact reason`, async () => {
      const text = await textOf(serverAt(await serve(await credential(), serviceDocument)));
      assert.match(text, saying);
      assert.doesNotMatch(text, /Service Document/);
    });
  }

  it('that speaks no TLS is found out', async () => {
    const server = net.createServer((socket) => void socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    assert.match(await textOf(serverAt((server.address() as AddressInfo).port)), /\nFIX rolie-server: TLS: no session: .*Fix: /);
  });

  const guarded: RequestListener = (request: IncomingMessage, response) => {
    const good = request.headers.authorization === `Basic ${Buffer.from('me:right').toString('base64')}`;
    if (good) serviceDocument(request, response as never);
    else response.writeHead(401).end();
  };

  it('that asks for a credential is satisfied with the right one alone', async () => {
    const port = await serve(await authority.issue(loopback), guarded);
    const account = { user: 'me', password: { env: 'MILEPOST_TEST_PASSWORD' } };
    assert.match(
      await textOf(serverAt(port)),
      /FIX rolie-server: Service Document: 401: authentication is asked for\. Fix: add user and password, or a token\.$/,
    );
    const wrong = await textOf(serverAt(port, account), { MILEPOST_TEST_PASSWORD: 'wrong-secret' });
    assert.match(wrong, /401: authentication is asked for\. Fix: correct user and password/);
    assert.doesNotMatch(wrong, /wrong-secret/);
    assert.match(
      await textOf(serverAt(port, account), { MILEPOST_TEST_PASSWORD: 'right' }),
      /ok rolie-server: credentials: asked for \(HTTP\/1\.1 401 Unauthorized without\), and accepted$/,
    );
  });

  it('that gives everything to everybody makes a credential needless', async () => {
    const port = await serve(await authority.issue(loopback), serviceDocument);
    assert.match(
      await textOf(serverAt(port, { token: { env: 'T' } }), { T: 'x' }),
      /note rolie-server: credentials: the Service Document is given without the credential too/,
    );
  });

  it('that is elsewhere, or not there, is not followed', async () => {
    const credential = await authority.issue(loopback);
    const moved = await serve(credential, (_, response) => void response.writeHead(302, { Location: 'https://other.example.org/' }).end());
    const missing = await serve(credential, (_, response) => void response.writeHead(404).end());
    assert.match(await textOf(serverAt(moved)), /FIX .*302: it has moved to https:\/\/other\.example\.org\//);
    assert.match(await textOf(serverAt(missing)), /FIX .*404: nothing is there/);
  });

  it('without a Service Document has its Feeds read, where they are named', async () => {
    const port = await serve(await authority.issue(loopback), (request, response) =>
      request.url === '/feeds/a' ? void response.setHeader('Content-Type', 'application/atom+xml').end('<feed/>') : void response.writeHead(404).end(),
    );
    const feeds = ['a', 'b'].map((name) => `https://127.0.0.1:${port}/feeds/${name}`);
    const text = await textOf(serverAt(port, { feeds: [...feeds, 'https://elsewhere.example/feeds/a'] }));
    assert.match(text, /note rolie-server: Service Document: 404: nothing is there/);
    assert.match(text, /ok rolie-server: Feed \S+\/feeds\/a: 200, application\/atom\+xml, 7 bytes/);
    assert.match(text, /FIX rolie-server: Feed \S+\/feeds\/b: 404/);
    assert.match(text, /FIX rolie-server: Feed https:\/\/elsewhere\.example\/feeds\/a: no answer \(forbidden\): .*Fix: add the origin to network\.allow/);
  });

  it('that never answers is given up after the deadline', async () => {
    const port = await serve(await authority.issue(loopback), () => undefined);
    assert.match(await textOf(serverAt(port)), /FIX rolie-server: Service Document: no answer \(timeout\): .*Fix: raise limits\.exchangeSeconds/);
  });

  it('is not asked with a certificate of ours that cannot work', async () => {
    const port = await serve(await authority.issue(loopback), serviceDocument);
    const [one, other] = [await authority.issue({ subject: 'CN=one' }), await authority.issue({ subject: 'CN=other' })];
    const text = await textOf(serverAt(port, { certificate: write('one.pem', one.certificate), key: write('other-key.pem', other.key) }));
    assert.match(text, /FIX rolie-server: client certificate: \S+other-key\.pem is not the key of \S+one\.pem\. Fix: /);
    assert.doesNotMatch(text, /Service Document/);
  });

  it('is asked with an expired certificate of ours all the same, with a note; so is a key that all may read', async () => {
    const port = await serve(await authority.issue(loopback), serviceDocument);
    const old = await authority.issue(expired({ subject: 'CN=old' }));
    const key = write('old-key.pem', old.key);
    chmodSync(key, 0o644);
    const text = await textOf(serverAt(port, { certificate: write('old.pem', old.certificate), key }));
    assert.match(text, /note rolie-server: client certificate: CN=old expired on \d{4}-\d\d-\d\d\. Fix: renew it/);
    assert.match(text, /note secrets: \S+old-key\.pem can be read by others \(mode 644\)\. Fix: chmod 600/);
  });
});

describe('a command', () => {
  const library = (run: readonly string[], more: object = {}): object => ({ 'iodef-library': { command: { run, ...more } } });
  const script = (name: string, text: string): string => write(name, text);

  it('that rejects what is no IODEF is well', async () => {
    const text = await textOf(library([process.execPath, script('rejects.cjs', 'console.error("no IODEF"); process.exitCode = 1')]));
    assert.match(text, /^ok iodef-library: command: \/.*\nok iodef-library: answer: rejects a document that is no IODEF \(no IODEF\)$/);
  });

  it('that accepts everything is noted', async () => {
    assert.match(await textOf(library([process.execPath, script('accepts.cjs', '')])), /note iodef-library: answer: accepts a document that is no IODEF/);
  });

  it('that is missing, or may not be executed, is not started', async () => {
    assert.match(
      await textOf(library(['milepost-no-such-program'])),
      /^FIX iodef-library: command: no program milepost-no-such-program on PATH\. Fix: [^\n]*$/,
    );
    assert.match(await textOf(library([path.join(folder, 'none')])), /^FIX iodef-library: command: no file \S+none\. /);
    assert.match(await textOf(library([script('plain.sh', '#!/bin/sh\n')])), /^FIX iodef-library: command: \S+plain\.sh may not be executed\. Fix: chmod \+x/);
  });

  it('that crashes, lacks its library, or never ends, has that said', async () => {
    assert.match(
      await textOf(library([process.execPath, script('seven.cjs', 'process.exitCode = 7')])),
      /FIX iodef-library: answer: no answer: exit 7\. Fix: exit with 0, 1 or 127/,
    );
    assert.match(
      await textOf(library([process.execPath, script('lacks.cjs', 'console.error("install me"); process.exitCode = 127')])),
      /FIX iodef-library: answer: says that it is not there \(install me\)/,
    );
    assert.match(
      await textOf(library([process.execPath, script('hangs.cjs', 'setInterval(() => {}, 1000)')])),
      /FIX iodef-library: answer: no answer: no end within 2 s/,
    );
  });

  it('may be resident', async () => {
    const answers =
      'require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => console.log(JSON.stringify({ id: JSON.parse(line).id, verdict: "rejects" })))';
    assert.match(await textOf(library([process.execPath, script('resident.cjs', answers)], { mode: 'resident' })), /\nok iodef-library: answer: rejects/);
  });

  it('that names a file or a variable that is not there has it noted', async () => {
    const text = await textOf(
      library([process.execPath, script('rejects.cjs', 'process.exitCode = 1'), '/no/such/file'], { environment: ['MILEPOST_TEST_NOT_SET'] }),
      { PATH: process.env['PATH'] },
    );
    assert.match(text, /note iodef-library: command: no file \/no\/such\/file/);
    assert.match(text, /note iodef-library: environment: MILEPOST_TEST_NOT_SET is not set/);
  });

  it('shared by two roles is asked once', async () => {
    const point = { command: { run: [process.execPath, script('rejects.cjs', 'process.exitCode = 1')] } };
    const text = await textOf({ 'iodef-library': point, 'iodef-recipient': point });
    assert.equal(text.match(/^ok iodef-recipient and iodef-library: answer/gm)?.length, 1);
  });
});

describe("a sender's documents", () => {
  it('are counted, and missed', async () => {
    write('a.xml', '<a/>');
    write('b.xml', '<b/>');
    const text = await textOf({ 'iodef-sender': { files: [path.join(folder, '*.xml'), path.join(folder, '*.none'), path.join(folder, 'none.xml')] } });
    assert.match(
      text,
      /^ok iodef-sender: files: 2 match .*\nFIX iodef-sender: files: nothing matches .*\.none\. Fix: .*\nFIX iodef-sender: files: \S+none\.xml: ENOENT\. Fix: /,
    );
  });

  it('may be written by a command', async () => {
    const writes = (name: string, text: string): object => ({ 'iodef-sender': { command: { run: [process.execPath, write(name, text)] } } });
    assert.match(await textOf(writes('writes.cjs', 'process.stdout.write("<a/>")')), /\nok iodef-sender: document: 4 bytes on standard output$/);
    assert.match(await textOf(writes('silent.cjs', 'console.error("why")')), /\nFIX iodef-sender: document: nothing on standard output \(why\)/);
    assert.match(await textOf(writes('fails.cjs', 'process.exitCode = 3')), /\nFIX iodef-sender: document: exit 3/);
  });
});

describe('a target file', () => {
  const linesOf = async (text: string): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const line of preflightFile(write('target.yaml', text), [], {})) lines.push(lineText(line).replace(/ +/, ' ').replaceAll(`${folder}/`, ''));
    return lines;
  };

  it('with faults is not tried, and each fault is a line', async () => {
    const lines = await linesOf(
      `${facts}claims:\n  - { specification: RFC8322, role: rolie-server }\npoints:\n  rolie-server: { url: "htps://x", token: { env: MILEPOST_TEST_TOKEN } }\n`,
    );
    assert.deepEqual(
      lines.map((line) => line.slice(0, 59)),
      [
        'FIX target.yaml:15:22: claims[0].specification: expected a ',
        'FIX target.yaml:17:24: points.rolie-server.url: expected an',
        'FIX target.yaml:17:50: points.rolie-server.token.env: expec',
      ],
    );
  });

  it('that cannot be read is one line', async () => {
    assert.deepEqual(await linesOf('a: [\n'), [
      'FIX target.yaml:2:1: expected YAML whose indentation lines up and whose brackets close, got a line at another depth. Fix: indent the keys of one mapping, and the items of one list, by the same number of spaces; close what is open.',
    ]);
  });
});

describe('what strangers say', () => {
  it('stays on its line, with control characters made visible', async () => {
    const port = await serve(await authority.issue(loopback), (_, response) => void response.writeHead(302, { Location: 'x\t\u009b31m' }).end());
    const text = await textOf(serverAt(port));
    assert.match(text, /it has moved to x\\u0009\\u009b31m/);
  });
});
