import type { Mechanism } from './mechanism';

/** PLAIN (RFC 4616, section 2): the password itself, so for streams under verified TLS alone. */
export function plain(user: string, password: string): Mechanism {
  const text = `\0${user}\0${password}`;
  return {
    name: 'PLAIN',
    manner: 'the password itself',
    initial: { text, secrets: [text] },
    respond: () => ({ fault: 'PLAIN knows no challenge' }),
    concludes: () => true,
  };
}
