import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import {
  describesItself,
  describesType,
  hasIdentity,
  listsEntity,
  listsTopic,
  namesPubSubFeatures,
  pagesListOnce,
  pagesWithin,
} from '../src/oracles/xmpp-grid-discovery';
import {
  confirmsSubscription,
  deliversPublication,
  holdsPublication,
  itemHasId,
  notifiedOnce,
  notifiedOnlyOf,
  notNotified,
  saysSinceWhen,
  waitsForApproval,
} from '../src/oracles/xmpp-grid-topics';
import { isGranted, isRefusedAs, refusals, refusedAlone, type RefusalName } from '../src/oracles/xmpp-refusal';
import { Inconclusive } from '../src/verdict';
import { granted, type Platform } from './xmpp-grid-reach';
import { countIn } from '../src/oracles/xmpp-disco';
import { askedOfOwner } from './xmpp-pubsub-approval';
import { questions, type Question } from './xmpp-grid-questions';
import { XmppGridScene } from './xmpp-grid-scene';
import { topicKinds, type TopicKind, type TopicKindName } from './xmpp-grid-topics';
import { stageOf, stanzaTrial, trials } from './xmpp-grid-trials';
import { need, type MilepostWorld } from './world';

defineParameterType({ name: 'platform', regexp: /Provider|Consumer|outsider/, transformer: (word: string) => word as Platform });
defineParameterType({ name: 'topic', regexp: oneOf(topicKinds), transformer: (words: string): TopicKind => topicKinds[words as TopicKindName] });
defineParameterType({ name: 'question', regexp: oneOf(questions), transformer: (words: string) => words as Question });
defineParameterType({ name: 'trial', regexp: oneOf(trials), transformer: (words: string) => need(trials[words], words) });
defineParameterType({ name: 'refusal', regexp: oneOf(refusals), transformer: (words: string) => words as RefusalName });
defineParameterType({ name: 'affiliation', regexp: /publisher|member/ });

Given('a connected {platform}', async function (this: MilepostWorld, platform: Platform) {
  await sceneOf(this).sessions.member(platform);
});

Given('{topic}', async function (this: MilepostWorld, kind: TopicKind) {
  await sceneOf(this).topicOf(kind);
});

Given("three Topics of the Provider's", async function (this: MilepostWorld) {
  for (let made = 0; made < 3; made++) await sceneOf(this).topicOf(topicKinds['a Topic']);
});

Given('a Consumer subscribed to {topic}', async function (this: MilepostWorld, kind: TopicKind) {
  await sceneOf(this).subscribed('Consumer', kind);
});

Given('the Provider is subscribed too', async function (this: MilepostWorld) {
  await sceneOf(this).subscribed('Provider');
});

Given('the owner makes the Consumer a {affiliation} of that Topic', async function (this: MilepostWorld, affiliation: string) {
  await sceneOf(this).affiliate('Consumer', affiliation);
});

Given('the Consumer is away', async function (this: MilepostWorld) {
  await sceneOf(this).leave();
});

When('{trial}', async function (this: MilepostWorld, trial: (typeof trials)[string]) {
  sceneOf(this).trial = await trial(stageOf(this, sceneOf(this)));
});

When('the Provider sends the stanza {string}, between two of {string}', async function (this: MilepostWorld, prohibited: string, allowed: string) {
  sceneOf(this).trial = await stanzaTrial(stageOf(this, sceneOf(this)), prohibited, allowed);
});

When('the {platform} asks the {question}', async function (this: MilepostWorld, platform: Platform, question: Question) {
  await questions[question](sceneOf(this), await sceneOf(this).sessions.member(platform));
});

When('the Provider creates {topic}', async function (this: MilepostWorld, kind: TopicKind) {
  await sceneOf(this).createAndAsk(kind);
});

When('the {platform} subscribes to that Topic', async function (this: MilepostWorld, platform: Platform) {
  const scene = sceneOf(this);
  scene.answer = await scene.subscribe(platform);
  await askedOfOwner(scene);
});

When('the {platform} publishes {string} to that Topic', async function (this: MilepostWorld, platform: Platform, vector: string) {
  await sceneOf(this).publish(platform, vector, 'with an id');
});

When('the Provider publishes {string} to that Topic without an item id', async function (this: MilepostWorld, vector: string) {
  await sceneOf(this).publish('Provider', vector, 'without an id');
});

When('the Consumer unsubscribes from that Topic', async function (this: MilepostWorld) {
  await sceneOf(this).unsubscribe('Consumer');
});

When('the Provider deletes that Topic', async function (this: MilepostWorld) {
  await sceneOf(this).deleteTopic();
});

When('the Provider sends the Consumer a message', async function (this: MilepostWorld) {
  await sceneOf(this).sendMessage();
});

When('the Consumer returns', async function (this: MilepostWorld) {
  await sceneOf(this).return();
});

Then('only the attempt in between is refused, as {refusal}', function (this: MilepostWorld, refusal: RefusalName) {
  const judgement = refusedAlone(need(sceneOf(this).trial, 'a trial'), refusal);
  if ('undecided' in judgement) throw new Inconclusive(judgement.undecided, judgement.because);
  this.judge(judgement.findings);
});

Then('the answer names an identity and the disco#info feature', function (this: MilepostWorld) {
  this.judge(describesItself(answerOf(this)));
});

Then('the answer has the identity {string}', function (this: MilepostWorld, identity: string) {
  this.judge(hasIdentity({ answer: answerOf(this), identity }));
});

