import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { bundleFiles } from './format';

/** Whether the message stream of a bundle has its footer, Cucumber's last message of a run that came to its end. */
export function messagesEnded(folder: string): boolean {
  const tail = tailOf(path.join(folder, bundleFiles.messages)).trimEnd().split('\n').at(-1) ?? '';
  return tail.startsWith('{"testRunFinished":');
}

function tailOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const tail = Buffer.alloc(Math.min(size, 4_096));
    readSync(handle, tail, 0, tail.length, size - tail.length);
    return tail.toString();
  } finally {
    closeSync(handle);
  }
}
