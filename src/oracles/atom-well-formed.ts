import type { Finding } from '../evidence';
import type { Retrieved } from './atom';

/** RFC 4287, section 2, and RFC 5023, section 6.1: a document is namespace-well-formed XML. What we decline to read is no finding. */
export function areWellFormed(retrieved: readonly Retrieved[]): readonly Finding[] {
  return retrieved.flatMap(({ url, fault }) => {
    if (!fault || fault.declined) return [];
    return [{ where: `${url} line ${fault.line}, column ${fault.column}`, expected: 'well-formed XML', actual: fault.message }];
  });
}
