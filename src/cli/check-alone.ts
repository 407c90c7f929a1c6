import { Command } from 'commander';
import { addCheckTo } from './check-command';
import { tell } from './fault';

/* The verb that is called most, without the files of the others. */
const program = new Command('milepost').exitOverride();
addCheckTo(program);
program.parseAsync().catch((error: unknown) => (process.exitCode = tell(error)));
