import type { Finding } from '../evidence';
import { attributeOf } from '../xml/tree';
import { type Link, isAtom, linksOf, placeOf, type Retrieved } from './atom';
import { isServiceDocument, rootOf } from './atom-publishing';
import type { Feed } from './rolie';

/** A link of a Feed and, where it could be followed, what it gave. */
export interface FollowedLink {
  readonly link: Link;
  readonly retrieved?: Retrieved;
}

/** A Feed with those of its links that a requirement is about. */
export interface LinkedFeed extends Feed {
  readonly links: readonly FollowedLink[];
}

/** The relations of paging (RFC 5005, section 3), with the spelling of RFC 8322's example (D11). */
export const pageRelations = ['first', 'last', 'previous', 'prev', 'next'] as const;
/** The relations of archives (RFC 5005, section 4). */
export const archiveRelations = ['prev-archive', 'next-archive', 'current'] as const;

/** RFC 8322, section 6.1.2: a ROLIE Feed links to a Service Document. */
export function feedsLinkToAServiceDocument(feeds: readonly LinkedFeed[]): readonly Finding[] {
  return feeds.flatMap((feed) => {
    const { document, links } = feed;
    if (links.length === 0) return [{ where: placeOf(document, document.root), expected: 'a link with the relation "service"', actual: relationsOf(feed) }];
    return links.flatMap(({ link, retrieved }) => {
      const where = placeOf(document, link.element);
      if (link.target === undefined) return [{ where, expected: 'an href that is a URI', actual: hrefOf(link) }];
      if (!retrieved || (retrieved.status === 200 && isServiceDocument(retrieved.document))) return [];
      return [{ where, expected: `a Service Document at ${link.target}`, actual: gotFrom(retrieved) }];
    });
  });
}

/** RFC 8322, section 6.1.2: a ROLIE Feed has links of paging, and they lead to Feeds. */
export function feedsLinkToTheirPages(feeds: readonly LinkedFeed[]): readonly Finding[] {
  return feeds.flatMap((feed) => {
    const { document, links } = feed;
    if (links.length === 0) return [{ where: placeOf(document, document.root), expected: 'a link of paging: first, last, previous or next', actual: relationsOf(feed) }];
    const spelled = links.filter(({ link }) => link.relation === 'prev');
    return [
      ...links.flatMap((followed) => leadsToAFeed(feed, followed)),
      ...spelled.map(({ link }) => ({ where: placeOf(document, link.element), expected: 'the relation "previous"', actual: '"prev"', defect: 'D11' })),
    ];
  });
}

/** RFC 8322, section 6.1.2: links to archives lead to Feeds; RFC 5005, section 4.1, lets a server keep an archive to itself, or have lost it. */
export function archivesAreFeeds(feeds: readonly LinkedFeed[]): readonly Finding[] {
  return feeds.flatMap((feed) => feed.links.filter(({ retrieved }) => !retrieved || ![404, 410].includes(retrieved.status)).flatMap((followed) => leadsToAFeed(feed, followed)));
}

function leadsToAFeed({ document }: Feed, { link, retrieved }: FollowedLink): readonly Finding[] {
  const where = placeOf(document, link.element);
  if (link.target === undefined) return [{ where, expected: 'an href that is a URI', actual: hrefOf(link) }];
  if (!retrieved || (retrieved.status === 200 && isAtom(retrieved.document?.root, 'feed'))) return [];
  return [{ where, expected: `an Atom Feed at ${link.target}`, actual: gotFrom(retrieved) }];
}

function relationsOf({ document }: Feed): string {
  const relations = linksOf(document, document.root).map(({ relation }) => relation);
  return relations.length === 0 ? 'no link' : `links with the relations ${relations.join(', ')}`;
}

function hrefOf({ element }: Link): string {
  const href = attributeOf(element, 'href');
  return href === undefined ? 'none' : `"${href}"`;
}

function gotFrom({ status, document, fault }: Retrieved): string {
  if (status !== 200) return `status ${status}`;
  return fault ? `XML that ends at line ${fault.line}: ${fault.message}` : rootOf(document);
}
