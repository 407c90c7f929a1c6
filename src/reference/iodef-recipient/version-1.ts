import { children, text, type Production } from './grammar';

const restriction = 'restriction=default|public|need-to-know|private';
const duration = 'duration=second|minute|hour|day|month|quarter|year|ext-value ext-duration';
const actions =
  'nothing|contact-source-site|contact-target-site|contact-sender|investigate|block-host|block-network|block-port|rate-limit-host|rate-limit-network|rate-limit-port|remediate-other|status-triage|status-new-info|other|ext-value';
const software = 'swid configid vendor family name version patch';
const extension = `dtype!=boolean|byte|character|date-time|integer|ntpstamp|portlist|real|string|file|path|frame|packet|ipv4-packet|ipv6-packet|url|csv|winreg|xml|ext-value ext-dtype meaning formatid ${restriction}`;

/** IODEF version 1 as this reference knows it, written from RFC 5070's schema, and as wide as its prose where the two differ. */
export const version1: Readonly<Record<string, Production>> = {
  'IODEF-Document': children('Incident+', 'version=1\\.00 lang!@language formatid'),
  Incident: children(
    'IncidentID AlternativeID? RelatedActivity? DetectTime? StartTime? EndTime? ReportTime Description* Assessment+ Method* Contact+ EventData* History? AdditionalData*',
    `purpose!=traceback|mitigation|reporting|other|ext-value ext-purpose lang@language ${restriction}`,
  ),
  IncidentID: text('string', `name! instance ${restriction}`),
  AlternativeID: children('IncidentID+', restriction),
  RelatedActivity: children('(IncidentID+|URL+)', restriction),
  AdditionalData: text('anything', extension),
  Contact: children(
    'ContactName? Description* RegistryHandle* PostalAddress? Email* Telephone* Fax? Timezone? Contact* AdditionalData*',
    `role!=creator|admin|tech|irt|cc|ext-value ext-role type!=person|organization|ext-value ext-type ${restriction}`,
  ),
  ContactName: text('string', 'lang@language'),
  RegistryHandle: text('string', 'registry=internic|apnic|arin|lacnic|ripe|afrinic|local|ext-value ext-registry'),
  PostalAddress: text('string', 'lang@language meaning'),
  Email: text('string', 'meaning'),
  Telephone: text('string', 'meaning'),
  Fax: text('string', 'meaning'),
  DateTime: text('dateTime'),
  ReportTime: text('dateTime'),
  DetectTime: text('dateTime'),
  StartTime: text('dateTime'),
  EndTime: text('dateTime'),
  Timezone: text('timezone'),
  History: children('HistoryItem+', restriction),
  HistoryItem: children('DateTime IncidentID? Contact? Description* AdditionalData*', `${restriction} action!=${actions} ext-action`),
  Expectation: children('Description* StartTime? EndTime? Contact?', `${restriction} severity=low|medium|high action=${actions} ext-action`),
  Method: children('(Reference|Description)+ AdditionalData*', restriction),
  Reference: children('ReferenceName URL* Description*'),
  ReferenceName: text('string', 'lang@language'),
  Assessment: children('(Impact|TimeImpact|MonetaryImpact)+ Counter* Confidence? AdditionalData*', `occurrence=actual|potential ${restriction}`),
  Impact: text(
    'string',
    'lang@language severity=low|medium|high completion=failed|succeeded type=admin|dos|extortion|file|info-leak|misconfiguration|recon|policy|social-engineering|user|unknown|ext-value ext-type',
  ),
  TimeImpact: text('positive', `severity=low|medium|high metric!=labor|elapsed|downtime|ext-value ext-metric ${duration}`),
  MonetaryImpact: text('positive', 'severity=low|medium|high currency'),
  Confidence: text('floatOrNothing', 'rating!=low|medium|high|numeric|unknown'),
  EventData: children('Description* DetectTime? StartTime? EndTime? Contact* Assessment? Method* Flow* Expectation* Record? EventData* AdditionalData*', restriction),
  Flow: children('System+'),
  System: children(
    'Node Service* OperatingSystem* Counter* Description* AdditionalData*',
    `${restriction} interface category=source|target|intermediate|sensor|infrastructure|ext-value ext-category spoofed=unknown|yes|no`,
  ),
  Node: children('(NodeName|Address)* Location? DateTime? NodeRole* Counter*'),
  NodeName: text('string', 'lang@language'),
  Address: text('string', 'category=asn|atm|e-mail|mac|ipv4-addr|ipv4-net|ipv4-net-mask|ipv6-addr|ipv6-net|ipv6-net-mask|ext-value ext-category vlan-name vlan-num'),
  Location: text('string', 'lang@language'),
  NodeRole: text(
    'string',
    'lang@language category!=client|server-internal|server-public|www|mail|messaging|streaming|voice|file|ftp|p2p|name|directory|credential|print|application|database|infra|log|ext-value ext-category',
  ),
  Service: children('Port? Portlist? (ProtoType ProtoCode?|ProtoCode ProtoType?)? (ProtoField|ProtoFlags)? Application*', 'ip_protocol!@integer'),
  Port: text('integer'),
  Portlist: text('portlist'),
  ProtoType: text('integer'),
  ProtoCode: text('integer'),
  ProtoField: text('integer'),
  Counter: text('float', `type!=byte|packet|flow|session|event|alert|message|host|site|organization|ext-value ext-type meaning ${duration}`),
  Record: children('RecordData+', restriction),
  RecordData: children('DateTime? Description* Application? RecordPattern* RecordItem+ AdditionalData*', restriction),
  RecordPattern: text('string', 'type!=regex|binary|xpath|ext-value ext-type offset@integer offsetunit=line|byte|binary|ext-value ext-offsetunit instance@integer'),
  RecordItem: text('anything', extension),
  Application: children('URL?', software),
  OperatingSystem: children('URL?', software),
  Description: text('string', 'lang@language'),
  URL: text('string'),
  ProtoFlags: text('integer'),
};
