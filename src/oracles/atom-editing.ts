import type { Exchange, Finding } from '../evidence';
import { type AtomDocument, atomChildren, isAtom, linksOf, statusOf } from './atom';
import { appChildren } from './atom-publishing';

/** A Member before and after something was done to it by its URI. */
export interface Edit {
  readonly url: string;
  /** `PUT`, `DELETE`. */
  readonly method: string;
  readonly answer: Exchange;
  readonly before: AtomDocument;
  readonly after: Exchange;
  readonly afterwards?: AtomDocument;
  /** A word of the Member before, and the one that was sent in its place. */
  readonly editions: readonly [before: string, sent: string];
}

/** RFC 5023, sections 5.4.2 and 9.3: what is PUT takes the place of what was there. */
export function editIsKept({ url, answer, after, afterwards, editions: [old, sent] }: Edit): readonly Finding[] {
  const status = answer.received ? statusOf(answer.received) : 0;
  if (status < 200 || status >= 300) return [{ where: `PUT ${url}`, expected: 'the edit taken', actual: answer.received?.startLine ?? '' }];
  if (!afterwards) return [{ where: url, expected: 'the edited Entry', actual: after.received?.startLine ?? '' }];
  const text = textOf(afterwards);
  return text.includes(old) && !text.includes(sent) ? [{ where: `${url} after PUT`, expected: `"${sent}"`, actual: `"${old}", as before` }] : [];
}

/** RFC 5023, section 10.2: an edit changes what the Entry says of its last edit. */
export function editIsDated({ url, before, afterwards }: Edit): readonly Finding[] {
  const [old, now] = [before, afterwards].map((document) => document && editedIn(document));
  if (old === undefined || now === undefined || old !== now) return [];
  return [{ where: `${url} app:edited`, expected: 'another time after an edit', actual: `${now}, as before` }];
}

/** What a Member says of its last edit. */
export function editedIn({ root }: AtomDocument): string | undefined {
  return appChildren(root, 'edited')[0]?.text.trim();
}

/** A Member that was deleted, what is left at its URI, and the Feed of its Collection. */
export interface Deletion {
  readonly url: string;
  readonly identifier: string;
  readonly answer: Exchange;
  readonly after: Exchange;
  readonly feed?: AtomDocument;
}

/** RFC 5023, sections 5.4.3 and 9.4: what was deleted is gone, from its URI and from the Feed. */
export function deletedIsGone({ url, identifier, answer, after, feed }: Deletion): readonly Finding[] {
  const deleted = answer.received ? statusOf(answer.received) : 0;
  if (deleted < 200 || deleted >= 300) return [{ where: `DELETE ${url}`, expected: 'the Member deleted', actual: answer.received?.startLine ?? '' }];
  const left = after.received ? statusOf(after.received) : 0;
  return [
    ...(left >= 200 && left < 300 ? [{ where: `GET ${url} after DELETE`, expected: 'status 404 or 410', actual: after.received?.startLine ?? '' }] : []),
    ...(feed && listsMember(feed, url, identifier) ? [{ where: feed.url, expected: `no Entry for ${url}, which was deleted`, actual: 'the Entry' }] : []),
  ];
}

/** Whether the Feed of a Collection lists a Member, by its URI or its id. */
export function listsMember(feed: AtomDocument, url: string, identifier: string): boolean {
  if (!isAtom(feed.root, 'feed')) return false;
  return atomChildren(feed.root, 'entry').some((entry) => {
    const id = atomChildren(entry, 'id')[0]?.text.trim();
    return (identifier !== '' && id === identifier) || linksOf(feed, entry).some(({ relation, target }) => relation === 'edit' && target === url);
  });
}

/** RFC 5023, section 9.4: with its Media Link Entry a Media Resource goes as well. */
export function mediaIsGone({ url, after }: Pick<Deletion, 'url' | 'after'>): readonly Finding[] {
  const left = after.received ? statusOf(after.received) : 0;
  return left >= 200 && left < 300 ? [{ where: `GET ${url}`, expected: 'status 404 or 410, since its Media Link Entry was deleted', actual: after.received?.startLine ?? '' }] : [];
}

/** Who shows an entity tag: by If-Match, or by If-None-Match. */
export interface Conditional {
  readonly url: string;
  readonly answer: Exchange;
}

/** RFC 5023, section 9.5, and RFC 9110, section 13.1.1: an edit of what has changed meanwhile is not made. */
export function lostUpdateIsPrevented({ url, answer }: Conditional): readonly Finding[] {
  const status = answer.received ? statusOf(answer.received) : 0;
  return status >= 200 && status < 300 ? [{ where: `PUT ${url} with an outdated If-Match`, expected: 'status 412', actual: answer.received?.startLine ?? '' }] : [];
}

/** RFC 5023, section 9.5, and RFC 9110, section 13.1.2: what a client has already is not sent again. */
export function unchangedIsNotSent(conditionals: readonly Conditional[]): readonly Finding[] {
  return conditionals.flatMap(({ url, answer: { received } }) => {
    const status = received ? statusOf(received) : 0;
    if (status === 304 && received?.body.length === 0) return [];
    return [{ where: `GET ${url} with its own If-None-Match`, expected: 'status 304 and no body', actual: `${received?.startLine}${status === 304 ? ' with a body' : ''}` }];
  });
}

/** Whether the Feed lists what it is to list, in words of what was sent. */
export interface Listing {
  readonly url: string;
  readonly feed: AtomDocument;
  readonly identifier: string;
}

/** RFC 5023, section 13.1.1: an Entry that does not say that it is a draft is none. */
export function undecidedIsPublished({ url, feed, identifier }: Listing): readonly Finding[] {
  return listsMember(feed, url, identifier) ? [] : [{ where: feed.url, expected: `the Entry of ${url}, which is no draft`, actual: 'none of that id' }];
}

function textOf({ root }: AtomDocument): string {
  return root.children.map(({ text }) => text).join('\n');
}
