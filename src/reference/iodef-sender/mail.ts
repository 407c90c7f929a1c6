import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceOptions, RunningReference } from '../violation';
import { documentsOfSender, encodedDocumentsOfSender, mediaTypeOf, type SentDocument } from './documents';

/** The point of a sender that writes e-mail. */
export interface MailPoint {
  readonly mail: readonly string[];
}

/** Writes the sender's documents into a mailbox as attachments, in a message each, one of them into a message of its own as its body. */
export async function startIodefSenderByMail({ folder, violate }: ReferenceOptions): Promise<RunningReference<MailPoint>> {
  const documents = documentsOfSender(violate);
  const [inBody] = documents;
  const messages = [...documents, ...encodedDocumentsOfSender(violate)].map((document, index) => `From csirt@example.net Fri Feb 27 00:00:${String(index).padStart(2, '0')} 2026\n${withAttachment(document).replace(/^(>*From )/gm, '>$1')}\n`);
  writeFileSync(path.join(folder, 'sent.mbox'), `${messages.join('')}From csirt@example.net Fri Feb 27 00:01:00 2026\nSubject: no report\n\nNothing is attached.\n\n`);
  writeFileSync(path.join(folder, 'body.eml'), withBody(inBody?.bytes ?? Buffer.alloc(0)));
  return { point: { mail: [path.join(folder, 'sent.mbox'), path.join(folder, '*.eml')] }, stop: async () => undefined };
}

function withAttachment(document: SentDocument): string {
  const { name, bytes } = document;
  return [
    'From: csirt@example.net',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="report"',
    '',
    '--report',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'A report is attached.',
    '--report',
    `Content-Type: ${mediaTypeOf(document)}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    ...(bytes.toString('base64').match(/.{1,76}/g) ?? []),
    '--report--',
    '',
  ].join('\n');
}

/** The document as text of another encoding than it declares, as a mail program would send it. */
function withBody(document: Buffer): string {
  const quoted = [...Buffer.from(document.toString('utf8'), 'latin1')].map((byte) => (byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('');
  const soft = quoted.split('\n').map((line) => line.match(/.{1,70}(?<!=.?)/g)?.join('=\n') ?? '').join('\n');
  return `From: csirt@example.net\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n${soft}`;
}
