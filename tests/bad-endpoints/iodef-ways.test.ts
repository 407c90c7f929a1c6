import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { dropDocument } from '../../src/drivers/mail/drop';
import { readMailedDocuments } from '../../src/drivers/mail/messages';
import type { Recorder } from '../../src/evidence';
import { createAuthority } from '../../src/reference/certificates';
import { startMailbox } from '../../src/reference/iodef-recipient/mailbox';
import type { ReferenceOptions, RunningReference } from '../../src/reference/violation';
import { others, tried } from '../reach/trial';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-ways-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const nowhere: Recorder = { record: () => undefined };

/** Serves on loopback, as the point of one way or another. */
function served(listener: RequestListener, pointAt: (url: string, ca: string) => object) {
  return async ({ folder: own }: ReferenceOptions): Promise<RunningReference<unknown>> => {
    const authority = await createAuthority('CN=Bad endpoints');
    const { certificate, key } = await authority.issue({ subject: 'CN=127.0.0.1', ips: ['127.0.0.1'], usages: ['serverAuth'] });
    const server = createServer({ cert: certificate, key }, listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const ca = path.join(own, 'ca.pem');
    writeFileSync(ca, authority.certificate);
    const stop = async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return { point: pointAt(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`, ca), stop };
  };
}

const atom = (response: Parameters<RequestListener>[1], body: string): void => void response.setHeader('Content-Type', 'application/atom+xml').end(body);

function sendWithoutEnd(response: ServerResponse): void {
  const sending = setInterval(() => response.write('x'.repeat(65_536)), 1);
  response.on('close', () => clearInterval(sending));
}

describe('a sender whose endpoint is bad', () => {
  const bad: readonly (readonly [what: string, listener: RequestListener, saying: RegExp])[] = [
    ['leads elsewhere', (_, response) => void response.writeHead(302, { Location: 'https://elsewhere.example/x.xml' }).end(), /configuration: .*not on the list of origins/],
    ['leads round and round', (request, response) => void response.writeHead(302, { Location: `${request.url}x` }).end(), /got HTTP\/1\.1 302/],
    ['never answers', () => undefined, /timeout: .*the deadline passed/],
    ['sends without end', (_, response) => sendWithoutEnd(response), /more than 100000 bytes|the deadline passed/],
    ['asks who we are', (_, response) => void response.writeHead(401).end(), /got HTTP\/1\.1 401/],
  ];
  for (const [what, listener, saying] of bad) {
    test(`${what}: inconclusive, within the deadline`, async () => {
      const { verdicts } = await tried({ role: 'iodef-sender', start: served(listener, (url, ca) => ({ https: { url, ca } })), only: ['RFC7970-3.2-purpose', 'RFC7970-4.3-1'], limits: { exchangeSeconds: 0.5, bodyBytes: 100_000 } });
      assert.equal(verdicts.length, 2);
      assert.deepEqual(others(verdicts, 'inconclusive'), []);
      assert.match(verdicts[0]?.message ?? '', saying);
    });
  }

  test('is a Feed whose pages never end: so many are read, and no more', async () => {
    let pages = 0;
    const listener: RequestListener = (_, response) => atom(response, `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="/page-${++pages}"/></feed>`);
    const { verdicts } = await tried({ role: 'iodef-sender', start: served(listener, (url, ca) => ({ rolie: { feeds: [url], ca } })), only: ['RFC7970-4.3-1'] });
    assert.deepEqual(others(verdicts, 'inconclusive'), []);
    assert.equal(pages, 5);
  });

  test('is a Feed whose content lies elsewhere, which is left there', async () => {
    const listener: RequestListener = (_, response) => atom(response, '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="application/xml" src="https://elsewhere.example/x.xml"/></entry></feed>');
    const { verdicts } = await tried({ role: 'iodef-sender', start: served(listener, (url, ca) => ({ rolie: { feeds: [url], ca } })), only: ['RFC7970-4.3-1'] });
    assert.match(verdicts[0]?.message ?? '', /not on the list of origins/);
  });
});

describe('a recipient whose endpoint is bad', () => {
  for (const [status, reason] of [[401, 'configuration'], [404, 'configuration'], [413, 'configuration'], [302, 'configuration'], [500, 'transport'], [503, 'transport']] as const) {
    test(`is not judged by ${status}`, async () => {
      const listener: RequestListener = (_, response) => void response.writeHead(status, status === 302 ? { Location: '/x' } : {}).end();
      const { verdicts } = await tried({ role: 'iodef-recipient', start: served(listener, (url, ca) => ({ https: { url, ca } })), only: ['RFC7970-4.1-read-encodings'] });
      assert.deepEqual([...new Set(verdicts.map((each) => each.reason))], [reason]);
    });
  }

  test('is a folder that is not there', async () => {
    const nobody = { layout: 'files', drop: path.join(folder, 'none'), accepted: path.join(folder, 'none'), rejected: path.join(folder, 'none') } as const;
    const { silence } = await dropDocument(Buffer.from('<a/>'), { ...nobody, from: 'a@example.org', to: 'b@example.org', deadlineSeconds: 0.2 }, 'give', nowhere);
    assert.equal(silence?.cause, 'refused');
  });

  test('is an answer that is a symbolic link, which is none', async (t) => {
    const own = path.join(folder, 'b');
    const mailbox = startMailbox('files', own, (_, file) => {
      symlinkSync('/etc/passwd', path.join(own, 'accepted', file));
      return [];
    });
    t.after(() => mailbox.stop());
    const { silence } = await dropDocument(Buffer.from('<a/>'), { ...mailbox.point.mail, from: 'a@example.org', to: 'b@example.org', deadlineSeconds: 0.3 }, 'give', nowhere);
    assert.equal(silence?.cause, 'timeout');
  });
});

describe('a mailbox that is bad', () => {
  const messages = async (name: string, content: string | Buffer, documentBytes = 100_000) => {
    const own = path.join(folder, name);
    mkdirSync(own);
    writeFileSync(path.join(own, 'x.mbox'), content);
    return readMailedDocuments({ globs: ['x.mbox'], folder: own, documentBytes }, nowhere);
  };

  test('is empty, or holds no document', async () => {
    assert.equal((await messages('c', ''))[0]?.silence?.cause, 'malformed');
    assert.match((await messages('d', 'From a Thu Jan  1 00:00:00 2026\nSubject: x\n\nNothing.\n'))[0]?.silence?.detail ?? '', /no document as body or attachment of 1 messages/);
  });

  test('has a message over the cap, and one that can be read', async () => {
    const [first, second] = await messages('e', `From a Thu Jan  1 00:00:00 2026\n\n${'x'.repeat(5000)}\n\nFrom b Thu Jan  1 00:00:00 2026\n\n<IODEF-Document/>\n`, 1000);
    assert.equal(first?.silence?.cause, 'cap');
    assert.equal(second?.received?.startLine.endsWith('x.mbox#2/body'), true);
  });

  test('nests parts without end, and is read all the same', async () => {
    const nested = Array.from({ length: 2000 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`).join('');
    assert.ok((await messages('f', `From a Thu Jan  1 00:00:00 2026\n${nested}`)).length > 0);
  });
});
