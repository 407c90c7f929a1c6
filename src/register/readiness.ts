import type { TargetDocument } from './document';
import type { FieldPath, Mistake, TargetFault } from './fault';
import { namesIn, type OutsideName } from './names';
import type { Secret } from './points/values';
import { MissingSecret, resolveSecret } from './secrets';
import { readSmallFile } from './small-file';
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

function secretMistake(secret: Secret, environment: NodeJS.ProcessEnv): Mistake | undefined {
  try {
    resolveSecret(secret, environment);
    return undefined;
  } catch (error) {
    if (error instanceof MissingSecret) return error.mistake;
    throw error;
  }
}

function pemMistake(file: string, label: string, what: string): Mistake | undefined {
  const expected = `a PEM file with ${what}`;
  const content = readSmallFile(file);
  if ('text' in content) {
    if (new RegExp(`-----BEGIN [A-Z ]*${label}-----`).test(content.text)) return undefined;
    return { expected, found: `${file}, which holds none`, fix: `give one with a line -----BEGIN ${label}-----; openssl makes PEM of DER` };
  }
  if (content.unreadable !== 'absent') return { expected, found: `${file}: ${content.unreadable}`, fix: 'let this user read it' };
  return { expected, found: `no file ${file}`, fix: 'correct the path, which counts from the folder of this file, or put the file there' };
}

function at(document: TargetDocument, path: FieldPath, mistake: Mistake): TargetFault {
  return { file: document.file, path, ...document.placeOf(path), ...mistake };
}
