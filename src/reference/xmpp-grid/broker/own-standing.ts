import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, type Content } from '../xml/element';
import type { Request } from './request';
import { subscriptionElement } from './subscribe';
import { affiliationOf, subscriptionsOf, type Topic } from './topic';

/** Lists the subscriptions of who asks, on one Topic or on all (XEP-0060, section 5.6). */
export function ownSubscriptions(request: Request): readonly Content[] {
  const { violates } = request.grid;
  const listed = violates('XEP0060-5.6-3') ? [] : topicsIn(request);
  const list = listed.flatMap((topic) =>
    subscriptionsOf(topic, request.account).map((subscription) => {
      const shown = violates('XEP0060-5.6-5') ? { ...subscription, subid: undefined } : subscription;
      return subscriptionElement(namespaces.pubsub, shown, topic.name);
    }),
  );
  if (list.length === 0 && violates('XEP0060-5.6-6')) throw new StanzaError('item-not-found');
  return [element(namespaces.pubsub, 'pubsub', {}, element(namespaces.pubsub, 'subscriptions', {}, ...list))];
}

/** Lists the affiliations of who asks, on one Topic or on all (XEP-0060, section 5.7). */
export function ownAffiliations(request: Request): readonly Content[] {
  const listed = request.grid.violates('XEP0060-5.7-2') ? [] : topicsIn(request);
  const list = listed
    .map((topic) => ({ node: topic.name, affiliation: affiliationOf(topic, request.account) }))
    .filter(({ affiliation }) => affiliation !== 'none')
    .map((entry) => element(namespaces.pubsub, 'affiliation', entry));
  if (list.length === 0 && request.grid.violates('XEP0060-5.7-3')) throw new StanzaError('item-not-found');
  return [element(namespaces.pubsub, 'pubsub', {}, element(namespaces.pubsub, 'affiliations', {}, ...list))];
}

function topicsIn({ operation, topics }: Request): readonly Topic[] {
  const name = attribute(operation, 'node');
  return [...topics.values()].filter((topic) => name === undefined || topic.name === name);
}
