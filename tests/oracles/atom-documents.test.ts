import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/evidence';
import { type AtomDocument, readAnswer, type Retrieved } from '../../src/oracles/atom';
import { type Construct, constructsIn, containersOf, holdsOne, withXmlAttribute } from '../../src/oracles/atom-constructs';
import * as content from '../../src/oracles/atom-content';
import * as entries from '../../src/oracles/atom-entries';
import * as identifiers from '../../src/oracles/atom-identifiers';
import { imagesHaveTheRatio, sizeOf } from '../../src/oracles/atom-images';
import * as metadata from '../../src/oracles/atom-metadata';
import * as text from '../../src/oracles/atom-text';
import { areWellFormed } from '../../src/oracles/atom-well-formed';

test('a document is well-formed, unless it is one that is declined', () => {
  assert.deepEqual(areWellFormed([retrieved('<feed/>'), retrieved('<!DOCTYPE feed><feed/>'), retrieved('<?xml version="1.0" encoding="koi8-r"?><feed/>')]), []);
  assert.deepEqual(areWellFormed([retrieved('<feed>'), retrieved('<a:feed/>')]).length, 2);
});

test('constructs are found in Feeds, Entries and sources, and not in content or in foreign elements', () => {
  const all = constructsIn(root('<title>1</title><entry><title>2</title><source><title>3</title></source><content type="application/xml"><entry><title>no</title></entry></content><x xmlns="urn:x"><a:title xmlns:a="http://www.w3.org/2005/Atom">no</a:title></x></entry>'), 'title');
  assert.deepEqual(all.map(({ element }) => element.text), ['1', '2', '3']);
});

test('text has a type of three, and holds what the type says', () => {
  const titles = (xml: string): readonly Construct[] => constructsIn(root(xml), 'title');
  expect(text.textIsOfAKnownType, titles('<title/><title type="html"/><title type="HTML"/>'), ['"HTML"']);
  expect(text.textIsOfNoMediaType, titles('<title type="text"/><title type="text/html"/>'), ['the media type "text/html"']);
  expect(text.holdsNoElement, titles('<title>a &lt;b></title><title>a <b/></title>'), ['the element b']);
  expect(text.couldStandInADiv, titles('<title>&lt;p>a&lt;/p>&lt;header></title><title>&lt;body class="x"></title>'), ['<body class="x">']);
  expect(text.isOneDiv, titles(`<title> ${div('a')} </title><title>a${div('')}</title><title>${div('')}${div('')}</title><title><div/></title><title/>`), ['the text "a"', '2 elements', 'div in the namespace "http://www.w3.org/2005/Atom"', '0 elements']);
  expect(text.divHoldsXhtml, titles(`<title>${div('<p>a</p>')}</title><title>${div('<p><body/></p>')}</title>`), ['the element body']);
  assert.deepEqual(['text', 'html', 'xhtml'].map((type) => text.ofTextType(titles('<title/><title type="html"/>'), type as text.TextType).length), [1, 1, 0]);
});

test('a person has a name, and a URI and an address at most', () => {
  const persons = (xml: string): readonly Construct[] => constructsIn(root(xml), 'author', 'contributor');
  expect(text.personHasOneName, persons('<author><name/></author><contributor/>'), ['0']);
  expect((of: readonly Construct[]) => text.personHasAtMostOne(of, 'uri'), persons('<author/><author><uri/><uri/></author>'), ['2']);
  const addresses = (...of: readonly string[]): readonly Construct[] => text.ofPersons(persons(of.map((each) => `<author><email>${each}</email></author>`).join('')), 'email');
  expect(text.isAddress, addresses('a@b', 'first.last+tag@mail.example', '"a b"@mail.example', 'a@[127.0.0.1]'), []);
  expect(text.isAddress, addresses('', 'a', 'a at b', 'Name &lt;a@b>', 'a@b@c'), ['""', '"a"', '"a at b"', '"Name <a@b>"', '"a@b@c"']);
});

