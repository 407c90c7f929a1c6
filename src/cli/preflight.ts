import { lineText } from '../preflight/line';
import { preflightFile } from '../preflight/preflight';
import { readRequirements } from '../requirements/features';
import { exitCodes, type ExitCode } from '../run/exit-code';

/** `milepost preflight`: a line a check as it is done; nothing of it changes a verdict. */
export async function preflightTarget(targetFile: string): Promise<ExitCode> {
  let toFix = 0;
  for await (const line of preflightFile(targetFile, readRequirements())) {
    if (line.status === 'FIX') toFix += 1;
    process.stdout.write(`${lineText(line)}\n`);
  }
  process.stdout.write(toFix === 0 ? `Ready: npx milepost run ${targetFile}\n` : `${toFix} to fix before a run.\n`);
  return toFix === 0 ? exitCodes.expected : exitCodes.usage;
}
