import { children, text, type Production } from './grammar';

const restriction = 'restriction=public|partner|need-to-know|private|default|white|green|amber|red|ext-value ext-restriction';
const observable = 'observable-id@name';
const ml = 'translation-id xml:lang@language';
const actions =
  'nothing|contact-source-site|contact-target-site|contact-sender|investigate|block-host|block-network|block-port|rate-limit-host|rate-limit-network|rate-limit-port|redirect-traffic|honeypot|upgrade-software|rebuild-asset|harden-asset|remediate-other|status-triage|status-new-info|watch-and-report|training|defined-coa|other|ext-value';
const roles =
  'creator|reporter|admin|tech|provider|user|billing|legal|abuse|irt|cc|cc-irt|leo|vendor|vendor-services|vendor-support|victim|victim-notified|ext-value';
const extension = `name dtype! ext-dtype meaning formatid ${restriction} ${observable}`;

/** IODEF version 2 as this reference knows it, written from RFC 7970's prose; classes that it does not list it takes as they come. */
export const version2: Readonly<Record<string, Production>> = {
  'IODEF-Document': children('Incident+ AdditionalData*', 'version=2\\.00 xml:lang@language format-id private-enum-name private-enum-id'),
  Incident: children(
    'IncidentID AlternativeID? RelatedActivity* DetectTime? StartTime? EndTime? RecoveryTime? ReportTime? GenerationTime Description* Discovery* Assessment* Method* Contact+ EventData* IndicatorData? History? AdditionalData*',
    `purpose!=traceback|mitigation|reporting|watch|other|ext-value ext-purpose status=new|in-progress|forwarded|resolved|future|ext-value ext-status xml:lang@language ${restriction} ${observable}`,
  ),
  IncidentID: text('string', `name! instance ${restriction}`),
  AlternativeID: children('IncidentID+', restriction),
  RelatedActivity: children('IncidentID* URL* ThreatActor* Campaign* IndicatorID* Confidence? Description* AdditionalData*', restriction),
  Confidence: text('anything', 'rating!=low|medium|high|numeric|unknown|ext-value ext-rating'),
  DetectTime: text('dateTime'),
  StartTime: text('dateTime'),
  EndTime: text('dateTime'),
  RecoveryTime: text('dateTime'),
  ReportTime: text('dateTime'),
  GenerationTime: text('dateTime'),
  DateTime: text('dateTime'),
  Description: text('string', ml),
  Contact: children(
    'ContactName* ContactTitle* Description* RegistryHandle* PostalAddress* Email* Telephone* Timezone? Contact* AdditionalData*',
    `role!=${roles} ext-role type!=person|organization|ext-value ext-type ${restriction}`,
  ),
  ContactName: text('string', ml),
  Email: children('EmailTo Description*', 'type=direct|hotline|ext-value ext-type'),
  EmailTo: text('string'),
  Discovery: children('Description* Contact* DetectionPattern*', `source ext-source ${restriction}`),
  Assessment: children(
    'IncidentCategory* (SystemImpact|BusinessImpact|TimeImpact|MonetaryImpact|IntendedImpact)+ Counter* MitigatingFactor* Cause* Confidence? AdditionalData*',
    `occurrence=actual|potential ${restriction} ${observable}`,
  ),
  SystemImpact: children('Description*', 'severity=low|medium|high completion=failed|succeeded type ext-type'),
  EventData: children(
    'Description* DetectTime? StartTime? EndTime? RecoveryTime? ReportTime? Contact* Discovery* Assessment? Method* Flow* Expectation* Record? EventData* AdditionalData*',
    `${restriction} ${observable}`,
  ),
  Flow: children('System+'),
  System: children(
    'Node NodeRole* Service* OperatingSystem* Counter* AssetID* Description* AdditionalData*',
    `category ext-category interface spoofed=unknown|yes|no virtual=unknown|yes|no ownership ext-ownership ${restriction} ${observable}`,
  ),
  Node: children('(DomainData|Address)* PostalAddress? Location* Counter*'),
  Address: text('string', `category ext-category vlan-name vlan-num@integer ${observable}`),
  NodeRole: children('Description*', 'category! ext-category'),
  Counter: text('float', 'type! ext-type unit! ext-unit meaning duration ext-duration'),
  Service: children(
    '(ServiceName|Port|Portlist|ProtoCode|ProtoType|ProtoField|ApplicationHeader|EmailData|Application)*',
    `ip-protocol@integer ${observable}`,
  ),
  Port: text('integer'),
  Portlist: text('string'),
  Expectation: children('Description* DefinedCOA* StartTime? EndTime? Contact?', `action=${actions} ext-action severity=low|medium|high ${restriction} ${observable}`),
  DomainContacts: children('SameDomainContact Contact*|Contact+'),
  IndicatorData: children('Indicator+'),
  Indicator: children(
    'IndicatorID AlternativeIndicatorID* Description* StartTime? EndTime? Confidence? Contact* (Observable|ObservableReference|IndicatorExpression|IndicatorReference) NodeRole* AttackPhase* Reference* AdditionalData*',
    restriction,
  ),
  History: children('HistoryItem+', restriction),
  HistoryItem: children('DateTime IncidentID? Contact? Description* DefinedCOA* AdditionalData*', `action!=${actions} ext-action ${restriction} ${observable}`),
  AdditionalData: text('anything', extension),
};
