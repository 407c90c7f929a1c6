import { children, text, type Production } from './grammar';

const restriction = 'restriction=public|need-to-know|private|default';
const severity = 'severity=low|medium|high';
const actions =
  'nothing|contact-source-site|contact-target-site|contact-sender|investigate|block-host|block-network|block-port|rate-limit-host|rate-limit-network|rate-limit-port|remediate-other|status-triage|status-new-info|other|ext-value';
const software = 'swid configid vendor family name version patch';
const extension = `dtype! ext-dtype meaning formatid ${restriction}`;

/** IODEF version 1 as this reference knows it, written from RFC 5070's prose. */
export const version1: Readonly<Record<string, Production>> = {
  'IODEF-Document': children('Incident+', 'version=1\\.00 lang!@language formatid'),
  Incident: children(
    'IncidentID AlternativeID? RelatedActivity? DetectTime? StartTime? EndTime? ReportTime Description* Assessment+ Method* Contact+ EventData* History? AdditionalData*',
    `purpose!=traceback|mitigation|reporting|other|ext-value ext-purpose lang@language ${restriction}`,
  ),
  IncidentID: text('string', `name! instance ${restriction}`),
  AlternativeID: children('IncidentID+', restriction),
  RelatedActivity: children('(IncidentID+|URL+)', restriction),
  DetectTime: text('dateTime'),
  StartTime: text('dateTime'),
  EndTime: text('dateTime'),
  ReportTime: text('dateTime'),
  DateTime: text('dateTime'),
  Description: text('string', 'lang@language'),
  URL: text('string'),
  Assessment: children('(Impact|TimeImpact|MonetaryImpact)+ Counter* Confidence? AdditionalData*', `occurrence=actual|potential ${restriction}`),
  Impact: text('string', `lang@language ${severity} completion=failed|succeeded type=admin|dos|extortion|file|info-leak|misconfiguration|recon|policy|social-engineering|user|unknown|ext-value ext-type`),
  Method: children('(Reference|Description)+ AdditionalData*', restriction),
  Contact: children(
    'ContactName? Description* RegistryHandle* PostalAddress? Email* Telephone* Fax? Timezone? Contact* AdditionalData*',
    `role!=creator|admin|tech|irt|cc|ext-value ext-role type!=person|organization|ext-value ext-type ${restriction}`,
  ),
  ContactName: text('string', 'lang@language'),
  Email: text('string', 'meaning'),
  Telephone: text('string', 'meaning'),
  EventData: children(
    'Description* DetectTime? StartTime? EndTime? Contact* Assessment? Method* Flow* Expectation* Record? EventData* AdditionalData*',
    restriction,
  ),
  Flow: children('System+'),
  System: children(
    'Node Service* OperatingSystem* Counter* Description* AdditionalData*',
    `category=source|target|intermediate|sensor|infrastructure|ext-value ext-category interface spoofed=unknown|yes|no ${restriction}`,
  ),
  Node: children('(NodeName|Address)* Location? DateTime? NodeRole* Counter*'),
  NodeName: text('string', 'lang@language'),
  Address: text('string', 'category ext-category vlan-name vlan-num'),
  NodeRole: text('string', 'category! ext-category lang@language'),
  Counter: text('float', 'type! ext-type meaning duration ext-duration'),
  Service: children('Port? Portlist? (ProtoType ProtoCode?|ProtoCode ProtoType?)? (ProtoField|ProtoFlags)? Application*', 'ip_protocol!@integer'),
  Port: text('integer'),
  Portlist: text('string'),
  Application: children('URL?', software),
  OperatingSystem: children('URL?', software),
  Expectation: children('Description* StartTime? EndTime? Contact?', `action=${actions} ext-action ${severity} ${restriction}`),
  Record: children('RecordData+', restriction),
  RecordData: children('DateTime? Description* Application? RecordPattern* RecordItem+ AdditionalData*', restriction),
  RecordItem: text('anything', extension),
  History: children('HistoryItem+', restriction),
  HistoryItem: children('DateTime IncidentID? Contact? Description* AdditionalData*', `action!=${actions} ext-action ${restriction}`),
  AdditionalData: text('anything', extension),
};
