import { readFileSync, statSync } from 'node:fs';

/** Largest secret, key or certificate that is read, in bytes. */
export const mostFileBytes = 1_048_576;

/** What a file holds, or why it cannot be read: `absent`, or in words. Never waits for a pipe. */
export function readSmallFile(file: string): { readonly text: string } | { readonly unreadable: 'absent' | string } {
  try {
    const status = statSync(file);
    if (!status.isFile()) return { unreadable: 'not a file' };
    if (status.size > mostFileBytes) return { unreadable: `more than ${mostFileBytes} bytes` };
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    const { code = 'an error' } = error as NodeJS.ErrnoException;
    return { unreadable: code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : code };
  }
}
