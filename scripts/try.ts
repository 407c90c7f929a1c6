/* Development aid: node -r ts-node/register scripts/try.ts <reference folder name|target file> [--violate ID] [feature path or requirement id ...] */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { Exchange } from '../src/evidence';
import { targetSchema, type Secret, type Target } from '../src/register/target';
import { readRequirements } from '../src/requirements/features';
import { execute } from '../src/run/execute';
import { casesById, planOf } from '../src/run/plan';
import { sentenceOf } from '../src/verdict';

const args = process.argv.slice(2);
const at = args.indexOf('--violate');
const violate = at < 0 ? undefined : args.splice(at, 2)[1];
const verbose = args.includes('-v') && args.splice(args.indexOf('-v'), 1).length > 0;
const [name = '', ...wanted] = args;

const rolesOf: Record<string, readonly [roles: readonly string[], specifications: readonly string[]]> = {
  'iodef-sender': [['iodef-sender'], ['RFC7970', 'RFC5070']],
  'iodef-recipient': [['iodef-recipient'], ['RFC7970', 'RFC5070']],
  'iodef-library': [['iodef-library'], ['RFC7970', 'RFC5070']],
  'code-generator': [['code-generator'], ['RFC8134']],
  'rolie-server': [['rolie-server'], ['RFC8322']],
  'xmpp-grid': [['xmpp-grid-controller', 'xmpp-grid-broker'], ['RFC8600']],
};

async function targetOf(): Promise<{ target: Target; stop: () => Promise<void> }> {
  if (existsSync(name) && name.endsWith('.yaml')) return { target: targetSchema.parse(parse(readFileSync(name, 'utf8'))), stop: async () => {} };
  const folder = path.resolve(__dirname, '../src/reference', name);
  for (const file of ['start.ts', `${name}.ts`, 'server.ts', 'main.ts']) {
    if (!existsSync(path.join(folder, file))) continue;
    const module = require(path.join(folder, file)) as Record<string, unknown>;
    const start = Object.entries(module).find(([key]) => key.startsWith('start'))?.[1] as (options: object) => Promise<{ point: unknown; stop(): Promise<void> }>;
    if (!start) continue;
    const { point, stop } = await start({ folder: mkdtempSync(path.join(tmpdir(), 'milepost-')), ...(violate && { violate }) });
    const [roles, specifications] = rolesOf[name] ?? [[name], []];
    const raw = {
      implementation: { name, organization: 'milepost', description: '-', maturity: 'prototype', coverage: '-', versionCompatibility: '-', licensing: 'MIT', experience: '-', contact: '-', updated: '2026-11-23', group: 'Open source', lineage: 'milepost' },
      claims: roles.flatMap((role) => specifications.map((specification) => ({ specification, role }))),
      points: Object.fromEntries(roles.map((role) => [role, point])),
      safety: { write: true },
      limits: { quietSeconds: 0.2, exchangeSeconds: 5 },
    };
    return { target: targetSchema.parse(raw), stop };
  }
  throw new Error(`no reference in ${folder}`);
}

async function main(): Promise<void> {
  const { target, stop } = await targetOf();
  const requirements = readRequirements();
  const cases = casesById(requirements);
  const plan = planOf(requirements, target).filter(({ case: id }) => wanted.length === 0 || wanted.some((want) => id.startsWith(want) || cases.get(id)?.uri.startsWith(want)));
  const exchanges: Exchange[] = [];
  const secretOf = (secret: Secret): string => ('env' in secret ? (process.env[secret.env] ?? '') : readFileSync(secret.file, 'utf8').trimEnd());
  const recorder = { record: (exchange: Exchange) => void exchanges.push(exchange), beginCase: () => void exchanges.splice(0), numbersOfCase: [] };
  const started = performance.now();
  const verdicts = await execute({
    plan, cases, target, secretOf, recorder,
    onCase: (verdict) => {
      console.log(`${verdict.verdict.padEnd(12)} ${verdict.case} (${verdict.durationMilliseconds} ms)`);
      if (verdict.verdict !== 'pass') console.log(`    ${verdict.step}\n    ${verdict.message}`);
      for (const finding of verdict.tolerated) console.log(`    tolerated ${finding.defect}: ${sentenceOf(finding)}`);
      if (verbose && verdict.verdict !== 'pass')
        for (const { purpose, sent, received, silence } of exchanges)
          console.log(`    . ${purpose} > ${sent?.startLine ?? ''} ${Buffer.from(sent?.body ?? []).toString().slice(0, 600)} < ${received?.startLine ?? ''} ${Buffer.from(received?.body ?? []).toString().slice(0, 600)} ${silence ? JSON.stringify(silence) : ''}`);
    },
  });
  await stop();
  const count = (verdict: string): number => verdicts.filter((each) => each.verdict === verdict).length;
  console.log(`${count('pass')} pass, ${count('fail')} fail, ${count('inconclusive')} inconclusive of ${plan.length} planned in ${Math.round(performance.now() - started)} ms`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 4;
});
