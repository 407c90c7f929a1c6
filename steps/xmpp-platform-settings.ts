import type { BrokerSetting, ControllerSetting, GridSetting, HostedTopic } from '../src/drivers/hosted-grid/setting';

/** What a Platform looks for: Topics of this namespace. */
export const topicType = 'urn:ietf:params:xml:ns:iodef-2.0';

/** The Topic of that type on every hosted Broker. */
export const topicNode = 'incidents';

/** How a session is set up, and whether a Provider is to create its Topic there, or to decide about subscriptions. */
export interface PlatformSetting extends GridSetting {
  readonly create?: string;
  readonly admit?: readonly string[];
}

/** Who may subscribe to a Topic of the Provider's, and who may not. */
export const applicants = { admitted: 'analyst@security-grid.example', denied: 'stranger@security-grid.example' } as const;

const ofType = (node: string, type: string): HostedTopic => ({ node, form: { 'pubsub#type': type, 'pubsub#title': node, 'pubsub#of_tomorrow': '1' } });
const incidents: HostedTopic = { ...ofType(topicNode, topicType), name: 'Incident reports' };
const posture = ofType('posture', 'urn:example:posture');
const usual: BrokerSetting = { topics: [posture, incidents] };

/** Settings of sessions, by the words of a feature that follow `with`. */
export const platformSettings: Readonly<Record<string, PlatformSetting>> = {
  'a usual Controller and Broker': grid(),
  'a Controller whose certificate is for another name': grid({ certificate: 'of another name' }),
  'a Controller whose certificate comes from another authority': grid({ certificate: 'of another authority' }),
  'a Controller whose certificate has expired': grid({ certificate: 'expired' }),
  'a Controller whose certificate is not valid yet': grid({ certificate: 'not yet valid' }),
  'a Controller that signed its certificate itself': grid({ certificate: 'signed by itself' }),
  'a Controller that offers SASL without TLS': grid({ starttls: 'absent' }),
  'a Controller that refuses STARTTLS': grid({ starttls: 'refused' }),
  'a Controller that leaves STARTTLS to the Platform': grid({ starttls: 'optional' }),
  'a Controller that offers TLS 1.1 alone': grid({ tlsVersion: 'TLSv1.1' }),
  'a Controller that takes its certificate': grid({ platformCertificate: true }),
  'a Controller that offers PLAIN ahead of SCRAM': grid({ mechanisms: ['PLAIN', 'SCRAM-SHA-1', 'SCRAM-SHA-256'] }),
  'a Controller that offers SHA-1 ahead of SHA-256': grid({ mechanisms: ['SCRAM-SHA-1', 'SCRAM-SHA-256'] }),
  'a Controller that offers channel binding on TLS 1.2': grid({ mechanisms: plusLast(), tlsVersion: 'TLSv1.2' }),
  'a Controller that offers channel binding on TLS 1.3': grid({ mechanisms: plusLast(), tlsVersion: 'TLSv1.3' }),
  'a Controller without channel binding on TLS 1.2': grid({ mechanisms: ['SCRAM-SHA-1', 'SCRAM-SHA-256'], tlsVersion: 'TLSv1.2' }),
  'a Controller that signs wrongly': grid({ scram: 'wrong signature' }),
  'a Controller that signs nothing': grid({ scram: 'no signature' }),
  'a Controller that answers with a nonce of its own': grid({ scram: 'foreign nonce' }),
  'a Controller that names features of tomorrow': grid({ furtherFeatures: "<of-tomorrow xmlns='urn:example:milepost:of-tomorrow'/><sub xmlns='urn:example:milepost:sub'><optional/></sub>" }),
  'a Controller that sends white space between stanzas': grid({ aheadOfStanzas: ' \n ' }),
  'a Broker with Topics of several types': grid({}, { topics: [ofType('iodef', 'urn:ietf:params:xml:ns:iodef-1.0'), { node: 'undescribed' }, { node: 'untyped', form: { 'pubsub#title': topicType } }, posture, incidents] }),
  'a Broker that lists its Topics in pages': grid({}, paged({ pageSize: 3 })),
  'a Broker that lists its Topics in pages by awkward ids': grid({}, paged({ pageSize: 3, pageIds: 'awkward' })),
  'a Broker that answers requests for pages without them': grid({}, paged({ pageSize: 3, pagesInVain: true })),
  'a Broker whose lists hold foreign content': grid({}, { ...usual, foreignInLists: true }),
  'a Broker whose forms have fields of an unknown type': grid({}, { topics: [posture, { ...incidents, fieldType: 'text-of-tomorrow' }] }),
  'a Broker that lets subscriptions wait for approval': grid({}, { ...usual, subscription: 'pending' }),
  'a Broker that gives subscriptions ids': grid({}, { ...usual, subscription: 'identified' }),
  'a Broker where the Provider is to create its Topic': { ...grid({}, { topics: [posture] }), create: topicNode },
  'a Broker where the Provider decides who subscribes': { ...grid({}, { topics: [posture] }), create: topicNode, admit: [applicants.admitted] },
  'a Broker that lists nothing to the Platform': refusing('list', 'forbidden', 'auth'),
  'a Broker that describes no Topic to the Platform': refusing('describe', 'item-not-found', 'cancel'),
  'a Broker that refuses subscriptions as not allowed': refusing('subscribe', 'not-allowed', 'cancel', 'closed-node'),
  'a Broker that refuses subscriptions as unsupported': refusing('subscribe', 'feature-not-implemented', 'cancel', 'unsupported'),
  'a Broker that refuses subscriptions as forbidden': refusing('subscribe', 'forbidden', 'auth'),
  'a Broker that is too busy for subscriptions': refusing('subscribe', 'resource-constraint', 'wait'),
  'a Broker that refuses publications as forbidden': refusing('publish', 'forbidden', 'auth'),
  'a Broker that refuses publications as not acceptable': refusing('publish', 'not-acceptable', 'modify'),
  'a Broker that refuses publications as not allowed': refusing('publish', 'not-allowed', 'cancel'),
  'a Broker that refuses to create Topics': { ...refusing('create', 'not-allowed', 'cancel'), create: 'another' },
};

function grid(controller: ControllerSetting = {}, broker: BrokerSetting = usual): GridSetting {
  return { controller, broker };
}

function refusing(kind: keyof NonNullable<BrokerSetting['errors']>, condition: string, type: 'auth' | 'cancel' | 'modify' | 'wait', specific?: string): GridSetting {
  return grid({}, { ...usual, errors: { [kind]: { type, condition, ...(specific && { specific }) } } });
}

function plusLast(): readonly string[] {
  return ['SCRAM-SHA-1', 'SCRAM-SHA-256', 'SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256-PLUS'];
}

/** Enough Topics for several pages, the one that is looked for on the last. */
function paged(how: Omit<BrokerSetting, 'topics'>): BrokerSetting {
  const others = Array.from({ length: 7 }, (_, at) => ofType(`posture-${at + 1}`, 'urn:example:posture'));
  return { topics: [...others, incidents], ...how };
}
