import { encodingOf } from '../src/data-item/encoding';
import { startListening } from '../src/drivers/listener/visits';
import type { Exchange, Finding } from '../src/evidence';
import { defectiveVectors } from '../src/iodef/derived/vectors';
import type { Version } from '../src/iodef/model';
import type { Answered } from '../src/oracles/iodef-answer';
import { isOfSender } from '../src/oracles/iodef-carriage';
import { instancesOf, readDocument, type IodefDocument } from '../src/oracles/iodef-document';
import { numbersUnpredictably, showsNumbering } from '../src/oracles/iodef-numbering';
import { differencesBetween } from '../src/oracles/iodef-round-trip';
import { readVector } from '../src/vectors';
import { Inconclusive } from '../src/verdict';
import { validated } from './iodef-validity';
import { documentsOfSender } from './iodef-sender';
import { needJudgement } from './iodef-judgement';
import { answerIn, byMachine, describeTo, giveTo, noAnswer } from './iodef-taker';
import { need, type MilepostWorld } from './world';

/** One test case about IODEF: the documents of a sender, or the document that a recipient or library is given and what comes back. */
export class IodefScene {
  version: Version = 'v2';
  /** Whether each document is judged as one of its own version. */
  private eitherVersion = false;
  private collected: readonly IodefDocument[] = [];
  private exchange: Exchange | undefined;
  private given: IodefDocument | undefined;
  private answers: readonly Answered[] | undefined;
  private visits: readonly string[] = [];

  constructor(private readonly world: MilepostWorld) {}

  /** Takes the sender's documents of a version: once in a run, as evidence in each case. Those that show no version count for either. */
  async collect(version: Version | 'either'): Promise<void> {
    this.eitherVersion = version === 'either';
    if (version !== 'either') this.version = version;
    const { exchanges, carried } = await this.world.once('documents of the IODEF sender', () => documentsOfSender(this.world));
    // The way to them is evidence once; what brought one, and what failed to, is in each case.
    const bringing = new Set(carried.map(({ exchange }) => exchange));
    const told = this.world.once('way to the documents of the IODEF sender', () => new Set<Exchange>());
    for (const exchange of exchanges) if (!told.has(exchange) || bringing.has(exchange) || exchange.silence) this.world.recorder.record(exchange);
    for (const exchange of exchanges) told.add(exchange);
    if (carried.length === 0) throw noAnswer(exchanges.find(({ silence }) => silence) ?? exchanges.at(-1), exchanges.at(-1)?.received?.startLine || 'no document');
    const documents = carried.map(({ document }) => document).filter(({ bytes }) => encodingOf(bytes) === undefined);
    this.collected = documents.filter((document) => this.eitherVersion || document.version === undefined || document.version === version);
    const known = this.collected.some((document) => document.version === this.versionOf(document) || document.parsed.document?.root.local === 'IODEF-Document');
    need(known, `expected a document of ${version === 'either' ? 'IODEF' : wordsOf[version]} from the sender, got ${documents.length} that show nothing of it`);
  }

  /** Stops the case where no document has it: there is nothing to judge. */
  require(what: string, has: (document: IodefDocument, version: Version) => boolean): void {
    need(this.collected.some((document) => has(document, this.versionOf(document))), `expected a document with ${what}, got none`);
  }

  /** Lets the schema speak on each document. A document that was not judged, or on which parser and schema engine differ, stops the case. */
  async validate(): Promise<void> {
    this.collected = await Promise.all(this.collected.map((document) => this.validated(document)));
  }

  /** Judges each document by its bytes, for a fact that what it came in has left to its sender. */
  judgeEach(fact: string, oracle: (document: IodefDocument, version: Version) => readonly Finding[]): void {
    this.world.judge(this.showing(fact).flatMap((document) => oracle(document, this.versionOf(document))));
  }

  /** Judges each document that can be parsed; of a class where one is named, which must then occur. */
  judgeEachTree(oracle: (document: IodefDocument, version: Version) => readonly Finding[], className?: string, fact = ''): void {
    const trees = this.showing(fact).filter(({ parsed }) => parsed.document);
    need(trees.length > 0, 'expected a well-formed document, got none');
    if (className) need(trees.some((document) => instancesOf(document, this.versionOf(document), className).length > 0), `expected an ${className} in IODEF's namespace, got none`);
    this.world.judge(trees.flatMap((document) => oracle(document, this.versionOf(document))));
  }

  /** Judges how the documents together number their Incidents; stops the case where they are too few to show it. */
  judgeNumbering(): void {
    need(showsNumbering(this.collected, this.version), 'expected three Incidents of one CSIRT or more, with numbers in their IncidentIDs, got fewer');
    this.world.judge(numbersUnpredictably(this.collected, this.version));
  }

