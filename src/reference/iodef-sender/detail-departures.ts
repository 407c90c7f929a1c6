import type { Departure } from './departure';

/** What a violation fails too where the schema knows of it. */
const [classes1, classes2] = [['RFC5070-3-classes'], ['RFC7970-3-classes']] as const;

/** Departures of the detailed document of version 2. */
export const ofDetail2: readonly Departure[] = [
  one('RFC7970-2.1-1', '<FileSize>40960<', '<FileSize>0xA000<', [...classes2, 'RFC7970-3.25-tables']),
  one('RFC7970-2.2-1', '>4.5<', '>0x4.8<', [...classes2, 'RFC7970-3.18-tables']),
  one('RFC7970-2.4-1', 'xml:lang="de" translation-id', 'xml:lang="de_DE" translation-id', classes2),
  one('RFC7970-2.4-translation-id', 'xml:lang="de" translation-id', 'xml:lang="en" translation-id'),
  one('RFC7970-2.15-1', '<Application><Description>YARA 4</Description></Application>', '<Application/>'),
  one('RFC7970-2.15.1-1', 'spec-name="custom" dtype="xml"', 'spec-name="custom"'),
  one('RFC7970-3.2-time-order', '<EndTime>2026-04-03T09:30:00Z', '<EndTime>2026-04-03T09:30:00+02:00'),
  one('RFC7970-3.4-1', '>43</IncidentID>', '></IncidentID>'),
  one('RFC7970-3.4-3', '<IncidentID name="csirt.example.net">', '<IncidentID name="CSIRT">'),
  one('RFC7970-3.6-1', /<RelatedActivity>[^]*<\/RelatedActivity>/, '<RelatedActivity><Confidence rating="low"/></RelatedActivity>'),
  one('RFC7970-3.7-1', /<ThreatActor>.*<\/ThreatActor>/, '<ThreatActor restriction="amber"/>'),
  one('RFC7970-3.8-1', /<Campaign>.*<\/Campaign>/, '<Campaign/>'),
  one('RFC7970-3.9-1', /(<Contact .*?>).*(<\/Contact>)/, '$1$2'),
  one('RFC7970-3.10.1-1', / *<DetectionConfiguration>.*\n/, ''),
  one('RFC7970-3.11-1', /<Method>.*<\/Method>/, '<Method/>'),
  one('RFC7970-3.11.1-1', /<Reference>.*<\/Reference>/, '<Reference/>'),
  one('RFC7970-3.12-1', / *<SystemImpact.*\n *<MonetaryImpact.*\n/, '', [...classes2, 'RFC7970-3.12-tables']),
  one('RFC7970-3.12.4-currency', 'currency="EUR"', 'currency="Euro"'),
  one('RFC7970-3.12.5-1', '<Confidence rating="high"/>', '<Confidence rating="high">90</Confidence>'),
  one('RFC7970-3.13.1-1', '</DateTime><DefinedCOA>isolate-host</DefinedCOA>', '</DateTime>'),
  one('RFC7970-3.14-1', /<EventData [^]*<\/EventData>/, '<EventData observable-id="download"/>'),
  one('RFC7970-3.15-1', '<Expectation action="defined-coa"><DefinedCOA>isolate-host</DefinedCOA>', '<Expectation action="defined-coa">'),
  one('RFC7970-3.18-1', '2001:db8::17', ''),
  one('RFC7970-3.19.1-1', '<Address category="ipv4-addr">192.0.2.53', '<Address category="asn">64496'),
  one('RFC7970-3.19.2-1', '<SameDomainContact>example.org</SameDomainContact>', '', [...classes2, 'RFC7970-3.19-tables']),
  one('RFC7970-3.20-1', /<Service [^]*<\/Service>/, '<Service ip-protocol="6"/>'),
  one('RFC7970-3.20.1-1', '<IANAService>https</IANAService>', ''),
  one('RFC7970-3.20.2-1', 'name="Server" dtype', 'dtype'),
  one('RFC7970-3.20.2-2', 'example/1.0', ''),
  one('RFC7970-3.21-1', 'name="X-Sent-By" dtype', 'dtype'),
  one('RFC7970-3.21-2', '>heron</EmailHeaderField>', '></EmailHeaderField>'),
  one('RFC7970-3.21-3', 'name="X-Sent-By" dtype="string"', 'name="X-Sent-By" dtype="path"'),
  one('RFC7970-3.22.1-1', /(<RecordData>\s*<Application>.*)[^]*?(<\/RecordData>)/, '$1$2'),
  one('RFC7970-3.26-1', /(<HashTargetID>2<\/HashTargetID>)<Hash>.*?<\/Hash>/, '$1'),
  one('RFC7970-3.26-2', '<HashTargetID>2</HashTargetID>', ''),
  one('RFC7970-3.26-3', '<Application><Description>pefile 2023</Description></Application>', ''),
  one('RFC7970-3.26-4', '<HashTargetID>1</HashTargetID>', ''),
  one('RFC7970-3.26-5', '<HashTargetID>5120</HashTargetID>', ''),
  one('RFC7970-3.29-1', '<ObservableReference uid-ref="download"/>', '', [...classes2, 'RFC7970-3.29-tables']),
  one('RFC7970-3.29.1-1', '>files-1<', '>mail-1<'),
  one('RFC7970-3.29.1-2', '<IndicatorID name="csirt.example.net"', '<IndicatorID name="csirt"'),
  one('RFC7970-3.29.3-1', /<EmailData>.*<\/EmailData>/, ''),
  one('RFC7970-3.29.3.1-1', /<BulkObservableFormat>.*<\/BulkObservableFormat>/, ''),
  // Without Hash in the format, the list that the format belongs to lacks its Hash.
  one('RFC7970-3.29.3.1.1-1', /<BulkObservableFormat>.*<\/BulkObservableFormat>/, '<BulkObservableFormat/>', ['RFC7970-3.29.3.1-1']),
  one('RFC7970-3.29.5-1', '<IndicatorReference uid-ref="mail-1"/>', '$&<ObservableReference uid-ref="download"/>'),
  one('RFC7970-3.29.6-uid-ref', '<ObservableReference uid-ref="download"/>', '<ObservableReference uid-ref="upload"/>'),
  one('RFC7970-3.29.7-1', '<IndicatorReference uid-ref="mail-1"/>', '<IndicatorReference version="1"/>'),
  one('RFC7970-3.29.7-uid-ref', '<IndicatorReference uid-ref="mail-1"/>', '<IndicatorReference uid-ref="mail-2"/>'),
  one('RFC7970-3.29.8-1', /<AttackPhase>.*<\/AttackPhase>/, '<AttackPhase/>'),
  ...extensions('RFC7970'),
  one('RFC7970-5.2-9', /iodef-shift:OnDuty/g, 'iodef-shift:On-duty'),
  one('RFC7970-5.2-11', 'hand-over=', 'hand_over='),
  one('RFC7970-6-1', ' xml:lang="en"\n', '\n'),
];

