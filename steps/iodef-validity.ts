import type { Version } from '../src/iodef/model';
import type { IodefDocument } from '../src/oracles/iodef-document';
import { Inconclusive } from '../src/verdict';
import { validateXml } from '../src/xml/validate';

/** Keeps for a run what was found out once. */
type Once = <Value>(key: string, make: () => Value) => Value;

/** A document with what the schema of a version says of it. Inconclusive where it was not judged, or where parser and schema engine differ. */
export async function validated(document: IodefDocument, version: Version, once: Once = (_key, make) => make()): Promise<IodefDocument> {
  const name = version === 'v2' ? 'iodef-2.0' : 'iodef-1.0';
  const validity = await once(`${name} validity of ${document.name}`, () => validateXml(name, document.bytes));
  if (validity.undecided) throw new Inconclusive('harness', `${document.name}: not judged by the schema: ${validity.detail}`);
  const illFormed = validity.valid === false && validity.stage === 'well-formedness';
  if (illFormed === (document.parsed.fault === undefined)) {
    const [first, second] = [document.parsed.fault?.message ?? 'well-formed', illFormed ? validity.faults[0].message : 'well-formed'];
    throw new Inconclusive('harness', `${document.name}: our two parsers differ: ${first}; ${second}`);
  }
  const strictValidity = await once(`strict ${name} validity of ${document.name}`, () => validateXml(name, document.bytes, 'schema'));
  return { ...document, validity, strictValidity };
}
