import type { Finding } from '../src/evidence';
import { subscriptionId } from '../src/drivers/hosted-grid/broker';
import { elementsSent, headersSent, type PlatformEvidence } from '../src/oracles/xmpp-platform';
import * as discovery from '../src/oracles/xmpp-platform-discovery';
import * as pubsub from '../src/oracles/xmpp-platform-pubsub';
import * as sasl from '../src/oracles/xmpp-platform-sasl';
import * as stanzas from '../src/oracles/xmpp-platform-stanzas';
import * as streams from '../src/oracles/xmpp-platform-streams';
import { document } from './xmpp-platform-notices';
import type { PlatformScene } from './xmpp-platform-scene';
import { payloadOf } from './xmpp-grid-documents';
import { need } from './world';

/** What a Platform does in a session, by the words of a feature; stops the case where there is nothing to judge. */
export type PlatformFact = (evidence: PlatformEvidence, scene: PlatformScene) => readonly Finding[];

export const platformFacts: Readonly<Record<string, PlatformFact>> = {
  'comes to one session': whole(stanzas.comesToOneSession),
  'begins each stream with a header': ofHeaders(streams.beginsEachStream),
  'heads each stream in the namespace of streams': ofHeaders(streams.headersInNamespace),
  'names the domain in each header': ofHeaders(streams.headersNameTheDomain),
  'gives its version in each header': ofHeaders(streams.headersHaveVersion),
  'says its language in each header': ofHeaders(streams.headersSayTheLanguage),
  'sends XML that XMPP allows': ofHeaders(streams.sendsAllowedXml),
  'ends its stream in order': (evidence) => ended(evidence),
  'sends nothing more but the end of its stream': (evidence, { sentBefore }) => [...ended(evidence), ...streams.sendsNothingAfterwards(evidence, sentBefore)],
  'keeps within TLS': whole(streams.staysWithinTls),
  'sends nothing outside TLS': ofHeaders(streams.staysWithinTls),
  'completes no handshake': (evidence) => {
    need(evidence.record.handshakes[0], 'a TLS handshake that was begun');
    return streams.completesNoHandshake(evidence);
  },
  'sends nothing within TLS': (evidence) => {
    need(evidence.record.handshakes[0], 'a TLS handshake that was begun');
    return streams.sendsNothingWithinTls(evidence);
  },
  'authenticates by its certificate': withinTls(sasl.authenticatesByCertificate),
  'uses EXTERNAL or SCRAM': withinTls(sasl.usesExternalOrScram),
  'uses a SCRAM mechanism on SHA-256': withinTls(sasl.usesSha256),
  'does not go on': (evidence) => {
    need(evidence.record.attempts.some(({ outcome }) => outcome === 'success'), 'an authentication by SCRAM up to the last message of the Controller');
    return sasl.doesNotGoOn(evidence);
  },
  'proves nothing': (evidence) => {
    need(evidence.record.attempts.some(({ mechanism }) => mechanism.startsWith('SCRAM-')), 'an authentication by SCRAM');
    return sasl.provesNothing(evidence);
  },
  'uses the variant that is bound to the channel': (_, scene) => unlessOnEither(scene, sasl.usesPlus),
  'binds its own channel': (_, scene) => judgeBound(scene, sasl.bindsItsOwnChannel),
  'says that it could have bound': (_, scene) => judgeBound(scene, sasl.saysThatItCouldBind),
  'binds a resource first': whole(stanzas.bindsFirst),
  'sends as itself': ofStanzas(stanzas.sendsAsItself),
  'gives each request an id of its own': ofStanzas(stanzas.requestsHaveIds),
  'puts one payload into each request': ofStanzas(stanzas.requestsHaveOnePayload),
  'answers each request': (evidence, { asked }) => stanzas.answersEach(evidence, some(asked)),
  'says that it does not serve them': (evidence, { asked }) => stanzas.refusesUnknown(evidence, some(asked)),
  'answers no answer': (evidence, { asked, unasked }) => {
    need(asked.every((id) => stanzas.answerTo(evidence, id)), 'an answer to the request that came afterwards');
    return stanzas.leavesAnswersAlone(evidence, some(unasked));
  },
  'does not make the request again': (evidence) => {
    need(evidence.requests.some(({ granted, kind }) => !granted && kind !== 'unknown'), 'a request that was refused');
    return stanzas.doesNotTryAgain(evidence);
  },
  'is there, or has ended its session in order': (evidence, { asked }) => {
    need(evidence.requests.some(({ granted, kind }) => !granted && kind !== 'unknown'), 'a request that was refused');
    return evidence.record.endings.length > 0 ? streams.closesInOrder(evidence) : stanzas.answersEach(evidence, asked);
  },
  'announces its presence': (evidence) => {
    need(evidence.ready, 'the Platform ready');
    const announced = elementsSent(evidence).some(({ element }) => element.local === 'presence' && element.attributes.every(({ name }) => name !== 'to' && name !== 'type'));
    return announced ? [] : [{ where: 'the session', expected: 'presence without to and type', actual: 'none' }];
  },
  'finds the Topic by discovery': ready(discovery.discovers),
  'comes to be ready on the Topic of the type': discovery.findsTheTopic,
  'asks for Topics in pages': asking('list', discovery.asksInPages),
  'asks for no pages': asking('list', discovery.asksNobodyElseInPages),
  'asks first whether there are pages': paging(discovery.asksWhetherThereArePages),
  'asks for no further pages': paging(discovery.asksForNoMorePages),
  'gives the ids of the pages back as they came': (evidence, { session }) => {
    need(discovery.afters(evidence).length > 0, 'a request for a second page');
    return discovery.givesIdsBack(evidence, session.broker.pageEnds);
  },
  'asks for information plainly': asking('describe', discovery.asksForInformationPlainly),
  'asks for items plainly': asking('list', discovery.asksForItemsPlainly),
  'asks about nodes at the Broker': (evidence) => {
    need(elementsSent(evidence).some(({ element }) => element.children.some((query) => query.attributes.some(({ name }) => name === 'node'))), 'a request about a node');
    return discovery.asksAboutNodesAtTheBroker(evidence);
  },
  'subscribes to a node': asked('subscribe', pubsub.subscribesToANode),
  'subscribes its own address': asked('subscribe', pubsub.subscribesItself),
  'ends the subscription by its id': asked('unsubscribe', (evidence) => pubsub.unsubscribesById(evidence, subscriptionId)),
  'publishes to a node': asked('publish', pubsub.publishesToANode),
  'publishes the document that it was given': asked('publish', (evidence) => pubsub.publishesTheDocument(evidence, payloadOf(document).element)),
  'creates the Topic': ready(pubsub.createsTheTopic),
  'configures the Topic behind its creation': (evidence) => {
    need(evidence.requests.some(({ kind, element }) => kind === 'create' && (element.children[0]?.children.length ?? 0) > 1), 'a configuration with the request to create');
    return pubsub.configuresBehindCreate(evidence);
  },
  'puts a payload into the item': asked('publish', pubsub.publishesPayloads),
  'asks for the access model in a form': (evidence) => {
    need(pubsub.asksForModel(evidence), 'an access model with the request to create');
    return pubsub.modelInForm(evidence);
  },
  'sends hidden values back as they came': (evidence, scene) => {
    need(scene.session.record.arrivals.some(({ element }) => element?.local === 'message'), 'the form about a subscription, submitted');
    return pubsub.keepsHiddenValues(evidence, 'http://jabber.org/protocol/pubsub#subscribe_authorization');
  },
  'removes one item by its id': (evidence, scene) => {
    need(evidence.requests.some(({ kind, granted }) => kind === 'publish' && granted), 'an item that was published');
    return asked('retract', pubsub.retractsOneItem)(evidence, scene);
  },
  'deletes the Topic as its owner': asked('delete', pubsub.deletesAsOwner),
  'submits its decision under the id that it was asked with': (evidence, { decision }) => {
    const { id, allowed } = need(decision, 'a request for approval');
    return pubsub.decides(evidence, id, allowed);
  },
  'takes up what it is owed': (evidence, { owed }) => pubsub.takesUp(evidence, some(owed)),
  'passes on the document': (evidence, { owed }) => some(owed).flatMap((item) => pubsub.passesOnTheDocument(evidence, item, payloadOf(document).element)),
  'leaves what the Broker did not send': (evidence, { owed, foreign }) => {
    need(pubsub.takesUp(evidence, some(owed)).length === 0, "the Broker's own items taken up");
    return pubsub.leaves(evidence, some(foreign));
  },
};