test('dates are date-times in upper case without space', () => {
  const dates = (...of: readonly string[]): readonly Construct[] => constructsIn(root(of.map((each) => `<updated>${each}</updated>`).join('')), 'updated');
  expect(metadata.datesAreDateTimes, dates('2026-03-01T12:00:00Z', '2026-03-01t12:00:00z', '2026-03-01T12:00Z', '2026-03-01'), ['"2026-03-01T12:00Z"', '"2026-03-01"']);
  expect(metadata.datesAreInUpperCase, dates('2026-03-01T12:00:00Z', '2026-03-01t12:00:00Z'), ['"2026-03-01t12:00:00Z"']);
  expect(metadata.datesHaveNoSpace, dates('2026-03-01T12:00:00Z', ' 2026-03-01T12:00:00Z'), ['" 2026-03-01T12:00:00Z"']);
});

test('authors stand in the Entry, its source or its Feed', () => {
  expect(entries.feedsHaveAuthors, feedOf('<author/><entry/>'), []);
  expect(entries.feedsHaveAuthors, feedOf('<entry><author/></entry>'), []);
  expect(entries.feedsHaveAuthors, feedOf('<entry><author/></entry><entry/>'), ['no author, and 1 Entries without']);
  expect(entries.entriesHaveAuthors, entriesOf('<author/><entry/>'), []);
  expect(entries.entriesHaveAuthors, entriesOf('<entry><source><author/></source></entry><entry><author/></entry><entry/>'), ['none']);
});

test('alternates differ, and stand in for content; what cannot be read has a summary', () => {
  expect(entries.alternatesDiffer, feedOf('<link href="a"/><link rel="alternate" href="b" type="text/html"/><link href="c" hreflang="de"/>'), []);
  expect(entries.alternatesDiffer, feedOf('<link href="a"/><link rel="alternate" href="b"/>'), ['several of type "", hreflang ""']);
  expect(entries.contentOrAlternate, entriesOf('<entry><content/></entry><entry><link href="a"/></entry><entry><link rel="self" href="a"/></entry>'), ['neither']);
  expect(entries.opaqueContentHasASummary, entriesOf('<entry><content src="a"/><summary/></entry><entry><content type="text/x"/></entry><entry><content type="image/svg+xml"/></entry><entry><content type="html"/></entry>'), []);
  expect(entries.opaqueContentHasASummary, entriesOf('<entry><content src="a"/></entry><entry><content type="image/png"/></entry>'), ['none', 'none']);
  expect(entries.feedsLinkToThemselves, feedOf('<link href="a"/>'), ['none']);
});

test('versions of an Entry differ in their update', () => {
  const version = (updated: string): string => `<entry><id>urn:a:b</id><updated>${updated}</updated></entry>`;
  expect(entries.versionsDiffer, feedOf(version('1') + version('2')), []);
  expect(entries.versionsDiffer, feedOf(version('1') + version('1')), ['1']);
  assert.deepEqual([version('1'), version('1') + version('2')].map((xml) => feedOf(xml).some(entries.hasSeveralVersions)), [false, true]);
});

test('elements are counted', () => {
  expect((of: readonly Construct[]) => holdsOne(of, 'at most', 'icon'), [...feedOf(''), ...feedOf('<icon/>'), ...feedOf('<icon/><icon/>')], ['2']);
  expect((of: readonly Construct[]) => holdsOne(of, 'exactly', 'id'), [...feedOf('<id/>'), ...feedOf('')], ['0']);
});

