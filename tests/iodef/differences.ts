import type { Opinion, Subject } from '../xml/second-opinion/opinion';

/** What one engine holds of the subjects by one schema. */
export interface Column {
  readonly engine: string;
  readonly schema: string;
  readonly opinions: readonly Opinion[];
}

/** A line for each subject on which two columns differ without a known engine defect that explains it. */
export function differencesBetween(subjects: readonly Subject[], one: Column, other: Column): readonly string[] {
  return subjects.flatMap(({ name }, index) => {
    const [first, second] = [one.opinions[index], other.opinions[index]];
    if (!first || !second || agree(first, second) || explanationOf(one.engine, first) || explanationOf(other.engine, second)) return [];
    return [`${name}: ${said(one, first)}; ${said(other, second)}`];
  });
}

/** The known defect of an engine that explains a verdict of its, if one does: an entry of the defects register. */
export function explanationOf(engine: string, opinion: Opinion | undefined): string | undefined {
  if (!opinion || opinion.verdict !== 'invalid') return undefined;
  // Not asked of Xerces, which is right about times.
  if (engine !== 'Xerces' && /'(\s[^']*|[^']*\s)' is not a valid value of the atomic type 'xs:(dateTime|date|duration)'/.test(opinion.because)) return 'E01';
  // Only Xerces looks for what an xs:IDREF refers to, and counts an xs:ID in element content once.
  if (engine === 'Xerces' && /^cvc-id\.[12]/.test(opinion.because)) return 'E04';
  return undefined;
}

/** Refused is refused, whether as XML or by the schema, as engines differ in where they find an undeclared prefix; who declines to judge agrees with all. */
function agree(one: Opinion, other: Opinion): boolean {
  if (one.verdict === 'unjudged' || other.verdict === 'unjudged') return true;
  return (one.verdict === 'valid') === (other.verdict === 'valid');
}

function said({ engine, schema }: Column, { verdict, because }: Opinion): string {
  return `${engine} by ${schema} says ${verdict}${because && ` (${because})`}`;
}
