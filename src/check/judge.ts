import type { Finding } from '../evidence';
import type { Version } from '../iodef/model';
import { namespaces, readDocument, type IodefDocument } from '../oracles/iodef-document';
import { type Judge, judgeOf } from '../oracles/iodef-judgements';
import { isSchemaValid } from '../oracles/iodef-schema';
import { isMandatory, type Level } from '../requirements/requirement';
import type { SchemaEngine } from '../xml/schema-engine';
import { validateXmlBy } from '../xml/validate';
import { faultLimit, type Validity } from '../xml/validity';
import { type CheckFinding, type CheckVerdict, type Judged, unusable } from './checked';
import { placeOf } from './place';
import { isOfCarriage, type Rule } from './rules';
import { judgeRid } from './judge-rid';
import { isRid, vocabularyNotJudged } from './vocabularies';

export interface JudgeOptions {
  readonly rules: readonly Rule[];
  /** Whether the bytes are as they were sent, so that how they begin counts as well. */
  readonly asSent: boolean;
}

/** Names the entry of the defects register that explains a finding because of where its document stands. */
export type Excuse = (finding: CheckFinding) => string | undefined;

/** Judges a document's bytes by the Rules of its version, or of version 2 where it shows none. Throws only where the engine broke. */
export function judgeDocument(bytes: Uint8Array, engine: SchemaEngine, { rules, asSent }: JudgeOptions, excuse?: Excuse): Judged {
  const read = readDocument('', bytes);
  const declined = read.parsed.fault?.declined && read.parsed.fault;
  if (declined) return unusable('a document within what is read here', declined.message, declined);
  const root = read.parsed.document?.root;
  if (root && isRid(root)) return judgeRid(bytes, root, (document, excused) => judgeDocument(document, engine, { rules, asSent: false }, excused));
  const foreign = read.parsed.document && vocabularyNotJudged(read.parsed.document.root);
  if (foreign) return unusable('an IODEF document', `${foreign}, which are not judged yet`);
  const version = read.version ?? 'v2';
  const document = heldAgainstSchema(read, version, engine);
  const refusal = document.validity && refusalIn(document.validity);
  if (refusal) return unusable('a document within the limits of the schema engine', refusal);
  const judged = judgingOf(rules, version).flatMap((judging) => findingsOf(document, version, judging));
  const all = onceEach([...judged, ...whatTheSchemaAdds(document, version, rules, judged)]);
  const held = all.filter(({ sentence }) => asSent || !isOfCarriage(sentence)).map(({ finding }) => (excuse ? { ...finding, defect: finding.defect ?? excuse(finding) ?? null } : finding));
  const notes = all.filter(({ sentence }) => !asSent && isOfCarriage(sentence)).map(({ finding }) => finding);
  return { version: version === 'v1' ? '1.00' : '2.00', verdict: verdictOf(document, held), findings: inOrder(held), notes: inOrder(notes) };
}

interface JudgedBy {
  readonly sentence: string;
  readonly finding: CheckFinding;
}

function heldAgainstSchema(document: IodefDocument, version: Version, engine: SchemaEngine): IodefDocument {
  const { either, schema } = validateXmlBy(engine, version === 'v2' ? 'iodef-2.0' : 'iodef-1.0', document.bytes);
  return { ...document, validity: either, strictValidity: schema };
}

/** Without what a Rule of one section's tables says as well, under the Rule on all of them. */
function onceEach(found: readonly JudgedBy[]): readonly JudgedBy[] {
  const placeOfFault = ({ finding: { line, actual } }: JudgedBy): string => `${line} ${actual}`;
  const bySection = new Set(found.filter(({ sentence }) => sentence.startsWith(ofOneSection)).map(placeOfFault));
  return found.filter((each) => each.sentence !== ofAllClasses || !bySection.has(placeOfFault(each)));
}

const ofOneSection = 'each document keeps to the class tables of section ';
const ofAllClasses = 'each document keeps to the classes of the data model';

