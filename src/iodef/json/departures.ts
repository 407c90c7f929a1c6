import type { FormOfClass, MemberFacts } from './form';

/**
 * Where RFC 8727 says something else than its own rules make of the tables of RFC 7970: the CDDL of section 6 binds
 * (D08). What appendix B's JSON Schema, Table 3 or an example says besides is tolerated, under the defect that is named.
 */

/** Classes whose place is taken by what they hold (section 3.2). */
export const dissolved: Readonly<Record<string, string>> = {
  Flow: 'System',
  ApplicationHeader: 'ApplicationHeaderField',
  SignatureData: 'ds:Signature',
  IndicatorData: 'Indicator',
  Record: 'RecordData',
};

/** Names for character content (Table 3); elsewhere it is `value`. */
export const contentNames: Readonly<Record<string, string>> = { IncidentID: 'id', IndicatorID: 'id', RegistryHandle: 'handle' };

/** Members that section 6 names otherwise than the table of RFC 7970: the element, and what Table 3 calls it. */
export const renamedMembers: Readonly<Record<string, { readonly to: string; readonly defect: string }>> = { Nameservers: { to: 'NameServers', defect: 'D31' } };

const text = { scalar: 'STRING' } as const;
const bytes = { scalar: 'BYTE' } as const;
const texts: MemberFacts = { type: text, many: true };
const specification: MemberFacts = { type: { values: ['urn:ietf:params:xml:ns:mile:mmdef:1.2', 'private'], tolerated: { '^urn:ietf:params:xml:ns:mile:': 'D34' } }, required: true };

const embedded: FormOfClass['members'] = {
  SpecID: specification,
  'ext-SpecID': { type: text },
  ContentID: { type: text },
  RawData: { type: bytes, many: true, tolerated: { single: 'D35' } },
  Reference: { type: { class: 'Reference' }, many: true },
};

/** Classes that only RFC 8727 has in this form. */
export const ownClasses: Readonly<Record<string, FormOfClass>> = {
  MLStringType: { section: '2.2.2', members: { value: { type: text, required: true }, lang: { type: { scalar: 'LANGUAGE' } }, 'translation-id': { type: text } } },
  // Section 3.12 of RFC 7970 has its members as children of Assessment.
  Impact: {
    section: '6',
    members: {
      SystemImpact: { type: { class: 'SystemImpact' } },
      BusinessImpact: { type: { class: 'BusinessImpact' } },
      TimeImpact: { type: { class: 'TimeImpact' } },
      MonetaryImpact: { type: { class: 'MonetaryImpact' } },
      IntendedImpact: { type: { class: 'BusinessImpact' } },
    },
    choice: { of: ['SystemImpact', 'BusinessImpact', 'TimeImpact', 'MonetaryImpact', 'IntendedImpact'], required: true, several: 'D36' },
  },
  STRUCTUREDINFO: {
    section: '2.2.5',
    members: { ...embedded, Platform: { type: { class: 'Platform' }, many: true }, Scoring: { type: { class: 'Scoring' }, many: true } },
    choice: { of: ['RawData', 'Reference'], required: false },
  },
  Platform: { section: '6', members: embedded },
  Scoring: { section: '6', members: embedded },
  ReferenceName: { section: '6', members: { specIndex: { type: { scalar: 'INTEGER' }, required: true }, ID: { type: { scalar: 'ID' }, required: true } } },
};

/** Elements of other namespaces, and what a member in their place holds. */
export const foreignMembers: Readonly<Record<string, MemberFacts['type']>> = {
  'sci:AttackPattern': { class: 'STRUCTUREDINFO' },
  'sci:Vulnerability': { class: 'STRUCTUREDINFO' },
  'sci:Weakness': { class: 'STRUCTUREDINFO' },
  'enum:ReferenceName': { class: 'ReferenceName' },
  'ds:Signature': bytes,
  'ds:X509Data': bytes,
  'ds:DigestMethod': bytes,
  'ds:DigestValue': bytes,
  'ds:CanonicalizationMethod': bytes,
};

/** Members that are other than the rules make them, by class. */
export const departingMembers: Readonly<Record<string, Readonly<Record<string, MemberFacts>>>> = {
  'IODEF-Document': { version: { type: text, required: true } },
  RelatedActivity: { Description: texts },
  Assessment: { Impact: { type: { class: 'Impact' }, many: true, required: true } },
  SoftwareReference: { value: { type: text } },
  EventData: { Description: { type: { multilingual: true }, many: true, tolerated: { empty: 'D36' } } },
  ServiceName: { URL: { type: { scalar: 'URL' }, many: true, tolerated: { empty: 'D36' } } },
  SOFTWARE: { URL: { type: { scalar: 'URL' }, many: true, tolerated: { empty: 'D36' } } },
  IndicatorID: { id: { type: { scalar: 'ID' }, required: true, tolerated: { value: 'D36' } } },
  // XML lets each term have its own.
  IndicatorExpression: { Confidence: { type: { class: 'Confidence' } } },
  HashData: { 'ext-scope': { type: text, tolerated: { member: 'D36' } } },
  AlternativeIndicatorID: { IndicatorID: { type: { class: 'IndicatorID' }, many: true, required: true } },
  TimeImpact: { value: { type: { scalar: 'POSITIVE_REAL' }, required: true } },
  MonetaryImpact: { value: { type: { scalar: 'POSITIVE_REAL' }, required: true } },
  // An algorithm's name is a URI, and section 6 has it as binary data.
  Hash: {
    DigestMethod: { type: bytes, required: true, tolerated: { value: 'D37' } },
    CanonicalizationMethod: { type: bytes, tolerated: { value: 'D37' } },
  },
};

/** Members of the rules that section 6 has not, by class. */
export const absentMembers: Readonly<Record<string, readonly string[]>> = {
  Assessment: ['SystemImpact', 'BusinessImpact', 'TimeImpact', 'MonetaryImpact', 'IntendedImpact'],
  AlternativeIndicatorID: ['IndicatorReference'],
};

/** Values that section 6, or appendix B, spells or lists otherwise, by class and member. */
export const departingValues: Readonly<Record<string, { readonly instead?: Readonly<Record<string, string>>; readonly tolerated: Readonly<Record<string, string>> }>> = {
  'NodeRole category': { instead: { anonymization: 'anomyzation' }, tolerated: { '^anonymization$': 'D32' } },
  'BulkObservable type': { tolerated: { '^http-request-url$': 'D08' } },
};

/** Which members exclude each other (group choices of section 6), by class. */
export const choices: Readonly<Record<string, NonNullable<FormOfClass['choice']>>> = {
  DetectionPattern: { of: ['Description', 'DetectionConfiguration'], required: true },
  Node: { of: ['DomainData', 'Address'], required: true, several: 'D36' },
  DomainContacts: { of: ['SameDomainContact', 'Contact'], required: true },
  Indicator: { of: ['Observable', 'uid-ref', 'IndicatorExpression', 'IndicatorReference'], required: true },
  BulkObservableFormat: { of: ['Hash', 'AdditionalData'], required: true },
  IndicatorReference: { of: ['uid-ref', 'euid-ref'], required: true },
};

/** Classes that appendix B leaves open. */
export const openClasses: Readonly<Record<string, string>> = { Campaign: 'D36' };
