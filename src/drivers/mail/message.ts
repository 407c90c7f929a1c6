import { formOf, mediaTypes } from '../document/form';

/** Whom a message is from and for, and by what it is known. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  /** Of letters, digits and hyphens; in Message-ID, file name and subject. */
  readonly token: string;
  readonly date: Date;
}

/** A message (RFC 5322) with a document as its attachment, byte for byte, and a few words that say what it is (RFC 8659, section 4.4). */
export function messageWith(document: Uint8Array, { from, to, token, date }: Envelope): Uint8Array {
  const boundary = `part-${token}`;
  const form = formOf(document);
  const name = `${token}.${form}`;
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: Incident report ${token}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${messageIdOf(token)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'An incident report in IODEF is attached.',
    `--${boundary}`,
    `Content-Type: ${mediaTypes[form]}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    ...(Buffer.from(document).toString('base64').match(/.{1,76}/g) ?? []),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/** The Message-ID of a token. */
export function messageIdOf(token: string): string {
  return `<${token}@milepost.example.org>`;
}
