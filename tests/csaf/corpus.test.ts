import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { categoriesAreValid, feedsAreValid, servicesAreValid } from '../../src/oracles/csaf/shape';
import type { Given } from '../../src/oracles/csaf/evidence';

const corpus = process.env['MILEPOST_CORPUS'] ?? '';
const skip = existsSync(corpus) ? false : 'MILEPOST_CORPUS names no folder';
const csaf = path.join(corpus, 'oasis-tcs+csaf');

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file)).map((file) => path.join(folder, file));
}

function givenOf(file: string): Given {
  const bytes = readFileSync(file);
  return { url: file, exchanges: [], status: 200, bytes, json: JSON.parse(bytes.toString()) as unknown };
}

test("the examples of CSAF's own Feeds are valid, those of version 2.1 too", { skip }, () => {
  const files = filesIn(csaf, /feed.*\.json$/);
  assert.equal(files.length, 2);
  assert.deepEqual(files.flatMap((file) => feedsAreValid([{ label: 'WHITE', given: givenOf(file) }])), []);
});

test('so are the examples of Service and Category Documents', { skip }, () => {
  const [services, categories] = [filesIn(csaf, /service\.json$/), filesIn(csaf, /category\.json$/)];
  assert.deepEqual([services.length, categories.length], [4, 2]);
  assert.deepEqual([...servicesAreValid(services.map(givenOf)), ...categoriesAreValid(categories.map(givenOf))], []);
});

test("another's Feed in JSON is named with each thing that it lacks for CSAF", { skip }, () => {
  const [file = ''] = filesIn(path.join(corpus, 'RedHatGov+rolie'), /cve-recent\.json$/);
  const places = feedsAreValid([{ label: 'WHITE', given: givenOf(file) }]).map(({ where }) => where.replace(file, ''));
  for (const place of ['#/feed/link/0/href', '#/feed/category', '#/feed/updated']) assert.ok(places.includes(place), `${place} in ${places.join(', ')}`);
});
