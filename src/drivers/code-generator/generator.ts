import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Exchange, Header } from '../../evidence';
import { runProgram, type Program } from '../command/program';

/** A schema as its user has it: a file, and beside it the files that it imports. */
export interface SchemaFiles {
  /** `iodef-2.0`, whose file is `iodef-2.0.xsd`. */
  readonly name: string;
  readonly main: string;
  /** Text of each further file, by its name. */
  readonly imports: Readonly<Record<string, string>>;
}

/**
 * A code generator at work in a scratch folder of the caller's, spoken to as docs/code-generators.md says: each word to it is
 * one run of its command. Throws for nothing that the generator does; its silence is in the exchange.
 */
export class CodeGenerator {
  constructor(
    private readonly program: Program,
    private readonly folder: string,
  ) {}

  /** Has it make code of a schema. What came of it is the answer's body: each file with its size and hash. */
  async compile({ name, main, imports }: SchemaFiles): Promise<Exchange> {
    const files = { [`${name}.xsd`]: main, ...imports };
    mkdirSync(path.join(this.folder, 'schema', name), { recursive: true });
    mkdirSync(this.codeOf(name), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(this.folder, 'schema', name, file), text);
    const imported = Object.entries(imports).map(([file, text]): Header => ['imports', `${file} ${factsOf(Buffer.from(text))}`]);
    const words = ['compile', path.join('schema', name, `${name}.xsd`), path.join('code', name)];
    return this.say(words, `compile the schema ${name}`, imported, { shown: Buffer.from(main), made: () => listing(this.codeOf(name)) });
  }

  /** Has it build the code that it made of a schema. The schema's name is that given to `compile`. */
  build(name: string): Promise<Exchange> {
    return this.say(['build', path.join('code', name)], `build the code of ${name}`, [], {});
  }

  /** Has a document read and written anew by the code that was built. */
  write(name: string, document: Uint8Array, purpose: string): Promise<Exchange> {
    return this.say(['write', path.join('code', name)], purpose, [], { input: document });
  }

  /** Keeps what was built, for use as a library: a folder beside others of other schemas. */
  keep(name: string, folder: string): void {
    cpSync(this.codeOf(name), folder, { recursive: true, verbatimSymlinks: true });
  }

  private async say(words: readonly string[], purpose: string, headers: readonly Header[], { input = nothing, shown = input, made }: Talk): Promise<Exchange> {
    const began = new Date();
    const end = await runProgram({ ...this.program, run: [...this.program.run, ...words], folder: this.folder }, input);
    const complaint: readonly Header[] = end.complaint === '' ? [] : [['stderr', end.complaint]];
    return {
      protocol: 'command',
      purpose,
      startedAt: began.toISOString(),
      endedAt: new Date().toISOString(),
      sent: { startLine: words.join(' '), headers, body: shown },
      received: { startLine: end.exit === undefined ? '' : `exit ${end.exit}`, headers: complaint, body: made ? made() : end.output },
      ...(end.silence && { silence: end.silence }),
    };
  }

  private codeOf(name: string): string {
    return path.join(this.folder, 'code', name);
  }
}

/** Standard input; what stands for it as evidence where it comes by files; what came of it where that is not standard output. */
interface Talk {
  readonly input?: Uint8Array;
  readonly shown?: Uint8Array;
  readonly made?: () => Uint8Array;
}

const nothing: Uint8Array = Buffer.alloc(0);

/** Files that are listed, and bytes of one that are hashed, at most: evidence, not an archive. */
const mostFiles = 1000;
const mostBytes = 16_777_216;

/** Empty where the generator took the folder away. */
function listing(folder: string): Uint8Array {
  if (!existsSync(folder)) return nothing;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const lines = files.slice(0, mostFiles).map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const { size } = statSync(file);
    return `${path.relative(folder, file)} ${size > mostBytes ? `${size} bytes` : factsOf(readFileSync(file))}\n`;
  });
  return Buffer.from(lines.sort().join(''));
}

function factsOf(bytes: Uint8Array): string {
  return `${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`;
}
