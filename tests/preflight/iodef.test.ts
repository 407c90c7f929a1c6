import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { writeHandSet } from '../../src/cli/hand-set';
import { formText, readForm } from '../../src/drivers/manual/form';
import { lineText } from '../../src/preflight/line';
import { preflight } from '../../src/preflight/preflight';
import { targetOf } from '../../src/proof/loopback-target';
import { createAuthority, type Authority } from '../../src/reference/certificates';

const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-preflight-iodef-'));
const closing: (() => unknown)[] = [];
let authority: Authority;
let folder = '';

before(async () => {
  authority = await createAuthority('CN=Authority of the test');
  writeFileSync(path.join(scratch, 'ca.pem'), authority.certificate);
});
beforeEach(() => {
  folder = mkdtempSync(path.join(scratch, 'case-'));
});
after(async () => {
  for (const close of closing) await close();
  rmSync(scratch, { recursive: true, force: true });
});

/** What a preflight says, a line each, without the columns. */
async function linesOf(points: object, environment: NodeJS.ProcessEnv = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of preflight(targetOf([], { ...points }), environment)) lines.push(lineText(line).replace(/ +/, ' ').replaceAll(folder, ''));
  return lines;
}

function inFolder(...names: readonly string[]): readonly string[] {
  return names.map((name) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    return path.join(folder, name);
  });
}

describe('a recipient by e-mail', () => {
  const dropOf = (layout: 'files' | 'maildir') => ({
    'iodef-recipient': { mail: { layout, drop: path.join(folder, 'in'), accepted: path.join(folder, 'good'), rejected: path.join(folder, 'bad') } },
  });

  it('whose folders are there is found well, and nothing is left in them', async () => {
    const folders = inFolder('in', 'good', 'bad');
    assert.deepEqual(await linesOf(dropOf('files')), ['ok iodef-recipient: drop: /in', 'ok iodef-recipient: accepted: /good', 'ok iodef-recipient: rejected: /bad']);
    assert.deepEqual(folders.flatMap((each) => readdirSync(each)), []);
  });

  it('whose folder for messages is missing, or is a file, is to be mended', async () => {
    inFolder('good', 'bad');
    assert.equal((await linesOf(dropOf('files')))[0], 'FIX iodef-recipient: drop: no folder /in. Fix: make it, or correct the path.');
    writeFileSync(path.join(folder, 'in'), '');
    assert.equal((await linesOf(dropOf('files')))[0], 'FIX iodef-recipient: drop: no folder /in. Fix: make it, or correct the path.');
  });

  it('whose folders for answers are not there yet is only told so, since it may make them', async () => {
    inFolder('in');
    const [, accepted, rejected] = await linesOf(dropOf('files'));
    assert.equal(accepted, 'note iodef-recipient: accepted: no folder /good yet. Fix: correct the path, unless the implementation makes it.');
    assert.match(rejected ?? '', /^note iodef-recipient: rejected: no folder \/bad yet/);
    assert.ok(!existsSync(path.join(folder, 'good')));
    writeFileSync(path.join(folder, 'good'), 'a file where a folder is meant');
    assert.equal((await linesOf(dropOf('files')))[1], 'FIX iodef-recipient: accepted: no folder /good. Fix: make it, or correct the path.');
  });

  it('with a maildir has both of its parts looked at', async () => {
    inFolder('in/new', 'good', 'bad');
    assert.deepEqual((await linesOf(dropOf('maildir'))).slice(0, 2), [
      'FIX iodef-recipient: drop: no folder /in/tmp. Fix: make it, or correct the path.',
      'ok iodef-recipient: drop: /in/new',
    ]);
  });

  it('whose folders this user may not use is to be mended', { skip: process.getuid?.() === 0 ? 'the superuser may use every folder' : false }, async () => {
    const [drop = '', good = ''] = inFolder('in', 'good', 'bad');
    chmodSync(drop, 0o500);
    chmodSync(good, 0o000);
    const [first, second] = await linesOf(dropOf('files'));
    chmodSync(drop, 0o700);
    chmodSync(good, 0o700);
    assert.equal(first, 'FIX iodef-recipient: drop: /in may not be written to. Fix: give this user the right to it.');
    assert.equal(second, 'FIX iodef-recipient: accepted: /good may not be read. Fix: give this user the right to it.');
  });
});

