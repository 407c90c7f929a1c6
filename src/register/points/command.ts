import { z } from 'zod';
import { text } from '../text';
import { environmentName } from './values';

/** A program of the implementer's, started for each document or once for the run. */
export const command = z
  .strictObject({
    run: z
      .array(text, 'a list: program, then arguments')
      .min(1, 'a program, then its arguments')
      .meta({
        description: 'Program and arguments, never a shell. What begins with ./ or ../ is relative to this file.',
        examples: [['node', './adapter.cjs']],
      }),
    mode: z
      .enum(['once', 'resident'])
      .default('once')
      .meta({ description: 'once: a process a document. resident: one process for the run (docs/adapters.md).' }),
    environment: z
      .array(environmentName, 'a list of names of environment variables')
      .default([])
      .meta({ description: 'Environment variables that are passed on to it.' }),
  })
  .meta({ description: 'How to start the adapter.', examples: [{ run: ['node', './adapter.cjs'] }] });
