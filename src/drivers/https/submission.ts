import type { Exchange, Message, Recorder } from '../../evidence';
import { parseXml, walk } from '../../xml/tree';
import { type DocumentForm, formOf, mediaTypes } from '../document/form';
import { retrieve } from './retrieve';
import { inRidReport } from './rid-report';
import type { HttpsSettings } from './settings';

/** How documents are handed to a web service. */
export interface Submission {
  readonly url: string;
  /** What documents are called, by their form, where it is not what others call them. */
  readonly mediaTypes?: { readonly [Form in DocumentForm]?: string | undefined };
  /** Whether each goes inside a RID report (RFC 6545), as RFC 8659's iodef property asks for. */
  readonly envelope: 'none' | 'rid';
}

/** Posts a document, called by what it is written in; a redirect is not followed, as it would lead elsewhere than where documents may be put. Never throws for what the server does. */
export function submit(document: Uint8Array, { url, envelope, mediaTypes: own = {} }: Submission, purpose: string, settings: HttpsSettings, recorder: Recorder): Promise<Exchange> {
  const form = formOf(document);
  const [type, bytes] = envelope === 'rid' ? ['text/xml', inRidReport(document)] : [mediaTypes[form], document];
  return retrieve({ purpose, url, method: 'POST', content: { type: own[form] ?? type, bytes } }, settings, recorder);
}

/** What a status says of a document that was posted, or why it says nothing of it. */
export type SubmissionAnswer = 'accepts' | 'rejects' | { readonly nothing: string; readonly reason: 'configuration' | 'transport' };

/**
 * Reads an answer (RFC 9110, section 15). Any 2xx accepts, 202 too: it is noncommittal, but who says it of one document and
 * refuses another does judge. 400, 415 and 422 refuse the content; every other 4xx is about something else (who asks,
 * where, how often, how much), and 5xx is no refusal but a failure.
 */
export function answerOfSubmission({ received, silence }: Exchange, envelope: Submission['envelope']): SubmissionAnswer | undefined {
  if (silence || !received) return undefined;
  const status = Number(received.startLine.split(' ')[1]);
  if (status >= 200 && status < 300) return envelope === 'rid' ? answerOfRidSystem(received) : 'accepts';
  if (refusals.has(status)) return 'rejects';
  return { nothing: received.startLine, reason: status >= 300 && status < 500 ? 'configuration' : 'transport' };
}

const refusals = new Set([400, 415, 422]);

/** A report is answered by nothing, or by an Acknowledgement that says what became of it (RFC 6545, sections 5.2.2 and 6.2; RFC 6546, section 3). */
function answerOfRidSystem({ body, startLine }: Message): SubmissionAnswer {
  if (body.length === 0) return 'accepts';
  const root = parseXml(body).document?.root;
  const status = root && [...walk(root)].find(({ local }) => local === 'RequestStatus');
  const word = status?.attributes.find(({ local }) => local === 'AuthorizationStatus')?.value;
  if (word === 'Denied') return 'rejects';
  if (word === 'Approved' || word === 'Pending') return 'accepts';
  return { nothing: `${startLine} with a body that is no RID Acknowledgement`, reason: 'transport' };
}