describe('a recipient that is tried by hand', () => {
  const byHand = () => ({ 'iodef-recipient': { manual: { folder: path.join(folder, 'set'), attestedBy: 'us' } } });
  const exported = (): string => {
    writeHandSet(path.join(folder, 'set'), [{ number: 1, bytes: Buffer.from('<a/>') }, { number: 2, bytes: Buffer.from('{}') }]);
    return path.join(folder, 'set/form.csv');
  };

  it('without a set is told to export one', async () => {
    assert.deepEqual((await linesOf(byHand())).map((line) => line.replace(/: expected .* Fix/, ': ... Fix')), ['FIX iodef-recipient: form: /set/form.csv: ... Fix: npx milepost export TARGET.']);
    exported();
    rmSync(path.join(folder, 'set/documents'), { recursive: true });
    assert.match((await linesOf(byHand()))[0] ?? '', /^FIX iodef-recipient: form: \/set: expected the folder documents .* Fix: npx milepost export TARGET\.$/);
  });

  it('has its open answers counted, and then none', async () => {
    const form = exported();
    assert.match((await linesOf(byHand()))[0] ?? '', /^note iodef-recipient: form: 2 of 2 documents have no answer\. Fix: fill them in/);
    const lines = readForm(readFileSync(form, 'utf8'));
    writeFileSync(form, formText(lines.map((line, index) => (index === 0 ? { ...line, answer: 'accepts' } : line))));
    assert.match((await linesOf(byHand()))[0] ?? '', /^note .*: 1 of 2 documents have no answer/);
    writeFileSync(form, formText(lines.map((line) => ({ ...line, answer: 'rejects' }))));
    assert.deepEqual(await linesOf(byHand()), ['ok iodef-recipient: form: 2 documents, all with an answer']);
  });

  it('whose form cannot be read is told the line', async () => {
    writeFileSync(exported(), 'number,document,answer,remark\r\n1,001.xml,perhaps,\r\n');
    assert.match((await linesOf(byHand()))[0] ?? '', /^FIX iodef-recipient: form: line 2: expected accepted, rejected, unsupported or nothing, got "perhaps"\. Fix: write one of these words\.$/);
  });
});

