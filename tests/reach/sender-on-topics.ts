import { readFileSync } from 'node:fs';
import { verbatim } from '../../src/drivers/xmpp/markup';
import { PubSubClient } from '../../src/drivers/xmpp/pubsub';
import { login } from '../../src/drivers/xmpp/session';
import { documentsOfSender } from '../../src/reference/iodef-sender/documents';
import type { ReferenceOptions, RunningReference } from '../../src/reference/violation';
import { startXmppGrid } from '../../src/reference/xmpp-grid/start';

/** The reference sender's documents, published to Topics of the reference grid; each as XMPP wants it, in UTF-8 and without comments. */
export async function startIodefSenderOnTopics({ folder, violate }: ReferenceOptions): Promise<RunningReference<unknown>> {
  const { point, stop } = await startXmppGrid({ folder });
  const { accounts, service, security, host, port, domain, ca } = point;
  const endpoint = { host, port, domain, security, ca: readFileSync(ca, 'utf8'), limits: { exchangeSeconds: 5, quietSeconds: 1, streamBytes: 10_000_000 } };
  const password = readFileSync(accounts.provider.password?.file ?? '', 'utf8');
  const { stream, stopped } = await login(endpoint, { jid: accounts.provider.jid, password }, { record: () => undefined });
  if (stopped) throw new Error(`the provider cannot log in: ${JSON.stringify(stopped)}`);
  const pubsub = new PubSubClient(stream, service);
  for (const [topic, type] of Object.entries(topics)) {
    await pubsub.create(topic, { 'pubsub#type': type, 'pubsub#access_model': 'whitelist' });
    await pubsub.affiliate(topic, accounts.consumer.jid, 'member');
    for (const { name, bytes } of documentsOfSender(violate)) {
      const markup = markupOf(bytes);
      const outcome = markup.includes(type) ? await pubsub.publish(topic, [verbatim(markup)], name) : undefined;
      if (outcome?.kind === 'refused') throw new Error(`${name} is not published: ${outcome.condition}`);
    }
  }
  stream.close();
  return { point: { xmpp: { host, port, domain, security, ca, service, account: accounts.consumer, topics: Object.keys(topics) } }, stop };
}

const topics = { incidents: 'urn:ietf:params:xml:ns:iodef-2.0', 'incidents-1': 'urn:ietf:params:xml:ns:iodef-1.0' } as const;

function markupOf(document: Buffer): string {
  const text = document[0] === 0xff ? document.toString('utf16le') : document.toString('utf8');
  return text
    .replace(/^\ufeff?<\?xml[^>]*\?>/, '')
    .replace(/<!--[^]*?-->/g, '')
    .trim();
}
