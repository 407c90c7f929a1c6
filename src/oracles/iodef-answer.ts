import type { Finding } from '../evidence';

/** What an implementation said of a document that it was given. */
export interface Answered {
  /** The vector. */
  readonly document: string;
  readonly answer: 'accepts' | 'rejects';
  /** The entry of the defects register that the vector turns on. */
  readonly defect?: string;
}

/** The document was accepted. */
export function accepted({ document, answer }: Answered): readonly Finding[] {
  return answer === 'accepts' ? [] : [{ where: document, expected: 'the document accepted', actual: 'it was rejected' }];
}

/** The document was rejected. */
export function rejected({ document, answer }: Answered): readonly Finding[] {
  return answer === 'rejects' ? [] : [{ where: document, expected: 'the document rejected', actual: 'it was accepted' }];
}

/** Nobody came for the schemas that a document speaks of (RFC 5070, section 5.2). */
export function fetchedNoSchema(document: string, visits: readonly string[]): readonly Finding[] {
  return visits.map((visit) => ({ where: document, expected: 'no attempt to fetch its schemas', actual: visit }));
}

/** Either answer conforms, as the specification says both; which reading was met is reported. */
export function eitherReading({ document, answer, defect = 'none' }: Answered): readonly Finding[] {
  return [{ where: document, expected: 'either answer', actual: answer === 'accepts' ? 'the lenient reading: accepted' : 'the strict reading: rejected', defect }];
}
