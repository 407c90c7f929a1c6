import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Ledger, ledgerFile, ledgerOf, xepLedgerFile } from '../src/requirements/ledger';
import { ledgerOfXeps } from '../src/requirements/xep-ledger';

/**
 * Makes the project's ledger anew: node -r ts-node/register scripts/make-ledger.ts, with MILEPOST_SPECS naming the folder
 * that holds ledger.tsv (id, level and sentence of every BCP 14 keyword of the RFCs) and xep/ (the sources of the XEPs).
 * Ids and levels are kept; sentences stay where they are.
 */
const folder = process.env['MILEPOST_SPECS'];
if (!folder) throw new Error('MILEPOST_SPECS: expected the folder that holds ledger.tsv and xep/, got nothing');
write(ledgerFile, ledgerOf(readFileSync(path.join(folder, 'ledger.tsv'), 'utf8')));
write(xepLedgerFile, ledgerOfXeps(path.join(folder, 'xep')));

function write(file: string, ledger: Ledger): void {
  const sections = Object.entries(ledger).map(
    ([specification, of]) => `  ${JSON.stringify(specification)}: {\n${Object.entries(of).map(([section, levels]) => `    ${JSON.stringify(section)}: ${JSON.stringify(levels)}`).join(',\n')}\n  }`,
  );
  writeFileSync(file, `{\n${sections.join(',\n')}\n}\n`);
}
