import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type { SchemaSet } from '../../src/iodef/schema-set';
import { SchemaValidator } from '../../src/xml/schema-validator';
import { closeValidators, validateXml } from '../../src/xml/validate';
import { faultLimit, type Validity } from '../../src/xml/validity';

const time = '2024-02-03T04:05:06Z';
const namespace2 = 'urn:ietf:params:xml:ns:iodef-2.0';

const leastOf1 = `<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-1.0" version="1.00" lang="en"><Incident purpose="reporting"><IncidentID name="x">1</IncidentID><ReportTime>${time}</ReportTime><Assessment><Impact/></Assessment><Contact role="creator" type="organization"><ContactName>x</ContactName></Contact></Incident></IODEF-Document>`;

const leastOf2 = `<IODEF-Document xmlns="${namespace2}" version="2.00"><Incident purpose="reporting"><IncidentID name="x">1</IncidentID><GenerationTime>${time}</GenerationTime><Contact role="creator" type="organization"><ContactName>x</ContactName></Contact></Incident></IODEF-Document>`;

/** A pattern over which the engine takes seconds when what it reads is long and the last character wrong. */
const slow: SchemaSet = {
  name: 'slow',
  main: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:simpleType><xs:restriction base="xs:string">
    <xs:pattern value="(a|aa)*c"/></xs:restriction></xs:simpleType></xs:element></xs:schema>`,
  imports: {},
};

after(() => closeValidators());

describe('what is valid', () => {
  test('the least document of each version', async () => {
    assert.deepEqual(await validateXml('iodef-2.0', bytesOf(leastOf2)), { valid: true });
    assert.deepEqual(await validateXml('iodef-1.0', bytesOf(leastOf1)), { valid: true });
  });

  test('UTF-16 with a byte order mark', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(leastOf2, 'utf16le')]);
    assert.deepEqual(await validateXml('iodef-2.0', utf16), { valid: true });
  });

  test('white space around a time, which XML Schema collapses (E01)', async () => {
    const spaced = leastOf2.replace(time, `\n  ${time}\t`);
    assert.notEqual(spaced, leastOf2);
    assert.deepEqual(await validateXml('iodef-2.0', bytesOf(spaced)), { valid: true });
    assert.deepEqual(placesOf(await validateXml('iodef-2.0', bytesOf(spaced.replace('T04', ' 04')))), ['/IODEF-Document/Incident/GenerationTime']);
  });
});

describe('what is not', () => {
  test('says where, by line and path', async () => {
    const validity = await validateXml('iodef-2.0', bytesOf(leastOf2.replace('<IncidentID name="x">1</IncidentID>', '\n\n<IncidentID>1</IncidentID>')));
    assert.equal(stageOf(validity), 'schema');
    assert.deepEqual(placesOf(validity), ['/IODEF-Document/Incident/IncidentID']);
    assert.equal(validity.valid === false && validity.faults[0].line, 3);
  });

  test('says where whatever the prefixes', async () => {
    const prefixed = leastOf2.replaceAll(/<(\/?)(?=\w)/g, '<$1i:').replace('xmlns=', 'xmlns:i=').replace('purpose="reporting"', 'purpose="amusement"');
    assert.deepEqual(placesOf(await validateXml('iodef-2.0', bytesOf(prefixed))), ['/i:IODEF-Document/i:Incident']);
  });

  test('a line beyond 65535 (E02)', async () => {
    const far = await validateXml('iodef-2.0', bytesOf(leastOf2.replace('<Contact', `${'\n'.repeat(70_000)}<Contact bad=""`)));
    assert.equal(far.valid === false && far.faults[0].line, 70_001);
  });

  test('another document element than IODEF-Document, though the schema knows it', async () => {
    const validity = await validateXml('iodef-2.0', bytesOf(`<IncidentID xmlns="${namespace2}" name="x">1</IncidentID>`));
    assert.match(messageOf(validity), /document element: expected IODEF-Document in urn:ietf:params:xml:ns:iodef-2\.0, got IncidentID/);
  });

  test('no more faults than a reader wants', async () => {
    const validity = await validateXml('iodef-2.0', bytesOf(leastOf2.replace('</Incident>', `${'<AdditionalData/>'.repeat(1000)}</Incident>`)));
    assert.equal(validity.valid === false && validity.faults.length, faultLimit);
  });

  const illFormed: Readonly<Record<string, string | Uint8Array>> = {
    nothing: '',
    'not XML': 'From: someone\n\nHello',
    'an end too early': leastOf2.slice(0, -5),
    'a NUL and more behind it': `${leastOf2}\0<x/>`,
    'bytes that are not UTF-8': Buffer.from(leastOf2.replace('>1<', '>\xff<'), 'latin1'),
    'an unbound prefix': leastOf2.replace('<Contact ', '<Contact x:y="" '),
    'an undefined entity': leastOf2.replace('>1<', '>&nope;<'),
    'nesting without end': '<a>'.repeat(100_000),
  };
  for (const [what, document] of Object.entries(illFormed)) {
    test(`${what} is ill-formed, and says so`, async () => {
      const validity = await validateXml('iodef-2.0', typeof document === 'string' ? bytesOf(document) : document);
      assert.equal(stageOf(validity), 'well-formedness');
      assert.ok(messageOf(validity).length > 5);
    });
  }
});

describe('what is not judged', () => {
  const doctypes: Readonly<Record<string, string>> = {
    'a DOCTYPE': `<!DOCTYPE IODEF-Document>${leastOf2}`,
    'a DOCTYPE behind a comment': `<?xml version="1.0"?>\n<!-- <a> --><?x <a> ?>\n<!DOCTYPE a SYSTEM "http://127.0.0.1:9/">${leastOf2}`,
    'an entity bomb': `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.replaceAll(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><a>&j;</a>`,
    'a file of the machine': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  };
  for (const [what, document] of Object.entries(doctypes)) {
    test(`${what}, in any encoding`, async () => {
      assert.equal((await validateXml('iodef-2.0', bytesOf(document))).undecided, 'doctype');
      const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(document, 'utf16le')]);
      assert.equal((await validateXml('iodef-2.0', utf16)).undecided, 'doctype');
    });
  }

  test('a DOCTYPE behind more than a megabyte of comment', async () => {
    assert.equal((await validateXml('iodef-2.0', bytesOf(`<!--${'x'.repeat(1_100_000)}--><!DOCTYPE a>${leastOf2}`))).undecided, 'doctype');
  });

  test('an encoding that XML allows and the engine does not read', async () => {
    assert.equal((await validateXml('iodef-2.0', bytesOf(`<?xml version="1.0" encoding="x-unheard-of"?>${leastOf2}`))).undecided, 'encoding');
  });

  test('more bytes than the cap', async () => {
    const validity = await validateXml('iodef-2.0', Buffer.alloc(16_777_217, 0x20));
    assert.equal(validity.undecided, 'size');
  });

  test('what takes longer than the limit; the next document is judged by a new thread', async () => {
    const validator = new SchemaValidator({ documentSeconds: 0.5, startSeconds: 60, documentBytes: 1000 });
    try {
      const [endless, short] = await Promise.all([validator.validate(slow, bytesOf(`<a>${'a'.repeat(200)}</a>`)), validator.validate(slow, bytesOf('<a>aac</a>'))]);
      assert.equal(endless.undecided, 'timeout');
      assert.deepEqual(short, { valid: true });
    } finally {
      await validator.close();
    }
  });

  test('what the engine dies of; the next document is judged by a new thread', async () => {
    const validator = new SchemaValidator({ documentSeconds: 120, startSeconds: 60, documentBytes: 1000 });
    try {
      assert.equal((await validator.validate(slow, bytesOf(`<a>${'a'.repeat(200)}</a>`))).undecided, 'crash');
      assert.deepEqual(await validator.validate(slow, bytesOf('<a>aac</a>')), { valid: true });
    } finally {
      await validator.close();
    }
  });
});

describe('limits', () => {
  test('100,000 attributes are no burden', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}=""`).join('');
    const startedAt = performance.now();
    const validity = await validateXml('iodef-2.0', bytesOf(leastOf2.replace('<Contact', `<Contact${attributes}`)));
    assert.ok(validity.valid === false || validity.undecided === 'timeout');
    assert.ok(performance.now() - startedAt < 15_000);
  });

  test('a port list of 100,000 ports is no burden, nor is a wrong one', async () => {
    const listing = (ports: string): string =>
      leastOf2.replace('</Contact>', `</Contact><EventData><Flow><System><Node/><Service ip-protocol="6"><Portlist>${ports}</Portlist></Service></System></Flow></EventData>`);
    const ports = Array.from({ length: 100_000 }, (_, index) => index).join(',');
    assert.deepEqual(await validateXml('iodef-2.0', bytesOf(listing(ports))), { valid: true });
    assert.equal(stageOf(await validateXml('iodef-2.0', bytesOf(listing(`${ports},x`)))), 'schema');
  });

  test('many documents at once are answered in their order', async () => {
    const documents = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? leastOf2 : '<a/>'));
    const validities = await Promise.all(documents.map((document) => validateXml('iodef-2.0', bytesOf(document))));
    assert.deepEqual(validities.map(({ valid }) => valid), documents.map((_, index) => index % 2 === 0));
  });

  test('a schema set that does not compile is our own fault', async () => {
    const broken = { name: 'broken', main: slow.main.replace('xs:pattern', 'xs:nonsense'), imports: {} };
    const validator = new SchemaValidator();
    await assert.rejects(validator.validate(broken, bytesOf('<a/>')), /schema broken: expected it to compile, got/);
    assert.deepEqual(await validator.validate(slow, bytesOf('<a>c</a>')), { valid: true });
    await validator.close();
  });

  test('a schema reads nothing but its set', async () => {
    const imported = '<xs:import namespace="urn:example:b" schemaLocation="package.json"/>';
    const reaching = { name: 'reaching', main: slow.main.replace('<xs:element', `${imported}<xs:element`), imports: {} };
    const validator = new SchemaValidator();
    const validity = await validator.validate(reaching, bytesOf('<a>c</a>'));
    await validator.close();
    assert.deepEqual(validity, { valid: true });
  });

  test('the process ends though the thread lives, from any folder', () => {
    const script = `require(${JSON.stringify(path.resolve(__dirname, '../../src/xml/validate.ts'))}).validateXml('iodef-2.0', Buffer.from('<a/>')).then((validity) => console.log(validity.valid))`;
    const register = require.resolve('ts-node/register');
    const project = path.resolve(__dirname, '../../tsconfig.json');
    const child = spawnSync(process.execPath, ['-r', register, '-e', script], { cwd: path.parse(__dirname).root, env: { ...process.env, TS_NODE_PROJECT: project }, timeout: 60_000, encoding: 'utf8' });
    assert.equal(child.stdout, 'false\n', child.stderr);
    assert.equal(child.status, 0);
  });
});

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}

function placesOf(validity: Validity): readonly (string | undefined)[] {
  return validity.valid === false ? validity.faults.map(({ path: place }) => place) : [];
}

function messageOf(validity: Validity): string {
  return validity.valid === false ? validity.faults[0].message : '';
}

function stageOf(validity: Validity): string | undefined {
  return validity.valid === false ? validity.stage : undefined;
}
