import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceOptions, RunningReference } from '../violation';
import { recipientOf } from './recipient';

/** The point of a recipient that takes documents by e-mail. */
export interface MailboxPoint {
  readonly mail: { readonly drop: string; readonly layout: 'files' | 'maildir'; readonly accepted: string; readonly rejected: string };
}

/** How often it looks for mail. */
const lookMilliseconds = 10;

/** What becomes of a message: into which folders a file goes, and of what name. */
export type Sorting = (message: Buffer, file: string) => readonly (readonly [folder: 'accepted' | 'rejected', name: string, content: string])[];

/** Starts the recipient on a mailbox: it answers accepted messages by a file of their name, and rejected ones by a note about their Message-ID. */
export async function startIodefMailbox(layout: 'files' | 'maildir', { folder, violate }: ReferenceOptions): Promise<RunningReference<MailboxPoint>> {
  const recipient = recipientOf(violate);
  let notes = 0;
  return startMailbox(layout, folder, (message, file) => {
    const { verdict, message: why = '' } = recipient(attachmentOf(message));
    if (verdict === 'accepts') return [['accepted', file, '']];
    return [['rejected', `note-${++notes}.txt`, `In-Reply-To: ${/^Message-ID: (\S+)/m.exec(message.toString('latin1'))?.[1]}\n\n${why}\n`]];
  });
}

/** Starts a mailbox whose messages are sorted so. */
export function startMailbox(layout: 'files' | 'maildir', folder: string, sort: Sorting): RunningReference<MailboxPoint> {
  const [drop, accepted, rejected] = ['drop', 'accepted', 'rejected'].map((name) => path.join(folder, name)) as [string, string, string];
  const inbox = layout === 'maildir' ? path.join(drop, 'new') : drop;
  for (const each of [inbox, accepted, rejected, ...(layout === 'maildir' ? [path.join(drop, 'tmp')] : [])]) mkdirSync(each, { recursive: true });
  const timer = setInterval(() => {
    for (const file of readdirSync(inbox).filter((name) => !name.startsWith('.'))) {
      const message = readFileSync(path.join(inbox, file));
      rmSync(path.join(inbox, file));
      for (const [where, name, content] of sort(message, file)) writeFileSync(path.join(where === 'accepted' ? accepted : rejected, name), content);
    }
  }, lookMilliseconds);
  return { point: { mail: { drop, layout, accepted, rejected } }, stop: async () => clearInterval(timer) };
}

function attachmentOf(message: Buffer): Buffer {
  const [, content = ''] = /filename="[^"]*\.(?:xml|json|cbor)"\r\n\r\n([A-Za-z0-9+/=\r\n]*)\r\n--/.exec(message.toString('latin1')) ?? [];
  return Buffer.from(content, 'base64');
}
