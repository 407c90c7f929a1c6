import { randomUUID } from 'node:crypto';
import { hostedPeers } from '../src/drivers/hosted-grid/grid';
import type { IncidentOrder } from '../src/drivers/hosted-grid/session';
import { tag } from '../src/drivers/xmpp/markup';
import { readDocument, type IodefDocument } from '../src/oracles/iodef-document';
import type { PlatformEvidence } from '../src/oracles/xmpp-platform';
import { repliesTo, reportsBehindResult, wrappersTo, type SentWrapper } from '../src/oracles/xmpp-incidents';
import { readVector } from '../src/vectors';
import { Inconclusive } from '../src/verdict';
import { validateXml } from '../src/xml/validate';
import { payloadOf } from './xmpp-grid-documents';
import { PlatformScene } from './xmpp-platform-scene';
import { need, type MilepostWorld } from './world';

export type Peer = keyof typeof hostedPeers;

/** The id of the incident that a handler is given to keep. */
export const keptId = '2026-0001';

/** One test case on an incident handler: what it was sent, and what it sent when it was told to. */
export class IncidentScene {
  /** Wrappers that the handler was sent, oldest first. */
  readonly sent: SentWrapper[] = [];
  private orderedAt?: number;

  constructor(private readonly world: MilepostWorld) {}

  get evidence(): PlatformEvidence {
    return this.platform.evidence;
  }

  /** The wrapper that was sent last, and the one ahead of that. */
  get last(): SentWrapper {
    return need(this.sent.at(-1), 'a wrapper that the handler was sent');
  }

  get inBetween(): SentWrapper {
    return need(this.sent.at(-2), 'three wrappers that the handler was sent');
  }

  /** The handler's request of its last order. */
  get ordered(): ReturnType<typeof wrappersTo>[number] {
    const at = need(this.orderedAt, 'an order to the handler');
    const { record } = this.evidence;
    const later = new Set(record.arrivals.slice(at).map(({ element }) => element));
    return need(wrappersTo(this.evidence, hostedPeers.trusted).find(({ element }) => later.has(element)), 'a request of the handler to the trusted peer');
  }

  /** A peer sends a wrapper, as the type of IQ that goes with it (XEP-0268, section 2), and waits for the reply; behind an inquiry that has a result, for the report as well. */
  async send(peer: Peer, vector: string): Promise<void> {
    const { session } = this.platform;
    const { markup, element } = payloadOf(vector);
    const { defect } = readVector(vector);
    const sent = { id: randomUUID(), peer: hostedPeers[peer], at: session.record.arrivals.length, ...(defect && { defect }) };
    this.sent.push(sent);
    const type = element.local === 'inquiry' || element.local === 'request' ? 'get' : 'set';
    session.send(tag('iq', { type, id: sent.id, from: sent.peer, to: session.address }, markup), `send ${vector}`);
    await session.until(() => this.isOver || repliesTo(this.evidence, sent).length > 0);
    const granted = repliesTo(this.evidence, sent).some((reply) => reply.attributes.some(({ name, value }) => name === 'type' && value === 'result'));
    // To the untrusted peer nothing is owed; the next reply shows that nothing came.
    if (element.local === 'inquiry' && granted && peer === 'trusted') await session.until(() => this.isOver || reportsBehindResult(this.evidence, sent, keptId).length === 0);
  }

  /** Tells the handler to send the trusted peer something about the incident of a document. */
  async order(order: IncidentOrder, vector: string): Promise<void> {
    const { session } = this.platform;
    this.orderedAt = session.record.arrivals.length;
    session.tell({ do: order, to: hostedPeers.trusted, document: readVector(vector).bytes });
    const before = wrappersTo(this.evidence, hostedPeers.trusted).length;
    await session.until(() => this.isOver || this.declined || wrappersTo(this.evidence, hostedPeers.trusted).length > before);
    if (this.declined) throw new Inconclusive('precondition', `the order to ${order}: the handler says that it is unsupported; say so in the claim`);
  }

  /** Stops the case unless what was sent ahead of and behind the one in between had a result. */
  needWorking(): void {
    for (const control of [this.sent.at(-3), this.sent.at(-1)]) {
      const [reply] = repliesTo(this.evidence, need(control, 'three wrappers that the handler was sent'));
      const type = reply?.attributes.find(({ name }) => name === 'type')?.value;
      if (type !== 'result') throw new Inconclusive('control', `what is in order, ahead and behind: expected a result, got ${type ?? 'no reply'}`);
    }
  }

  /** The Incident that the handler sent, in a document of its own, with what the schema says of it. */
  async document(): Promise<IodefDocument> {
    const { element } = this.ordered;
    const raw = need(this.platform.session.record.arrivals.find((arrival) => arrival.element === element)?.raw, 'the request as it was written');
    const [written, prefix] = /<(\w+:)?Incident\b[\s\S]*<\/\1Incident\s*>/.exec(raw) ?? /<Incident\b[\s\S]*<\/Incident\s*>/.exec(raw) ?? [];
    need(written, 'an Incident in the request');
    const namespace = 'urn:ietf:params:xml:ns:iodef-1.0';
    const open = `${prefix ?? ''}IODEF-Document`;
    const declared = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
    const document = readDocument('the Incident that was sent', Buffer.from(`<${open} version="1.00" lang="en" ${declared}="${namespace}">${written}</${open}>`));
    need(document.parsed.document, `the Incident as a document of its own: ${document.parsed.fault?.message ?? ''}`);
    return { ...document, validity: await validateXml('iodef-1.0', document.bytes) };
  }

  private get platform(): PlatformScene {
    return this.world.scene(PlatformScene);
  }

  private get isOver(): boolean {
    const { session } = this.platform;
    return session.over || session.idle;
  }

  private get declined(): boolean {
    return this.platform.session.record.sayings.some(({ event }) => event === 'unsupported');
  }
}
