import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../../src/requirements/features';
import { readOpinions, withFolder, type Engine } from './opinion';
import { runProgram } from './program';

/** Xerces, as the JDK carries it. */
export const xerces: Engine = {
  name: 'Xerces',
  absence: () => (jdkIsThere() ? undefined : 'no JDK: the programs java and javac'),
  opinions: (schema, subjects) =>
    withFolder(schema, subjects, async (folder) => {
      const { output, complaint } = await runProgram('java', ['-Xmx512m', '-XX:+UseSerialGC', '-cp', compiled(), 'XercesOpinion', folder, String(subjects.length)], limitSeconds);
      if (!output.startsWith('compiled\n')) throw new Error(`Xerces, ${schema.name}: expected the schema to compile, got ${complaint}`);
      return readOpinions(output, subjects, complaint);
    }),
};

const limitSeconds = 240;

/** The folder of the compiled program: made once for each text of it and each JDK, and moved into place whole. */
function compiled(): string {
  const source = path.join(__dirname, 'XercesOpinion.java');
  const { stdout, stderr } = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  const digest = createHash('sha256').update(readFileSync(source)).update(stdout).update(stderr).digest('hex').slice(0, 16);
  const folder = path.join(projectFolder, '.cache/second-opinion', digest);
  if (existsSync(folder)) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  execFileSync('javac', ['-d', making, source], { timeout: limitSeconds * 1000 });
  try {
    renameSync(making, folder);
  } catch (fault) {
    rmSync(making, { recursive: true });
    // Somebody else was quicker.
    if (!existsSync(folder)) throw fault;
  }
  return folder;
}

function jdkIsThere(): boolean {
  return ['java', 'javac'].every((program) => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0);
}