type Judge = (evidence: PlatformEvidence) => readonly Finding[];

/** Of a session in which the Platform came to be ready or failed after it had bound an address. */
function whole(judge: Judge): PlatformFact {
  return (evidence) => {
    need(evidence.record.attempts.length > 0 || evidence.record.addresses.length > 0, 'an authentication of the Platform');
    return judge(evidence);
  };
}

function ready(judge: Judge): PlatformFact {
  return (evidence) => {
    need(evidence.ready, 'the Platform ready');
    return judge(evidence);
  };
}

function ofHeaders(judge: Judge): PlatformFact {
  return (evidence) => {
    need(headersSent(evidence)[0], 'a stream of the Platform');
    return judge(evidence);
  };
}

function ofStanzas(judge: Judge): PlatformFact {
  return (evidence) => {
    need(evidence.requests[0], 'a request of the Platform');
    return judge(evidence);
  };
}

function withinTls(judge: Judge): PlatformFact {
  return (evidence) => {
    need(headersSent(evidence).some(({ secured }) => secured), 'a stream of the Platform within TLS');
    return judge(evidence);
  };
}

function asking(kind: 'list' | 'describe', judge: Judge): PlatformFact {
  return (evidence) => {
    need(evidence.requests.some((request) => request.kind === kind), 'discovery requests of the Platform');
    return judge(evidence);
  };
}

