/** The numbers of the members that the references' documents and the vectors use, from Table 4 of RFC 8727. */
export const keyNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  `version:-24 lang:-23 format-id:-22 private-enum-name:-21 private-enum-id:-20 Incident:-19 AdditionalData:-18 value:-17 translation-id:-16
  name:-15 dtype:-14 ext-dtype:-13 meaning:-12 formatid:-11 restriction:-10 ext-restriction:-9 observable-id:-8 SoftwareReference:-7 URL:-6
  Description:-5 spec-name:-4 ext-spec-name:-3 purpose:-2 ext-purpose:-1 status:0 ext-status:1 IncidentID:2 AlternativeID:3 RelatedActivity:4
  DetectTime:5 StartTime:6 EndTime:7 RecoveryTime:8 ReportTime:9 GenerationTime:10 Discovery:11 Assessment:12 Method:13 Contact:14 EventData:15
  Indicator:16 History:17 id:18 instance:19 ThreatActor:20 Campaign:21 IndicatorID:22 Confidence:23 role:26 ext-role:27 type:28 ext-type:29
  ContactName:30 Email:34 EmailTo:41 Application:47 Reference:48 AttackPattern:49 SpecID:52 ext-SpecID:53 ContentID:54 RawData:55 occurrence:61 Impact:63
  SystemImpact:64 BusinessImpact:65 TimeImpact:66 MonetaryImpact:67 Counter:69 severity:72 completion:73 metric:75 duration:77 currency:79
  rating:80 HistoryItem:82 action:83 DateTime:85 System:87 RecordData:89 category:90 ext-category:91 Node:97 Service:99 DomainData:102
  Address:103 unit:107 ip-protocol:122 Port:124 Portlist:125 ApplicationHeaderField:129 FileData:143 CertificateData:145 Certificate:154
  X509Data:155 File:156 FileName:157 FileSize:158 Observable:171 uid-ref:172 BulkObservable:176 BulkObservableList:178`
    .split(/\s+/)
    .map((pair) => pair.split(':'))
    .map(([name = '', number]) => [name, Number(number)]),
);

/** Members whose values are bytes in CBOR and base64 in JSON. */
export const binaryMembers: ReadonlySet<string> = new Set(['RawData', 'X509Data', 'Signature', 'DigestMethod', 'DigestValue', 'CanonicalizationMethod']);

/** Members whose values are times. */
export const timeMembers: ReadonlySet<string> = new Set(['DetectTime', 'StartTime', 'EndTime', 'RecoveryTime', 'ReportTime', 'GenerationTime', 'DateTime']);
