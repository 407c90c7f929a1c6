import { children, text, type Production } from './grammar';

/** By namespace, then by name; with the parent before a slash where one name is of two classes. */
export type Grammars = Readonly<Record<string, Readonly<Record<string, Production>>>>;

const ml = 'lang@language';
const confidence = 'phish:confidence=\\d{1,2}|100';
const restriction = 'restriction=public|need-to-know|private|default';
const statuses = 'spoofed|fraudulent|innocent-hacked|innocent-hijacked|unknown';
const domains = 'reservedDelegation|assignedAndActive|assignedAndInactive|assignedAndOnHold|revoked|transferPending|registryLock|registrarLock|other|unknown';

/** Written from the prose of RFC 5901, section 5. */
const phishing: Readonly<Record<string, Production>> = {
  PhraudReport: children(
    'PhishNameRef? PhishNameLocalRef? FraudParameter? FraudedBrandName* LureSource+ OriginatingSensor+ EmailRecord? DCSite* TakeDownInfo* ArchivedData* RelatedData* CorrelationData* PRComments?',
    'Version ext-value FraudType!=phishing|recruiting|malware\\u0020distribution|fraudulent\\u0020site|dnsspoof|archive|other|unknown|ext-value',
  ),
  LureSource: children('iodef:System+ DomainData* IncludedMalware? FilesDownloaded? WindowsRegistryKeysModified?'),
  DomainData: children(
    'Name DateDomainWasChecked? RegistrationDate? ExpirationDate? Nameservers* (SameDomainContact|iodef:Contact+|DomainContacts)?',
    `SystemStatus=${statuses} DomainStatus=${domains}`,
  ),
  DomainContacts: children('SameDomainContact|iodef:Contact+'),
  Nameservers: children('Server iodef:Address+'),
  DateDomainWasChecked: text('dateTime'),
  RegistrationDate: text('dateTime'),
  ExpirationDate: text('dateTime'),
  IncludedMalware: children('Name+ ds:Reference? Data?'),
  'IncludedMalware/Data': text('hexadecimal', 'XORPattern=([\\da-fA-F]{2})*'),
  FilesDownloaded: children('File+'),
  WindowsRegistryKeysModified: children('Key+'),
  Key: children('Name Value'),
  OriginatingSensor: children('DateFirstSeen iodef:System+', 'OriginatingSensorType!=web|webgateway|mailgateway|browser|ispsensor|human|honeypot|other'),
  DateFirstSeen: text('dateTime'),
  EmailRecord: children('EmailCount EmailMessage? EmailComments?'),
  EmailCount: text('integer'),
  DCSite: children('(SiteURL|Domain|EmailSite|System|iodef:Address|Unknown) iodef:Node* DomainData? iodef:Assessment?', 'DCType!=web|email|keylogger|automation|unspecified'),
  SiteURL: text('string', `${ml} ${confidence}`),
  Domain: text('string', `${ml} ${confidence}`),
  EmailSite: text('string', `${ml} ${confidence}`),
  Unknown: text('string', `${ml} ${confidence}`),
  System: children('iodef:Address', confidence),
  TakeDownInfo: children('TakeDownDate? TakeDownAgency* TakeDownComments*'),
  TakeDownDate: text('dateTime'),
  ArchivedData: children('URL? Comments? Data?', 'type!=collectionsite|basecamp|sendersite|credentialInfo|unspecified'),
  'ArchivedData/Data': text('base64'),
};

const amount = text('decimal', 'currency');
const parts = 'BankID? AccountID? AccountType?';

/** Written from the prose of RFC 5941, section 5. */
const fraud: Readonly<Record<string, Production>> = {
  FraudEventPayment: children('PayeeName? PostalAddress? PayeeAmount?'),
  FraudEventTransfer: children(`${parts} TransferAmount?`),
  FraudEventIdentity: children('IdentityComponent+'),
  FraudEventOther: children(`OtherEventType PayeeName? PostalAddress? ${parts} PayeeAmount? OtherEventDescription?`),
  PayeeName: text('string', ml),
  PostalAddress: text('string', ml),
  BankID: text('string', 'namespace!'),
  AccountID: text('string'),
  AccountType: text('string', ml),
  PayeeAmount: amount,
  TransferAmount: amount,
  IdentityComponent: text('anything', `dtype! ext-dtype meaning formatid ${restriction}`),
  UserID: text('string'),
};

const specification = 'SpecID! ext-SpecID ContentID';
const content = 'RawData* iodef:Reference*';

/** Written from the prose of RFC 7203, section 4. */
const information: Readonly<Record<string, Production>> = {
  RawData: text('elements', `dtype!=xml meaning formatid ${restriction} name observable-id`),
  AttackPattern: children(`${content} Platform*`, specification),
  Vulnerability: children(`${content} Platform* Scoring*`, specification),
  Weakness: children(`${content} Platform* Scoring*`, specification),
  Platform: children(content, specification),
  Scoring: children(content, specification),
  EventReport: children(content, specification),
  Verification: children(content, specification),
  Remediation: children(content, specification),
};

/** Written from RFC 7495, section 2. */
const enumeration: Readonly<Record<string, Production>> = {
  ReferenceName: children('ID', 'specIndex!@integer'),
  ID: text('name'),
};

/** The extensions that this reference knows, by their namespaces. */
export const extensionGrammars: Grammars = {
  'urn:ietf:params:xml:ns:iodef-phish-1.0': phishing,
  'urn:ietf:params:xml:ns:thraud-1.0': fraud,
  'urn:ietf:params:xml:ns:iodef-sci-1.0': information,
  'urn:ietf:params:xml:ns:iodef-enum-1.0': enumeration,
};
