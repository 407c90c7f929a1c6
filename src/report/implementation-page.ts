import type { Claim } from '../register/target';
import { wordsOf } from './level';
import { type Column, findingsOf, type MatrixCell } from './matrix';
import { pageOf } from './page';
import { specificationOf } from './specifications';
import { claimedRoles, countsOfColumn, countsOfRole, type Tally, tallyOf } from './tally';
import { cellWords } from './verdict-words';

/** One implementation: RFC 7942's facts, its claims, and what came out in each role. */
export function implementationPage(column: Column): string {
  const { implementation } = column.target;
  const applicable = [...column.cells.values()].filter(({ cell }) => cell !== 'inapplicable');
  return pageOf(
    'implementation',
    { title: column.name, root: '../' },
    {
      slug: column.slug,
      name: column.name,
      version: implementation.version ?? '',
      group: implementation.group,
      link: safeLink(implementation.link),
      facts: factsOf(column),
      measured: column.measured,
      claimedOnly: column.target['claimed-only'] ?? '',
      claims: column.target.claims.map(claimView),
      whole: tallyOf(countsOfColumn(column)),
      roles: rolesOf(column),
      runs: runsOf(column),
      rows: applicable.map((cell) => rowOf(cell, column.measured)),
      applicable: applicable.length,
      inapplicable: inapplicableOf(column),
      strangers: column.strangers.map((verdict) => verdict.case),
    },
  );
}

/** A link that can do no more than lead somewhere; empty otherwise. */
function safeLink(link: string | undefined): string {
  return link !== undefined && /^https?:\/\//i.test(link) ? link : '';
}

function factsOf({ target: { implementation } }: Column): readonly { name: string; value: string }[] {
  return [
    { name: 'Organization', value: implementation.organization },
    { name: 'Description', value: implementation.description },
    { name: 'Maturity', value: implementation.maturity },
    { name: 'Coverage', value: implementation.coverage },
    { name: 'Version compatibility', value: implementation.versionCompatibility },
    { name: 'Licensing', value: implementation.licensing },
    { name: 'Implementation experience', value: implementation.experience },
    { name: 'Contact', value: implementation.contact },
    { name: 'Lineage', value: implementation.lineage },
    { name: 'In RFC 8134', value: implementation.reportSection === undefined ? 'no' : `Section ${implementation.reportSection}` },
    { name: 'Facts last updated', value: implementation.updated },
  ];
}

function claimView(claim: Claim): object {
  return {
    specification: specificationOf(claim.specification.replace('-', '')),
    role: claim.role,
    claimedOnly: claim['claimed-only'] ?? '',
    options: Object.entries(claim.options).map(([name, option]) => ({
      name,
      value: option === true || option.value ? 'yes' : 'no',
      because: option === true ? '' : option.because,
    })),
  };
}

function rolesOf(column: Column): readonly (Tally & { role: string })[] {
  return claimedRoles(column).map((role) => ({ role, ...tallyOf(countsOfRole(column, role)) }));
}

function runsOf({ runs }: Column): readonly object[] {
  return runs.map(({ role, bundle: { run } }) => ({
    role,
    startedAt: run.startedAt,
    endedAt: run.endedAt ?? '',
    suite: run.suite.version,
    lock: run.suite.lock,
    platform: run.platform,
  }));
}

function rowOf(cell: MatrixCell, measured: boolean): object {
  const { requirement } = cell;
  return {
    id: requirement.id,
    specification: requirement.specification,
    title: requirement.title,
    level: wordsOf(requirement.level),
    verdict: cellWords[cell.cell],
    measured,
    reason: cell.cell === 'inconclusive' ? (cell.reason ?? '') : '',
    findings: findingsOf(cell).length === 1 ? '1 finding' : findingsOf(cell).length > 1 ? `${findingsOf(cell).length} findings` : '',
  };
}

/** Why requirements do not apply, each reason once with how many it covers. */
function inapplicableOf({ cells }: Column): readonly { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { cell, reason = '' } of cells.values()) if (cell === 'inapplicable') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
