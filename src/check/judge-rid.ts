import { namespaces } from '../oracles/iodef-document';
import { slicesOf } from '../xml/slice';
import { pathOf, walk, type XmlElement } from '../xml/tree';
import { type CheckFinding, type CheckVerdict, checkVerdicts, type Judged, notJudged, unusable } from './checked';
import type { Excuse } from './judge';
import { elementAt } from './place';
import { isRid } from './vocabularies';

/** Judges a document that stands inside another. */
type JudgeInside = (document: Uint8Array, excuse: Excuse) => Judged;

/**
 * Judges each IODEF document inside a RID message (RFC 6545, section 4.2), its findings at their places in the message. The
 * envelope is not judged, which a note says. How a document of its own begins is nothing that one inside a message could keep.
 */
export function judgeRid(bytes: Uint8Array, message: XmlElement, judge: JudgeInside): Judged {
  const inside = outermost(message);
  if (inside.length === 0) return { ...unusable('an IODEF document in a RID message', 'a RID message with none in it, and its envelope is not judged', message.start), format };
  const slices = slicesOf(bytes, (_, local) => local === documentName);
  if (slices.length < inside.length) return { ...unusable('a document within what is read here', `more than ${slices.length} IODEF documents in one RID message`), format };
  const judged = inside.map((element, index) => judgedInside(element, slices[index] as string, judge));
  const [first] = judged;
  return {
    format,
    version: judged.every(({ version }) => version === first?.version) ? (first?.version ?? null) : null,
    verdict: worstOf(judged.map(({ verdict }) => verdict)),
    findings: judged.flatMap(({ findings }) => findings),
    notes: [noteOn(message)],
  };
}

const format = 'rid';
const documentName = 'IODEF-Document';

function outermost(message: XmlElement): readonly XmlElement[] {
  const isInside = ({ parent }: XmlElement): boolean => parent !== undefined && (parent.local === documentName || isInside(parent));
  return [...walk(message)].filter((element) => element.local === documentName && !isInside(element));
}

function judgedInside(element: XmlElement, slice: string, judge: JudgeInside): Judged {
  const { bare, text } = inItsNamespace(element, slice);
  const judged = judge(Buffer.from(text), excuseInRid);
  const findings = judged.findings.map((finding) => inMessage(finding, element));
  return { ...judged, findings: bare ? [bare, ...findings] : findings };
}

/** The examples of RFC 6545 name a CSIRT by one word, where RFC 5070 wants a domain name (D39). */
function excuseInRid({ requirement, actual }: CheckFinding): string | undefined {
  return requirement === 'RFC5070-3.3-3' && /^"[A-Za-z0-9-]+"$/.test(actual) ? 'D39' : undefined;
}

/** The first example of RFC 6545 leaves its document in no namespace, with children in that of version 1; RFC 6545's schema accepts it (D38). */
function inItsNamespace(element: XmlElement, slice: string): { readonly text: string; readonly bare?: CheckFinding } {
  const isBare = element.namespace === '' && element.children.length > 0 && element.children.every(({ namespace }) => namespace === namespaces.v1);
  if (!isBare) return { text: slice };
  const end = slice.lastIndexOf(`</${documentName}`);
  const inside = end === -1 ? slice.slice(1) : `${slice.slice(1, end)}</${prefix}:${slice.slice(end + 2)}`;
  return { text: `<${prefix}:${documentName} xmlns:${prefix}="${namespaces.v1}"${inside.slice(documentName.length)}`, bare: bareFinding(element) };
}

const prefix = 'read-in-iodef-1.0';

function bareFinding(element: XmlElement): CheckFinding {
  const [expected, actual] = [`${documentName} in "${namespaces.v1}"`, `${documentName} in no namespace`];
  return { requirement: 'RFC5070-4.2-namespace', level: 'MUST', where: pathOf(element), ...placeOf(element), expected, actual, defect: 'D38' };
}

/** At the same element of the message; where a finding names none, at its line. */
function inMessage(finding: CheckFinding, document: XmlElement): CheckFinding {
  const steps = finding.where.split('/').slice(2).map((step) => `/${step}`).join('');
  const where = `${pathOf(document)}${steps}`;
  const start = placeOf(elementAt(document, `/${document.name}${steps}`) ?? document);
  const isWhole = steps === '' && finding.line > 1;
  return { ...finding, where, ...(isWhole ? { line: start.line + finding.line - 1, column: finding.column } : start) };
}

function placeOf({ start, line }: XmlElement): { readonly line: number; readonly column: number } {
  return start ?? { line, column: 1 };
}

function worstOf(verdicts: readonly CheckVerdict[]): CheckVerdict {
  return [...checkVerdicts].reverse().find((verdict) => verdicts.includes(verdict)) ?? 'unusable';
}

function noteOn(message: XmlElement): CheckFinding {
  const actual = `a RID envelope (${isRid(message) ? 'RFC 6545' : message.namespace}) around one, which is not judged`;
  return { requirement: notJudged, level: null, where: pathOf(message), ...placeOf(message), expected: 'an IODEF document, which is judged', actual, defect: null };
}
