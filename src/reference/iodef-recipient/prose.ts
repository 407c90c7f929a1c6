import { childrenOf, type Element, textIn } from './element';
import { extensionFault } from './extension';
import { detail2, filled, someOf, wordsOrNumber } from './prose-detail';

type Check = (element: Element) => string | undefined;

/** What the prose of this version demands of an element beyond its grammar, and is not so. */
export function proseFaults(element: Element, local: string, namespace: string): readonly string[] {
  const own = namespace.endsWith('1.0') ? (version1[local] ?? []) : [...(version2[local] ?? []), ...(detail2[local] ?? [])];
  const extension: Check = (each) => (extensions.has(local) ? extensionFault(each, namespace) : undefined);
  return [...own, extensionValues, extension].flatMap((check) => check(element) ?? []);
}

const zoned: Check = (element) => (/(Z|[+-]\d\d:\d\d)\s*$/.test(textIn(element)) ? undefined : 'a time without its offset');

/** Written from RFC 5070, section 3. */
const version1: Readonly<Record<string, readonly Check[]>> = {
  IncidentID: [filled],
  Confidence: [wordsOrNumber],
  Contact: [someOf()],
  EventData: [someOf()],
  Node: [someOf('NodeName', 'Address')],
  Service: [someOf('Port', 'Portlist')],
  Flow: [symmetricPorts],
  ReportTime: [zoned],
  DetectTime: [zoned],
  StartTime: [zoned],
  EndTime: [zoned],
  DateTime: [zoned],
};

const ofProtocol = someOf('Port', 'Portlist', 'ProtoCode', 'ProtoType', 'ProtoField');

/** Written from RFC 7970, section 3. */
const version2: Readonly<Record<string, readonly Check[]>> = {
  'IODEF-Document': [({ attributes }) => (attributes.has('private-enum-id') && !attributes.has('private-enum-name') ? 'private-enum-id alone' : undefined)],
  IncidentID: [filled],
  RelatedActivity: [someOf('IncidentID', 'URL', 'ThreatActor', 'Campaign', 'Description', 'AdditionalData')],
  Contact: [someOf()],
  EventData: [someOf()],
  Assessment: [someOf('SystemImpact', 'BusinessImpact', 'TimeImpact', 'MonetaryImpact', 'IntendedImpact')],
  Service: [someOf(), (element) => (element.attributes.has('ip-protocol') || ofProtocol(element) !== undefined ? undefined : 'ports of no protocol')],
  Flow: [symmetricPorts, onePair],
};

const extensions = new Set(['AdditionalData', 'RecordItem']);

/** Ports in a row belong to one source and one target. */
function onePair(flow: Element): string | undefined {
  const many = JSON.stringify(flow).match(/"[\d-]+(?:,[\d-]+)+"/);
  const count = (category: string): number => childrenOf(flow).filter(({ attributes }) => attributes.get('category') === category).length;
  return many && count('source') > 0 && (count('source') > 1 || count('target') > 1) ? 'ports of several systems' : undefined;
}

function symmetricPorts(flow: Element): string | undefined {
  const [source, target] = ['source', 'target'].map((category) => {
    const systems = childrenOf(flow).filter(({ attributes }) => attributes.get('category') === category);
    return systems.flatMap(childrenOf).flatMap(childrenOf).filter(({ name }) => name.endsWith('}Portlist')).map(ports);
  });
  if (!source?.length || !target?.length) return undefined;
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return sum(source) === sum(target) ? undefined : 'more ports on one end than on the other';
}

function ports(list: Element): number {
  return textIn(list)
    .split(',')
    .map((range) => range.split('-').map(Number))
    .reduce((count, [from = 0, to = from]) => count + to - from + 1, 0);
}

/** `ext-value` and its extension attribute come together. */
function extensionValues({ attributes }: Element): string | undefined {
  for (const [name, value] of attributes) {
    if (value === 'ext-value' && !attributes.has(`ext-${name}`)) return `@${name} without @ext-${name}`;
    if (name.startsWith('ext-') && attributes.get(name.slice('ext-'.length)) !== 'ext-value') return `@${name} without ext-value`;
  }
  return undefined;
}
