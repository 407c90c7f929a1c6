import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AtomDocument, linksOf, readAnswer, type Retrieved } from '../../src/oracles/atom';
import * as paging from '../../src/oracles/atom-paging';

const url = (at: string): string => `https://atom.example${at}`;

test('a series that turns back says where and after how much', () => {
  const page = feed('/1', link('next', '/1'));
  const [back] = linksOf(page, page.root);
  assert.ok(back);
  assert.deepEqual(paging.seriesNeverTurnsBack([{ documents: [page], whole: true }]), []);
  assert.match(paging.seriesNeverTurnsBack([{ documents: [page], whole: false, back }])[0]?.actual ?? '', /\/1 again, after 1 documents/);
});

test('each page has a link of paging', () => {
  const pages = [feed('/1', link('next', '/2')), feed('/2', link('prev', '/1')), feed('/3', link('self', '/3'))];
  assert.deepEqual(paging.pagesHaveLinks([{ documents: pages, whole: true }]).map(({ where }) => where), ['https://atom.example/3 /feed']);
});

test('pages agree by the Entries that they hold, not by the words of their URLs', () => {
  const from = feed('/2', link('previous', '/1?page=1'));
  const [previous] = linksOf(from, from.root);
  assert.ok(previous);
  const known = feed('/1', entry('urn:a', '1'));
  const agree = (retrieved: Retrieved): readonly string[] => paging.pagesAgree([{ from, link: previous, known, retrieved }]).map(({ actual }) => actual);
  assert.deepEqual(agree(retrieved('/1?page=1', feedXml(entry('urn:a', '1')))), []);
  assert.match(agree(retrieved('/1?page=1', feedXml(entry('urn:b', '1'))))[0] ?? '', /^a page with other Entries at/);
  assert.match(agree(retrieved('/1?page=1', '<html/>'))[0] ?? '', /^no Feed at/);
  assert.match(agree(retrieved('/1?page=1', '', 'HTTP/1.1 404 Not Found'))[0] ?? '', /^status 404 at/);
});

test('archives are marked and linked both ways', () => {
  const fh = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';
  const whole = [feed('/', link('prev-archive', '/2')), feed('/2', fh + link('current', '/') + link('prev-archive', '/1')), feed('/1', fh + link('current', '/') + link('next-archive', '/2'))];
  const bare = [feed('/', link('prev-archive', '/2')), feed('/2', link('prev-archive', '/1')), feed('/1', '')];
  const counts = (documents: readonly AtomDocument[]): readonly number[] =>
    [paging.archivesNameTheirFeed, paging.archivesSayThatTheyAre, paging.earlierOnesLinkOn].map((judge) => judge([{ documents, whole: true }]).length);
  assert.deepEqual([counts(whole), counts(bare)], [[0, 0, 0], [2, 2, 1]]);
  const [current, , oldest] = whole;
  assert.ok(current && oldest);
  assert.deepEqual(paging.laterOnesLinkBack([{ archive: oldest, relation: 'current', later: current }]), []);
  assert.equal(paging.laterOnesLinkBack([{ archive: current, relation: 'next-archive', later: oldest }]).length, 1);
});

test('duplicates differ in their date, or their documents do', () => {
  const series = (first: string, second: string, updated = ''): paging.Series => ({ documents: [feed('/1', entry('urn:a', first)), feed('/2', updated + entry('urn:a', second))], whole: true });
  assert.deepEqual([series('1', '2'), series('1', '1')].map(paging.hasDuplicates), [true, true]);
  assert.equal(paging.hasDuplicates({ documents: [feed('/1', entry('urn:a', '1') + entry('urn:a', '2'))], whole: true }), false);
  assert.deepEqual(paging.duplicatesCanBeTold([series('1', '2'), series('1', '1', '<updated>3</updated>')]), []);
  assert.equal(paging.duplicatesCanBeTold([series('1', '1')]).length, 1);
});

function link(relation: string, href: string): string {
  return `<link rel="${relation}" href="${href}"/>`;
}

function entry(id: string, updated: string): string {
  return `<entry><id>${id}</id><updated>${updated}</updated></entry>`;
}

function feedXml(inside: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`;
}

function feed(at: string, inside: string): AtomDocument {
  const { document, fault } = retrieved(at, feedXml(inside));
  assert.ok(document, fault?.message);
  return document;
}

function retrieved(at: string, xml: string, startLine = 'HTTP/1.1 200 OK'): Retrieved {
  return readAnswer(url(at), url(at), { startLine, headers: [], body: Buffer.from(xml) });
}
