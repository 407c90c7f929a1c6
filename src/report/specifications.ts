/** How the working group lists its work; the matrix keeps this order. */
export const specificationGroups = ['Data model', 'Transport', 'Guideline', 'Discussion'] as const;
export type SpecificationGroup = (typeof specificationGroups)[number];

/** A specification of the MILE set, or one that it stands on. */
export interface Specification {
  /** `RFC8322`, `XEP0060`. */
  readonly id: string;
  /** `RFC 8322`, `XEP-0060`. */
  readonly name: string;
  readonly title: string;
  readonly group: SpecificationGroup;
  readonly url: string;
}

/** The specification of this id; one that nobody listed is shown with the transports, by its id. */
export function specificationOf(id: string): Specification {
  return known.get(id) ?? specification('Transport', id, '');
}

/** All that are listed, in the order of the report: the group's own first, then what they stand on. */
export function listedSpecifications(): readonly Specification[] {
  return [...known.values()];
}

/** Orders ids of specifications as the report does. */
export function inOrderOfReport(one: string, other: string): number {
  return rankOf(one) - rankOf(other) || one.localeCompare(other, 'en', { numeric: true });
}

const known: ReadonlyMap<string, Specification> = new Map(
  (
    [
      ['Data model', 'RFC7970', 'Incident Object Description Exchange Format, version 2'],
      ['Data model', 'RFC5070', 'Incident Object Description Exchange Format, version 1'],
      ['Data model', 'RFC8727', 'IODEF in JSON and CBOR'],
      ['Data model', 'RFC7203', 'IODEF extension for structured cybersecurity information'],
      ['Data model', 'RFC5901', 'IODEF extension for phishing reports'],
      ['Data model', 'RFC5941', 'IODEF extension for transaction fraud'],
      ['Data model', 'RFC7495', 'IODEF enumeration reference format'],
      ['Transport', 'RFC8322', 'Resource-Oriented Lightweight Information Exchange (ROLIE)'],
      ['Transport', 'RFC4287', 'Atom syndication format'],
      ['Transport', 'RFC5023', 'Atom publishing protocol'],
      ['Transport', 'RFC5005', 'Atom feed paging and archiving'],
      ['Transport', 'CSAF20', 'Common Security Advisory Framework 2.0, distribution by ROLIE'],
      ['Transport', 'CSAF21', 'Common Security Advisory Framework 2.1, distribution by ROLIE'],
      ['Transport', 'RFC8600', 'XMPP for security information exchange (XMPP-Grid)'],
      ['Transport', 'RFC6120', 'XMPP core'],
      ['Transport', 'RFC6121', 'XMPP instant messaging and presence'],
      ['Transport', 'RFC7590', 'Use of TLS in XMPP'],
      ['Transport', 'RFC5802', 'Salted Challenge Response Authentication Mechanism (SCRAM)'],
      ['Transport', 'XEP0060', 'Publish-subscribe'],
      ['Transport', 'XEP0030', 'Service discovery'],
      ['Transport', 'XEP0004', 'Data forms'],
      ['Transport', 'XEP0059', 'Result set management'],
      ['Transport', 'XEP0160', 'Offline messages'],
      ['Transport', 'XEP0203', 'Delayed delivery'],
      ['Transport', 'XEP0268', 'Incident handling'],
      ['Transport', 'RFC6545', 'Real-time Inter-network Defense (RID)'],
      ['Transport', 'RFC6546', 'Transport of RID over HTTP and TLS'],
      ['Guideline', 'RFC8134', 'MILE implementation report'],
      ['Guideline', 'RFC8274', 'IODEF usage guidance'],
      ['Discussion', 'ALERT01', 'Security alerts over the first MILE'],
    ] as const
  ).map(([group, id, title]) => [id, specification(group, id, title)]),
);

const ranks: ReadonlyMap<string, number> = new Map([...known.keys()].map((id, rank) => [id, rank]));

function rankOf(id: string): number {
  return ranks.get(id) ?? ranks.size;
}

function specification(group: SpecificationGroup, id: string, title: string): Specification {
  const [, major, minor] = /^CSAF(\d)(\d)$/.exec(id) ?? [];
  if (major !== undefined) return { id, name: `CSAF ${major}.${minor}`, title, group, url: `https://docs.oasis-open.org/csaf/csaf/v${major}.${minor}/` };
  if (group === 'Discussion') return { id, name: id.replace(/(?=\d)/, '-'), title, group, url: 'https://www.rfc-editor.org/rfc/rfc8134' };
  const [, series = id, number = ''] = /^([A-Z]+)-?(\d+)$/.exec(id) ?? [];
  const isRfc = series === 'RFC';
  return {
    id,
    name: isRfc ? `RFC ${number}` : `${series}-${number}`,
    title,
    group,
    url: isRfc ? `https://www.rfc-editor.org/rfc/rfc${number}` : `https://xmpp.org/extensions/xep-${number}.html`,
  };
}
