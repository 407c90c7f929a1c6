import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readVector } from '../src/vectors';

/** Writes so many valid documents of about a size: the event vector, its EventData repeated. Returns their names. */
export function writeDocuments(folder: string, count: number, sizeBytes: number): readonly string[] {
  const text = documentOf(sizeBytes);
  return Array.from({ length: count }, (_, index) => {
    const name = path.join(folder, `${index}.xml`);
    writeFileSync(name, text);
    return name;
  });
}

function documentOf(sizeBytes: number): string {
  const text = Buffer.from(readVector('iodef/valid/event').bytes).toString();
  const [event = ''] = /<EventData>.*<\/EventData>/s.exec(text) ?? [];
  if (event === '') throw new Error('iodef/valid/event: expected an EventData to repeat');
  const copies = Math.max(1, Math.round((sizeBytes - text.length) / event.length) + 1);
  return text.replace(event, () => event.repeat(copies));
}
