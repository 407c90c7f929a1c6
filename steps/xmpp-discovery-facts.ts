import type { Finding } from '../src/evidence';
import { countIn, differentIdentities, emptyItems, hasCategory, isEmptyListOfItems, isListOfItems, listsAddress, listsByName, nodesOf, sameIdentities } from '../src/oracles/xmpp-disco';
import { noneFrom, sentBy } from '../src/oracles/xmpp-core';
import { featuresIn } from '../src/oracles/xmpp-grid-discovery';
import { delayOf } from '../src/oracles/xmpp-pubsub-events';
import { isGranted } from '../src/oracles/xmpp-refusal';
import { beginsAndEndsAlike, counted, emptyPage, endsAtCount, hasIndex, indexed, sameOrder, samePage, setIn } from '../src/oracles/xmpp-result-set';
import { attributeOf, type XmlElement } from '../src/xml/tree';
import { granted } from './xmpp-grid-reach';
import type { XmppGridScene } from './xmpp-grid-scene';
import { madeUp } from './xmpp-pubsub-changes';
import { answerOf } from './xmpp-pubsub-facts';
import { need } from './world';

/** What is true of discovery, pages and stored messages that conform, in the words of the features. */
export const discoveryFacts: Readonly<Record<string, (scene: XmppGridScene) => readonly Finding[]>> = {
  'no two identities are alike': (scene) => differentIdentities(withSome(scene, 'identity')),
  'both are told the same identities': ({ memory }) => sameIdentities(memory.answers.map((answer) => granted(answer, 'what it is').element)),
  'the Controller answers for the account': ({ answer }) => {
    const attempt = need(answer, 'an answer');
    if (attempt.kind === 'silence') granted(attempt, 'the question about the account');
    return isGranted({ what: 'the question about the own account', attempt });
  },
  'the answer has an identity of the category "account"': (scene) => hasCategory({ answer: withSome(scene, 'identity'), category: 'account' }),
  'the answer is a list of items': (scene) => isListOfItems(answerOf(scene)),
  'the answer is an empty list of discovered items': (scene) => {
    const attempt = need(scene.answer, 'an answer');
    if (attempt.kind === 'refused') return isGranted({ what: 'the question for items', attempt });
    return isEmptyListOfItems(answerOf(scene));
  },
  'no item has text inside': (scene) => emptyItems({ answer: withSome(scene, 'item'), of: 'text' }),
  'every item is empty': (scene) => emptyItems({ answer: withSome(scene, 'item'), of: 'anything' }),
  'no item has an empty node': (scene) => nodesOf({ answer: withSome(scene, 'item'), allowed: 'named' }),
  'no item is listed as a node': (scene) => nodesOf({ answer: withSome(scene, 'item'), allowed: 'none' }),
  'each item is listed by its id': (scene) => listsByName({ answer: withSome(scene, 'item'), names: scene.permitted }),
  "the Provider's session is one of them": (scene) => listsAddress({ answer: answerOf(scene), jid: need(scene.memory.address, "the address of the Provider's session") }),
  'a page of one item begins and ends with it': (scene) => beginsAndEndsAlike(paged(scene)),
  'the page has no items, and names none': (scene) => {
    const attempt = need(scene.answer, 'an answer');
    if (attempt.kind === 'refused') return isGranted({ what: 'the page', attempt });
    return [...isListOfItems(answerOf(scene)), ...emptyPage(answerOf(scene))];
  },
  'every page has the count': (scene) => counted(paged(scene)),
  'every page with items has an index': (scene) => indexed(paged(scene)),
  'the first page has the index 0': (scene) => hasIndex({ page: paged(scene)[0], index: 0 }),
  'the last page ends where the count does': (scene) => endsAtCount(paged(scene)),
  'both give the same items in the same order': (scene) => sameOrder({ pages: paged(scene), others: scene.memory.otherPages }),
  'the page before the second is the first': (scene) => samePage({ page: paged(scene)[0], other: scene.memory.otherPages[0] }),
  'it is the first page': (scene) => samePage({ page: paged(scene)[0], other: answerOf(scene) }),
  'the page has that index': (scene) => hasIndex({ page: answerOf(scene), index: need(scene.memory.index, 'an index') }),
  'the feature of offline messages is among them': (scene) =>
    featuresIn(answerOf(scene)).includes('msgoffline') ? [] : [{ where: 'the features', expected: 'msgoffline', actual: 'not named' }],
  'the Consumer receives both': (scene) => {
    needReturned(scene);
    return scene.memory.came.length > 0 ? [] : [{ where: 'the Consumer', expected: 'both messages', actual: 'the one of type normal' }];
  },
  'the Consumer receives the latter alone': (scene) => {
    needReturned(scene);
    return scene.memory.came.map((message) => ({ where: 'the Consumer', expected: 'the message of type normal alone', actual: `one of type ${attributeOf(message, 'type') ?? 'normal'} as well` }));
  },
  'the Consumer receives no notation of that making': (scene) => {
    needReturned(scene);
    const { domain } = scene.reach.endpoint;
    const forged = scene.memory.came.flatMap(({ children }) => children).filter((part) => part.local === 'delay' && attributeOf(part, 'stamp') === madeUp && attributeOf(part, 'from') === domain);
    return forged.map(() => ({ where: 'the message', expected: `no delay notation of ${domain} but its own`, actual: `one of ${madeUp}, which the Provider made` }));
  },
  "that message is from the Provider's session": ({ memory }) => sentBy({ message: need(memory.came[0], 'a message'), address: need(memory.address, "the Provider's address") }),
  "no message arrives as the outsider's": (scene) => noneFrom({ messages: scene.memory.came, jid: scene.reach.accountOf('outsider').jid }),
  'the delay notation says who delayed': (scene) => {
    const delay = delayIn(scene);
    return attributeOf(delay, 'from') ? [] : [{ where: 'the delay notation', expected: 'a from', actual: 'none' }];
  },
  'the delay notation has a stamp': (scene) => {
    const delay = delayIn(scene);
    return attributeOf(delay, 'stamp') ? [] : [{ where: 'the delay notation', expected: 'a stamp', actual: 'none' }];
  },
};

function withSome(scene: XmppGridScene, kind: 'identity' | 'item'): XmlElement {
  const answer = answerOf(scene);
  need(countIn(answer, kind) > 0, `an answer with at least one ${kind}`);
  return answer;
}

/** The pages, where the Broker gave pages. */
function paged({ pages }: XmppGridScene): readonly XmlElement[] {
  need(pages.some((page) => setIn(page) !== undefined), 'an answer in pages, as the Broker may answer without paging');
  return pages;
}

function needReturned({ returned }: XmppGridScene): void {
  granted(need(returned, 'a return'), 'the message of type normal');
}

function delayIn({ returned }: XmppGridScene): XmlElement {
  return need(delayOf(granted(need(returned, 'a return'), 'the stored message').element), 'a delay notation');
}
