import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Finding } from '../../src/evidence';
import { type AtomDocument, linksOf, readAnswer, type Retrieved } from '../../src/oracles/atom';
import { type Construct, constructsIn } from '../../src/oracles/atom-constructs';
import { identifiersAreIris } from '../../src/oracles/atom-identifiers';
import { datesAreDateTimes } from '../../src/oracles/atom-metadata';
import { collectionsOf } from '../../src/oracles/atom-publishing';
import { type Entry, type Feed, isInformationTypeTerm, isRolieFeed } from '../../src/oracles/rolie';
import { collectionsAgreeWithFeeds, collectionsHaveOneInformationType, collectionsLeadToFeeds } from '../../src/oracles/rolie-collections';
import { documentsHaveTheirMediaType, documentsUseTheNamespaces } from '../../src/oracles/rolie-documents';
import * as entries from '../../src/oracles/rolie-entries';
import * as extensions from '../../src/oracles/rolie-extensions';
import * as feeds from '../../src/oracles/rolie-feeds';
import { archivesAreFeeds, feedsLinkToAServiceDocument, feedsLinkToTheirPages, type LinkedFeed } from '../../src/oracles/rolie-links';
import * as standalone from '../../src/oracles/rolie-standalone';

const scheme = 'urn:ietf:params:rolie:category:information-type';
const url = 'https://rolie.example/feeds/incident';
const incident = `<category scheme="${scheme}" term="incident"/>`;

test('terms have the form that the registry prescribes', () => {
  assert.ok(isInformationTypeTerm('incident') && isInformationTypeTerm('software descriptor'));
  for (const bad of ['', ' incident', 'two  spaces', 'ünder', undefined]) assert.ok(!isInformationTypeTerm(bad), bad);
});

test('a Feed has one information type, with a term', () => {
  expect(feeds.feedsHaveOneInformationType, [feedOf(incident)], []);
  expect(feeds.feedsHaveOneInformationType, [feedOf('')], ['none']);
  expect(feeds.feedsHaveOneInformationType, [feedOf(incident + incident)], ['2: incident, incident']);
  expect(feeds.feedsNameTheirInformationType, [feedOf(`<category scheme="${scheme}"/>`)], ['no term']);
  expect(feeds.feedsNameTheirInformationType, [feedOf(incident.replace('incident', 'a  b'))], ['"a  b"']);
  expect(feeds.feedsHaveNoInformationType, [feedOf(incident)], ['incident']);
  expect(feeds.feedsHaveNoInformationType, [feedOf('<category scheme="urn:other" term="incident"/>')], []);
});

test('a Feed is ROLIE\'s as its Collection says, or by itself where there is none', () => {
  assert.ok(isRolieFeed(feedOf(incident)) && !isRolieFeed(feedOf('')));
  assert.ok(isRolieFeed({ ...feedOf(''), collection: collectionWith(`<atom:category scheme="${scheme}" term="incident"/>`) }));
  assert.ok(!isRolieFeed({ ...feedOf(incident), collection: collectionWith('') }));
});

test('a Collection has one information type, leads to a Feed and agrees with it, in any order', () => {
  const both = `<atom:category scheme="urn:s" term="a"/><atom:category scheme="${scheme}" term="incident"/>`;
  expect(collectionsHaveOneInformationType, [collectionWith(both)], []);
  expect(collectionsHaveOneInformationType, [collectionWith(both + both)], ['incident, incident']);
  expect(collectionsHaveOneInformationType, [collectionWith(`<atom:category scheme="${scheme}"/>`)], ['(no term)']);
  const agreeing = feedOf(`${incident}<category scheme="urn:s" term="a" label="A"/>`);
  expect(collectionsAgreeWithFeeds, [{ ...agreeing, collection: collectionWith(both) }], []);
  expect(collectionsAgreeWithFeeds, [{ ...feedOf(incident), collection: collectionWith(both) }], [`${scheme} "incident"`]);
  expect(collectionsLeadToFeeds, [{ collection: collectionWith(both), retrieved: retrievedOf(feedXml(incident)) }], []);
  expect(collectionsLeadToFeeds, [{ collection: collectionWith(both), retrieved: retrievedOf('<html/>') }], ['html in the namespace ""']);
  expect(collectionsLeadToFeeds, [{ collection: collectionWith(both), retrieved: retrievedOf('', 'HTTP/1.1 404 Not Found') }], ['status 404']);
});

