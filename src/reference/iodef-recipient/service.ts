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
  if (!document) return { status: 400, body: 'no RID report' };
  const { verdict } = recipient(Buffer.from(writeDocument(document)));
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

const rid = 'urn:ietf:params:xml:ns:iodef-rid-2.0';

const denial = `<?xml version="1.0" encoding="UTF-8"?>
<RID xmlns="${rid}" lang="en"><RIDPolicy MsgType="Acknowledgement" MsgDestination="RIDSystem"/>
<RequestStatus AuthorizationStatus="Denied" Justification="UnrecognizedFormat"/></RID>
`;
