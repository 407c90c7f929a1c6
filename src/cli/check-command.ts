import { type Command, InvalidArgumentError } from 'commander';
import { checkFiles, type CheckVerbOptions } from './check';

/** Gives a program the verb `check` with its options; what it does lies in check.ts. */
export function addCheckTo(program: Command): void {
  program
    .command('check')
    .description('judge IODEF documents: what is wrong, where, how to mend it; 0 nothing binding, 1 something, 2 not everything could be judged')
    .argument('[file...]', 'XML, JSON, CBOR, e-mail (.eml) or mailboxes (mbox): files, folders, globs, - for standard input')
    .option('--format <format>', 'text, json, sarif or junit', 'text')
    .option('--jobs <count>', 'threads that judge at the same time', atLeastOne, 1)
    .option('--max-bytes <bytes>', 'largest document that is read', atLeastOne, 33_554_432)
    .option('--as-sent', 'the files are as they were sent: hold them to XML declaration and schema reference too', false)
    .option('--guidance', 'tell what the informational RFC 8274 and RFC 8134 advise as well; it never counts', false)
    .option('--explain <id>', 'print a requirement with a valid and an invalid example')
    .action(async (files: string[], options: CheckVerbOptions) => {
      process.exitCode = await checkFiles(files, options);
    });
}

function atLeastOne(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('expected a whole number from 1');
  return number;
}