test('an Entry that names an information type names that of its Feed', () => {
  expect(feeds.entriesShareTheInformationType, [feedOf(`${incident}<entry>${incident}</entry><entry/>`)], []);
  expect(feeds.entriesShareTheInformationType, [feedOf(`${incident}<entry>${incident.replace('"incident"', '"indicator"')}</entry>`)], ['indicator']);
});

test('a Feed is as old as its newest Entry at most, and of no future day', () => {
  const entry = (updated: string): string => `<entry><updated>${updated}</updated></entry>`;
  expect(feeds.feedsKnowTheirLastUpdate, [feedOf(entry('2026-03-01T12:00:30Z'))], []);
  expect(feeds.feedsKnowTheirLastUpdate, [feedOf(entry('2026-03-01T12:05:00Z'))], ['2026-03-01T12:00:00.000Z']);
  const ahead = { ...feedOf('').document, date: 'Sun, 01 Mar 2026 11:00:00 GMT' };
  expect(feeds.feedsKnowTheirLastUpdate, [{ document: ahead }], ['2026-03-01T12:00:00.000Z']);
  expect(feeds.feedsKnowTheirLastUpdate, [{ document: documentOf(feedXml('').replace(/<updated>.*<\/updated>/, '')) }], ['none']);
});

test('links lead where their relations say', () => {
  const service = '<service xmlns="http://www.w3.org/2007/app"><workspace/></service>';
  const link = (rel: string): string => `<link rel="${rel}" href="/there"/>`;
  expect(feedsLinkToAServiceDocument, [linked(link('service'), retrievedOf(service))], []);
  expect(feedsLinkToAServiceDocument, [linked(link('service'))], []);
  expect(feedsLinkToAServiceDocument, [linked(link('service'), retrievedOf(feedXml('')))], ['feed in the namespace "http://www.w3.org/2005/Atom"']);
  expect(feedsLinkToAServiceDocument, [{ ...feedOf(link('self')), links: [] }], ['links with the relations self']);
  expect(feedsLinkToAServiceDocument, [linked('<link rel="service"/>')], ['none']);
  expect(feedsLinkToTheirPages, [linked(link('next'), retrievedOf(feedXml('')))], []);
  expect(feedsLinkToTheirPages, [linked(link('next'), retrievedOf('', 'HTTP/1.1 404 Not Found'))], ['status 404']);
  const [spelled] = feedsLinkToTheirPages([linked(link('prev'), retrievedOf(feedXml('')))]);
  assert.equal(spelled?.defect, 'D11');
});

test('an archive is a Feed, or is no longer given', () => {
  const link = '<link rel="prev-archive" href="/old"/>';
  expect(archivesAreFeeds, [linked(link, retrievedOf(feedXml(''))), linked(link, retrievedOf('', 'HTTP/1.1 410 Gone'))], []);
  expect(archivesAreFeeds, [linked(link, retrievedOf('', 'HTTP/1.1 500 Oh')), linked(link, retrievedOf('<html/>'))], ['status 500', 'html in the namespace ""']);
});

