/** What every command is given of our environment; the target file may name more. */
const always = ['PATH', 'HOME', 'LANG'] as const;

/** The environment of a command: these three, and the variables named; never the rest, which may hold secrets. */
export function environmentOf(names: readonly string[], from: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of [...always, ...names]) {
    const value = from[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
