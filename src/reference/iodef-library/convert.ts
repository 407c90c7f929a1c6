import { childrenOf, type Element, textIn } from '../iodef-recipient/element';
import { nameOf } from '../iodef-recipient/judge';
import { type EncodedObject, isObject } from '../iodef-encoded/judge';

const iodef = 'urn:ietf:params:xml:ns:iodef-2.0';
const xmlLanguage = '{http://www.w3.org/XML/1998/namespace}lang';

/** Writes a document of version 2 as JSON, by section 3.2 of RFC 8727. */
export function toJson(root: Element): string {
  return `${JSON.stringify(objectOf(root), undefined, 2)}\n`;
}

/** Makes elements of a document in JSON. */
export function toElement(document: EncodedObject): Element {
  return elementOf('IODEF-Document', document);
}

const dissolved: Readonly<Record<string, string>> = { Flow: 'System', Record: 'RecordData', IndicatorData: 'Indicator', ApplicationHeader: 'ApplicationHeaderField' };
const contents: Readonly<Record<string, string>> = { IncidentID: 'id', IndicatorID: 'id', RegistryHandle: 'handle' };
const numeric = /^(?:Port|ProtoCode|ProtoType|ProtoField|FileSize|ip-protocol|vlan-num|offset|instance)$/;
const weighed = new Set(['Counter', 'TimeImpact', 'MonetaryImpact', 'Confidence']);
const impacts = new Set(['SystemImpact', 'BusinessImpact', 'TimeImpact', 'MonetaryImpact', 'IntendedImpact']);
const texts = new Set(['Description', 'ContactName', 'ContactTitle', 'Location', 'PAddress', 'IncidentCategory', 'MitigatingFactor', 'Cause']);
const single = new Set(
  'IncidentID AlternativeID DetectTime StartTime EndTime RecoveryTime ReportTime GenerationTime DateTime History Node PostalAddress PAddress Observable BulkObservable BulkObservableFormat BulkObservableList Name Server DomainContacts SameDomainContact ServiceName IANAService Port Portlist ProtoCode ProtoType ProtoField EmailData Application SoftwareReference Confidence Timezone EmailTo TelephoneNumber KeyName KeyValue FileName FileSize FileType IndicatorID IndicatorExpression IndicatorReference'.split(' '),
);
const severalIn: Readonly<Record<string, readonly string[]>> = {
  AlternativeID: ['IncidentID'],
  RelatedActivity: ['IncidentID', 'IndicatorID'],
  AlternativeIndicatorID: ['IndicatorID'],
  EmailData: ['EmailTo'],
  IndicatorExpression: ['Observable', 'IndicatorExpression', 'IndicatorReference'],
};

function objectOf(element: Element): Record<string, unknown> {
  const { local } = nameOf(element);
  const result: Record<string, unknown> = {};
  for (const [name, value] of element.attributes) {
    if (name.startsWith('{') && name !== xmlLanguage) continue;
    result[name === xmlLanguage ? 'lang' : name] = local !== 'IncidentID' && numeric.test(name) ? Number(value) : value;
  }
  const children = childrenOf(element);
  if (children.length === 0 && textIn(element).trim() !== '') result[contents[local] ?? 'value'] = weighed.has(local) ? Number(textIn(element)) : textIn(element);
  for (const child of children) addChild(result, child, local);
  return result;
}

function addChild(result: Record<string, unknown>, child: Element, parent: string): void {
  const { local } = nameOf(child);
  if (dissolved[local]) return childrenOf(child).forEach((inner) => addChild(result, inner, local));
  if (impacts.has(local)) return append(result, 'Impact', { [local]: objectOf(child) });
  if (local === 'ObservableReference') return void (result['uid-ref'] = child.attributes.get('uid-ref'));
  const value = valueOf(child, local);
  if (parent === 'Observable' ? local !== 'AdditionalData' : single.has(local) && !severalIn[parent]?.includes(local)) result[local] = value;
  else append(result, local, value);
}

function append(result: Record<string, unknown>, name: string, value: unknown): void {
  const list = result[name];
  if (Array.isArray(list)) list.push(value);
  else result[name] = [value];
}

/** A text with nothing but itself is a string; so is an element that has no attributes by its table. */
function valueOf(element: Element, local: string): unknown {
  const plain = element.attributes.size === 0 && childrenOf(element).length === 0;
  if (texts.has(local) && element.attributes.size > 0) return { value: textIn(element), ...objectOf(element) };
  if (!plain || textIn(element).trim() === '') return objectOf(element);
  return numeric.test(local) ? Number(textIn(element)) : textIn(element);
}

const order =
  'IncidentID AlternativeID RelatedActivity DetectTime StartTime EndTime RecoveryTime ReportTime GenerationTime Description Discovery Assessment Method Contact Flow Expectation Record EventData IndicatorData History AdditionalData'.split(' ');

/** Members that begin with a small letter were attributes. */
function elementOf(local: string, value: unknown): Element {
  const element: Element = { name: `{${iodef}}${local}`, attributes: new Map(), content: [] };
  if (!isObject(value)) {
    element.content.push(String(value));
    return element;
  }
  for (const [name, each] of Object.entries(value)) {
    if (name === (contents[local] ?? 'value')) element.content.push(String(each));
    else if (name === 'uid-ref' && local !== 'IndicatorReference') element.content.push({ name: `{${iodef}}ObservableReference`, attributes: new Map([['uid-ref', String(each)]]), content: [] });
    else if (/^[a-z]/.test(name)) element.attributes.set(name === 'lang' ? xmlLanguage : name, String(each));
    else element.content.push(...childElements(local, name, Array.isArray(each) ? (each as readonly unknown[]) : [each]));
  }
  if (local === 'Incident' || local === 'EventData') element.content.sort((one, other) => placeOf(one) - placeOf(other));
  return element;
}

function childElements(parent: string, name: string, values: readonly unknown[]): readonly Element[] {
  if (name === 'Impact') return values.flatMap((each) => (isObject(each) ? Object.entries(each).map(([kind, impact]) => elementOf(kind, impact)) : []));
  const children = values.map((each) => elementOf(name, each));
  const around = parent === 'Observable' ? undefined : Object.entries(dissolved).find(([, inside]) => inside === name)?.[0];
  return around ? [{ name: `{${iodef}}${around}`, attributes: new Map(), content: [...children] }] : children;
}

function placeOf(part: Element | string): number {
  return typeof part === 'string' ? -1 : order.indexOf(nameOf(part).local);
}
