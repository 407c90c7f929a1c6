import path from 'node:path';
import { hasDoctype } from '../../../src/xml/doctype';
import { readOpinions, withFolder, type Engine, type Opinion, type Subject } from './opinion';
import { runProgram } from './program';

/** libxmljs2 and the libxml2 of 2019 in it (E03): only in a child process, and never on a DOCTYPE or a NUL. */
export const libxmljs2: Engine = {
  name: 'libxmljs2',
  absence: () => {
    try {
      require.resolve('libxmljs2/build/Release/xmljs.node');
      return undefined;
    } catch {
      return 'the optional package libxmljs2 is not built';
    }
  },
  opinions: async (schema, subjects) => {
    const harmless = subjects.filter(({ bytes }) => refusalOf(bytes) === undefined);
    const opinions = await withFolder(schema, harmless, async (folder) => {
      const script = path.join(__dirname, 'libxmljs2-opinion.cjs');
      const { output, complaint } = await runProgram(process.execPath, [script, folder, String(harmless.length)], 120);
      return readOpinions(output, harmless, complaint);
    });
    const bySubject = new Map<Subject, Opinion | undefined>(harmless.map((subject, index) => [subject, opinions[index]]));
    return subjects.map((subject) => bySubject.get(subject) ?? { verdict: 'unjudged', because: refusalOf(subject.bytes) ?? '' });
  },
};

/** A NUL in UTF-16 is half of a character, but the engine is not trusted with the difference. */
function refusalOf(bytes: Uint8Array): string | undefined {
  if (hasDoctype(bytes)) return 'a DOCTYPE';
  return bytes.includes(0) ? 'a NUL' : undefined;
}
