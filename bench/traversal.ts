import { spawn } from 'node:child_process';
import { once } from 'node:events';
import https from 'node:https';
import path from 'node:path';
import axios from 'axios';
import { Origins } from '../src/drivers/https/origins';
import { retrieve } from '../src/drivers/https/retrieve';
import type { Exchange } from '../src/evidence';
import { linksOf, readAnswer, type Retrieved } from '../src/oracles/atom';
import { entriesOf } from '../src/oracles/rolie-feeds';

/* node traversal.ts milepost|axios ENTRIES: every page of a Feed, ten Entries each, by the driver with its evidence and the reader, or by a bare loop. */
async function main(by: string, count: number): Promise<void> {
  const server = spawn(process.execPath, ['--require', 'ts-node/register', path.join(__dirname, 'entries-server.ts'), String(count), '10'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const { origin, ca } = JSON.parse(said.toString()) as { origin: string; ca: string };
  const heaps: number[] = [];
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const entries = by === 'axios' ? await byAxios(`${origin}/feed`, ca) : await byMilepost(`${origin}/feed`, ca, heaps);
  const milliseconds = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  server.stdin.end();
  if (entries !== count) throw new Error(`expected ${count} Entries, got ${entries}`);
  process.stdout.write(JSON.stringify({ milliseconds, cpuMilliseconds: (user + system) / 1000, megabytes: Math.round(process.resourceUsage().maxRSS / 1024), heaps }));
}

async function byAxios(first: string, ca: string): Promise<number> {
  const httpsAgent = new https.Agent({ ca, keepAlive: true });
  let entries = 0;
  for (let url: string | undefined = first; url; ) {
    const { data }: { data: string } = await axios.get<string>(url, { httpsAgent, responseType: 'text' });
    entries += data.split('<entry>').length - 1;
    const [, next]: string[] = /<link rel="next" href="([^"]*)"/.exec(data) ?? [];
    url = next === undefined ? undefined : new URL(next, url).href;
  }
  return entries;
}

/** Heap in use, in MB, after each tenth of the way is put into `heaps`. */
async function byMilepost(first: string, ca: string, heaps: number[]): Promise<number> {
  const settings = { origins: new Origins(first), tls: { ca }, exchangeSeconds: 10, bodyBytes: 16_777_216, keepsConnections: true } as const;
  let [entries, pages] = [0, 0];
  for (let url: string | undefined = first; url; ) {
    const { received }: Exchange = await retrieve({ purpose: 'retrieve a page', url }, settings, { record: () => undefined });
    const { document }: Partial<Retrieved> = received ? readAnswer(url, url, received) : {};
    if (!document) throw new Error(`${url}: no Feed`);
    entries += entriesOf({ document }).length;
    url = linksOf(document, document.root).find(({ relation }) => relation === 'next')?.target;
    if (++pages % 100 === 0) {
      globalThis.gc?.();
      heaps.push(Math.round(process.memoryUsage().heapUsed / 1_048_576));
    }
  }
  return entries;
}

const [by = 'milepost', count = '10000'] = process.argv.slice(2);
void main(by, Number(count));
