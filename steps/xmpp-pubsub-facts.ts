import type { Finding } from '../src/evidence';
import { isNotificationOf } from '../src/drivers/xmpp/pubsub';
import { asksForDecision, asksToApprove, differentOptions, formIn, hasFieldAlone, hasFields, hasForm, hasFormType, hasSomeField, markedAsOwn, namedAsRegistered, noValueTooMany, offersTopic, optionsInLists, singleLines, textsOf, typedFields } from '../src/oracles/xmpp-form';
import { featuresIn } from '../src/oracles/xmpp-grid-discovery';
import { notifiedOnce, subscriptionIn } from '../src/oracles/xmpp-grid-topics';
import { addressedTo, bareNotification, cameTimes, configurationNotice, delayOf, identified, namesSubids, noticeAddressedTo, notPublishedBy, publishedBy, tellsState, usesStanzaHeaders } from '../src/oracles/xmpp-pubsub-events';
import { bareAddresses, changedUnlessReturned, emptyList, holdsCount, listsSubids, namesOfTheirOwn, namesUnsupported, nobodyListedAs, returnsAsItWas, shownWithSubid, subidsOf } from '../src/oracles/xmpp-pubsub-lists';
import { holdsItems } from '../src/oracles/xmpp-pubsub-state';
import { isGranted, isRefusedAs } from '../src/oracles/xmpp-refusal';
import { attributeOf, type XmlElement } from '../src/xml/tree';
import { ns } from '../src/xml/xmpp-namespaces';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { givenTitle } from './xmpp-grid-topics';
import { fieldOf, isNamed, namesIn } from './xmpp-pubsub-changes';
import { need } from './world';

