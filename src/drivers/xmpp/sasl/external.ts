import type { Mechanism } from './mechanism';

/** EXTERNAL (RFC 4422, appendix A): without an authorization identity, so that the certificate alone says who it is. */
export function external(): Mechanism {
  return {
    name: 'EXTERNAL',
    manner: 'the certificate that TLS presented',
    initial: { text: '', secrets: [] },
    respond: () => ({ text: '', secrets: [] }),
    concludes: () => true,
  };
}
