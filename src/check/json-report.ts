import type { CheckReport } from './report';

/** A JSON array in which characters that hide, reorder or command stand as escapes, one line a document: `{file, format, version, verdict, findings, notes}`. */
export function jsonReport(): CheckReport {
  let separator = '';
  return {
    begin: () => '[',
    document: ({ file, format, version, verdict, findings, notes }) => {
      const line = `${separator}\n${escaped(JSON.stringify({ file, format, version, verdict, findings, notes }))}`;
      separator = ',';
      return line;
    },
    end: () => '\n]\n',
  };
}

/** The same JSON: outside of strings no such character stands. */
function escaped(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
}
