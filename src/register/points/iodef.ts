import { z } from 'zod';
import { text } from '../text';
import { command } from './command';
import { messageFiles, mailDrop } from './mail';
import { manualTrial } from './manual';
import { publishedEntries, topicsOfSender } from './published';
import { postedTo, webResource } from './web';

/** A sender. */
export const documentsPoint = z
  .strictObject({
    files: z
      .array(text, 'a list of file names or globs')
      .min(1, 'at least one file name or glob')
      .optional()
      .meta({ description: 'File names or globs, relative to this file.', examples: [['documents/*.xml']] }),
    command: command.optional().meta({ description: 'A command that writes one document to standard output.' }),
    https: webResource.optional().meta({ description: 'A resource that gives one document to GET.' }),
    mail: messageFiles.optional(),
    rolie: publishedEntries.optional(),
    xmpp: topicsOfSender.optional(),
  })
  .meta({ description: "Where a sender's documents come from." });

/** A recipient. */
export const recipientPoint = z
  .strictObject({
    command: command.optional().meta({ description: 'A command that is given a document: exit 0 accepts, 1 rejects, 127 unsupported.' }),
    https: postedTo.optional(),
    mail: mailDrop.optional(),
    manual: manualTrial.optional(),
  })
  .meta({ description: 'How a recipient is given documents: in one of these ways.' });

/** A library. */
export const libraryPoint = z
  .strictObject({
    command,
    create: command.optional().meta({ description: 'A command that is given a description in JSON, and writes the document that it describes (docs/adapters.md).' }),
  })
  .meta({
    description: 'A command that is given a document: exit 0 accepts, 1 rejects, 127 unsupported; a library writes the document anew.',
  });

/** A code generator. */
export const generatorPoint = z
  .strictObject({ command })
  .meta({
    description: 'A command that is told to compile a schema, to build what came of it, or to write a document with it (docs/code-generators.md); mode is once.',
  });
