/** What one check of a preflight says: fine, fine but worth knowing, or to be fixed before a run. */
export interface PreflightLine {
  readonly status: 'ok' | 'note' | 'FIX';
  /** What was checked: `rolie-server: name`. */
  readonly check: string;
  /** What was found. */
  readonly found: string;
  /** What to do about it, without a full stop; on every line but ok. */
  readonly fix?: string;
}

/** A line as it is printed. */
export function lineText({ status, check, found, fix }: PreflightLine): string {
  const text = `${status.padEnd(4)} ${check}: ${visible(found)}`;
  return fix ? `${text}. Fix: ${visible(fix)}.` : text;
}

/** A check that found what it wants. */
export function ok(check: string, found: string): PreflightLine {
  return { status: 'ok', check, found };
}

/** A check that found something that hinders no run. */
export function note(check: string, found: string, fix: string): PreflightLine {
  return { status: 'note', check, found, fix };
}

/** A check that found something to be fixed first. */
export function toFix(check: string, found: string, fix: string): PreflightLine {
  return { status: 'FIX', check, found, fix };
}

/** On one line, with control and direction characters made visible: what is found comes from strangers. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
