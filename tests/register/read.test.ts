import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TargetFaults } from '../../src/register/fault';
import { readTarget } from '../../src/register/read';
import { claimedOnly } from '../../src/register/target';
import { facts, faultsOf, known, written } from './target-text';

const server = (more = ''): string => `${facts}claims:
  - { specification: RFC8322, role: rolie-server }
points:
  rolie-server:
    url: https://rolie.example.org/service
${more}`;

describe('a target file', () => {
  it('is read with its defaults filled in', () => {
    const target = readTarget(written(server()), { known });
    assert.equal(target.points['rolie-server']?.url, 'https://rolie.example.org/service');
    assert.deepEqual(target.limits, { exchangeSeconds: 10, scenarioSeconds: 60, bodyBytes: 16_777_216, quietSeconds: 1 });
    assert.equal(target.safety.write, false);
  });

  it('has file names that count from its own folder', () => {
    const file = written(`${facts}claims:
  - { specification: RFC7970, role: iodef-sender }
  - { specification: RFC7970, role: iodef-recipient }
points:
  iodef-sender: { files: ["documents/*.xml", /srv/out/*.xml] }
  iodef-recipient: { command: { run: [node, ./adapter.cjs, ../x, -v, a/b] } }
`);
    const folder = path.dirname(file);
    const { points } = readTarget(file);
    assert.deepEqual(points['iodef-sender']?.files, [path.join(folder, 'documents/*.xml'), '/srv/out/*.xml']);
    assert.deepEqual(points['iodef-recipient']?.command?.run, ['node', path.join(folder, 'adapter.cjs'), path.resolve(folder, '../x'), '-v', 'a/b']);
  });

  it('may share a point between roles by an alias', () => {
    const target = readTarget(
      written(`${facts}claims:
  - { specification: RFC7970, role: iodef-library }
  - { specification: RFC7970, role: iodef-recipient }
points:
  iodef-library: &adapter { command: { run: [node] } }
  iodef-recipient: *adapter
`),
    );
    assert.deepEqual(target.points['iodef-recipient'], target.points['iodef-library']);
  });
});

