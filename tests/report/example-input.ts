import { createHash } from 'node:crypto';
import type { Bundle, CaseVerdict, RecordedExchange, StoredExchange, StoredMessage } from '../../src/bundle/format';
import type { Header } from '../../src/evidence';
import { targetSchema, type Target } from '../../src/register/target';
import type { Role } from '../../src/register/roles';
import type { Defect } from '../../src/report/defects';
import type { RegisterEntry, ReportInput } from '../../src/report/input';
import type { Proofs } from '../../src/proof/proofs';
import type { LedgerEntry } from '../../src/requirements/ledger';
import type { Requirement } from '../../src/requirements/requirement';

/** A testable requirement on a ROLIE server with one test case, changed as asked. */
export function requirement(id: string, changed: Partial<Requirement> = {}): Requirement {
  const [specification = '', section = ''] = id.split('-');
  const roles: readonly Role[] = changed.roles ?? ['rolie-server'];
  return {
    id,
    ids: [id],
    level: 'MUST',
    roles,
    options: [],
    specification,
    section,
    url: `https://www.rfc-editor.org/rfc/${specification.toLowerCase()}#section-${section}`,
    title: `A fact that ${id} states`,
    description: `Whoever plays the role does what ${id} asks for.`,
    testable: true,
    defects: [],
    cases: changed.testable === false ? [] : [testCase(`${id}/the-fact-holds`, roles)],
    uri: `features/example/${section}.feature`,
    line: 7,
    ...changed,
  };
}

export function testCase(id: string, roles: readonly Role[]): Requirement['cases'][number] {
  return {
    id,
    requirement: id.split('/')[0] ?? '',
    title: 'The fact holds',
    roles,
    steps: ['Given a Service Document', 'When the client retrieves each Feed', 'Then the fact holds'],
    uri: 'features/example/1.feature',
    line: 9,
  };
}

/** A register entry that claims one specification in one role, changed as asked. */
export function entry(name: string, changed: { facts?: Partial<Target['implementation']>; claims?: readonly object[]; claimedOnly?: string } = {}): RegisterEntry {
  const target = targetSchema.parse({
    implementation: {
      name,
      organization: 'Example organization',
      link: 'https://implementation.example/',
      description: 'An implementation made up for a test.',
      maturity: 'production',
      coverage: 'RFC 8322, read side',
      versionCompatibility: 'RFC 8322',
      licensing: 'MIT',
      experience: 'none stated',
      contact: 'support@implementation.example',
      updated: '2026-01-31',
      group: 'Open source',
      lineage: name,
      version: '1.0',
    },
    claims: changed.claims ?? [{ specification: 'RFC8322', role: 'rolie-server' }],
    ...(changed.claimedOnly && { 'claimed-only': changed.claimedOnly }),
  });
  return { file: 'reports/register/example.yaml', target: { ...target, implementation: { ...target.implementation, ...changed.facts } } };
}

export function caseVerdict(of: string, changed: Partial<CaseVerdict> = {}): CaseVerdict {
  return {
    case: of,
    requirement: of.split('/')[0] ?? '',
    role: 'rolie-server',
    verdict: 'pass',
    findings: [],
    tolerated: [],
    exchanges: [],
    startedAt: '2026-02-01T10:00:01.000Z',
    durationMilliseconds: 12,
    ...changed,
  };
}

/** A bundle of these verdicts; exchanges may carry their bodies as text. */
export function bundle(target: Target, verdicts: readonly CaseVerdict[], exchanges: readonly ExampleExchange[] = [], startedAt = '2026-02-01T10:00:00.000Z'): Bundle {
  const blobs = new Map<string, Uint8Array>();
  const store = ({ startLine = '', headers = [], body = '' }: ExampleMessage): StoredMessage => {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    blobs.set(sha256, bytes);
    return { startLine, headers, body: { sha256, bytes: bytes.length } };
  };
  return {
    folder: 'reports/runs/example',
    run: {
      suite: { version: '0.1.0', lock: 'a'.repeat(64) },
      platform: 'Node 20.19.0, linux x64',
      startedAt,
      endedAt: startedAt.replace('10:00:00', '10:00:30'),
      implementation: target.implementation.name,
      targetFile: 'reports/register/example.yaml',
      plan: verdicts.map(({ case: id, role }) => ({ case: id, role })),
    },
    target,
    verdicts,
    exchanges: exchanges.map(({ sent, received, ...rest }, index): RecordedExchange => {
      const exchange: StoredExchange = {
        protocol: 'https',
        purpose: 'retrieve the Service Document',
        startedAt: '2026-02-01T10:00:01.000Z',
        endedAt: '2026-02-01T10:00:01.012Z',
        peer: '127.0.0.1:8443',
        ...rest,
        ...(sent && { sent: store(sent) }),
        ...(received && { received: store(received) }),
      };
      return { seq: index + 1, case: '', previous: 'b'.repeat(64), exchange };
    }),
    blob: (sha256) => blobs.get(sha256) ?? new Uint8Array(),
  };
}

export interface ExampleMessage {
  readonly startLine?: string;
  readonly headers?: readonly Header[];
  readonly body?: string | Uint8Array;
}

export type ExampleExchange = Partial<Omit<StoredExchange, 'sent' | 'received'>> & { readonly sent?: ExampleMessage; readonly received?: ExampleMessage };

export const exampleDefects: readonly Defect[] = [
  { id: 'D09', kind: 'contradiction', concerns: ['RFC8322'], what: 'Two names for one namespace.', reading: 'The one with http counts.' },
  { id: 'E01', kind: 'engine', concerns: ['an engine'], what: 'It refuses white space.', reading: 'It is not followed.' },
];

