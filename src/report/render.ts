import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bodyPage } from './body-page';
import { cellPage } from './cell-page';
import { classPage } from './class-page';
import { pagedSpecifications } from './coverage';
import { implementationPage } from './implementation-page';
import type { ReportInput } from './input';
import { type Column, matrixOf, type MatrixCell } from './matrix';
import { matrixPage } from './matrix-page';
import { inlineBytes } from './message-view';
import { modelPage } from './model-page';
import { resultsOf } from './results';
import { specificationPage } from './specification-page';
import { suitePage } from './suite-page';

/** Renders the report into a folder, in place of an earlier edition there: index.html first to read, results.json for machines. */
export async function renderReport(input: ReportInput, outFolder: string): Promise<void> {
  await clear(outFolder);
  for (const [file, content] of pagesOf(input)) {
    const place = path.join(outFolder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, content);
  }
}

/** Every file of the report with its content, one at a time. */
export function* pagesOf(input: ReportInput): Generator<readonly [file: string, content: string]> {
  const matrix = matrixOf(input);
  yield ['index.html', matrixPage(matrix, input)];
  yield ['suite.html', suitePage(matrix, input)];
  for (const specification of pagedSpecifications(input)) yield [`specifications/${specification}.html`, specificationPage(specification, input)];
  for (const model of input.models ?? []) {
    yield [`models/${model.specification}.html`, modelPage(model)];
    for (const each of model.classes) yield [`models/${model.specification}/${each.slug}.html`, classPage(model, each, input.requirements)];
  }
  const bodies = new Map<string, () => Uint8Array>();
  for (const column of matrix.columns) {
    yield [`implementations/${column.slug}.html`, implementationPage(column)];
    for (const cell of evidencedCells(column)) {
      yield [`cells/${column.slug}/${cell.requirement.id}.html`, cellPage(column, cell, input.defects)];
      for (const [sha256, body] of longBodies(cell)) bodies.set(sha256, body);
    }
  }
  for (const [sha256, body] of bodies) yield [`bodies/${sha256}.html`, bodyPage(sha256, body())];
  yield ['results.json', `${JSON.stringify(resultsOf(matrix), null, 1)}\n`];
}

/** Folders that belong to the report alone: an earlier edition's pages must not survive in them. */
const ownFolders = ['cells', 'implementations', 'specifications', 'models', 'bodies'];

async function clear(outFolder: string): Promise<void> {
  if (!existsSync(path.join(outFolder, 'results.json'))) return;
  for (const folder of ownFolders) await rm(path.join(outFolder, folder), { recursive: true, force: true });
}

function evidencedCells(column: Column): readonly MatrixCell[] {
  return column.measured ? [...column.cells.values()].filter(({ cell }) => cell !== 'inapplicable') : [];
}

function longBodies(cell: MatrixCell): readonly (readonly [string, () => Uint8Array])[] {
  return cell.cases.flatMap(({ verdict, bundle }) => {
    if (!verdict || !bundle) return [];
    const own = bundle.exchanges.filter(({ seq }) => verdict.exchanges.includes(seq));
    const bodies = own.flatMap(({ exchange }) => [exchange.sent, exchange.received].flatMap((message) => message?.body ?? []));
    return bodies.filter(({ bytes }) => bytes > inlineBytes).map(({ sha256 }) => [sha256, () => bundle.blob(sha256)] as const);
  });
}
