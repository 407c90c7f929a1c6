import type { Finding } from '../evidence';
import { attributeOf, walk, type XmlElement } from '../xml/tree';
import { ns } from '../xml/xmpp-namespaces';

/** Every entry of a list of affiliations is of a bare address (XEP-0060, section 4.1). */
export function bareAddresses(answer: XmlElement): readonly Finding[] {
  const addresses = entriesIn(answer, 'affiliation').map((entry) => attributeOf(entry, 'jid') ?? '');
  if (addresses.length === 0) return [{ where: 'the list of affiliations', expected: 'the owner at least', actual: 'nobody' }];
  return addresses.filter((jid) => jid.includes('/')).map((jid) => ({ where: 'the list of affiliations', expected: 'a bare address', actual: jid }));
}

/** Nobody is listed as of no affiliation (XEP-0060, section 8.9.1.2). */
export function nobodyListedAs({ answer, state }: { readonly answer: XmlElement; readonly state: string }): readonly Finding[] {
  const entries = entriesIn(answer, 'affiliation');
  if (entries.length === 0) return [{ where: 'the list of affiliations', expected: 'the owner at least', actual: 'nobody' }];
  return entries.filter((entry) => attributeOf(entry, 'affiliation') === state).map((entry) => ({ where: 'the list of affiliations', expected: `nobody as ${state}`, actual: attributeOf(entry, 'jid') ?? 'an entry' }));
}

/** A list of one's own is there and empty (XEP-0060, sections 5.6 and 5.7). */
export function emptyList({ answer, of }: { readonly answer: XmlElement; readonly of: 'subscriptions' | 'affiliations' }): readonly Finding[] {
  const list = [...walk(answer)].find(({ local, namespace }) => local === of && namespace === ns.pubsub);
  if (!list) return [{ where: 'the answer', expected: `a list of ${of}`, actual: 'none' }];
  return list.children.length === 0 ? [] : [{ where: `the list of ${of}`, expected: 'no entries', actual: `${list.children.length}` }];
}

/** Each subscription has an identifier, and where asked for, one of its own (XEP-0060, section 6.1.6). */
export function subidsOf({ subscriptions, apart }: { readonly subscriptions: readonly XmlElement[]; readonly apart: boolean }): readonly Finding[] {
  const subids = subscriptions.map((each) => attributeOf(each, 'subid') ?? '');
  return subids.flatMap((subid, at) => {
    const where = `subscription ${at + 1}`;
    if (subid === '') return [{ where, expected: 'a SubID', actual: 'none' }];
    return apart && subids.indexOf(subid) < at ? [{ where, expected: 'a SubID of its own', actual: `${subid} again` }] : [];
  });
}

/** A list shows each of these identifiers (XEP-0060, sections 5.6 and 8.8.1.2). */
export function listsSubids({ answer, subids }: { readonly answer: XmlElement; readonly subids: readonly string[] }): readonly Finding[] {
  const listed = entriesIn(answer, 'subscription').map((entry) => attributeOf(entry, 'subid') ?? '');
  return subids.filter((subid) => !listed.includes(subid)).map((subid) => ({ where: 'the list of subscriptions', expected: `an entry with the SubID ${subid}`, actual: listed.filter(Boolean).join(', ') || 'no SubID' }));
}

/** The subscription in an answer, where there is one, has an identifier (XEP-0060, section 6.2.2). */
export function shownWithSubid(answer: XmlElement): readonly Finding[] {
  return entriesIn(answer, 'subscription').flatMap((entry) => (attributeOf(entry, 'subid') ? [] : [{ where: 'the subscription in the answer', expected: 'its SubID', actual: 'none' }]));
}

/** An error returns the entry that is not valid, as it was (XEP-0060, sections 8.8.2.4 and 8.9.2.4). */
export function returnsAsItWas({ answer, of, jid, state }: { readonly answer: XmlElement; readonly of: 'subscription' | 'affiliation'; readonly jid: string; readonly state: string }): readonly Finding[] {
  const entry = entriesIn(answer, of).find((each) => attributeOf(each, 'jid') === jid);
  if (!entry) return [{ where: 'the error', expected: `the ${of} of ${jid}`, actual: 'not returned' }];
  const actual = attributeOf(entry, of);
  return actual === state ? [] : [{ where: `the ${of} of ${jid} in the error`, expected: state, actual: actual ?? 'none' }];
}

/** What an error did not return was changed (XEP-0060, sections 8.8.2.4 and 8.9.2.4). */
export function changedUnlessReturned({
  error,
  answer,
  of,
  jid,
  state,
}: {
  readonly error: XmlElement;
  readonly answer: XmlElement;
  readonly of: 'subscription' | 'affiliation';
  readonly jid: string;
  readonly state: string;
}): readonly Finding[] {
  if (entriesIn(error, of).some((each) => attributeOf(each, 'jid') === jid)) return [];
  const actual = entriesIn(answer, of).find((each) => attributeOf(each, 'jid') === jid);
  const shown = actual && attributeOf(actual, of);
  return shown === state ? [] : [{ where: `the ${of} of ${jid}, which the error did not return`, expected: state, actual: shown ?? 'not listed' }];
}

/** The names of Topics that were made without one are some, and different (XEP-0060, section 8.1.1). */
export function namesOfTheirOwn({ names, count }: { readonly names: readonly string[]; readonly count: number }): readonly Finding[] {
  return new Set(names).size === count ? [] : [{ where: 'the Topics', expected: `${count} different names`, actual: names.join(', ') || 'none' }];
}

/** So many items are held, or exactly these (XEP-0060, sections 6.5 and 7.1.2.5). */
export function holdsCount({ answer, count }: { readonly answer: XmlElement; readonly count: number }): readonly Finding[] {
  const { length } = entriesIn(answer, 'item');
  return length === count ? [] : [{ where: 'the items of the Topic', expected: `${count}`, actual: `${length}` }];
}

/** The feature that a refusal names as unsupported (XEP-0060, section 11). */
export function namesUnsupported({ answer, features }: { readonly answer: XmlElement | undefined; readonly features: readonly string[] }): readonly Finding[] {
  const where = 'the refusal';
  const error = answer?.children.find(({ local }) => local === 'error');
  const condition = error?.children.find(({ namespace }) => namespace === ns.stanzaErrors)?.local;
  const detail = error?.children.find(({ namespace }) => namespace === ns.pubsubErrors);
  const feature = detail && attributeOf(detail, 'feature');
  return [
    ...(condition === 'feature-not-implemented' ? [] : [{ where, expected: 'feature-not-implemented', actual: condition ?? 'no condition' }]),
    ...(detail?.local === 'unsupported' ? [] : [{ where, expected: 'the condition unsupported', actual: detail?.local ?? 'none' }]),
    ...(feature !== undefined && features.includes(feature) ? [] : [{ where, expected: `the feature ${features.join(' or ')}`, actual: feature ?? 'none' }]),
  ];
}

function entriesIn(answer: XmlElement, local: string): readonly XmlElement[] {
  return [...walk(answer)].filter((each) => each.local === local && [ns.pubsub, ns.pubsubOwner].some((namespace) => namespace === each.namespace));
}
