import type { Version } from '../model';
import { extensionContent as ofVersion1 } from '../v1/types';
import { extensionContent as ofVersion2 } from '../v2/types';
import type { Sample } from './sample';
import { contentOf } from './values';

type Attributes = Sample['attributes'];

/** Children that the prose demands beside certain attributes, or always where the reason lies further away. */
export function companionsOf(className: string, attributes: Attributes): readonly string[] {
  const has = (name: string, ...values: readonly string[]): boolean => attributes.some((each) => each[0] === name && values.includes(each[1]));
  if (className === 'HashData' && has('scope', 'file-pe-section', 'file-pe-resource', 'file-pdf-object')) return ['HashTargetID'];
  if (className === 'HashData' && has('scope', 'file-pe-iat')) return ['Hash'];
  if ((className === 'HistoryItem' || className === 'Expectation') && has('action', 'defined-coa')) return ['DefinedCOA'];
  if (className === 'BulkObservable' && has('type', 'file-hash')) return ['BulkObservableFormat'];
  // A hash of an import table names its tool, and what describes a list of hashes is a hash.
  return { Hash: ['Application'], BulkObservableFormat: ['Hash'] }[className] ?? [];
}

/** Attributes that the prose demands beside certain children, or of certain places of an extension. */
export function attributesBeside(version: Version, className: string, name: string, attributes: Attributes, children: readonly Sample[]): Attributes {
  if (version === 'v1') return attributes;
  const [added = ''] = demanded.find(([, where]) => where(className, name, attributes, children)) ?? [];
  const value = values[added];
  return value === undefined || attributes.some((each) => each[0] === added) ? attributes : [...attributes, [added, value]];
}

/**
 * Attributes that no valid document can have: RFC 7970 gives IndicatorExpression an ext-operator, in prose and schema,
 * and lists no ext-value for its operator, without which section 5.1.1 forbids the other.
 */
export const unusable: readonly string[] = ['IndicatorExpression/@ext-operator'];

/** The defect by which a value of a list cannot stand in a valid document, as prose and schema have different content beside it. */
export function defectBeside(version: Version, className: string, attribute: string, value: string): string | undefined {
  return version === 'v2' && className === 'Confidence' && attribute === 'rating' && value === 'numeric' ? 'D04' : undefined;
}

/** What an element holds because of its attributes: the value of an extension by its dtype, a number beside a numeric rating, an address by its category. */
export function filled(version: Version, className: string, sample: Sample): Sample {
  const valued = (name: string): string => sample.attributes.find((each) => each[0] === name)?.[1] ?? '';
  if (className === 'Confidence' && version === 'v1' && valued('rating') === 'numeric') return { ...sample, text: '90' };
  if (className === 'Address') return { ...sample, text: addresses[valued('category')] ?? sample.text };
  if (className !== 'EXTENSION') return sample;
  const content = { ...ofVersion1, ...ofVersion2 }[valued('dtype') as keyof typeof ofVersion2];
  return content === 'XML' ? { ...sample, children: [foreign] } : { ...sample, text: contentOf('', content ?? 'STRING') };
}

const ports = new Set(['Port', 'Portlist', 'ProtoCode', 'ProtoType', 'ProtoField']);

const demanded: readonly (readonly [attribute: string, where: (className: string, name: string, attributes: Attributes, children: readonly Sample[]) => boolean])[] = [
  ['ip-protocol', (className, _, __, children) => className === 'Service' && children.some(({ name }) => ports.has(name))],
  ['name', (_, name) => name === 'ApplicationHeaderField' || name === 'EmailHeaderField'],
  ['dtype', (className, _, attributes) => className === 'SoftwareReference' && attributes.some(([name, value]) => name === 'spec-name' && value === 'custom')],
  ['euid-ref', (className, _, attributes) => className === 'IndicatorReference' && !attributes.some(([name]) => name === 'uid-ref')],
];

const values: Readonly<Record<string, string>> = { 'ip-protocol': '6', name: 'X-Example', dtype: 'string', 'euid-ref': 'csirt.example.org-1' };

const foreign: Sample = { name: 'iodef-example:Note', attributes: [['xmlns:iodef-example', 'https://csirt.example.com/ns/iodef-example']], text: 'Example', children: [] };

/** Those set aside for documentation. */
const addresses: Readonly<Record<string, string>> = {
  asn: '64496',
  atm: '0x47.0005',
  'e-mail': 'user@example.com',
  'ipv4-addr': '192.0.2.1',
  'ipv4-net': '192.0.2.0/24',
  'ipv4-net-masked': '192.0.2.0/24',
  'ipv4-net-mask': '192.0.2.0/255.255.255.0',
  'ipv6-addr': '2001:db8::1',
  'ipv6-net': '2001:db8::/32',
  'ipv6-net-masked': '2001:db8::/32',
  'ipv6-net-mask': '2001:db8::/32',
  mac: '00:00:5e:00:53:01',
  'site-uri': 'https://www.example.com/',
};