function paging(judge: Judge): PlatformFact {
  return (evidence) => {
    need(discovery.asksForPages(evidence), 'a request for a page');
    return judge(evidence);
  };
}

/** Of a Platform that made the request, or was ready without it. */
function asked(kind: string, judge: Judge): PlatformFact {
  return (evidence) => {
    need(evidence.ready || evidence.requests.some((request) => request.kind === kind), `the Platform ready, or a request of its to ${kind}`);
    return judge(evidence);
  };
}

function ended(evidence: PlatformEvidence): readonly Finding[] {
  need(evidence.record.addresses[0], 'a session of the Platform');
  if (evidence.record.endings.length === 0) return [{ where: 'the session', expected: 'the end of the stream, and of the connection', actual: 'a connection that stays open' }];
  return streams.closesInOrder(evidence);
}

/** Of a Platform that can bind: on one version of TLS at least, as channel bindings differ between versions (RFC 5929, RFC 9266). */
function unlessOnEither({ evidences }: PlatformScene, judge: Judge): readonly Finding[] {
  const offers = evidences.filter((evidence) => headersSent(evidence).some(({ secured }) => secured));
  need(offers.length >= 2, 'a stream of the Platform within TLS 1.2, and one within TLS 1.3');
  const found = offers.map(judge);
  return found.some((findings) => findings.length === 0) ? [] : found.flat();
}

function judgeBound({ evidences }: PlatformScene, judge: Judge): readonly Finding[] {
  need(evidences.some(({ record }) => record.attempts.some(({ mechanism }) => mechanism.endsWith('-PLUS'))), 'an authentication that is bound to the channel');
  return evidences.flatMap(judge);
}

function some<Value>(list: readonly Value[]): readonly Value[] {
  need(list[0], 'something that was sent to the Platform');
  return list;
}
