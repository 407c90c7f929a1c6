import { randomUUID } from 'node:crypto';
import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import { hostedNames } from '../src/drivers/hosted-grid/grid';
import { approvalRequest } from '../src/drivers/hosted-grid/notifications';
import { tag, verbatim } from '../src/drivers/xmpp/markup';
import { isSchemaValid } from '../src/oracles/iodef-schema';
import { publishedIn } from '../src/oracles/xmpp-platform-pubsub';
import { platformFacts } from './xmpp-platform-facts';
import { document, notices, notify, notifyInAnotherName, requestTo } from './xmpp-platform-notices';
import { judgedStanza, sendBetween } from './xmpp-platform-stanzas';
import { PlatformScene } from './xmpp-platform-scene';
import { publishedDocument } from './xmpp-platform-documents';
import { applicants, platformSettings, topicNode, type PlatformSetting } from './xmpp-platform-settings';
import { readVector } from '../src/vectors';
import { need, type MilepostWorld } from './world';

defineParameterType({ name: 'gridSetting', regexp: oneOf(platformSettings), transformer: (words: string): PlatformSetting => platformSettings[words] ?? {} });
defineParameterType({ name: 'platformFact', regexp: oneOf(platformFacts), transformer: (words: string) => words });
defineParameterType({ name: 'notice', regexp: oneOf(notices), transformer: (words: string) => words });
defineParameterType({ name: 'anyPlatform', regexp: /Platform|Provider|Consumer|handler/ });

Given('the {anyPlatform} in a session with {gridSetting}', async function (this: MilepostWorld, _platform: string, setting: PlatformSetting) {
  await this.scene(PlatformScene).needReady(setting);
});

When('the {anyPlatform} begins a session with {gridSetting}', async function (this: MilepostWorld, _platform: string, setting: PlatformSetting) {
  await this.scene(PlatformScene).begin(setting);
});

When('the {anyPlatform} begins a session with {gridSetting}, between two with {gridSetting}', async function (this: MilepostWorld, _platform: string, tested: PlatformSetting, usual: PlatformSetting) {
  await this.scene(PlatformScene).try(tested, usual);
});

When('the Provider is told to publish', async function (this: MilepostWorld) {
  await this.scene(PlatformScene).tell({ do: 'publish', document: readVector(document).bytes }, 'publish');
});

When('the Provider is told to remove the item', async function (this: MilepostWorld) {
  await this.scene(PlatformScene).tell({ do: 'retract' }, 'retract');
});

When('the Provider is told to delete the Topic', async function (this: MilepostWorld) {
  await this.scene(PlatformScene).tell({ do: 'delete' }, 'delete');
});

When('the Consumer is told to end the subscription', async function (this: MilepostWorld) {
  await this.scene(PlatformScene).tell({ do: 'unsubscribe' }, 'unsubscribe');
});

When('the Platform is told to end', async function (this: MilepostWorld) {
  const { session } = this.scene(PlatformScene);
  session.tell({ do: 'end' });
  await session.until(() => session.idle);
});

When('the Broker tells the Consumer of {notice}', async function (this: MilepostWorld, words: string) {
  await notify(this.scene(PlatformScene), words);
});

When("somebody else tells the Consumer of an item, between two of the Broker's", async function (this: MilepostWorld) {
  await notifyInAnotherName(this.scene(PlatformScene));
});

When('the Broker asks about the subscription of somebody whom the Provider is to {word}', async function (this: MilepostWorld, verb: string) {
  const scene = this.scene(PlatformScene);
  const { session } = scene;
  scene.decision = { id: randomUUID(), allowed: verb === 'admit' };
  const notice = { from: hostedNames.service, to: session.address, node: topicNode };
  session.send(approvalRequest(notice, scene.decision.id, verb === 'admit' ? applicants.admitted : applicants.denied), 'ask about a subscription');
  await session.until(() => session.over || session.idle || session.record.arrivals.some(({ element }) => element?.local === 'message'));
});

When('the Controller asks it for information, and for what nobody defines', async function (this: MilepostWorld) {
  const scene = this.scene(PlatformScene);
  requestTo(scene, 'get', 'query', 'http://jabber.org/protocol/disco#info');
  requestTo(scene, 'get', 'query', 'urn:example:milepost:nobody-defines-this');
  requestTo(scene, 'set', 'query', 'urn:example:milepost:nobody-defines-this');
  await scene.answered();
});

When('the Controller asks it for what nobody defines', async function (this: MilepostWorld) {
  const scene = this.scene(PlatformScene);
  requestTo(scene, 'get', 'query', 'urn:example:milepost:nobody-defines-this');
  requestTo(scene, 'set', 'query', 'urn:example:milepost:nobody-defines-this');
  await scene.answered();
});

When('the Controller sends it answers that it did not ask for, and a request', async function (this: MilepostWorld) {
  const scene = this.scene(PlatformScene);
  const to = scene.session.address;
  scene.unasked.push('unasked');
  const error = tag('error', { type: 'cancel' }, verbatim("<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"));
  scene.session.send(tag('iq', { type: 'result', id: 'unasked', from: hostedNames.service, to }), 'send a result that nobody asked for');
  scene.session.send(tag('iq', { type: 'error', id: 'unasked', from: hostedNames.service, to }, error), 'send an error that nobody asked for');
  requestTo(scene, 'get', 'query', 'urn:example:milepost:nobody-defines-this');
  await scene.answered();
});

When('the Controller ends the stream with an error', async function (this: MilepostWorld) {
  const scene = this.scene(PlatformScene);
  scene.sentBefore = scene.session.record.arrivals.length;
  scene.session.endStream("<stream:error><system-shutdown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>");
  await scene.session.until(() => scene.session.idle);
});

When('the Controller sends it {string}, between two sessions with {string}', async function (this: MilepostWorld, prohibited: string, allowed: string) {
  await sendBetween(this.scene(PlatformScene), prohibited, allowed);
});

Then('in that session the {anyPlatform} {platformFact}', function (this: MilepostWorld, _platform: string, fact: string) {
  const scene = this.scene(PlatformScene);
  this.judge(platformFacts[fact]?.(scene.evidence, scene) ?? unknown());
});

Then('in the session in between the {anyPlatform} {platformFact}', function (this: MilepostWorld, _platform: string, fact: string) {
  const scene = this.scene(PlatformScene);
  this.judge(platformFacts[fact]?.(scene.testedAlone(), scene) ?? unknown());
});

Then('the Platform refuses that stream, and it alone', function (this: MilepostWorld) {
  this.judge(judgedStanza(this.scene(PlatformScene)));
});

Then('what the Provider published is a valid document', async function (this: MilepostWorld) {
  const payload = need(publishedIn(this.scene(PlatformScene).evidence), 'a publication with a payload');
  this.judge(isSchemaValid(await publishedDocument(this.scene(PlatformScene), payload), 'v2'));
});

function unknown(): never {
  throw new Error('a fact that nobody knows');
}

function oneOf(words: object): RegExp {
  return new RegExp(Object.keys(words).sort((one, other) => other.length - one.length).join('|'));
}
