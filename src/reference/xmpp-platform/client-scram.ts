import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { Violates } from './violations';

/** One SCRAM exchange of a client (RFC 5802, section 3). */
export interface ClientScram {
  readonly first: string;
  /** The final message; undefined where the challenge is not to be answered. */
  final(challenge: string): string | undefined;
  /** Whether what came with success is the server's signature. */
  proves(last: string): boolean;
}

export interface ScramParameters {
  readonly mechanism: string;
  readonly user: string;
  readonly password: string;
  readonly socket: TLSSocket | undefined;
  /** Whether a variant with channel binding was offered. */
  readonly plusOffered: boolean;
  readonly violates: Violates;
}

/** Begins an exchange. */
export function clientScram({ mechanism, user, password, socket, plusOffered, violates }: ScramParameters): ClientScram {
  const hash = mechanism.includes('SHA-256') ? 'sha256' : 'sha1';
  const type = socket?.getProtocol() === 'TLSv1.3' ? 'tls-exporter' : 'tls-unique';
  const unbound = plusOffered || violates('RFC5802-6-binding-flag') ? 'n,,' : 'y,,';
  const header = mechanism.endsWith('-PLUS') ? `p=${type},,` : unbound;
  const nonce = randomBytes(18).toString('base64');
  const bare = `n=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${nonce}`;
  let signature = '';
  return {
    first: header + bare,
    final(challenge) {
      const fields = new Map(challenge.split(',').map((field) => [field.slice(0, 1), field.slice(2)]));
      const whole = fields.get('r') ?? '';
      if (!whole.startsWith(nonce) && !violates('RFC5802-5.1-nonce')) return undefined;
      const data = header.startsWith('p=') ? channelData(socket, violates) : Buffer.alloc(0);
      const withoutProof = `c=${Buffer.concat([Buffer.from(header), data]).toString('base64')},r=${whole}`;
      const salted = pbkdf2Sync(password, Buffer.from(fields.get('s') ?? '', 'base64'), Number(fields.get('i')), hash === 'sha1' ? 20 : 32, hash);
      const message = `${bare},${challenge},${withoutProof}`;
      const hmac = (key: Uint8Array, of: string): Buffer => createHmac(hash, key).update(of).digest();
      const clientKey = hmac(salted, 'Client Key');
      const clientSignature = hmac(createHash(hash).update(clientKey).digest(), message);
      signature = hmac(hmac(salted, 'Server Key'), message).toString('base64');
      return `${withoutProof},p=${Buffer.from(clientKey.map((byte, at) => byte ^ (clientSignature[at] ?? 0))).toString('base64')}`;
    },
    proves: (last) => violates('RFC5802-3-server-signature') || last === `v=${signature}`,
  };
}

function channelData(socket: TLSSocket | undefined, violates: Violates): Buffer {
  if (!socket || violates('RFC5802-6-binding-data')) return Buffer.from('another channel');
  if (socket.getProtocol() === 'TLSv1.3') return socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0));
  return socket.getFinished() ?? Buffer.alloc(0);
}
