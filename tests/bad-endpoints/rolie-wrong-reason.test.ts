import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { CaseVerdict } from '../../src/bundle/format';
import { targetOf } from '../../src/proof/loopback-target';
import { MemoryRecorder } from '../../src/proof/memory-recorder';
import { type Authority, createAuthority, writeCertificate } from '../../src/reference/certificates';
import type { WritableServerPoint } from '../../src/reference/rolie-server/point';
import { startRolieServer } from '../../src/reference/rolie-server/start';
import { resolveSecret } from '../../src/register/secrets';
import { readRequirements } from '../../src/requirements/features';
import { execute } from '../../src/run/execute';
import { casesById, planOf } from '../../src/run/plan';
import { type Passing, proxyTo, type Tamper } from './tampering-proxy';

type Meant = (passing: Passing) => boolean;
type Wrong = number | 'close';

/** Requests that are to be refused, and refusals of them that have another cause: verdict inconclusive, or fail where the status says that the server broke. */
const refusals: readonly { readonly rule: string; readonly what: string; readonly meant: Meant; readonly inconclusive: readonly Wrong[]; readonly fail: readonly number[] }[] = [
  { rule: 'RFC5023-9.2-malformed', what: 'a malformed Entry', meant: ({ method, body }) => method === 'POST' && !body.includes('</summary>'), inconclusive: [302, 401, 403, 404, 405, 408, 409, 411, 412, 413, 429, 503, 'close'], fail: [500, 501, 502, 200, 201] },
  { rule: 'RFC5023-9.2-5', what: 'another media type', meant: ({ fields }) => fields['content-type'] === 'application/x-milepost', inconclusive: [302, 400, 401, 403, 404, 405, 409, 413, 422, 429, 503, 'close'], fail: [500, 200] },
  { rule: 'RFC5023-9.2-too-large', what: 'what is too large', meant: ({ method, body }) => method === 'POST' && body.length > 65_536, inconclusive: [400, 403, 404, 411, 415, 422, 429, 503, 'close'], fail: [500, 201] },
  { rule: 'RFC5023-14-1', what: 'a stranger who writes', meant: ({ method, fields }) => method === 'POST' && fields.authorization === undefined, inconclusive: [302, 400, 404, 405, 409, 415, 429, 503, 'close'], fail: [500, 201] },
  { rule: 'RFC5023-9.5-lost-update', what: 'an outdated edit', meant: ({ body }) => body.includes('edition-lost'), inconclusive: [304, 400, 403, 404, 409, 428, 429, 500, 503, 'close'], fail: [200, 204] },
  { rule: 'RFC8322-5.4-1', what: 'a wrong password', meant: ({ fields }) => fields.authorization !== undefined && fields.authorization !== right, inconclusive: [302, 408, 425, 429, 500, 503, 'close'], fail: [200, 206] },
  { rule: 'RFC8322-5.5-2', what: 'GET on "/"', meant: ({ method, path: at }) => method === 'GET' && at === '/', inconclusive: ['close'], fail: [200, 302, 400, 401, 403, 404, 410, 500, 501] },
];

const requirements = readRequirements();
let folder: string;
let authority: Authority;
let point: WritableServerPoint;
let ca: string;
let right: string;
let stop: () => Promise<void>;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-wrong-'));
  process.env['XDG_STATE_HOME'] = path.join(folder, 'state');
  authority = await createAuthority('CN=Wrong Reasons');
  ca = await writeCertificate(folder, 'ca', authority.certificate);
  ({ point, stop } = await startRolieServer({ folder }));
  right = `Basic ${Buffer.from(`${point.user}:${readFileSync(point.password.file, 'utf8')}`).toString('base64')}`;
});

after(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('there are more than forty of them', () => {
  assert.ok(refusals.flatMap(({ inconclusive }) => inconclusive).length > 40);
});

for (const { rule, what, meant, inconclusive, fail } of refusals) {
  test(`${what}: refused for its own reason passes, for another one does not`, async () => {
    const passes = await through(rule, () => undefined);
    assert.equal(passes.verdict, 'pass', passes.message);
    for (const wrong of inconclusive) {
      const { verdict, message } = await through(rule, (passing) => (meant(passing) ? answerBy(wrong) : undefined));
      assert.equal(verdict, 'inconclusive', `${what} answered by ${wrong}: ${message}`);
    }
    for (const wrong of fail) {
      const { verdict, message } = await through(rule, (passing) => (meant(passing) ? answerBy(wrong) : undefined));
      assert.equal(verdict, 'fail', `${what} answered by ${wrong}: ${message}`);
    }
  });
}

test('a server that refuses all that comes after is no control', async () => {
  for (const { rule, meant } of refusals.filter(({ rule: each }) => each.startsWith('RFC5023-9.2') || each === 'RFC5023-14-1')) {
    let met = false;
    const { verdict, reason, message } = await through(rule, (passing) => {
      const now = met && passing.method === 'POST';
      met ||= meant(passing);
      return now ? { status: 400 } : undefined;
    });
    assert.deepEqual([verdict, reason], ['inconclusive', 'control'], `${rule}: ${message}`);
  }
});

function answerBy(wrong: Wrong): ReturnType<Tamper> {
  if (wrong === 'close') return 'close';
  return { status: wrong, ...(wrong === 302 && { fields: { Location: '/service' } }) };
}

async function through(rule: string, tamper: Tamper): Promise<CaseVerdict> {
  const proxy = await proxyTo(new URL(point.url).origin, authority, tamper);
  try {
    const moved = JSON.parse(JSON.stringify({ ...point, ca }).replaceAll(new URL(point.url).origin, proxy.origin)) as WritableServerPoint;
    const { certificate: _, key: __, foreignCertificate: ___, foreignKey: ____, ...rest } = moved;
    const loopback = targetOf([{ name: 'proxy', roles: ['rolie-server'], specifications: ['RFC8322', 'RFC5023'] }], { 'rolie-server': rest });
    const target = { ...loopback, limits: { ...loopback.limits, exchangeSeconds: 3 } };
    const claims = target.claims.map((claim) => ({ ...claim, options: claim.specification === 'RFC8322' ? { 'rid-at-root': true as const } : claim.options }));
    const plan = planOf(requirements, { ...target, claims }).filter((planned) => planned.case.startsWith(`${rule}/`));
    const [verdict] = await execute({ plan, cases: casesById(requirements), target: { ...target, claims }, secretOf: resolveSecret, recorder: new MemoryRecorder() });
    assert.ok(verdict, rule);
    return verdict;
  } finally {
    await proxy.stop();
  }
}
