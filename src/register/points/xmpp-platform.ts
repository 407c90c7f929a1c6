import { z } from 'zod';
import { command } from './command';

/** A Provider, a Consumer, or an incident handler. */
export const platformPoint = z
  .strictObject({ command })
  .meta({
    description: "A command that starts a session with a Controller and Broker of milepost's own and is told by JSON lines what to do (docs/adapters.md).",
  });
