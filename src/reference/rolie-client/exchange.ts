import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { Deviation } from './deviation';

/** Whom to be. */
export interface User {
  readonly user: string;
  readonly password: string;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Where it came from in the end. */
  readonly url: string;
}

/** Forward secret suites with authenticated encryption alone (RFC 7525, section 4.2). */
const suites = 'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384';
const mostRedirects = 5;
const mostBytes = 16_777_216;
const deadlineMilliseconds = 8000;

/** The wire of the client: follows redirects of what may be repeated, and answers a challenge once. */
export class Wire {
  constructor(
    private readonly user: User | undefined,
    private readonly deviation: Deviation,
  ) {}

  /** Throws where there is no answer. */
  async ask(iri: string, { method = 'GET', headers = {}, body }: Request = {}): Promise<Answer> {
    let url = this.uriOf(iri);
    let credentials: string | undefined;
    for (let redirects = 0; redirects <= mostRedirects; ) {
      const answer = await this.send(url, { method, headers: { ...headers, ...(credentials && { Authorization: credentials }) }, ...(body && { body }) });
      const { status, headers: fields } = answer;
      if (status === 401 && !credentials && (credentials = this.credentialsFor(fields['www-authenticate'] ?? ''))) continue;
      if (method !== 'GET' || ![301, 302, 303, 307, 308].includes(status) || !fields.location) return answer;
      const next = new URL(fields.location, url);
      if (next.origin !== new URL(url).origin) credentials = undefined;
      url = next.href;
      redirects += 1;
    }
    throw new Error(`more than ${mostRedirects} redirects`);
  }

  /** An IRI becomes a URI here, when it is about to be asked for, and nowhere else. */
  private uriOf(iri: string): string {
    const uri = new URL(iri).href;
    return this.deviation.mapsIriByLatin1 ? uri.replace(/%C3%A4/g, '%E4') : uri;
  }

  private credentialsFor(challenge: string): string | undefined {
    const { neverAuthenticates, knowsFirstChallengeOnly } = this.deviation;
    if (!this.user || neverAuthenticates) return undefined;
    const schemes = challenge.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    const offered = (knowsFirstChallengeOnly ? /^basic\b/i : /(?:^|[\s,])basic(?:\s|,|$)/i).test(schemes);
    return offered ? `Basic ${Buffer.from(`${this.user.user}:${this.user.password}`).toString('base64')}` : undefined;
  }

  private send(url: string, { method = 'GET', headers = {}, body }: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ca = readFileSync(process.env['MILEPOST_CA'] ?? '');
      const sent = request(url, { method, headers: { ...headers, ...(body && { 'Content-Length': body.length }) }, ca, ciphers: suites, timeout: deadlineMilliseconds, agent: false, ...this.deviation.tls });
      sent.on('error', reject);
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > mostBytes) sent.destroy(new Error('an answer that is too large'));
          chunks.push(chunk);
        });
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks), url }));
      });
      sent.end(body);
    });
  }
}
