import { z } from 'zod';
import { text } from '../text';

/** A recipient that is tried by hand. */
export const manualTrial = z
  .strictObject({
    folder: text.meta({
      description: 'Folder of the numbered documents and of the form, relative to this file; `milepost export` makes it.',
      examples: ['by-hand'],
    }),
    attestedBy: text.meta({ description: 'Who says what the implementation did: a team or a function.', examples: ['quality assurance of the vendor'] }),
  })
  .meta({ description: 'A recipient that somebody tries by hand: evidence that is attested, not observed.' });
