import { makeStranger, strangerKinds } from '../src/drivers/hosted-grid/authority';
import { text, tag, type Markup } from '../src/drivers/xmpp/markup';
import type { Outcome } from '../src/drivers/xmpp/outcome';
import { accessModelIn } from '../src/drivers/xmpp/pubsub';
import type { Attempt, Trial } from '../src/oracles/xmpp-refusal';
import { ns } from '../src/xml/xmpp-namespaces';
import { Inconclusive } from '../src/verdict';
import { Attempts, scramWith } from './xmpp-grid-attempts';
import { payloadOf, stanzaOf } from './xmpp-grid-documents';
import { granted, type Platform } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { modelled } from './xmpp-grid-topics';
import { pubsubTrials } from './xmpp-pubsub-trials';
import { need, type MilepostWorld } from './world';

/** What a trial plays on. */
interface Stage {
  readonly scene: XmppGridScene;
  readonly attempts: Attempts;
}

/** The trials in the words of the features: an attempt that is to be refused, between two that are to be granted. */
export const trials: Readonly<Record<string, (stage: Stage) => Promise<Trial>>> = {
  ...Object.fromEntries(Object.entries(pubsubTrials).map(([words, trial]) => [words, ({ scene }: Stage) => trial(scene)])),
  'the Provider authenticates with a wrong password, between two right ones': ({ attempts }) =>
    between(() => attempts.authenticate(), () => attempts.authenticate('not the password')),
  "the Provider authenticates for the outsider's account, between two for its own": ({ scene, attempts }) =>
    between(() => attempts.authenticateFor(scene.reach.accountOf('Provider').jid), () => attempts.authenticateFor(scene.reach.accountOf('outsider').jid)),
  'the Provider aborts its authentication, between two that it completes': ({ attempts }) =>
    between(() => attempts.authenticate(), () => attempts.saySasl(authBy('SCRAM-SHA-256', beginning), tag('abort', { xmlns: ns.sasl }))),
  'the Provider authenticates with what is no base64, between two with what is': ({ attempts }) =>
    between(() => attempts.authenticate(), () => attempts.saySasl(authBy('SCRAM-SHA-256', '*this is no base64*'))),
  'the Provider authenticates by a mechanism that nobody has, between two by one that was offered': ({ attempts }) =>
    between(() => attempts.authenticate(), () => attempts.saySasl(authBy('X-NOBODY-HAS-THIS', beginning))),
  'a Platform sends a request before it authenticates, between two authenticated ones': ({ scene, attempts }) =>
    between(() => attempts.request(scene.reach.endpoint.domain, 'bound'), () => attempts.requestUnauthenticated()),
  'the Provider sends the Broker a request before it binds a resource, between two bound ones': ({ scene, attempts }) =>
    between(() => attempts.request(scene.reach.service, 'bound'), () => attempts.request(scene.reach.service, 'unbound')),
  "a Platform opens a stream to an unknown domain, between two to the Controller's own": ({ scene, attempts }) =>
    between(() => attempts.open({ to: scene.reach.endpoint.domain }), () => attempts.open({ to: 'nobody-serves-this.example' })),
  'a Platform opens a stream in a foreign namespace, between two in the stream namespace': ({ scene, attempts }) => {
    const { domain: to } = scene.reach.endpoint;
    return between(() => attempts.open({ to }), () => attempts.open({ to, namespace: 'urn:example:not-streams' }));
  },
  'a Platform offers TLS 1.1 alone, between two that offer current versions': ({ attempts }) =>
    between(() => attempts.protect({}), () => attempts.protect({ version: 'TLSv1.1' })),
  'the Provider begins to authenticate on a plain stream, between two protected ones': ({ attempts }) =>
    between(() => attempts.authenticate(), () => attempts.authenticateInPlain()),
  'a Platform without a certificate authenticates by EXTERNAL, between two with their certificate': ({ attempts }) =>
    between(() => attempts.external('with its certificate'), () => attempts.external('without a certificate')),
  'the Provider authenticates by SCRAM-SHA-256-PLUS bound to another channel, between two bound to their own': async ({ attempts }) => {
    const version = await attempts.versionWithBinding();
    return between(() => attempts.bound(version, 'its own channel'), () => attempts.bound(version, 'another channel'));
  },
  ...Object.fromEntries(
    strangerKinds.map((kind): [string, (stage: Stage) => Promise<Trial>] => [
      `a Platform authenticates by the account's address in a certificate ${kind}, between two with the account's own`,
      async ({ scene, attempts }) => {
        const { jid } = scene.reach.external().account;
        const stranger = { jid, ...(await makeStranger(kind, jid)) };
        return between(() => attempts.external('with its certificate'), () => attempts.externalAs(stranger));
      },
    ]),
  ),
  'a Platform authenticates by a certificate that was revoked, between two by one that was not': ({ scene, attempts }) => {
    const revoked = scene.reach.revoked();
    return between(() => attempts.external('with its certificate'), () => attempts.externalAs(revoked));
  },
  "the Provider answers the challenge with another nonce, between two answers with the Controller's": ({ attempts }) => {
    const answering = (answersAnother: boolean) => attempts.authenticateBy((stream, account) => scramWith(stream, account, 'n', { answersAnother }));
    return between(() => answering(false), () => answering(true));
  },
  'the Provider says that no channel binding was on offer where one is, between two that know of it': async ({ attempts }) => {
    const version = await attempts.versionWithBinding();
    const saying = (flag: 'n' | 'y') => attempts.authenticateBy((stream, account) => scramWith(stream, account, flag), version);
    return between(() => saying('n'), () => saying('y'));
  },
  'the Provider binds itself to another channel on TLS 1.2, between two bound to their own': ({ attempts }) => boundElsewhere(attempts, 'TLSv1.2'),
  'the Provider binds itself to another channel on TLS 1.3, between two bound to their own': ({ attempts }) => boundElsewhere(attempts, 'TLSv1.3'),
  'the Provider creates a Topic under a name that is taken, between two under fresh names': async ({ scene }) => {
    const taken = scene.freshTopic();
    return between((at) => scene.create(noConfiguration, at === 'before' ? taken : scene.freshTopic()), () => scene.create(noConfiguration, taken));
  },
  "the Provider creates a Topic under the open model, between two under a model of XMPP-Grid's": ({ scene }) => underModel(scene, 'open'),
  "the Provider creates a Topic under the presence model, between two under a model of XMPP-Grid's": ({ scene }) => underModel(scene, 'presence'),
  "the Provider creates a Topic under the roster model, between two under a model of XMPP-Grid's": ({ scene }) => underModel(scene, 'roster'),
  'the Consumer subscribes the outsider to that Topic, between two subscriptions of its own': async ({ scene }) => {
    const { pubsub } = await scene.sessions.member('Consumer');
    return between(() => scene.subscribe('Consumer'), () => pubsub.subscribe(scene.topic, scene.reach.accountOf('outsider').jid));
  },
  'the Consumer subscribes to a Topic that does not exist, between two subscriptions to that Topic': ({ scene }) =>
    between(() => scene.subscribe('Consumer'), () => scene.subscribe('Consumer', scene.freshTopic())),
  "the outsider subscribes to that Topic, between two subscriptions of the Consumer's": ({ scene }) =>
    between(() => scene.subscribe('Consumer'), () => scene.subscribe('outsider')),
  'the Provider publishes to a Topic that does not exist, between two publications to that Topic': async ({ scene }) => {
    await scene.requireExplicitCreation();
    const node = scene.freshTopic();
    scene.removeAtEnd(node);
    return between(() => publish(scene, 'Provider'), () => publish(scene, 'Provider', { node }));
  },
  "the outsider publishes to that Topic, between two publications of the Provider's": async ({ scene }) => {
    const trial = await between(() => publish(scene, 'Provider'), () => publish(scene, 'outsider'));
    await scene.observe(2);
    return trial;
  },
  "the outsider publishes to that Topic, between two publications of the Consumer's": ({ scene }) =>
    between(() => publish(scene, 'Consumer'), () => publish(scene, 'outsider')),
  'the Consumer publishes to that Topic, before, while and after its privilege is withdrawn': ({ scene }) =>
    between(() => publishAs(scene, 'publisher'), () => publishAs(scene, 'none')),
  "the Provider publishes a payload of another namespace, between two of the Topic's own": ({ scene }) =>
    between(() => publish(scene, 'Provider'), () => publish(scene, 'Provider', { payloads: [foreignPayload] })),
  'the Provider publishes an item with two payloads, between two with one': ({ scene }) => {
    const { markup } = payloadOf(document);
    return between(() => publish(scene, 'Provider'), () => publish(scene, 'Provider', { payloads: [markup, markup] }));
  },
  "the outsider asks for the items of that Topic, between two requests of the Consumer's": async ({ scene }) => {
    granted(await publish(scene, 'Provider'), 'an item of that Topic');
    const ask = async (platform: Platform): Promise<Attempt> => (await scene.sessions.member(platform)).pubsub.retrieve(scene.topic);
    return between(() => ask('Consumer'), () => ask('outsider'));
  },
  'the outsider deletes a Topic, between two deletions by the Provider': async ({ scene }) => {
    const erase = async (platform: Platform): Promise<Attempt> => {
      await scene.topicOf(noConfiguration);
      return (await scene.sessions.member(platform)).pubsub.delete(scene.topic);
    };
    return between(() => erase('Provider'), () => erase('outsider'));
  },
};

