import type { Opinion, Subject } from '../xml/second-opinion/opinion';

/** A line for each subject on which two columns of opinions differ without a known engine defect explaining it. */
export function differencesBetween(subjects: readonly Subject[], oneName: string, one: readonly Opinion[], otherName: string, other: readonly Opinion[]): readonly string[] {
  return subjects.flatMap(({ name }, index) => {
    const [first, second] = [one[index], other[index]];
    if (!first || !second || verdictOf(first) === verdictOf(second)) return [];
    if (first.verdict === 'unjudged' || second.verdict === 'unjudged') return [];
    if (explanationOf(oneName, first) || explanationOf(otherName, second)) return [];
    return [`${name}: ${oneName} says ${first.verdict} (${first.because}), ${otherName} says ${second.verdict} (${second.because})`];
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

/** Refused is refused, whether as XML or by the schema: engines differ in where they find an undeclared prefix. */
function verdictOf({ verdict }: Opinion): string {
  return verdict === 'ill-formed' ? 'invalid' : verdict;
}
