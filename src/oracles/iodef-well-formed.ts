import type { Finding } from '../evidence';
import type { IodefDocument } from './iodef-document';

/** The document is namespace-well-formed XML (RFC 7970 and RFC 5070, section 4.3; XML 1.0, Namespaces in XML 1.0). */
export function isWellFormed({ name, parsed }: IodefDocument): readonly Finding[] {
  const { fault } = parsed;
  return fault ? [{ where: `${name}:${fault.line}:${fault.column}`, expected: 'well-formed XML', actual: fault.message }] : [];
}
