import type { Encoding } from '../data-item/encoding';
import { type EncodedDocument, type ItemFinding, placesIn, readEncoded } from '../oracles/iodef-encoded';
import { carriedFindings, formJudgeOf } from '../oracles/iodef-form-judgements';
import { isMandatory } from '../requirements/requirement';
import { faultLimit } from '../xml/validity';
import { type CheckFinding, type CheckVerdict, type Judged, unusable } from './checked';
import type { Rule } from './rules';

/** Judges a document in JSON or CBOR by the Rules of RFC 8727, and by those of RFC 7970 that no encoding changes. */
export function judgeEncoded(bytes: Uint8Array, encoding: Encoding, rules: readonly Rule[]): Judged {
  const document = readEncoded('', bytes, encoding);
  const placeOf = placesIn(document);
  const { fault } = document.read;
  if (fault?.declined) return unusable('a document within what is read here', fault.message, placeOf(fault.at));
  const findings = rules.flatMap((rule) => findingsOf(document, rule).map((finding) => placed(finding, rule, placeOf)));
  const inOrder = findings.sort((one, other) => one.line - other.line || one.column - other.column);
  return { version: fault ? null : '2.00', verdict: verdictOf(inOrder), findings: inOrder, notes: [] };
}

function findingsOf(document: EncodedDocument, { version, sentence, requirement }: Rule): readonly ItemFinding[] {
  if (version === 'v2') return carriedFindings(document, sentence).slice(0, faultLimit);
  // What this one Rule says of a run, the Rules of RFC 7970 say one by one.
  if (version !== document.encoding || requirement.startsWith('RFC8727-3.2-prose')) return [];
  return (formJudgeOf(sentence)?.(document) ?? []).slice(0, faultLimit);
}

function placed({ pointer, at, expected, actual, defect }: ItemFinding, { requirement, level }: Rule, placeOf: ReturnType<typeof placesIn>): CheckFinding {
  return { requirement, level, where: pointer || '/', ...placeOf(at), expected: short(expected), actual: short(actual), defect: defect ?? null };
}

function short(text: string): string {
  return text.length > wordsLength ? `${text.slice(0, wordsLength)}…` : text;
}

const wordsLength = 500;

function verdictOf(findings: readonly CheckFinding[]): CheckVerdict {
  if (findings.some(({ level, defect }) => !defect && level && isMandatory(level))) return 'invalid';
  return findings.some(({ defect }) => defect) ? 'tolerated' : 'valid';
}