test('content stands elsewhere, once, as its definition says', () => {
  const content = '<content type="application/xml" src="/c/1"/>';
  for (const judge of [entries.contentIsOutOfLine, entries.contentIsSingle, entries.contentFollowsItsDefinition, entries.contentTypesAreMediaTypes, entries.contentSourcesAreUris]) {
    expect(judge, [entryOf(content)], []);
  }
  expect(entries.contentFollowsItsDefinition, [entryOf(content.replace('/>', ' xml:lang="en" x:y="1" xmlns:x="urn:x">\n</content>'))], []);
  expect(entries.contentIsOutOfLine, [entryOf('')], ['none']);
  expect(entries.contentIsOutOfLine, [entryOf('<content type="text">here</content>')], ['no src']);
  expect(entries.contentIsSingle, [entryOf(content + content)], ['2']);
  expect(entries.contentFollowsItsDefinition, [entryOf('<content mode="x">here<b/></content>')], ['none', 'none', '@mode', 'the element b', 'the text "here"']);
  expect(entries.contentTypesAreMediaTypes, [entryOf('<content type="html" src="/c"/>')], ['"html"']);
  expect(entries.contentSourcesAreUris, [entryOf('<content type="text/xml" src="a b"/>'), entryOf('<content type="text/xml" src=""/>')], ['"a b"', '""']);
});

test('content comes, in the serialization that its type says', () => {
  const come = (type: string, beginning: string, status = 200): entries.EntryContent => ({
    ...entryOf(`<content type="${type}" src="/c/1"/>`),
    source: 'https://rolie.example/c/1',
    beginning,
    status,
  });
  expect(entries.contentHasItsSerialization, [come('application/xml', ' <a/>'), come('application/json', '{'), come('text/csv', '{'), come('text/xml', '')], []);
  expect(entries.contentHasItsSerialization, [come('application/json', '<a/>'), come('application/rdf+xml', '[1]')], ['"application/json"', '"application/rdf+xml"']);
  expect(entries.contentCanBeRetrieved, [come('text/csv', '', 204)], []);
  expect(entries.contentCanBeRetrieved, [come('text/csv', '', 410)], ['status 410']);
});

test('an Entry has one format or none', () => {
  expect(extensions.formatsAreSingle, [entryOf(''), entryOf('<rolie:format/>')], []);
  expect(extensions.formatsAreSingle, [entryOf('<rolie:format/><rolie:format/>')], ['2']);
});

test('formats and properties follow their definitions, in either namespace', () => {
  for (const namespace of ['urn:ietf:params:xml:ns:rolie-1.0', 'urn:ietf:params:xml:ns:rolie:1.0']) {
    const format = (attributes: string, inside = ''): Entry => entryOf(`<f:format xmlns:f="${namespace}" ${attributes}>${inside}</f:format>`);
    const good = format('ns="urn:a:b" version="2" schema-location="/s.xsd" schema-type="text/xml"');
    expect(extensions.formatsFollowTheirDefinition, [good], []);
    expect(extensions.formatsFollowTheirDefinition, [format('model="x"', 'text')], ['@model', 'the text "text"']);
    expect(extensions.formatsNameTheirModel, [format(''), format('ns=""')], ['none', '""']);
    expect(extensions.formatModelsAreAbsolute, [format('ns="iodef"')], ['"iodef"']);
    expect(extensions.formatSchemasAreUris, [format('ns="urn:a:b" schema-location="a b"')], ['"a b"']);
    expect(extensions.formatSchemaTypesAreMediaTypes, [format('ns="urn:a:b" schema-type="xsd"')], ['"xsd"']);
    const property = (attributes: string, inside = ''): Entry => entryOf(`<f:property xmlns:f="${namespace}" ${attributes}>${inside}</f:property>`);
    expect(extensions.propertiesFollowTheirDefinition, [property('name="urn:a:b" value=""')], []);
    expect(extensions.propertiesFollowTheirDefinition, [property('name="a b" label="c"', '<x/>')], ['none', '@label', 'the element x', '"a b"']);
  }
});

