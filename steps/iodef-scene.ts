import { answerOf } from '../src/drivers/command/answer';
import { giveOnce, takeDocument } from '../src/drivers/command/once';
import type { Program } from '../src/drivers/command/program';
import { ResidentCommand } from '../src/drivers/command/resident';
import { readDocuments } from '../src/drivers/document/files';
import { startListening } from '../src/drivers/listener/visits';
import type { Exchange, Finding, Recorder } from '../src/evidence';
import type { Version } from '../src/iodef/model';
import type { Answered } from '../src/oracles/iodef-answer';
import { instancesOf, readDocument, type IodefDocument } from '../src/oracles/iodef-document';
import { differencesBetween } from '../src/oracles/iodef-round-trip';
import { readVector } from '../src/vectors';
import { Inconclusive } from '../src/verdict';
import { validateXml } from '../src/xml/validate';
import { need, type MilepostWorld } from './world';

type Taker = 'iodef-recipient' | 'iodef-library';

/** One test case about IODEF: the documents of a sender, or the document that a recipient or library is given and what comes back. */
export class IodefScene {
  version: Version = 'v2';
  private collected: readonly IodefDocument[] = [];
  private exchange: Exchange | undefined;
  private given: IodefDocument | undefined;
  private visits: readonly string[] = [];

  constructor(private readonly world: MilepostWorld) {}

  /** Takes the sender's documents of a version: once in a run, as evidence in each case. Those that show no version count for either. */
  async collect(version: Version): Promise<void> {
    this.version = version;
    const { exchanges, documents } = await this.world.once('documents of the IODEF sender', async () => {
      const found = await this.documentsOfSender();
      return { exchanges: found, documents: found.filter(({ silence }) => !silence).map(documentIn) };
    });
    for (const exchange of exchanges) this.world.recorder.record(exchange);
    if (documents.length === 0) throw silenceOf(exchanges[0], 'no document');
    this.collected = documents.filter((document) => document.version === undefined || document.version === version);
    const known = this.collected.some((document) => document.version === version || document.parsed.document?.root.local === 'IODEF-Document');
    need(known, `expected a document of ${wordsOf[version]} from the sender, got ${documents.length} that show nothing of it`);
  }

  /** Stops the case where no document has it: there is nothing to judge. */
  require(what: string, has: (document: IodefDocument, version: Version) => boolean): void {
    need(this.collected.some((document) => has(document, this.version)), `expected a document with ${what}, got none`);
  }

  /** Lets the schema speak on each document. A document that was not judged, or on which parser and schema engine differ, stops the case. */
  async validate(): Promise<void> {
    this.collected = await Promise.all(this.collected.map((document) => this.validated(document)));
  }

  /** Judges each document by its bytes. */
  judgeEach(oracle: (document: IodefDocument, version: Version) => readonly Finding[]): void {
    this.world.judge(this.collected.flatMap((document) => oracle(document, this.version)));
  }

  /** Judges each document that can be parsed; of a class where one is named, which must then occur. */
  judgeEachTree(oracle: (document: IodefDocument, version: Version) => readonly Finding[], className?: string): void {
    const trees = this.collected.filter(({ parsed }) => parsed.document);
    need(trees.length > 0, 'expected a well-formed document, got none');
    if (className) need(trees.some((document) => instancesOf(document, this.version, className).length > 0), `expected an ${className} in IODEF's namespace, got none`);
    this.world.judge(trees.flatMap((document) => oracle(document, this.version)));
  }

  /** Gives a vector to the recipient or library, and keeps the answer. */
  async give(vector: string): Promise<void> {
    const { bytes } = readVector(vector);
    this.version = vector.startsWith('iodef1/') ? 'v1' : 'v2';
    this.given = readDocument(vector, bytes);
    this.exchange = await this.offer(vector, bytes);
  }

  /** The same with a vector whose schemas are out of reach, which we move to a place of our own; keeps who came there. */
  async giveWithSchemasInReach(vector: string): Promise<void> {
    const listener = await startListening();
    this.world.atEnd(() => listener.stop());
    const bytes = Buffer.from(Buffer.from(readVector(vector).bytes).toString().replaceAll(outOfReach, listener.origin));
    this.given = readDocument(vector, bytes);
    this.exchange = await this.offer(vector, bytes);
    this.visits = await listener.visitsWithin(this.world.target.limits.quietSeconds, 'wait for somebody to fetch a schema', this.world.recorder);
  }

  /** Who came for the schemas of the document given last; stops the case where it was not accepted, as nothing was read then. */
  visitsForSchemas(): { readonly document: string; readonly visits: readonly string[] } {
    const { document, answer } = this.answer();
    if (this.visits.length === 0) need(answer === 'accepts', `${document}: expected it accepted, got that it was rejected`);
    return { document, visits: this.visits };
  }

  /** A control: inconclusive where the implementation answers otherwise. */
  async control(vector: string, expected: 'accepts' | 'rejects'): Promise<void> {
    const exchange = await this.offer(vector, readVector(vector).bytes);
    const answer = this.answerIn(exchange);
    if (answer !== expected) throw new Inconclusive('control', `${vector}: expected that the implementation ${expected} it, got that it ${answer} it`);
  }

