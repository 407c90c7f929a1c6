import { defineParameterType, Then, When } from '@cucumber/cucumber';
import { hostedPeers } from '../src/drivers/hosted-grid/grid';
import type { IncidentOrder } from '../src/drivers/hosted-grid/session';
import { isSchemaValid } from '../src/oracles/iodef-schema';
import {
  answersOnce,
  answersWithResult,
  holdsOneIncident,
  incidentsIn,
  isSentAs,
  refuses,
  refusesOrReports,
  reportsBehindResult,
  reportsNothingTo,
  saysWhichIncident,
} from '../src/oracles/xmpp-incidents';
import { IncidentScene, keptId, type Peer } from './xmpp-incident-scene';
import { need, type MilepostWorld } from './world';

const orders: Readonly<Record<string, IncidentOrder>> = { report: 'report', 'inquire about': 'inquire', 'request help with': 'request', 'respond about': 'respond' };

defineParameterType({ name: 'peer', regexp: /(trusted|untrusted) peer/, transformer: (word: string) => word as Peer });
defineParameterType({ name: 'incidentOrder', regexp: new RegExp(Object.keys(orders).join('|')), transformer: (words: string) => need(orders[words], words) });

When('the {peer} sends the handler {string}', async function (this: MilepostWorld, peer: Peer, vector: string) {
  await sceneOf(this).send(peer, vector);
});

When('the {peer} sends the handler {string}, between two of {string}', async function (this: MilepostWorld, peer: Peer, tested: string, usual: string) {
  await sendBetween(sceneOf(this), [peer, tested], usual);
});

When('the {peer} sends the handler {string}, between two of the trusted peer', async function (this: MilepostWorld, peer: Peer, vector: string) {
  await sendBetween(sceneOf(this), [peer, vector], vector);
});

When('the handler is told to {incidentOrder} {string}', async function (this: MilepostWorld, order: IncidentOrder, vector: string) {
  await sceneOf(this).order(order, vector);
});

Then('the handler answers with a result', function (this: MilepostWorld) {
  const { evidence, last } = sceneOf(this);
  this.judge(answersWithResult(evidence, last));
});

Then('the handler refuses the one in between', function (this: MilepostWorld) {
  sceneOf(this).needWorking();
  this.judge(refuses(sceneOf(this).evidence, sceneOf(this).inBetween));
});

Then('the handler refuses the one in between, or reports on it', function (this: MilepostWorld) {
  sceneOf(this).needWorking();
  this.judge(refusesOrReports(sceneOf(this).evidence, sceneOf(this).inBetween, '2026-9999'));
});

Then('the handler answers each once', function (this: MilepostWorld) {
  this.judge(answersOnce(sceneOf(this).evidence, sceneOf(this).sent));
});

Then('a report about that incident follows', function (this: MilepostWorld) {
  this.judge(reportsBehindResult(sceneOf(this).evidence, sceneOf(this).last, keptId));
});

Then('the handler reports to the trusted peer alone', function (this: MilepostWorld) {
  const scene = sceneOf(this);
  scene.needWorking();
  const owed = [scene.sent.at(-3), scene.sent.at(-1)].flatMap((sent) => sent ?? []);
  need(owed.every((sent) => reportsBehindResult(scene.evidence, sent, keptId).length === 0), 'a report to the trusted peer behind each of its inquiries');
  this.judge(reportsNothingTo(scene.evidence, hostedPeers.untrusted));
});

Then('it sends the trusted peer a {word} with a/an {word}', function (this: MilepostWorld, type: string, wrapper: string) {
  this.judge(isSentAs(sceneOf(this).ordered, wrapper, type));
});

Then('what it sends the trusted peer holds one Incident', function (this: MilepostWorld) {
  this.judge(holdsOneIncident(sceneOf(this).ordered));
});

Then('the Incident that it sends the trusted peer is of IODEF version 1', async function (this: MilepostWorld) {
  const { ordered } = sceneOf(this);
  need(incidentsIn(ordered.element)[0], 'an Incident in what was sent');
  const profile = saysWhichIncident(ordered);
  if (profile.length > 0) return this.judge(profile);
  // The XEP's own examples are not valid, so that whoever follows them is not to blame.
  this.judge(isSchemaValid(await sceneOf(this).document(), 'v1').map((finding) => ({ ...finding, defect: 'D13' })));
});

async function sendBetween(scene: IncidentScene, [peer, tested]: readonly [Peer, string], usual: string): Promise<void> {
  await scene.send('trusted', usual);
  await scene.send(peer, tested);
  await scene.send('trusted', usual);
}

function sceneOf(world: MilepostWorld): IncidentScene {
  return world.scene(IncidentScene);
}
