import { becomeAvailable, ping } from '../src/drivers/xmpp/instant-messaging';
import { isNotificationOf, PubSubClient } from '../src/drivers/xmpp/pubsub';
import { login } from '../src/drivers/xmpp/session';
import type { Exchange, Recorder } from '../src/evidence';
import type { Points } from '../src/register/target';
import { slicesOf } from '../src/xml/slice';
import { type Carried, carriedDocument } from './iodef-sender';
import { pem } from './web-settings';
import type { MilepostWorld } from './world';
import { granted } from './xmpp-grid-reach';

type TopicsPoint = NonNullable<NonNullable<Points['iodef-sender']>['xmpp']>;

/** Most items of a Topic that are asked for. */
const mostItems = 50;

/** The IODEF documents that Topics keep; of a Topic that keeps none, those of the next notification within the deadline. */
export async function documentsInTopics(world: MilepostWorld, point: TopicsPoint, recorder: Recorder): Promise<readonly Carried[]> {
  const watched = new Watched(recorder);
  const { pubsub, end } = await sessionOf(world, point, watched);
  const carried: Carried[] = [];
  try {
    for (const topic of point.topics) {
      watched.begin();
      const any = (): boolean => watched.documentsOf(topic).length > 0;
      await pubsub.retrieve(topic, { most: mostItems });
      if (!any()) await asSubscriber(topic, point.account.jid, pubsub, any);
      carried.push(...watched.documentsOf(topic));
    }
  } finally {
    await end();
  }
  return carried;
}

async function sessionOf(world: MilepostWorld, point: TopicsPoint, recorder: Recorder): Promise<{ readonly pubsub: PubSubClient; end(): Promise<void> }> {
  const { host, port, domain, security, ca, service, account } = point;
  const { exchangeSeconds, quietSeconds, bodyBytes } = world.target.limits;
  const endpoint = { host, port, domain, security, ...(ca && { ca: pem(ca) }), limits: { exchangeSeconds, quietSeconds, streamBytes: bodyBytes } };
  const { jid, password, certificate, key } = account;
  const identity = {
    jid,
    ...(password && { password: world.secretOf(password) }),
    ...(certificate && { certificate: pem(certificate) }),
    ...(key && { key: pem(key) }),
  };
  const { stream, stopped } = await login(endpoint, identity, recorder);
  const end = async (): Promise<void> => stream.close();
  if (stopped) {
    await end();
    granted(stopped.outcome, 'the session of the account that reads the Topics');
  }
  becomeAvailable(stream);
  await ping(stream, undefined);
  return { pubsub: new PubSubClient(stream, service), end };
}

/** Some services show items to subscribers alone (XEP-0060, section 6.5.9); where a Topic keeps none, the next notification counts. */
async function asSubscriber(topic: string, jid: string, pubsub: PubSubClient, any: () => boolean): Promise<void> {
  granted(await pubsub.subscribe(topic, jid), `the subscription to the Topic ${topic}`);
  await pubsub.retrieve(topic, { most: mostItems });
  if (!any()) await pubsub.stream.receive(`wait for an item of the Topic ${topic}`, isNotificationOf(topic, 'items'));
  await pubsub.unsubscribe(topic, jid);
}

/** Watches what one Topic gave, while it is recorded. */
class Watched implements Recorder {
  private exchanges: Exchange[] = [];

  constructor(private readonly recorder: Recorder) {}

  record(exchange: Exchange): void {
    this.exchanges.push(exchange);
    this.recorder.record(exchange);
  }

  begin(): void {
    this.exchanges = [];
  }

  /** The documents in the stanzas that came since. */
  documentsOf(topic: string): readonly Carried[] {
    const stanzas = this.exchanges.filter(({ received, silence }) => !silence && received && Buffer.from(received.body).includes('IODEF-Document'));
    const pairs = stanzas.flatMap((exchange) => documentsIn(exchange).map((text) => [exchange, text] as const));
    return pairs.map(([exchange, text], index) => carriedDocument(exchange, `Topic ${topic}, document ${index + 1}`, Buffer.from(text), 'stanza'));
  }
}

/** A stanza is read as part of a stream, whose namespaces hold in it. */
function documentsIn({ received }: Exchange): readonly string[] {
  const stream = `<stream:stream xmlns="jabber:client" xmlns:stream="http://etherx.jabber.org/streams">${Buffer.from(received?.body ?? []).toString('utf8')}</stream:stream>`;
  return slicesOf(Buffer.from(stream), (_, local) => local === 'IODEF-Document');
}
