import { type MailboxPoint, type Sorting, startMailbox } from '../iodef-recipient/mailbox';
import type { ReferenceOptions, RunningReference } from '../violation';

/** What becomes of any message where nobody reads it; by the names of its kin on the network. */
const manners = {
  dead: undefined, // nobody takes it
  closes: () => [], // it is taken, and nothing is heard of it again
  'always-400': (_, file) => [['rejected', file, '']],
  'always-500': (_, file) => [['rejected', `fault-${Date.now()}-${file.length}`, 'a fault of the mailbox, about no message']],
  'empty-200': (_, file) => [['accepted', file, '']],
  echo: (message, file) => [
    ['accepted', file, message.toString('latin1')],
    ['rejected', file, message.toString('latin1')],
  ],
} satisfies Readonly<Record<string, Sorting | undefined>>;

export type MailboxNullKind = keyof typeof manners;

/** Starts a mailbox that nobody judges documents in. */
export async function startNullMailbox(kind: MailboxNullKind, { folder }: ReferenceOptions): Promise<RunningReference<MailboxPoint>> {
  const manner: Sorting | undefined = manners[kind];
  const mailbox = startMailbox('files', folder, manner ?? (() => []));
  if (!manner) await mailbox.stop();
  return mailbox;
}