test('content in line is what the rule for its type says', () => {
  const contents = (xml: string): readonly Construct[] => constructsIn(root(`<entry>${xml}</entry>`), 'content');
  const right = `<content>a</content><content type="html">&lt;b></content><content type="xhtml">${div('')}</content><content type="application/atom+xml"><feed/></content><content type="TEXT/XML"><a/></content><content type="text/plain">a</content><content type="image/png">\naGVs\nbG8=\n</content><content type="image/png" src="a">no</content>`;
  expect(content.contentFollowsTheRuleOfItsType, contents(right), []);
  expect(content.contentFollowsTheRuleOfItsType, contents('<content><a/></content><content type="xhtml"/><content type="text/plain"><b/></content><content type="image/png">a-b</content>'), ['the element a', 'the element b', '0 elements', '"a-b"']);
  expect(content.contentIsOfAType, contents('<content/><content type="html"/><content type="text/x; q=1"/><content type="markdown"/>'), ['"markdown"']);
  expect(content.contentIsNotComposite, contents('<content type="text/x"/><content type="Message/rfc822"/>'), ['"Message/rfc822"']);
  const elsewhere = content.outOfLine(contents('<content/><content type="text" src="a b"> </content>'));
  expect(content.contentSourceIsAReference, elsewhere, ['"a b"']);
  expect(content.contentElsewhereIsEmpty, elsewhere, ['" "']);
  expect(content.contentElsewhereIsOfAMediaType, elsewhere, ['"text"']);
  expect(content.contentElsewhereHasAType, content.outOfLine(contents('<content src="a"/>')), ['none']);
  expect(content.xmlContentIsADocument, contents('<content><a/></content><content><a/><b/></content><content><a/>b</content>'), ['2 elements', '1 elements and text']);
});

test('ids are IRIs, normalized, and one thing each', () => {
  const ids = (...of: readonly string[]): readonly Construct[] => constructsIn(root(of.map((each) => `<id>${each}</id>`).join('')), 'id');
  expect(identifiers.identifiersAreIris, ids('urn:a:b', 'tag:a,2026:ü', 'a/b'), ['"a/b"']);
  expect(identifiers.identifiersAreNormalized, ids('urn:a:B', 'https://a.example:8443/%C3%BC?', 'tag:a.example,2026:x', 'https://a.example/.well-known/a'), []);
  const slips = ids('URN:a:b', 'https://A.example/', 'urn:a:%c3', 'urn:a:%41', 'https://a.example/b/../c', 'https://a.example:443/', 'http://a.example:80');
  assert.equal(identifiers.identifiersAreNormalized(slips).length, slips.length);
  const feeds = (one: string, other: string, inOther = 'urn:e'): readonly Construct[] => [...feedAt('/1', `<id>${one}</id>`), ...feedAt('/2', `<id>${other}</id><entry><id>${inOther}</id></entry>`)];
  expect(identifiers.identifiersAreUnique, feeds('urn:a', 'urn:b'), []);
  assert.equal(identifiers.identifiersAreUnique(feeds('urn:a', 'urn:a')).length, 1);
  assert.equal(identifiers.identifiersAreUnique(feeds('urn:a', 'urn:b', 'urn:a')).length, 1);
});

test('an Entry keeps its id when it stands alone', () => {
  const pair = (inFeed: string, own: string): readonly identifiers.EntryAlone[] =>
    entriesOf(`<entry><id>${inFeed}</id></entry>`).map((entry) => ({ ...entry, alone: documentAt('/alone', `<entry xmlns="http://www.w3.org/2005/Atom"><id>${own}</id></entry>`) }));
  assert.deepEqual([identifiers.identifiersStay(pair('urn:ü', 'urn:ü')), identifiers.identifiersAreNotMapped(pair('urn:ü', 'urn:ü'))], [[], []]);
  assert.deepEqual([identifiers.identifiersStay(pair('urn:ü', 'urn:%c3%bc')).length, identifiers.identifiersAreNotMapped(pair('urn:ü', 'urn:%c3%bc')).length], [0, 1]);
  assert.deepEqual([identifiers.identifiersStay(pair('urn:a', 'urn:A')).length, identifiers.identifiersAreNotMapped(pair('urn:a', 'urn:A')).length], [1, 0]);
});

