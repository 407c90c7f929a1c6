import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AccountPoint, XmppPoint } from '../xmpp-grid/point';
import type { WebPoint } from '../web-server';
import type { ReferenceOptions, RunningReference } from '../violation';
import { type HttpsNullKind, startNullHttps } from './https';

/** What a file of a sender that sends nothing holds; by the names of its kin on the network. */
const manners = {
  dead: undefined, // is not there
  closes: '',
  'always-400': 'Subject: rejected\n\nA message that nobody was able to deliver.\n',
  'always-500': '\0\0\0\0',
  'empty-200': 'Subject: incident\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: application/xml\nContent-Disposition: attachment; filename="incident.xml"\n\n\n--b--\n',
  echo: 'Subject: Re: documents\n\n> Where are the documents?\n',
} as const;

export type SenderNullKind = keyof typeof manners;

/** Writes a file with nothing of IODEF in it, for a point of this way: files of documents, or of messages. */
export async function startNullFiles(way: 'files' | 'mail', kind: SenderNullKind, { folder }: ReferenceOptions): Promise<RunningReference<Readonly<Record<string, readonly string[]>>>> {
  const file = path.join(folder, way === 'mail' ? 'sent.eml' : 'incident.xml');
  const content = manners[kind];
  if (content !== undefined) writeFileSync(file, content);
  return { point: { [way]: [file] }, stop: async () => undefined };
}

/** Starts a web server without a document, for a point of this way: a resource, or a ROLIE repository. */
export async function startNullWeb(way: 'https' | 'rolie', kind: HttpsNullKind, options: ReferenceOptions): Promise<RunningReference<Readonly<Record<string, WebPoint>>>> {
  const { point, stop } = await startNullHttps(kind, options);
  const { url, ca, certificate, key, password } = point;
  return { point: { [way]: { url, ca, certificate, key, token: password } }, stop };
}

/** The point of a sender that is said to publish to a Topic of a grid. */
export interface TopicsPoint {
  readonly xmpp: Pick<XmppPoint, 'host' | 'port' | 'domain' | 'security' | 'ca' | 'service'> & { readonly account: AccountPoint; readonly topics: readonly string[] };
}

/** A grid that implements nothing, for the point of a sender that publishes there. */
export async function onTopics(starting: Promise<RunningReference<XmppPoint>>): Promise<RunningReference<TopicsPoint>> {
  const { point, stop } = await starting;
  const { host, port, domain, security, ca, service, accounts } = point;
  return { point: { xmpp: { host, port, domain, security, ca, service, account: accounts.consumer, topics: ['incidents'] } }, stop };
}
