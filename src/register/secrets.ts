import type { Mistake } from './fault';
import { namesIn } from './names';
import type { Secret } from './points/values';
import { readSmallFile } from './small-file';
import type { Target } from './target';

/** Thrown where a secret is not where the target file says; the message names the place, never the value. */
export class MissingSecret extends Error {
  override readonly name = 'MissingSecret';
  constructor(readonly mistake: Mistake) {
    super(`expected ${mistake.expected}, got ${mistake.found}. Fix: ${mistake.fix}.`);
  }
}

/** The value of a secret: of the environment variable, or of the file without its last line break. Throws MissingSecret. */
export function resolveSecret(secret: Secret, environment: NodeJS.ProcessEnv = process.env): string {
  return 'env' in secret ? valueOfVariable(secret.env, environment) : valueOfFile(secret.file);
}

/** How to get the secrets of a target file by their names, and the values of all that are there: what must never be seen. */
export function secretsOf(
  target: Target,
  environment: NodeJS.ProcessEnv = process.env,
): { valueOf(secret: Secret): string; readonly values: readonly string[] } {
  const values = namesIn(target.points).flatMap(({ kind, name }) => {
    const variable = kind === 'variable' || (kind === 'passed' && secretSounding.test(name)) ? environment[name] : undefined;
    if (variable) return [variable];
    const file = kind === 'secret' || kind === 'key' ? readSmallFile(name) : undefined;
    if (!file || !('text' in file)) return [];
    return kind === 'key' ? linesOf(file.text) : [withoutLineBreak(file.text)];
  });
  return { valueOf: (secret) => resolveSecret(secret, environment), values: [...new Set(values)].filter(Boolean) };
}

/** A variable that is passed on to a command need not be a secret; one of such a name is taken for one. */
const secretSounding = /pass|token|secret|key|credential/i;

function valueOfVariable(name: string, environment: NodeJS.ProcessEnv): string {
  const value = environment[name];
  if (value) return value;
  throw new MissingSecret({
    expected: `a secret in the environment variable ${name}`,
    found: value === undefined ? 'no such variable' : 'an empty one',
    fix: `export ${name}=…`,
  });
}

function valueOfFile(file: string): string {
  const content = readSmallFile(file);
  const value = 'text' in content ? withoutLineBreak(content.text) : '';
  if (value) return value;
  throw new MissingSecret({
    expected: `a secret in the file ${file}`,
    found: 'text' in content ? 'an empty one' : content.unreadable === 'absent' ? 'no such file' : content.unreadable,
    fix: 'write the secret into that file, readable by you alone',
  });
}

function withoutLineBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}

/** Of a key each line of its body, as it would be seen when only a part of the file leaks. */
function linesOf(pem: string): readonly string[] {
  return pem.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith('-----'));
}
