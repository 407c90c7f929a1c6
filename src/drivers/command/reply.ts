import { answers, type Answer } from './answer';
import { oneLine } from './program';

/** What a resident command said of one document. */
export interface Reply {
  readonly answer: Answer;
  /** Written anew, by a library. */
  readonly document?: Uint8Array;
  readonly message?: string;
}

/**
 * Reads one line of a resident command that was asked with this id.
 * `stray`: no answer at all, as a line of a log; `late`: the answer to an earlier document; a fault: an answer that breaks the contract.
 */
export function readReply(line: string, id: number): Reply | 'stray' | 'late' | { readonly fault: string } {
  const value = objectOf(line);
  if (!value || !('id' in value)) return 'stray';
  if (typeof value['id'] === 'number' && value['id'] < id) return 'late';
  if (value['id'] !== id) return { fault: `answer to ${shown(value['id'])}, expected ${id}` };
  const answer = answers.find((word) => word === value['verdict']);
  if (!answer) return { fault: `verdict ${shown(value['verdict'])}, expected one of ${answers.join(', ')}` };
  const { document, message } = value;
  if (document !== undefined && (typeof document !== 'string' || !base64.test(document))) return { fault: 'a document that is not base64' };
  return {
    answer,
    ...(document !== undefined && { document: Buffer.from(document, 'base64') }),
    ...(typeof message === 'string' && { message: oneLine(message) }),
  };
}

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : oneLine(JSON.stringify(value)).slice(0, 80);
}