Then('the answer names publish-subscribe features', function (this: MilepostWorld) {
  this.judge(namesPubSubFeatures(answerOf(this)));
});

Then('its description has the pubsub#type that the Topic was made for', function (this: MilepostWorld) {
  this.judge(describesType({ answer: answerOf(this), type: need(sceneOf(this).topicType, 'a namespace') }));
});

Then('the Broker is one of them', function (this: MilepostWorld) {
  this.judge(listsEntity({ answer: answerOf(this), jid: sceneOf(this).reach.service }));
});

Then("that Topic is one of them, at the Broker's address", function (this: MilepostWorld) {
  this.judge(listsTopic({ answer: answerOf(this), node: sceneOf(this).topic, service: sceneOf(this).reach.service }));
});

Then('no page is larger than asked for', function (this: MilepostWorld) {
  this.judge(pagesWithin({ pages: sceneOf(this).pages, max: 2 }));
});

Then('the pages list each of those Topics once', function (this: MilepostWorld) {
  this.judge(pagesListOnce({ pages: sceneOf(this).pages, nodes: sceneOf(this).topics }));
});

Then('the answer is the error {word}', function (this: MilepostWorld, condition: string) {
  this.judge(isRefusedAs({ what: 'the answer', attempt: answeredIn(this), condition }));
});

Then('the Topic is created', function (this: MilepostWorld) {
  const creation = isGranted({ what: 'the creation of the Topic', attempt: answeredIn(this) });
  const { description } = sceneOf(this);
  if (creation.length > 0 || !description) return this.judge(creation);
  const described = isGranted({ what: 'disco#info about the Topic', attempt: description });
  const nameless = description.kind === 'granted' && countIn(description.element, 'identity') === 0;
  this.judge(nameless ? [{ where: 'disco#info about the Topic', expected: 'an identity', actual: 'none' }] : described);
});

Then('the Broker confirms that the {platform} is subscribed', function (this: MilepostWorld, platform: Platform) {
  const { topic: node, reach } = sceneOf(this);
  this.judge(confirmsSubscription({ answer: answerOf(this), node, jid: reach.accountOf(platform).jid }));
});

Then('the subscription waits for approval', function (this: MilepostWorld) {
  this.judge(waitsForApproval(granted(need(sceneOf(this).subscriptions.get('Consumer'), 'a subscription'), 'the subscription').element));
});

Then('the publication is confirmed', function (this: MilepostWorld) {
  this.judge(isGranted({ what: 'the publication', attempt: answeredIn(this) }));
});

Then('the {platform} receives that document from that Topic', function (this: MilepostWorld, platform: Platform) {
  const { publication, reach, received } = sceneOf(this);
  answerOf(this);
  sceneOf(this).needNotifiedBesides(platform);
  this.judge(deliversPublication({ notifications: received.get(platform) ?? [], publication: need(publication, 'a publication'), service: reach.service }));
});

Then('the item that the Consumer receives has an id', function (this: MilepostWorld) {
  this.judge(itemHasId(need(sceneOf(this).received.get('Consumer')?.[0], 'a notification to the Consumer')));
});

Then('the answer holds that document', function (this: MilepostWorld) {
  this.judge(holdsPublication({ answer: answerOf(this), publication: need(sceneOf(this).publication, 'a publication') }));
});

Then("the Consumer receives the publications of the Provider's and no other", function (this: MilepostWorld) {
  const notifications = sceneOf(this).notificationsOfPermitted();
  this.judge(notifiedOnlyOf({ notifications, itemIds: sceneOf(this).permitted }));
});

Then('each subscriber is notified once', function (this: MilepostWorld) {
  answerOf(this);
  this.judge(notifiedOnce(sceneOf(this).received));
});

Then('the {platform} is not notified', function (this: MilepostWorld, platform: Platform) {
  sceneOf(this).needNotifiedBesides(platform);
  this.judge(notNotified({ platform, notifications: sceneOf(this).received.get(platform) ?? [] }));
});

Then('the Consumer is told that the Topic is gone', function (this: MilepostWorld) {
  answerOf(this);
  this.judge(isGranted({ what: 'the notification that the Topic is gone', attempt: need(sceneOf(this).farewell, 'a deletion') }));
});

Then('the Consumer receives that message', function (this: MilepostWorld) {
  this.judge(isGranted({ what: 'the message that was sent while the Consumer was away', attempt: need(sceneOf(this).returned, 'a return') }));
});

Then('that message carries a delay notation with a time in UTC', function (this: MilepostWorld) {
  this.judge(saysSinceWhen(granted(need(sceneOf(this).returned, 'a return'), 'the stored message').element));
});

function sceneOf(world: MilepostWorld): XmppGridScene {
  return world.scene(XmppGridScene);
}

/** The answer to the last request, where it was granted. */
function answerOf(world: MilepostWorld): ReturnType<typeof granted>['element'] {
  return granted(need(sceneOf(world).answer, 'an answer'), 'the request').element;
}

/** The answer to the last request, granted or refused; the case stops where there is none. */
function answeredIn(world: MilepostWorld): Exclude<NonNullable<XmppGridScene['answer']>, { kind: 'silence' }> {
  const answer = need(sceneOf(world).answer, 'an answer');
  return answer.kind === 'silence' ? granted(answer, 'the request') : answer;
}

function oneOf(words: Readonly<Record<string, unknown>>): RegExp {
  const escaped = Object.keys(words).map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.sort((one, other) => other.length - one.length).join('|'));
}
