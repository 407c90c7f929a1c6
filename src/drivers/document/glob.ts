/** Characters that make a part of a path a pattern. */
const wild = /[*?]/;

/** A glob taken apart: the folder or file that it names plainly, and the test for what lies below. */
export interface Glob {
  /** Up to the first part with a wildcard: where a search begins, and what it never leaves. */
  readonly root: string;
  /** No wildcard at all: the root is the file meant. */
  readonly plain: boolean;
  /** Whether a path below the root, with `/` between its parts, matches. */
  matches(below: string): boolean;
}

/** Reads a glob: `*` and `?` inside one part, `**` for any number of folders; a leading dot matches only a dot. */
export function readGlob(pattern: string): Glob {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => wild.test(part));
  if (first < 0) return { root: pattern, plain: true, matches: () => false };
  const root = parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const expression = new RegExp(`^${parts.slice(first).map(expressionOf).join('')}$`, 'u');
  return { root, plain: false, matches: (below) => expression.test(below) };
}

function expressionOf(part: string, index: number, parts: readonly string[]): string {
  const last = index === parts.length - 1;
  if (part === '**') return last ? String.raw`(?:(?!\.)[^/]+/)*(?!\.)[^/]+` : String.raw`(?:(?!\.)[^/]+/)*`;
  const literal = part.replace(/[\\^$.|+()[\]{}]/g, String.raw`\$&`).replace(/\*+/g, '[^/]*').replaceAll('?', '[^/]');
  const visible = wild.test(part[0] ?? '') ? String.raw`(?!\.)` : '';
  return `${visible}${literal}${last ? '' : '/'}`;
}