  /** A control: inconclusive where a library writes what is no IODEF document as it came, so that it shows nothing of its own. */
  async controlOfCopying(vector: string): Promise<void> {
    const { bytes } = readVector(vector);
    const exchange = await this.offer(vector, bytes);
    if (this.answerIn(exchange) === 'rejects') return;
    const [given, written] = [readDocument(vector, bytes), readDocument('what it wrote', exchange.received?.body ?? new Uint8Array())].map(({ parsed }) => parsed.document?.root);
    const same = given && written && differencesBetween(given, written, this.version).length === 0;
    if (same) throw new Inconclusive('control', `${vector}: expected the library to reject it, or to write what it made of it, got a copy`);
  }

  /** What it said of the document that it was given last. */
  answer(): Answered {
    const exchange = need(this.exchange, 'expected a document to have been given');
    const { name, defect } = readVector(this.given?.name ?? '');
    return { document: name, answer: this.answerIn(exchange), ...(defect && { defect }) };
  }

  /** The document given last, and the one that a library wrote; stops the case where it did not take it. */
  roundTrip(): { readonly given: IodefDocument; readonly written: IodefDocument } {
    const { document, answer } = this.answer();
    need(answer === 'accepts', `${document}: expected the library to read it, got that it rejects it`);
    const bytes = this.exchange?.received?.body ?? new Uint8Array();
    need(bytes.length > 0, `${document}: expected the library to write it anew, got nothing`);
    return { given: need(this.given, 'expected a document to have been given'), written: readDocument('the document written', bytes) };
  }

  /** The same, where what was written can be parsed. */
  parsedRoundTrip() {
    const { given, written } = this.roundTrip();
    const fault = written.parsed.fault?.message;
    return {
      given: need(given.parsed.document, 'expected a vector that can be parsed').root,
      written: need(written.parsed.document, `expected a well-formed document from the library, got: ${fault}`).root,
    };
  }

  private async validated(document: IodefDocument): Promise<IodefDocument> {
    const name = this.version === 'v2' ? 'iodef-2.0' : 'iodef-1.0';
    const validity = await this.world.once(`${name} validity of ${document.name}`, () => validateXml(name, document.bytes));
    if (validity.undecided) throw new Inconclusive('harness', `${document.name}: not judged by the schema: ${validity.detail}`);
    const illFormed = validity.valid === false && validity.stage === 'well-formedness';
    if (illFormed === (document.parsed.fault === undefined)) {
      const [first, second] = [document.parsed.fault?.message ?? 'well-formed', illFormed ? validity.faults[0].message : 'well-formed'];
      throw new Inconclusive('harness', `${document.name}: our two parsers differ: ${first}; ${second}`);
    }
    const strictValidity = await this.world.once(`strict ${name} validity of ${document.name}`, () => validateXml(name, document.bytes, 'schema'));
    return { ...document, validity, strictValidity };
  }

  private async documentsOfSender(): Promise<readonly Exchange[]> {
    const { files, command } = this.world.point('iodef-sender');
    const { bodyBytes } = this.world.target.limits;
    const fromFiles = files ? await readDocuments({ globs: files, folder: process.cwd(), documentBytes: bodyBytes }, unrecorded) : [];
    return command ? [...fromFiles, await takeDocument(this.programOf(command), unrecorded)] : fromFiles;
  }

  private offer(vector: string, bytes: Uint8Array): Promise<Exchange> {
    const role: Taker = this.world.role === 'iodef-library' ? 'iodef-library' : 'iodef-recipient';
    const { command } = this.world.point(role);
    const program = this.programOf(command);
    const purpose = `give the document ${vector}`;
    if (command.mode === 'once') return giveOnce(program, bytes, purpose, this.world.recorder);
    const resident = this.world.once(`resident ${role}`, () => {
      const started = new ResidentCommand(program);
      this.world.atEndOfRun(() => started.end());
      return started;
    });
    return resident.give(bytes, purpose, this.world.recorder);
  }

  private programOf({ run, environment }: { readonly run: readonly string[]; readonly environment: readonly string[] }): Program {
    const { exchangeSeconds, bodyBytes } = this.world.target.limits;
    return { run, environment, deadlineSeconds: exchangeSeconds, outputBytes: bodyBytes };
  }

  private answerIn(exchange: Exchange): 'accepts' | 'rejects' {
    const answer = answerOf(exchange);
    if (answer === 'unsupported') throw new Inconclusive('precondition', `${exchange.purpose}: expected an answer, got that the document is not supported`);
    if (!answer) throw silenceOf(exchange, exchange.received?.startLine || 'no answer');
    return answer;
  }
}

/** Either version in words. */
export const wordsOf: Readonly<Record<Version, string>> = { v1: 'IODEF version 1', v2: 'IODEF version 2' };

function documentIn({ received }: Exchange): IodefDocument {
  return readDocument(received?.startLine ?? '', received?.body ?? new Uint8Array());
}

/** Where the vectors say that schemas are which nobody can get. */
const outOfReach = 'https://schemas.invalid';

const unrecorded: Recorder = { record: () => undefined };

function silenceOf(exchange: Exchange | undefined, otherwise: string): Inconclusive {
  const silence = exchange?.silence;
  const reason = silence?.cause === 'timeout' ? 'timeout' : silence?.cause === 'refused' || !exchange ? 'configuration' : 'transport';
  return new Inconclusive(reason, `${exchange?.purpose ?? 'find a document of the sender'}: expected an answer, got ${silence?.detail ?? otherwise}`);
}