/** What is true of a Broker that conforms, in the words of the features: judged from what the When left. */
export const pubsubFacts: Readonly<Record<string, (scene: XmppGridScene) => readonly Finding[]>> = {
  'every affiliation is of a bare address': (scene) => bareAddresses(answerOf(scene)),
  'nobody is listed as "none"': (scene) => nobodyListedAs({ answer: answerOf(scene), state: 'none' }),
  'the answer is an empty list of subscriptions': (scene) => listOrRefusal(scene, 'subscriptions'),
  'the answer is an empty list of affiliations': (scene) => listOrRefusal(scene, 'affiliations'),
  'the namespace of publish-subscribe is among the features': (scene) =>
    featuresIn(answerOf(scene)).includes(ns.pubsub) ? [] : [{ where: 'the features', expected: ns.pubsub, actual: 'not named' }],
  'each subscription has a SubID': ({ memory }) => subidsOf({ subscriptions: some(memory.subscriptions, 'subscriptions'), apart: false }),
  'each subscription has a SubID of its own': ({ memory }) => subidsOf({ subscriptions: some(memory.subscriptions, 'subscriptions'), apart: true }),
  'each subscription in the list has its SubID': (scene) => listsSubids({ answer: answerOf(scene), subids: subidsIn(scene) }),
  'the subscription in the answer has its SubID': (scene) => {
    need(subscriptionIn(answerOf(scene)), 'a subscription in the answer, which the Broker may leave out');
    return shownWithSubid(answerOf(scene));
  },
  'the Consumer is notified once': (scene) => notifiedOnce(new Map([['Consumer', scene.received.get('Consumer') ?? []]])),
  'each of those sessions is notified once': ({ memory }) =>
    memory.cameToSessions.flatMap((messages, at) => cameTimes({ where: `session ${at + 1} of the Consumer`, messages, count: 1 })),
  'the notification names each SubID, behind the event': (scene) => namesSubids({ messages: latestOf(scene), subids: subidsIn(scene) }),
  'the SubIDs are stanza headers': (scene) => {
    need(latestOf(scene).some(({ children }) => children.some(({ local }) => local === 'headers')), 'a notification with headers');
    return usesStanzaHeaders(latestOf(scene));
  },
  'the Consumer is notified without a payload': (scene) => bareNotification({ messages: scene.received.get('Consumer') ?? [], items: 'an item' }),
  'the Consumer is notified without an item': (scene) => bareNotification({ messages: scene.memory.came.filter(isNotificationOf(scene.topic, 'items')), items: 'none' }),
  'the Consumer is notified of the latter alone': (scene) => {
    need(scene.received.get('Consumer')?.[0], 'a notification of the Topic that the Consumer is subscribed to');
    return cameTimes({ where: 'the Consumer, of the other Topic', messages: scene.memory.came, count: 0 });
  },
  'what the Consumer receives carries a delay notation': ({ memory }) => {
    const message = need(memory.came[0], 'the last item, at the Consumer');
    return delayOf(message) ? [] : [{ where: 'the message', expected: 'a delay notation', actual: 'none' }];
  },
  'the two agree': (scene) => {
    const form = granted(need(scene.memory.answers[0], 'the default configuration'), 'the default configuration').element;
    need(featuresIn(answerOf(scene)).length > 0 && formIn(form), 'features and a default configuration');
    const sends = /^on_sub/.test(fieldOf(form, 'pubsub#send_last_published_item') ?? 'never');
    const named = isNamed(answerOf(scene), 'last-published');
    return named === sends ? [] : [{ where: 'the feature last-published', expected: sends ? 'named, as the default sends the last item' : 'not named, as the default does not send it', actual: named ? 'named' : 'not named' }];
  },
  'the form has the fields of persistence and payloads': (scene) => hasFields({ form: formOf(scene), names: ['pubsub#persist_items', 'pubsub#deliver_payloads'] }),
  'the form has the field of announcing the configuration': (scene) => hasFields({ form: formOf(scene), names: ['pubsub#notify_config'] }),
  'the form has an access model': (scene) => hasFields({ form: formOf(scene), names: ['pubsub#access_model'] }),
  'every field of the configuration goes by its name': (scene) => namedAsRegistered(formOf(scene)),
  'every field of the configuration is registered or marked': (scene) => markedAsOwn(formOf(scene)),
  'the configuration has that access model': (scene) => {
    const actual = fieldOf(answerOf(scene), 'pubsub#access_model');
    const wanted = need(scene.memory.model, 'a model that the Topic was made under');
    return actual === wanted ? [] : [{ where: 'the configuration, pubsub#access_model', expected: wanted, actual: actual ?? 'none' }];
  },
  'the answer has a form of options': (scene) => hasForm({ answer: answerOf(scene), type: 'form', about: 'subscribe_options' }),
  'the answer has a form of default options': (scene) => hasForm({ answer: answerOf(scene), type: 'form', about: 'subscribe_options' }),
  'the answer has the resulting options': (scene) => hasForm({ answer: answerOf(scene), type: 'result', about: 'subscribe_options' }),
  'the answer has a form to choose that Topic': (scene) => offersTopic({ form: formOf(scene), node: scene.topic }),
  'the form has the field of the Topic alone': (scene) => hasFieldAlone({ form: formOf(scene), name: 'pubsub#node' }),
  'no text of the form has a line break': (scene) => {
    need(textsOf(formOf(scene)).length > 0, 'a title, instructions or a description, which a form may be without');
    return singleLines(formOf(scene));
  },
  'the form has fields': (scene) => hasSomeField(formOf(scene)),
  'the form has a type': (scene) => hasFormType(formOf(scene)),
  'no field of the form has a value too many': (scene) => noValueTooMany(formOf(scene)),
  'only lists of the form have options': (scene) => optionsInLists(formOf(scene)),
  'every field of the form has a type': (scene) => typedFields(formOf(scene)),
  'no list of the form has an option twice': (scene) => differentOptions(formOf(scene)),
  'the owner is asked to approve of the Consumer': (scene) => {
    if (!scene.memory.asked) return [{ where: 'the owner', expected: 'a request for approval', actual: 'none' }];
    return asksToApprove({ form: askedForm(scene), node: scene.topic, jid: scene.reach.accountOf('Consumer').jid });
  },
  'the owner is asked for a decision': (scene) => asksForDecision(askedForm(scene)),
  'the answer holds the latest item alone': (scene) => holdsItems({ answer: answerOf(scene), itemIds: scene.permitted.slice(-1) }),
  'the answer holds the latest two items': (scene) => holdsItems({ answer: answerOf(scene), itemIds: scene.permitted.slice(-2) }),
  'the answer holds two items': (scene) => holdsCount({ answer: answerOf(scene), count: 2 }),
  'every notification has an id': (scene) => identified({ messages: some(scene.memory.came, 'notifications'), apart: false }),
  'no two notifications have the same id': (scene) => identified({ messages: some(scene.memory.came, 'notifications').filter((each) => attributeOf(each, 'id')), apart: true }),
  'the Consumer is not told that the outsider published it': (scene) =>
    notPublishedBy({ messages: some(scene.memory.came, 'a notification'), jid: scene.reach.accountOf('outsider').jid }),
  'notification and answer name the Provider as the publisher': (scene) => {
    const notification = need(scene.received.get('Consumer')?.[0], 'a notification');
    const { jid } = scene.reach.accountOf('Provider');
    return [...publishedBy({ where: 'the notification', stanza: notification, jid }), ...publishedBy({ where: 'the answer', stanza: answerOf(scene), jid })];
  },
  'auto-create is named if Topics are created so, and not otherwise': (scene) => {
    const attempt = need(scene.memory.answers[0], 'a publication to nothing');
    if (attempt.kind === 'silence') granted(attempt, 'a publication to nothing');
    const created = attempt.kind === 'granted';
    const named = isNamed(answerOf(scene), 'auto-create');
    return named === created ? [] : [{ where: 'the feature auto-create', expected: created ? 'named' : 'not named', actual: named ? 'named' : 'not named' }];
  },
  'each of them has a name of its own': (scene) => {
    for (const answer of scene.memory.answers) granted(answer, 'the creation of a Topic');
    return namesOfTheirOwn({ names: namesIn(scene), count: 2 });
  },
  'the Broker takes it, and the configuration shows it': (scene) => {
    const attempt = need(scene.answer, 'an answer');
    if (attempt.kind === 'silence') granted(attempt, 'the configuration');
    const taken = isGranted({ what: 'the configuration', attempt });
    if (taken.length > 0) return taken;
    const shown = granted(need(scene.memory.answers[0], 'the configuration in force'), 'the configuration in force').element;
    const title = fieldOf(shown, 'pubsub#title');
    return title === givenTitle ? [] : [{ where: 'the configuration, pubsub#title', expected: givenTitle, actual: title ?? 'none' }];
  },
  'it is there no more': (scene) => {
    answerOf(scene);
    const attempt = need(scene.memory.answers[0], 'a question about the Topic');
    if (attempt.kind === 'silence') granted(attempt, 'a question about the Topic');
    return isRefusedAs({ what: 'the question about the Topic', attempt, condition: 'item-not-found' });
  },
  'the Consumer still waits for approval': (scene) => {
    const ended = tellsState({ messages: scene.memory.came, node: scene.topic, state: 'none' }).length === 0;
    if (ended) return [{ where: 'the Consumer', expected: 'no word about its subscription', actual: 'a notice that it is none' }];
    const subscription = need(scene.memory.subscriptions.at(-1), 'how the subscription stands');
    const state = attributeOf(subscription, 'subscription');
    return state === 'pending' ? [] : [{ where: 'the subscription of the Consumer', expected: 'pending', actual: state ?? 'none' }];
  },
  'the notice is addressed to the Consumer': (scene) => {
    needTold(scene);
    return noticeAddressedTo({ messages: scene.memory.came, node: scene.topic, jid: scene.reach.accountOf('Consumer').jid });
  },
  'the feature by which the Consumer was told is among them': (scene) => {
    needTold(scene);
    const wanted = `${ns.pubsub}#subscription-notifications`;
    return featuresIn(answerOf(scene)).includes(wanted) ? [] : [{ where: 'the features of the Broker', expected: wanted, actual: 'not named' }];
  },
  'the notification is addressed to the Consumer': (scene) =>
    addressedTo({ message: need(scene.received.get('Consumer')?.[0], 'a notification'), jid: scene.reach.accountOf('Consumer').jid }),
  'the notice of the configuration is empty': (scene) => configurationNotice({ notice: noticeIn(scene), filled: false }),
  'the notice of the configuration has it': (scene) => configurationNotice({ notice: noticeIn(scene), filled: true }),
  'the error returns that subscription as it was': (scene) =>
    returnsAsItWas({ answer: errorOf(scene), of: 'subscription', jid: scene.reach.accountOf('Consumer').jid, state: 'subscribed' }),
  'the error returns that affiliation as it was': (scene) =>
    returnsAsItWas({ answer: errorOf(scene), of: 'affiliation', jid: scene.reach.accountOf('Consumer').jid, state: 'member' }),
  'what did not come back was changed': (scene) =>
    changedUnlessReturned({ error: errorOf(scene), answer: answerOf(scene), of: 'subscription', jid: scene.reach.accountOf('outsider').jid, state: 'subscribed' }),
  'what did not come back was affiliated': (scene) =>
    changedUnlessReturned({ error: errorOf(scene), answer: answerOf(scene), of: 'affiliation', jid: scene.reach.accountOf('outsider').jid, state: 'publisher' }),
  'the Broker does as its features say': ({ memory, answer }) => {
    const { name, named } = need(memory.feature, 'a feature');
    const attempt = need(answer, 'an answer');
    if (attempt.kind === 'silence') granted(attempt, `a request that needs ${name}`);
    // That what is had is named as well, no sentence of the text demands for every feature.
    if (attempt.kind === 'granted') need(named, `the feature ${name} named by a Broker that carries it out`);
    if (attempt.kind === 'granted') return [];
    return named ? [{ where: `a request that needs ${name}`, expected: 'carried out, as the feature is named', actual: `refused by ${'condition' in attempt ? attempt.condition : 'nothing'}` }] : [];
  },
  'the refusal names that feature': ({ memory, answer }) => {
    const { name, named } = need(memory.feature, 'a feature');
    need(!named, `the Broker without the feature ${name}: claims say that it lacks it, and it names it`);
    const attempt = need(answer, 'an answer');
    if (attempt.kind === 'silence') granted(attempt, `a request that needs ${name}`);
    if (attempt.kind === 'granted') return [{ where: `a request that needs ${name}`, expected: 'a refusal', actual: 'granted' }];
    return namesUnsupported({ answer: attempt.kind === 'refused' ? attempt.element : undefined, features: [name, ...(builtOn[name] ?? [])] });
  },
};

