import type { Finding, Message } from '../evidence';
import { attributeOf, parseXml, type XmlElement } from '../xml/tree';
import { type AtomDocument, atomChildren, headerOf, isAtom, linksOf, resolve, type Retrieved, statusOf } from './atom';
import { differenceBetween } from './atom-equality';
import { isSignature } from './atom-signatures';

/** A POST to a Collection, and what it brought about. */
export interface Creation {
  readonly collection: string;
  /** In words: `a Member with a Slug`. */
  readonly what: string;
  readonly answer: Message;
  /** What the answer's Location gave, where it has one. */
  readonly member?: Retrieved;
}

/** RFC 5023, section 9.2: what can be created is created, and 201 says so. */
export function isCreated({ collection, what, answer }: Creation): readonly Finding[] {
  return statusOf(answer) === 201 ? [] : [{ where: `POST ${collection}`, expected: `status 201 for ${what}`, actual: answer.startLine }];
}

/** RFC 5023, section 9.2: the answer to a creation has a body. */
export function creationIsAnsweredByABody({ collection, answer }: Creation): readonly Finding[] {
  return answer.body.length > 0 ? [] : [{ where: `POST ${collection}`, expected: 'the new Entry in the answer', actual: 'an empty body' }];
}

/** RFC 5023, section 9.2: the body of that answer is an Entry Document. */
export function creationIsAnsweredByAnEntry({ collection, answer }: Creation): readonly Finding[] {
  const { document, fault } = parseXml(answer.body);
  if (isAtom(document?.root, 'entry')) return [];
  const actual = fault ? `XML that ends at line ${fault.line}: ${fault.message}` : `the element ${document?.root.name}`;
  return [{ where: `POST ${collection} body`, expected: 'an Atom Entry Document', actual }];
}

/** RFC 5023, sections 9.2 and 9.6: the Location of the answer is the URI of a Member Entry. */
export function locationLeadsToTheMember({ collection, answer, member }: Creation): readonly Finding[] {
  const where = `POST ${collection} Location`;
  const location = headerOf(answer, 'location');
  if (location === undefined) return [{ where, expected: 'the URI of the new Member', actual: 'none' }];
  if (!URL.canParse(location, collection)) return [{ where, expected: 'a URI', actual: `"${location}"` }];
  if (!member || (member.status === 200 && isAtom(member.document?.root, 'entry'))) return [];
  const { status, fault, document } = member;
  const actual = status === 200 ? (fault?.message ?? `the element ${document?.root.name}`) : `status ${status}`;
  return [{ where, expected: `an Atom Entry at ${member.url}`, actual }];
}

/** RFC 5023, section 9.2: where Content-Location says so, the answer's Entry is the Member and nothing less. */
export function answerIsTheWholeMember({ collection, answer, member }: Creation): readonly Finding[] {
  const given = parseXml(answer.body).document?.root;
  const stored = member?.document?.root;
  if (!given || !stored) return [];
  const difference = differenceBetween(stored, given);
  return difference === undefined ? [] : [{ where: `POST ${collection} body`, expected: `the Entry as it is at ${member.url}`, actual: difference }];
}

/** Whether an answer says that its Entry is complete (RFC 5023, section 9.2). */
export function saysThatItIsComplete(answer: Message): boolean {
  const location = headerOf(answer, 'location');
  return location !== undefined && headerOf(answer, 'content-location') === location;
}

/** Elements of a foreign namespace that a Member kept, by their local names, with the elements that were sent. */
export interface Kept {
  readonly member: AtomDocument;
  readonly pairs: readonly { readonly sent: XmlElement; readonly kept: XmlElement }[];
}

/** Which of the foreign elements that were sent are still there, whatever has become of them. */
export function keptOf(member: AtomDocument, sent: XmlElement): Kept {
  const pairs = sent.children
    .filter((child) => !isAtomNamed(child))
    .flatMap((child) => {
      const kept = member.root.children.find(({ local, namespace }) => local === child.local && !isAtomNamed({ namespace }));
      return kept ? [{ sent: child, kept }] : [];
    });
  return { member, pairs };
}

