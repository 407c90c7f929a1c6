import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ControllerSetting } from './setting';

/** The server's side of one SCRAM exchange (RFC 5802, section 3). */
export interface ScramServer {
  /** The challenge to a client's first message, or what is wrong with it. */
  challenge(clientFirst: string): Step;
  /** The last message, where the client's proof is right. */
  conclude(clientFinal: string): Step;
  /** The gs2 header's flag, once the first message came. */
  readonly binding: string | undefined;
}

export type Step = { readonly text: string } | { readonly fault: string };

/** Data of the channel that a client may bind to: tls-unique, tls-exporter. */
export type ChannelData = (type: string) => Uint8Array | undefined;

interface Account {
  readonly user: string;
  readonly password: string;
}

const iterations = 4096;

/** Begins an exchange of a mechanism such as `SCRAM-SHA-256-PLUS`; `departure` is how the server errs, where it does. */
export function scramServer(mechanism: string, account: Account, channel: ChannelData, departure?: ControllerSetting['scram']): ScramServer {
  const hash = mechanism.startsWith('SCRAM-SHA-256') ? 'sha256' : 'sha1';
  const plus = mechanism.endsWith('-PLUS');
  const salt = randomBytes(16);
  let first: { readonly header: string; readonly bare: string; readonly serverFirst: string; readonly nonce: string } | undefined;
  let flag: string | undefined;
  return {
    get binding() {
      return flag;
    },
    challenge(clientFirst) {
      const [, header = '', chosen = '', bare = ''] = /^((n|y|p=[A-Za-z0-9.-]+),(?:a=[^,]*)?,)(.*)$/s.exec(clientFirst) ?? [];
      const fields = fieldsOf(bare);
      const own = fields.get('r');
      flag = chosen || undefined;
      if (!chosen || !own) return { fault: 'a first message that RFC 5802 has no form for' };
      if (plus !== chosen.startsWith('p=')) return { fault: `the gs2 header ${chosen} in ${mechanism}` };
      if (plus && !channel(chosen.slice(2))) return { fault: `a channel binding of unknown type, ${chosen}` };
      if (unescaped(fields.get('n') ?? '') !== account.user) return { fault: 'another user than the account that it was given' };
      const nonce = departure === 'foreign nonce' ? randomBytes(18).toString('base64') : `${own}${randomBytes(18).toString('base64')}`;
      const serverFirst = `r=${nonce},s=${salt.toString('base64')},i=${iterations}`;
      first = { header, bare, serverFirst, nonce };
      return { text: serverFirst };
    },
    conclude(clientFinal) {
      if (!first) return { fault: 'a final message before the first' };
      const at = clientFinal.lastIndexOf(',p=');
      const withoutProof = clientFinal.slice(0, at);
      const fields = fieldsOf(withoutProof);
      const data = plus ? (channel(flag?.slice(2) ?? '') ?? new Uint8Array()) : new Uint8Array();
      if (fields.get('c') !== Buffer.concat([Buffer.from(first.header), data]).toString('base64')) return { fault: 'a channel binding of another channel, or another gs2 header' };
      if (fields.get('r') !== first.nonce) return { fault: 'another nonce' };
      const salted = pbkdf2Sync(account.password, salt, iterations, hash === 'sha1' ? 20 : 32, hash);
      const signed = `${first.bare},${first.serverFirst},${withoutProof}`;
      const clientKey = hmac(hash, salted, 'Client Key');
      const signature = hmac(hash, createHash(hash).update(clientKey).digest(), signed);
      const wanted = Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0)));
      const given = Buffer.from(clientFinal.slice(at + 3), 'base64');
      if (at < 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return { fault: 'a proof that is not of the password' };
      if (departure === 'no signature') return { text: '' };
      const own = hmac(hash, hmac(hash, salted, 'Server Key'), departure === 'wrong signature' ? `${signed}x` : signed);
      return { text: `v=${own.toString('base64')}` };
    },
  };
}

function fieldsOf(message: string): ReadonlyMap<string, string> {
  return new Map(message.split(',').map((field) => [field.slice(0, 1), field.slice(2)] as const));
}

function unescaped(name: string): string {
  return name.replaceAll('=2C', ',').replaceAll('=3D', '=');
}

function hmac(hash: string, key: Uint8Array, data: string): Buffer {
  return createHmac(hash, key).update(data).digest();
}
