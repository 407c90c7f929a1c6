import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange, Finding, Header } from '../../src/evidence';
import { type AtomDocument, linksOf, readAnswer } from '../../src/oracles/atom';
import { type Construct, containersOf } from '../../src/oracles/atom-constructs';
import * as members from '../../src/oracles/atom-members';
import type { Series } from '../../src/oracles/atom-paging';

const date = (day: number): string => `2026-03-0${day}T00:00:00Z`;

test('Entries link to where they can be edited, once', () => {
  const edit = '<link rel="edit" href="/e"/>';
  assert.deepEqual(['', edit, '<link rel="edit"/>', edit + edit].map((inside) => members.entriesHaveAnEditLink(entries(entry(inside))).length), [1, 0, 1, 0]);
  assert.deepEqual(['', edit, edit + edit].map((inside) => members.editLinksAreSingle(entries(entry(inside))).length), [0, 0, 1]);
});

test('Entries say when they were edited, once, and come in that order', () => {
  assert.deepEqual(['', edited(1), edited(1) + edited(1)].map((inside) => members.entriesAreDated(entries(entry(inside))).length), [1, 0, 0]);
  assert.deepEqual(['', edited(1), edited(1) + edited(1)].map((inside) => members.holdsAtMostOneApp(entries(entry(inside)), 'edited').length), [0, 0, 1]);
  assert.deepEqual(members.entriesAreOrdered(feeds(entry(edited(3)) + entry('') + entry(edited(3)) + entry(edited(1)))), []);
  assert.deepEqual(actuals(members.entriesAreOrdered(feeds(entry(edited(1)) + entry(edited(3)) + entry(edited(2))))), ['2026-03-03T00:00:00.000Z']);
});

test('the first page has the latest edits', () => {
  const pages = (...days: readonly number[]): Series => ({ documents: days.map((day, index) => feed(`/${index}`, entry(edited(day)))), whole: true });
  assert.deepEqual(members.firstPageHasTheLatestEdits([pages(3, 2, 1), pages(3, 3)]), []);
  assert.equal(members.firstPageHasTheLatestEdits([pages(2, 1, 3)]).length, 1);
});

test('a list that has another last page goes on', () => {
  const judged = (links: string, last: string): number => {
    const from = feed('/1', `<link rel="last" href="/9"/>${links}${entry('', 'urn:a')}`);
    const [link] = linksOf(from, from.root);
    assert.ok(link);
    return members.partialListsGoOn([{ from, link, known: from, retrieved: { url: '/9', status: 200, mediaType: '', document: feed('/9', entry('', last)) } }]).length;
  };
  assert.deepEqual([judged('', 'urn:b'), judged('<link rel="next" href="/2"/>', 'urn:b'), judged('', 'urn:a')], [1, 0, 0]);
});

test('each Entry is met once, on the way and back', () => {
  const series = (...ids: readonly string[]): Series => ({ documents: ids.map((id, index) => feed(`/${index}`, entry(`<updated>${date(1)}</updated>`, id))), whole: true });
  const judged = (there: Series, back: Series): readonly string[] => members.membersAreMetOnce([{ there, back }]).map(({ expected }) => expected.replace(/Entry (\S+) of \S+/, '$1'));
  assert.deepEqual(judged(series('a', 'b'), series('b', 'a')), []);
  assert.deepEqual(judged(series('a', 'b'), series('b')), [], 'pages that lead nowhere back say nothing');
  assert.deepEqual(judged(series('a', 'a'), series('a')), ['Entries that no earlier page holds']);
  assert.deepEqual(judged(series('a', 'b', 'c'), series('c', 'd', 'a')), ['b on the way back too', 'd on the way from first to last too']);
});

test('documents are what the parameter of their media type says', () => {
  const served = (contentType: string): readonly Construct[] => {
    const { document } = readAnswer('/', '/', { startLine: 'HTTP/1.1 200 OK', headers: [['Content-Type', contentType]], body: Buffer.from('<entry xmlns="http://www.w3.org/2005/Atom"/>') });
    assert.ok(document);
    return [{ document, element: document.root, rolie: false }];
  };
  assert.equal(served('application/atom+xml; charset=utf-8; TYPE="Entry"')[0]?.document.typeParameter, 'entry');
  assert.equal(served('application/atom+xml; subtype=entry')[0]?.document.typeParameter, undefined);
  assert.deepEqual(['entry', 'feed'].map((type) => members.rootsAreAsTheParameterSays(served('application/atom+xml'), type as 'entry').length), [0, 1]);
  assert.deepEqual(['application/atom+xml', 'application/atom+xml;type=entry'].map((type) => members.entriesAreServedWithTheParameter(served(type)).length), [1, 0]);
});

test('drafts say yes or no', () => {
  const drafts = ['yes', ' no ', 'YES', ''].flatMap((text) => entries(`<entry>${text}</entry>`));
  assert.deepEqual(actuals(members.draftsSayYesOrNo(drafts)), ['"YES"', '""']);
});

test('errors are explained, and strangers asked for Basic authentication', () => {
  assert.deepEqual(['gone', ' \n', ''].map((body) => members.errorsAreExplained(answer('HTTP/1.1 404 Not Found', [], body)).length), [0, 1, 1]);
  const challenged = (status: number, ...challenges: readonly string[]): number => members.asksForBasic(answer(`HTTP/1.1 ${status} -`, challenges.map((challenge) => ['WWW-Authenticate', challenge] as const))).length;
  assert.deepEqual([challenged(401, 'Basic realm="a"'), challenged(401, 'Digest realm="a", basic realm="b"'), challenged(401, 'Negotiate', 'Basic realm="b"')], [0, 0, 0]);
  assert.deepEqual([challenged(401), challenged(401, 'Bearer'), challenged(403, 'Basic realm="a"'), challenged(401, 'Digest realm="basic auth"')], [1, 1, 1, 1]);
});

function edited(day: number): string {
  return `<app:edited xmlns:app="http://www.w3.org/2007/app">${date(day)}</app:edited>`;
}

function entry(inside: string, id = 'urn:x'): string {
  return `<entry><id>${id}</id>${inside}</entry>`;
}

function feed(at: string, inside: string): AtomDocument {
  const { document, fault } = readAnswer(at, at, { startLine: 'HTTP/1.1 200 OK', headers: [], body: Buffer.from(`<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`) });
  assert.ok(document, fault?.message);
  return { ...document, url: `https://atom.example${at}` };
}

function feeds(inside: string): readonly Construct[] {
  return containersOf([{ document: feed('/', inside), rolie: false }], 'feed');
}

function entries(inside: string): readonly Construct[] {
  return containersOf([{ document: feed('/', inside), rolie: false }], 'entry');
}

function actuals(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ actual }) => actual);
}

function answer(startLine: string, headers: readonly Header[], body = ''): Exchange {
  return { protocol: 'https', purpose: '-', startedAt: '', endedAt: '', received: { startLine, headers, body: Buffer.from(body) } };
}
