import assert from 'node:assert/strict';
import test from 'node:test';
import { asksForNothingElse, hasLink, type ReadFeed, readsFeed, saysThatItFailed, tellsOfGap } from '../../src/oracles/rolie-client';
import { chooses, type ClientRequest, keepsTheRest, namesVersion, postsEntry, retrievesFirst, slugIs } from '../../src/oracles/rolie-client-publishing';

const hosted = [{ id: 'urn:example:1', title: 'One' }, { id: 'urn:example:2', title: 'Two' }];
const read: ReadFeed = { hosted, asked: ['feed'], forbidden: ['astray'], said: { outcome: 'done', entries: hosted } };
const entry = '<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:example:1</id><title>One</title><updated>2026-01-01T00:00:00Z</updated><rights>free</rights><x:a xmlns:x="urn:example:x" b="1" c="2">d</x:a></entry>';

test('a Feed is read where each Entry is there and no other', () => {
  assert.deepEqual(readsFeed(read), []);
  assert.deepEqual(readsFeed({ ...read, said: { outcome: 'done', entries: [{ id: 'urn:example:1', title: ' One\n' }, { id: 'urn:example:2', title: 'Two' }] } }), []);
  assert.equal(readsFeed({ ...read, said: { outcome: 'done', entries: hosted.slice(1) } }).length, 1);
  assert.equal(readsFeed({ ...read, said: { outcome: 'done', entries: [...hosted, { id: 'urn:example:3', title: 'Three' }] } }).length, 1);
  assert.equal(readsFeed({ ...read, said: { outcome: 'done', entries: [{ id: 'urn:example:1', title: 'Won' }, hosted[1] ?? {}] } }).length, 1);
  assert.equal(readsFeed({ ...read, said: { outcome: 'failed' } }).length, 1);
  assert.equal(readsFeed({ ...read, asked: ['feed', 'astray'] }).length, 1);
});

test('a reading that a defect of the specification leaves open is never failed', () => {
  assert.deepEqual(readsFeed({ ...read, defect: 'D09', said: { outcome: 'failed' } }).map(({ defect }) => defect), ['D09']);
});

test('content is held by what it means', () => {
  const of = (content: NonNullable<ReadFeed['hosted'][number]['content']>, said: object): number =>
    readsFeed({ ...read, hosted: [{ id: 'urn:example:1', title: 'One', content }], said: { outcome: 'done', entries: [{ id: 'urn:example:1', title: 'One', ...said }] } }).length;
  assert.equal(of({ kind: 'text', text: 'a <b>' }, { content: 'a  <b>' }), 0);
  assert.equal(of({ kind: 'text', text: 'a <b>' }, { content: 'a' }), 1);
  assert.equal(of({ kind: 'markup', text: 'a b', wrapper: 'div' }, { content: '<p>a <b>b</b></p>' }), 0);
  assert.equal(of({ kind: 'markup', text: 'a b', wrapper: 'div' }, { content: '<h:div>a <b>b</b></h:div>' }), 1);
  assert.equal(of({ kind: 'octets', base64: 'AAAA' }, { contentBase64: 'AA\nAA' }), 0);
  assert.equal(of({ kind: 'octets', base64: 'AAAA' }, { content: 'AAAA' }), 1);
});

test('a refusal is no Feed, and a gap is told of', () => {
  assert.deepEqual(saysThatItFailed({ outcome: 'failed' }), []);
  assert.equal(saysThatItFailed({ outcome: 'done', entries: [] }).length, 1);
  assert.deepEqual(tellsOfGap({ outcome: 'done', warnings: ['no archive'] }), []);
  assert.equal(tellsOfGap({ outcome: 'done', complete: true }).length, 1);
  assert.equal(asksForNothingElse({ asked: ['a', 'a'], forbidden: ['a'] }).length, 1);
  assert.equal(hasLink({ hosted: { id: '', title: '', link: { rel: 'related', href: 'https://example.org/ä' } }, said: { links: [{ rel: 'related', href: 'https://example.org/%C3%A4' }] } }).length, 1);
});

test('an edit keeps what it did not mean to change, whatever the prefixes and the order', () => {
  const act = { method: 'PUT', path: 'member' };
  const put = (body: string, fields: Readonly<Record<string, string>> = {}): ClientRequest => ({ ...act, body: Buffer.from(body), field: (name) => fields[name] });
  const other = entry.replace('One', 'Other').replaceAll('x:a', 'y:a').replace('xmlns:x', 'xmlns:y').replace('b="1" c="2"', 'c="2" b="1"');
  assert.deepEqual(keepsTheRest({ act, requests: [put(other)], full: entry }), []);
  assert.equal(keepsTheRest({ act, requests: [put(entry.replace('<rights>free</rights>', ''))], full: entry }).length, 1);
  assert.equal(keepsTheRest({ act, requests: [put('<entry')], full: entry }).length, 1);
  assert.deepEqual(namesVersion({ act, requests: [put(entry, { 'If-Match': '"1"' })], entityTag: '"1"' }), []);
  assert.equal(namesVersion({ act, requests: [put(entry)], entityTag: '"1"' }).length, 1);
  assert.equal(retrievesFirst({ act, requests: [put(entry), { ...put(''), method: 'GET' }], member: 'member' }).length, 1);
  assert.equal(chooses({ act, requests: [put(''), { ...put(''), path: 'other' }] }).length, 1);
});

test('an Entry is posted as it is, and its name escaped', () => {
  const act = { method: 'POST', path: 'collection' };
  const post = (slug?: string, type = 'application/atom+xml;type=entry'): ClientRequest => ({ ...act, body: Buffer.from(entry), field: (name) => (name === 'Slug' ? slug : type) });
  assert.deepEqual(postsEntry({ act, requests: [post()], given: entry }), []);
  assert.equal(postsEntry({ act, requests: [post(), post()], given: entry }).length, 1);
  assert.equal(postsEntry({ act, requests: [post(undefined, 'application/xml')], given: entry }).length, 1);
  const slug = (field?: string): number => slugIs({ act, requests: [post(field)], slug: 'ä 100 %' }).length;
  assert.deepEqual([slug('%C3%A4 100 %25'), slug('%c3%a4%20100%20%25'), slug('ä 100 %'), slug('%E4 100 %25'), slug()], [0, 0, 1, 1, 1]);
});
