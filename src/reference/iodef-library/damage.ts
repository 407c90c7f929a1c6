import { childrenOf, type Element } from '../iodef-recipient/element';
import { below, nameOf } from '../iodef-recipient/judge';

/** Changes a document before it is written, to break one requirement; anything else comes through whole. */
export function damage(root: Element, requirement: string): void {
  for (const element of [...below(root)]) damages[requirement]?.(element, nameOf(element).local);
}

/** Text put in the place of what was written, to break one requirement. */
export function damageText(text: string, requirement: string): string {
  return textDamages[requirement]?.(text) ?? text;
}

const damages: Readonly<Record<string, (element: Element, local: string) => void>> = {
  '3-nothing-lost': (element, local) => {
    if (local === 'Incident') drop(element, 'EventData', 'AlternativeID');
  },
  '3-nothing-invented': (element, local) => {
    if (local === 'IncidentID') element.attributes.set('instance', '1');
  },
  '3-nothing-changed': (element, local) => {
    if (local === 'DetectTime') element.content.splice(0, element.content.length, '2026-02-27T00:00:00Z');
  },
  '3-order-kept': (element, local) => {
    if (local === 'Incident') reverse(element, 'Description');
  },
  '3-default-implied': (element, local) => {
    if (local === 'Incident' && !element.attributes.has('restriction')) element.attributes.set('restriction', 'private');
  },
};

/** What is lost or changed inside an extension, to break a requirement on it, by its id. */
export const extensionDamages: Readonly<Record<string, (text: string) => string>> = {
  'RFC7203-5-1': (text) => text.replace('<size>5</size>', ''),
  'RFC7495-2.1-kept': (text) => text.replace(/<ID>[^<]*/, '<ID>CVE-0000-0000'),
  'RFC5901-4.3-kept': (text) => text.replace(/<EmailCount>\d+<\/EmailCount>/, ''),
  'RFC5941-5-kept': (text) => text.replace(/(currency="EUR">)[\d.]+/, '$10'),
};

/** What is refused, to break a requirement on an extension, by its id. */
export const extensionsRefused: Readonly<Record<string, RegExp>> = {
  'RFC5901-4.3-accept': /TakeDownInfo/,
  'RFC5941-5-accept': /FraudEventOther/,
};

const textDamages: Readonly<Record<string, (text: string) => string>> = {
  '4.1-4': (text) => text.replaceAll('&lt;', '&amp;lt;'),
  '4.1-6': (text) => text.replaceAll('&lt;', '&amp;lt;'),
  '4.2-namespace': (text) => text.replace(/ xmlns="urn:ietf:params:xml:ns:iodef-\d\.0"/, ''),
  '4.3-1': (text) => (text.includes('<EventData') ? text.replace('</IODEF-Document>', '') : text),
};

function drop(element: Element, ...names: readonly string[]): void {
  const kept = element.content.filter((part) => typeof part === 'string' || !names.includes(nameOf(part).local));
  element.content.splice(0, element.content.length, ...kept);
}

function reverse(element: Element, name: string): void {
  const of = childrenOf(element).filter((child) => nameOf(child).local === name);
  const places = of.map((child) => element.content.indexOf(child));
  places.forEach((place, index) => element.content.splice(place, 1, of[of.length - 1 - index] ?? ''));
}
