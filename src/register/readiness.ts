import { readFileSync } from 'node:fs';
import type { TargetDocument } from './document';
import type { FieldPath, Mistake, TargetFault } from './fault';
import { namesIn, type OutsideName } from './names';
import { MissingSecret, resolveSecret } from './secrets';
import { claimedOnly, type Target } from './target';

/** Files and variables that points, of any shape, name and that are not there. Reads the file system. */
export function absenceFaults(document: TargetDocument, points: unknown, environment: NodeJS.ProcessEnv): readonly TargetFault[] {
  return namesIn(points).flatMap((name) => {
    const mistake = mistakeOf(name, environment);
    return mistake ? [at(document, name.path, mistake)] : [];
  });
}

/** What is wrong with running a target file that is claimed only. */
export function nothingToRun(document: TargetDocument, target: Target): readonly TargetFault[] {
  if (target.claims.some((claim) => claimedOnly(target, claim) === undefined)) return [];
  return [
    at(document, ['points'], {
      expected: 'a point for at least one claim that is run',
      found: target.claims.length > 0 ? 'claims that are claimed only' : 'no claims',
      fix: 'describe under points how to reach the implementation, and take claimed-only away',
    }),
  ];
}

function mistakeOf(name: OutsideName, environment: NodeJS.ProcessEnv): Mistake | undefined {
  if (name.kind === 'variable') return secretMistake({ env: name.name }, environment);
  if (name.kind === 'secret') return secretMistake({ file: name.name }, environment);
  if (name.kind === 'certificate') return pemMistake(name.name, 'CERTIFICATE', 'a certificate');
  if (name.kind === 'key') return pemMistake(name.name, 'PRIVATE KEY', 'a private key');
  return undefined;
}

function secretMistake(secret: { readonly env: string } | { readonly file: string }, environment: NodeJS.ProcessEnv): Mistake | undefined {
  try {
    resolveSecret(secret, environment);
    return undefined;
  } catch (error) {
    if (!(error instanceof MissingSecret)) throw error;
    if ('env' in secret) return { expected: `a secret in the environment variable ${secret.env}`, found: environment[secret.env] === undefined ? 'no such variable' : 'an empty one', fix: `export ${secret.env}=…` };
    return { expected: 'a file that holds a secret', found: `nothing to read in ${secret.file}`, fix: 'write the secret into that file, readable by you alone' };
  }
}

function pemMistake(file: string, label: string, what: string): Mistake | undefined {
  try {
    if (new RegExp(`-----BEGIN [A-Z ]*${label}-----`).test(readFileSync(file, 'latin1'))) return undefined;
    return { expected: `a PEM file with ${what}`, found: `${file}, which holds none`, fix: `look for a line -----BEGIN ${label}-----; DER is turned into PEM by openssl` };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return { expected: `a PEM file with ${what}`, found: missing ? `no file ${file}` : `${code ?? 'an error'} for ${file}`, fix: missing ? 'correct the path, which counts from the folder of this file, or put the file there' : 'let this user read it' };
  }
}

function at(document: TargetDocument, path: FieldPath, mistake: Mistake): TargetFault {
  return { file: document.file, path, ...document.placeOf(path), ...mistake };
}
