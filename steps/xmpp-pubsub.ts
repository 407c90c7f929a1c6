import { defineParameterType, Then, When } from '@cucumber/cucumber';
import { type DemandedError, refusedWith } from '../src/oracles/xmpp-pubsub-error';
import { Inconclusive } from '../src/verdict';
import type { Platform } from './xmpp-grid-reach';
import { XmppGridScene } from './xmpp-grid-scene';
import { topicRequests, trialOfPlatform, trialOfTopic, type TopicRequest } from './xmpp-pubsub-requests';
import { need, type MilepostWorld } from './world';

defineParameterType({ name: 'topicRequest', regexp: oneOf(Object.keys(topicRequests)), transformer: (words: string) => words as TopicRequest });
defineParameterType({ name: 'demandedError', regexp: /[a-z-]+(?: and [a-z-]+)?/, transformer: demandedError });

When("the {platform} {topicRequest} that Topic, between two requests of the Provider's", async function (this: MilepostWorld, platform: Platform, request: TopicRequest) {
  sceneOf(this).trial = await trialOfPlatform(sceneOf(this), request, platform);
});

When('the Provider {topicRequest} a Topic that does not exist, between two requests about that Topic', async function (this: MilepostWorld, request: TopicRequest) {
  sceneOf(this).trial = await trialOfTopic(sceneOf(this), request, sceneOf(this).freshTopic());
});

When('the Provider {topicRequest} a Topic without naming it, between two requests about that Topic', async function (this: MilepostWorld, request: TopicRequest) {
  sceneOf(this).trial = await trialOfTopic(sceneOf(this), request, undefined);
});

Then('only the attempt in between is refused, with the error {demandedError}', function (this: MilepostWorld, demanded: DemandedError) {
  const judgement = refusedWith(need(sceneOf(this).trial, 'a trial'), demanded);
  if ('undecided' in judgement) throw new Inconclusive(judgement.undecided, judgement.because);
  this.judge(judgement.findings);
});

function sceneOf(world: MilepostWorld): XmppGridScene {
  return world.scene(XmppGridScene);
}

function demandedError(words: string): DemandedError {
  const [condition = '', detail] = words.split(' and ');
  return { condition, ...(detail && { detail }) };
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp([...words].sort((one, other) => other.length - one.length).join('|'));
}
