import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readOpinions, withFolder, type Engine } from './opinion';
import { runProgram } from './program';

/** Xerces, as the JDK carries it. */
export const xerces: Engine = {
  name: 'Xerces',
  absence: () => (jdkIsThere() ? undefined : 'no JDK: the programs java and javac'),
  opinions: (schema, subjects) =>
    withFolder(schema, subjects, async (folder) => {
      const { output, complaint } = await runProgram('java', ['-Xmx512m', path.join(__dirname, 'XercesOpinion.java'), folder, String(subjects.length)], limitSeconds);
      if (!output.startsWith('compiled\n')) throw new Error(`Xerces, ${schema.name}: expected the schema to compile, got ${complaint}`);
      return readOpinions(output, subjects, complaint);
    }),
};

const limitSeconds = 240;

function jdkIsThere(): boolean {
  return ['java', 'javac'].every((program) => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0);
}
