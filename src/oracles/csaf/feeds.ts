import { listAt, textAt } from '../../csaf/labels';
import type { Finding } from '../../evidence';
import { type CsafDocument, type CsafFeed, type Given, labelIn } from './evidence';

/** CSAF 2.0, section 7.1.15: documents of one label stand in one Feed. */
export function eachLabelHasOneFeed(metadata: Given, feeds: readonly CsafFeed[]): readonly Finding[] {
  const labels = [...new Set(feeds.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const urls = [...new Set(feeds.filter((feed) => feed.label === label).map(({ given }) => given.url))];
    return urls.length === 1 ? [] : [{ where: metadata.url, expected: `one Feed for the label ${label}`, actual: `${urls.length}: ${urls.join(', ')}` }];
  });
}

/** CSAF, section 7.1.15: there is a Feed of what is white, or clear, of what is green, or of what has no label. */
export function aFeedIsForTheMany(metadata: Given, feeds: readonly CsafFeed[]): readonly Finding[] {
  const found = feeds.map(({ label }) => label);
  const many = found.some((label) => ['WHITE', 'CLEAR', 'GREEN', 'UNLABELED'].includes(label));
  return many ? [] : [{ where: metadata.url, expected: 'a Feed labelled WHITE, CLEAR, GREEN or UNLABELED', actual: found.join(', ') || 'no Feed' }];
}

/** CSAF, section 7.1.15: a Feed holds documents of its label alone; what TLP 1 calls white TLP 2 calls clear. */
export function feedsHoldTheirLabel(documents: readonly CsafDocument[]): readonly Finding[] {
  return documents.flatMap((document) => {
    const label = labelIn(document);
    return sameLabel(label, document.feed.label) ? [] : [{ where: `${document.given.url}#/document/distribution/tlp/label`, expected: `the label of its Feed ${document.feed.given.url}, ${document.feed.label}`, actual: label }];
  });
}

/** CSAF, section 7.1.15, on RFC 8322: a Feed's link to itself is where it is. */
export function feedsLinkToThemselves(feeds: readonly CsafFeed[]): readonly Finding[] {
  return feeds.flatMap(({ given }) => {
    const self = listAt(given.json, 'feed', 'link').flatMap((link) => (textAt(link, 'rel') === 'self' ? [textAt(link, 'href') ?? ''] : []));
    return self.includes(given.url) ? [] : [{ where: `${given.url}#/feed/link`, expected: `a link to itself, ${given.url}`, actual: self.join(', ') || 'none' }];
  });
}

/** CSAF, section 7.1.15: a Feed was updated when its newest entry was, or later. */
export function feedsKnowTheirLastUpdate(feeds: readonly CsafFeed[]): readonly Finding[] {
  return feeds.flatMap(({ given }) => {
    const own = Date.parse(textAt(given.json, 'feed', 'updated') ?? '');
    const times = listAt(given.json, 'feed', 'entry').map((entry) => textAt(entry, 'updated') ?? '');
    const newest = times.reduce((latest, time) => (Date.parse(time) > Date.parse(latest) || latest === '' ? time : latest), '');
    return Date.parse(newest) > own ? [{ where: `${given.url}#/feed/updated`, expected: `${newest} or later, as an entry was updated then`, actual: textAt(given.json, 'feed', 'updated') ?? 'none' }] : [];
  });
}

/** CSAF, section 7.1.16: the Service Documents list every Feed. */
export function servicesListTheFeeds(services: readonly Given[], feeds: readonly CsafFeed[]): readonly Finding[] {
  const listed = services.flatMap(({ json }) => listAt(json, 'service', 'workspace').flatMap((workspace) => listAt(workspace, 'collection').map((collection) => textAt(collection, 'href'))));
  return feeds.filter(({ given }) => !listed.includes(given.url)).map(({ given }) => ({ where: services.map(({ url }) => url).join(', '), expected: `a Collection at ${given.url}`, actual: listed.join(', ') || 'no Collection' }));
}

/** CSAF, section 7.1.16: a Service Document is named service.json and lies beside the metadata. */
export function servicesLieBesideTheMetadata(services: readonly Given[], metadata: Given): readonly Finding[] {
  const expected = new URL('service.json', metadata.url).href;
  return services.filter(({ url }) => url !== expected).map(({ url }) => ({ where: metadata.url, expected, actual: url }));
}

/** CSAF, section 7.1.17: a Category Document lies beside a Feed. */
export function categoriesLieBesideAFeed(categories: readonly Given[], feeds: readonly CsafFeed[]): readonly Finding[] {
  const folders = feeds.map(({ given }) => new URL('.', given.url).href);
  return categories.filter(({ url }) => !folders.includes(new URL('.', url).href)).map(({ url }) => ({ where: url, expected: `a place beside a Feed: ${folders.join(', ')}`, actual: new URL('.', url).href }));
}

function sameLabel(one: string, other: string): boolean {
  const clear = (label: string): string => (label === 'WHITE' ? 'CLEAR' : label);
  return clear(one) === clear(other);
}
