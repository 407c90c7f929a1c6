import { childrenOf, type Element, textIn } from './element';
import { extensionGrammars } from './extension-grammars';
import type { Production } from './grammar';
import { nameOf } from './judge';

/** What the extensions that RFCs define have in a document, each with its production and what its prose demands; whatever they embed is left alone. */
export function extensionsIn(root: Element): readonly Extended[] {
  return childrenOf(root).flatMap((child) => found(child, root));
}

/** An element of an extension: whose it is, how it is built, and what is wrong with it by the prose. */
export interface Extended {
  readonly element: Element;
  readonly local: string;
  readonly namespace: string;
  readonly production: Production | undefined;
  readonly proseFault: string | undefined;
}

function found(element: Element, parent: Element): readonly Extended[] {
  const { namespace, local } = nameOf(element);
  const inside = local === 'RawData' ? [] : childrenOf(element).flatMap((child) => found(child, element));
  const grammar = extensionGrammars[namespace];
  if (!grammar) return inside;
  const production = grammar[`${nameOf(parent).local}/${local}`] ?? grammar[local];
  return [{ element, local, namespace, production, proseFault: demands[local]?.(element, parent) }, ...inside];
}

type Demand = (element: Element, parent: Element) => string | undefined;

const some: Demand = (element) => (childrenOf(element).length > 0 ? undefined : 'none of its children');

const informs: Demand = (element) => {
  const { attributes } = element;
  const [specification, own] = [attributes.get('SpecID'), attributes.get('ext-SpecID')];
  if ((specification === 'private') !== (own !== undefined)) return `@ext-SpecID and the specification ${specification}`;
  if (!attributes.has('ContentID') && childrenOf(element).every(({ name }) => !/\}(RawData|Reference)$/.test(name))) return 'nothing conveyed';
  if (specification !== 'urn:ietf:params:xml:ns:mile:mmdef:1.2') return undefined;
  if (nameOf(element).local !== 'AttackPattern') return 'malware metadata elsewhere than in AttackPattern';
  const embedded = childrenOf(element).filter(({ name }) => name.endsWith('}RawData')).flatMap(childrenOf);
  return embedded.every(({ name }) => name.startsWith('{http://xml/metadataSharing.xsd}')) ? undefined : 'another document than malware metadata';
};

/** By the prose of RFC 5901, RFC 5941 and RFC 7203, as far as one element shows it. */
const demands: Readonly<Record<string, Demand>> = {
  PhraudReport: ({ attributes }) => (['0.06', '1.0', undefined].includes(attributes.get('Version')) ? undefined : 'another version'),
  SameDomainContact: (element) => (textIn(element).trim() ? undefined : 'no domain'),
  FraudEventPayment: alone(some),
  FraudEventTransfer: alone(some),
  FraudEventIdentity: alone(() => undefined),
  FraudEventOther: alone(() => undefined),
  AttackPattern: informs,
  Platform: informs,
  Vulnerability: informs,
  Scoring: informs,
  Weakness: informs,
  EventReport: informs,
  Verification: informs,
  Remediation: informs,
};

function alone(demand: Demand): Demand {
  return (element, parent) => (childrenOf(parent).length > 1 ? 'beside another in one extension' : demand(element, parent));
}