test('links, categories, generators, sources and bases are as they are defined', () => {
  const links = constructsIn(root('<link rel="self" href="a" type="text/html" hreflang="de-CH"/><link rel="urn:x:y"/><link rel="a:b c" href="a b" type="html" hreflang="de_CH"/><link rel="" href=""/><link rel="enclosure" href="a"/>'), 'link');
  expect(metadata.linksLeadSomewhere, links, ['none', '"a b"']);
  expect(metadata.relationsAreNamesOrIris, links, ['"a:b c"', '""']);
  expect(metadata.linkTypesAreMediaTypes, links, ['"html"']);
  expect(metadata.linkLanguagesAreTags, links, ['"de_CH"']);
  expect(metadata.enclosuresHaveALength, links.filter(metadata.isEnclosure), ['none']);
  expect(metadata.categoriesHaveATerm, constructsIn(root('<category term=""/><category/>'), 'category'), ['none']);
  expect(metadata.schemesAreIris, constructsIn(root('<category scheme="urn:a:b"/><category/><category scheme="a"/>'), 'category'), ['"a"']);
  expect(metadata.generatorUrisAreReferences, constructsIn(root('<generator uri="/a"/><generator uri="a b"/>'), 'generator'), ['"a b"']);
  expect(metadata.sourcesNameTheirFeed, containersOf(root('<entry><source><id/><title/><updated/></source></entry><entry><source><id/><title/></source></entry>'), 'source'), ['0']);
  expect(metadata.irisHaveNoSpace, constructsIn(root('<id>urn:a:b</id><icon> a</icon><link href="a "/>'), 'id', 'icon', 'link'), ['" a"', '"a "']);
  const marked = root('<title xml:base="/a" xml:lang=""/><rights xml:base="http://[a]" xml:lang="en_GB"/><x xmlns="urn:x" xml:base=" " xml:lang="?"/>');
  expect(metadata.basesAreReferences, withXmlAttribute(marked, 'base'), ['"http://[a]"']);
  expect(metadata.languagesAreTags, withXmlAttribute(marked, 'lang'), ['"en_GB"']);
});

test('images are measured where their format is known', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000400000002', 'hex');
  assert.deepEqual([sizeOf(png), sizeOf(Buffer.from('GIF89a\x02\0\x01\0')), sizeOf(Buffer.from('GIF')), sizeOf(Buffer.from('<svg/>'))], [[4, 2], [2, 1], undefined, undefined]);
  const images = constructsIn(root('<icon>a</icon>'), 'icon').map((icon) => ({ ...icon, bytes: png }));
  assert.deepEqual([1, 2].map((ratio) => imagesHaveTheRatio(images, ratio as 1 | 2).map(({ actual }) => actual)), [['4 by 2 pixels'], []]);
});

/** Judges, and compares what the findings say they got. */
function expect(judge: (of: readonly Construct[]) => readonly Finding[], of: readonly Construct[], actual: readonly string[]): void {
  assert.ok(of.length > 0);
  assert.deepEqual(judge(of).map((finding) => finding.actual), actual);
}

function root(inside: string): readonly { readonly document: AtomDocument; readonly rolie: boolean }[] {
  return [{ document: documentAt('/feed', feedXml(inside)), rolie: false }];
}

function feedOf(inside: string): readonly Construct[] {
  return containersOf(root(inside), 'feed');
}

function entriesOf(inside: string): readonly Construct[] {
  return containersOf(root(inside), 'entry');
}

function feedAt(at: string, inside: string): readonly Construct[] {
  return containersOf([{ document: documentAt(at, feedXml(inside)), rolie: false }], 'feed');
}

function feedXml(inside: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`;
}

function div(inside: string): string {
  return `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`;
}

function documentAt(at: string, xml: string): AtomDocument {
  const { document, fault } = retrieved(xml, at);
  assert.ok(document, fault?.message);
  return document;
}

function retrieved(xml: string, at = '/feed'): Retrieved {
  const url = `https://atom.example${at}`;
  return readAnswer(url, url, { startLine: 'HTTP/1.1 200 OK', headers: [['Content-Type', 'application/atom+xml']], body: Buffer.from(xml) });
}