describe('a web resource', () => {
  const serve = async (listener: RequestListener, more: https.ServerOptions = {}): Promise<string> => {
    const { certificate, key } = await authority.issue({ subject: 'CN=127.0.0.1', ips: ['127.0.0.1'] });
    const server = https.createServer({ cert: certificate, key, ...more }, listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.closeAllConnections(), () => server.close());
    return `https://127.0.0.1:${(server.address() as AddressInfo).port}/iodef`;
  };
  const at = (url: string, more: object = {}): object => ({ https: { url, ca: path.join(scratch, 'ca.pem'), ...more } });
  const last = async (points: object, environment: NodeJS.ProcessEnv = {}): Promise<string> => (await linesOf(points, environment)).at(-1) ?? '';

  it('of a sender is asked for its document, whatever IODEF is written in', async () => {
    for (const type of ['application/xml', 'application/json', 'application/cbor']) {
      const url = await serve((_, response) => void response.setHeader('Content-Type', type).end('1234'));
      const lines = await linesOf({ 'iodef-sender': at(url) });
      assert.deepEqual(lines.map((line) => line.split(': ').slice(0, 2).join(': ')), ['ok iodef-sender: name', 'ok iodef-sender: TCP', 'ok iodef-sender: TLS', 'ok iodef-sender: GET']);
      assert.equal(lines.at(-1), `ok iodef-sender: GET: 200, ${type}, 4 bytes`);
    }
    const page = await serve((_, response) => void response.setHeader('Content-Type', 'text/html').end('hello'));
    assert.equal(await last({ 'iodef-sender': at(page) }), 'note iodef-sender: GET: 200, text/html, 5 bytes: not XML, JSON, CBOR. Fix: see whether the address is right.');
  });

  it('of a recipient is never posted to, and need have nothing for a GET', async () => {
    const methods: string[] = [];
    const url = await serve((request, response) => {
      methods.push(request.method ?? '');
      response.writeHead(405, { Allow: 'POST' }).end();
    });
    assert.equal(await last({ 'iodef-recipient': at(url) }), 'ok iodef-recipient: GET: answered with HTTP/1.1 405 Method Not Allowed; documents are posted in a run alone');
    assert.deepEqual(methods, ['GET']);
    assert.match(await last({ 'iodef-sender': at(url) }), /^FIX iodef-sender: GET: HTTP\/1\.1 405/);
  });

  it('that wants to know who asks, or is out of order, is to be mended by either', async () => {
    for (const [status, fix] of [[401, /401: authentication is asked for\. Fix: add user and password, or a token/], [403, /403: access is refused\. Fix: /], [500, /HTTP\/1\.1 500 .*Fix: look at the log/]] as const) {
      const url = await serve((_, response) => void response.writeHead(status).end());
      for (const role of ['iodef-sender', 'iodef-recipient']) assert.match(await last({ [role]: at(url) }), new RegExp(`^FIX ${role}: GET: .*${fix.source}`));
    }
  });

  it('is asked with the token, which is never printed', async () => {
    const url = await serve((request, response) => void response.writeHead(request.headers.authorization === 'Bearer right-secret' ? 200 : 401, { 'Content-Type': 'text/xml' }).end('<a/>'));
    const points = { 'iodef-recipient': at(url, { token: { env: 'MILEPOST_TEST_TOKEN' } }) };
    assert.match(await last(points, { MILEPOST_TEST_TOKEN: 'right-secret' }), /^ok iodef-recipient: GET: answered with HTTP\/1\.1 200/);
    const refused = await linesOf(points, { MILEPOST_TEST_TOKEN: 'wrong-secret' });
    assert.match(refused.at(-1) ?? '', /401: authentication is asked for\. Fix: correct user and password, or the token/);
    assert.doesNotMatch(refused.join('\n'), /secret/);
  });

  it('with a certificate that is not trusted is not asked', async () => {
    let asked = 0;
    const { certificate, key } = await (await createAuthority('CN=Stranger')).issue({ subject: 'CN=127.0.0.1', ips: ['127.0.0.1'] });
    const url = await serve((_, response) => void response.end(String(asked++)), { cert: certificate, key });
    const lines = await linesOf({ 'iodef-recipient': at(url) });
    assert.match(lines.at(-1) ?? '', /^FIX iodef-recipient: TLS: the certificate is issued by an authority that is not trusted here \(CN=Stranger\)/);
    assert.equal(asked, 0);
  });

  it('at which nothing listens, or for which our certificate cannot be read, is not asked any further', async () => {
    const url = await serve((_, response) => void response.end());
    const certificate = path.join(folder, 'own.pem');
    writeFileSync(certificate, 'no certificate');
    const lines = await linesOf({ 'iodef-sender': at(url, { certificate, key: certificate }) });
    assert.match(lines.at(-1) ?? '', /^FIX iodef-sender: client certificate: /);
    const closed = https.createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    assert.match(await last({ 'iodef-sender': at(`https://127.0.0.1:${port}/`) }), /^FIX iodef-sender: TCP: nothing listens at port \d+ of 127\.0\.0\.1\. Fix: start the implementation/);
  });
});
