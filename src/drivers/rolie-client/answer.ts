import { z } from 'zod';

const text = z.string();
const link = z.looseObject({ rel: text.optional(), href: text.optional(), type: text.optional() });
const category = z.looseObject({ scheme: text.optional(), term: text.optional() });
const entry = z.looseObject({
  id: text.optional(),
  title: text.optional(),
  updated: text.optional(),
  content: text.optional(),
  contentBase64: text.optional(),
  links: z.array(link).optional(),
  categories: z.array(category).optional(),
});
const collection = z.looseObject({ href: text.optional(), title: text.optional(), accept: z.array(text).optional() });

const answerSchema = z.looseObject({
  id: z.number(),
  outcome: z.enum(['done', 'failed', 'unsupported']),
  message: text.optional(),
  warnings: z.array(text).optional(),
  complete: z.boolean().optional(),
  entries: z.array(entry).optional(),
  collections: z.array(collection).optional(),
  location: text.optional(),
});

/** What a client says of one task (docs/adapters.md); what it does not say is absent. */
export type ClientAnswer = z.infer<typeof answerSchema>;
export type ClientEntry = z.infer<typeof entry>;
export type ClientCollection = z.infer<typeof collection>;

/** Reads one line of a command that was asked with this id. `stray`: a line of some log; a fault: an answer that breaks the contract. */
export function readAnswer(line: string, id: number): ClientAnswer | 'stray' | { readonly fault: string } {
  const value = objectOf(line);
  if (!value || !('id' in value)) return 'stray';
  if (typeof value.id === 'number' && value.id < id) return 'stray';
  const read = answerSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { fault: `an answer whose ${issue?.path.join('.') || 'whole'} is not as docs/adapters.md has it: ${issue?.message}` };
  }
  return read.data.id === id ? read.data : { fault: `answer to ${read.data.id}, expected ${id}` };
}

function objectOf(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
