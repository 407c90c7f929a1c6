import { childrenOf, type Element, textIn } from './element';

type Check = (element: Element) => string | undefined;

/** A check that one of these children is there; without names, any. */
export function someOf(...names: readonly string[]): Check {
  const among = (name: string): boolean => names.length === 0 || names.some((wanted) => name.endsWith(`}${wanted}`));
  return (element) => (childrenOf(element).some(({ name }) => among(name)) ? undefined : `none of ${names.join(', ') || 'its children'}`);
}

/** A check that text stands between the tags. */
export const filled: Check = (element) => (textIn(element).trim() === '' ? 'no content' : undefined);

/** A check that a confidence rated in words has no number beside. */
export const wordsOrNumber: Check = (element) =>
  element.attributes.get('rating') === 'numeric' || textIn(element).trim() === '' ? undefined : 'a number beside a word';

const named: Check = ({ attributes }) => (attributes.get('name') ? undefined : 'no @name');

const under =
  (attribute: string, value: string, check: Check): Check =>
  (element) =>
    element.attributes.get(attribute) === value ? check(element) : undefined;

const course = under('action', 'defined-coa', someOf('DefinedCOA'));

/** Written from RFC 7970, section 3: what it demands of the classes that RFC 5070 had not, or of which it had not demanded it. */
export const detail2: Readonly<Record<string, readonly Check[]>> = {
  ThreatActor: [someOf()],
  Campaign: [someOf()],
  DetectionPattern: [someOf('Description', 'DetectionConfiguration')],
  Application: [someOf()],
  OperatingSystem: [someOf()],
  SoftwareReference: [under('spec-name', 'custom', ({ attributes }) => (attributes.has('dtype') ? undefined : 'custom, of no type'))],
  Method: [someOf()],
  Reference: [someOf()],
  Confidence: [wordsOrNumber],
  HistoryItem: [course],
  Expectation: [course],
  Nameservers: [({ content }) => content.map(addressFault).find(Boolean)],
  ServiceName: [someOf()],
  ApplicationHeaderField: [named, filled],
  EmailHeaderField: [named, filled, ({ attributes }) => (attributes.get('dtype') === 'string' ? undefined : 'no string')],
  RecordData: [someOf('RecordItem', 'URL', 'FileData', 'WindowsRegistryKeysModified', 'CertificateData', 'AdditionalData')],
  HashData: [
    someOf('Hash', 'FuzzyHash'),
    ...['file-pe-section', 'file-pe-resource', 'file-pdf-object'].map((scope) => under('scope', scope, someOf('HashTargetID'))),
    under('scope', 'file-pe-iat', (element) => (childrenOf(element).some((hash) => someOf('Application')(hash) === undefined) ? undefined : 'a hash of no tool')),
  ],
  Observable: [someOf()],
  BulkObservable: [under('type', 'file-hash', someOf('BulkObservableFormat'))],
  BulkObservableFormat: [someOf()],
  IndicatorExpression: [under('operator', 'not', (element) => (childrenOf(element).filter(isOperand).length === 1 ? undefined : 'a negation of several'))],
  IndicatorReference: [({ attributes }) => (attributes.has('uid-ref') || attributes.has('euid-ref') ? undefined : 'a reference to nothing')],
  AttackPhase: [someOf()],
};

/** What is wrong between the parts of a document: an indicator's identifier given twice, a reference that leads nowhere. */
export function referenceFault(elements: readonly Element[]): string | undefined {
  const of = (local: string): readonly Element[] => elements.filter(({ name }) => name === `{urn:ietf:params:xml:ns:iodef-2.0}${local}`);
  const indicators = of('Indicator').flatMap((indicator) => childrenOf(indicator).slice(0, 1).map(textIn));
  const observables = elements.flatMap(({ attributes }) => attributes.get('observable-id') ?? []);
  if (new Set(indicators).size < indicators.length) return 'an indicator identifier for two';
  const astray = (local: string, known: readonly string[]): string | undefined =>
    of(local).flatMap(({ attributes }) => attributes.get('uid-ref') ?? []).find((to) => !known.includes(to));
  const lost = astray('IndicatorReference', indicators) ?? astray('ObservableReference', observables);
  return lost && `a reference to ${lost}`;
}

function isOperand({ name }: Element): boolean {
  return /\}(IndicatorExpression|Observable|ObservableReference|IndicatorReference)$/.test(name);
}

function addressFault(part: Element | string): string | undefined {
  if (typeof part === 'string' || !part.name.endsWith('}Address')) return undefined;
  return /^ipv[46]-addr$/.test(part.attributes.get('category') ?? 'ipv6-addr') ? undefined : 'a nameserver without IP address';
}
