import { readTarget } from '../register/read';
import { readRequirements } from '../requirements/features';
import { exitCodes, type ExitCode } from '../run/exit-code';
import { casesById, planOf } from '../run/plan';
import { UsageFault } from './fault';
import { handSetOf, writeHandSet } from './hand-set';

/** `milepost export`: writes the documents that somebody gives to a recipient by hand, and the form for what it did. */
export async function exportSet(targetFile: string): Promise<ExitCode> {
  const requirements = readRequirements();
  const target = readTarget(targetFile, { known: requirements, forRun: true });
  const manual = target.points['iodef-recipient']?.manual;
  if (!manual) throw new UsageFault(`${targetFile}: expected points.iodef-recipient.manual, got none. Fix: add \`manual: { folder: by-hand, attestedBy: "who tries it" }\``);
  const documents = handSetOf(planOf(requirements, target), casesById(requirements), target.implementation.name);
  if (documents.length === 0) throw new UsageFault(`${targetFile}: expected a claim that gives documents to iodef-recipient, got none`);
  writeHandSet(manual.folder, documents);
  process.stdout.write(`${documents.length} documents and a form are in ${manual.folder}. Fill the form in, or answer on a terminal: npx milepost run ${targetFile}\n`);
  return exitCodes.expected;
}
