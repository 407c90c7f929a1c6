import { z } from 'zod';
import { text } from '../text';
import { command } from './command';

/** A client that somebody has read hosted Feeds by hand. */
const session = z
  .strictObject({
    folder: text.meta({ description: 'Folder of the session, relative to this file; `milepost host` makes it.', examples: ['by-hand'] }),
    attestedBy: text.meta({ description: 'Who says what the client showed: a team or a function.', examples: ['quality assurance of the vendor'] }),
  })
  .meta({ description: 'A session by hand: what the client asked for was observed, what it showed is attested.' });

/** A ROLIE client: the harness hosts repositories on loopback and has it read and edit them. */
export const clientPoint = z
  .strictObject({
    command: command.optional().meta({ description: 'A command that is given tasks as JSON lines and says what came of each (docs/adapters.md).' }),
    session: session.optional(),
  })
  .meta({ description: 'How to have a ROLIE client do something: by a command, or by hand.' });
