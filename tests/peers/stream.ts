import { readFileSync } from 'node:fs';
import { connect as connectTcp, type Socket } from 'node:net';
import path from 'node:path';
import { connect as connectTls, type TLSSocket } from 'node:tls';

/** Who opens a stream to a peer, and how. */
export interface StreamOptions {
  readonly folder: string;
  readonly port: number;
  readonly domain: string;
  /** Name of a client certificate in the peer's folder. */
  readonly certificate?: 'client' | 'foreign';
}

/** Opens an XMPP stream over direct TLS, the peer's certificate verified; gives the connection and its features as text. */
export async function openStream(options: StreamOptions): Promise<{ readonly socket: TLSSocket; readonly features: string }> {
  const pem = (name: string): Buffer => readFileSync(path.join(options.folder, 'certificates', `${name}.pem`));
  const { certificate } = options;
  const socket = connectTls({
    host: '127.0.0.1',
    port: options.port,
    servername: options.domain,
    ca: pem('ca'),
    ...(certificate && { cert: pem(certificate), key: pem(`${certificate}-key`) }),
  });
  return { socket, features: await ask(socket, header(options.domain), '</stream:features>') };
}

/** The features of a stream before TLS. */
export async function plainFeatures(port: number, domain: string): Promise<string> {
  const socket = connectTcp({ host: '127.0.0.1', port });
  try {
    return await ask(socket, header(domain), '</stream:features>');
  } finally {
    socket.destroy();
  }
}

/** Sends, and gives what comes until this ending; rejects after ten seconds. */
export function ask(socket: Socket, text: string, ending: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      socket.removeAllListeners('data');
      act();
    };
    const timer = setTimeout(() => settle(() => reject(new Error(`expected ${ending}, got ${answer}`))), 10_000);
    socket.once('error', (error) => settle(() => reject(error)));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('utf8');
      if (answer.includes(ending)) settle(() => resolve(answer));
    });
    socket.write(text);
  });
}

function header(domain: string): string {
  return `<?xml version='1.0'?><stream:stream to='${domain}' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`;
}
