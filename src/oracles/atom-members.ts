import type { Exchange, Finding } from '../evidence';
import { attributeOf, type XmlElement } from '../xml/tree';
import { type AtomDocument, atomChildren, isAtom, linksOf, placeOf, statusOf } from './atom';
import { type Construct, unless } from './atom-constructs';
import { type KnownLink, type Series } from './atom-paging';
import { appChildren } from './atom-publishing';
import { instantOf } from './atom-values';

/** RFC 5023, sections 9.1 and 10: an Entry links to where it can be edited. */
export function entriesHaveAnEditLink(entries: readonly Construct[]): readonly Finding[] {
  return unless(entries, 'a link with the relation "edit"', (element, document) => (editLinks(document, element) > 0 ? undefined : 'none'));
}

/** RFC 5023, section 11.1: an Entry has at most one such link. */
export function editLinksAreSingle(entries: readonly Construct[]): readonly Finding[] {
  return unless(entries, 'at most one link with the relation "edit"', (element, document) => (editLinks(document, element) > 1 ? `${editLinks(document, element)}` : undefined));
}

/** RFC 5023, section 10.2: an Entry of a Collection says when it was edited. */
export function entriesAreDated(entries: readonly Construct[]): readonly Finding[] {
  return unless(entries, 'an app:edited', (element) => (appChildren(element, 'edited').length === 0 ? 'none' : undefined));
}

/** RFC 5023, sections 10.2, 13.1 and 13.1.1: at most one AtomPub child with a name. */
export function holdsAtMostOneApp(elements: readonly Construct[], local: 'edited' | 'control' | 'draft'): readonly Finding[] {
  return unless(elements, `at most one app:${local}`, (element) => {
    const { length } = appChildren(element, local);
    return length > 1 ? `${length}` : undefined;
  });
}

/** RFC 5023, section 10: the Entry that was edited last comes first. */
export function entriesAreOrdered(feeds: readonly Construct[]): readonly Finding[] {
  return feeds.flatMap(({ document, element }) => {
    let previous = Number.POSITIVE_INFINITY;
    return editedEntries(element).flatMap(({ entry, edited }) => {
      const late = edited > previous;
      previous = edited;
      return late ? [{ where: placeOf(document, entry), expected: 'an edit not after that of the Entry before it', actual: new Date(edited).toISOString() }] : [];
    });
  });
}

/** The Entries of a Feed that say when they were edited, in milliseconds. */
export function editedEntries(feed: XmlElement): readonly { readonly entry: XmlElement; readonly edited: number }[] {
  return atomChildren(feed, 'entry').flatMap((entry) => {
    const edited = instantOf(appChildren(entry, 'edited')[0]?.text.trim() ?? '');
    return edited === undefined ? [] : [{ entry, edited }];
  });
}

/** RFC 5023, section 10.1: the first partial list holds the latest edits. */
export function firstPageHasTheLatestEdits(series: readonly Series[]): readonly Finding[] {
  return series.flatMap(({ documents: [first, ...later] }) => {
    if (!first) return [];
    const oldest = Math.min(...editedEntries(first.root).map(({ edited }) => edited));
    return later.flatMap((document) =>
      editedEntries(document.root)
        .filter(({ edited }) => edited > oldest)
        .map(({ entry, edited }) => ({ where: placeOf(document, entry), expected: `no edit after ${new Date(oldest).toISOString()}, which the first page holds`, actual: new Date(edited).toISOString() })),
    );
  });
}

/** RFC 5023, section 10.1: a partial list, whose last page holds other Entries, links to the next one. */
export function partialListsGoOn(links: readonly KnownLink[]): readonly Finding[] {
  return links
    .filter(({ from, retrieved: { document } }) => isAtom(document?.root, 'feed') && versionsOf(document).join('\n') !== versionsOf(from).join('\n'))
    .filter(({ from }) => !linksOf(from, from.root).some(({ relation }) => relation === 'next'))
    .map(({ from, link }) => ({ where: placeOf(from, from.root), expected: `a link with the relation "next", since the last page is ${link.target ?? ''}`, actual: 'none' }));
}