/** A report with every kind of page and of cell on it. */
export function exampleInput(): ReportInput {
  const requirements = [
    requirement('RFC8322-5.1-1'),
    requirement('RFC8322-6.1-1', { level: 'SHOULD' }),
    requirement('RFC8322-6.1-2', { level: 'MAY', defects: ['D09'] }),
    requirement('RFC8322-6.2-1', { ids: ['RFC8322-6.2-1', 'RFC8322-6.2-2'] }),
    requirement('RFC8322-6.2-3', {
      testable: false,
      cases: [],
      untestable: { reason: 'internal', explanation: 'Nothing on the wire shows it.' },
    }),
    requirement('RFC7970-3.2-purpose', { level: 'REQUIRED', roles: ['iodef-sender', 'iodef-recipient'] }),
    requirement('RFC8600-4-1', { roles: ['xmpp-grid-broker'] }),
  ];
  const measured = entry('Example ROLIE server');
  const planned = entry('Planned system', { facts: { group: 'Planned support' }, claimedOnly: 'It has not been published.' });
  const broker = entry('Another broker', { claims: [{ specification: 'RFC8600', role: 'xmpp-grid-broker' }] });
  const verdicts = [
    caseVerdict('RFC8322-5.1-1/the-fact-holds', { exchanges: [1] }),
    caseVerdict('RFC8322-6.1-1/the-fact-holds', {
      verdict: 'fail',
      step: 'the fact holds',
      findings: [{ where: '/atom:feed/atom:id', expected: 'an IRI', actual: 'no-iri' }],
      exchanges: [1, 2],
    }),
    caseVerdict('RFC8322-6.1-2/the-fact-holds', {
      tolerated: [{ where: '/app:service', expected: 'http://www.w3.org/2007/app', actual: 'https://www.w3.org/2007/app', defect: 'D09' }],
    }),
    caseVerdict('RFC8322-6.2-1/the-fact-holds', {
      verdict: 'inconclusive',
      reason: 'timeout',
      message: 'timeout: nothing came within 10 s',
      step: 'the client retrieves each Feed',
      exchanges: [3],
    }),
  ];
  return {
    requirements,
    ledger: ledgerOf(requirements),
    register: [measured, planned, broker],
    bundles: [
      bundle(measured.target, verdicts, exampleExchanges),
      bundle(broker.target, [caseVerdict('RFC8600-4-1/the-fact-holds', { role: 'xmpp-grid-broker' })]),
    ],
    proofs: exampleProofs,
    defects: exampleDefects,
  };
}

const exampleExchanges: readonly ExampleExchange[] = [
  {
    sent: { startLine: 'GET /rolie HTTP/1.1', headers: [['Accept', 'application/atomsvc+xml']] },
    received: { startLine: 'HTTP/1.1 200 OK', headers: [['content-type', 'application/atomsvc+xml']], body: '<service xmlns="http://www.w3.org/2007/app"/>\r\n' },
    tls: { version: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384', serverName: 'localhost', verified: true },
  },
  { received: { startLine: 'HTTP/1.1 200 OK', body: `<feed>${'é'.repeat(9_000)}</feed>` } },
  { sent: { startLine: 'GET /slow HTTP/1.1' }, silence: { cause: 'timeout', detail: 'no byte came', afterMilliseconds: 10_000 } },
];

const exampleProofs: Proofs = {
  proofs: [{ requirement: 'RFC8322-5.1-1', role: 'rolie-server', reference: 'pass', killedBy: ['RFC8322-5.1-1'], also: ['RFC8322-6.1-1'] }],
  nullSystems: [{ system: 'dead socket', role: 'rolie-server', point: 'https', passed: [], cells: { inconclusive: 4 } }],
};

/** A ledger of the keywords of these requirements, and one more that is open. */
export function ledgerOf(requirements: readonly Requirement[]): readonly LedgerEntry[] {
  const held = requirements.flatMap((each): readonly LedgerEntry[] =>
    each.ids
      .filter((id) => /\d$/.test(id))
      .map((id) => ({ id, level: each.level, specification: each.specification, section: each.section, state: each.testable ? 'tested' : 'untestable', requirement: each.id })),
  );
  return [...held, { id: 'RFC8322-9-1', level: 'SHOULD', specification: 'RFC8322', section: '9', state: 'open' }];
}

/** A report of so many measured implementations by so many requirements, every cell with evidence, in a mixture that repeats itself nowhere soon. */
export function largeInput(implementations: number, rows: number): ReportInput {
  const requirements = Array.from({ length: rows }, (_, row) => requirement(`RFC8322-${Math.floor(row / 8) + 1}-${(row % 8) + 1}`));
  const register = Array.from({ length: implementations }, (_, column) => entry(`Implementation ${column + 1}`));
  const draw = drawerOf(42);
  const bundles = register.map(({ target }) => bundle(target, requirements.map(({ cases }) => caseVerdict(cases[0]?.id ?? '', judged(draw())))));
  return { requirements, ledger: [], register, bundles, defects: [] };
}

function judged(drawn: number): Partial<CaseVerdict> {
  if (drawn < 0.8) return { verdict: 'pass' };
  if (drawn < 0.92) return { verdict: 'fail', findings: [{ where: 'there', expected: 'this', actual: 'that' }] };
  return { verdict: 'inconclusive', reason: 'timeout' };
}

/** Numbers from 0 to 1 that look drawn and are the same each time (xorshift). */
function drawerOf(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