test('an Entry on its own links to its Collections and names its information type', () => {
  const link = (to: string): string => `<link rel="collection" href="/feeds/${to}"/>`;
  const alone = (inside: string): standalone.StandaloneEntry => ({
    document: documentOf(`<entry xmlns="http://www.w3.org/2005/Atom">${inside}</entry>`),
    collections: [['https://rolie.example/feeds/a', 'https://rolie.example/feeds/a?page=1'], ['https://rolie.example/feeds/b']],
  });
  expect(standalone.standaloneEntriesLinkToTheirCollection, [alone(link('b'))], []);
  expect(standalone.standaloneEntriesLinkToTheirCollection, [alone('')], ['none']);
  expect(standalone.standaloneEntriesLinkToTheirCollection, [alone(link('c'))], ['https://rolie.example/feeds/c']);
  expect(standalone.standaloneEntriesLinkToEachCollection, [alone(link('a') + link('b'))], []);
  expect(standalone.standaloneEntriesLinkToEachCollection, [alone(link('b'))], ['https://rolie.example/feeds/b']);
  expect(standalone.standaloneEntriesDeclareTheirInformationType, [alone(incident)], []);
  expect(standalone.standaloneEntriesDeclareTheirInformationType, [alone('<category term="incident"/>')], ['none']);
});

test('what RFC 8322 itself prints is tolerated and reported', () => {
  const printed = documentOf(
    '<feed xmlns="https://www.w3.org/2005/Atom" xmlns:rolie="urn:ietf:params:xml:ns:rolie:1.0"><id>b7f65304-b63b-4246-88e2-c104049c5fd7</id><entry><rolie:format ns="urn:x:y"/></entry></feed>',
  );
  assert.deepEqual(documentsUseTheNamespaces([printed]).map(({ defect }) => defect), ['D09', 'D10']);
  assert.deepEqual(identifiersAreIris(constructsIn([{ document: printed, rolie: true }], 'id')).map(({ defect }) => defect), ['D12']);
  const neither = documentOf('<feed xmlns="http://purl.org/atom/ns#"><rolie:format xmlns:rolie="urn:ietf:params:xml:ns:rolie-2.0"/></feed>');
  assert.deepEqual(documentsUseTheNamespaces([neither]).map(({ defect }) => defect), [undefined, undefined]);
  const foreign = documentOf('<feed xmlns="http://www.w3.org/2005/Atom"><x xmlns="urn:example:my-own"/></feed>');
  assert.deepEqual(documentsUseTheNamespaces([foreign]), []);
});

test('documents have their media type', () => {
  expect(documentsHaveTheirMediaType, [{ ...feedOf('').document, mediaType: 'application/atom+xml' }], []);
  expect(documentsHaveTheirMediaType, [feedOf('').document], ['application/xml']);
});

const corpus = path.join(process.env['MILEPOST_CORPUS'] ?? '', 'RedHatGov+rolie/examples/national_vulnerability_database');
const withCorpus = { skip: process.env['MILEPOST_CORPUS'] && existsSync(corpus) ? false : 'MILEPOST_CORPUS is not set' };

test('a deployed Feed is judged as the RFC says, neither more nor less', withCorpus, () => {
  const feed = { document: documentOf(readFileSync(path.join(corpus, 'feeds/cve-recent.xml'), 'utf8')) };
  const held = feeds.entriesOf(feed);
  const inFeed = (...locals: readonly string[]): readonly Construct[] => constructsIn([{ document: feed.document, rolie: true }], ...locals);
  expect(feeds.feedsHaveOneInformationType, [feed], []);
  expect(entries.contentFollowsItsDefinition, held, []);
  expect(extensions.formatsFollowTheirDefinition, held, []);
  expect(extensions.propertiesFollowTheirDefinition, held, []);
  expect(documentsUseTheNamespaces, [feed.document], []);
  assert.deepEqual(new Set(datesAreDateTimes(inFeed('updated', 'published')).map(({ actual }) => actual)), new Set(['"2020-02-07T16:15Z"']));
  expect(identifiersAreIris, inFeed('id'), ['"gov.nist.nvd.cve.recent"', '"CVE-2010-3917-69956a2702ad"']);
  const service = documentOf(readFileSync(path.join(corpus, 'service/service.xml'), 'utf8'));
  assert.equal(collectionsOf(service).length, 3);
  expect(collectionsHaveOneInformationType, collectionsOf(service), []);
});