/** What the engine did not judge, and what it calls ill-formed because of a limit of its own. */
function refusalIn(validity: Validity): string | undefined {
  if (validity.undecided) return validity.detail;
  if (validity.valid || validity.stage === 'schema') return undefined;
  return validity.faults.map(({ message }) => message).find((message) => ownLimits.test(message));
}

const ownLimits = /excessive depth|too (long|big|large|deep)|huge|maximum .* exceeded/i;

function findingsOf(document: IodefDocument, version: Version, { rule: { requirement, level, sentence }, judge }: Judging): readonly JudgedBy[] {
  const found = judge(document, version);
  if (found.length === 0) return nothing;
  return found.slice(0, faultLimit).map((finding) => ({ sentence, finding: placed(document, requirement, level, finding) }));
}

const nothing: readonly JudgedBy[] = [];

interface Judging {
  readonly rule: Rule;
  readonly judge: Judge;
}

/** The Rules of a version with their judges; sentences are understood once. */
function judgingOf(rules: readonly Rule[], version: Version): readonly Judging[] {
  const known = judgings[version].get(rules);
  if (known) return known;
  const judging = rules
    .filter((rule) => rule.version === version)
    .flatMap((rule) => {
      const judge = judgeOf(rule.sentence);
      return judge ? [{ rule, judge }] : [];
    });
  judgings[version].set(rules, judging);
  return judging;
}

const judgings: Readonly<Record<Version, WeakMap<readonly Rule[], readonly Judging[]>>> = { v1: new WeakMap(), v2: new WeakMap() };

/** What makes a document invalid and no Rule has a word for: under the Rule that every class be built as the data model says. */
function whatTheSchemaAdds(document: IodefDocument, version: Version, rules: readonly Rule[], judged: readonly JudgedBy[]): readonly JudgedBy[] {
  const { parsed, validity } = document;
  const found = judged.some(({ sentence, finding }) => !finding.defect && isMandatory(finding.level ?? 'MAY') && !isOfCarriage(sentence));
  if (validity?.valid !== false) return [];
  const sentence = validity.stage === 'schema' ? ofAllClasses : 'each document is well-formed';
  const rule = rules.find((each) => each.version === version && each.sentence === sentence);
  if (!rule) return [];
  const findings: readonly Finding[] =
    validity.stage === 'schema' ? isSchemaValid(document, version) : parsed.fault ? [] : [{ where: `:${validity.faults[0].line}`, expected: 'well-formed XML', actual: validity.faults[0].message }];
  const missing = findings.filter(({ actual, defect }) => !defect && (!found || /attribute .* is not allowed/i.test(actual)));
  const known = new Set(judged.map(({ finding }) => `${finding.line} ${finding.actual}`));
  return missing
    .map((finding) => ({ sentence, finding: placed(document, rule.requirement, rule.level, finding) }))
    .filter(({ finding }) => !known.has(`${finding.line} ${finding.actual}`));
}

function placed(document: IodefDocument, requirement: string, level: Level, { where, expected, actual, defect }: Finding): CheckFinding {
  return { requirement, level, ...placeOf(document, where), expected: plain(expected), actual: plain(actual), defect: defect ?? null };
}

/** As the engine and the tables say it, without the namespaces in braces that everybody knows, and no longer than can be read. */
function plain(text: string): string {
  const short = text.replaceAll(`{${namespaces.v2}}`, '').replaceAll(`{${namespaces.v1}}`, '');
  return short.length > wordsLength ? `${short.slice(0, wordsLength)}…` : short;
}

const wordsLength = 500;

function verdictOf({ strictValidity }: IodefDocument, findings: readonly CheckFinding[]): CheckVerdict {
  if (findings.some(({ level, defect }) => !defect && level && isMandatory(level))) return 'invalid';
  return strictValidity?.valid === false ? 'tolerated' : 'valid';
}

function inOrder(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return [...findings].sort((one, other) => one.line - other.line || one.column - other.column);
}
