import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import axios, { isAxiosError } from 'axios';
import type { Exchange, Header, Message, Recorder, Silence } from '../../evidence';
import { agentsFor } from './agent';
import { authorizationOf, withoutSecrets } from './credential';
import { type ConnectionTrace, openConnection, traceBytes } from './connection';
import { keptAgentFor } from './kept-connections';
import { BodyTooLarge, causeOf, detailOf } from './silence';
import type { HttpsRequest, HttpsSettings } from './settings';

/**
 * Makes one request on a connection of its own, follows nothing, and gives and records what came back, or its absence.
 * Bodies are the bytes of the wire: no content coding is undone. Throws only for faults of our own.
 */
export async function retrieve(request: HttpsRequest, settings: HttpsSettings, recorder: Recorder): Promise<Exchange> {
  const exchange = await perform(request, settings);
  recorder.record(exchange);
  return exchange;
}

interface Attempt {
  sent?: Message;
  received?: Message;
  error?: unknown;
  /** Over a connection that had carried a request before. */
  reused?: boolean;
}

async function perform(request: HttpsRequest, settings: HttpsSettings): Promise<Exchange> {
  let trace: ConnectionTrace = { received: [], open: false };
  const startedAt = new Date();
  const started = performance.now();
  const signal = AbortSignal.timeout(settings.exchangeSeconds * 1000);
  let attempt = await attemptOf(request, settings, trace, signal);
  // A server may end a connection between two requests at any time (RFC 9110, section 9.3.1, lets a client ask anew).
  if (attempt.reused && attempt.error !== undefined && trace.received.length === 0 && !signal.aborted && isSafe(request)) {
    trace = { received: [], open: false };
    attempt = await attemptOf(request, settings, trace, signal, true);
  }
  const silence = attempt.error === undefined ? undefined : silenceOf(attempt.error, request, trace, signal, performance.now() - started);
  const received = attempt.received ?? (silence && receivedSoFar(trace));
  return {
    protocol: 'https',
    purpose: request.purpose,
    startedAt: startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    ...(trace.peer && { peer: trace.peer }),
    ...(trace.tls && { tls: trace.tls }),
    ...(trace.open && attempt.sent && { sent: attempt.sent }),
    ...(received && { received }),
    ...(silence && { silence }),
  };
}

async function attemptOf(request: HttpsRequest, settings: HttpsSettings, trace: ConnectionTrace, signal: AbortSignal, again = false): Promise<Attempt> {
  const url = withoutUserinfo(request.url);
  try {
    settings.origins.admit(url);
    const open = (): Promise<Socket> => openConnection(url, settings, trace, signal);
    const kept = again ? undefined : keptAgentFor(url, settings, trace, open);
    const answer = await axios.request<IncomingMessage>({
      ...(kept ? { httpsAgent: kept } : agentsFor(open)),
      url: url.href,
      method: request.method ?? 'GET',
      headers: headersOf(request, settings, url),
      ...(request.content && { data: Buffer.from(request.content.bytes) }),
      signal,
      responseType: 'stream',
      proxy: false,
      maxRedirects: 0,
      decompress: false,
      validateStatus: null,
    });
    const { body, error } = await readBody(answer.data, settings.bodyBytes, signal);
    const received = { ...headOf(answer.data), body };
    return { sent: sentBy(answer.request as ClientRequest, request), received, ...(error !== undefined && { error }) };
  } catch (error) {
    const sender = isAxiosError(error) || axios.isCancel(error) ? (error as { request?: ClientRequest }).request : undefined;
    return { error, ...(sender && { sent: sentBy(sender, request), reused: sender.reusedSocket === true }) };
  }
}

function isSafe({ method = 'GET' }: HttpsRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function withoutUserinfo(text: string): URL {
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url;
}

function headersOf(request: HttpsRequest, { credential, origins }: HttpsSettings, url: URL): Record<string, string> {
  return {
    Accept: request.accept ?? '*/*',
    'Accept-Encoding': 'identity',
    'User-Agent': 'milepost',
    ...request.fields,
    ...(request.content && { 'Content-Type': request.content.type }),
    ...(credential && origins.isHome(url) && { Authorization: authorizationOf(credential) }),
  };
}

/** The body as far as it came, and what stopped it before its end. */
async function readBody(answer: IncomingMessage, limit: number, signal: AbortSignal): Promise<{ body: Uint8Array; error?: unknown }> {
  const chunks: Buffer[] = [];
  let length = 0;
  const late = (): void => void answer.destroy();
  signal.addEventListener('abort', late);
  try {
    if (signal.aborted) late();
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw new BodyTooLarge(`more than ${limit} bytes of body`);
      chunks.push(chunk);
    }
    return { body: Buffer.concat(chunks) };
  } catch (error) {
    return { body: Buffer.concat(chunks).subarray(0, traceBytes), error };
  } finally {
    signal.removeEventListener('abort', late);
    answer.destroy();
  }
}

function headOf(answer: IncomingMessage): Omit<Message, 'body'> {
  const headers: Header[] = [];
  for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
    headers.push([answer.rawHeaders[index] ?? '', answer.rawHeaders[index + 1] ?? '']);
  }
  return { startLine: `HTTP/${answer.httpVersion} ${answer.statusCode} ${answer.statusMessage ?? ''}`.trimEnd(), headers };
}

function sentBy(sender: ClientRequest, request: HttpsRequest): Message {
  const headers = sender.getRawHeaderNames().map((name): Header => [name, String(sender.getHeader(name))]);
  return {
    startLine: `${sender.method} ${sender.path} HTTP/1.1`,
    headers: withoutSecrets(headers),
    body: request.content?.bytes ?? new Uint8Array(),
  };
}

// What cannot be read as HTTP is kept as it came.
function receivedSoFar(trace: ConnectionTrace): Message | undefined {
  if (trace.received.length === 0) return undefined;
  return { startLine: '', headers: [], body: Buffer.concat(trace.received) };
}

function silenceOf(error: unknown, { url }: HttpsRequest, trace: ConnectionTrace, signal: AbortSignal, after: number): Silence {
  const cause = causeOf(error, trace.fault, signal.aborted);
  if (!cause) throw error;
  const detail = cause === 'timeout' ? 'the deadline passed' : detailOf(error);
  return { cause, detail: `${withoutUserinfo(url).href}: ${detail}`, afterMilliseconds: Math.round(after) };
}
