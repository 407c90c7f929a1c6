import type { Violation } from '../violation';
import { alsoOfExtensions, brokenOfDoingWithout, brokenOfExtensions, type BrokenOfExtensions } from './violations-of-extensions';

/** What is broken of RFC 8600 and of what its workflow rests on; the comment says how. */
const own = [
  // The response header lacks the language.
  { id: 'RFC8600-4-1', also: [] },
  // STARTTLS works for those who command it unasked, and is not offered.
  { id: 'RFC8600-4-starttls', also: [] },
  // Publications are confirmed and kept, and nobody is notified.
  { id: 'RFC8600-4-2', also: ['ALERT01-1-in-time', 'RFC8600-6-deliver', 'XEP0060-7.1.2-1', 'XEP0060-7.1.2.4-1', 'XEP0060-7.1.3-1'] },
  // disco#info is answered without being named among the features.
  { id: 'RFC8600-4-3', also: [] },
  // A page as small as one likes is answered with every Topic.
  { id: 'RFC8600-4-4', also: [] },
  // The description of a Topic has no form.
  { id: 'RFC8600-5-1', also: [] },
  // The Controller lists nothing.
  { id: 'RFC8600-5-discover-broker', also: [] },
  // The Broker passes for a conference service.
  { id: 'RFC8600-5-broker-identity', also: [] },
  // Topics are listed at the Controller's address.
  { id: 'RFC8600-5-discover-topics', also: [] },
  // A Topic passes for a collection.
  { id: 'RFC8600-5-topic-identity', also: [] },
  // What comes for a Platform that is away is dropped.
  { id: 'RFC8600-6-1', also: [] },
  // What was stored is delivered as if it had just come.
  { id: 'RFC8600-6-delay', also: [] },
  // A name that is taken is confirmed again.
  { id: 'RFC8600-6-create-topic', also: [] },
  // The confirmation names another Topic.
  { id: 'RFC8600-6-subscribe', also: [] },
  // Anybody subscribes anybody.
  { id: 'RFC8600-6-subscribe-foreign-address', also: ['XEP0060-6.1.3.1-1', 'XEP0060-6.1.3.1-2', 'XEP0060-6.1.3.1-3'] },
  // A subscription to nothing is confirmed.
  { id: 'RFC8600-6-subscribe-unknown-topic', also: [] },
  // An item without an id stays without one.
  { id: 'RFC8600-6-publish', also: ['XEP0060-7.1.1-6', 'XEP0060-7.1.2-2'] },
  // A publication to nothing is confirmed.
  { id: 'RFC8600-6-publish-unknown-topic', also: [] },
  // A publication is refused, and delivered all the same.
  { id: 'RFC8600-6-refuse-unauthorized-publish', also: [] },
  // Any namespace goes.
  { id: 'RFC8600-6-refuse-foreign-payload', also: [] },
  // Of several payloads the first is taken.
  { id: 'RFC8600-6-refuse-two-payloads', also: [] },
  // Notifications wait until nobody is in a hurry any more.
  { id: 'ALERT01-1-in-time', also: [] },
  // Whoever subscribed first is told alone.
  { id: 'ALERT01-1-to-all', also: [] },
  // Every second notification overtakes the one ahead of it.
  { id: 'ALERT01-1-in-order', also: [] },
  // Notifications of items go out twice.
  { id: 'ALERT01-1-once', also: [] },
  // Each notification goes out twice.
  { id: 'RFC8600-6-deliver', also: ['ALERT01-1-once', 'XEP0060-7.2.2.1-1', 'XEP0060-8.2.5.3-1', 'XEP0060-8.5.2-2'] },
  // The end of a subscription is confirmed, and the subscription goes on.
  { id: 'RFC8600-6-unsubscribe', also: [] },
  // Items are given out without what was published in them.
  { id: 'RFC8600-6-retrieve-items', also: ['XEP0060-7.1.2-3'] },
  // A Topic goes without a word to its subscribers.
  { id: 'RFC8600-6-delete-topic', also: [] },
  // A restart leaves the Topics, and empties them.
  { id: 'RFC8600-6-persistence', also: [] },
  // A restart leaves the Topics, and nobody is subscribed to them.
  { id: 'RFC8600-6-persistent-subscriptions', also: [] },
  // TLS 1.1 will do.
  { id: 'RFC8600-8.3.1-1', also: [] },
  // A plain stream offers SASL, and STARTTLS is a choice.
  { id: 'RFC8600-8.3.1-tls-first', also: [] },
  // EXTERNAL is offered to everybody, and whoever names an account has it.
  { id: 'RFC8600-8.3.1-2', also: ['RFC6120-13.7.2.2-stranger', 'RFC8600-8.3.1-7'] },
  // Passwords go by PLAIN or not at all.
  { id: 'RFC8600-8.3.1-4', also: [] },
  // The unbound variant comes first.
  { id: 'RFC8600-8.3.1-5', also: [] },
  // SHA-1 comes first.
  { id: 'RFC8600-8.3.1-6', also: [] },
  // A certificate is good until it runs out.
  { id: 'RFC8600-8.3.1-7', also: [] },
  // Where one Platform may publish, all may.
  { id: 'RFC8600-8.3.2-1', also: [] },
  // An affiliation that is withdrawn stays.
  { id: 'RFC8600-8.3.2-4', also: ['XEP0060-8.9.3-1', 'XEP0060-8.9.3-2'] },
  // Every access model of XEP-0060 is taken.
  { id: 'RFC8600-8.3.4-1', also: [] },
  // Under authorize whoever asks is given the items.
  { id: 'RFC8600-8.3.4-authorize', also: [] },
  // The whitelist is not looked at.
  { id: 'RFC8600-8.3.4-whitelist', also: ['XEP0060-6.1.3.4-1'] },
  // The response header lacks the version.
  { id: 'RFC6120-4.7-response-header', also: ['RFC8600-4-1'] },
  // Every stream has the same id.
  { id: 'RFC6120-4.7.3-id', also: ['RFC8600-4-1'] },
  // Whoever is asked for is become.
  { id: 'RFC6120-6.3.8-foreign-identity', also: [] },
  // SASL fails as if the password were wrong, whatever it is.
  { id: 'RFC6120-6.5.1-aborted', also: [] },
  { id: 'RFC6120-6.5.5-incorrect-encoding', also: [] },
  { id: 'RFC6120-6.5.7-invalid-mechanism', also: [] },
  // Messages are from the account.
  { id: 'RFC6120-8.1.2.1-stamped', also: [] },
  // An address that a stanza claims is believed.
  { id: 'RFC6120-8.1.2.1-no-spoofing', also: [] },
  // The stream ends without an error, or with another one.
  { id: 'RFC6120-11.1-refuse', also: ['RFC6120-11.1-condition', 'RFC8600-4-1'] },
  { id: 'RFC6120-11.1-condition', also: [] },
  { id: 'RFC6120-11.3-refuse', also: ['RFC8600-4-1'] },
  // EXTERNAL comes last.
  { id: 'RFC6120-6.3.4-external-first', also: [] },
  // The certificate is an authority's; it names no subject; it has the domain as its common name and nowhere else.
  { id: 'RFC6120-13.7.1.1-no-authority', also: [] },
  { id: 'RFC6120-13.7.1.1-subject', also: [] },
  { id: 'RFC6120-13.7.1.2-names', also: [] },
  // The address in a certificate is believed, whoever issued it.
  { id: 'RFC6120-13.7.2.2-stranger', also: ['RFC8600-8.3.1-7'] },
  // PLAIN is there for who likes it.
  { id: 'RFC6120-13.8.3-no-plain', also: [] },
  // The signature of SHA-1 is another one.
  { id: 'RFC5802-3-controller-signature', also: [] },
  // The nonce is not looked at.
  { id: 'RFC5802-5.1-same-nonce', also: [] },
  // Who says that no binding was on offer is believed.
  { id: 'RFC5802-6-stripped-offer', also: [] },
  // What a channel is bound to is not looked at.
  { id: 'RFC5802-6-other-channel', also: ['RFC8600-8.3.1-5'] },
  // There is no SHA-1.
  { id: 'RFC6120-13.8.1-scram', also: [] },
  // A Topic that does not exist is refused as if the service were not there.
  { id: 'XEP0060-6.2.3.4-1', also: [] },
  { id: 'XEP0060-7.2.3.2-1', also: [] },
  { id: 'XEP0060-8.2.3.5-1', also: [] },
  { id: 'XEP0060-8.4.3.2-1', also: [] },
  { id: 'XEP0060-8.5.3.4-1', also: [] },
  { id: 'XEP0060-8.8.1.3-3', also: [] },
  { id: 'XEP0060-8.8.2.3-3', also: [] },
  { id: 'XEP0060-8.9.1.3-3', also: [] },
  { id: 'XEP0060-8.9.2.3-4', also: [] },
  // Who is not the owner is told that nobody may.
  { id: 'XEP0060-7.2.3.1-1', also: [] },
  { id: 'XEP0060-8.2.3.2-1', also: [] },
  { id: 'XEP0060-8.4.3.1-1', also: [] },
  { id: 'XEP0060-8.5.3.2-1', also: [] },
  { id: 'XEP0060-8.8.1.3-2', also: [] },
  { id: 'XEP0060-8.8.2.3-2', also: [] },
  { id: 'XEP0060-8.9.1.3-2', also: [] },
  { id: 'XEP0060-8.9.2.3-3', also: [] },
  // A request without a Topic is refused as if it had named one that does not exist.
  { id: 'XEP0060-7.2.3.3-1', also: ['XEP0060-7.2.3.3-2'] },
  { id: 'XEP0060-8.2.3.3-1', also: [] },
  // That no Topic is named is refused, and not said.
  { id: 'XEP0060-7.2.3.3-2', also: [] },
  // One's own subscriptions are an empty list.
  { id: 'XEP0060-5.6-3', also: ['XEP0060-5.6-5'] },
  // One's own affiliations are an empty list.
  { id: 'XEP0060-5.7-2', also: [] },
  // A subscription for somebody else is not allowed, rather than a bad request.
  { id: 'XEP0060-6.1.3.1-2', also: ['XEP0060-6.1.3.1-1', 'XEP0060-6.1.3.1-3'] },
  // That a Topic is closed is not said.
  { id: 'XEP0060-6.1.3.4-1', also: [] },
  // Of several items the first is given out.
  { id: 'XEP0060-6.5.6-3', also: [] },
  // No items are an error.
  { id: 'XEP0060-6.5.9.12-1', also: ['XEP0060-6.5.1-8'] },
  // Publishing works and is not named.
  { id: 'XEP0060-7.1.1-2', also: [] },
  // Every item that comes without an id is given the same.
  { id: 'XEP0060-7.1.1-6', also: [] },
  // The id that an item was given is not told.
  { id: 'XEP0060-7.1.2-2', also: [] },
  // The older item stays.
  { id: 'XEP0060-7.1.2-3', also: [] },
  // A second publication under one id is a conflict.
  { id: 'XEP0060-7.1.3-1', also: [] },
  // Who may not publish is told that nobody may.
  { id: 'XEP0060-7.1.3.1-1', also: [] },
  // Items are deleted without a word.
  { id: 'XEP0060-7.2.2.1-1', also: [] },
  // A new Topic's name is kept from who created it.
  { id: 'XEP0060-8.1.1-12', also: ['XEP0060-8.1.1-9'] },
  // Creating and configuring at once works and is not named.
  { id: 'XEP0060-8.1.3-5', also: [] },
  // The configuration is shown as a result, not as a form.
  { id: 'XEP0060-8.2.2-1', also: ['XEP0060-8.2.4-3', 'XEP0060-8.2.5.1-1', 'XEP0060-8.2.2-2'] },
  // To cancel is to start over.
  { id: 'XEP0060-8.2.4-3', also: [] },
  // No configuration is good enough.
  { id: 'XEP0060-8.2.5.1-1', also: ['XEP0060-8.2.2-2'] },
  // A new configuration is not announced.
  { id: 'XEP0060-8.2.5.3-1', also: [] },
  // The default configuration is an empty element.
  { id: 'XEP0060-8.3.3-1', also: [] },
  // Items outlive their Topic.
  { id: 'XEP0060-8.4-2', also: [] },
  // A purge is confirmed, and leaves everything.
  { id: 'XEP0060-8.5.2-1', also: [] },
  // A purge is announced twice.
  { id: 'XEP0060-8.5.2-2', also: [] },
  // The list of subscribers is empty.
  { id: 'XEP0060-8.8.1.2-1', also: ['XEP0060-8.8.1.2-5', 'XEP0060-8.8.2.1-3', 'XEP0060-8.8.2.4-6'] },
  // Who was removed stays subscribed.
  { id: 'XEP0060-8.8.3-2', also: ['XEP0060-8.8.3-1', 'XEP0060-8.8.4-1'] },
  // The list of affiliations is empty.
  { id: 'XEP0060-8.9.1.2-1', also: ['XEP0060-8.9.1.2-2', 'XEP0060-8.9.2.1-3', 'XEP0060-8.9.2.4-4', 'XEP0060-8.9.2.4-9'] },
  // Who was removed stays on the list of affiliations.
  { id: 'XEP0060-8.9.3-2', also: ['XEP0060-8.9.3-1'] },
  // The identity lacks its type.
  { id: 'XEP0030-3.1-11', also: ['RFC8600-5-broker-identity'] },
  // There is a feature without a name.
  { id: 'XEP0030-3.1-16', also: [] },
  // The description of a Topic does not say of which.
  { id: 'XEP0030-3.2-2', also: [] },
  // Topics are listed without an address.
  { id: 'XEP0030-4.1-4', also: ['RFC8600-5-discover-topics'] },
  // A page does not name its ends, so that there is no next.
  { id: 'XEP0059-2.2-3', also: ['RFC8600-4-4', 'XEP0059-2.2-4', 'XEP0059-2.2-8', 'XEP0059-2.2-10', 'XEP0059-2.2-12', 'XEP0059-2.2-13', 'XEP0059-2.2-15'] },
  // A form with a field of nobody's is refused.
  { id: 'XEP0004-3.1-2', also: [] },
  // An option of the form has no value.
  { id: 'XEP0004-3.2-11', also: [] },
  // A field of the form has no name.
  { id: 'XEP0004-3.2-13', also: [] },
] as const satisfies readonly Violation[];

/** A requirement that can be broken here. */
export type Breakable = (typeof own)[number]['id'] | BrokenOfExtensions;

/** The requirements that this reference breaks on demand. */
export const violations: readonly Breach[] = [...own, ...brokenOfExtensions.map(breachOf)];

/** Those that the lean one breaks. */
export const leanViolations: readonly Breach[] = brokenOfDoingWithout.map(breachOf);

type Breach = Violation & { readonly id: Breakable };

function breachOf(id: BrokenOfExtensions): Breach {
  return { id, also: alsoOfExtensions[id] ?? [] };
}

/** Answers whether a requirement is to be broken: the one asked for, and none but that. Throws where it is none of these. */
export function violator(violate: string | undefined): (requirement: Breakable) => boolean {
  if (violate !== undefined && ![...violations, ...leanViolations].some(({ id }) => id === violate)) {
    throw new Error(`violate: expected a requirement that the XMPP-Grid reference can break, got "${violate}"`);
  }
  return (requirement) => requirement === violate;
}
