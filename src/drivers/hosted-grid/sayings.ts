import { oneLine } from '../command/program';
import { sayingEvents, type Saying } from './record';

/** What a Platform's line says of the session with this id: a saying, a fault in it, or nothing, as a line of a log. */
export function readSaying(line: string, id: number): Saying | { readonly fault: string } | undefined {
  const value = objectOf(line);
  if (!value || value['id'] !== id) return undefined;
  const event = sayingEvents.find((word) => word === value['event']);
  if (!event) return { fault: `event ${oneLine(JSON.stringify(value['event']) ?? 'none').slice(0, 80)}, expected one of ${sayingEvents.join(', ')}` };
  const { document } = value;
  if (document !== undefined && (typeof document !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(document))) return { fault: 'a document that is not base64' };
  return {
    event,
    ...word('topic', value),
    ...word('item', value),
    ...word('message', value),
    ...(document !== undefined && { document: Buffer.from(document, 'base64') }),
  };
}

function word<Name extends 'topic' | 'item' | 'message'>(name: Name, value: Readonly<Record<string, unknown>>): { readonly [Key in Name]?: string } {
  const found = value[name];
  return (typeof found === 'string' ? { [name]: oneLine(found) } : {}) as { readonly [Key in Name]?: string };
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
