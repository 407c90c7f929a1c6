import { children, text, type Production } from './grammar';
import { duration, ml, observable, restriction } from './version-2-attributes';
import { version2Detail } from './version-2-detail';

const actions =
  'nothing|contact-source-site|contact-target-site|contact-sender|investigate|block-host|block-network|block-port|rate-limit-host|rate-limit-network|rate-limit-port|redirect-traffic|honeypot|upgrade-software|rebuild-asset|harden-asset|remediate-other|status-triage|status-new-info|watch-and-report|training|defined-coa|other|ext-value';
const businessImpact =
  'severity=none|low|medium|high|unknown|ext-value ext-severity type=breach-proprietary|breach-privacy|breach-credential|loss-of-integrity|loss-of-service|theft-financial|theft-service|degraded-reputation|asset-damage|asset-manipulation|legal|extortion|unknown|ext-value ext-type';

/** IODEF version 2 as this reference knows it, written from RFC 7970's schema, and as wide as its prose where the two differ. */
export const version2: Readonly<Record<string, Production>> = {
  'IODEF-Document': children('Incident+ AdditionalData*', 'version=2\\.00 xml:lang@language format-id private-enum-name private-enum-id'),
  Incident: children(
    'IncidentID AlternativeID? RelatedActivity* DetectTime? StartTime? EndTime? RecoveryTime? ReportTime? GenerationTime Description* Discovery* Assessment* Method* Contact+ EventData* IndicatorData? History? AdditionalData*',
    `purpose!=traceback|mitigation|reporting|watch|other|ext-value ext-purpose status=new|in-progress|forwarded|resolved|future|ext-value ext-status xml:lang@language ${restriction} ${observable}`,
  ),
  IncidentID: text('string', `name! instance ${restriction}`),
  AlternativeID: children('IncidentID+', restriction),
  RelatedActivity: children('IncidentID* URL* ThreatActor* Campaign* IndicatorID* Confidence? Description* AdditionalData*', restriction),
  ThreatActor: children('ThreatActorID* URL* Description* AdditionalData*', restriction),
  ThreatActorID: text('string'),
  Campaign: children('CampaignID* URL* Description* AdditionalData*', restriction),
  CampaignID: text('string'),
  Contact: children(
    'ContactName* ContactTitle* Description* RegistryHandle* PostalAddress* Email* Telephone* Timezone? Contact* AdditionalData*',
    `role!=creator|reporter|admin|tech|provider|user|billing|legal|abuse|irt|cc|cc-irt|leo|vendor|vendor-services|vendor-support|victim|victim-notified|ext-value ext-role type!=person|organization|ext-value ext-type ${restriction}`,
  ),
  ContactName: text('string', ml),
  ContactTitle: text('string', ml),
  RegistryHandle: text('string', 'registry=internic|apnic|arin|lacnic|ripe|afrinic|local|ext-value ext-registry'),
  PostalAddress: children('PAddress Description*', 'type=street|mailing|ext-value ext-type'),
  PAddress: text('string', ml),
  Telephone: children('TelephoneNumber Description*', 'type=wired|mobile|fax|hotline|ext-value ext-type'),
  TelephoneNumber: text('string'),
  Email: children('EmailTo Description*', 'type=direct|hotline|ext-value ext-type'),
  DateTime: text('dateTime'),
  ReportTime: text('dateTime'),
  DetectTime: text('dateTime'),
  StartTime: text('dateTime'),
  EndTime: text('dateTime'),
  RecoveryTime: text('dateTime'),
  GenerationTime: text('dateTime'),
  Timezone: text('timezone'),
  History: children('HistoryItem+', restriction),
  HistoryItem: children('DateTime IncidentID? Contact? Description* DefinedCOA* AdditionalData*', `action!=${actions} ext-action ${restriction} ${observable}`),
  DefinedCOA: text('string'),
  Expectation: children('Description* DefinedCOA* StartTime? EndTime? Contact?', `action=${actions} ext-action severity=low|medium|high ${restriction} ${observable}`),
  Discovery: children(
    'Description* Contact* DetectionPattern*',
    `source=nidps|hips|siem|av|third-party-monitoring|incident|os-log|application-log|device-log|network-flow|passive-dns|investigation|audit|internal-notification|external-notification|leo|partner|actor|unknown|ext-value ext-source ${restriction}`,
  ),
  DetectionPattern: children('Application (Description|DetectionConfiguration)*', `${restriction} ${observable}`),
  DetectionConfiguration: text('string'),
  Method: children('Reference* Description* sci:AttackPattern* sci:Vulnerability* sci:Weakness* AdditionalData*', restriction),
  Reference: children('enum:ReferenceName? URL* Description*', observable),
  Assessment: children(
    'IncidentCategory* (SystemImpact|BusinessImpact|TimeImpact|MonetaryImpact|IntendedImpact)+ Counter* MitigatingFactor* Cause* Confidence? AdditionalData*',
    `occurrence=actual|potential ${restriction} ${observable}`,
  ),
  IncidentCategory: text('string', ml),
  BusinessImpact: children('Description*', `${businessImpact}`),
  IntendedImpact: children('Description*', `${businessImpact}`),
  MitigatingFactor: text('string', ml),
  Cause: text('string', ml),
  SystemImpact: children(
    'Description*',
    'severity=low|medium|high completion=failed|succeeded type=takeover-account|takeover-service|takeover-system|cps-manipulation|cps-damage|availability-data|availability-account|availability-service|availability-system|damaged-system|damaged-data|breach-proprietary|breach-privacy|breach-credential|breach-configuration|integrity-data|integrity-configuration|integrity-hardware|traffic-redirection|monitoring-traffic|monitoring-host|policy|unknown|ext-value ext-type',
  ),
  TimeImpact: text('float', `severity=low|medium|high metric!=labor|elapsed|downtime|ext-value ext-metric ${duration}`),
  MonetaryImpact: text('float', 'severity=low|medium|high currency'),
  Confidence: text('floatOrNothing', 'rating!=low|medium|high|numeric|unknown|ext-value ext-rating'),
  EventData: children(
    'Description* DetectTime? StartTime? EndTime? RecoveryTime? ReportTime? Contact* Discovery* Assessment? Method* Flow* Expectation* Record? EventData* AdditionalData*',
    `${restriction} ${observable}`,
  ),
  Flow: children('System+'),
  System: children(
    'Node NodeRole* Service* OperatingSystem* Counter* AssetID* Description* AdditionalData*',
    `category=source|target|intermediate|sensor|infrastructure|ext-value ext-category interface spoofed=yes|no|unknown virtual=yes|no|unknown ownership=organization|personal|partner|customer|no-relationship|unknown|ext-value ext-ownership ${restriction} ${observable}`,
  ),
  AssetID: text('string'),
  OperatingSystem: children('SoftwareReference? URL* Description*'),
  Node: children('(DomainData|Address)* PostalAddress? Location* Counter*'),
  Address: text(
    'string',
    `category=asn|atm|e-mail|mac|ipv4-addr|ipv4-net|ipv4-net-masked|ipv4-net-mask|ipv6-addr|ipv6-net|ipv6-net-masked|site-uri|ext-value ext-category vlan-name vlan-num@integer ${observable}`,
  ),
  Location: text('string', ml),
  NodeRole: children(
    'Description*',
    'category!=client|client-enterprise|client-partner|client-remote|client-kiosk|client-mobile|server-internal|server-public|www|mail|webmail|messaging|streaming|voice|file|ftp|p2p|name|directory|credential|print|application|database|backup|dhcp|assessment|source-control|config-management|monitoring|infra|infra-firewall|infra-router|infra-switch|camera|proxy|remote-access|log|virtualization|pos|scada|scada-supervisory|sinkhole|honeypot|anonymization|c2-server|malware-distribution|drop-server|hop-point|reflector|phishing-site|spear-phishing-site|recruiting-site|fraudulent-site|ext-value ext-category',
  ),
  ...version2Detail,
};
