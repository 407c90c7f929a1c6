import type { Violation } from '../violation';

/** What is refused though it may be there, to break a requirement on an extension, by what stands in the document. */
export const refusedByExtension: Readonly<Record<string, RegExp>> = {
  'RFC7203-4.4-3': /<sci:AttackPattern SpecID="[^"]+" ContentID/,
  ...Object.fromEntries(classes().map(([section, name]) => [`RFC7203-${section}-3`, new RegExp(`<sci:${name}\\b[^>]* ContentID="17"`)])),
  'RFC7203-5-1': /iodef-2\.0[^]*malwareMetaData/,
  'RFC7203-5-accept': /<sci:Scoring[^]*<sci:Scoring/,
  'RFC7495-2.1-accept': /specIndex="17"/,
  'RFC5901-4.3-accept': /<phish:TakeDownInfo/,
  'RFC5901-5.5.1-1': /<phish:PhraudReport [^>]*ext-value=/,
  'RFC5901-5.9.5.2-1': /xmldsig#sha1/,
  'RFC5941-5-accept': /<thraud:FraudEventOther/,
  'RFC5941-5.2.1-6': /iso13616_1_2007">[^<]/,
  'RFC5941-5.6-3': />SAVING</,
  'RFC5941-6.2-1': /<MonetaryImpact[^]*<thraud:/,
  'RFC5941-6.2-2': /<MonetaryImpact[^]*<Flow>[^]*<thraud:/,
  'RFC5941-6.3-2': /<thraud:[^]*<History>/,
  'RFC5941-8.1-purpose': /ext-purpose="delete"/,
};

/** The requirements that are broken by taking whatever stands in an extension, with its namespace. */
export const takenByExtension: Readonly<Record<string, string>> = {
  'RFC7203-5-validate': 'urn:ietf:params:xml:ns:iodef-sci-1.0',
  'RFC7495-2.1-validate': 'urn:ietf:params:xml:ns:iodef-enum-1.0',
  'RFC5901-4.3-validate': 'urn:ietf:params:xml:ns:iodef-phish-1.0',
  'RFC5941-5-validate': 'urn:ietf:params:xml:ns:thraud-1.0',
};

/** What breaking one of them breaks too. */
const also: Readonly<Record<string, readonly string[]>> = {
  // One vector has the private pattern for both.
  'RFC7203-4.5.1-3': ['RFC7203-4.4-3'],
  // What the list of all that is allowed names as well.
  'RFC5901-5.5.1-1': ['RFC5901-4.3-accept'],
  'RFC5901-5.9.5.2-1': ['RFC5901-4.3-accept'],
  // One vector has all the recommended components.
  'RFC5941-6.2-1': ['RFC5941-6.2-2'],
  'RFC5941-6.2-2': ['RFC5941-6.2-1'],
};

/** What the recipient reference can break of the extensions. */
export const extensionViolations: readonly Violation[] = [...Object.keys(refusedByExtension), ...Object.keys(takenByExtension)].map((id) => ({ id, also: also[id] ?? [] }));

function classes(): readonly (readonly [section: string, name: string])[] {
  const names = ['AttackPattern', 'Platform', 'Vulnerability', 'Scoring', 'Weakness', 'EventReport', 'Verification', 'Remediation'];
  return names.map((name, index) => [`4.5.${index + 1}`, name] as const);
}
