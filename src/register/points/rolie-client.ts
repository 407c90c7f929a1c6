import { z } from 'zod';
import { command } from './command';

/** A ROLIE client: the harness hosts repositories on loopback and has it read and edit them. */
export const clientPoint = z
  .strictObject({ command })
  .meta({ description: 'A command that is given tasks as JSON lines and says what came of each (docs/adapters.md).' });
