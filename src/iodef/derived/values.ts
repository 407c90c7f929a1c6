import { permittedValues } from '../facts';
import type { AttributeFacts, Content, DataType, Enumeration } from '../model';

/** Stand for an identifier of the element's own, an observable's and an indicator's, until a document is whole. */
export const ownIdentifier = '{id}';
export const someObservable = '{observable}';
export const someIndicator = '{indicator}';

/** The values of an enumeration that the schema has, `ext-value` last. */
export function schemaValues(type: Enumeration): readonly string[] {
  const { lacks = [] } = type.schema ?? {};
  const permitted = permittedValues(type).filter((value) => !lacks.includes(value));
  return [...permitted.filter((value) => value !== 'ext-value'), ...permitted.filter((value) => value === 'ext-value')];
}

/** The values that prose and schema do not both have. */
export function disputedValues({ schema }: Enumeration): readonly string[] {
  return [...(schema?.adds ?? []), ...(schema?.lacks ?? [])];
}

/** A value for an attribute, which prose and schema admit. */
export function valueOf(className: string, attribute: string, { type, fixed, schema }: AttributeFacts): string {
  if (fixed !== undefined) return fixed;
  const chosen = attributeValues[`${className}@${attribute}`] ?? attributeValues[`@${attribute}`];
  if (chosen !== undefined) return chosen;
  if (typeof type !== 'string') return schemaValues(type)[0] ?? '';
  return textOf(typeof schema?.type === 'string' ? schema.type : type);
}

/** Text for an element of this content, as its name suggests. */
export function contentOf(name: string, content: Content | undefined): string {
  if (content === undefined || content === 'XML' || content === 'ELEMENTS') return '';
  return elementTexts[name] ?? textOf(content);
}

/** Text that is no value of this content; undefined where any text is one. */
export function wrongText(content: Content): string | undefined {
  return wrongTexts[content];
}

function textOf(type: DataType | 'POSITIVE_REAL'): string {
  return texts[type] ?? 'Example';
}

const texts: Readonly<Partial<Record<Content, string>>> = {
  BOOLEAN: 'true',
  INTEGER: '5',
  REAL: '1.5',
  POSITIVE_REAL: '1.5',
  CHARACTER: 'x',
  BYTE: 'AAAA',
  HEXBIN: 'AA',
  LANGUAGE: 'en',
  DATETIME: '2026-03-01T08:00:00Z',
  TIMEZONE: '+01:00',
  PORTLIST: '22,80-81',
  PHONE: '+1 555 0100',
  EMAIL: 'csirt@example.com',
  URL: 'https://csirt.example.com/',
  ID: ownIdentifier,
  IDREF: someObservable,
};

const wrongTexts: Readonly<Partial<Record<Content, string>>> = {
  BOOLEAN: 'yes',
  INTEGER: 'five',
  REAL: 'much',
  POSITIVE_REAL: 'much',
  BYTE: '*',
  HEXBIN: 'A',
  LANGUAGE: 'en_GB',
  DATETIME: 'yesterday',
  TIMEZONE: 'CET',
  PORTLIST: '80 443',
  ID: '1 and 2',
  IDREF: '1 and 2',
  NCNAME: '1 and 2',
};

const attributeValues: Readonly<Record<string, string>> = {
  '@name': 'csirt.example.com',
  '@private-enum-name': 'csirt.example.com',
  '@currency': 'EUR',
  '@translation-id': 'text-1',
  '@ip-protocol': '6',
  '@ip_protocol': '6',
  '@version': '1',
  '@dtype': 'string',
  'Address@category': 'ipv4-addr',
  'Contact@role': 'creator',
  'HistoryItem@action': 'other',
  'IndicatorReference@uid-ref': someIndicator,
};

const elementTexts: Readonly<Record<string, string>> = {
  IncidentID: '2026-0001',
  Address: '192.0.2.1',
  Name: 'host.example.com',
  NodeName: 'host.example.com',
  Server: 'ns.example.com',
  SameDomainContact: 'example.org',
  HashTargetID: '1',
  RecordPattern: '[a-z]+',
  IANAService: 'https',
  ContactName: 'Example CSIRT',
  // The schema of RFC 7970 has no content here, that of RFC 5070 any.
  Confidence: '',
};
