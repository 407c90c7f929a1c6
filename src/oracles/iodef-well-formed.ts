import type { Finding } from '../evidence';
import type { IodefDocument } from './iodef-document';

/** The document is namespace-well-formed XML (RFC 7970 and RFC 5070, section 4.3; XML 1.0, Namespaces in XML 1.0). */
export function isWellFormed({ name, parsed, validity }: IodefDocument): readonly Finding[] {
  if (!parsed.fault) return [];
  // The schema's parser says more exactly where.
  const fault = validity?.valid === false && validity.stage === 'well-formedness' ? validity.faults[0] : parsed.fault;
  return [{ where: `${name}:${fault.line}`, expected: 'well-formed XML', actual: fault.message }];
}