/** Departures of the detailed document of version 1. */
export const ofDetail1: readonly Departure[] = [
  one('RFC5070-2.1-1', '<Port>993<', '<Port>0x3E1<', [...classes1, 'RFC5070-3.17-tables']),
  one('RFC5070-2.2-1', '>1200.5<', '>0x4B0.8<', [...classes1, 'RFC5070-3.10-tables']),
  one('RFC5070-3.2-time-order', '<EndTime>2026-04-03T09:30:00Z', '<EndTime>2026-04-03T09:30:00+02:00'),
  one('RFC5070-3.3-1', '>44</IncidentID>', '></IncidentID>'),
  one('RFC5070-3.3-3', '<IncidentID name="csirt.example.net">', '<IncidentID name="CSIRT">'),
  // Section 4.3 says it again.
  one('RFC5070-3.7-1', /(<Contact .*?>).*(<\/Contact>)/, '$1$2', ['RFC5070-4.3-3']),
  one('RFC5070-4.3-3', /(<Contact .*?>).*(<\/Contact>)/, '$1$2', ['RFC5070-3.7-1']),
  one('RFC5070-3.12-1', /<EventData>[^]*<\/EventData>/, '<EventData/>', ['RFC5070-4.3-3']),
  one('RFC5070-3.9-1', /<Method>.*<\/Method>/, '<Method/>', ['RFC5070-3.9-tables']),
  one('RFC5070-3.10-1', / *<Impact.*\n *<MonetaryImpact.*\n/, '', [...classes1, 'RFC5070-3.10-tables']),
  one('RFC5070-3.10.3-currency', 'currency="EUR"', 'currency="Euro"'),
  one('RFC5070-3.10.4-rating', '<Confidence rating="high"/>', '<Confidence rating="high">90</Confidence>'),
  one('RFC5070-3.16-1', / *<NodeName>.*\n *<Address.*\n/, ''),
  one('RFC5070-3.16-3', / *<DateTime>2026-04-03T10:10:00Z<\/DateTime>\n/, ''),
  one('RFC5070-3.17-1', '<Port>993</Port>', ''),
  ...extensions('RFC5070'),
  // A document without a language lacks its attribute as well.
  one('RFC5070-6-1', ' lang="en"\n', '\n', ['RFC5070-3.1-lang']),
];

/** Those on which section 5.2 of both RFCs agrees. */
function extensions(specification: string): readonly Departure[] {
  const naming = (id: string, from: string, to: string): Departure => one(`${specification}-${id}`, from, to);
  return [
    naming('5.2-2', 'meaning="hosts">12<', 'meaning="hosts">a dozen<'),
    naming('5.2-3', 'dtype="xml" meaning="shift"', 'dtype="string" meaning="shift"'),
    one(`${specification}-5.2-5`, /<iodef-shift:ShiftReport (.*?)>(.*)<\/iodef-shift:ShiftReport>/, '<ShiftReport $1>$2</ShiftReport>'),
    one(`${specification}-5.2-6`, /iodef-shift/g, 'shift'),
    ...(specification === 'RFC7970'
      ? [one('RFC7970-5.2-8', /iodef-shift:ShiftReport/g, 'iodef-shift:shiftReport'), naming('5.2-10', 'hand-over=', 'Hand-over=')]
      : [one('RFC5070-5.2-7', /iodef-shift:ShiftReport/g, 'iodef-shift:shiftReport')]),
  ];
}

function one(id: string, from: string | RegExp, to: string, also: readonly string[] = []): Departure {
  return { id, also, of: 'detail', replace: [[from, to]] };
}
