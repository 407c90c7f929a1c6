import { Given, Then, When } from '@cucumber/cucumber';
import { mechanismFor } from '../src/drivers/xmpp/authentication';
import type { XmppAccount } from '../src/drivers/xmpp/endpoint';
import { commandStarttls, openStream } from '../src/drivers/xmpp/negotiation';
import type { Mechanism } from '../src/drivers/xmpp/sasl/mechanism';
import type { Login } from '../src/drivers/xmpp/session';
import type { XmppStream } from '../src/drivers/xmpp/stream';
import {
  addressesOfTheirOwn,
  addressOfCertificate,
  carriedOverTls,
  completeResponseHeader,
  differentStreamIds,
  namesExternalOrScram,
  namesMechanisms,
  namesPlusAhead,
  namesScramSha1,
  namesSha256Ahead,
  offersBindingInTime,
  offersStarttls,
  onlyAllowedXml,
  requiresStarttlsBeforeSasl,
  signsTheExchange,
} from '../src/oracles/xmpp-core';
import { isGranted } from '../src/oracles/xmpp-refusal';
import { Inconclusive } from '../src/verdict';
import type { XmlElement } from '../src/xml/tree';
import { Attempts } from './xmpp-grid-attempts';
import { granted } from './xmpp-grid-reach';
import { XmppGridScene } from './xmpp-grid-scene';
import { need, type MilepostWorld } from './world';

Given('a Platform opens a stream to the Controller', async function (this: MilepostWorld) {
  const scene = sceneOf(this);
  scene.stream = await scene.sessions.connect();
  scene.answer = await openStream(scene.stream);
});

When('the Platform commands STARTTLS', async function (this: MilepostWorld) {
  const scene = sceneOf(this);
  plainFeaturesOf(this);
  const stream = need(scene.stream, 'a stream');
  scene.answer = await commandStarttls(stream);
  if (scene.answer.kind === 'granted') await stream.secure({});
});

When('a Platform protects a stream to the Controller, on each version of TLS', async function (this: MilepostWorld) {
  const scene = sceneOf(this);
  scene.offers = await new Attempts(this, scene).offers();
});

When('the Provider opens two sessions', async function (this: MilepostWorld) {
  const scene = sceneOf(this);
  scene.logins = [await scene.sessions.login('Provider'), await scene.sessions.login('Provider')];
});

When('a Platform authenticates by EXTERNAL', async function (this: MilepostWorld) {
  sceneOf(this).logins = [await new Attempts(this, sceneOf(this)).loginByCertificate()];
});

When('a Platform authenticates by SCRAM', async function (this: MilepostWorld) {
  sceneOf(this).logins = [await sceneOf(this).sessions.login('Provider', { mechanism: strongestScram })];
});

Then('the response header is complete', function (this: MilepostWorld) {
  this.judge(completeResponseHeader({ header: headerOf(this), domain: sceneOf(this).reach.endpoint.domain }));
});

Then('stream features follow the response header', function (this: MilepostWorld) {
  headerOf(this);
  this.judge(isGranted({ what: 'what follows the response header', attempt: need(sceneOf(this).answer, 'a stream') }));
});

Then('STARTTLS is offered', function (this: MilepostWorld) {
  this.judge(offersStarttls(plainFeaturesOf(this)));
});

Then('STARTTLS is required before SASL', function (this: MilepostWorld) {
  this.judge(requiresStarttlsBeforeSasl(plainFeaturesOf(this)));
});

Then("the stream is carried over TLS 1.2 or later, under the Controller's own name", function (this: MilepostWorld) {
  const { stream, logins, reach } = sceneOf(this);
  for (const { stopped, stream: each } of logins) if (stopped && !each.tls) granted(stopped.outcome, 'the session');
  const streams = stream ? [stream] : logins.map((each) => each.stream);
  for (const { tls, silence } of streams) if (!tls && silence?.cause === 'forbidden') throw new Inconclusive('configuration', silence.detail);
  this.judge(streams.flatMap(({ tls }) => carriedOverTls({ tls, domain: reach.endpoint.domain })));
});

Then('the streams on each connection have different ids', function (this: MilepostWorld) {
  this.judge(sessionsOf(this).flatMap(({ stream }) => differentStreamIds(stream.headers)));
});

