import path from 'node:path';
import { projectFolder } from '../set-up/availability';

/** A code generator that the project installs and measures. */
export interface Generator {
  /** Its folder in adapters/code-generators/ and in .cache/generators/, its entry in reports/register/. */
  readonly name: string;
  /** Its adapter's command (docs/code-generators.md). */
  readonly run: readonly string[];
  /** Whether its bindings are built by the set-up, to be measured as a library. */
  readonly asLibrary: boolean;
}

/** The generators of RFC 8134, section 7.1, that can be had, and two that it does not know. */
export const generators: readonly Generator[] = [
  { name: 'pyxb', run: pythonAdapter('pyxb'), asLibrary: true },
  { name: 'xsdata', run: pythonAdapter('xsdata'), asLibrary: true },
  { name: 'generateds', run: pythonAdapter('generateds'), asLibrary: true },
  { name: 'jaxb', run: ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', path.join(installedIn('jaxb'), 'jars/*'), path.join(adapterOf('jaxb'), 'Adapter.java')], asLibrary: true },
  { name: 'codesynthesis-xsd', run: [path.join(adapterOf('codesynthesis-xsd'), 'adapter.sh')], asLibrary: true },
  // What it generates does not build.
  { name: 'xsd-exe', run: [path.join(adapterOf('xsd-exe'), 'adapter.sh')], asLibrary: false },
];

/** Where a generator's adapter is kept, with what pins its versions. */
export function adapterOf(name: string): string {
  return path.join(projectFolder, 'adapters/code-generators', name);
}

/** Where a generator and its bindings are installed. */
export function installedIn(name: string): string {
  return path.join(projectFolder, '.cache/generators', name);
}

function pythonAdapter(name: string): readonly string[] {
  return [path.join(installedIn(name), 'venv/bin/python'), path.join(adapterOf(name), 'adapter.py')];
}
