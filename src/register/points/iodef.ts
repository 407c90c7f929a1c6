import { z } from 'zod';
import { text } from '../text';
import { command } from './command';

/** A sender. */
export const documentsPoint = z
  .strictObject({
    files: z
      .array(text, 'a list of file names or globs')
      .min(1, 'at least one file name or glob')
      .optional()
      .meta({ description: 'File names or globs, relative to this file.', examples: [['documents/*.xml']] }),
    command: command.optional().meta({ description: 'A command that writes one document to standard output.' }),
  })
  .meta({ description: "Where a sender's documents come from." });

/** A recipient or a library. */
export const commandPoint = z
  .strictObject({ command })
  .meta({
    description: 'A command that is given a document: exit 0 accepts, 1 rejects, 127 unsupported; a library writes the document anew.',
  });

/** A code generator. */
export const generatorPoint = z
  .strictObject({ command })
  .meta({
    description: 'A command that is told to compile a schema, to build what came of it, or to write a document with it (docs/code-generators.md); mode is once.',
  });