Then('all that the Controller sent is XML that XMPP allows', function (this: MilepostWorld) {
  const faults = sceneOf(this).logins.flatMap(({ stream }) => stream.faults);
  if (faults.length === 0) sessionsOf(this);
  this.judge(onlyAllowedXml(faults));
});

Then('resource binding is offered once the Provider is authenticated', function (this: MilepostWorld) {
  const authenticated = sceneOf(this).logins.filter(({ authentication }) => authentication?.kind === 'granted');
  if (authenticated.length === 0) sessionsOf(this);
  this.judge(authenticated.flatMap(({ stream }) => offersBindingInTime(stream.features)));
});

Then("each session has an address of the Provider's account, and no other session has it", function (this: MilepostWorld) {
  const addresses = sessionsOf(this).map(({ address }) => address ?? '');
  this.judge(addressesOfTheirOwn({ account: sceneOf(this).reach.accountOf('Provider').jid, addresses }));
});

Then('the Controller knows it by the address in that certificate', function (this: MilepostWorld) {
  const [session] = sessionsOf(this);
  this.judge(addressOfCertificate({ account: sceneOf(this).reach.external().account.jid, address: session?.address ?? '' }));
});

Then('the Controller signs the exchange', function (this: MilepostWorld) {
  const { authentication, stopped } = need(sceneOf(this).logins[0], 'a login');
  if (stopped && !authentication) granted(stopped.outcome, 'the login');
  const { mechanism, serverProved, ...outcome } = need(authentication, 'an authentication');
  granted(outcome, `the authentication by ${mechanism}`);
  this.judge(signsTheExchange({ mechanism, serverProved }));
});

Then('the SASL mechanisms are named', function (this: MilepostWorld) {
  this.judge(namesMechanisms(sceneOf(this).offers));
});

Then('the SASL mechanisms include both variants of SCRAM-SHA-1', function (this: MilepostWorld) {
  this.judge(namesScramSha1(sceneOf(this).offers));
});

Then('the SASL mechanisms include EXTERNAL or SCRAM', function (this: MilepostWorld) {
  this.judge(namesExternalOrScram(sceneOf(this).offers));
});

Then('the SASL mechanisms name SCRAM-SHA-256-PLUS ahead of SCRAM-SHA-256', function (this: MilepostWorld) {
  this.judge(namesPlusAhead(offersOfScram(this)));
});

Then('the SASL mechanisms name SHA-256 ahead of SHA-1', function (this: MilepostWorld) {
  this.judge(namesSha256Ahead(offersOfScram(this)));
});

function sceneOf(world: MilepostWorld): XmppGridScene {
  return world.scene(XmppGridScene);
}

/** The response header; where there is none, the case stops for the reason of that. */
function headerOf(world: MilepostWorld): XmlElement {
  const { stream, answer } = sceneOf(world);
  const [header] = need(stream, 'a stream').headers;
  return header ?? granted(need(answer, 'a stream'), 'the response header').element;
}

function plainFeaturesOf(world: MilepostWorld): XmlElement {
  const { answer, reach } = sceneOf(world);
  need(reach.plainEndpoint, 'a plain stream');
  return granted(need(answer, 'a stream'), 'the stream features').element;
}

/** The sessions that were opened; the case stops where one was not. */
function sessionsOf(world: MilepostWorld): readonly Login[] {
  const { logins } = sceneOf(world);
  for (const { stopped } of logins) if (stopped) granted(stopped.outcome, 'the session');
  return logins;
}

/** What was offered on streams that offer SCRAM at all; the requirement is about those alone. */
function offersOfScram(world: MilepostWorld): XmppGridScene['offers'] {
  const offers = sceneOf(world).offers.filter(({ mechanisms }) => mechanisms.some((name) => name.startsWith('SCRAM-')));
  return need(offers.length > 0 && offers, 'an offer of SCRAM');
}

function strongestScram(stream: XmppStream, account: XmppAccount): Mechanism | undefined {
  const mechanism = mechanismFor(stream, account);
  return mechanism?.name.startsWith('SCRAM-') ? mechanism : undefined;
}
