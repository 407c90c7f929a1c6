import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { FormFault } from '../drivers/manual/form';
import { readHandTrial } from '../drivers/manual/trial';
import type { Points } from '../register/target';
import { note, ok, toFix, type PreflightLine } from './line';

type Recipient = NonNullable<Points['iodef-recipient']>;

/** A recipient by e-mail: messages can be left in its folder, and its answers can be read. */
export async function* mailDropLines(check: string, { drop, layout, accepted, rejected }: NonNullable<Recipient['mail']>): AsyncGenerator<PreflightLine> {
  const parts = layout === 'maildir' ? ['tmp', 'new'].map((part) => path.join(drop, part)) : [drop];
  for (const folder of parts) yield folderLine(`${check}: drop`, folder, constants.R_OK | constants.W_OK);
  for (const [name, folder] of Object.entries({ accepted, rejected })) {
    const line = `${check}: ${name}`;
    yield existsSync(folder) ? folderLine(line, folder, constants.R_OK) : note(line, `no folder ${folder} yet`, 'correct the path, unless the implementation makes it');
  }
}

/** A recipient that is tried by hand: the set is there, and its form can be read. */
export async function* handTrialLines(check: string, { folder, attestedBy }: NonNullable<Recipient['manual']>): AsyncGenerator<PreflightLine> {
  try {
    const lines = [...readHandTrial(folder, attestedBy).lines.values()].flat();
    const open = lines.filter(({ answer }) => answer === undefined).length;
    if (open === 0) yield ok(`${check}: form`, `${lines.length} documents, all with an answer`);
    else yield note(`${check}: form`, `${open} of ${lines.length} documents have no answer`, 'fill them in; on a terminal, `milepost run` asks for them');
  } catch (error) {
    if (!(error instanceof FormFault)) throw error;
    const [found = '', fix = 'export the set anew'] = error.message.split('. Fix: ');
    yield toFix(`${check}: form`, found, fix);
  }
}

function folderLine(check: string, folder: string, mode: number): PreflightLine {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return toFix(check, `no folder ${folder}`, 'make it, or correct the path');
  try {
    accessSync(folder, mode);
    return ok(check, folder);
  } catch {
    return toFix(check, `${folder} may not be ${mode & constants.W_OK ? 'written to' : 'read'}`, 'give this user the right to it');
  }
}
