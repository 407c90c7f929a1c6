import { readFileSync } from 'node:fs';
import https from 'node:https';
import type { Deployment } from '../deployment';

/** Creates the provider's metadata and uploads an advisory of each label, by the client certificate that it demands. */
export async function publishAdvisories(url: string, deployment: Deployment): Promise<void> {
  const certificate = (name: string): string => readFileSync(deployment.path('certificates', `${name}.pem`), 'utf8');
  const agent = new https.Agent({ ca: certificate('ca'), cert: certificate('client'), key: certificate('client-key') });
  await post(`${url}/api/create`, agent, undefined);
  for (const [index, label] of ['WHITE', 'GREEN', 'AMBER', 'RED'].entries()) await post(`${url}/api/upload`, agent, advisory(`PEER-2026:00${index + 1}`, label));
}

function advisory(id: string, label: string): { readonly file: string; readonly content: string } {
  const released = '2026-03-01T09:00:00.000Z';
  const document = {
    category: 'csaf_base',
    csaf_version: '2.0',
    lang: 'en',
    distribution: { tlp: { label } },
    publisher: { category: 'vendor', name: 'Peer ProductCERT', namespace: 'https://peer.example' },
    title: `Advisory ${id} of the peer`,
    tracking: { id, current_release_date: released, initial_release_date: released, revision_history: [{ date: released, number: '1', summary: 'First release' }], status: 'final', version: '1' },
  };
  return { file: `${id.toLowerCase().replace(/[^+\-a-z0-9]+/g, '_')}.json`, content: JSON.stringify({ document }, undefined, 2) };
}

/** Posts an advisory as a form, or nothing. Throws with the provider's own words where it does not take it. */
async function post(url: string, agent: https.Agent, upload: { readonly file: string; readonly content: string } | undefined): Promise<void> {
  const boundary = 'peer-advisory';
  const part = (head: string, body: string): string => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const body = upload ? `${part('name="tlp"', 'csaf')}${part(`name="csaf"; filename="${upload.file}"\r\nContent-Type: application/json`, upload.content)}--${boundary}--\r\n` : '';
  const headers = { Accept: 'application/json', 'Content-Length': Buffer.byteLength(body), ...(upload && { 'Content-Type': `multipart/form-data; boundary=${boundary}` }) };
  const answer = await new Promise<string>((resolve, reject) => {
    const request = https.request(url, { method: upload ? 'POST' : 'GET', agent, headers, timeout: 20_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(`${response.statusCode} ${Buffer.concat(chunks).toString().slice(0, 500)}`));
    });
    request.on('timeout', () => request.destroy(new Error('no answer within 20 s')));
    request.on('error', reject);
    request.end(body);
  });
  if (!answer.startsWith('200') || /"errors":\s*\[[^\]]/.test(answer)) throw new Error(`${url}: expected csaf_provider to take ${upload?.file ?? 'the call'}, got ${answer}`);
}
