import type { Grid } from '../grid';
import { bare, parseJid } from '../jid';
import { namespaces } from '../namespaces';
import { StanzaError } from '../stanza';
import { attribute, element, elements, type Content, type Element } from '../xml/element';
import { settle } from './approval';
import { endUnentitled } from './entitlement';
import { demanded, unsupportedUnless } from './pubsub-error';
import { ownTopicOf, type Request } from './request';
import { affiliationOf, affiliations, ownersOf, subscriptionsOf, type Affiliation, type Topic } from './topic';

/** Lists the affiliations of a Topic for its owner (XEP-0060, section 8.9.1). */
export function affiliationsOf(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.9.1.3-2', unknown: 'XEP0060-8.9.1.3-3' });
  const listed = [...topic.affiliations, ...(request.grid.violates('XEP0060-8.9.3-2') ? removed : [])];
  const { violates } = request.grid;
  if (violates('XEP0060-8.9.1.2-1')) return [listOf(topic, [])];
  const shown = violates('XEP0060-3-4') ? listed.filter(([, affiliation]) => affiliation !== 'owner') : listed;
  const nobody = violates('XEP0060-8.9.1.2-2') ? [['nobody@grid.example', 'none'] as const] : [];
  return [listOf(topic, [...shown.map(([account, affiliation]) => [violates('XEP0060-4.1-1') ? `${account}/session` : account, affiliation] as const), ...nobody])];
}

/** Changes affiliations at the owner's word (XEP-0060, section 8.9.2). Throws not-acceptable, naming what stays as it was. */
export function setAffiliations(request: Request): readonly Content[] {
  const topic = ownTopicOf(request, { foreign: 'XEP0060-8.9.2.3-3', unknown: 'XEP0060-8.9.2.3-4' });
  const { grid } = request;
  const changes = elements(request.operation).map((entry) => ({ ...changeIn(entry), silent: attribute(entry, 'affiliation') === undefined }));
  const named = changes.map(({ account }) => account);
  if (new Set(named).size < named.length) throw demanded(grid, { condition: 'XEP0060-8.9.2.4-11' }, 'bad-request');
  const refused: [account: string, affiliation: Affiliation][] = [];
  for (const { account, affiliation, silent } of changes) {
    if (silent) unchanged(topic, account, grid);
    else if (affiliation && grid.lacks(`${affiliation}-affiliation`)) throw unsupportedUnless(grid, 'XEP0060-8.9.2.3-2', `${affiliation}-affiliation`);
    else if (affiliation === 'publisher' && grid.violates('XEP0060-4.1-3')) refused.push([account, affiliationOf(topic, account)]);
    else if (affiliation && mayChange(topic, account, affiliation, grid)) setAffiliation(topic, account, affiliation, grid);
    else refused.push([account, affiliationOf(topic, account)]);
  }
  if (refused.length > 0) throw refusalOf(topic, refused, grid);
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

/** An entry that does not say what to change an account to leaves it as it is (XEP-0060, section 8.9.2.1). */
function unchanged(topic: Topic, account: string, { violates }: Grid): void {
  if (violates('XEP0060-8.9.2.1-3')) topic.affiliations.delete(account);
}

function mayChange(topic: Topic, account: string, affiliation: Affiliation, { violates }: Grid): boolean {
  return violates('XEP0060-8.9.2.4-4') || !leavesNoOwner(topic, account, affiliation);
}

function refusalOf(topic: Topic, refused: readonly (readonly [string, Affiliation])[], { violates }: Grid): StanzaError {
  const returned = violates('XEP0060-8.9.2.4-2') ? [] : [listOf(topic, refused)];
  return new StanzaError(violates('XEP0060-8.9.2.4-3') ? 'bad-request' : 'not-acceptable', undefined, returned);
}

function leavesNoOwner(topic: Topic, account: string, affiliation: Affiliation): boolean {
  const owners = ownersOf(topic);
  return affiliation !== 'owner' && owners.length === 1 && owners[0] === account;
}

function setAffiliation(topic: Topic, account: string, affiliation: Affiliation, grid: Grid): void {
  if (grid.violates('XEP0060-8.9.2.4-9') && affiliation === 'publisher') return;
  if (affiliation === 'none' && (grid.violates('RFC8600-8.3.2-4') || grid.violates('XEP0060-4.1-2') || grid.violates('XEP0060-8.9.3-1'))) return;
  if (affiliation === 'none' && grid.violates('XEP0060-8.9.3-2')) removed.set(account, 'member');
  if (affiliation === 'none') topic.affiliations.delete(account);
  else topic.affiliations.set(account, affiliation);
  endUnentitled(topic, grid);
  if (affiliation === 'owner' || affiliation === 'publisher') admitPending(topic, account, grid);
}

/** Who may publish waits for nobody's approval (XEP-0060, section 8.7.4). */
function admitPending(topic: Topic, account: string, grid: Grid): void {
  if (grid.violates('XEP0060-8.7.4-2')) return;
  for (const pending of subscriptionsOf(topic, account).filter(({ state }) => state === 'pending')) settle(topic, pending, true, grid);
}

function listOf(topic: Topic, entries: readonly (readonly [account: string, affiliation: Affiliation])[]): Content {
  const list = entries.map(([jid, affiliation]) => element(namespaces.pubsubOwner, 'affiliation', { jid, affiliation }));
  return element(namespaces.pubsubOwner, 'pubsub', {}, element(namespaces.pubsubOwner, 'affiliations', { node: topic.name }, ...list));
}
