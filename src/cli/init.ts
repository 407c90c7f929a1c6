import { initTarget, type InitOptions } from '../register/init';
import { exitCodes, type ExitCode } from '../run/exit-code';

/** `milepost init`: writes a target file to be edited, and says what comes next. */
export async function init(options: InitOptions): Promise<ExitCode> {
  const file = await initTarget(options);
  process.stdout.write(`${file} written. Next: fill it in, then npx milepost preflight ${file}\n`);
  return exitCodes.expected;
}
