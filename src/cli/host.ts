import { existsSync } from 'node:fs';
import path from 'node:path';
import { hostSession, sessionFiles } from '../drivers/rolie-client/session';
import { exitCodes, type ExitCode } from '../run/exit-code';

export interface HostVerbOptions {
  readonly out: string;
  readonly feed?: readonly string[];
}

/** `milepost host`: hosts the Feeds that somebody has a client read by hand, and leaves form and record for `run`. */
export async function hostFeeds({ out, feed = [] }: HostVerbOptions): Promise<ExitCode> {
  if (existsSync(path.join(out, sessionFiles.form))) {
    process.stderr.write(`${out}: expected a folder without a session, got one with ${sessionFiles.form}. Fix: name another folder\n`);
    return exitCodes.usage;
  }
  const ended = new Promise((resolve) => {
    process.stdin.once('data', resolve).once('end', resolve);
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await hostSession(out, feed, ended, (feeds) => process.stdout.write(`${feeds} Feeds are open on 127.0.0.1: read ${path.join(out, sessionFiles.readMe)}, then have the client read them. Enter ends it.\n`));
  process.stdin.destroy();
  process.stdout.write(`${path.join(out, sessionFiles.record)} written. Next: fill in ${sessionFiles.form}, and name the folder at points.rolie-client.session\n`);
  return exitCodes.expected;
}
