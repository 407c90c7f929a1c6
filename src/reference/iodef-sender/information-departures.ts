import type { Departure } from './departure';

const valid = 'RFC7203-5-3';
const own = ' SpecID="private" ext-SpecID="urn:example:checklists:2"';

/** Departures of the documents with structured information and references to enumerations. */
export const ofInformation: readonly Departure[] = [
  // An empty one is there all the same: the schema has nothing against it.
  one('RFC7203-4.4-1', 'SpecID="private" ext-SpecID="urn:example:checklists:2" ContentID="R-1"', 'SpecID="" ContentID="R-1"'),
  one('RFC7203-4.4-2', 'ext-SpecID="urn:example:checklists:2" ContentID="W-1"', 'ContentID="W-1"'),
  one('RFC7203-4.4-4', 'SpecID="urn:ietf:params:xml:ns:mile:mmdef:1.2"', 'SpecID="urn:ietf:params:xml:ns:mile:mmdef:1.2" ext-SpecID="urn:example:checklists:2"'),
  one('RFC7203-4.4-6', 'http://xml/metadataSharing.xsd', 'http://www.example.org/metadata'),
  one('RFC7203-4.4-9', ' ContentID="W-1"', ''),
  one('RFC7203-4.4-10', '<sci:AttackPattern ', '<sci:AttackPattern ContentID="A-1" '),
  ...misplaced(),
  ...unspecified(),
  { id: 'RFC7203-5-2', also: ['RFC5070-4.3-1'], of: 'information-1', replace: [['</sci:Vulnerability>', '']] },
  one(valid, 'ContentID="W-1"', 'ContentID="W-1" version="2"'),
  one('RFC7203-7-2', '<sci:Verification SpecID="private" ext-SpecID="urn:example:checklists:2">', '<sci:Verification SpecID="urn:ietf:params:xml:ns:mile:mmdef:1.2">'),
  // What the schema knows of the version 2 classes, it knows under the Rule on classes as well.
  { id: 'RFC7495-2.1-spec-index', also: ['RFC7495-2.1-id', 'RFC7970-3-classes', valid], of: 'information-2', replace: [[' specIndex="1"', '']] },
  { id: 'RFC7495-2.1-id', also: ['RFC7970-3-classes', valid], of: 'information-2', replace: [['<enum:ID>CVE-2014-0160</enum:ID>', '']] },
  { id: 'RFC7495-3-mapping', also: [], of: 'information-2', replace: [['CVE-2014-0160', 'CWE-79']] },
  { id: 'RFC7495-4-positive', also: [], of: 'information-2', replace: [['specIndex="1"', 'specIndex="0"']] },
];

/** Each class outside the one that the text recommends. */
function misplaced(): readonly Departure[] {
  const moved = (section: string, name: string): Departure =>
    one(`RFC7203-${section}-1`, '<sci:Remediation', `<sci:${name}${own} ContentID="M-1"/></AdditionalData>\n    <AdditionalData dtype="xml"><sci:Remediation`);
  const intoMethod = (section: string, name: string): Departure => one(`RFC7203-${section}-1`, '<sci:Weakness', `<sci:${name}${own} ContentID="M-1"/></AdditionalData>\n      <AdditionalData dtype="xml"><sci:Weakness`);
  return [
    moved('4.5.1', 'AttackPattern'),
    moved('4.5.2', 'Platform'),
    moved('4.5.3', 'Vulnerability'),
    moved('4.5.4', 'Scoring'),
    moved('4.5.5', 'Weakness'),
    moved('4.5.6', 'EventReport'),
    intoMethod('4.5.7', 'Verification'),
    intoMethod('4.5.8', 'Remediation'),
  ];
}

/** Each class without its SpecID. */
function unspecified(): readonly Departure[] {
  const names = ['AttackPattern', 'Platform', 'Vulnerability', 'Scoring', 'Weakness', 'EventReport', 'Verification', 'Remediation'];
  return names.map((name, index) => ({
    id: `RFC7203-4.5.${index + 1}-2`,
    also: ['RFC7203-4.4-1', valid],
    of: 'information-1',
    replace: [[new RegExp(`(<sci:${name}) SpecID="[^"]+"(?: ext-SpecID="[^"]+")?`), '$1']],
  }));
}

function one(id: string, from: string, to: string): Departure {
  return { id, also: [], of: 'information-1', replace: [[from, to]] };
}
