import type { Exchange } from '../evidence';
import { note, ok, toFix, type PreflightLine } from './line';

/** What a server answered to a harmless read: something in XML, or in what else is looked for, or what keeps us from it. */
export function answerLine(check: string, { received, silence }: Exchange, withCredential: boolean, formats: readonly string[] = ['XML']): PreflightLine {
  if (silence) return toFix(check, `no answer (${silence.cause}): ${silence.detail}`, fixes[silence.cause] ?? 'look at the server');
  const status = statusOf({ received });
  const header = (name: string): string | undefined => received?.headers.find(([each]) => each.toLowerCase() === name)?.[1];
  if (status === 200) return contentLine(check, header('content-type') ?? 'no media type', received?.body.length ?? 0, formats);
  if (status === 401)
    return toFix(
      check,
      '401: authentication is asked for',
      withCredential ? 'correct user and password, or the token' : 'add user and password, or a token',
    );
  if (status === 403) return toFix(check, '403: access is refused', 'give the account, or the client certificate, the right to read');
  if (status === 400 && /certificate/i.test(Buffer.from(received?.body ?? []).toString('latin1', 0, 4096)))
    return toFix(check, '400, and it speaks of a certificate', 'add a client certificate that the server trusts');
  if (status >= 300 && status < 400)
    return toFix(check, `${status}: it has moved to ${header('location') ?? 'nowhere'}`, 'write the new address, if you trust it');
  if (status === 404) return toFix(check, '404: nothing is there', 'correct the address in the target file');
  return toFix(check, received?.startLine ?? 'no answer', 'look at the log of the server');
}

/** The status code of an answer; NaN where there is none. */
export function statusOf({ received }: { readonly received?: Exchange['received'] | undefined }): number {
  return Number(received?.startLine.split(' ')[1]);
}

const fixes: Readonly<Record<string, string>> = {
  timeout: 'raise limits.exchangeSeconds, or look at the server',
  cap: 'raise limits.bodyBytes',
  tls: 'see whether the server demands a client certificate, and from which authority',
  reset: 'see whether the server demands a client certificate, and from which authority',
  closed: 'see whether the server demands a client certificate, and from which authority',
  forbidden: 'add the origin to network.allow, or correct url',
  malformed: 'see whether this port speaks HTTP',
};

/** Whether what is there is what it should be is a matter of the run; that it cannot be is worth a note. */
function contentLine(check: string, type: string, bytes: number, formats: readonly string[]): PreflightLine {
  const found = `200, ${type}, ${bytes} bytes`;
  const isLookedFor = formats.some((format) => type.toLowerCase().includes(format.toLowerCase()));
  return isLookedFor ? ok(check, found) : note(check, `${found}: not ${formats.join(', ')}`, 'see whether the address is right');
}
