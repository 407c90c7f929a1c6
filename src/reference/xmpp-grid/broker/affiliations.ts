import { bare, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, type Content } from '../xml/element';
import { notifyOfState } from './notify';
import { ownTopicOf, type Request } from './request';
import { affiliationOf, affiliations, ownersOf, subscriptionsOf, type Affiliation, type Topic } from './topic';

/** Lists the affiliations of a Topic for its owner (XEP-0060, section 8.9.1). */
export function affiliationsOf(request: Request): readonly Content[] {
  const topic = ownTopicOf(request);
  return [listOf(topic, [...topic.affiliations])];
}

/** Changes affiliations at the owner's word (XEP-0060, section 8.9.2). Throws not-acceptable, naming what stays as it was. */
export function setAffiliations(request: Request): readonly Content[] {
  const topic = ownTopicOf(request);
  const refused = elements(request.operation).flatMap((entry) => {
    const jid = parseJid(attribute(entry, 'jid'));
    const affiliation = affiliations.find((candidate) => candidate === attribute(entry, 'affiliation'));
    const account = jid ? bare(jid) : (attribute(entry, 'jid') ?? '');
    if (jid && affiliation && !leavesNoOwner(topic, account, affiliation)) return setAffiliation(topic, account, affiliation, request), [];
    return [[account, affiliationOf(topic, account)] as const];
  });
  if (refused.length > 0) throw new StanzaError('not-acceptable', undefined, [listOf(topic, refused)]);
  return [];
}

function leavesNoOwner(topic: Topic, account: string, affiliation: Affiliation): boolean {
  const owners = ownersOf(topic);
  return affiliation !== 'owner' && owners.length === 1 && owners[0] === account;
}

function setAffiliation(topic: Topic, account: string, affiliation: Affiliation, request: Request): void {
  if (affiliation === 'none' && request.grid.violates('RFC8600-8.3.2-4')) return;
  if (affiliation === 'none') topic.affiliations.delete(account);
  else topic.affiliations.set(account, affiliation);
  if (!mayStaySubscribed(topic, affiliation)) endSubscriptions(topic, account, request);
}

/** Who is banned, or taken off the whitelist, gets nothing more. */
function mayStaySubscribed({ config }: Topic, affiliation: Affiliation): boolean {
  if (affiliation === 'outcast' || affiliation === 'publish-only') return false;
  return affiliation !== 'none' || config.access_model !== 'whitelist';
}

function endSubscriptions(topic: Topic, account: string, { grid }: Request): void {
  for (const { jid } of subscriptionsOf(topic, account)) {
    topic.subscriptions.delete(jid);
    notifyOfState(topic, jid, 'none', grid);
  }
}

function listOf(topic: Topic, entries: readonly (readonly [account: string, affiliation: Affiliation])[]): Content {
  const list = entries.map(([jid, affiliation]) => element(namespaces.pubsubOwner, 'affiliation', { jid, affiliation }));
  return element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'affiliations', { node: topic.name }, ...list));
}