  /** Gives a vector to the recipient or library, and keeps the answer. */
  async give(vector: string): Promise<void> {
    const { bytes } = readVector(vector);
    this.given = readDocument(vector, bytes);
    this.version = versionOf(this.given);
    this.exchange = await giveTo(this.world, vector, bytes);
  }

  /** Has the library create the document that a description describes, beside which it is laid then. */
  async create(description: string): Promise<void> {
    const described = description.replace('-description/', '/');
    this.given = readDocument(described, readVector(described).bytes);
    this.version = versionOf(this.given);
    this.exchange = await describeTo(this.world, description, readVector(description).bytes);
  }

  /** A control: inconclusive where the library makes a document of what is no description. */
  async controlOfCreating(description: string): Promise<void> {
    const answer = answerIn(this.world, await describeTo(this.world, description, readVector(description).bytes));
    if (answer !== 'rejects') throw new Inconclusive('control', `${description}: expected the library to reject what is no JSON, got that it ${answer} it`);
  }

  /** Gives each vector that the table of a class yields, and keeps the answers; of the version of the document that was accepted before. */
  async giveEachDerived(className: string): Promise<void> {
    this.answers = [];
    byMachine(this.world, `the documents derived from the table of ${className}`);
    const vectors = defectiveVectors(this.version, className);
    for (const { name, bytes } of vectors) this.answers = [...this.answers, { document: name, answer: answerIn(this.world, await giveTo(this.world, name, bytes)) }];
    need(vectors.length > 0, `expected documents from the table of ${className}, got none`);
  }

  /** What it said of each of several documents. */
  answersToEach(): readonly Answered[] {
    return need(this.answers, 'expected documents to have been given');
  }

  /** The same with a vector whose schemas are out of reach, which we move to a place of our own; keeps who came there. */
  async giveWithSchemasInReach(vector: string): Promise<void> {
    byMachine(this.world, 'a document that names a place on this machine');
    const listener = await startListening();
    this.world.atEnd(() => listener.stop());
    const bytes = Buffer.from(Buffer.from(readVector(vector).bytes).toString().replaceAll(outOfReach, listener.origin));
    this.given = readDocument(vector, bytes);
    this.exchange = await giveTo(this.world, vector, bytes);
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
    const { bytes } = readVector(vector);
    this.version = versionOf(readDocument(vector, bytes));
    const answer = answerIn(this.world, await giveTo(this.world, vector, bytes));
    if (answer !== expected) throw new Inconclusive('control', `${vector}: expected that the implementation ${expected} it, got that it ${answer} it`);
    await needJudgement(this.world, bytes, answer);
  }

  /** A control: inconclusive where a library writes what is no IODEF document as it came, so that it shows nothing of its own. */
  async controlOfCopying(vector: string): Promise<void> {
    const { bytes } = readVector(vector);
    const exchange = await giveTo(this.world, vector, bytes);
    if (answerIn(this.world, exchange) === 'rejects') return needJudgement(this.world, bytes, 'rejects');
    const [given, written] = [readDocument(vector, bytes), readDocument('what it wrote', exchange.received?.body ?? new Uint8Array())].map(({ parsed }) => parsed.document?.root);
    const same = given && written && differencesBetween(given, written, this.version).length === 0;
    if (same) throw new Inconclusive('control', `${vector}: expected the library to reject it, or to write what it made of it, got a copy`);
  }

  /** What it said of the document that it was given last. */
  answer(): Answered {
    const exchange = need(this.exchange, 'expected a document to have been given');
    const { name, defect } = readVector(this.given?.name ?? '');
    return { document: name, answer: answerIn(this.world, exchange), ...(defect && { defect }) };
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

  /** The version that a document is judged as. */
  private versionOf({ version = 'v2' }: IodefDocument): Version {
    return this.eitherVersion ? version : this.version;
  }

  private validated(document: IodefDocument): Promise<IodefDocument> {
    return validated(document, this.versionOf(document), (key, make) => this.world.once(key, make));
  }

  /** The documents that show a fact as the sender made it; stops the case where none does. */
  private showing(fact: string): readonly IodefDocument[] {
    const showing = this.collected.filter(({ carriage }) => isOfSender(fact, carriage));
    const carriages = [...new Set(this.collected.flatMap(({ carriage }) => carriage ?? []))].join(' and ');
    need(showing.length > 0, `expected a document that came as it was sent, got ${this.collected.length} out of a ${carriages}, which says nothing of whether each ${fact}`);
    return showing;
  }
}

/** Either version in words. */
export const wordsOf: Readonly<Record<Version, string>> = { v1: 'IODEF version 1', v2: 'IODEF version 2' };

function versionOf({ name, version }: IodefDocument): Version {
  return name.startsWith('iodef1/') ? 'v1' : (version ?? 'v2');
}

/** Where the vectors say that schemas are which nobody can get. */
const outOfReach = 'https://schemas.invalid';