describe('what is wrong with a target file', () => {
  it('is said all at once, in the order of the file', () => {
    const faults = faultsOf(`${facts.replace('maturity: beta', 'maturity: betta')}claims:
  - { specification: RFC8322, role: rolie-server }
points:
  rolie-server:
    url: "htps://x"
netwrok: {}
`);
    assert.deepEqual(faults, [
      'acme.yaml:5:13: implementation.maturity: expected one of research, prototype, alpha, beta, production, widely used, unknown, got "betta". Fix: did you mean "beta"?',
      'acme.yaml:18:10: points.rolie-server.url: expected an https URL, got "htps://x". Fix: write for example "https://rolie.example.org/provider/service".',
      'acme.yaml:19:1: netwrok: expected one of the keys implementation, claims, claimed-only, points, limits, network, safety, got the unknown key "netwrok". Fix: did you mean "network"?',
    ]);
  });

  const cases: readonly (readonly [what: string, text: string, where: string, saying: RegExp])[] = [
    ['an empty file', '', '1:1', /a mapping of keys to values, got nothing/],
    ['a list', '- a\n', '1:1', /a mapping of keys to values, got a list/],
    ['no YAML', 'a: [1\nb: 2\n', '2:1', /Fix: /],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1', /Fix: replace the tab by spaces/],
    ['a tag', `${server()}limits: !limits {}\n`, '19:9', /take the tag/],
    ['YAML 1.1', `%YAML 1.1\n---\n${server()}`, '1:1', /got YAML 1.1/],
    ['two documents', `${server()}---\na: 1\n`, '19:1', /got a second one/],
    ['a duplicate key', server('    url: https://other.example.org/\n'), '19:5', /points\.rolie-server\.url: expected a key once, got "url" again/],
    ['a key that is no text', server('    1: x\n'), '19:5', /something that cannot be a key/],
    ['an alias of nothing', server('    ca: *nothing\n'), '19:9', /the name of an anchor further up/],
    ['a missing key', server().replace('  lineage: acme\n', ''), '1:1', /implementation\.lineage: expected text, got nothing. Fix: add `lineage: "acme-core"`/],
    ['a number for text', server().replace('description: a server', 'description: 1.0'), '4:16', /got the number 1\.0\. Fix: put it in quotes: "1\.0"/],
    ['a day that is none', server().replace('2026-01-31', '2026-02-30'), '11:12', /a date of the calendar/],
    ['a secret written out', server('    user: me\n    password: hunter2\n'), '20:15', /never the secret itself/],
    ['a misspelt place of a secret', server('    user: me\n    password: { envv: X }\n'), '20:17', /did you mean "env"\?/],
    ['credentials in a URL', server().replace('https://', 'https://me:hunter2@'), '18:5', /a URL without credentials/],
    ['plain HTTP', server().replace('https://', 'http://'), '18:5', /expected an https URL, got an http URL/],
    [
      'plain HTTP to another host than loopback',
      `${server().replace('https://', 'http://')}network: { plainLoopback: true }\n`,
      '18:5',
      /expected an https URL/,
    ],
    ['plain HTTP to a Feed', server('    feeds: ["http://rolie.example.org/f"]\n'), '19:13', /feeds\[0\]: expected an https URL, got an http URL/],
    ['a certificate without its key', server('    certificate: c.pem\n'), '19:5', /certificate and key together, got certificate alone/],
    ['a foreign key without its certificate', server('    foreignKey: k.pem\n'), '19:5', /foreignCertificate and foreignKey together/],
    ['a user without a password', server('    user: me\n'), '19:5', /user and password together/],
    ['a user and a token', server('    user: me\n    password: { env: A }\n    token: { env: B }\n'), '21:5', /user and password, or a token, got both/],
    ['a point without a claim', server('  iodef-sender: { files: [a.xml] }\n'), '19:3', /expected a claim of iodef-sender that is run/],
    [
      'a sender without documents',
      server('  iodef-sender: {}\n').replace('points:', '  - { specification: RFC7970, role: iodef-sender }\npoints:'),
      '20:3',
      /one or more of files, command, https, mail, rolie, xmpp, got none/,
    ],
    ...(
      [
        ['a recipient in no way', '{}', /one of command, https, mail and manual, got none of them/],
        ['a recipient in two ways', '{ command: { run: [x] }, manual: { folder: a, attestedBy: us } }', /got manual beside command/],
        ['a recipient that is posted to without leave', '{ https: { url: "https://a.example/" } }', /points\.iodef-recipient\.https: expected safety\.write: true/],
        ['a recipient by e-mail without leave', '{ mail: { drop: a, accepted: b, rejected: c } }', /points\.iodef-recipient\.mail: expected safety\.write: true/],
      ] as const
    ).map(
      ([what, point, saying]) =>
        [what, server(`  iodef-recipient: ${point}\n`).replace('points:', '  - { specification: RFC7970, role: iodef-recipient }\npoints:'), point === '{}' ? '20:3' : /^\{ (\w+)/.exec(point)?.[1] === 'command' ? '20:45' : '20:22', saying] as const,
    ),
    ...(
      [
        ['a sender with half a credential', '{ https: { url: "https://a.example/", user: me } }', '20:55', /user and password together/],
        ['a sender in a repository that is nowhere', '{ rolie: {} }', '20:19', /url, feeds, or both/],
        ['a sender on Topics that an account without a secret reads', '{ xmpp: { host: a, port: 1, domain: a, service: a, topics: [t], account: { jid: a@b } } }', '20:81', /a password, or a certificate/],
      ] as const
    ).map(([what, point, where, saying]) => [what, server(`  iodef-sender: ${point}\n`).replace('points:', '  - { specification: RFC7970, role: iodef-sender }\npoints:'), where, saying] as const),
    [
      'a claim without a point',
      server().replace('points:', '  - { specification: RFC7970, role: iodef-sender }\npoints:'),
      '16:5',
      /expected a point for iodef-sender, or the reason why there is none/,
    ],
    ['a claim twice', server().replace('points:', '  - { specification: RFC8322, role: rolie-server }\npoints:'), '16:5', /RFC8322 as rolie-server again/],
    [
      'a specification that no feature tests in the role',
      server().replace('RFC8322, role', 'RFC7970, role'),
      '15:22',
      /expected a specification that has features for rolie-server \(RFC8322\), got RFC7970, which has them for iodef-recipient, iodef-sender/,
    ],
    ['an option that no feature has', server().replace('rolie-server }', 'rolie-server, options: { serach: true } }'), '15:62', /did you mean "search"\?/],
    [
      'an option without its reason',
      server().replace('rolie-server }', 'rolie-server, options: { search: false } }'),
      '15:70',
      /claims\[0\]\.options\.search: expected true, or \{ value: false/,
    ],
    [
      'an option whose reason is missing',
      server().replace('rolie-server }', 'rolie-server, options: { search: { value: false } } }'),
      '15:62',
      /search\.because: expected text, got nothing/,
    ],
    ['no time at all', `${server()}limits: { exchangeSeconds: 0 }\n`, '19:28', /more than 0 and at most 600 seconds, got the number 0/],
    ['an origin without a port', `${server()}network: { allow: [feeds.example.org] }\n`, '19:20', /network\.allow\[0\]: expected host:port/],
  ];
  for (const [what, text, where, saying] of cases) {
    it(`includes ${what}`, () => {
      const faults = faultsOf(text, { known });
      const fault = faults.find((line) => saying.test(line));
      assert.ok(fault, faults.join('\n') || 'no fault');
      assert.equal(/^acme\.yaml:(\d+:\d+): .*expected .*, got .*\. Fix: .*[.?]$/.exec(fault)?.[1], where, fault);
      assert.equal(faults.length, 1, faults.join('\n'));
    });
  }

  it('never repeats a secret', () => {
    const faults = faultsOf(
      server('    user: me\n    password: hunter2\n    passwrod: hunter2\n    token: [hunter2]\n').replace('https://', 'https://me:hunter2@'),
    ).join('\n');
    assert.match(faults, /passwrod/);
    assert.doesNotMatch(faults, /hunter2/);
  });

  it('shows no control or direction character of the file as it is', () => {
    const faults = faultsOf(server().replace('maturity: beta', 'maturity: "\\e[31m\\u202Ebeta\\x9b"')).join('');
    assert.match(faults, /got "\\u001b\[31m\\u202ebeta\\u009b"/);
  });

  it('names an account that could never log in', () => {
    const accounts = ['provider', 'consumer', 'outsider'].map((name) => `        ${name}: { jid: ${name}@example.org }\n`).join('');
    const faults = faultsOf(
      `${facts}claims:
  - { specification: XEP-0060, role: xmpp-grid-broker }
points:
  xmpp-grid-broker:
    host: 127.0.0.1
    port: 5222
    domain: example.org
    service: pubsub.example.org
    accounts:
${accounts}    external: { host: ::1, port: 5222, domain: x.example.org, account: { jid: a@x.example.org, password: { env: P } } }
`,
      { known },
    );
    assert.equal(faults.length, 4, faults.join('\n'));
    assert.match(faults[0] ?? '', /accounts\.provider: expected a password, or a certificate with its key, got neither/);
    assert.match(faults[3] ?? '', /external\.account: expected a client certificate with its key, got none/);
  });
});

describe('a file that cannot be read', () => {
  it('is named, with what to do', () => {
    const folder = path.dirname(written(''));
    assert.throws(() => readTarget(path.join(folder, 'none.yaml')), /none\.yaml:1:1: expected a target file, got no such file\. Fix: .*init/);
    assert.throws(() => readTarget(folder), /expected a file, got a folder/);
  });

  it('may be too large, or in another encoding', () => {
    assert.match(faultsOf(Buffer.alloc(300_000, '#'))[0] ?? '', /at most 65536 bytes, got 300000/);
    assert.match(faultsOf(Buffer.from([0x61, 0x3a, 0x20, 0xff]))[0] ?? '', /expected text in UTF-8/);
  });

  it('may not be ours to read', { skip: process.getuid?.() === 0 ? 'root may read everything' : false }, () => {
    const file = written(server());
    chmodSync(file, 0o000);
    assert.throws(() => readTarget(file), /got no permission/);
  });
});

describe('claims', () => {
  it('without a point say why, each or all together', () => {
    const each = `${facts}claims:\n  - { specification: RFC6545, role: rid-system, claimed-only: no endpoint }\n`;
    const together = `${facts}claims:\n  - { specification: RFC6545, role: rid-system }\nclaimed-only: no endpoint\n`;
    for (const text of [each, together]) {
      const target = readTarget(written(text), { known });
      assert.deepEqual(
        target.claims.map((claim) => claimedOnly(target, claim)),
        ['no endpoint'],
      );
    }
  });

  it('that are run have no such reason', () => {
    const target = readTarget(written(`${server()}claimed-only: others\n`), { known });
    assert.deepEqual(
      target.claims.map((claim) => claimedOnly(target, claim)),
      [undefined],
    );
  });

  it('that are claimed only cannot be run', () => {
    const faults = faultsOf(`${facts}claims:\n  - { specification: RFC6545, role: rid-system, claimed-only: no endpoint }\npoints: {}\n`, {
      known,
      forRun: true,
    });
    assert.deepEqual(faults, [
      'acme.yaml:16:9: points: expected a point for at least one claim that is run, got claims that are claimed only. Fix: describe under points how to reach the implementation, and take claimed-only away.',
    ]);
  });
});

describe('reading for a run', () => {
  const text = server('    ca: certificates/ca.pem\n    certificate: client.pem\n    key: client-key.pem\n    token: { env: MILEPOST_TEST_TOKEN }\n');

  it('demands the files and variables that are named', () => {
    const faults = faultsOf(text, { forRun: true, environment: {} });
    assert.deepEqual(
      faults.map((line) => line.replace(/got no file \S+\./, 'got no file F.')),
      [
        'acme.yaml:19:9: points.rolie-server.ca: expected a PEM file with a certificate, got no file F. Fix: correct the path, which counts from the folder of this file, or put the file there.',
        'acme.yaml:20:18: points.rolie-server.certificate: expected a PEM file with a certificate, got no file F. Fix: correct the path, which counts from the folder of this file, or put the file there.',
        'acme.yaml:21:10: points.rolie-server.key: expected a PEM file with a private key, got no file F. Fix: correct the path, which counts from the folder of this file, or put the file there.',
        'acme.yaml:22:19: points.rolie-server.token.env: expected a secret in the environment variable MILEPOST_TEST_TOKEN, got no such variable. Fix: export MILEPOST_TEST_TOKEN=….',
      ],
    );
  });

  it('says so along with what is wrong in the file itself', () => {
    const faults = faultsOf(`${text}safety: { wriet: true }\n`, { forRun: true, environment: {} });
    assert.equal(faults.length, 5);
  });

  it('is content when they are there', () => {
    const file = written(text);
    const folder = path.dirname(file);
    mkdirSync(path.join(folder, 'certificates'));
    for (const name of ['certificates/ca.pem', 'client.pem']) writeFileSync(path.join(folder, name), '-----BEGIN CERTIFICATE-----\n');
    writeFileSync(path.join(folder, 'client-key.pem'), '-----BEGIN EC PRIVATE KEY-----\n');
    const target = readTarget(file, { forRun: true, environment: { MILEPOST_TEST_TOKEN: 'x' } });
    assert.equal(target.points['rolie-server']?.key, path.join(folder, 'client-key.pem'));
  });

  it('is not needed for the register: nothing outside the file is looked at', () => {
    assert.deepEqual(faultsOf(text), []);
  });
});

describe('whatever the text', () => {
  const only = (text: string): void => {
    const began = process.cpuUsage();
    try {
      readTarget(written(text), { known, forRun: true, environment: {} });
    } catch (error) {
      assert.ok(error instanceof TargetFaults, `${error instanceof Error ? error.stack : String(error)}`);
      assert.ok(error.faults.length > 0);
      assert.ok(error.faults.every(({ line, column }) => line >= 1 && column >= 1));
    }
    // Of the processor, as other tests keep it busy.
    assert.ok(process.cpuUsage(began).user < 3_000_000, 'more than 3 s');
  };

  it('reading ends with a target or with TargetFaults', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), only), { numRuns: 150 });
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!!str ',
      '? ',
      '|',
      '>',
      '"',
      "'",
      '#',
      '%',
      '---\n',
      '...\n',
      '\t',
      '1',
      '~',
      '<<',
      '__proto__',
      'claims',
      'points',
      'rolie-server',
      ',',
      '\u0000',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => only(pieces.join(''))),
      { numRuns: 250 },
    );
  });

  it('a good file with a piece replaced by another ends so too', () => {
    const good = server('    user: me\n    password: { env: A }\n');
    const mutation = fc.tuple(
      fc.nat(good.length),
      fc.nat(12),
      fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('{}', '[]', 'null', '1e400', '.nan', '&a', '*a', '__proto__: 1')),
    );
    fc.assert(
      fc.property(mutation, ([from, length, text]) => only(good.slice(0, from) + text + good.slice(from + length))),
      { numRuns: 250 },
    );
  });

  const full = (text: string): string => text.repeat(65_536 / text.length);
  const hostile: Readonly<Record<string, string>> = {
    'nested deeply in brackets': full('['),
    'nested deeply in braces': full('{a: '),
    'nested deeply in lists': full('- '),
    'of aliases upon aliases': `${Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${level > 0 ? Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ') : '1'}]`).join('\n')}\n`,
    'an alias of itself': 'a: &a [*a]\n',
    'of keys without end': `{${Array.from({ length: 5_500 }, (_, index) => `k${index}: 1`).join(', ')}}`,
    'of lines without end': full('\n'),
    'of one key again and again': `{${'a: 1, '.repeat(10_000)}}`,
    'of one line': `a: ${'x'.repeat(65_000)}`,
    'of one key': `${'x'.repeat(65_000)}: 1`,
    'of misspelt keys in a list': `claims:\n${'  - { specfication: RFC8322, rol: x }\n'.repeat(1600)}`,
    'of numbers': `limits: { exchangeSeconds: ${'9'.repeat(65_000)} }`,
    'of colons': full(':'),
    'of quotes': full('"'),
    'of anchors': full('&a '),
    'of question marks': full('? '),
    'of percent signs': '%\n'.repeat(1_900),
  };
  for (const [what, text] of Object.entries(hostile)) it(`even ${what}`, () => only(text));
});
