import { readFileSync, statSync } from 'node:fs';
import { namesIn } from './names';
import type { Secret } from './points';
import type { Target } from './target';

/** Thrown where a secret is not where the target file says; the message names the place, never the value. */
export class MissingSecret extends Error {
  override readonly name = 'MissingSecret';
}

/** Largest file that is read as a secret. */
export const mostSecretBytes = 65_536;

/** The value of a secret: of the environment variable, or of the file without its last line break. Throws MissingSecret. */
export function resolveSecret(secret: Secret, environment: NodeJS.ProcessEnv = process.env): string {
  return 'env' in secret ? valueOfVariable(secret.env, environment) : valueOfFile(secret.file);
}

/** How to get the secrets of a target file by their names, and the values of all that are there: what must never be seen. */
export function secretsOf(target: Target, environment: NodeJS.ProcessEnv = process.env): { valueOf(secret: Secret): string; readonly values: readonly string[] } {
  const values = namesIn(target.points).flatMap(({ kind, name }) => {
    if (kind === 'variable' || (kind === 'passed' && secretSounding.test(name))) return environment[name] ? [environment[name]] : [];
    if (kind !== 'secret' && kind !== 'key') return [];
    const value = valueIfThere(name);
    return value === undefined ? [] : kind === 'key' ? linesOf(value) : [value];
  });
  return { valueOf: (secret) => resolveSecret(secret, environment), values: [...new Set(values)] };
}

/** A variable that is passed on to a command need not be a secret; one of such a name is taken for one. */
const secretSounding = /pass|token|secret|key|credential/i;

function valueOfVariable(name: string, environment: NodeJS.ProcessEnv): string {
  const value = environment[name];
  if (value) return value;
  throw new MissingSecret(`environment variable ${name}: expected a secret, got ${value === undefined ? 'no such variable' : 'an empty one'}. Fix: export ${name}=…`);
}

function valueOfFile(file: string): string {
  const value = valueIfThere(file);
  if (value) return value;
  throw new MissingSecret(`${file}: expected a file that holds a secret, got ${value === undefined ? 'none that can be read' : 'an empty one'}. Fix: write the secret into it, readable by you alone`);
}

function valueIfThere(file: string): string | undefined {
  try {
    const status = statSync(file);
    if (!status.isFile() || status.size > mostSecretBytes) return undefined;
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}

/** Of a key each line of its body, as it would be seen when only a part of the file leaks. */
function linesOf(pem: string): readonly string[] {
  return pem.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith('-----'));
}
