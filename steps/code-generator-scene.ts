import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CodeGenerator, type SchemaFiles } from '../src/drivers/code-generator/generator';
import { answerOf } from '../src/drivers/command/answer';
import type { Exchange } from '../src/evidence';
import type { Version } from '../src/iodef/model';
import { printedSchema } from '../src/iodef/schema';
import type { Done } from '../src/oracles/code-generator';
import { readDocument } from '../src/oracles/iodef-document';
import { readVector } from '../src/vectors';
import { Inconclusive } from '../src/verdict';
import { need, type MilepostWorld } from './world';

/** One test case about a code generator: what it makes of the schema of a version, built and used once in a run. */
export class CodeGeneratorScene {
  version: Version = 'v2';
  private last: Exchange | undefined;
  private given: Uint8Array = new Uint8Array();

  constructor(private readonly world: MilepostWorld) {}

  /** A control: a generator that makes code of what is no schema looks at nothing. */
  async refusesAsSchema(vector: string): Promise<void> {
    const main = Buffer.from(readVector(vector).bytes).toString();
    const exchange = await this.once(vector, (generator) => generator.compile({ name: 'no-schema', main, imports: {} }));
    if (answerIn(exchange) !== 'rejects') throw new Inconclusive('control', `${vector}: expected that the generator refuses it as a schema, got that it accepts it`);
  }

  async compile(version: Version): Promise<void> {
    this.version = version;
    this.last = await this.once(`compile ${version}`, (generator) => generator.compile(filesOf(version)));
  }

  /** Stops the case where there is no code to build. */
  async needCode(version: Version): Promise<void> {
    await this.compile(version);
    const { answer, made } = this.done();
    need(answer === 'accepts' && made !== '', `expected code generated from the schema ${names[version]}, got none`);
  }

  async build(): Promise<void> {
    const { version } = this;
    this.last = await this.once(`build ${version}`, (generator) => generator.build(names[version]));
  }

  /** Stops the case where there is nothing to read and write with. */
  async needBinding(version: Version): Promise<void> {
    await this.needCode(version);
    await this.build();
    need(this.done().answer === 'accepts', `expected a binding built from the schema ${names[version]}, got a build that fails`);
  }

  /** A control: a binding that takes what is no XML reads nothing. */
  async rejects(vector: string): Promise<void> {
    await this.give(vector);
    if (this.done().answer !== 'rejects') throw new Inconclusive('control', `${vector}: expected that the binding rejects it, got that it accepts it`);
  }

  async give(vector: string): Promise<void> {
    this.given = readVector(vector).bytes;
    this.last = await this.generator().write(names[this.version], this.given, `give the binding the document ${vector}`);
    this.world.recorder.record(this.last);
  }

  /** What it said when it was told to do something last. */
  done(): Done {
    const exchange = need(this.last, 'expected the generator to have been told something');
    const { headers = [], body = new Uint8Array() } = exchange.received ?? {};
    const complaint = headers.find(([name]) => name === 'stderr')?.[1] ?? '';
    return { of: exchange.purpose, answer: answerIn(exchange), complaint, made: Buffer.from(body).toString() };
  }

  /** The document that was given and the one that was written; stops the case where the binding did not take it. */
  roundTrip() {
    const { answer, complaint } = this.done();
    need(answer === 'accepts', `expected the binding to read the document, got that it rejects it: ${complaint}`);
    const written = readDocument('the document written', need(this.last, 'expected an answer').received?.body ?? new Uint8Array());
    return {
      given: need(readDocument('the document given', this.given).parsed.document, 'expected a vector that can be parsed').root,
      written: need(written.parsed.document, `expected a well-formed document from the binding, got: ${written.parsed.fault?.message}`).root,
    };
  }

  /** What is long is done once in a run, and is evidence in each case that rests on it. */
  private async once(key: string, act: (generator: CodeGenerator) => Promise<Exchange>): Promise<Exchange> {
    const exchange = await this.world.once(`code generator: ${key}`, () => act(this.generator()));
    this.world.recorder.record(exchange);
    return exchange;
  }

  private generator(): CodeGenerator {
    return this.world.once('code generator', () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'milepost-generator-'));
      this.world.atEndOfRun(() => rmSync(folder, { recursive: true, force: true }));
      const { run, environment } = this.world.point('code-generator').command;
      const { exchangeSeconds, bodyBytes } = this.world.target.limits;
      return new CodeGenerator({ run, environment, deadlineSeconds: exchangeSeconds, outputBytes: bodyBytes }, folder);
    });
  }
}

/** Names of the schemas' files, and of the namespaces' last parts. */
const names: Readonly<Record<Version, string>> = { v1: 'iodef-1.0', v2: 'iodef-2.0' };

/** The schema as the RFC prints it in meaning: derived from the tables in the reading of the RFC's own schema. */
function filesOf(version: Version): SchemaFiles {
  return { ...printedSchema(version), name: names[version] };
}

function answerIn(exchange: Exchange): 'accepts' | 'rejects' {
  const answer = answerOf(exchange);
  if (answer === 'accepts' || answer === 'rejects') return answer;
  const { silence, received } = exchange;
  if (answer) throw new Inconclusive('precondition', `${exchange.purpose}: expected an answer, got that it is not supported`);
  const reason = silence?.cause === 'timeout' ? 'timeout' : silence?.cause === 'refused' ? 'configuration' : 'transport';
  throw new Inconclusive(reason, `${exchange.purpose}: expected an answer, got ${silence?.detail ?? received?.startLine}`);
}
