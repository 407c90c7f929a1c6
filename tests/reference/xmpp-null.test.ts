import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { startNullXmpp, type XmppNullKind } from '../../src/reference/null/xmpp';
import { targetSchema } from '../../src/register/target';
import { header, Wire } from './xmpp-wire';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-null-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a null system in place of a Controller', () => {
  test('that is dead has nobody listening', async () => {
    const { point, stop } = await startNullXmpp('dead', { folder });
    await assert.rejects(Wire.open(point), { code: 'ECONNREFUSED' });
    await stop();
  });

  test('that closes says nothing', async () => {
    const { point, stop } = await startNullXmpp('closes', { folder });
    const wire = await Wire.open(point);
    await wire.send(header(point)).closed();
    assert.equal(await wire.quiet(0), '');
    await stop();
  });

  const answers: readonly (readonly [kind: XmppNullKind, answer: RegExp])[] = [
    ['always-400', /^HTTP\/1\.1 400 Bad Request\r\n.*\r\n\r\n$/s],
    ['always-500', /^HTTP\/1\.1 500 Internal Server Error\r\n.*\r\n\r\n$/s],
    ['empty-200', /^HTTP\/1\.1 200 OK\r\nContent-Length: 0\r\n.*\r\n\r\n$/s],
    ['echo', /^<\?xml version='1\.0'\?><stream:stream to='grid\.example' [^>]*>$/],
  ];
  for (const [kind, answer] of answers) {
    test(`that is ${kind} says so, whatever comes`, async () => {
      const { point, stop } = await startNullXmpp(kind, { folder });
      await (await Wire.open(point)).send(header(point)).until(answer);
      await stop();
    });
  }

  test('has a point whose files exist', async () => {
    const { point, stop } = await startNullXmpp('closes', { folder });
    await stop();
    const { certificate = '', key = '' } = point.external.account;
    for (const file of [point.ca, certificate, key, point.accounts.provider.password?.file ?? '']) assert.ok(existsSync(file), file);
    assert.deepEqual(targetSchema.shape.points.parse({ 'xmpp-grid-broker': point })['xmpp-grid-broker'], point);
  });
});
