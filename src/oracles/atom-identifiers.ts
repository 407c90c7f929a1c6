import type { Finding } from '../evidence';
import { type AtomDocument, atomChildren, isAtom, linksOf, placeOf } from './atom';
import { type Construct, unless } from './atom-constructs';
import { isAbsoluteIri, isBareUuid } from './atom-values';

/** An Entry of a Feed, and the document that its link to itself, or to its member, gave. */
export interface EntryAlone extends Construct {
  readonly alone: AtomDocument;
}

/** RFC 4287, section 4.2.6: identifiers are IRIs; the bare UUIDs of RFC 8322's examples are D12. */
export function identifiersAreIris(identifiers: readonly Construct[]): readonly Finding[] {
  return identifiers.flatMap((identifier) => {
    const bare = isBareUuid(identifier.element.text.trim());
    const findings = unless([identifier], 'an IRI', ({ text }) => (isAbsoluteIri(text.trim()) ? undefined : `"${text.trim()}"`));
    return findings.map((finding) => (bare ? { ...finding, defect: 'D12' } : finding));
  });
}

/** RFC 4287, section 4.2.6: an Entry has the same id in its Feed and on its own; the same but for percent-encoding is for the next oracle. */
export function identifiersStay(entries: readonly EntryAlone[]): readonly Finding[] {
  return compared(entries, (inFeed, alone) => inFeed === alone || mapped(inFeed) === mapped(alone));
}

/** RFC 4287, section 2: an id is not mapped to a URI on its way. */
export function identifiersAreNotMapped(entries: readonly EntryAlone[]): readonly Finding[] {
  return compared(entries, (inFeed, alone) => inFeed === alone || mapped(inFeed) !== mapped(alone));
}

/** Whether the id of an Entry has characters that mapping to a URI changes. */
export function hasMappableIdentifier({ element, alone }: EntryAlone): boolean {
  return [identifierOf(element), identifierOf(alone.root)].some((id) => /[^\u0000-\u007f]/.test(id));
}

/** RFC 4287, section 4.2.6: two things do not share an id: neither Feeds of different places, nor a Feed and an Entry. */
export function identifiersAreUnique(feeds: readonly Construct[]): readonly Finding[] {
  const owners = new Map<string, string>();
  for (const { document, element } of feeds) for (const entry of atomChildren(element, 'entry')) owners.set(identifierOf(entry), `the id of the Entry ${placeOf(document, entry)}`);
  return feeds.flatMap(({ document, element }) => {
    const id = identifierOf(element);
    const place = selfOf(document);
    const owner = owners.get(id);
    if (id !== '') owners.set(id, `the id of the Feed ${place}`);
    if (id === '' || owner === undefined || owner === `the id of the Feed ${place}`) return [];
    return [{ where: `${placeOf(document, element)}/id`, expected: 'an id of its own', actual: `"${id}", ${owner}` }];
  });
}

/** RFC 4287, section 4.2.6: identifiers are normalized, as far as their text shows it. */
export function identifiersAreNormalized(identifiers: readonly Construct[]): readonly Finding[] {
  return unless(identifiers, 'a normalized IRI', ({ text }) => {
    const id = text.trim();
    const [, scheme = '', authority, path = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/.exec(id) ?? [];
    const slips: readonly (readonly [boolean, string])[] = [
      [/[A-Z]/.test(scheme), 'upper case in its scheme'],
      [authority !== undefined && /[A-Z]/.test(authority.replace(/^.*@|%../g, '')), 'upper case in its host'],
      [/%(?:[a-f][0-9A-Fa-f]|[0-9][a-f])/.test(id), 'percent-encoding in lower case'],
      [/%(?:2D|2E|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/.test(id), 'needless percent-encoding'],
      [authority !== undefined && /(?:^|\/)\.{1,2}(?:\/|$)/.test(path), 'dot-segments'],
      [/^(?:http:\/\/[^/?#]*:80|https:\/\/[^/?#]*:443)(?:[/?#]|$)/.test(id), 'the default port'],
      [id.normalize('NFC') !== id && id.normalize('NFKC') !== id, 'characters that are not normalized'],
    ];
    const slip = slips.find(([slipped]) => slipped)?.[1];
    return slip && `"${id}" with ${slip}`;
  });
}

function compared(entries: readonly EntryAlone[], holds: (inFeed: string, alone: string) => boolean): readonly Finding[] {
  return entries.flatMap(({ element, alone }) => {
    const [inFeed, own] = [identifierOf(element), identifierOf(alone.root)];
    return holds(inFeed, own) ? [] : [{ where: `${placeOf(alone, alone.root)}/id`, expected: `the id of the Entry in its Feed, "${inFeed}"`, actual: `"${own}"` }];
  });
}

function identifierOf(element: AtomDocument['root']): string {
  return atomChildren(element, 'id')[0]?.text.trim() ?? '';
}

function selfOf(document: AtomDocument): string {
  const self = isAtom(document.root, 'feed') ? linksOf(document, document.root).find(({ relation }) => relation === 'self')?.target : undefined;
  return self ?? document.url;
}

/** An IRI as a URI (RFC 3987, section 3.1), for comparison. */
function mapped(iri: string): string {
  return iri.replace(/[^\u0000-\u007f]+/g, (text) => encodeURIComponent(text)).replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());
}
