import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Origins } from '../../../src/drivers/https/origins';
import { retrieve } from '../../../src/drivers/https/retrieve';
import { entryText } from '../../../src/drivers/rolie/entry-text';
import { Journal } from '../../../src/drivers/rolie/journal';
import { MemoryRecorder } from '../../../src/proof/memory-recorder';
import type { WritableServerPoint } from '../../../src/reference/rolie-server/point';

/* Creates two Members as a run does, one of which it has no answer of yet, says so, and waits to be killed. */
async function main(point: WritableServerPoint): Promise<void> {
  const { collection } = point.writeTo;
  const journal = new Journal();
  const settings = {
    origins: new Origins(point.url),
    tls: { ca: readFileSync(point.ca, 'utf8') },
    credential: { user: point.user, password: readFileSync(point.password.file, 'utf8') },
    exchangeSeconds: 5,
    bodyBytes: 1_000_000,
  };
  for (const learnsUrl of [true, false]) {
    const marker = randomUUID();
    journal.keep({ marker, collection });
    const text = entryText({ marker, edition: 'edition-1', updated: '2026-03-01T12:00:00Z', categories: [], content: { text: 'A test Entry.' } });
    const { received } = await retrieve({ purpose: 'create', url: collection, method: 'POST', content: { type: 'application/atom+xml;type=entry', bytes: Buffer.from(text) } }, settings, new MemoryRecorder());
    const url = received?.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
    if (learnsUrl && url !== undefined) journal.keep({ marker, collection, url });
  }
  process.stdout.write('written\n');
  setInterval(() => undefined, 1_000);
}

void main(JSON.parse(process.env['WRITE_POINT'] ?? '') as WritableServerPoint);
