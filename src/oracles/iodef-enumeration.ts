import type { Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { findingAt, instancesOf, type IodefDocument } from './iodef-document';
import { collapsed } from './iodef-type';

/** The index of an enumeration is a number of IANA's registry, which begins with 1 (RFC 7495, section 4). */
export function numbersEnumerationsFromOne(document: IodefDocument): readonly Finding[] {
  return namesIn(document)
    .filter((name) => /^[+-]?\d+$/.test(indexOf(name)) && Number(indexOf(name)) < 1)
    .map((name) => findingAt(document, name, { expected: '@specIndex of 1 or more', actual: `"${indexOf(name)}"` }));
}

/** An identifier has the form of the enumeration that its index stands for, where that is known here (RFC 7495, section 3). */
export function identifiesByTheEnumerationNamed(document: IodefDocument): readonly Finding[] {
  return namesIn(document).flatMap((name) => {
    const form = forms[String(Number(indexOf(name)))];
    if (!form) return [];
    return name.children
      .filter((id) => id.local === 'ID' && !form.pattern.test(collapsed(id.text)))
      .map((id) => findingAt(document, id, { expected: `${form.words}, as @specIndex="${indexOf(name)}" says`, actual: `"${collapsed(id.text)}"` }));
  });
}

/** The entries that RFC 7495, section 4, begins the registry with. */
const forms: Readonly<Record<string, { readonly words: string; readonly pattern: RegExp }>> = {
  '1': { words: 'an identifier of CVE, as CVE-2014-0001', pattern: /^CVE-\d{4}-\d{4,}$/ },
};

function namesIn(document: IodefDocument): readonly XmlElement[] {
  return instancesOf(document, 'v2', 'enum:ReferenceName');
}

function indexOf(name: XmlElement): string {
  return collapsed(attributeOf(name, 'specIndex') ?? '');
}
