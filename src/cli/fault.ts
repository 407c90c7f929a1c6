import { CommanderError } from 'commander';
import { exitCodes, type ExitCode } from '../run/exit-code';

/** Faults whose message is all that a person needs; their exit code says whose turn it is. */
const codes: Readonly<Record<string, ExitCode>> = {
  TargetFaults: exitCodes.usage,
  MissingSecret: exitCodes.usage,
  RunFault: exitCodes.usage,
  UsageFault: exitCodes.usage,
  InitFault: exitCodes.usage,
  FormFault: exitCodes.usage,
  BundleFault: exitCodes.incomplete,
  FeatureFault: exitCodes.harness,
};

/** A call that cannot be carried out as it was given, with the fix. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

/** Prints what is wrong and gives the exit code: a message for what a person can mend, a stack for what is our fault. */
export function tell(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.expected : exitCodes.usage;
  const known = error instanceof Error ? codes[error.name] : undefined;
  if (error instanceof Error && known !== undefined) {
    process.stderr.write(`${error.message}\n`);
    return known;
  }
  process.stderr.write(`milepost itself failed; nothing is said about the implementation.\n${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.harness;
}
