import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';

/** The JIDs that a certificate in DER names as xmppAddr (RFC 6120, section 13.7.1.4). */
export function xmppAddressesOf(certificate: Uint8Array): readonly string[] {
  const names = new X509Certificate(new Uint8Array(certificate)).getExtension('2.5.29.17');
  if (!names) return [];
  return valuesIn(new Uint8Array(names.value)).flatMap((sequence) => valuesIn(sequence.content).flatMap(addressOf));
}

/** One value of DER: its tag and its content (X.690, section 8.1). */
interface Value {
  readonly tag: number;
  readonly content: Uint8Array;
}

function addressOf(name: Value): readonly string[] {
  if (name.tag !== otherName) return [];
  const [type, wrapped] = valuesIn(name.content);
  if (!type || !wrapped || Buffer.from(type.content).toString('hex') !== idOnXmppAddr) return [];
  return valuesIn(wrapped.content).map(({ content }) => Buffer.from(content).toString('utf8'));
}

const otherName = 0xa0;

/** 1.3.6.1.5.5.7.8.5 */
const idOnXmppAddr = '2b06010505070805';

function valuesIn(bytes: Uint8Array): Value[] {
  const values: Value[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const short = bytes[at + 1] ?? 0;
    const extra = short > 0x80 ? short & 0x7f : 0;
    const length = extra === 0 ? short : bytes.subarray(at + 2, at + 2 + extra).reduce((sum, byte) => sum * 256 + byte, 0);
    const start = at + 2 + extra;
    values.push({ tag: bytes[at] ?? 0, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}
