/**
 * A document inside a RID report (RFC 6545, sections 4.2 and 6.5): as it stands, without its XML declaration, in its own
 * encoding. What is not well-formed stays so, and makes the report the same.
 */
export function inRidReport(document: Uint8Array): Uint8Array {
  const encoding = encodingOf(document);
  const text = decoders[encoding](document);
  const content = text.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '').replace(/^\ufeff/, '');
  const report = `<?xml version="1.0" encoding="${nameOf(encoding)}"?>\n${before}${content}${after}\n`;
  return encoding === 'utf-8' ? Buffer.from(report, bytesAsTheyAre) : encode(report, encoding);
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1';

/** Bytes that may be no UTF-8 at all must come through as they are. */
const bytesAsTheyAre = 'latin1';

const decoders: Readonly<Record<Encoding, (bytes: Uint8Array) => string>> = {
  'utf-8': (bytes) => Buffer.from(bytes).toString(bytesAsTheyAre).replace(/^\xef\xbb\xbf/, ''),
  'iso-8859-1': (bytes) => Buffer.from(bytes).toString('latin1'),
  'utf-16le': (bytes) => Buffer.from(bytes).toString('utf16le'),
  'utf-16be': (bytes) => swapped(bytes).toString('utf16le'),
};

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'iso-8859-1') return Buffer.from(text, 'latin1');
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : swapped(little);
}

function swapped(bytes: Uint8Array): Buffer {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return even.swap16();
}

function encodingOf(bytes: Uint8Array): Encoding {
  const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  if (start.startsWith('\xff\xfe') || start.startsWith('<\0')) return 'utf-16le';
  if (start.startsWith('\xfe\xff') || start.startsWith('\0<')) return 'utf-16be';
  return /^<\?xml[^>]*encoding=["']iso-8859-1/i.test(start) ? 'iso-8859-1' : 'utf-8';
}

function nameOf(encoding: Encoding): string {
  return encoding.startsWith('utf-16') ? 'UTF-16' : encoding.toUpperCase();
}

const before = `<iodef-rid:RID lang="en" xmlns:iodef-rid="urn:ietf:params:xml:ns:iodef-rid-2.0">
<iodef-rid:RIDPolicy MsgType="Report" MsgDestination="RIDSystem">
<iodef-rid:PolicyRegion region="PeerToPeer"/>
<Node xmlns="urn:ietf:params:xml:ns:iodef-1.0"><NodeName>recipient.example.org</NodeName></Node>
<iodef-rid:TrafficType type="Other"/>
<IncidentID xmlns="urn:ietf:params:xml:ns:iodef-1.0" name="milepost.example.org">report</IncidentID>
<iodef-rid:ReportSchema><iodef-rid:XMLDocument dtype="xml" meaning="xml">`;

const after = `</iodef-rid:XMLDocument></iodef-rid:ReportSchema>
</iodef-rid:RIDPolicy>
</iodef-rid:RID>`;
