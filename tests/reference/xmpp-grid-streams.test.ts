import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { XmppPoint } from '../../src/reference/xmpp-grid/point';
import { startXmppGrid } from '../../src/reference/xmpp-grid/start';
import { header, Wire } from './xmpp-wire';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-xmpp-'));
let point: XmppPoint;
let stop: () => Promise<void>;

before(async () => {
  ({ point, stop } = await startXmppGrid({ folder }));
});

after(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

const own = { domain: 'grid.example' };

const refusedStreams: readonly (readonly [what: string, sent: string | Uint8Array, condition: string])[] = [
  ['a domain that nobody serves here', header(own, { to: 'elsewhere.example' }), 'host-unknown'],
  ['no domain at all', header(own).replace("to='grid.example' ", ''), 'improper-addressing'],
  ['another stream namespace', header(own, { 'xmlns:stream': 'http://etherx.jabber.org/stream' }), 'invalid-namespace'],
  ['another content namespace', header(own, { xmlns: 'jabber:server' }), 'invalid-namespace'],
  ['an old version', header(own, { version: '0.9' }), 'unsupported-version'],
  ['no version', header(own).replace(" version='1.0' xmlns=", ' xmlns='), 'unsupported-version'],
  ['another root', header(own).replace('<stream:stream', '<stream:flood'), 'bad-format'],
  ['another version of XML', header(own).replace("<?xml version='1.0'?>", "<?xml version='1.1'?>"), 'unsupported-version'],
  ['another encoding by name', header(own).replace("version='1.0'?>", "version='1.0' encoding='latin1'?>"), 'unsupported-encoding'],
  ['bytes that are not UTF-8', Buffer.concat([Buffer.from(header(own)), Buffer.from('<a>\xff</a>', 'latin1')]), 'unsupported-encoding'],
  ['a request of HTTP', 'GET / HTTP/1.1\r\n\r\n', 'not-well-formed'],
  ['tags that cross', `${header(own)}<a><b></a></b>`, 'not-well-formed'],
  ['a prefix that nothing declares', `${header(own)}<x:a/>`, 'not-well-formed'],
  ['a document type', `<?xml version='1.0'?><!DOCTYPE a>${header(own)}`, 'restricted-xml'],
  ['a comment', `${header(own)}<!-- hello -->`, 'restricted-xml'],
  ['a processing instruction', `${header(own)}<?hello there?>`, 'restricted-xml'],
  ['an entity of its own', `${header(own)}<a>&hello;</a>`, 'restricted-xml'],
  ['text between stanzas', `${header(own)}hello<a/>`, 'bad-format'],
  ['a stanza before anything else', `${header(own)}<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>`, 'not-authorized'],
  ['a stanza without an end', `${header(own)}<iq><a>${'x'.repeat(300_000)}`, 'policy-violation'],
  ['elements without an end', `${header(own)}${'<a>'.repeat(100)}`, 'policy-violation'],
];

describe('a stream that cannot be', () => {
  for (const [what, sent, condition] of refusedStreams) {
    test(`${what} is refused as ${condition}, under a header, and the connection ends`, async () => {
      const wire = await Wire.open(point);
      const answer = await wire.send(sent).until(/<\/stream:stream>/);
      assert.match(answer, /^<\?xml version='1\.0'\?><stream:stream [^>]*from='grid\.example'/);
      assert.match(answer, new RegExp(`<stream:error><${condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>`));
      assert.equal(answer.match(/<stream:error>/g)?.length, 1);
      await wire.closed();
    });
  }
});

describe('a stream', () => {
  test('is answered with a header of its own, to the address that it came from', async () => {
    const wire = await Wire.open(point);
    const answer = await wire.send(header(own, { from: 'someone@grid.example/desk' })).until(/<\/stream:features>/);
    assert.match(answer, /<stream:stream [^>]*to='someone@grid\.example' id='\w{24}' version='1\.0' xml:lang='en'>/);
    wire.end();
  });

  test('offers STARTTLS, as required, and nothing else until it is protected', async () => {
    const wire = await Wire.open(point);
    const answer = await wire.send(header(own)).until(/<\/stream:features>/);
    assert.match(answer, /<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required\/><\/starttls><\/stream:features>$/);
    wire.end();
  });

  test('authenticates nobody until it is protected', async () => {
    const wire = await Wire.open(point);
    await wire.send(header(own)).until(/features>$/);
    const answer = await wire.send(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='SCRAM-SHA-1'/>`).until(/failure>/);
    assert.match(answer, /<encryption-required\/>/);
    wire.end();
  });

  test('takes nothing over into TLS that was sent before it', async () => {
    const wire = await Wire.open(point);
    await wire.send(header(own)).until(/features>$/);
    await wire.send(`<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='SCRAM-SHA-1'/>`).until(/<proceed/);
    assert.equal(await wire.quiet(), '');
    wire.end();
  });

  test('may be cut anywhere, in the middle of a character too', async () => {
    const wire = await Wire.open(point);
    await wire.startTls(point);
    for (const byte of Buffer.from(header(own, { from: 'gärtner@grid.example' }))) wire.send(Buffer.from([byte]));
    assert.match(await wire.until(/features>$/), /to='gärtner@grid\.example'/);
    wire.end();
  });

  test('is closed in good order', async () => {
    const wire = await Wire.open(point);
    await wire.send(header(own)).until(/features>$/);
    await wire.send('</stream:stream>').until(/^<\/stream:stream>$/);
    await wire.closed();
  });
});

describe('TLS', () => {
  test('begins at the first byte for those who want it so', async () => {
    const wire = await Wire.openDirect(point);
    assert.match(await wire.send(header(own)).until(/features>$/), /<mechanism>SCRAM-SHA-256-PLUS<\/mechanism>/);
    wire.end();
  });

  for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
    test(`is ${version} for those who want that`, async () => {
      const wire = await Wire.open(point);
      await wire.startTls(point, { minVersion: version, maxVersion: version });
      const features = await wire.send(header(own)).until(/features>$/);
      assert.match(features, new RegExp(`<channel-binding type='${version === 'TLSv1.3' ? 'tls-exporter' : 'tls-unique'}'/>`));
      wire.end();
    });
  }

  const openssl = (...options: readonly string[]): Promise<{ readonly code: number; readonly output: string }> =>
    new Promise((resolve) => {
      const connection = ['-connect', `${point.host}:${point.port}`, '-starttls', 'xmpp', '-xmpphost', point.domain];
      const trust = ['-CAfile', point.ca, '-verify_hostname', point.domain, '-verify_return_error'];
      const child = execFile('openssl', ['s_client', ...connection, ...trust, ...options], { timeout: 5_000 }, (error, output) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output }),
      );
      child.stdin?.end();
    });

  test('satisfies openssl, name and chain', async () => {
    const { code, output } = await openssl();
    assert.match(output, /Verify return code: 0 \(ok\)/);
    assert.match(output, /Protocol *: TLSv1\.3|TLSv1\.3, Cipher/);
    assert.equal(code, 0);
  });

  test('is refused to openssl by any older version than 1.2', async () => {
    const { code, output } = await openssl('-tls1_1', '-cipher', 'DEFAULT@SECLEVEL=0');
    assert.notEqual(code, 0);
    assert.doesNotMatch(output, /Cipher is [A-Z]/);
  });
});

describe('SASL', () => {
  const protectedWire = async (): Promise<Wire> => {
    const wire = await Wire.open(point);
    await wire.startTls(point);
    await wire.send(header(own)).until(/features>$/);
    return wire;
  };
  const auth = (mechanism: string, message = ''): string =>
    `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='${mechanism}'>${message && Buffer.from(message).toString('base64')}</auth>`;

  for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
    for (const mechanism of ['SCRAM-SHA-1', 'SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256', 'SCRAM-SHA-256-PLUS']) {
      test(`${mechanism} lets in who knows the password, and signs, on ${version}`, async () => {
        const wire = await Wire.open(point);
        await wire.startTls(point, { minVersion: version, maxVersion: version });
        assert.match(await wire.logIn(point, 'provider', mechanism), /^provider@grid\.example\/\w+$/);
        wire.end();
      });
    }
  }

  const refused: readonly (readonly [what: string, sent: string, condition: string])[] = [
    ['PLAIN', auth('PLAIN', '\0provider\0secret'), 'invalid-mechanism'],
    ['EXTERNAL without a certificate', auth('EXTERNAL', '='), 'invalid-mechanism'],
    ['something that is not base 64', auth('SCRAM-SHA-1').replace('></auth>', '>*</auth>'), 'incorrect-encoding'],
    ['something that is not SCRAM', auth('SCRAM-SHA-1', 'hello'), 'malformed-request'],
    ['somebody else to act as', auth('SCRAM-SHA-1', 'n,a=consumer@grid.example,n=provider,r=abc'), 'invalid-authzid'],
    ['a client that was told of no channel binding', auth('SCRAM-SHA-1', 'y,,n=provider,r=abc'), 'not-authorized'],
    ['the wrong kind of channel binding', auth('SCRAM-SHA-1-PLUS', 'p=tls-unique,,n=provider,r=abc'), 'not-authorized'],
    ['an answer to nothing', `<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>`, 'malformed-request'],
    ['an end to nothing', `<abort xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>`, 'aborted'],
  ];
  for (const [what, sent, condition] of refused) {
    test(`${what} is refused as ${condition}, and the stream goes on`, async () => {
      const wire = await protectedWire();
      assert.match(await wire.send(sent).until(/<\/failure>/), new RegExp(`<failure [^>]*><${condition}/></failure>`));
      await wire.authenticate(point, 'provider', 'SCRAM-SHA-256');
      wire.end();
    });
  }

  test('takes a wrong proof, and an unknown name, for the same: not-authorized', async () => {
    for (const name of ['provider', 'nobody']) {
      const wire = await protectedWire();
      const challenge = await wire.send(auth('SCRAM-SHA-1', `n,,n=${name},r=abc`)).until(/<\/challenge>/);
      const nonce = /r=([^,]*)/.exec(Buffer.from(/>(.*)</.exec(challenge)?.[1] ?? '', 'base64').toString())?.[1];
      const final = Buffer.from(`c=biws,r=${nonce},p=${Buffer.alloc(20).toString('base64')}`).toString('base64');
      const answer = await wire.send(`<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>${final}</response>`).until(/<\/failure>/);
      assert.match(answer, /<not-authorized\/>/);
      wire.end();
    }
  });

  test('shows an unknown name the same salt each time, as it would a known one', async () => {
    const salts = new Set<string | undefined>();
    for (let time = 0; time < 2; time++) {
      const wire = await protectedWire();
      const challenge = await wire.send(auth('SCRAM-SHA-1', 'n,,n=nobody,r=abc')).until(/<\/challenge>/);
      salts.add(/s=([^,]*)/.exec(Buffer.from(/>(.*)</.exec(challenge)?.[1] ?? '', 'base64').toString())?.[1]);
      wire.end();
    }
    assert.equal(salts.size, 1);
  });

  test('ends the stream after five attempts in vain', async () => {
    const wire = await protectedWire();
    for (let attempt = 1; attempt < 5; attempt++) await wire.send(auth('NOTHING')).until(/<\/failure>/);
    assert.match(await wire.send(auth('NOTHING')).until(/<\/stream:stream>/), /<policy-violation/);
    await wire.closed();
  });

  test('EXTERNAL lets in who the certificate names', async () => {
    const { certificate = '', key = '' } = point.external.account;
    const wire = await Wire.openDirect(point, { cert: readFileSync(certificate), key: readFileSync(key) });
    assert.match(await wire.send(header(own)).until(/features>$/), /<mechanisms [^>]*><mechanism>EXTERNAL</);
    assert.match(await wire.send(auth('EXTERNAL', 'provider@grid.example')).until(/<\/failure>/), /<invalid-authzid\/>/);
    await wire.send(auth('EXTERNAL').replace('></auth>', '>=</auth>')).until(/<success/);
    await wire.send(header(own)).until(/features>$/);
    const bound = await wire.send(`<iq type='set' id='1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>desk</resource></bind></iq>`).until(/<\/iq>/);
    assert.match(bound, /<jid>sensor@grid\.example\/desk<\/jid>/);
    wire.end();
  });
});
