import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFiles } from '../bundle/format';
import { readBundle } from '../bundle/reader';
import type { Proofs } from '../proof/proofs';
import { extensionGrammars } from '../grammar/extension-coverage';
import { modelReferences } from '../grammar/model-reference';
import { readTarget } from '../register/read';
import { defectsFrom } from '../report/defects';
import type { RegisterEntry } from '../report/input';
import { renderReport } from '../report/render';
import { projectFolder, readRequirements } from '../requirements/features';
import { coverageOf, readLedger } from '../requirements/ledger';
import { exitCodes, type ExitCode } from '../run/exit-code';
import { UsageFault } from './fault';

export interface ReportVerbOptions {
  readonly out: string;
  readonly register: string;
}

/** `milepost report`: renders the register and these bundles, or those that the repository keeps. */
export async function report(folders: readonly string[], options: ReportVerbOptions): Promise<ExitCode> {
  const bundles = (folders.length > 0 ? folders : keptBundles()).map(readBundle);
  const requirements = readRequirements();
  const register = registerIn(options.register, requirements);
  const proofs = proofsKept();
  await renderReport(
    {
      requirements,
      ledger: coverageOf(readLedger(), requirements),
      register,
      bundles,
      ...(proofs && { proofs }),
      defects: defectsFrom(readFileSync(path.join(projectFolder, 'reports/defects.yaml'), 'utf8')),
      models: modelReferences(),
      extensions: extensionGrammars(),
    },
    options.out,
  );
  process.stdout.write(`${register.length} implementations, ${bundles.length} bundles: ${path.join(options.out, 'index.html')}\n`);
  return exitCodes.expected;
}

function registerIn(folder: string, known: ReturnType<typeof readRequirements>): readonly RegisterEntry[] {
  if (!existsSync(folder)) throw new UsageFault(`${folder}: expected the folder of the register, found none. Fix: --register <folder>`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort();
  return files.map((file) => ({ file: path.relative(process.cwd(), path.join(folder, file)).split(path.sep).join('/'), target: readTarget(path.join(folder, file), { known }) }));
}

function keptBundles(): readonly string[] {
  const folder = path.join(projectFolder, 'reports/runs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((bundle) => existsSync(path.join(bundle, bundleFiles.run)))
    .sort();
}

function proofsKept(): Proofs | undefined {
  const file = path.join(projectFolder, 'reports/proofs.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Proofs) : undefined;
}
