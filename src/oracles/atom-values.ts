/** Whether a text is an absolute IRI (RFC 3987), as far as its syntax can be told without its scheme's own rules. */
export function isAbsoluteIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020]+$/u.test(text);
}

/** Whether a text is an IRI reference, absolute or relative. */
export function isIriReference(text: string): boolean {
  return !/[\s<>"{}|\\^`\u0000-\u0020]/u.test(text) && URL.canParse(text, 'https://base.invalid/');
}

/** Whether a text is a UUID with nothing around it. */
export function isBareUuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}

/** Whether a text is a media type, with or without parameters (RFC 2045, section 5.1). */
export function isMediaType(text: string): boolean {
  return /^[A-Za-z0-9!#$&^_.+-]+\/[A-Za-z0-9!#$&^_.+-]+(?:\s*;\s*[^\s;=]+=(?:"[^"]*"|[^\s;"]+))*\s*$/.test(text);
}

/** Whether a text has the form of a language tag (RFC 3066). */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text);
}

/** Whether a media type says that its content is XML (RFC 7303). */
export function isXmlType(mediaType: string): boolean {
  return /^(?:text|application)\/xml\b|\+xml\s*(?:;|$)/i.test(mediaType);
}

/** Whether a media type says that its content is JSON (RFC 8259, RFC 6839). */
export function isJsonType(mediaType: string): boolean {
  return /^application\/json\b|\+json\s*(?:;|$)/i.test(mediaType);
}

/** The instant of an RFC 3339 date-time as RFC 4287 section 3.3 narrows it (upper case T and Z), in milliseconds; nothing for other texts. */
export function instantOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const offset = (match[8] === '-' ? -1 : 1) * (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60) return undefined;
  if (Number(match[9] ?? 0) > 23 || Number(match[10] ?? 0) > 59) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute - offset, second) + Number(match[7] ?? 0) * 1000;
}

/** Whether a text is what RFC 3339 calls a date: a date-time in either case, or a full date alone. */
export function isInternetDate(text: string): boolean {
  return instantOf(text.toUpperCase()) !== undefined || instantOf(`${text}T00:00:00Z`) !== undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
