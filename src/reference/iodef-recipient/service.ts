import { writeDocument } from '../iodef-library/write';
import type { ReferenceOptions, RunningReference } from '../violation';
import { startWebServer, type Answered, type Asked, type WebPoint } from '../web-server';
import { type Element, readElement } from './element';
import { below } from './judge';
import { recipientOf } from './recipient';

/** The point of a recipient that documents are posted to. */
export interface ServicePoint {
  readonly https: WebPoint & { readonly envelope: 'none' | 'rid' };
}

/** Starts the recipient as a web service that takes documents, or RID reports with documents in them (RFC 6546). */
export async function startIodefService(envelope: 'none' | 'rid', { folder, violate }: ReferenceOptions): Promise<RunningReference<ServicePoint>> {
  const recipient = recipientOf(violate);
  const answer = envelope === 'rid' ? answerToReport : answerToDocument;
  const { point, stop } = await startWebServer(folder, () => (asked) => (asked.method === 'POST' ? answer(asked, recipient) : { status: 204 }));
  return { point: { https: { ...point, url: `${point.url}/`, envelope } }, stop };
}

type Recipient = ReturnType<typeof recipientOf>;

function answerToDocument({ body }: Asked, recipient: Recipient): Answered {
  const { verdict, message = '' } = recipient(body);
  return { status: verdict === 'accepts' ? 202 : 422, body: message };
}

/** What cannot be read as RID is an improper message; a document that is refused is acknowledged as denied. */
function answerToReport({ body, mediaType }: Asked, recipient: Recipient): Answered {
  if (!mediaType.startsWith('text/xml')) return { status: 415 };
  const document = documentIn(body);
  const inside = document ? inEncodingOf(body, writeDocument(document)) : cutOutOf(body);
  if (!inside || (!document && recipient(inside).verdict !== 'accepts')) return { status: 400, body: 'no RID report' };
  const { verdict } = recipient(inside);
  return verdict === 'accepts' ? { status: 200, mediaType: 'text/xml' } : { status: 200, mediaType: 'text/xml', body: denial };
}

function documentIn(body: Buffer): Element | undefined {
  try {
    const root = readElement(body);
    if (root.name !== `{${rid}}RID`) return undefined;
    const carrier = [...below(root)].find(({ name }) => name === `{${rid}}XMLDocument`);
    return carrier?.content.find((part) => typeof part !== 'string');
  } catch {
    return undefined;
  }
}

/** The document as it came: in the encoding of the report around it. */
function inEncodingOf(report: Buffer, document: string): Buffer {
  const declaring = (encoding: string): string => document.replace('encoding="UTF-8"', `encoding="${encoding}"`);
  if (report[0] === 0xfe) return Buffer.from(`\ufeff${declaring('UTF-16')}`, 'utf16le').swap16();
  if (report[0] === 0xff) return Buffer.from(`\ufeff${declaring('UTF-16')}`, 'utf16le');
  return /ISO-8859-1/.test(report.toString('latin1', 0, 60)) ? Buffer.from(declaring('ISO-8859-1'), 'latin1') : Buffer.from(document);
}

/** What stands where the document would, in what is no XML: whether that is taken for a document is the recipient's to say. */
function cutOutOf(body: Buffer): Buffer | undefined {
  const [, inside] = /<[\w-]+:XMLDocument\b[^>]*>([^]*)<\/[\w-]+:XMLDocument>/.exec(body.toString('latin1')) ?? [];
  return inside === undefined ? undefined : Buffer.from(inside, 'latin1');
}

const rid = 'urn:ietf:params:xml:ns:iodef-rid-2.0';

const denial = `<?xml version="1.0" encoding="UTF-8"?>
<RID xmlns="${rid}" lang="en"><RIDPolicy MsgType="Acknowledgement" MsgDestination="RIDSystem"/>
<RequestStatus AuthorizationStatus="Denied" Justification="UnrecognizedFormat"/></RID>
`;
