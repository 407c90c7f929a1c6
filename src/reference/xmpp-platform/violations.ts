import type { Violation } from '../violation';

/** Whether a requirement is to be broken. */
export type Violates = (id: string) => boolean;

/** Makes the question of one violation, or of none. */
export function violator(violate: string | undefined): Violates {
  return (id) => id === violate;
}

/** The requirements that the Platforms break on demand; the comment says how. */
export const violations: readonly Violation[] = [
  // Binds a second resource.
  { id: 'RFC8600-4-1', also: [] },
  // A Provider alters what it publishes; a Consumer passes on less than it took up.
  { id: 'RFC8600-4-2', also: [] },
  // Goes by the name of a Topic and asks nothing about it.
  { id: 'RFC8600-4-3', also: [] },
  // Asks for everything at once.
  { id: 'RFC8600-4-4', also: [] },
  // Takes a Topic of either version of IODEF.
  { id: 'RFC8600-5-choose-by-type', also: [] },
  // Takes it for granted that the Topic is there.
  { id: 'RFC8600-6-provider-creates', also: [] },
  // Publishes an incident without contact.
  { id: 'RFC8600-6-iodef', also: ['RFC8600-4-2'] },
  // Listens no more after a retraction.
  { id: 'RFC8600-6-after-retraction', also: [] },
  // Listens no more after a purge.
  { id: 'RFC8600-6-after-purge', also: [] },
  // Listens no more after a configuration.
  { id: 'RFC8600-6-after-configuration', also: [] },
  // Listens no more after an item without payload.
  { id: 'RFC8600-6-without-payload', also: [] },
  // Drops what is marked as delayed.
  { id: 'RFC8600-6-delayed', also: [] },
  // Drops a message that holds something unknown.
  { id: 'RFC8600-6-unknown-extension', also: [] },
  // Takes the first of several items.
  { id: 'RFC8600-6-several-items', also: [] },
  // Listens to nothing where the subscription is not granted at once.
  { id: 'RFC8600-6-pending', also: [] },
  // Takes up items from anybody.
  { id: 'RFC8600-6-only-the-brokers', also: [] },
  // Breaks the connection off at the first refusal.
  { id: 'RFC8600-6-survives-refusals', also: [] },
  // Takes TLS 1.1, and no TLS at all.
  { id: 'RFC8600-8.3.1-1', also: [] },
  // Leaves its certificate unused.
  { id: 'RFC8600-8.3.1-2', also: [] },
  // Looks at the certificate behind the handshake.
  { id: 'RFC8600-8.3.1-3', also: [] },
  // Prefers PLAIN.
  { id: 'RFC8600-8.3.1-4', also: [] },
  // Knows no channel binding.
  { id: 'RFC8600-8.3.1-5', also: [] },
  // Prefers SHA-1.
  { id: 'RFC8600-8.3.1-6', also: [] },
  // Does not look at the certificate.
  { id: 'RFC6120-13.7.2-refuse', also: ['RFC8600-8.3.1-3'] },
  // Sends a request on the old stream behind SASL.
  { id: 'RFC6120-4.3.3-restart', also: ['RFC8600-4-1'] },
  // Breaks the connection off where it should end the stream.
  { id: 'RFC6120-4.4-close', also: ['RFC8600-6-survives-refusals'] },
  // Restarts a stream to nobody.
  { id: 'RFC6120-4.7.2-to', also: [] },
  // Heads a stream without language.
  { id: 'RFC6120-4.7.4-language', also: [] },
  // Heads a stream without version.
  { id: 'RFC6120-4.7.5-version', also: [] },
  // Heads a stream in another namespace.
  { id: 'RFC6120-4.8-namespaces', also: [] },
  // Announces itself to a Controller that has ended the stream.
  { id: 'RFC6120-4.9.1.1-closes', also: [] },
  // Announces itself before it has an address.
  { id: 'RFC6120-7.1-bind-first', also: ['RFC8600-4-1'] },
  // Sends requests in another name.
  { id: 'RFC6120-8.1.2.1-from', also: [] },
  // Gives every request the same id.
  { id: 'RFC6120-8.1.3-id', also: [] },
  // Answers no request.
  { id: 'RFC6120-8.2.3-answer', also: ['RFC6120-8.4-unknown-request'] },
  // Puts a note beside each payload.
  { id: 'RFC6120-8.2.3-one-child', also: [] },
  // Answers what nobody asked it.
  { id: 'RFC6120-8.2.3-no-answer-to-answers', also: [] },
  // Tries once more what was refused.
  { id: 'RFC6120-8.3.2-cancel', also: [] },
  // Answers anything with an empty result.
  { id: 'RFC6120-8.4-unknown-request', also: [] },
  // Greets in a comment.
  { id: 'RFC6120-11.1-sends', also: [] },
  // Reads on behind what is prohibited.
  { id: 'RFC6120-11.1-refuses', also: [] },
  // Never announces itself.
  { id: 'RFC6121-4.2.1-initial-presence', also: [] },
  // Goes without TLS where it may.
  { id: 'RFC7590-3.1-optional-tls', also: [] },
  // Takes any success.
  { id: 'RFC5802-3-server-signature', also: [] },
  // Answers any challenge.
  { id: 'RFC5802-5.1-nonce', also: [] },
  // Binds to data of its own making.
  { id: 'RFC5802-6-binding-data', also: [] },
  // Says that it cannot bind.
  { id: 'RFC5802-6-binding-flag', also: [] },
  // Asks for information by a set.
  { id: 'XEP0030-3.1-3', also: [] },
  // Asks for items by a set.
  { id: 'XEP0030-4.1-1', also: [] },
  // Passes over items that hold anything.
  { id: 'XEP0030-4.1-9', also: [] },
  // Asks the Controller about the Broker's nodes.
  { id: 'XEP0030-4.2-4', also: [] },
  // Passes over fields of an unknown type.
  { id: 'XEP0004-3.3-11', also: [] },
  // Tidies the ids of pages.
  { id: 'XEP0059-2.2-7', also: [] },
  // Asks for pages unseen.
  { id: 'XEP0059-4-1', also: ['XEP0059-4-2'] },
  // Asks for pages though the Broker names none.
  { id: 'XEP0059-4-2', also: [] },
  // Asks for a page again where it got none.
  { id: 'XEP0059-4-5', also: [] },
  // Subscribes to no node.
  { id: 'XEP0060-6.1.1-1', also: [] },
  // Subscribes somebody else.
  { id: 'XEP0060-6.1.1-2', also: [] },
  // Ends a subscription without its id.
  { id: 'XEP0060-6.2.3.5-1', also: [] },
  // Publishes to no node.
  { id: 'XEP0060-7.1.1-3', also: ['RFC8600-4-2'] },
  // Removes an item without an id.
  { id: 'XEP0060-7.2.1-1', also: [] },
  // Names the node a second time.
  { id: 'XEP0060-8.1.3-2', also: [] },
  // Deletes a Topic in the namespace of everybody.
  { id: 'XEP0060-8.4.1-1', also: [] },
  // Publishes items without payload.
  { id: 'XEP0060-4.3-13', also: ['RFC8600-4-2'] },
  // Asks for an access model by an attribute.
  { id: 'XEP0060-8.1.2-2', also: [] },
  // Gives the form another type.
  { id: 'XEP0004-3.3-3', also: [] },
  // Approves under an id of its own.
  { id: 'XEP0060-8.6-5', also: [] },
  // Denies under an id of its own.
  { id: 'XEP0060-8.6-7', also: [] },
];