/** Sends a stanza that XMPP prohibits, between two that it allows. */
export function stanzaTrial({ attempts }: Stage, prohibited: string, allowed: string): Promise<Trial> {
  return between(() => attempts.send(stanzaOf(allowed), allowed), () => attempts.send(stanzaOf(prohibited), prohibited));
}

/** What a trial of this case plays on. */
export function stageOf(world: MilepostWorld, scene: XmppGridScene): Stage {
  return { scene, attempts: new Attempts(world, scene) };
}

/** Binds itself to another channel on a version of TLS on which SCRAM-SHA-256-PLUS is on offer. */
async function boundElsewhere(attempts: Attempts, version: 'TLSv1.2' | 'TLSv1.3'): Promise<Trial> {
  const offers = await attempts.offers();
  need(offers.some((offer) => offer.version === version && offer.mechanisms.includes('SCRAM-SHA-256-PLUS')), `an offer of SCRAM-SHA-256-PLUS on ${version}`);
  return between(() => attempts.bound(version, 'its own channel'), () => attempts.bound(version, 'another channel'));
}

/** The first message of SCRAM, of somebody who goes no further. */
const beginning = Buffer.from('n,,n=nobody,r=milepost-goes-no-further').toString('base64');

function authBy(mechanism: string, initial: string): Markup {
  return tag('auth', { xmlns: ns.sasl, mechanism }, text(initial));
}

