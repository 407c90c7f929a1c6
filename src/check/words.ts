import { visibleLine } from '../report/visible';
import { isMandatory } from '../requirements/requirement';
import { type Checked, type CheckFinding, notJudged } from './checked';

/** A finding as compilers write it: `file:line:column: requirement: where: expected X, got Y`, every character visible. */
export function lineOf(file: string, finding: CheckFinding): string {
  const { line, column, requirement, where, expected, actual } = finding;
  return visibleLine(`${file}:${line}:${column}: ${requirement}: ${where}: expected ${expected}, got ${actual}${remarkOn(finding)}`);
}

/** One line that says how to mend it, from what was expected. */
export function mendOf({ requirement, expected, actual, defect }: CheckFinding): string {
  if (defect) return `nothing needs to be done; ${defect} of the defects register says why`;
  return visibleLine(requirement === notJudged ? madeUsable(actual) : mended(expected, actual));
}

/** How many documents came to which verdict, in words. */
export class Tally {
  private readonly counts: Record<Checked['verdict'], number> = { valid: 0, tolerated: 0, invalid: 0, unusable: 0 };

  add({ verdict }: Checked): void {
    this.counts[verdict] += 1;
  }

  of(verdict: Checked['verdict']): number {
    return this.counts[verdict];
  }

  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** `3 documents: 2 valid, 1 invalid`. */
  toString(): string {
    const said = Object.entries(this.counts).flatMap(([verdict, count]) => (count > 0 ? [`${count} ${verdict}`] : []));
    return `${this.total} ${this.total === 1 ? 'document' : 'documents'}: ${said.join(', ') || 'none'}`;
  }
}

/** Why it does not count, where it does not. */
function remarkOn({ level, defect }: CheckFinding): string {
  if (defect) return ` (tolerated: ${defect})`;
  return level === null || isMandatory(level) ? '' : ` (${level})`;
}

function madeUsable(actual: string): string {
  return remedies.find(([cause]) => cause.test(actual))?.[1] ?? 'see the limits in docs/check.md';
}

const remedies: readonly (readonly [cause: RegExp, remedy: string])[] = [
  [/DOCTYPE/, 'take the DOCTYPE out'],
  [/encoding/i, 'write the document in UTF-8'],
  [/the cap of/, 'make it smaller, or allow more with --max-bytes'],
  [/RID message with none/, 'leave it out; of a RID message the IODEF documents inside are judged, not the envelope'],
  [/not judged yet/, 'leave it out; IODEF in XML, JSON or CBOR is what is judged'],
  [/no file|no regular file|ENOENT/, 'name a file, or a folder or glob with documents in it'],
  [/^E[A-Z]+$/, 'let the file be read'],
];

function mended(expected: string, actual: string): string {
  const [, listed] = /Expected is (?:one of )?\(? ?(.+?) ?\)?\.$/.exec(actual) ?? [];
  if (listed) return `put ${listed.includes(',') ? 'one of ' : ''}${listed} here, or take the element out`;
  if (/attribute .* is not allowed/.test(actual)) return 'take the attribute out';
  if (/required but missing/.test(actual)) return 'add the attribute';
  if (/is not an element of the set|not a valid value/.test(actual)) return 'write a value that the list or the type allows';
  if (expected === 'well-formed XML') return 'mend the markup at this place; nothing behind it has been read';
  if (expected.startsWith('what the schema')) return 'follow the class of this element in section 3';
  if (expected.startsWith('a member of ')) return 'take it out, or give it the name that the class has for it';
  if (expected === 'each name once in an object') return 'keep one of them';
  if (/^(no|none|nothing|0)\b/.test(actual)) return `add ${expected}`;
  return `make it ${expected}`;
}