test('dates of content are dates of RFC 3339, with or without a time', () => {
  const dated = (value: string, name = 'content-published-date'): Entry => entryOf(`<rolie:property name="urn:ietf:params:rolie:property:${name}" value="${value}"/>`);
  const published = (of: readonly Entry[]): readonly Finding[] => extensions.contentDatesAreInternetDates('publication', of);
  for (const good of ['2026-03-01T09:00:00Z', '2026-03-01t09:00:00z', '2026-03-01']) expect(published, [dated(good)], []);
  expect(published, [dated('1 March 2026'), dated('2026-02-30'), dated('2026-03-01T09:00:00')], ['"1 March 2026"', '"2026-02-30"', '"2026-03-01T09:00:00"']);
  expect(published, [dated('soon', 'content-updated-date')], []);
  expect((of: readonly Entry[]) => extensions.contentDatesAreInternetDates('update', of), [dated('soon', 'content-updated-date')], ['"soon"']);
});

const specification = path.join(process.env['MILEPOST_SPECS'] ?? '', 'rfc8322.txt');
const withSpecifications = { skip: process.env['MILEPOST_SPECS'] && existsSync(specification) ? false : 'MILEPOST_SPECS is not set' };

test('the example of a paged Feed in RFC 8322 meets nothing but defects of the text', withSpecifications, () => {
  const text = readFileSync(specification, 'utf8').replace(/\n{2,}Field, et al\.[^\n]*\n\f[^\n]*\n{2,}/g, '\n');
  const [example = ''] = /<\?xml[^<]*<feed(?:(?!<\/feed>)[^])*rel="prev"[^]*?<\/feed>/.exec(text) ?? [];
  const document = documentOf(example.trim());
  const links = linksOf(document, document.root).filter(({ relation }) => /^(first|last|prev|next)$/.test(relation));
  const findings = [
    ...documentsUseTheNamespaces([document]),
    ...identifiersAreIris(constructsIn([{ document, rolie: true }], 'id')),
    ...datesAreDateTimes(constructsIn([{ document, rolie: true }], 'updated', 'published')),
    ...feedsLinkToTheirPages([{ document, links: links.map((link) => ({ link })) }]),
  ];
  assert.deepEqual(findings.map(({ defect }) => defect), ['D09', 'D12', 'D11']);
});

/** Judges, and compares what the findings say they got. */
function expect<Of>(judge: (of: readonly Of[]) => readonly Finding[], of: readonly Of[], actual: readonly string[]): void {
  const findings = judge(of);
  assert.deepEqual(findings.map((finding) => finding.actual), actual);
}

function retrievedOf(xml: string, startLine = 'HTTP/1.1 200 OK'): Retrieved {
  return readAnswer(url, url, { startLine, headers: [['Content-Type', 'application/xml']], body: Buffer.from(xml) });
}

function documentOf(xml: string): AtomDocument {
  const { document, fault } = retrievedOf(xml);
  assert.ok(document, fault?.message);
  return document;
}

function feedXml(inside: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:rolie="urn:ietf:params:xml:ns:rolie-1.0"><id>urn:a:b</id><title/><updated>2026-03-01T12:00:00Z</updated>${inside}</feed>`;
}

function feedOf(inside: string): Feed {
  return { document: documentOf(feedXml(inside)) };
}

function entryOf(inside: string): Entry {
  const [entry] = feeds.entriesOf(feedOf(`<entry>${inside}</entry>`));
  assert.ok(entry);
  return entry;
}

function collectionWith(categories: string): ReturnType<typeof collectionsOf>[number] {
  const [collection] = collectionsOf(
    documentOf(`<service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom"><workspace><collection href="/feeds/incident"><categories>${categories}</categories></collection></workspace></service>`),
  );
  assert.ok(collection);
  return collection;
}

function linked(links: string, retrieved?: Retrieved): LinkedFeed {
  const feed = feedOf(links);
  return { ...feed, links: linksOf(feed.document, feed.document.root).map((link) => ({ link, ...(retrieved && { retrieved }) })) };
}
