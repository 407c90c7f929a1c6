import type { Grid } from '../grid';
import { bare, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, type Content, type Element } from '../xml/element';
import { endUnentitled } from './entitlement';
import { ownTopicOf, type Request } from './request';
import { affiliationOf, affiliations, ownersOf, type Affiliation, type Topic } from './topic';

/** Lists the affiliations of a Topic for its owner (XEP-0060, section 8.9.1). */
export function affiliationsOf(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.9.1.3-2', unknown: 'XEP0060-8.9.1.3-3' });
  const listed = [...topic.affiliations, ...(request.grid.violates('XEP0060-8.9.3-2') ? removed : [])];
  return [listOf(topic, request.grid.violates('XEP0060-8.9.1.2-1') ? [] : listed)];
}

/** Changes affiliations at the owner's word (XEP-0060, section 8.9.2). Throws not-acceptable, naming what stays as it was. */
export function setAffiliations(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.9.2.3-3', unknown: 'XEP0060-8.9.2.3-4' });
  const refused: [account: string, affiliation: Affiliation][] = [];
  for (const entry of elements(request.operation)) {
    const { account, affiliation } = changeIn(entry);
    if (affiliation && !leavesNoOwner(topic, account, affiliation)) setAffiliation(topic, account, affiliation, request.grid);
    else refused.push([account, affiliationOf(topic, account)]);
  }
  if (refused.length > 0) throw new StanzaError('not-acceptable', undefined, [listOf(topic, refused)]);
  return [];
}

/** Who stays on the list after having been removed, where that is the violation. */
const removed = new Map<string, Affiliation>();

/** The account as far as it can be read; the affiliation only where the whole change makes sense. */
function changeIn(entry: Element): { readonly account: string; readonly affiliation: Affiliation | undefined } {
  const written = attribute(entry, 'jid') ?? '';
  const jid = parseJid(written);
  if (!jid) return { account: written, affiliation: undefined };
  return { account: bare(jid), affiliation: affiliations.find((candidate) => candidate === attribute(entry, 'affiliation')) };
}

function leavesNoOwner(topic: Topic, account: string, affiliation: Affiliation): boolean {
  const owners = ownersOf(topic);
  return affiliation !== 'owner' && owners.length === 1 && owners[0] === account;
}

function setAffiliation(topic: Topic, account: string, affiliation: Affiliation, grid: Grid): void {
  if (affiliation === 'none' && grid.violates('RFC8600-8.3.2-4')) return;
  if (affiliation === 'none' && grid.violates('XEP0060-8.9.3-2')) removed.set(account, 'member');
  if (affiliation === 'none') topic.affiliations.delete(account);
  else topic.affiliations.set(account, affiliation);
  endUnentitled(topic, grid);
}

function listOf(topic: Topic, entries: readonly (readonly [account: string, affiliation: Affiliation])[]): Content {
  const list = entries.map(([jid, affiliation]) => element(namespaces.pubsubOwner, 'affiliation', { jid, affiliation }));
  return element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'affiliations', { node: topic.name }, ...list));
}
