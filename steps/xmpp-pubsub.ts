import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import { type DemandedError, refusedWith } from '../src/oracles/xmpp-pubsub-error';
import { itemIdsIn } from '../src/oracles/xmpp-grid-topics';
import { differentItemIds, hasConfiguration, holdsItems, listsAs, listsNoMore, namesWhatWasMade } from '../src/oracles/xmpp-pubsub-state';
import { isGranted } from '../src/oracles/xmpp-refusal';
import { featuresIn } from '../src/oracles/xmpp-grid-discovery';
import { ns } from '../src/xml/xmpp-namespaces';
import { Inconclusive } from '../src/verdict';
import { granted, type Platform } from './xmpp-grid-reach';
import { XmppGridScene } from './xmpp-grid-scene';
import { givenTitle } from './xmpp-grid-topics';
import { type Act, acts, publishItems } from './xmpp-pubsub-acts';
import { topicRequests, trialOfPlatform, trialOfTopic, type TopicRequest } from './xmpp-pubsub-requests';
import { need, type MilepostWorld } from './world';

defineParameterType({ name: 'topicRequest', regexp: oneOf(Object.keys(topicRequests)), transformer: (words: string) => words as TopicRequest });
defineParameterType({ name: 'demandedError', regexp: /[a-z-]+(?: and (?:any condition|[a-z-]+))?/, transformer: demandedError });

defineParameterType({ name: 'act', regexp: oneOf(Object.keys(acts)), transformer: (words: string) => words as Act });

Given('{int} item(s) in that Topic', async function (this: MilepostWorld, count: number) {
  await publishItems(sceneOf(this), count);
});

When('the Provider {act}', async function (this: MilepostWorld, act: Act) {
  await acts[act](sceneOf(this));
});

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

Then('the answer lists that Topic as {string}', function (this: MilepostWorld, state: string) {
  this.judge(listsAs({ answer: answerOf(this), key: { name: 'node', value: sceneOf(this).topic }, state }));
});

Then('the answer lists the {platform} as {string}', function (this: MilepostWorld, platform: Platform, state: string) {
  this.judge(listsAs({ answer: answerOf(this), key: keyOf(this, platform), state }));
});

Then('the answer lists the {platform} no more', function (this: MilepostWorld, platform: Platform) {
  this.judge(listsNoMore({ answer: answerOf(this), key: keyOf(this, platform) }));
});

Then('the answer holds those items and no others', function (this: MilepostWorld) {
  this.judge(holdsItems({ answer: answerOf(this), itemIds: sceneOf(this).permitted }));
});

Then('the answer is a list without items', function (this: MilepostWorld) {
  const answer = need(sceneOf(this).answer, 'an answer');
  const granting = isGranted({ what: 'the request for the items', attempt: answer.kind === 'silence' ? granted(answer, 'the request') : answer });
  this.judge(granting.length > 0 ? granting : holdsItems({ answer: answerOf(this), itemIds: [] }));
});

Then('the Broker takes it', function (this: MilepostWorld) {
  const answer = need(sceneOf(this).answer, 'an answer');
  this.judge(isGranted({ what: 'the request', attempt: answer.kind === 'silence' ? granted(answer, 'the request') : answer }));
});

Then('the Consumer is told so, once', function (this: MilepostWorld) {
  const { farewell, received } = sceneOf(this);
  const further = received.get('Consumer') ?? [];
  this.judge([
    ...isGranted({ what: 'the notice to the Consumer', attempt: need(farewell, 'a notice') }),
    ...further.map(() => ({ where: 'the Consumer', expected: 'one notice', actual: 'a further one' })),
  ]);
});

Then('the answer holds {int} items with different ids', function (this: MilepostWorld, count: number) {
  this.judge(differentItemIds({ itemIds: itemIdsIn([answerOf(this)]), count }));
});

Then('the answer is a configuration form', function (this: MilepostWorld) {
  this.judge(hasConfiguration({ answer: answerOf(this) }));
});

Then('the configuration has the title that was given', function (this: MilepostWorld) {
  this.judge(hasConfiguration({ answer: answerOf(this), field: 'pubsub#title', value: givenTitle }));
});

Then('the answer names the new {word}', function (this: MilepostWorld, what: string) {
  this.judge(namesWhatWasMade({ answer: answerOf(this), what: what === 'item' ? 'item' : 'node' }));
});

Then('the feature {string} is among them', function (this: MilepostWorld, feature: string) {
  const named = featuresIn(answerOf(this));
  const wanted = `${ns.pubsub}#${feature}`;
  this.judge(named.includes(wanted) ? [] : [{ where: 'the features of the Broker', expected: wanted, actual: 'not named' }]);
});

function answerOf(world: MilepostWorld): ReturnType<typeof granted>['element'] {
  return granted(need(sceneOf(world).answer, 'an answer'), 'the request').element;
}

function keyOf(world: MilepostWorld, platform: Platform): { readonly name: 'jid'; readonly value: string } {
  return { name: 'jid', value: sceneOf(world).reach.accountOf(platform).jid };
}

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
