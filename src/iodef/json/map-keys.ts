/** The key of a member in CBOR: RFC 8727, section 5. Undefined for a name that has none. */
export function keyOf(member: string): number | undefined {
  return keys.get(member);
}

/** The member behind a key in CBOR. Undefined for a key that none has. */
export function memberOf(key: number): string | undefined {
  return members[key - firstKey];
}

/** The members of all classes that have a key, in the order of their keys. */
export const members: readonly string[] = [
  'version', 'lang', 'format-id', 'private-enum-name', 'private-enum-id', 'Incident', 'AdditionalData', 'value', 'translation-id', 'name', 'dtype',
  'ext-dtype', 'meaning', 'formatid', 'restriction', 'ext-restriction', 'observable-id', 'SoftwareReference', 'URL', 'Description', 'spec-name',
  'ext-spec-name', 'purpose', 'ext-purpose', 'status', 'ext-status', 'IncidentID', 'AlternativeID', 'RelatedActivity', 'DetectTime', 'StartTime',
  'EndTime', 'RecoveryTime', 'ReportTime', 'GenerationTime', 'Discovery', 'Assessment', 'Method', 'Contact', 'EventData', 'Indicator', 'History',
  'id', 'instance', 'ThreatActor', 'Campaign', 'IndicatorID', 'Confidence', 'ThreatActorID', 'CampaignID', 'role', 'ext-role', 'type', 'ext-type',
  'ContactName', 'ContactTitle', 'RegistryHandle', 'PostalAddress', 'Email', 'Telephone', 'Timezone', 'handle', 'registry', 'ext-registry',
  'PAddress', 'EmailTo', 'TelephoneNumber', 'source', 'ext-source', 'DetectionPattern', 'DetectionConfiguration', 'Application', 'Reference',
  'AttackPattern', 'Vulnerability', 'Weakness', 'SpecID', 'ext-SpecID', 'ContentID', 'RawData', 'Platform', 'Scoring', 'ReferenceName', 'specIndex',
  'ID', 'occurrence', 'IncidentCategory', 'Impact', 'SystemImpact', 'BusinessImpact', 'TimeImpact', 'MonetaryImpact', 'IntendedImpact', 'Counter',
  'MitigatingFactor', 'Cause', 'severity', 'completion', 'ext-severity', 'metric', 'ext-metric', 'duration', 'ext-duration', 'currency', 'rating',
  'ext-rating', 'HistoryItem', 'action', 'ext-action', 'DateTime', 'DefinedCOA', 'System', 'Expectation', 'RecordData', 'category', 'ext-category',
  'interface', 'spoofed', 'virtual', 'ownership', 'ext-ownership', 'Node', 'NodeRole', 'Service', 'OperatingSystem', 'AssetID', 'DomainData',
  'Address', 'Location', 'vlan-name', 'vlan-num', 'unit', 'ext-unit', 'system-status', 'ext-system-status', 'domain-status', 'ext-domain-status',
  'Name', 'DateDomainWasChecked', 'RegistrationDate', 'ExpirationDate', 'RelatedDNS', 'NameServers', 'DomainContacts', 'Server', 'SameDomainContact',
  'ip-protocol', 'ServiceName', 'Port', 'Portlist', 'ProtoCode', 'ProtoType', 'ProtoField', 'ApplicationHeaderField', 'EmailData', 'IANAService',
  'EmailFrom', 'EmailSubject', 'EmailX-Mailer', 'EmailHeaderField', 'EmailHeaders', 'EmailBody', 'EmailMessage', 'HashData', 'Signature',
  'RecordPattern', 'RecordItem', 'FileData', 'WindowsRegistryKeysModified', 'CertificateData', 'offset', 'offsetunit', 'ext-offsetunit', 'Key',
  'registryaction', 'ext-registryaction', 'KeyName', 'KeyValue', 'Certificate', 'X509Data', 'File', 'FileName', 'FileSize', 'FileType',
  'AssociatedSoftware', 'FileProperties', 'scope', 'HashTargetID', 'Hash', 'FuzzyHash', 'DigestMethod', 'DigestValue', 'CanonicalizationMethod',
  'FuzzyHashValue', 'AlternativeIndicatorID', 'Observable', 'uid-ref', 'IndicatorExpression', 'IndicatorReference', 'AttackPhase', 'BulkObservable',
  'BulkObservableFormat', 'BulkObservableList', 'operator', 'ext-operator', 'euid-ref', 'AttackPhaseID',
];

/** The key of the first of them; each has the next one. */
export const firstKey = -24;

const keys: ReadonlyMap<string, number> = new Map(members.map((member, index) => [member, index + firstKey]));