/** RFC 5023, sections 6.2 and 9.2.1: foreign markup that a server keeps comes back as it was sent. */
export function foreignMarkupIsUnharmed({ member, pairs }: Kept): readonly Finding[] {
  return pairs.flatMap(({ sent, kept }) => {
    const difference = differenceBetween(sent, kept);
    return difference === undefined ? [] : [{ where: `${member.url} ${kept.name}`, expected: 'what was sent', actual: difference }];
  });
}

/** RFC 5023, section 9.2.1: a server may change content; whether it did. */
export function contentIsWhatWasSent({ member }: Creation, sent: XmlElement): readonly Finding[] {
  const [stored, given] = [member?.document?.root, sent].map((entry) => entry && atomChildren(entry, 'content')[0]);
  if (!given || !member?.document) return [];
  const difference = stored ? differenceBetween(given, stored) : 'no content';
  return difference === undefined ? [] : [{ where: `${member.url} content`, expected: 'the content that was sent', actual: difference }];
}

/** A Media Link Entry that was created for a Media Resource, and what its source and its link for editing give. */
export interface MediaCreation extends Creation {
  readonly entry: AtomDocument;
  readonly source?: Retrieved & { readonly bytes: Uint8Array };
}

/** RFC 5023, section 9.6: beside the Media Link Entry there is the Media Resource. */
export function mediaResourceExists({ entry, source }: MediaCreation): readonly Finding[] {
  if (!source || source.status === 200) return [];
  return [{ where: `${entry.url} content/@src`, expected: `the Media Resource at ${source.url}`, actual: `status ${source.status}` }];
}

/** RFC 5023, section 9.6: the Media Link Entry links to where the Media Resource can be edited. */
export function mediaCanBeEdited({ entry }: MediaCreation): readonly Finding[] {
  return linksOf(entry, entry.root).some(({ relation }) => relation === 'edit-media') ? [] : [{ where: entry.url, expected: 'a link with the relation "edit-media"', actual: 'none' }];
}

/** RFC 5023, section 9.6: the content of a Media Link Entry has a source. */
export function mediaEntryHasASource({ entry }: MediaCreation): readonly Finding[] {
  const [content] = atomChildren(entry.root, 'content');
  if (content && attributeOf(content, 'src') !== undefined) return [];
  return [{ where: entry.url, expected: 'content with src', actual: content ? 'content without it' : 'no content' }];
}

/** RFC 5023, section 9.6, and RFC 4287, section 4.1.2: a Media Link Entry has a summary. */
export function mediaEntryHasASummary({ entry }: MediaCreation): readonly Finding[] {
  return atomChildren(entry.root, 'summary').length > 0 ? [] : [{ where: entry.url, expected: 'a summary', actual: 'none' }];
}

/** The absolute source of an Entry's content. */
export function mediaSourceOf(entry: AtomDocument): string | undefined {
  const [content] = atomChildren(entry.root, 'content');
  return content && resolve(entry, content, attributeOf(content, 'src'));
}

/** RFC 5023, section 15.5: a signature that no longer fits what it signs is not published. */
export function noSignatureIsBroken({ member }: Creation, sent: XmlElement): readonly Finding[] {
  const stored = member?.document?.root;
  if (!stored?.children.some(isSignature)) return [];
  const difference = differenceBetween(sent, stored, isSignature) ?? (stored.text === sent.text ? undefined : 'other white space');
  return difference === undefined ? [] : [{ where: `${member?.url} Signature`, expected: 'no signature, since the Entry was changed', actual: difference }];
}

function isAtomNamed({ namespace }: Pick<XmlElement, 'namespace'>): boolean {
  return /^https?:\/\/www\.w3\.org\/(2005\/Atom|2007\/app)$/.test(namespace);
}
