import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MemoryRecorder } from '../src/proof/memory-recorder';
import { targetOf } from '../src/proof/loopback-target';
import { createAuthority, writeCertificate } from '../src/reference/certificates';
import { readRequirements } from '../src/requirements/features';
import { execute } from '../src/run/execute';
import { casesById, planOf } from '../src/run/plan';

/* node feed-judging.ts milepost|jing BYTES: CPU milliseconds of judging a Feed of that size by every Rule of RFC 4287, or by its grammar; the start of either counts. */
async function main(by: string, bytes: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bench-'));
  try {
    const text = feed(bytes);
    const milliseconds = by === 'jing' ? byJing(folder, text) : await byMilepost(folder, text);
    process.stdout.write(JSON.stringify({ milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byJing(folder: string, text: string): number {
  const [grammar, document] = [path.join(folder, 'atom.rnc'), path.join(folder, 'feed.xml')];
  writeFileSync(grammar, grammarIn(path.join(process.env['MILEPOST_SPECS'] ?? '', 'rfc4287.txt')));
  writeFileSync(document, text);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', 'jing -c "$1" "$2" && times', 'sh', grammar, document], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`jing: ${stdout}${stderr}`);
  // The second line of `times` is that of the children: user and system.
  const [, ofChildren = ''] = stdout.trim().split('\n').slice(-2);
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + 60_000 * Number(minutes) + 1000 * Number(seconds), 0);
}

/** Appendix B of RFC 4287, without the heads and feet of its pages. */
function grammarIn(file: string): string {
  const appendix = readFileSync(file, 'utf8').split('# -*- rnc -*-')[1]?.split(/^Appendix C|^Authors' Addresses|^# EOF/m)[0] ?? '';
  return appendix
    .split('\n')
    .filter((line) => !/^(Nottingham & Sayre|RFC 4287|\f)/.test(line))
    .join('\n')
    .replace(/# EOF[^]*$/, '');
}

async function byMilepost(folder: string, text: string): Promise<number> {
  const authority = await createAuthority('CN=Bench');
  const own = await authority.issue({ subject: 'CN=localhost', ips: ['127.0.0.1'], usages: ['serverAuth'] });
  const service =
    '<service xmlns="http://www.w3.org/2007/app" xmlns:a="http://www.w3.org/2005/Atom"><workspace><a:title>W</a:title><collection href="/feed"><a:title>C</a:title></collection></workspace></service>';
  const server = createServer({ cert: own.certificate, key: own.key }, (request, response) => {
    const isService = request.url === '/service';
    response.writeHead(200, { 'Content-Type': isService ? 'application/atomsvc+xml' : 'application/atom+xml' }).end(isService ? service : text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/service`;
  const target = targetOf([{ name: 'bench', roles: ['rolie-server'], specifications: ['RFC4287'] }], { 'rolie-server': { url, ca: await writeCertificate(folder, 'ca', authority.certificate) } });
  const requirements = readRequirements();
  const plan = planOf(requirements, target);
  const verdicts = await execute({ plan, cases: casesById(requirements), target, secretOf: () => '', recorder: new MemoryRecorder() });
  server.closeAllConnections();
  server.close();
  if (!verdicts.some(({ verdict }) => verdict === 'pass')) throw new Error('expected a verdict of pass, got none');
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function feed(bytes: number): string {
  const entries: string[] = [];
  for (let size = 0, number = 0; size < bytes; number += 1) {
    const entry = `<entry><id>urn:example:${number}</id><title>Entry ${number}</title><updated>2026-03-01T11:00:00Z</updated><author><name>A</name><email>a@example.org</email></author><category scheme="urn:example:scheme" term="incident"/><link rel="alternate" type="text/html" href="https://example.org/${number}"/><summary>What the Entry with the number ${number} is about</summary><content type="text">Words of ${number}.</content></entry>\n`;
    entries.push(entry);
    size += entry.length;
  }
  return `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:example:feed</id><title>Feed</title><updated>2026-03-01T12:00:00Z</updated><author><name>A</name></author><link rel="self" href="/feed"/>${entries.join('')}</feed>\n`;
}

void main(process.argv[2] ?? 'milepost', Number(process.argv[3] ?? 2_600_000)).then(() => process.exit());
