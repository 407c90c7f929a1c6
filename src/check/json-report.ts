import type { CheckReport } from './report';

/** A JSON array, one line a document: `{file, format, version, verdict, findings, notes}`. */
export function jsonReport(): CheckReport {
  let separator = '';
  return {
    begin: () => '[',
    document: ({ file, format, version, verdict, findings, notes }) => {
      const line = `${separator}\n${JSON.stringify({ file, format, version, verdict, findings, notes })}`;
      separator = ',';
      return line;
    },
    end: () => '\n]\n',
  };
}
