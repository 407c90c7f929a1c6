import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AtomDocument, categoriesOf, linksOf, readAnswer } from '../../src/oracles/atom';
import * as publishing from '../../src/oracles/atom-publishing';
import { instantOf, isAbsoluteIri, isBareUuid, isIriReference, isJsonType, isMediaType, isXmlType } from '../../src/oracles/atom-values';

const url = 'https://rolie.example/service';

test('an answer is read with its status, media type and the server clock', () => {
  const retrieved = read('<feed xmlns="http://www.w3.org/2005/Atom"/>', [['Content-type', 'Application/Atom+XML; charset=utf-8'], ['Date', 'Mon, 23 Nov 2026 03:00:00 GMT']], 'HTTP/1.1 203 Fine');
  assert.equal(retrieved.status, 203);
  assert.equal(retrieved.mediaType, 'application/atom+xml');
  assert.equal(retrieved.document?.date, 'Mon, 23 Nov 2026 03:00:00 GMT');
  assert.equal(read('<feed>').fault?.line, 1);
});

test('links are resolved against xml:base and the URL that the document came from', () => {
  const feed = documentOf(`<feed xmlns="https://www.w3.org/2005/Atom" xml:base="/feeds/">
    <link href="a"/><link rel="self" href="b" xml:base="deep/"/><link rel="http://www.iana.org/assignments/relation/next" href="?p=2"/><link rel="last"/></feed>`);
  assert.deepEqual(
    linksOf(feed, feed.root).map(({ relation, target }) => [relation, target]),
    [
      ['alternate', 'https://rolie.example/feeds/a'],
      ['self', 'https://rolie.example/feeds/deep/b'],
      ['next', 'https://rolie.example/feeds/?p=2'],
      ['last', undefined],
    ],
  );
});

test('a Collection has the categories in line and those of its Category Documents, scheme inherited', () => {
  const service = serviceOf(`<collection href="feed"><atom:title/><categories scheme="urn:s"><atom:category term="a"/><atom:category scheme="urn:t" term="b"/></categories><categories href="/more"/></collection>`);
  const more = documentOf('<categories xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom" scheme="urn:u"><atom:category term="c"/></categories>');
  const [collection] = publishing.collectionsOf(service, new Map([['https://rolie.example/more', more]]));
  assert.equal(collection?.target, 'https://rolie.example/feed');
  assert.deepEqual(collection?.categoryDocuments, ['https://rolie.example/more']);
  assert.deepEqual(collection?.categories, [
    { scheme: 'urn:s', term: 'a' },
    { scheme: 'urn:t', term: 'b' },
    { scheme: 'urn:u', term: 'c' },
  ]);
  assert.equal(collection?.categoriesKnown, true);
  assert.equal(publishing.collectionsOf(service)[0]?.categoriesKnown, false, 'a Category Document that was not read leaves it open');
  assert.equal(publishing.collectionsOf(serviceOf('<collection href="feed"/>'))[0]?.categoriesKnown, false, 'no list at all leaves it open');
  assert.deepEqual(categoriesOf(more.root), [{ scheme: '', term: 'c' }]);
});

test('a Service Document is one, and says what it lacks', () => {
  const collection = '<collection href="f"><atom:title/><accept/><accept> image/* </accept></collection>';
  const whole = `<workspace><atom:title/>${collection}</workspace>`;
  const lacks = (inside: string): readonly (string | undefined)[] => {
    const service = documentOf(serviceXml(inside));
    const judgements = [
      publishing.hasAWorkspace(service),
      publishing.haveOneTitle(service, publishing.workspacesOf(service)),
      publishing.haveOneTitle(service, publishing.collectionElementsOf(service)),
      publishing.sayWhereTheyAre(service),
      publishing.acceptsAreMediaRanges(service),
    ];
    return judgements.map(([finding]) => finding?.actual);
  };
  const fine = undefined;
  assert.deepEqual(lacks(whole), [fine, fine, fine, fine, fine]);
  assert.deepEqual(lacks(''), ['none', fine, fine, fine, fine]);
  assert.deepEqual(lacks(whole.replace('<atom:title/>', '')), [fine, '0', fine, fine, fine]);
  assert.deepEqual(lacks(whole.replace('<atom:title/><accept/>', '<atom:title/><atom:title/>')), [fine, fine, '2', fine, fine]);
  assert.deepEqual(lacks(whole.replace(' href="f"', '')), [fine, fine, fine, 'none', fine]);
  assert.deepEqual(lacks(whole.replace(' image/* ', 'image')), [fine, fine, fine, fine, '"image"']);
  const judged = (xml: string, startLine?: string): string | undefined => publishing.isAServiceDocument(read(xml, [], startLine))[0]?.actual;
  assert.deepEqual([judged(serviceXml(whole)), judged('<service/>'), judged(serviceXml(whole), 'HTTP/1.1 404 Not Found')], [fine, 'service in the namespace ""', 'status 404']);
  assert.match(judged('<service') ?? '', /root element/);
});

