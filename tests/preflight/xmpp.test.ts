import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lineText } from '../../src/preflight/line';
import { preflight } from '../../src/preflight/preflight';
import { startNullXmpp } from '../../src/reference/null/xmpp';
import { startXmppGrid } from '../../src/reference/xmpp-grid/start';
import { targetSchema } from '../../src/register/target';

type Grid = Awaited<ReturnType<typeof startXmppGrid>>;

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'milepost-preflight-'));
let grid: Grid;

before(async () => {
  grid = await startXmppGrid({ folder: folder() });
});
after(() => grid.stop());

async function linesOf(point: object): Promise<readonly string[]> {
  const target = targetSchema.parse({
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
    points: { 'xmpp-grid-controller': point, 'xmpp-grid-broker': point },
    limits: { exchangeSeconds: 2 },
  });
  const lines: string[] = [];
  for await (const line of preflight(target)) lines.push(lineText(line).replace(/ +/, ' ').replace('xmpp-grid-controller and xmpp-grid-broker', 'grid'));
  return lines;
}

describe('an XMPP-Grid', () => {
  it('that is well lets every account in and says what its Broker is', async () => {
    const lines = await linesOf(grid.point);
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('ok ')),
      [],
    );
    for (const check of ['name', 'TCP', 'TLS', 'consumer', 'service', 'provider', 'outsider', 'external: TLS', 'external: client certificate', 'external: revoked certificate', 'external', 'crl']) {
      assert.equal(lines.filter((line) => line.startsWith(`ok grid: ${check}: `)).length >= 1, true, `${check}\n${lines.join('\n')}`);
    }
  });

  it('whose revocation list is none says so, before anything is reached', async () => {
    const file = path.join(folder(), 'list.pem');
    writeFileSync(file, 'no list\n');
    const lines = await linesOf({ ...grid.point, crl: file });
    assert.match(lines.find((line) => line.includes('crl')) ?? '', /^FIX grid: crl: .* cannot be read as a revocation list/);
  });

  it('that refuses a password names the account, never the password', async () => {
    const file = path.join(folder(), 'wrong');
    writeFileSync(file, 'hunter2\n', { mode: 0o600 });
    const { external: _, ...point } = grid.point;
    const lines = await linesOf({ ...point, accounts: { ...point.accounts, outsider: { ...point.accounts.outsider, password: { file } } } });
    assert.match(
      lines.at(-1) ?? '',
      /^FIX grid: outsider: outsider@\S+ is refused: sasl error not-authorized\. Fix: register the account, or correct the secret/,
    );
    assert.doesNotMatch(lines.join('\n'), /hunter2/);
  });

  it('that serves another domain is told so once', async () => {
    const { external: _, ...point } = grid.point;
    const lines = (await linesOf({ ...point, domain: 'other.example' })).filter((line) => line.startsWith('FIX'));
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0] ?? '', /host-unknown\. Fix: write as domain a host that the server serves|certificate is not for other\.example/);
  });

  it('whose service is something else is not taken for a Broker', async () => {
    const { external: _, ...point } = grid.point;
    const lines = await linesOf({ ...point, service: 'elsewhere.example' });
    assert.match(lines.find((line) => line.includes(': service: ')) ?? '', /^(FIX|note) /);
  });

  it('whose authority is not named is not trusted', async () => {
    const { external: _, ca: __, ...point } = grid.point;
    assert.match(
      (await linesOf(point)).at(-1) ?? '',
      /^FIX grid: TLS: the certificate is issued by an authority that is not trusted here .*Fix: name that authority's certificate as ca/,
    );
  });

  for (const kind of ['dead', 'closes', 'always-400', 'always-500', 'empty-200', 'echo'] as const) {
    it(`that is no more than a socket of kind "${kind}" is to be fixed`, async () => {
      const empty = await startNullXmpp(kind, { folder: folder() });
      try {
        const lines = await linesOf(empty.point);
        assert.match(lines.at(-1) ?? '', /^FIX /, lines.join('\n'));
      } finally {
        await empty.stop();
      }
    });
  }
});
