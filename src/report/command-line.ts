/** The command that repeats one test case, or all of a requirement, against the implementation. */
export function repeatCommand(targetFile: string, name: string): string {
  return `npx milepost run ${quoted(targetFile)} --case ${quoted(name)}`;
}

/** A word for a POSIX shell: as it is where that is safe, in single quotes else. */
export function quoted(word: string): string {
  return /^[A-Za-z0-9_./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
