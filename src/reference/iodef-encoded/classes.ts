/** What a member may be: of a kind, or of a class; required; an array. */
export interface MemberRule {
  readonly kind: string;
  readonly required: boolean;
  readonly many: boolean;
  readonly values?: readonly string[];
}

export interface ClassRule {
  readonly members: ReadonlyMap<string, MemberRule>;
  readonly exclusive: readonly string[];
}

/** The classes that this reference knows by their members, written from RFC 8727, section 6; what it does not list it takes as it comes. */
export const encodedClasses: Readonly<Record<string, ClassRule>> = Object.fromEntries(
  `
  Document     version!=2.00|2.0 lang format-id private-enum-name private-enum-id Incident!*:Incident AdditionalData*:any
  Incident     purpose!=traceback|mitigation|reporting|watch|other|ext-value ext-purpose status ext-status lang restriction ext-restriction
               observable-id IncidentID!:IncidentID AlternativeID:any RelatedActivity*:any DetectTime:time StartTime:time EndTime:time
               RecoveryTime:time ReportTime:time GenerationTime!:time Description*:words Discovery*:any Assessment*:Assessment Method*:Method
               Contact!*:Contact EventData*:EventData Indicator*:Indicator History:History AdditionalData*:any
  IncidentID   id! name! instance restriction ext-restriction
  Contact      role! ext-role type! ext-type restriction ext-restriction ContactName*:words ContactTitle*:words Description*:words
               RegistryHandle*:any PostalAddress*:any Email*:Email Telephone*:any Timezone Contact*:Contact AdditionalData*:any
  Email        type ext-type EmailTo! Description*:words
  Words        value! lang translation-id
  Assessment   occurrence restriction ext-restriction observable-id IncidentCategory*:words Impact!*:Impact Counter*:Counter
               MitigatingFactor*:words Cause*:words Confidence:Confidence AdditionalData*:any
  Impact       ^SystemImpact:SystemImpact ^BusinessImpact:any ^TimeImpact:TimeImpact ^MonetaryImpact:TimeImpact ^IntendedImpact:any
  SystemImpact severity completion type! ext-type Description*:words
  TimeImpact   value!:amount severity metric ext-metric duration ext-duration currency
  Confidence   value!:number rating! ext-rating
  Counter      value!:number type! ext-type unit! ext-unit meaning duration ext-duration
  Method       restriction ext-restriction Reference*:Reference Description*:words AttackPattern*:Embedded Vulnerability*:Embedded
               Weakness*:Embedded AdditionalData*:any
  Reference    observable-id ReferenceName:any URL*:url Description*:words
  Embedded     SpecID! ext-SpecID ContentID ^RawData?*:bytes ^Reference?*:Reference Platform*:any Scoring*:any
  EventData    restriction ext-restriction observable-id Description*:words DetectTime:time StartTime:time EndTime:time RecoveryTime:time
               ReportTime:time Contact*:Contact Discovery*:any Assessment:Assessment Method*:Method System*:System Expectation*:any
               RecordData*:RecordData EventData*:EventData AdditionalData*:any
  System       category ext-category interface spoofed virtual ownership ext-ownership restriction ext-restriction observable-id Node!:any
               NodeRole*:any Service*:Service OperatingSystem*:any Counter*:Counter AssetID* Description*:words AdditionalData*:any
  Service      ip-protocol:integer observable-id ServiceName:any Port:integer Portlist ProtoCode:integer ProtoType:integer
               ProtoField:integer ApplicationHeaderField*:any EmailData:any Application:any
  RecordData   restriction ext-restriction observable-id DateTime:time Description*:words Application:any RecordPattern*:any RecordItem*:any
               URL*:url FileData*:any WindowsRegistryKeysModified*:any CertificateData*:CertificateData AdditionalData*:any
  CertificateData restriction ext-restriction observable-id Certificate!*:Certificate
  Certificate  observable-id X509Data!:bytes Description*:words
  History      restriction ext-restriction HistoryItem!*:HistoryItem
  HistoryItem  action! ext-action restriction ext-restriction observable-id DateTime!:time IncidentID:IncidentID Contact:Contact
               Description*:words DefinedCOA* AdditionalData*:any
  Indicator    restriction ext-restriction IndicatorID!:IndicatorID AlternativeIndicatorID*:any Description*:words StartTime:time EndTime:time
               Confidence:Confidence Contact*:Contact ^Observable:any ^uid-ref ^IndicatorExpression:any ^IndicatorReference:any NodeRole*:any
               AttackPhase*:any Reference*:Reference AdditionalData*:any
  IndicatorID  id! name! version!`
    .split(/\n {2}(?=\S)/)
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .map(([name = '', ...members]) => [name, ruleOf(members)]),
);

/** `name!` is required, `name*` an array, `^name` excludes the others so marked (one must be there, unless `?`); then the kind, or the values. */
function ruleOf(words: readonly string[]): ClassRule {
  const parsed = words.map((word) => /^(\^)?([\w-]+)(\??)(!?)(\*?)(?::(\w+)|=(.+))?$/.exec(word) ?? []);
  const members = parsed.map(([, , name = '', , required, many, kind = 'text', values]) => {
    return [name, { kind, required: required === '!', many: many === '*', ...(values && { values: values.split('|') }) }] as const;
  });
  return { members: new Map(members), exclusive: parsed.flatMap(([, mark, name = '', optional]) => (mark && !optional ? [name] : [])) };
}