/** Features that may be refused by the name of the one they build on. */
const builtOn: Readonly<Record<string, readonly string[]>> = {
  'retrieve-default': ['config-node'],
  'retrieve-default-sub': ['subscription-options'],
};

/** The answer to the last request, where it was granted. */
export function answerOf({ answer }: XmppGridScene): XmlElement {
  return granted(need(answer, 'an answer'), 'the request').element;
}

/** A list that is empty, where an error in its place is what is to be found. */
function listOrRefusal(scene: XmppGridScene, of: 'subscriptions' | 'affiliations'): readonly Finding[] {
  const answer = need(scene.answer, 'an answer');
  if (answer.kind === 'refused') return [{ where: 'the answer', expected: `an empty list of ${of}`, actual: `the error ${answer.condition}` }];
  return emptyList({ answer: answerOf(scene), of });
}

function formOf(scene: XmppGridScene): XmlElement {
  return need(formIn(answerOf(scene)), 'a data form in the answer');
}

function askedForm({ memory }: XmppGridScene): XmlElement {
  return need(formIn(need(memory.asked, 'a request for approval at the owner')), 'a form in the request for approval');
}

function errorOf({ memory }: XmppGridScene): XmlElement {
  const attempt = need(memory.answers[0], 'an answer');
  if (attempt.kind === 'silence') return granted(attempt, 'the change').element;
  return need(attempt.element, 'an answer with content');
}

function noticeIn({ farewell }: XmppGridScene): XmlElement {
  return granted(need(farewell, 'a notice'), 'the notice of the configuration').element;
}

/** The notifications that came last, by whichever way they were collected. */
function latestOf(scene: XmppGridScene): readonly XmlElement[] {
  const came = scene.memory.came.filter(isNotificationOf(scene.topic, 'items'));
  return came.length > 0 ? came.slice(-1) : (scene.received.get('Consumer') ?? []);
}

function subidsIn({ memory }: XmppGridScene): readonly string[] {
  const subids = memory.subscriptions.flatMap((each) => attributeOf(each, 'subid') ?? []);
  need(subids.length > 1, 'SubIDs of several subscriptions');
  return subids;
}

function some<Value>(list: readonly Value[], what: string): readonly Value[] {
  need(list.length > 0, what);
  return list;
}

/** Stops the case where no notice about the end of its subscription came to the Consumer: nothing says then how it is told, or by which feature. */
function needTold({ memory, topic }: XmppGridScene): void {
  need(tellsState({ messages: memory.came, node: topic, state: 'none' }).length === 0, 'a notice to the Consumer that its subscription is none');
}
