/** What stands where a secret stood. */
export const redaction = '[redacted]';

/** Removes secrets from bytes and texts before they become evidence. */
export interface Scrubber {
  bytes(body: Uint8Array): Uint8Array;
  text(text: string): string;
}

/** Shortest secret that can be told from chance. */
const shortest = 4;

/**
 * A scrubber for these secrets in every form in which they commonly cross a wire: as they are, in base64 at each of
 * its three alignments, percent-encoded, in hex, escaped for XML and for JSON.
 */
export function scrubberOf(secrets: readonly string[]): Scrubber {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= shortest).flatMap(formsOf))].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return { bytes: (body) => body, text: (text) => text };
  const inText = anyOf(forms);
  const inBytes = anyOf(forms.map((form) => Buffer.from(form).toString('latin1')));
  return {
    bytes: (body) => {
      const before = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
      const after = before.replace(inBytes, redaction);
      return after === before ? body : Buffer.from(after, 'latin1');
    },
    text: (text) => text.replace(inText, redaction),
  };
}

/** Any of these, the longest first. */
function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const escapedXml = secret.replace(/[&<>"']/g, (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character] ?? 'apos'};`);
  const texts = [secret, encodeURIComponent(secret), escapedXml, JSON.stringify(secret).slice(1, -1), hex, hex.toUpperCase()];
  return [...texts, ...base64FormsOf(bytes)];
}

/** The characters of base64 that depend on the secret alone, wherever it begins within a group of three bytes. */
function base64FormsOf(secret: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64').replace(/=+$/, '');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + secret.length) * 8) / 6);
    const sure = encoded.slice(first, last);
    return sure.length >= shortest ? [sure, sure.replaceAll('+', '-').replaceAll('/', '_')] : [];
  });
}