test('a Category Document is a list with terms, and its reference stands alone', () => {
  const list = (inside: string): string => `<categories xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">${inside}</categories>`;
  assert.deepEqual(publishing.isACategoryDocument(read(list(''))), []);
  assert.equal(publishing.isACategoryDocument(read('<feed xmlns="http://www.w3.org/2005/Atom"/>')).length, 1);
  assert.deepEqual(['<atom:category term="a"/>', '<atom:category/>'].map((inside) => publishing.listsCategories(documentOf(list(inside))).length), [0, 1]);
  const referring = (attributes: string, inside = ''): AtomDocument => serviceOf(`<collection href="f"><categories ${attributes}>${inside}</categories></collection>`);
  assert.deepEqual([publishing.refersOrLists(referring('href="/c"')), publishing.refersByIri(referring('href="/c"'))], [[], []]);
  assert.equal(publishing.refersOrLists(referring('href="/c" fixed="no"', '<atom:category term="a"/>'))[0]?.actual, 'atom:category, @fixed');
  assert.equal(publishing.refersByIri(referring('href="a b"'))[0]?.actual, '"a b"');
});

test('values are told apart', () => {
  for (const good of ['urn:uuid:1', 'https://example.org/ä', 'tag:example.org,2026:x']) assert.ok(isAbsoluteIri(good), good);
  for (const bad of ['b7f65304-b63b-4246-88e2-c104049c5fd7', 'a b:c', '/x', 'urn:', 'http://a b']) assert.ok(!isAbsoluteIri(bad), bad);
  assert.ok(isBareUuid('B7F65304-b63b-4246-88e2-c104049c5fd7') && !isBareUuid('b7f65304'));
  assert.ok(isIriReference('../a?b#c') && !isIriReference('a b'));
  for (const good of ['application/xml', 'text/xml; charset="utf-8"', 'application/rdf+xml']) assert.ok(isMediaType(good), good);
  for (const bad of ['text', 'xhtml', 'a/b/c', 'XML Schema', '']) assert.ok(!isMediaType(bad), bad);
  assert.ok(isXmlType('text/xml') && isXmlType('application/rdf+xml; a=b') && !isXmlType('application/json'));
  assert.ok(isJsonType('application/json') && isJsonType('application/geo+json') && !isJsonType('application/xml'));
});

test('date-times are those of RFC 3339 with upper case letters, and real days', () => {
  assert.equal(instantOf('2026-11-23T03:00:00Z'), Date.UTC(2026, 10, 23, 3));
  assert.equal(instantOf('2026-11-23T03:00:00.250+01:30'), Date.UTC(2026, 10, 23, 1, 30) + 250);
  for (const bad of ['2020-02-07T16:15Z', '2026-11-23', '2026-11-23t03:00:00z', '2026-02-29T00:00:00Z', '2026-11-23T24:00:00Z', '2026-11-23T03:00:00', '2026-13-01T00:00:00Z']) {
    assert.equal(instantOf(bad), undefined, bad);
  }
});

function read(xml: string, headers: readonly (readonly [string, string])[] = [], startLine = 'HTTP/1.1 200 OK'): ReturnType<typeof readAnswer> {
  return readAnswer(url, url, { startLine, headers, body: Buffer.from(xml) });
}

function documentOf(xml: string): AtomDocument {
  const { document } = read(xml);
  assert.ok(document);
  return document;
}

function serviceXml(inside: string): string {
  return `<service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">${inside}</service>`;
}

function serviceOf(collections: string): AtomDocument {
  return documentOf(serviceXml(`<workspace><atom:title/>${collections}</workspace>`));
}