/** A way through all pages, and back where the pages lead back. */
export interface ThereAndBack {
  readonly there: Series;
  readonly back: Series;
}

/** RFC 5023, section 10.1: partial lists hold the complete set of Members, each version once, whichever way they are read. */
export function membersAreMetOnce(ways: readonly ThereAndBack[]): readonly Finding[] {
  return ways.flatMap(({ there, back }) => {
    const met = new Set<string>();
    const again = there.documents.flatMap((document) =>
      versionsOf(document).flatMap((version) => {
        const twice = met.has(version);
        met.add(version);
        return twice ? [{ where: placeOf(document, document.root), expected: 'Entries that no earlier page holds', actual: version }] : [];
      }),
    );
    const wayBack = new Set(back.documents.length > 1 && back.whole ? back.documents.flatMap(versionsOf) : met);
    const first = there.documents[0];
    const where = first ? placeOf(first, first.root) : '';
    const lost = [...met].filter((version) => !wayBack.has(version)).map((version) => ({ where, expected: `${version} on the way back too`, actual: 'none' }));
    const extra = [...wayBack].filter((version) => !met.has(version)).map((version) => ({ where, expected: `${version} on the way from first to last too`, actual: 'none' }));
    return [...again, ...lost, ...extra];
  });
}

/** RFC 5023, section 12.1: a document is what the parameter of its media type says. */
export function rootsAreAsTheParameterSays(documents: readonly Construct[], type: 'entry' | 'feed'): readonly Finding[] {
  return unless(documents, `atom:${type} at the root`, (element) => (isAtom(element, type) ? undefined : element.name));
}

/** RFC 5023, section 12.1.1: an Entry is served with the parameter. */
export function entriesAreServedWithTheParameter(entries: readonly Construct[]): readonly Finding[] {
  return unless(entries, 'the parameter type=entry in Content-Type', (_, document) => (document.typeParameter === undefined ? 'no such parameter' : undefined));
}

/** RFC 5023, section 13.1.1: a draft element says yes or no. */
export function draftsSayYesOrNo(drafts: readonly Construct[]): readonly Finding[] {
  return unless(drafts, 'yes or no', ({ text }) => (['yes', 'no'].includes(text.trim()) ? undefined : `"${text}"`));
}

/** RFC 5023, section 5.5: an error comes with an explanation that people can read. */
export function errorsAreExplained({ received }: Exchange): readonly Finding[] {
  const explained = received && received.body.some((byte) => byte > 0x20);
  return explained ? [] : [{ where: `the body of ${received?.startLine ?? 'the answer'}`, expected: 'an explanation', actual: 'nothing' }];
}

/** RFC 5023, section 14: a client without credentials is asked for Basic authentication. */
export function asksForBasic({ received }: Exchange): readonly Finding[] {
  const challenges = (received?.headers ?? []).filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value);
  if (received && statusOf(received) === 401 && challenges.some((challenge) => /(?:^|,\s*)basic(?:\s|$)/i.test(challenge))) return [];
  return [{ where: 'WWW-Authenticate of the answer to a client without credentials', expected: 'status 401 with a challenge for Basic', actual: `${received?.startLine ?? 'nothing'} ${challenges.join(', ') || 'without challenge'}` }];
}

function editLinks(document: AtomDocument, element: XmlElement): number {
  return linksOf(document, element).filter(({ relation, element: link }) => relation === 'edit' && attributeOf(link, 'href') !== undefined).length;
}

function versionsOf(document: AtomDocument | undefined): readonly string[] {
  return document ? atomChildren(document.root, 'entry').map((entry) => `Entry ${atomChildren(entry, 'id')[0]?.text.trim() ?? ''} of ${atomChildren(entry, 'updated')[0]?.text.trim() ?? ''}`) : [];
}
