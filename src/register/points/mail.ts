import { z } from 'zod';
import { text } from '../text';

const folder = text.meta({ description: 'A folder, relative to this file.', examples: ['spool/incoming'] });
const address = z
  .string('an e-mail address')
  .regex(/^[^\s@<>,;:"()[\]\\]+@[A-Za-z0-9.-]+$/, 'an e-mail address, user@domain')
  .meta({ description: 'An e-mail address.', examples: ['security@example.com'] });

/** Files with the messages of a sender. */
export const messageFiles = z
  .array(text, 'a list of file names or globs')
  .min(1, 'at least one file name or glob')
  .meta({ description: 'E-mail of the sender: .eml files and mbox files, by names or globs relative to this file.', examples: [['mail/*.eml', 'mail/archive.mbox']] });

/** A recipient that takes documents by e-mail, through folders. */
export const mailDrop = z
  .strictObject({
    drop: folder.meta({ description: 'Where the harness puts each message, as a file of its own.' }),
    layout: z
      .enum(['files', 'maildir'])
      .default('files')
      .meta({ description: 'files: NAME.eml in the folder. maildir: the folder is a maildir, and messages go into its new/.' }),
    from: address.default('milepost@example.org').meta({ description: 'Whom the messages are from.' }),
    to: address.default('recipient@example.org').meta({ description: 'Whom they are for.' }),
    accepted: folder.meta({ description: 'Where the implementation leaves a file for each message that it accepted; its name or its content has the Message-ID.' }),
    rejected: folder.meta({ description: 'Where it leaves one for each message that it rejected.' }),
  })
  .meta({ description: 'A recipient that takes documents by e-mail; safety.write must allow it.' });
