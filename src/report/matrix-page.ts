import type { Requirement } from '../requirements/requirement';
import { cells, verdicts } from '../verdict';
import { specificationCounts } from './coverage';
import { type FilterChoices, filterRules } from './filter';
import type { ReportInput } from './input';
import { strengthOf, wordsOf } from './level';
import { type Column, implementationGroups, type Matrix, type MatrixCell, isAttested } from './matrix';
import { fragmentOf, pageOf, stylesheet, templateFile } from './page';
import { specificationOf } from './specifications';
import { countsOfColumn, tallyOf } from './tally';
import { cellWords } from './verdict-words';

/** The report's first page: the matrix, then the implementations and the specifications as lists. */
export function matrixPage(matrix: Matrix, input: ReportInput): string {
  const measured = matrix.columns.filter((column) => column.measured);
  const rows = matrix.groups.flatMap(({ requirements }) => requirements);
  const choices: FilterChoices = { roles: [...new Set(rows.flatMap(({ roles }) => roles))].sort() };
  const classes = new Map(rows.map((requirement) => [requirement, classesOf(requirement, measured)]));
  return pageOf(
    'matrix',
    { title: 'MILE implementation report', root: '', style: stylesheet('matrix.css') + filterRules(choices), script: templateFile('filter.js') },
    {
      ...editionOf(input),
      counts: { rows: rows.length, columns: matrix.columns.length, measured: measured.length, claimed: matrix.columns.length - measured.length, untestable: input.requirements.length - rows.length },
      width: matrix.columns.length + 1,
      legend: cells.map((cell) => cellWords[cell]),
      roles: choices.roles,
      verdicts: [...verdicts, 'untested'],
      columnGroups: columnGroupsOf(matrix.columns),
      columns: matrix.columns.map((column) => ({ slug: column.slug, name: column.name, version: column.target.implementation.version ?? '', css: column.measured ? '' : 'c' })),
      rowGroups: rowGroupsOf(matrix, classes),
      implementations: implementationListOf(matrix.columns),
      specifications: specificationCounts(input),
    },
  );
}

type RowClasses = ReadonlyMap<Requirement, readonly string[]>;

function editionOf({ bundles }: ReportInput): { edition: string; suite: string } {
  const dates = bundles.map(({ run }) => (run.endedAt ?? run.startedAt).slice(0, 10)).sort();
  const suites = [...new Set(bundles.map(({ run }) => run.suite.version))].sort();
  return { edition: dates.at(-1) ?? '', suite: suites.join(', ') };
}

/** A group heading, once over all its columns and once over the measured alone; one over a single column is written upwards. */
interface ColumnGroup {
  readonly name: string;
  readonly span: number;
  readonly single: boolean;
  readonly measured: number;
  readonly singleMeasured: boolean;
}

function columnGroupsOf(columns: readonly Column[]): readonly ColumnGroup[] {
  return implementationGroups
    .map((name) => columns.filter(({ target }) => target.implementation.group === name))
    .flatMap((own) => {
      const [first] = own;
      const measured = own.filter((column) => column.measured).length;
      return first ? [{ name: first.target.implementation.group, span: own.length, single: own.length === 1, measured, singleMeasured: measured === 1 }] : [];
    });
}

function rowGroupsOf({ groups, columns }: Matrix, classes: RowClasses): readonly object[] {
  return groups
    .filter(({ requirements }) => requirements.length > 0)
    .map(({ group, requirements }) => ({
      name: group,
      css: unionOf(requirements, classes),
      specifications: partsOf(requirements, ({ specification }) => specification).map((ofSpecification) => ({
        ...specificationOf(ofSpecification[0].specification),
        css: unionOf(ofSpecification, classes),
        sections: partsOf(ofSpecification, ({ section }) => section).map((ofSection) => ({
          section: ofSection[0].section,
          url: ofSection[0].url,
          css: unionOf(ofSection, classes),
          rows: ofSection.map((requirement) => rowOf(requirement, columns, classes)),
        })),
      })),
    }));
}

/** Neighbours that agree in something, together. */
function partsOf(requirements: readonly Requirement[], of: (requirement: Requirement) => string): readonly (readonly [Requirement, ...Requirement[]])[] {
  const parts: [Requirement, ...Requirement[]][] = [];
  for (const requirement of requirements) {
    const last = parts.at(-1);
    if (last && of(last[0]) === of(requirement)) last.push(requirement);
    else parts.push([requirement]);
  }
  return parts;
}

function rowOf(requirement: Requirement, columns: readonly Column[], classes: RowClasses): object {
  return {
    id: requirement.id,
    specification: requirement.specification,
    title: requirement.title,
    level: wordsOf(requirement.level),
    roles: requirement.roles.join(', '),
    css: classes.get(requirement)?.join(' ') ?? '',
    cells: fragmentOf('matrix-cells', { cells: columns.map((column) => placeOf(column, column.cells.get(requirement.id))) }),
  };
}

/** Where a cell leads: to its evidence, or to the claim where there can be none. */
function placeOf(column: Column, cell: MatrixCell | undefined): { css: string; href: string; word: string } {
  const { css, word } = cellWords[cell?.cell ?? 'inapplicable'];
  if (!cell || cell.cell === 'inapplicable' || !column.measured) {
    return { css: column.measured ? css : `${css} c`, href: `implementations/${column.slug}.html#claims`, word };
  }
  const tolerated = cell.cases.some(({ verdict }) => verdict && verdict.tolerated.length > 0);
  return { css: tolerated ? `${css} t` : css, href: `cells/${column.slug}/${cell.requirement.id}.html`, word: `${word}${tolerated ? '*' : ''}${isAttested(cell) ? '†' : ''}` };
}

/** What the filter can select a row by: strength, roles, and the verdicts that measured implementations got. */
function classesOf(requirement: Requirement, measured: readonly Column[]): readonly string[] {
  const got = new Set(measured.map((column) => column.cells.get(requirement.id)?.cell));
  const judged = [...verdicts, 'untested' as const].filter((cell) => got.has(cell)).map((cell) => `h${cellWords[cell].css}`);
  return [strengthOf(requirement.level), ...requirement.roles, ...judged];
}

function unionOf(requirements: readonly Requirement[], classes: RowClasses): string {
  return [...new Set(requirements.flatMap((requirement) => classes.get(requirement) ?? []))].join(' ');
}

function implementationListOf(columns: readonly Column[]): readonly object[] {
  return columnGroupsOf(columns).map(({ name }) => ({
    name,
    entries: columns
      .filter(({ target }) => target.implementation.group === name)
      .map((column) => ({
        slug: column.slug,
        name: column.name,
        organization: column.target.implementation.organization,
        claims: column.target.claims.map(({ specification, role }) => `${specificationOf(specification.replace('-', '')).name} as ${role}`).join('; '),
        measured: column.measured,
        ...tallyOf(countsOfColumn(column)),
      })),
  }));
}
