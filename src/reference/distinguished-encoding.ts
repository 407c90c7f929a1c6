/** The two kinds of otherName that XMPP certificates carry, and how each is written in DER (X.690). */
export type OtherNameKind = keyof typeof otherNameKinds;

/** A GeneralName of the kind otherName, in DER. */
export function otherName(kind: OtherNameKind, value: string): Uint8Array {
  const { identifier, stringTag } = otherNameKinds[kind];
  const text = tagged(stringTag, Buffer.from(value, 'utf8'));
  return tagged(contextConstructed0, Buffer.concat([identifier, tagged(contextConstructed0, text)]));
}

/** A SEQUENCE of parts that are DER already. */
export function sequence(parts: readonly Uint8Array[]): Uint8Array {
  return tagged(0x30, Buffer.concat(parts));
}

const contextConstructed0 = 0xa0;

const otherNameKinds = {
  /** 1.3.6.1.5.5.7.8.5, a UTF8String (RFC 6120, section 13.7.1.4). */
  xmppAddr: { identifier: Buffer.from('06082b06010505070805', 'hex'), stringTag: 0x0c },
  /** 1.3.6.1.5.5.7.8.7, an IA5String (RFC 4985). */
  dnsSRV: { identifier: Buffer.from('06082b06010505070807', 'hex'), stringTag: 0x16 },
} as const;

function tagged(tag: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
