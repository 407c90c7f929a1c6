import type { Grid } from '../grid';
import { notifyOfState } from './notify';
import { affiliationOf, replaceSubscription, type Topic } from './topic';

/** Whether the owner of this address may be subscribed at all: nobody who is banned, and on a whitelist Topic nobody who is not listed. */
export function mayBeSubscribed(topic: Topic, jid: string): boolean {
  const affiliation = affiliationOf(topic, jid.split('/')[0] ?? '');
  if (affiliation === 'outcast' || affiliation === 'publish-only') return false;
  return affiliation !== 'none' || topic.config.access_model !== 'whitelist';
}

/** Ends the subscriptions that a new configuration or affiliation leaves without a right to be there (XEP-0060, Security Considerations). */
export function endUnentitled(topic: Topic, grid: Grid): void {
  if (grid.violates('RFC8600-8.3.4-whitelist')) return;
  for (const subscription of topic.subscriptions.filter(({ jid }) => !mayBeSubscribed(topic, jid))) {
    const banned = affiliationOf(topic, subscription.jid.split('/')[0] ?? '') === 'outcast';
    if (banned && grid.violates('XEP0060-8.7.4-4')) continue;
    replaceSubscription(topic, subscription, undefined);
    notifyOfState(topic, subscription.jid, 'none', grid);
  }
}
