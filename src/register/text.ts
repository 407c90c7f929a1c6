import { z } from 'zod';

/** Text in a target file, at least one character of it. */
export const text = z.string('text').min(1, 'text that is not empty');