const document = 'iodef/valid/minimal';
const noConfiguration = { configuration: {} };
const foreignPayload: Markup = tag('report', { xmlns: 'urn:example:milepost:another-namespace' }, text('not for this Topic'));

async function between(allowed: (at: 'before' | 'after') => Promise<Attempt>, tested: () => Promise<Attempt>): Promise<Trial> {
  return { before: await allowed('before'), tested: await tested(), after: await allowed('after') };
}

/** What a publication has other than the Topic of the case and the document. */
interface Departure {
  readonly node?: string;
  readonly payloads?: readonly Markup[];
}

/** Publishes the document with an item id of its own; ids that may be published are kept for what is notified later. */
async function publish(scene: XmppGridScene, platform: Platform, how: Departure = {}): Promise<Outcome> {
  const { pubsub } = await scene.sessions.member(platform);
  const itemId = scene.freshTopic();
  const answer = await pubsub.publish(how.node ?? scene.topic, how.payloads ?? [payloadOf(document).markup], itemId);
  if (platform === 'Provider') scene.permitted.push(itemId);
  return answer;
}

/** The owner gives the Consumer an affiliation, and the Consumer publishes. */
async function publishAs(scene: XmppGridScene, affiliation: string): Promise<Attempt> {
  await scene.affiliate('Consumer', affiliation);
  return publish(scene, 'Consumer');
}

async function underModel(scene: XmppGridScene, model: string): Promise<Trial> {
  const own = await ownModel(scene);
  return between(() => createUnder(scene, own), () => createUnder(scene, model));
}

/** The model of RFC 8600's that the Broker grants. */
async function ownModel(scene: XmppGridScene): Promise<string> {
  for (const model of ['whitelist', 'authorize']) {
    if ((await createUnder(scene, model)).kind === 'granted') return model;
  }
  throw new Inconclusive('precondition', 'a Topic under the whitelist or the authorize model: expected one of them to be granted, got neither');
}

/** Creates a Topic under a model; a Broker that creates it under another one instead has refused (XEP-0060, section 8.1.3). */
async function createUnder(scene: XmppGridScene, model: string): Promise<Attempt> {
  const node = scene.freshTopic();
  const answer = await scene.create(modelled(model), node);
  if (answer.kind !== 'granted') return answer;
  const { pubsub } = await scene.sessions.member('Provider');
  const configuration = await pubsub.configuration(node);
  const inForce = configuration.kind === 'granted' ? accessModelIn(configuration.element) : undefined;
  return inForce === undefined || inForce === model ? answer : { kind: 'refused', by: 'broker', condition: `the model ${inForce} instead` };
}
